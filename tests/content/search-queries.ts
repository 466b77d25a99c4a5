/** A fixed list of searches and what each must find: terms by address, lessons by `lesson/…`. */
export interface WantedHits {
  readonly typed: string;
  readonly wanted: readonly string[];
}

const list = (text: string): WantedHits[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', wanted = ''] = line.split('→');
      return {
        typed: typed.trim(),
        wanted: wanted
          .trim()
          .split(/\s+/)
          .map((id) => (id.includes('/') ? `lesson/${id}` : `term/${id}`)),
      };
    });

export const ENGLISH = list(`
GMV → gmv
points → points 11-promotions/05-points-economy
ＧＭＶ → gmv
ROI → return-on-investment
ROAS → return-on-ad-spend
AOV → average-order-value
CTR → click-through-rate
CPA → cost-per-acquisition
SKU → sku
UV → unique-visitors
NPS → net-promoter-score
RFM → rfm
SEO → seo
B2C → b2c
O2O → o2o
EOQ → economic-order-quantity
FABE → fabe 04-products/04-pictures-and-fabe
kdj → average-order-value
kedanjia → average-order-value
ke dan jia → average-order-value
zhl → conversion-rate
客单价 → average-order-value
keeping customers → 11-promotions/07-keeping-customers
coupon → coupon 11-promotions/03-what-a-coupon-costs
coupons → coupon 11-promotions/03-what-a-coupon-costs
cupon → coupon
what does a coupon cost → 11-promotions/03-what-a-coupon-costs
convertion rate → conversion-rate
conversion rate → conversion-rate order-conversion-rate
elastcity → price-elasticity 04-products/06-price-and-elasticity
price elasticity → price-elasticity 04-products/06-price-and-elasticity
how to set a price → 04-products/06-price-and-elasticity
best price for a tee → 04-products/06-price-and-elasticity
price ladder → price-ladder 04-products/05-price-ladder
anchoring → anchoring-effect 04-products/05-price-ladder
three tiers → 04-products/05-price-ladder
reorder point → reorder-point 05-stock/02-reorder-point
reorder-point → reorder-point
safety stock → safety-stock 05-stock/02-reorder-point
saftey stock → safety-stock
lead time → lead-time 05-stock/02-reorder-point
newsvendor → newsvendor 05-stock/03-forecast-and-plan
purchase plan → purchase-plan 05-stock/03-forecast-and-plan
inventory turnover → inventory-turnover 05-stock/04-turnover-and-clearance
dead stock → dead-stock 05-stock/04-turnover-and-clearance
clearance → 05-stock/04-turnover-and-clearance
supplier → supplier-evaluation 05-stock/05-suppliers
stock ledger → 05-stock/01-shelf-and-ledger
category tree → category 04-products/01-categories
keyword stuffing → stuffing 04-products/03-titles
long-tail → long-tail-keyword 04-products/03-titles
alerts → alert 13-decisions/05-alerts-and-decision-support
main image → main-image 04-products/04-pictures-and-fabe
A/B test → ab-test 13-decisions/04-ab-testing
ab test → ab-test 13-decisions/04-ab-testing
e-commerce → e-commerce
ecommerce → e-commerce
membership tiers → membership-tier 11-promotions/04-tier-system
flash sale → flash-sale 11-promotions/01-kinds-of-promotion
warm-up → warm-up 11-promotions/02-campaign-in-six-steps
`);

export const CHINESE = list(`
GMV → gmv
ｇｍｖ → gmv
成交总额 → gmv
ROI → return-on-investment
预警 → alert 13-decisions/05-alerts-and-decision-support
客单价 → average-order-value
kdj → average-order-value
指标口径 → 13-decisions/01-indicator-system
kedanjia → average-order-value
kè dān jià → average-order-value
zhuanhualv → conversion-rate
zhuǎnhuàlǜ → conversion-rate
转化率 → conversion-rate order-conversion-rate
转化率怎么算 → conversion-rate
CTR → click-through-rate
点击率 → click-through-rate
获客成本 → cost-per-acquisition
访客数 → unique-visitors
券 → coupon
优惠券 → coupon 11-promotions/03-what-a-coupon-costs
yhq → coupon
一张券亏多少 → 11-promotions/03-what-a-coupon-costs
满减 → threshold-discount
满赠 → threshold-gift
秒杀 → flash-sale
拼团 → group-buy
预热 → warm-up 11-promotions/02-campaign-in-six-steps
六步做活动 → 11-promotions/02-campaign-in-six-steps
会员等级 → membership-tier 11-promotions/04-tier-system
积分 → points 11-promotions/05-points-economy
双倍积分 → double-points
价格弹性 → price-elasticity 04-products/06-price-and-elasticity
怎么定价 → 04-products/06-price-and-elasticity
动态定价 → dynamic-pricing
价格梯度 → price-ladder 04-products/05-price-ladder
锚定效应 → anchoring-effect 04-products/05-price-ladder
补货点 → reorder-point 05-stock/02-reorder-point
bhd → reorder-point
安全库存 → safety-stock 05-stock/02-reorder-point
到货周期 → lead-time 05-stock/02-reorder-point
断货 → stock-out 05-stock/02-reorder-point
报童模型 → newsvendor 05-stock/03-forecast-and-plan
采购计划 → purchase-plan 05-stock/03-forecast-and-plan
经济订货量 → economic-order-quantity
库存周转 → inventory-turnover 05-stock/04-turnover-and-clearance
滞销 → dead-stock 05-stock/04-turnover-and-clearance
动销率 → moving-sku-rate 05-stock/04-turnover-and-clearance
供应商 → supplier-evaluation 05-stock/05-suppliers
台账 → 05-stock/01-shelf-and-ledger
类目 → category 04-products/01-categories
长尾词 → long-tail-keyword 04-products/03-titles
标题怎么写 → 04-products/03-titles
堆砌 → stuffing
主图 → main-image 04-products/04-pictures-and-fabe
详情页 → detail-page 04-products/04-pictures-and-fabe
买家秀 → buyer-photos
A/B测试 → ab-test 13-decisions/04-ab-testing
运费险 → freight-insurance
薅羊毛 → bonus-abuse
coupon → coupon
`);
