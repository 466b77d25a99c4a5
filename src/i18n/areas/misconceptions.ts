import { area } from '../area.ts';

/** Where the course teaches what a misconception gets wrong: module and place of the lesson in it. */
export const MISCONCEPTION_LESSONS = {
  'price-cut-while-short': { module: 5, order: 2 },
  'chasing-luck': { module: 13, order: 4 },
  'returns-ignored': { module: 8, order: 4 },
  'sales-over-profit': { module: 2, order: 5 },
  'promotion-while-short': { module: 11, order: 2 },
  'coupon-below-basket': { module: 11, order: 3 },
  'stacked-promotions': { module: 11, order: 3 },
  'promotion-every-week': { module: 11, order: 1 },
  'discount-beyond-margin': { module: 11, order: 1 },
  'flash-on-empty-shelf': { module: 11, order: 2 },
  overstocked: { module: 5, order: 4 },
  'ordering-by-sales': { module: 5, order: 3 },
  'promise-too-short': { module: 7, order: 3 },
  'idle-agents': { module: 8, order: 1 },
  'service-starved': { module: 8, order: 1 },
  'bid-above-click-value': { module: 9, order: 3 },
  'advertising-while-short': { module: 9, order: 6 },
  'daily-emails': { module: 9, order: 5 },
  'creators-below-threshold': { module: 9, order: 4 },
  'growth-starved': { module: 9, order: 2 },
  'reviews-overpaid': { module: 4, order: 2 },
  'checks-too-strict': { module: 6, order: 4 },
} as const;

