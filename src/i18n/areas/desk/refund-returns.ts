import type { DeskScripts } from './script.ts';

/** Goods that come back. */
export const refundReturns: DeskScripts = {
  worn: [
    `Used for {wornDays}, then sent back
    Order {order}: {sku}, {paidFen} paid. Your listing takes goods back for 30 days; after day seven it deducts 0.5% of the price paid for each day since receipt and the return freight. The buyer returns it after {wornDays}; freight is {freightFen}. What do you refund?
    buyer> It turned out not to be for me. I have sent it back, please refund me.
    right: {rightFen} | 0.5% of {paidFen} for each of the {wornDays}, rounded down to the fen, and {freightFen} of freight come off. That is the rule the buyer accepted.
    wearOnly: {wearOnlyFen} | The wear is right, but your terms leave the return freight to the buyer: {freightFen} too much.
    freightOnly: {freightOnlyFen} | Only the freight came off. {wornDays} of use at 0.5% a day cost something too.
    full: {paidFen} | The full price is for intact goods within seven days, or for a fault. Neither is the case here.`,
    `用了{wornDays}才退货
    订单{order}：{sku}，实付{paidFen}。你的详情页写明30天可退，超过七天按签收后每天0.5%的实付金额折旧，退货运费由买家承担。买家用了{wornDays}后退回，运费{freightFen}。应退多少？
    buyer> 用了一阵还是不合适，已经寄回去了，麻烦退款。
    right: {rightFen} | 按实付{paidFen}每天0.5%折旧，共{wornDays}，不足一分舍去，再扣运费{freightFen}。这是买家下单时认可的规则。
    wearOnly: {wearOnlyFen} | 折旧算对了，但约定退货运费由买家承担，多退了{freightFen}。
    freightOnly: {freightOnlyFen} | 只扣了运费。用了{wornDays}，每天0.5%的折旧漏算了。
    full: {paidFen} | 全额退款适用于七天内完好退回或质量问题，这单都不是。`,
  ],
  'seven-day': [
    `Back within the seven days
    Order {order}: {sku}, {paidFen} paid, posted free of charge (carriage cost you {outboundFen}). The buyer changed her mind after {heldDays} and returned it unworn, tags on, at her own expense. What do you refund?
    buyer> Changed my mind, sorry. The tags are still on, and I paid for the parcel back.
    full: {paidFen} in full | Within seven days and intact, she owes no reason and no wear. She has paid the return freight herself; nothing else may come off.
    wear: {wearFen}, less 0.5% a day | Depreciation has no place in the seven-day return: trying something on is not using it up.
    outbound: {lessOutboundFen}, less the carriage out | You advertised free delivery. Taking it back afterwards changes the terms of a sale that was closed.
    refuse: Nothing, she gave no reason | That is what “no reason” means. Refusing is a breach that platforms and authorities pursue.`,
    `七天内退回
    订单{order}：{sku}，实付{paidFen}，包邮发出（运费成本{outboundFen}）。买家签收{heldDays}后不想要了，吊牌完整、未使用，自己付运费寄回。应退多少？
    buyer> 不好意思，不想要了。吊牌都在，寄回的运费我自己付了。
    full: 全额退{paidFen} | 七天内且商品完好，不用说理由，也不折旧。退货运费她已经自付，别的都不能扣。
    wear: 退{wearFen}，每天扣0.5% | 七天无理由不折旧：试一试不等于用旧了。
    outbound: 退{lessOutboundFen}，扣掉发货运费 | 你标的是包邮，事后再扣发货运费，等于改了已成交的条件。
    refuse: 不退，她说不出理由 | “无理由”就是不用说理由。拒退属于违规，平台和监管都会管。`,
  ],
  fault: [
    `A fault shows after {heldDays}
    Order {order}: {sku}, {paidFen} paid. After {heldDays} of ordinary use it fails; the photos leave no doubt. The buyer sent it back and paid {freightFen} of freight. What do you pay?
    buyer> It broke in ordinary use, see the photos. I have sent it back and paid {freightFen} for it.
    both: {totalFen}: the price and her freight | A fault is the shop’s: no depreciation, and the freight is yours as well.
    goods: {goodsFen}: the price alone | The price is right. But a buyer with a faulty product must not be left with the {freightFen} of freight.
    wear: {wearFen}: the price less 0.5% a day | Wear is deducted from sound goods. What was faulty from the start has no wear to pay for.
    refuse: Nothing, the seven days are over | Seven days limit the return without a reason. A fault is a reason, and the warranty still runs.`,
    `用了{heldDays}出现质量问题
    订单{order}：{sku}，实付{paidFen}。正常使用{heldDays}后坏了，照片很清楚。买家已寄回，垫付运费{freightFen}。你该付多少？
    buyer> 正常用着就坏了，照片发你了。货已寄回，运费{freightFen}是我垫的。
    both: {totalFen}，货款加她垫的运费 | 质量问题由店铺负责：不折旧，运费也由你承担。
    goods: {goodsFen}，只退货款 | 货款没错，但不能让收到次品的买家倒贴{freightFen}运费。
    wear: {wearFen}，每天扣0.5% | 折旧是对完好商品说的。本来就有毛病，谈不上折旧。
    refuse: 不退，七天已过 | 七天限制的是无理由退货。质量问题本身就是理由，三包期也还没过。`,
  ],
  insurance: [
    `Who pays the return freight?
    Order {order}: {sku}, {paidFen} paid, with freight insurance. An intact return within seven days; the courier charged the buyer {freightFen}, and the insurance covers {insuredFen} of a return. What does the shop pay?
    buyer> The courier charged me {freightFen}, and the order had freight insurance. Who pays me what?
    right: {paidFen}; the insurer pays {insuredFen} to the buyer | The shop owes the price, the insurer its {insuredFen}. The rest of the freight stays with the buyer, as in any return without a reason.
    twice: {twiceFen}: price and insured freight | The insurer pays the {insuredFen} already. From you as well she would have it twice.
    less: {lessFen}: the insured sum comes off | The payout is the buyer’s, not yours: it replaces her freight, not your refund.
    all: {allFen}: price and all her freight | In a return without a reason the buyer bears the freight. It was insured so that you need not pay it.`,
    `退货运费谁来出？
    订单{order}：{sku}，实付{paidFen}，带运费险。七天内完好退回，快递收了买家{freightFen}，运费险赔付{insuredFen}。店铺应付多少？
    buyer> 快递收了我{freightFen}，下单时有运费险。这钱谁给我？
    right: 付{paidFen}，保险公司另赔买家{insuredFen} | 店铺退货款，运费险由保险公司赔{insuredFen}；差额和普通无理由退货一样由买家承担。
    twice: 付{twiceFen}，货款加运费险 | {insuredFen}保险公司已经赔了，你再付一次，她就拿了双份。
    less: 付{lessFen}，扣掉赔付额 | 理赔款是买家的，补的是她的运费，不能抵你该退的货款。
    all: 付{allFen}，货款加全部运费 | 无理由退货运费由买家承担，投保就是为了不用你出。`,
  ],
  clock: [
    `The goods have been back for {backDays}
    Order {order}: {sku}, {paidFen} paid. The intact return was scanned at your warehouse {backDays} ago, and the buyer asks where her money is. Whoever takes goods back has seven days from their arrival to refund.
    buyer> It reached you {backDays} ago. Where is my money?
    now: Check it today and refund today | The seven days started when the parcel arrived. Refunding early costs nothing and is what buyers remember.
    resold: Refund once it has been sold again | Her refund does not wait for your next sale; the deadline would pass.
    month: Refund with the month’s settlement | Your accounting day is no reason. The clock runs from the arrival of the goods.
    credit: Offer store credit instead | She paid with money and gets money back, by the way she paid. Credit is for those who ask for it.`,
    `退货已到仓{backDays}
    订单{order}：{sku}，实付{paidFen}。完好的退货{backDays}前已在仓库签收，买家来问钱在哪里。按规定，收到退货后七天内要退款。
    buyer> 货到你们那儿{backDays}了，钱呢？
    now: 今天验货，今天退款 | 七天从退货到仓算起。早退不花钱，买家记得住。
    resold: 等再卖出去再退 | 退款不能等你的下一单，等下去就超期了。
    month: 月底结账时一起退 | 财务结账日不是理由，期限从收到退货那天算。
    credit: 改退店铺余额 | 她付的是钱，就原路退钱；余额只给愿意要的人。`,
  ],
  'not-intact': [
    `Returned, but clearly used
    Order {order}: {sku}, {paidFen} paid, returned after {heldDays} “without a reason”. The photos taken when the parcel was opened show washing, stains and cut-off labels: it cannot be sold as new. What do you do?
    buyer> Seven days without a reason, so please take it back.
    decline: Decline with the photos and offer to send it back | The return without a reason is for intact goods. Evidence and a way to get the product back keep it fair.
    full: Refund {paidFen} to keep the peace | You would pay the full price for something you can only throw away, and invite the next one.
    restock: Refund it and put it back on the shelf | The next buyer would get used goods as new. That is a fault of your own making.
    keep: No refund, and keep the parcel | It is still her property. Declining the return means handing the goods back.`,
    `退回来的明显用过
    订单{order}：{sku}，实付{paidFen}，签收{heldDays}后申请七天无理由。开箱照片显示洗过、有污渍、吊牌已剪，没法当新品再卖。怎么处理？
    buyer> 七天无理由，我要退。
    decline: 凭照片拒绝，并可寄回给她 | 七天无理由的前提是商品完好。留好证据、把货还给她，才公平。
    full: 息事宁人，全额退{paidFen} | 花全价买回一件只能报废的货，还会引来下一个。
    restock: 退款，再放回货架 | 下一位买家会把旧货当新品收到，这是你自己造的质量问题。
    keep: 不退款，货也留下 | 货还是她的。拒绝退货，就要把商品退还给她。`,
  ],
  spoiled: [
    `{badPieces} of {packPieces} spoiled
    Order {order}: {sku}, {paidFen} paid. Two hours after delivery the buyer sends photos: {badPieces} of the {packPieces} pieces are spoiled, the rest is fine. What do you do?
    buyer> {badPieces} of them are spoiled, look at the photos!
    share: Refund {rightFen} at once, nothing to send back | The spoiled share of the price, without a return: spoiled food is worth no freight, and speed is what counts.
    sendBack: Refund once she has sent them back | Spoiled goods would travel for days at a cost above their worth. Photos are proof enough.
    full: Refund {paidFen}, all of it | Generous, but the greater part was good and will be eaten. The spoiled share is what you owe.
    refuse: Fresh goods cannot be returned | They are exempt from the return without a reason, not from arriving in good condition.`,
    `{packPieces}个里坏了{badPieces}个
    订单{order}：{sku}，实付{paidFen}。签收两小时内买家发来照片：{packPieces}个里坏了{badPieces}个，其余完好。怎么处理？
    buyer> 打开就有{badPieces}个是坏的，照片你看！
    share: 马上退{rightFen}，不用寄回 | 按坏的比例退，不用退货：坏果不值运费，处理快才重要。
    sendBack: 寄回来再退款 | 坏的东西再寄几天，运费比货值还高。照片就够作证。
    full: 全退{paidFen} | 大方，但大部分是好的、会被吃掉。该赔的是坏的那部分。
    refuse: 生鲜不支持退货 | 不适用的是七天无理由，不是到货要完好。坏单包赔是底线。`,
  ],
  partial: [
    `A small flaw: money or return?
    Order {order}: {sku}, {paidFen} paid, arrived with a small flaw. The buyer would keep it for {offerFen} back. A return would cost you {returnFen}: the price, plus {freightFen} of freight both ways, less {resaleFen} that the product is still worth.
    buyer> There is a small flaw. Give me {offerFen} back and I will keep it.
    accept: Pay {offerFen}, she keeps it | It costs {offerFen} instead of {returnFen}, and she is content today.
    return: Insist on the return | Correct but dear: {returnFen} against {offerFen}, for a product you then have to sell as second choice.
    free: Refund {paidFen} and let her keep it | She asked for {offerFen}. Giving everything away teaches buyers to look for flaws.
    refuse: Nothing, the flaw is small | Small or not, it is a fault on arrival. A refusal turns {offerFen} into a dispute you lose.`,
    `小瑕疵：补差还是退货？
    订单{order}：{sku}，实付{paidFen}，到货有点小瑕疵。买家说补{offerFen}就留下。若退货，你要承担{returnFen}：退货款，加来回运费{freightFen}，减去残值{resaleFen}。
    buyer> 有点小瑕疵，补我{offerFen}我就不退了。
    accept: 补{offerFen}，她留下商品 | 花{offerFen}而不是{returnFen}，她今天就满意。
    return: 坚持退货退款 | 没错但更贵：{returnFen}比{offerFen}，退回来还只能当次品卖。
    free: 全退{paidFen}，东西也送她 | 她只要{offerFen}。什么都白送，等于教大家挑毛病。
    refuse: 瑕疵小，不赔 | 再小也是到货就有的问题。拒绝会把{offerFen}变成一场你会输的纠纷。`,
  ],
};
