import type { DeskScripts } from './script.ts';

/** Orders that come in numbers or with a history. */
export const abuseScripts: DeskScripts = {
  batch: [
    `{batchOrders} in {withinMinutes}
    {batchOrders} for {sku} at {priceFen} each arrived within {withinMinutes}: new accounts, one device, addresses that differ only in the room number. Together {totalFen}.
    hold: Hold all, check payment and device, ship what proves real | One device and one building: a batch is judged as a batch. Holding keeps both ways open.
    pass: Pass them, each is small | Each one is small so that nobody looks. Together it is {totalFen}.
    call: Call one of them, then ship all | Batches come with phones that answer. One voice proves nothing for {batchOrders}.
    refuse: Refuse all at once | Perhaps a dormitory with one lucky find. Check first; refusing is for what fails the check.`,
    `{withinMinutes}内{batchOrders}
    {withinMinutes}内来了{batchOrders}{sku}，每单{priceFen}：都是新号、同一设备，地址只差房号，合计{totalFen}。
    hold: 全部扣住，查付款和设备，查实的再发 | 同设备、同楼，就按一批来判。先扣住，放行和拒单都还来得及。
    pass: 单笔都小，放行 | 就是拆小了让人不看。加起来是{totalFen}。
    call: 打其中一个电话，通了就全发 | 成批的单子都配了能接的号码，一个声音证明不了{batchOrders}。
    refuse: 全部拒掉 | 也可能是一个宿舍在拼着买。先查，查不过的再拒。`,
  ],
  brushing: [
    `“We make you a bestseller”
    An agency offers {fakeOrders} with invented reviews for {feeFen} each, {totalFen} in all. What do you answer?
    agency> {fakeOrders} with five-star reviews, {feeFen} each: empty parcels, real accounts. Everybody does it.
    decline: Decline and report the offer | Invented sales deceive buyers and are unlawful. The platform counts the offers that are reported.
    buy: Buy the {fakeOrders} | {totalFen} for orders that teach the platform the wrong buyers, and a fine when the empty parcels are found.
    few: Try a tenth of it | A little false is still false, and found by the same pattern.
    friends: Ask friends to buy and refund them in private | The same thing without the agency: orders that no one wanted, reviews that no one meant.`,
    `“帮你刷成爆款”
    代运营报价：刷{fakeOrders}带好评，每单{feeFen}，共{totalFen}。怎么回？
    agency> {fakeOrders}带五星好评，每单{feeFen}，空包发货、真人账号，大家都刷。
    decline: 拒绝并举报 | 刷单是虚构交易、欺骗买家，属于违法。举报线索平台会记。
    buy: 买{fakeOrders} | 花{totalFen}把店铺人群标签刷乱，空包被查还要罚。
    few: 先刷一成试试 | 少刷也是刷，抓的是同一种痕迹。
    friends: 让亲友下单，私下返款 | 换了人，还是没人真要的订单、没人真写的好评。`,
  ],
  'coupon-farm': [
    `Coupons farmed
    {farmOrders} from fresh accounts, one device, each used the {couponFen} coupon (from {minimumFen}). The terms say one a person and that farmed orders may be cancelled before shipping. It is worth {costFen}.
    terms: Cancel those that break the terms, refund them, and limit coupons by device | The terms were published, nothing has shipped, and the money goes back. The limit stops the next wave.
    ship: Ship them, a sale is a sale | At {couponFen} off for buyers who come only for that. The group learns that your shop pays.
    cancelAll: Cancel every order with a coupon today | Most of them are honest. Cancelling theirs breaks your own terms.
    stopCoupon: End the coupon at once without notice | Those who saved up for it are let down, and the farmers are already paid.`,
    `有人薅券
    {farmOrders}来自新注册账号、同一设备，每单都用了{couponFen}券（满{minimumFen}可用）。规则写明每人限一张，恶意领用的发货前可取消。合计{costFen}。
    terms: 按规则取消违规单并退款，再按设备限领 | 规则公示过、货没发、钱退回，站得住；限领能挡下一波。
    ship: 照发，有单就是生意 | 每单让{couponFen}，来的只为薅羊毛，群里还会传你家好薅。
    cancelAll: 今天用券的全取消 | 大多数是正常买家，取消他们，是你自己违约。
    stopCoupon: 不打招呼，立刻停券 | 攒着券的买家扑了空，薅的人已经薅到手。`,
  ],
  refused: [
    `“Why was I refused?”
    Order {order}: your check refused {sku} for {priceFen}. The buyer sends proof of her identity and an old order; everything matches. Last week the check refused {refusedOrders} of good buyers.
    buyer> Why was I refused? Here is proof of who I am, and an old order.
    reopen: Apologise, open the order again, put her on the trusted list | A false alarm is the price of a check. Mending it quickly keeps the buyer and teaches the rule.
    stand: Stand by it, the system decides | The system guesses; you know. The margin and the buyer are lost for a principle.
    off: Switch the check off | It also stops the frauds. Loosen a rule that errs, do not remove the door.
    coupon: Send a small coupon and leave it | Kind, but she wanted the {sku}, and the rule will stop her again.`,
    `“凭什么拒我的单？”
    订单{order}：风控拒了{sku}，{priceFen}。买家发来身份证明和老订单，全对得上。上周共误拒{refusedOrders}。
    buyer> 凭什么拒我的单？身份证明和老订单都发你了。
    reopen: 道歉，恢复订单，加入白名单 | 有风控就有误伤。马上补救，留住买家，也教会规则。
    stand: 系统判的，不改 | 系统是猜，你已经知道了。为了原则，丢了毛利又丢人。
    off: 把风控关了 | 欺诈也就放进来了。规则错了就调松，别把门拆了。
    coupon: 送张小券了事 | 好意，但她要的是{sku}，下次还会被拦。`,
  ],
  'empty-claims': [
    `“Arrived empty”, {pastClaims} times in {pastOrders}
    Order {order}: a buyer orders {sku} for {priceFen}. In {pastOrders} so far, {pastClaims} ended with “the box was empty” and a refund without return.
    film: Ship with a filmed packing, a noted weight and a signature | You need no verdict about the buyer, only proof. With it, the next claim fails or does not come.
    pass: Ship as always | The history says how it ends: {priceFen} and the {sku} gone.
    refuse: Refuse the order | Understandable. But proof costs a minute, and refusing on suspicion can be challenged.
    short: Ship an empty box, she will claim it anyway | Now the claim is true, and the fraud is yours.`,
    `{pastOrders}里{pastClaims}次“空包”
    订单{order}：买家拍了{sku}，{priceFen}。之前{pastOrders}里有{pastClaims}次说收到空包，都仅退款了。
    film: 打包录像、称重留底、要求签收 | 不用给她定性，有证据就行。有了证据，下次说空包不成立，或者就不说了。
    pass: 照常发 | 历史写着结局：{priceFen}和{sku}一起没了。
    refuse: 拒单 | 可以理解。但留证据只要一分钟，凭怀疑拒单可能被投诉。
    short: 反正她会说空包，就发空包 | 那就成真了，骗人的变成你。`,
  ],
};
