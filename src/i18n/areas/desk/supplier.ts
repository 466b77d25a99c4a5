import type { DeskScripts } from './script.ts';

/** Suppliers: lots at the door, offers, delays and temptations. */
export const supplierScripts: DeskScripts = {
  'accept-lot': [
    `{badCount} defects in the sample
    A lot of {lotUnits} of {sku} is at the door. By the agreed plan {sampleCount} are drawn; up to {acceptCount} defects the lot is accepted, from {rejectCount} on it is rejected. You find {badCount}. Inspecting all of it would cost {inspectFen}.
    accept: Accept the lot, have the defects replaced | {badCount} is within {acceptCount}. That is what was agreed; the supplier replaces what was found.
    reject: Reject it, a good lot has none | The plan allows up to {acceptCount}. Breaking it costs goods you need and a supplier who kept to it.
    all: Inspect all {lotUnits} | {inspectFen} for what the sample has told you. Full inspection is for lots that fail.
    again: Draw again until a sample is clean | Drawing until it suits decides nothing but how often you draw.`,
    `抽检到{badCount}件次品
    {sku}到货{lotUnits}。按约定抽{sampleCount}件，次品不超过{acceptCount}件接收，达到{rejectCount}件拒收。你抽到{badCount}件。全检要花{inspectFen}。
    accept: 整批接收，次品让供应商换 | {badCount}没超过{acceptCount}，约定如此；抽出的次品由对方换。
    reject: 好货不该有次品，拒收 | 方案允许到{acceptCount}件。你毁约，缺货的是你，守约的供应商也寒心。
    all: {lotUnits}全检 | 抽样已经说明了，再花{inspectFen}不值。全检留给不合格的批次。
    again: 再抽，抽到没次品为止 | 抽到满意为止，只能说明你抽了几次。`,
  ],
  'reject-lot': [
    `{badCount} defects, {acceptCount} allowed
    A lot of {lotUnits} of {sku}: {sampleCount} drawn, {badCount} defective; from {rejectCount} on the plan rejects. The supplier’s driver wants a signature. In the whole lot there may be some {expectedBadCount} like these.
    driver> I have other stops to make. Sign here, please.
    sort: Reject it: the supplier sorts it here and takes the defects back | The plan decides, not the driver. Sorting keeps the good ones on your shelf and the {expectedBadCount} off it.
    accept: Accept it, customers can return what is bad | Some {expectedBadCount} buyers would do your inspection for you, each with a ticket and a review.
    average: Accept it, the last lots were good | Each lot is judged by its own sample. Earlier ones are sold already.
    swap: Swap the {badCount} found and accept the rest | The sample stands for the lot: for each one found there are many that were not drawn.`,
    `允许{acceptCount}件，抽到{badCount}件
    {sku}到货{lotUnits}：抽{sampleCount}件，次品{badCount}件，达到{rejectCount}件即拒收。送货司机等着签字。照这比例，整批约有{expectedBadCount}件次品。
    driver> 后面还有好几家要送，先签个字吧。
    sort: 拒收：供应商到场挑选，次品带走 | 听方案的，不听司机的。挑过之后好货上架，{expectedBadCount}件次品出不了门。
    accept: 先收，坏的让顾客退 | 等于让{expectedBadCount}位买家替你质检，一人一张工单一条差评。
    average: 前几批都好，收 | 每批只看自己的样本，前几批早卖完了。
    swap: 换掉抽到的{badCount}件，其余收下 | 样本代表整批：抽到一件，没抽到的还有很多。`,
  ],
  short: [
    `{shortUnits} short
    The delivery note says {lotUnits} of {sku}; you count {countedUnits}. The driver asks for a signature. The difference is worth {claimFen}.
    driver> Sign here, please, it is all there.
    note: Sign for {countedUnits}, write the shortage on the note, claim {claimFen} today | The note is the evidence. What is written at the door is hardly ever disputed.
    full: Sign for {lotUnits}, the supplier is honest | With your signature you received {lotUnits}. Honesty is not in question, counting is.
    later: Sign, and claim it at the end of the month | By then nobody can tell whether they were missing or sold.
    refuseAll: Refuse the whole delivery | {countedUnits} are there and needed. Take them and claim the rest.`,
    `少了{shortUnits}
    送货单写{lotUnits}{sku}，你点了是{countedUnits}，司机等签字。差额值{claimFen}。
    driver> 签这儿就行，都齐了。
    note: 按{countedUnits}签收，单上注明短少，当天索赔{claimFen} | 送货单就是证据，当场写明，几乎没有争议。
    full: 供应商靠谱，按{lotUnits}签 | 一签字就是收到{lotUnits}。问题不在靠不靠谱，在数量。
    later: 先签，月底再对账 | 到那时谁也说不清是少发还是卖掉了。
    refuseAll: 整批拒收 | {countedUnits}在这里，正等着卖。先收下，差的索赔。`,
  ],
  certificate: [
    `A report {expiredDays} out of date
    {lotUnits} of {sku} arrive, and the test report ran out {expiredDays} ago. A new test takes {testDays}; the supplier says nothing has changed.
    supplier> Nothing has changed. Sell it in the meantime.
    hold: Store the lot apart, sell it once the new report is there | The seller answers for what is sold. {testDays} of waiting is cheap beside a recall.
    sell: Sell it, nothing has changed | Says the one who lets reports run out. If it is wrong, your name is on the parcel.
    other: Use the report of an earlier lot | It covers that lot and its time. On this one it is a false paper.
    promise: Have the supplier promise in writing to pay for any damage | Useful for the money afterwards. It does not make the goods lawful to sell today.`,
    `检测报告过期{expiredDays}
    {sku}到货{lotUnits}，检测报告{expiredDays}前就过期了。重检要{testDays}，供应商说工艺没变。
    supplier> 工艺没变，先卖着。
    hold: 单独存放，新报告到了再上架 | 卖家要对卖出的货负责。等{testDays}，比召回便宜。
    sell: 工艺没变，先卖 | 说这话的人连报告都会过期。出了事，包裹上写的是你的店名。
    other: 用前一批的报告 | 它只证明那一批、那个时间，用在这批就是假材料。
    promise: 让供应商书面承诺赔偿 | 事后要钱有用，但不能让这批货今天就合规。`,
  ],
  substitute: [
    `Not the material you ordered
    {lotUnits} of {sku} look like the sample, but the label inside names a cheaper material. Your page still describes the old one. The supplier offers {claimFen}, {offRate} of the bill.
    supplier> Nobody sees the difference. I take {claimFen} off.
    stop: Stop the lot, insist on the agreed goods or a written change with {claimFen} off, and correct the page first | What is sold must be what is described. With page and papers right, and the discount booked, it may be sold.
    sell: Sell it as it is, nobody feels the difference | The page promises another product. Each sale is a false description.
    discount: Take half of the money quietly and leave the page | You are paid for deceiving your own buyers.
    relist: Correct the page and claim nothing | Honest to buyers. But {claimFen} of the bill was for something you did not get.`,
    `材质被换了
    {lotUnits}{sku}看着和样品一样，里面的标却写着更便宜的材质，你的页面还是旧材质。供应商愿意让{claimFen}，货款的{offRate}。
    supplier> 看不出来的，我让你{claimFen}。
    stop: 停下这批：要么换货，要么书面变更并让{claimFen}，先改页面 | 卖的要和写的一致。页面、文件都对，折让到账，才能卖。
    sell: 反正摸不出来，照卖 | 页面写的是另一种，每卖一件都是虚假描述。
    discount: 悄悄拿一半钱，页面不改 | 等于收钱骗自己的买家。
    relist: 改页面，不索赔 | 对买家诚实，可{claimFen}付的是你没拿到的东西。`,
  ],
  'shelf-life': [
    `{leftDays} left of {lifeDays}
    {lotUnits} of {sku} arrive with {leftDays} of shelf life left; the contract says at least {mustDays} of {lifeDays}. The driver offers {offFen} off.
    driver> {offFen} off, and you take it?
    reject: Reject it by the contract, ask for a fresh lot | Short-lived goods end as waste or complaints. The contract settles it at the door.
    take: Take it as it is | {leftDays} must do for sale, delivery and the buyer’s fridge. They will not.
    relabel: Take it and change the date | A forged date is among the gravest things a food shop can do.
    offer: Take it for {offFen} less and sell fast | It may work at a steep markdown. {offFen} rarely pays for what spoils.`,
    `{lifeDays}的保质期只剩{leftDays}
    {sku}到货{lotUnits}，保质期剩{leftDays}，合同要求{lifeDays}里至少剩{mustDays}。司机说可以便宜{offFen}。
    driver> 便宜{offFen}，收了吧？
    reject: 按合同拒收，要求换新鲜的 | 临期货不是报损就是投诉，合同在门口就能解决。
    take: 照收 | {leftDays}要管销售、配送和买家的冰箱，不够。
    relabel: 收下，改日期 | 篡改日期，是食品店最严重的违法之一。
    offer: 便宜{offFen}收下快卖 | 大幅打折也许行，{offFen}多半抵不了报损。`,
  ],
  'price-break': [
    `{offRate} off for {coverWeeks} weeks’ supply
    The supplier offers {sku} at {offRate} off ({costFen} a unit) if you take {bigUnits} in place of {usualUnits}. You sell {weekUnits} a week. The saving is {saveFen}; holding the surplus costs {holdFen}, and none of it will be left over.
    supplier> Take {bigUnits}, and it is {offRate} off.
    take: Take it | Saving {saveFen} less holding {holdFen} and leftovers {markdownFen} makes {gainFen}.
    leave: Leave it, keep to {usualUnits} | The sum is saving {saveFen} less holding {holdFen} and leftovers {markdownFen}: {gainFen}. You leave it on the table.
    double: Take twice as many for the same discount | The discount stays, the weeks double: beyond the offer each week only costs.
    credit: Take it on an overdraft without counting | Interest belongs in the sum. First count, then decide how to pay.`,
    `买够{coverWeeks}周，优惠{offRate}
    供应商说{sku}（进价{costFen}）一次拿{bigUnits}、不是平时的{usualUnits}，就优惠{offRate}。你每周卖{weekUnits}。省{saveFen}，多压的货仓储资金成本{holdFen}，不会剩下。
    supplier> 一次拿{bigUnits}，给你优惠{offRate}。
    take: 拿 | 省{saveFen}，减仓储{holdFen}和剩货损失{markdownFen}，净{gainFen}。
    leave: 不拿，照旧{usualUnits} | 省{saveFen}，减仓储{holdFen}和剩货损失{markdownFen}，净{gainFen}，等于放着不要。
    double: 同样折扣，拿双倍 | 折扣不变，周数翻倍，多出来的每周都只是成本。
    credit: 不算账，先透支拿下 | 利息也要算进去。先算，再想怎么付。`,
  ],
  'price-trap': [
    `{offRate} off for {coverWeeks} weeks’ supply
    The supplier offers {sku} at {offRate} off ({costFen} a unit) if you take {bigUnits} in place of {usualUnits}. You sell {weekUnits} a week. The saving is {saveFen}; holding costs {holdFen}, and the {leftUnits} left at the end of the season lose {markdownFen}.
    supplier> Take {bigUnits}, and it is {offRate} off.
    take: Take it, {saveFen} saved is {saveFen} earned | Saving {saveFen} less holding {holdFen} and leftovers {markdownFen} makes {gainFen}. The discount is the bait.
    leave: Leave it, keep to {usualUnits} | Saving {saveFen} less holding {holdFen} and leftovers {markdownFen} makes {gainFen}. Cheap goods that stay are dear.
    double: Take twice as many and ask for more off | More weeks, more leftovers: the loss grows faster than the discount.
    credit: Take it and pay late | Paying late changes the date of the loss, not its size, and the supplier remembers.`,
    `买够{coverWeeks}周，优惠{offRate}
    供应商说{sku}（进价{costFen}）一次拿{bigUnits}、不是平时的{usualUnits}，就优惠{offRate}。你每周卖{weekUnits}。省{saveFen}，仓储资金成本{holdFen}，季末剩{leftUnits}，要亏{markdownFen}。
    supplier> 一次拿{bigUnits}，给你优惠{offRate}。
    take: 拿，省{saveFen}就是赚{saveFen} | 省{saveFen}，减仓储{holdFen}和剩货损失{markdownFen}，净{gainFen}。折扣是饵。
    leave: 不拿，照旧{usualUnits} | 省{saveFen}，减仓储{holdFen}和剩货损失{markdownFen}，净{gainFen}。卖不掉的便宜货最贵。
    double: 拿双倍，再压点价 | 周数越多，剩货越多，亏得比折扣快。
    credit: 拿下，货款拖着付 | 拖只是推迟亏损，不会变少，供应商还会记着。`,
  ],
  overdue: [
    `The delivery is late
    {sku}: {stockUnits} on the shelf, about {perDayUnits} sold a day, so it lasts {coverDays}. The supplier’s delivery comes in {arriveDays}. A local wholesaler could fill in at {extraFen} more a unit; each sale earns {marginFen}.
    supplier> Sorry for the delay. It comes in {arriveDays}.
    wait: Wait for the delivery | The shelf lasts {coverDays}, the delivery comes in {arriveDays}. Where it lasts, waiting is free; where it does not, the gap is sales lost.
    gap: Buy just enough for the gap | The shelf lasts {coverDays}, the delivery comes in {arriveDays}. A gap is worth {extraFen} more a unit to keep {marginFen}; without one it is money spent.
    full: Buy two weeks’ stock from the wholesaler | At {extraFen} more a unit, with your own delivery on its way: most of it is paid for twice.
    hide: Take {sku} off the page until it comes | Nothing sells from a hidden page, and its place in the search is lost.`,
    `到货延期
    {sku}货架上{stockUnits}，每天约卖{perDayUnits}，能撑{coverDays}；供应商{arriveDays}后到货。本地批发可以补，每件贵{extraFen}，每卖一件赚{marginFen}。
    supplier> 不好意思延期了，{arriveDays}后到。
    wait: 等供应商的货 | 能撑{coverDays}，{arriveDays}后到货。撑得到就不花钱，撑不到就是断货的损失。
    gap: 只补缺口 | 能撑{coverDays}，{arriveDays}后到货。有缺口，多花{extraFen}保住{marginFen}划算；没缺口就是白花。
    full: 从批发拿两周的量 | 每件贵{extraFen}，自己的货又在路上，大半是买了两遍。
    hide: 先下架，到货再上 | 下架一件都卖不了，搜索排名也丢了。`,
  ],
  'returns-source': [
    `The one that comes back
    {sku} has the highest return rate of your range: {returnedUnits} came back in the week in which {soldUnits} were sold, {returnRate}. What first?
    reasons: Read the reasons, check samples, mend page or product with the supplier | Size, picture or seam: each has another cure. The reasons tell which.
    shorten: Make returning harder | Returns get fewer, complaints more, and buyers’ rights are not yours to shorten.
    delist: Drop the product at once | {soldUnits} a week were sold. Perhaps a size table is all it lacks.
    reorder: Order more, it sells well | {returnRate} of it does not stay sold. First find out why.`,
    `退得最多的那款
    {sku}退货率全店最高：这周卖了{soldUnits}，退回{returnedUnits}，合{returnRate}。先做什么？
    reasons: 看退货原因、抽检样品，和供应商一起改页面或改货 | 尺码、图片还是做工，药方不一样，原因会告诉你。
    shorten: 把退货弄麻烦点 | 退货少了，投诉多了；买家的权利不是你能缩水的。
    delist: 马上下架 | 一周能卖{soldUnits}，也许只差一张尺码表。
    reorder: 卖得好，多进点 | 有{returnRate}没真正卖出去，先弄清原因。`,
  ],
  kickback: [
    `An envelope with thanks
    The sales representative for {sku} leaves an envelope with {packetFen} “for the buyer’s trouble” and asks for a larger order.
    supplier> For your trouble. A larger order next time?
    refuse: Give it back before a witness, tell the owner, record it | A gift for an order is bribery in trade. Openness protects you and the shop.
    take: Take it, the order was due anyway | Then it was due without the {packetFen}. From now on the representative decides.
    team: Take it and share it with the team | Shared, it is still a bribe, with more people in it.
    quiet: Give it back and tell nobody | Right for you. The next buyer will find the same envelope.`,
    `一个红包
    {sku}的业务员留下{packetFen}红包，“辛苦采购了”，请你多下点单。
    supplier> 辛苦了，一点心意。下次多下点？
    refuse: 当着同事退回，告诉店主，留下记录 | 为订单送钱就是商业贿赂。摊开来，保护你也保护店。
    take: 反正要下单，收了 | 本来要下，就用不着这{packetFen}。以后就由业务员说了算。
    team: 收下给团队分 | 分了还是贿赂，只是牵进更多人。
    quiet: 退回，谁也不说 | 你做对了，可下一位采购还会收到同样的红包。`,
  ],
  terms: [
    `{offRate} for paying now
    The bill for {lotUnits} of {sku} is {billFen}. The supplier offers {offRate} off if you pay today and not in {creditDays}. Money costs you {weekRate} a week. What do you do?
    supplier> {offRate} off, if you pay today.
    early: Pay today: {earlyFen} off | The discount brings {earlyFen}; {creditDays} of credit are worth {interestFen}. The larger one decides.
    late: Pay in {creditDays} | The credit is worth {interestFen}, the discount {earlyFen}. The larger one decides.
    overdue: Pay in {creditDays} and take {earlyFen} off all the same | The discount is for paying today. Taking it without is a quarrel over {earlyFen}.
    half: Pay half today without asking for terms | No discount for half, and half the credit gone: the worse of both.`,
    `现付优惠{offRate}
    {lotUnits}{sku}的货款{billFen}。今天付优惠{offRate}，否则{creditDays}后付。你的资金成本每周{weekRate}。怎么付？
    supplier> 今天付清，优惠{offRate}。
    early: 今天付，省{earlyFen} | 折扣省{earlyFen}，{creditDays}账期值{interestFen}，哪个大选哪个。
    late: {creditDays}后付 | 账期值{interestFen}，折扣值{earlyFen}，哪个大选哪个。
    overdue: {creditDays}后付，照样扣{earlyFen} | 优惠是给今天付的。不付还扣，为{earlyFen}伤和气。
    half: 不谈条件，今天先付一半 | 一半没折扣，账期也没了一半，两头不靠。`,
  ],
};
