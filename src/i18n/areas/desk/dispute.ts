import type { DeskScripts } from './script.ts';

/** Disputes: evidence, odds and remedies. */
export const disputeScripts: DeskScripts = {
  signed: [
    `“It never came”
    Order {order}: {sku}, {paidFen}. The buyer says it never arrived. You hold the listing as sold, the packing film, the waybill with weight and a signature with a photo of her door. Such files win in about {winRate} of cases.
    buyer> It says delivered, but it never came.
    submit: Submit all four to the platform and tell her what they show | Every link of the chain is proved. Shown calmly, it often ends the dispute before the ruling.
    refund: Refund {paidFen} for the sake of the score | You pay for goods that were received, with {winRate} in your favour.
    resend: Send another {sku} | She would have two. First ask neighbours and lockers, with the photo in hand.
    silent: Do nothing, the facts are plain | Plain only to you. Without your answer in time the platform rules on hers alone.`,
    `“我没收到货”
    订单{order}：{sku}，{paidFen}。买家称没收到。你手里有成交时的详情页快照、打包录像、带重量的面单、门口照片加签收，这样的证据胜率约{winRate}。
    buyer> 物流显示签收了，可我没收到。
    submit: 四样证据全提交，并把结果告诉她 | 每一环都有证据。心平气和地摆出来，往往没等判就结束了。
    refund: 为了评分，退{paidFen} | {winRate}的胜算在手，却为已签收的货付钱。
    resend: 再发一件{sku} | 她就有两件了。先拿着照片请她问问邻居、快递柜。
    silent: 事实清楚，不用管 | 只有你清楚。不按时举证，平台只看她的说法。`,
  ],
  'missing-item': [
    `One piece was missing
    Order {order}: {sku}, {paidFen}. The buyer says one piece was missing from the parcel. No packing film, no weight on the waybill: files like yours win in about {winRate} of cases, and losing costs {feeFen} more.
    buyer> There is one piece missing in the parcel.
    resend: Send the missing piece today, and film packing from now on | With {winRate} there is nothing to fight for. A piece and a kind word cost least and keep her.
    fight: Let the platform decide | At {winRate} you mostly lose {paidFen} and {feeFen}, and the buyer as well.
    points: Give some points instead | She wanted a complete product. Points leave it incomplete.
    prove: Ask her to prove that it was missing | Nobody can prove what was not in a box. Proof of what went in is the shop’s task.`,
    `少发了一个
    订单{order}：{sku}，{paidFen}。买家说包裹里少了一个。没有打包录像，面单没有重量，这样的证据胜率约{winRate}，输了再付{feeFen}。
    buyer> 包裹里少了一个。
    resend: 今天补寄，今后打包都录像 | {winRate}没什么可争的。补上再说句好话，花钱最少，人也留住。
    fight: 让平台判 | {winRate}的胜率，多半是赔{paidFen}再加{feeFen}，还丢了买家。
    points: 送点积分算了 | 她要的是完整的商品，送积分还是缺一个。
    prove: 让她证明少了 | 没人能证明盒子里没有什么。装了什么，该由店铺证明。`,
  ],
  odds: [
    `Fight, settle or refund?
    Order {order}: {sku}, {paidFen}. You hold {proofs} of the four proofs (listing, packing film, weighed waybill, signature); such cases are won in about {winRate}. Losing costs the price and {feeFen}. The buyer would settle for {settleFen}. What costs least on average?
    buyer> {settleFen} and we are done. Or let the platform decide.
    fight: Go to arbitration: {fightFen} on average | The chance of losing times price and fee is {fightFen}; settling costs {settleFen}, refunding {paidFen}. The smallest wins.
    settle: Settle for {settleFen} | Settling costs {settleFen}; arbitration {fightFen} on average, refunding {paidFen}. The smallest wins.
    refund: Refund {paidFen} | The surest and here the dearest: arbitration costs {fightFen} on average, settling {settleFen}.`,
    `打、和解还是退？
    订单{order}：{sku}，{paidFen}。四样证据（详情页、打包录像、称重面单、签收）你有{proofs}样，这类案子胜率约{winRate}，输了赔货款再加{feeFen}。买家愿以{settleFen}和解。平均下来哪样最省？
    buyer> 给{settleFen}就算了，不然让平台判。
    fight: 申请仲裁，平均{fightFen} | 输的概率乘货款加费用，是{fightFen}；和解{settleFen}，退款{paidFen}。取最小的。
    settle: 和解，付{settleFen} | 和解{settleFen}；仲裁平均{fightFen}，退款{paidFen}。取最小的。
    refund: 退{paidFen} | 最省心，在这里也最贵：仲裁平均{fightFen}，和解{settleFen}。`,
  ],
  remedy: [
    `Cash or coupon?
    Order {order}: {sku}, {paidFen}. Your packing was careless, the buyer keeps the product and would be content with {cashFen} in cash or a {couponFen} coupon. Of such coupons {useRate} are used. What do you offer?
    buyer> It was packed carelessly. {cashFen} back or a {couponFen} coupon, both are fine.
    coupon: The {couponFen} coupon, if she prefers it | On average it costs {couponCostFen}, less than {cashFen}, and brings her back. Let her choose; coupons forced on people annoy.
    cash: {cashFen} in cash | Fair and quick. It costs {cashFen} against {couponCostFen}, and nothing calls her back.
    both: Both | Twice amends for one fault. The next buyers hear of it.
    none: Neither, the product is fine | The fault was yours and small to mend. A bad review is not.`,
    `退现金还是补券？
    订单{order}：{sku}，{paidFen}。你打包马虎，买家留下商品，补{cashFen}现金或{couponFen}券她都接受。这类券约{useRate}会被用掉。给哪个？
    buyer> 包装太马虎了，补{cashFen}或者{couponFen}券都行。
    coupon: 她愿意的话，给{couponFen}券 | 平均只花{couponCostFen}，低于{cashFen}，还能带她回来。让她自己选，硬塞的券招人烦。
    cash: 退{cashFen}现金 | 公道、利落。只是花{cashFen}而不是{couponCostFen}，也没理由再来。
    both: 两样都给 | 一个错赔两次，后面的人会听说。
    none: 货没问题，都不给 | 错在你，补救不贵；差评才贵。`,
  ],
  'listing-differs': [
    `“It looks different on your page”
    Order {order}: a buyer of {sku}, {paidFen}, complains that it differs from the pictures. You compare: the pictures are too flattering. {sameCases} others wrote the same this month.
    buyer> It looks different on your page.
    accept: Take it back at your expense, and correct the pictures today | A product that differs from its listing is a fault of the listing. Mend the source and the tickets stop.
    acceptOnly: Take it back and leave the page | This buyer is served. The page goes on making the next complaint.
    screen: “Colours vary with your screen” | {sameCases} screens at once? The text does not cover pictures that flatter.
    freight: Take it back, freight at her expense | Hers where she changed her mind. Here your page was wrong.`,
    `“和图片不一样”
    订单{order}：买{sku}（{paidFen}）的买家说实物与图片不符。你对了一下，图确实修得太过。这个月还有{sameCases}人这么说。
    buyer> 和图片不一样。
    accept: 运费你出，收回退货，今天改图 | 货不对板是详情页的错。改了源头，工单才会停。
    acceptOnly: 收回退货，页面不动 | 这位安抚了，页面还在制造下一位。
    screen: 回“显示器有色差” | {sameCases}台显示器一起有色差？这句话盖不住修过头的图。
    freight: 可以退，运费她出 | 她改主意才由她出，这次错在你的页面。`,
  ],
  'evidence-clock': [
    `{leftHours} to file evidence
    Order {order}: {sku}, {paidFen}, in arbitration. The platform gives you {leftHours}. You have chat, listing snapshot and tracking, not yet sorted.
    platform> Please file your evidence within {leftHours}.
    upload: File all three now, with one line on what each shows | Arbiters read quickly. Sorted proof in time is half the ruling.
    wait: Wait for the buyer to file first | The clock is yours too. Who files nothing loses {paidFen} without being heard.
    bribe: Offer money in private for withdrawing | Deals outside the platform are not allowed, and a screenshot of the offer goes into her file.
    text: Write a long explanation without files | Words against a photo. The same {leftHours} would do for the files.`,
    `还剩{leftHours}举证
    订单{order}：{sku}，{paidFen}，平台已介入，举证期还剩{leftHours}。聊天记录、详情页快照、物流信息都有，还没整理。
    platform> 请在{leftHours}内完成举证。
    upload: 现在就全部提交，每样写一句证明什么 | 小二看得快。按时交、理得清，就赢了一半。
    wait: 等买家先举证 | 时限也管你。什么都不交，{paidFen}没人听你说就没了。
    bribe: 私下给钱让她撤诉 | 线下交易不允许，截图还会成为她的证据。
    text: 写一大段说明，不附证据 | 用文字对照片。有这{leftHours}，证据也交上去了。`,
  ],
  extortion: [
    `“{askedFen} or one star”
    Order {order}: {sku}, {paidFen}, delivered without fault. The buyer demands {askedFen} by chat, otherwise there will be bad reviews from several accounts.
    buyer> {askedFen}, or one star. From several accounts.
    report: Keep the chat, report it, and stay polite about real questions | A threat in writing is evidence. Platforms remove such reviews; those who are paid come again.
    pay: Pay {askedFen}, a star costs more | This star perhaps. You are now on the list of shops that pay.
    threat: Threaten to publish her name and address | Unlawful, and now you are the one who threatens.
    haggle: Bargain it down to half | Bargaining admits the claim. Half the price, all the consequences.`,
    `“给{askedFen}，不然一星”
    订单{order}：{sku}，{paidFen}，货没问题。买家在聊天里要{askedFen}，不给就用几个号刷差评。
    buyer> 给{askedFen}，不然一星，我不止一个号。
    report: 留存聊天记录并举报，正常问题照常客气答 | 白纸黑字的威胁就是证据，平台会删恶意评价；给过钱的，还会再来。
    pay: 给{askedFen}，一颗星更贵 | 这次也许省了，你也上了“肯给钱”的名单。
    threat: 威胁公布她的姓名地址 | 违法，威胁人的变成了你。
    haggle: 还价到一半 | 还价就等于认账。钱减半，后果不减。`,
  ],
  'honest-review': [
    `A bad review that is true
    Order {order}: two stars for {sku}, {paidFen}, and what the buyer writes is true. About {readers} people a week will read it.
    buyer> Nice, but smaller than I thought, and nobody answered.
    reply: Reply in public: thanks, what you changed, and how she gets help | Most readers judge a shop by how it answers. The review stays, and works for you.
    buyOff: Offer {offerFen} if she deletes it | Paying to remove or turn reviews falsifies them, and is fined like bought ones.
    argue: Reply that she used it wrongly | {readers} people watch you argue with a customer who is right.
    call: Call her every day until she changes it | Her number was given for a delivery. Pressing her is a misuse of it.`,
    `差评说的是实话
    订单{order}：{sku}（{paidFen}）收到两星，买家说的没错。每周约{readers}人会看到。
    buyer> 还行，比想的小，问了也没人理。
    reply: 公开回复：感谢、改了什么、怎么帮她解决 | 多数人看的是店铺怎么回。评价留着，反而帮你。
    buyOff: 给{offerFen}让她删评 | 花钱删评、改评就是造假，和刷好评一样要罚。
    argue: 回复说是她不会用 | {readers}人看着你和有理的顾客吵架。
    call: 天天打电话让她改 | 电话是留来收货的，拿来施压就是滥用。`,
  ],
  'wrong-sent': [
    `You sent the wrong one
    Order {order}: she ordered {sku} ({paidFen}) and got {sentSku}. The picking record agrees. An exchange costs about {roundTripFen} in freight.
    buyer> I ordered the {sku}, and this is {sentSku}.
    swap: Send the {sku} today, have the other collected at your expense | The fault was made in your warehouse; she gets what she paid for and lifts no finger.
    buyerPays: Exchange it once she has sent it back at her expense | You sent it wrongly. The {roundTripFen} are yours.
    keep: Suggest that she keeps it and gets some points | Fine if she wants it. As the only offer it leaves her without the {sku}.
    deny: “We sent what was ordered” | Your own picking record says otherwise, and the platform can ask for it.`,
    `你发错货了
    订单{order}：她拍的是{sku}（{paidFen}），收到的是{sentSku}，拣货记录也对得上。换货来回运费约{roundTripFen}。
    buyer> 我拍的是{sku}，发来的是{sentSku}。
    swap: 今天补发{sku}，错的上门取回，运费你出 | 错在仓库，她该收到自己买的，也不用多跑一步。
    buyerPays: 让她自费寄回再换 | 是你发错的，{roundTripFen}该你出。
    keep: 劝她留下，送点积分 | 她愿意当然好。只给这一个方案，她还是没有{sku}。
    deny: “我们没发错” | 拣货记录写得清清楚楚，平台会调。`,
  ],
  'transit-damage': [
    `Crushed on the way
    Order {order}: {sku}, {paidFen}, arrived crushed. Photos and waybill are at hand. The carrier pays up to {claimFen} if it is claimed within {claimHours}.
    buyer> It arrived crushed, see the photos.
    both: Settle with the buyer now, and claim {claimFen} from the carrier within {claimHours} | She bought from you, not from the carrier. The claim is your affair, and it has a deadline.
    refundOnly: Settle with the buyer, leave the carrier | She is served. But {claimFen} stays with the one who crushed it.
    carrier: Tell her to claim it from the carrier | She has no contract with the carrier. Until she has it in good order, the risk is the shop’s.
    after: Settle with her once the carrier has paid | Carriers take weeks. She would wait for a quarrel that is not hers.`,
    `路上压坏了
    订单{order}：{sku}，{paidFen}，到货压坏，照片和面单都有。{claimHours}内申报，快递最高赔{claimFen}。
    buyer> 到手就压坏了，照片发你。
    both: 先给买家处理，{claimHours}内向快递索赔{claimFen} | 她是向你买的，不是向快递。索赔是你的事，而且有时限。
    refundOnly: 给买家处理，快递不追了 | 买家安抚好了，{claimFen}却让压坏的人省了。
    carrier: 让她自己找快递赔 | 她和快递没有合同。完好签收之前，风险在店铺。
    after: 等快递赔了再处理 | 快递理赔要几周，她不该替你等。`,
  ],
  'late-money': [
    `Late by {lateDays}
    Order {order}: {sku}, {paidFen}, came {lateDays} after the promise. Your page promises 5% of the price for late delivery, at least {floorFen} and at most {capFen}. What do you pay?
    buyer> It came {lateDays} late. Your page promises something for that.
    right: {rightFen} | 5% of {paidFen}, within {floorFen} and {capFen}: what was promised, without being asked twice.
    full: {paidFen}, everything | She has the product. The promise for lateness is 5%.
    tenth: {tenthFen}, a tenth and something | Generous without need. A rule that is paid as written is trusted more.
    weather: Nothing, it rained | The promise names no weather. Who promises a day bears the risk of it.`,
    `晚到{lateDays}
    订单{order}：{sku}，{paidFen}，比承诺晚到{lateDays}。页面承诺：晚到赔实付的5%，最低{floorFen}，最高{capFen}。应赔多少？
    buyer> 晚到了{lateDays}，页面上不是写了要赔吗？
    right: {rightFen} | {paidFen}的5%，在{floorFen}和{capFen}之间：说到做到，不用她催。
    full: 全退{paidFen} | 货她收到了，晚到承诺的是5%。
    tenth: {tenthFen}，一成再加一点 | 没必要的大方。按写明的赔，更让人信。
    weather: 下雨，不赔 | 承诺里没写天气。敢承诺日子，就要担这个风险。`,
  ],
};