/** Mistaken ideas that a week's plan can show: what each is called, why it is mistaken, what to do instead. */
export const misconceptions = area({
  en: {
    'price-cut-while-short': {
      name: 'Cutting the price of a product that is running out',
      explanation:
        'The shelf was the limit, not the price. The lower price brought buyers you could not serve, and every unit you did sell brought less.',
      remedy: 'Order more first. While a product is short, keep its price or raise it.',
    },
    'chasing-luck': {
      name: 'Changing prices because of last week’s luck',
      explanation:
        'Last week differed from what your plan was worth by more than it usually does. That was chance, and chance does not last; your new prices do.',
      remedy: 'Read plan and luck apart. Change a price when several weeks, or a test, say the same.',
    },
    'returns-ignored': {
      name: 'Pricing without counting returns',
      explanation:
        'The gross margin looks sound. Refunds, return freight and fees take more than half of it, because so many units come back.',
      remedy: 'Work out the margin after returns, product by product. Price what often comes back higher.',
    },
    'sales-over-profit': {
      name: 'Buying sales at a loss',
      explanation:
        'Your changes sold more and earned less: the extra orders brought less than the price cuts, deals or advertising that won them.',
      remedy: 'Judge a change by profit after all its costs, not by sales.',
    },
    'promotion-while-short': {
      name: 'Promoting what you do not have',
      explanation:
        'Stock did not even cover ordinary demand. The deal gave discounts to buyers who would have come anyway and sent the others to empty shelves.',
      remedy: 'Stock up first, with the lead time in mind, and promote when the goods are in.',
    },
    'coupon-below-basket': {
      name: 'A coupon for orders that were large enough anyway',
      explanation:
        'The minimum spend is below your average order, so most buyers use the coupon without buying more.',
      remedy: 'Set the minimum above the average order, so that buyers add something to reach it.',
    },
    'stacked-promotions': {
      name: 'Stacking deals on the same days',
      explanation:
        'Every deal takes its discount in full, but a second one adds little to the pull of the first.',
      remedy: 'Run the best one alone and keep the others for another week.',
    },
    'promotion-every-week': {
      name: 'Promoting every week',
      explanation:
        'Buyers have grown used to your deals. Each one pulls less, they stock up, and full prices look dear.',
      remedy: 'Leave two or three weeks between promotions.',
    },
    'discount-beyond-margin': {
      name: 'Giving away more than an order earns',
      explanation:
        'The discount is at least as large as what is left of the order after goods, delivery and fees. Every discounted order loses money.',
      remedy: 'Work out what an order leaves before you set a discount, and stay well below it.',
    },
    'flash-on-empty-shelf': {
      name: 'A flash sale of goods that are gone',
      explanation:
        'The product sold out and would have done so at a higher price. The flash price only made the last units cheaper.',
      remedy: 'Flash what you have plenty of, or cap the units per day.',
    },
    overstocked: {
      name: 'Buying more than eight weeks’ sales',
      explanation:
        'Money lies on the shelf, storage costs rise every week, and the credit limit stops other orders.',
      remedy: 'Order up to what sells during lead time plus a week, and some safety stock.',
    },
    'ordering-by-sales': {
      name: 'Ordering what was sold instead of what was wanted',
      explanation:
        'A sold-out product sells no more than there was. Order by those sales, and it sells out again.',
      remedy: 'Add lost units to units sold before you work out the order.',
    },
    'promise-too-short': {
      name: 'Promising faster delivery than your carriers manage',
      explanation:
        'At least one parcel in five comes late. Late parcels cost tickets, refunds and ratings for weeks; the short promise wins few orders.',
      remedy: 'Promise a day or two more, or pay for faster delivery.',
    },
    'idle-agents': {
      name: 'Paying agents who have nothing to do',
      explanation:
        'Nearly all chats and tickets are answered in time already. More agents can hardly improve that.',
      remedy: 'Cut agents step by step, as long as reply times hold.',
    },
    'service-starved': {
      name: 'Saving on service',
      explanation:
        'Chats go unanswered and tickets run over their limits. Buyers leave, and those who bought do not come back.',
      remedy: 'Add an agent and watch replies within 60 seconds; wages are the smaller cost.',
    },
    'bid-above-click-value': {
      name: 'Bidding more than a click is worth',
      explanation:
        'A higher bid also buys the dearest clicks, and those cost more than they bring, repeat orders included.',
      remedy: 'Value of a click = conversion × margin per order. Bid near that.',
    },
    'advertising-while-short': {
      name: 'Buying visitors for empty shelves',
      explanation:
        'You raised budgets in a week in which stock did not cover the demand you had. The extra visitors found nothing to buy.',
      remedy: 'Check stock cover before you raise a budget.',
    },
    'daily-emails': {
      name: 'Mailing nearly every day',
      explanation: 'Each further mail brings fewer visits and more unsubscribers. The list is gone for good.',
      remedy: 'Two or three mails a week, each with something new.',
    },
    'creators-below-threshold': {
      name: 'Too little for creators to be noticed',
      explanation:
        'Creators work along an S-curve: below a threshold, money brings hardly any visitors; above it, much more.',
      remedy: 'Spend enough to pass the threshold, or nothing.',
    },
    'growth-starved': {
      name: 'Cutting what pays only later',
      explanation:
        'Search ranking, content and listings work for months. A cut saves money at once and costs visits week after week.',
      remedy: 'Judge these budgets over a season, not over a week.',
    },
    'reviews-overpaid': {
      name: 'Paying too much for reviews',
      explanation:
        'Beyond a few yuan a higher reward brings hardly any more reviews, but you pay it on every one.',
      remedy: 'Keep the reward to a few yuan.',
    },
    'checks-too-strict': {
      name: 'Refusing good buyers',
      explanation:
        'The last step of strictness stops little more fraud and turns away many honest orders, some of which complain.',
      remedy: 'Loosen checks until refused orders and fraud cost about the same.',
    },
  },
  zh: {
    'price-cut-while-short': {
      name: '快断货了还降价',
      explanation: '卡住销量的是库存，不是价格。降价引来的买家没货可买，卖出去的每一件还少赚。',
      remedy: '先补货。货不够的时候，价格不动，或者往上调。',
    },
    'chasing-luck': {
      name: '看运气改价',
      explanation:
        '上周利润偏离方案应有的水平，比平常的波动还大。那是运气，不会一直有，改掉的价格却会留下来。',
      remedy: '把方案和运气分开看。连续几周或一次测试都这么说，再动价格。',
    },
    'returns-ignored': {
      name: '定价没算退货',
      explanation: '毛利率看着不错，可退得太多：退款、退货运费和平台扣点吃掉了一大半。',
      remedy: '逐款算退货后的毛利。退货多的款，价格要定得高一些。',
    },
    'sales-over-profit': {
      name: '赔本冲销量',
      explanation: '这几项改动多卖了货，却少赚了钱：多来的订单，抵不上为它们让的价、发的优惠和投的推广。',
      remedy: '看扣完各项成本后的利润，别只看销售额。',
    },
    'promotion-while-short': {
      name: '没货还做促销',
      explanation: '库存连平时的需求都不够。优惠让给了本来就会买的人，多来的人只看到断货。',
      remedy: '按到货周期先备货，货到了再做活动。',
    },
    'coupon-below-basket': {
      name: '券的门槛低于客单价',
      explanation: '使用门槛比平均客单价还低，多数买家不用多买就能用券。',
      remedy: '门槛定在客单价之上，让买家为了用券再凑一件。',
    },
    'stacked-promotions': {
      name: '几种优惠叠在一起',
      explanation: '每种优惠都要全额让利，可第二种带来的拉动很有限。',
      remedy: '留下最划算的一种，其余的放到别的周。',
    },
    'promotion-every-week': {
      name: '周周做促销',
      explanation: '买家已经习惯了优惠：拉动一次不如一次，家里囤了货，原价反倒显得贵。',
      remedy: '两次活动之间隔两三周。',
    },
    'discount-beyond-margin': {
      name: '让利超过一单能赚的钱',
      explanation: '优惠金额不低于这一单扣掉货款、物流和平台费用后剩下的钱，用一单亏一单。',
      remedy: '先算清一单还剩多少，优惠要明显低于它。',
    },
    'flash-on-empty-shelf': {
      name: '秒杀卖不够的货',
      explanation: '这款本来就会卖光，不打折也一样。秒杀价只是让最后几件卖得更便宜。',
      remedy: '拿库存充足的款做秒杀，或者限定每天的件数。',
    },
    overstocked: {
      name: '囤货超过八周销量',
      explanation: '钱压在货上，仓储费一周一周地付，授信额度用完了，别的款就订不了货。',
      remedy: '备够到货周期加一周的销量，再加一点安全库存就行。',
    },
    'ordering-by-sales': {
      name: '按卖掉的件数补货，没算缺货',
      explanation: '断货的款，卖掉的最多就是手里的那些。照这个数订货，下次还会断。',
      remedy: '先把缺货少卖的件数加回去，再算要订多少。',
    },
    'promise-too-short': {
      name: '承诺的时效做不到',
      explanation: '至少五个包裹里有一个晚到。迟到带来工单、退款和差评，要拖好几周，而承诺短一点多不了几单。',
      remedy: '承诺放宽一两天，或者花钱换更快的配送。',
    },
    'idle-agents': {
      name: '客服闲着也发工资',
      explanation: '咨询和工单几乎都已按时处理，再加人也好不到哪里去。',
      remedy: '一步步减人，响应时间稳得住就行。',
    },
    'service-starved': {
      name: '省客服的钱',
      explanation: '咨询没人回，工单一再超时。来的人走了，买过的也不再回来。',
      remedy: '加一名客服，盯住60秒响应率。比起流失的订单，工资是小头。',
    },
    'bid-above-click-value': {
      name: '出价高于点击价值',
      explanation: '出价越高，越会买到最贵的那些点击。就算把复购算进去，也是花的比赚的多。',
      remedy: '点击价值=转化率×每单毛利，出价定在它附近。',
    },
    'advertising-while-short': {
      name: '货不够还加推广',
      explanation: '库存连现有的需求都接不住，你还加了预算。多来的访客没东西可买。',
      remedy: '加预算之前，先看库存还能卖几天。',
    },
    'daily-emails': {
      name: '几乎天天发邮件',
      explanation: '多发一封，带来的访问更少，退订的更多。退订的人不会再回来。',
      remedy: '一周两三封，每封都有新内容。',
    },
    'creators-below-threshold': {
      name: '达人投放没过门槛',
      explanation: '达人投放有门槛：钱没花够，几乎带不来访客；过了门槛，效果才上来。',
      remedy: '要么投够，要么不投。',
    },
    'growth-starved': {
      name: '砍掉见效慢的投入',
      explanation: '搜索排名、内容和详情页要管好几个月。砍掉马上省钱，往后每周都少访客。',
      remedy: '这几笔预算按一季来看，别按一周来看。',
    },
    'reviews-overpaid': {
      name: '评价奖励给多了',
      explanation: '奖励超过几元之后，多给也多不了几条评价，可每一条都要照付。',
      remedy: '奖励控制在几元之内。',
    },
    'checks-too-strict': {
      name: '风控太严，误伤好买家',
      explanation: '再严一档，多拦不了几笔欺诈，却拒掉不少正常订单，有些还会来投诉。',
      remedy: '放宽风控，直到误拒的损失和欺诈的损失差不多。',
    },
  },
});
