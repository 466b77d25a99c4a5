import { refundReturns } from './refund-returns.ts';
import type { DeskScripts } from './script.ts';

/** Refunds: goods that come back, terms of promotions, and the rest. */
export const refundScripts: DeskScripts = {
  ...refundReturns,
  allocation: [
    `One of two products comes back
    An order of {sku} ({backFen}) and {keptUnits} of {keptSku} ({keptFen}) used {discountFen} off. The buyer returns the {sku} intact within seven days. What do you refund?
    buyer> I keep the rest and send the {sku} back. How much do I get?
    right: {rightFen} | The discount is shared by price: {shareFen} of the {discountFen} fell on this product, so this is what was paid for it.
    posted: {backFen}, its posted price | She did not pay the posted price: {shareFen} of the discount was on this product.
    allOff: {allOffFen}: the whole discount comes off | Part of the discount belongs to what she keeps. Your terms do not take it back.
    half: {halfFen}: half the discount each | By halves only where both cost the same. The share follows the price.`,
    `两件里退一件
    一单买了{sku}（{backFen}）和{keptUnits}{keptSku}（{keptFen}），共优惠{discountFen}。买家七天内完好退回{sku}。应退多少？
    buyer> 其他的留下，{sku}退掉，能退多少？
    right: {rightFen} | 优惠按价格分摊：{discountFen}里有{shareFen}摊在这件上，这才是它的实付。
    posted: {backFen}，按标价退 | 她没付标价，这件上摊了{shareFen}优惠。
    allOff: {allOffFen}，优惠全从这件扣 | 优惠的另一部分属于她留下的商品，你的规则里没有收回这一条。
    half: {halfFen}，优惠一人一半 | 两边价格相同才是一半。分摊要按价格比例。`,
  ],
  threshold: [
    `Below the threshold after a return
    An order of {sku} ({backFen}) and {keptUnits} of {keptSku} ({keptFen}) reached {thresholdFen} and got {discountFen} off. The buyer returns the {sku} intact. Your published rule: if the rest falls below the threshold, the discount is taken back from the refund. What do you refund?
    buyer> Only the {sku} goes back. It was {backFen}, wasn’t it?
    right: {rightFen} | What stays, {keptFen}, is below {thresholdFen}: by the published rule the {discountFen} comes off the {backFen}.
    allocated: {allocatedFen}, by shares of the price | Right where the rest still reaches the threshold. Here it does not, and the rule was on the page.
    posted: {backFen}, its posted price | That pays out a discount she no longer qualifies for, and more than she paid.
    refuse: Nothing, bundles cannot be split | Two products in one order are still two products. The return right stands.`,
    `退一件后不满门槛
    一单买了{sku}（{backFen}）和{keptUnits}{keptSku}（{keptFen}），满{thresholdFen}减了{discountFen}。买家完好退回{sku}。你公示的规则是：退货后不满门槛，优惠从退款中扣回。应退多少？
    buyer> 我只退{sku}，当时是{backFen}吧？
    right: {rightFen} | 留下的{keptFen}不满{thresholdFen}，按公示规则，从{backFen}里扣回{discountFen}。
    allocated: {allocatedFen}，按比例分摊 | 剩下的仍满门槛才这样算。这单已不满，规则也写在活动页上。
    posted: {backFen}，按标价退 | 等于把不再享有的优惠也退给她，比她付的还多。
    refuse: 不退，凑单不能拆 | 一单两件也是两件商品，退货权还在。`,
  ],
  gift: [
    `The product returns, the gift does not
    An order of {sku} ({boughtUnits}) for {paidFen} came with a gift worth {giftFen}. All of it is returned within seven days, except the gift, which the buyer wants to keep. The terms say: gift back, or its stated value is deducted. What do you refund?
    buyer> Everything goes back, but I would like to keep the gift.
    right: {rightFen} | {paidFen} less the {giftFen} that the terms name for a gift that stays.
    full: {paidFen} | The gift hung on the purchase. Without the purchase it has to come back or be paid.
    twice: {twiceFen}, twice the value as a deterrent | The terms name {giftFen}. A penalty nobody agreed to does not hold.
    refuse: Nothing until the gift is back | The terms give her the choice. Holding back the whole refund for a {giftFen} gift is out of proportion.`,
    `商品退了，赠品没退
    一单{sku}共{boughtUnits}，实付{paidFen}，满赠了一份价值{giftFen}的赠品。七天内商品全部退回，赠品她想留下。活动规则：赠品一并退回，否则按标明价值扣除。应退多少？
    buyer> 东西都退了，赠品我想留着，行吗？
    right: {rightFen} | {paidFen}减去规则写明的赠品价值{giftFen}。
    full: {paidFen} | 赠品是跟着购买走的，不买了，要么退回，要么付钱。
    twice: {twiceFen}，双倍扣作惩罚 | 规则写的是{giftFen}，没约定过的罚款不算数。
    refuse: 赠品不回就一分不退 | 规则让她选。为{giftFen}的赠品扣住全部货款，太过了。`,
  ],
  'price-protection': [
    `Cheaper the day after
    A buyer paid {priceFen} for {sku} two days before your flash sale at {flashFen}. Your page promises price protection for seven days. She asks for the difference; a return and a new order would cost about {freightFen} of freight each way. What do you do?
    buyer> I paid {priceFen} two days ago, and now it is {flashFen}?
    difference: Pay back {differenceFen} | That is the promise: the price she paid less the flash price, and no parcel travels.
    coupon: A coupon of {differenceFen} | The same amount, but only if she buys again. The promise was money back.
    rebuy: Let her return it and buy again | She ends with the same product and you with two freights for nothing.
    refuse: Flash prices are not covered | Only if your page says so. It promises seven days without an exception.`,
    `刚买就降价
    买家两天前以{priceFen}买了{sku}，随后你的限时秒杀卖{flashFen}。页面承诺七天价保，她来要差价；退了重买，来回每趟运费约{freightFen}。怎么处理？
    buyer> 前天刚花{priceFen}买的，今天就卖{flashFen}？
    difference: 退差价{differenceFen} | 这就是价保：实付减秒杀价，一件货也不用动。
    coupon: 补一张{differenceFen}的券 | 金额一样，但要再买才用得上。承诺的是退差价。
    rebuy: 让她退了重拍 | 她手里还是同一件，你白付两趟运费。
    refuse: 秒杀价不参加价保 | 页面写明才算。你承诺的七天价保没写例外。`,
  ],
  unshipped: [
    `Cancelled before shipping
    Order {order}: {sku}, {paidFen} paid, packed but not handed to the carrier. The buyer asks for her money back. Shipping it and taking it back would cost about {roundTripFen}.
    buyer> Please cancel it, I want my money back.
    full: Stop the parcel and refund {paidFen} | Nothing has been shipped, so there is nothing to deduct. Pulling one parcel is cheaper than a round trip.
    lessFee: Refund {lessFeeFen}, less {feeFen} for packing | Packing is your cost of business. No term of the sale makes it hers.
    ship: Ship it anyway, she can refuse it | A parcel nobody wants costs {roundTripFen} and a bad review.
    wait: Leave it until the system decides | The platform refunds by itself when the clock runs out, and counts it against your service.`,
    `发货前申请退款
    订单{order}：{sku}，实付{paidFen}，已打包，还没交给快递。买家申请仅退款。若发出再拒收退回，运费约{roundTripFen}。
    buyer> 不要了，帮我退款吧。
    full: 拦下包裹，全退{paidFen} | 没发货就没有可扣的。抽出一个包裹，比来回一趟便宜。
    lessFee: 扣{feeFen}打包费，退{lessFeeFen} | 打包是你的经营成本，没有哪条约定让她出。
    ship: 照发，她可以拒收 | 没人要的包裹要花{roundTripFen}，还换来一条差评。
    wait: 先放着，等系统处理 | 超时后平台会自动退款，还会记在你的服务分上。`,
  ],
  'only-refund': [
    `Refund only, and keep it
    Order {order}: {sku}, {paidFen} paid, delivered as described. The buyer simply does not like it any more and asks for a refund without sending it back, “as other shops do”.
    buyer> I do not like it any more. Other shops refund and let me keep it.
    explain: Decline politely and explain the return | Refund-only is for faults and goods that never came. Without either, she may return it where its rules allow.
    free: Refund {paidFen}, it is not worth the trouble | {paidFen} and the product gone, with nothing wrong. Word of easy money spreads fast.
    half: Offer {halfFen} for peace | Half is still {halfFen} for nothing. A fair shop needs rules that are the same for all.
    ignore: Do not answer | Silence counts as agreement once the platform’s clock runs out, and as poor service before.`,
    `只退款，不退货
    订单{order}：{sku}，实付{paidFen}，货与描述相符、已签收。买家说不喜欢了，要仅退款，“别家都行”。
    buyer> 不喜欢了，直接退款就行吧？别家都行。
    explain: 婉拒，说明怎么退货 | 仅退款适用于质量问题或没收到货。都不是，就按商品的退货规则走。
    free: 算了，退{paidFen} | 货没问题，却钱货两失{paidFen}。好说话的名声传得很快。
    half: 退一半{halfFen}求和 | 一半也是白给{halfFen}。规则要对所有人一样。
    ignore: 不理她 | 超时不处理，平台会默认同意；在那之前还先算你服务差。`,
  ],
  'paid-twice': [
    `Paid twice within {apartMinutes}
    Order {order} and another just like it, {apartMinutes} apart: {sku}, {paidFen} each, same buyer, same address. She writes that the page froze and she paid twice by mistake. Nothing has been shipped.
    buyer> The page froze and I paid twice by mistake. I only want one.
    one: Refund one {paidFen}, ship the other today | She wants one. Give the second payment back the way it came, and the sale stands.
    both: Cancel both and refund {bothFen} | You lose a sale that she wants, and she has to order again.
    credit: Keep the second payment as credit | It was paid by mistake and is not yours to keep. It goes back the way it came.
    shipBoth: Ship both, she can return one | You know of the mistake. Shipping it anyway costs two freights and her trust.`,
    `{apartMinutes}内付了两次
    订单{order}之后{apartMinutes}又来了一模一样的一单：{sku}，各{paidFen}，同一买家、同一地址。她说页面卡住，误付了两次。都还没发货。
    buyer> 页面卡住了，我多付了一笔，只要一件。
    one: 退一笔{paidFen}，另一单今天发 | 她只要一件。多付的原路退回，生意还在。
    both: 两单全取消，退{bothFen} | 丢掉一笔她本来要的生意，她还得重新下单。
    credit: 第二笔转成店铺余额 | 误付的钱不归你，要原路退回。
    shipBoth: 都发，让她退一件 | 明知是误拍还发，白花两趟运费，也丢了信任。`,
  ],
  express: [
    `Paid for express, sent by ordinary post
    Order {order}: {sku}, {paidFen}, plus {expressFen} for next-day delivery. Your warehouse sent it by ordinary post and it came {lateDays} late. The buyer keeps the product but complains.
    buyer> I paid {expressFen} for next-day delivery. Is this the next day?
    surcharge: Refund the {expressFen} and apologise | She paid {expressFen} for a service you did not deliver: that part goes back, the product stays paid.
    all: Refund {allFen}, everything | She keeps and likes the product. What failed was the delivery, for {expressFen}.
    coupon: A coupon instead of the {expressFen} | A service that was paid for and not given is owed in money.
    nothing: Nothing, it did arrive | She did not pay the extra for arriving at some time.`,
    `付了加急费，却走了普通件
    订单{order}：{sku}，{paidFen}，另付{expressFen}次日达。仓库按普通件发出，晚到{lateDays}。货她留下，但来投诉。
    buyer> 我多付了{expressFen}要次日达，这叫次日？
    surcharge: 退{expressFen}并道歉 | {expressFen}买的服务没做到，这部分退；商品照收。
    all: 全退{allFen} | 商品她要，也喜欢。没做到的是{expressFen}的加急。
    coupon: 不退钱，补一张券 | 付了钱没享受到的服务，该退的是钱。
    nothing: 不退，反正到了 | 她多付钱，可不是为了“反正会到”。`,
  ],
};
