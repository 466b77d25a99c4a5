import type { DeskScripts } from './script.ts';

/** Advertising claims: what may be said and what has to be proved. */
export const claimScripts: DeskScripts = {
  superlative: [
    `“The best you can buy”
    The new title of {sku} reads “the best, number one in the country”. What do you do?
    colleague> New title: the best, number one in the country. Good, isn’t it?
    measure: Replace it by something measured, with its source | Advertising law bans “best”, “highest” and “national level”. A measured fact sells as well and can be proved.
    delete: Delete it and say nothing | Lawful, but it leaves the page without a reason to buy.
    nearly: “Almost the best” | A small word in front does not change what readers take from it.
    keep: Keep it, everybody writes so | Others’ breaches are no licence. Such words are found by machine.`,
    `“全国第一，最好用”
    {sku}的新标题写着“全国第一，最好用”。怎么办？
    colleague> 新标题我写好了：全国第一，最好用。怎么样？
    measure: 换成有出处的实测数据 | 广告法禁用“最佳”“最高级”“国家级”这类绝对化用语。有据可查的数据一样能卖货。
    delete: 删掉，什么都不写 | 合规，但页面少了一个下单理由。
    nearly: 改成“几乎最好用” | 前面加个字，读者读到的还是那个意思。
    keep: 大家都这么写，留着 | 别人违规不是你的许可证，这类词机器一扫就出来。`,
  ],
  'lowest-price': [
    `“Lowest price anywhere”
    A banner for {sku} at {priceFen} says “lowest price on the whole net”. Nobody has checked. What do you do?
    colleague> I wrote “lowest price on the whole net”. Nobody is cheaper, surely?
    compare: Name what you can prove: your own price over a stated period | “Our lowest price since the day stated” is a fact in your records. The whole net is not.
    delete: Take the banner down | Lawful, and a bare page.
    believe: Keep it, it is probably true | It is for you to prove it, every hour and for every shop. Probably is no proof.
    refund: Keep it and add “found cheaper? we refund” | A promise to pay back does not make the claim true.`,
    `“全网最低价”
    {sku}的横幅写着{priceFen}“全网最低价”，没人核实过。怎么办？
    colleague> 横幅写了“全网最低价”，应该没人比我们便宜吧？
    compare: 只写能证明的：本店某段时间以来的低价 | “本店某日以来最低”查得到自己的记录，“全网”查不到。
    delete: 撤下横幅 | 合规，只是页面空了。
    believe: 多半是真的，留着 | 举证在你，每小时、每家店都要证明。“多半”不算证据。
    refund: 留着，加一句“买贵退差” | 承诺退差，不等于说法属实。`,
  ],
  health: [
    `It “improves circulation”
    The page of {sku}, an ordinary product, says it “improves blood circulation and helps against colds”. What do you do?
    supplier> It helps the circulation. Write that, it sells.
    remove: Remove every effect on health and describe the product | Ordinary goods may not claim to prevent or cure. That takes approval, a number and named users.
    comfort: “May comfort body and blood flow” | Milder, and still a hint at healing.
    reviewer: Let a buyer’s review say it on the page | What you put on your page is your claim, whoever wrote it.
    keep: Keep it, the supplier said so | The supplier does not answer for your page. You do.`,
    `“促进血液循环”
    普通商品{sku}的详情页写着“促进血液循环，预防感冒”。怎么办？
    supplier> 这个促进血液循环，写上去好卖。
    remove: 删掉所有功效，只写商品本身 | 普通商品不得宣称预防、治疗。要宣称，得有批准文号和适用人群。
    comfort: 改成“或有助舒缓气血” | 语气轻了，还是在暗示疗效。
    reviewer: 放一条买家好评来说 | 放在你页面上就是你的宣传，不管谁写的。
    keep: 供应商说的，留着 | 页面是你的，供应商不替你担责。`,
  ],
  'before-after': [
    `Before and after
    A designer brings before-and-after pictures for {sku}. The second was brightened and smoothed. What do you do?
    designer> I brightened the second one a little and smoothed it. Looks better, doesn’t it?
    test: Shoot both again under the same light, keep the test record | A comparison must be real and repeatable. With the record you can show it to whoever asks.
    delete: Leave the pictures out | Lawful. You lose a good argument that could have been made honestly.
    retouch: Use them with “effect may vary” in small print | Small print cannot mend a picture that shows what is not.
    borrow: Use pictures from another brand’s page | False, and somebody else’s property on top.`,
    `使用前后对比图
    美工给{sku}做了使用前后对比，“使用后”那张调亮、磨过皮。怎么办？
    designer> 第二张我调亮了点，磨了下皮，好看吧？
    test: 同样光线重拍两张，留好测试记录 | 对比要真实、可复现。有记录，谁问都拿得出来。
    delete: 不放对比图 | 合规，但少了一个本可以诚实讲的卖点。
    retouch: 照用，小字标“效果因人而异” | 小字救不了一张假图。
    borrow: 用别家品牌的图 | 既是假的，又侵了别人的权。`,
  ],
  'original-price': [
    `Which price may be crossed out?
    {sku} is to be promoted at {saleFen}. In the seven days before, the lowest price it actually sold at in your shop was {lowFen}. The label from the supplier says {tagFen}. Which “was” price goes on the page?
    colleague> The label says {tagFen}. Shall we cross that out?
    low: {lowFen} | A “was” price is one at which you really sold, and of those before the promotion the lowest.
    tag: {tagFen}, the supplier’s label | Nobody has paid it in your shop. A saving from a price that never was is price fraud.
    middle: {middleFen}, half-way | An invented price is invented, however modest.
    none: None, only {saleFen} | Safe, but the true saving of the offer stays unseen.`,
    `划线价该写哪个？
    {sku}准备做活动，卖{saleFen}。活动前七天店里实际成交的最低价是{lowFen}，供应商吊牌写{tagFen}。页面的原价写哪个？
    colleague> 吊牌上是{tagFen}，划线价就写这个？
    low: {lowFen} | 原价要是真实成交过的价格，取活动前七天内的最低成交价。
    tag: {tagFen}，按吊牌价 | 店里没人付过这个价。拿没成交过的价格当原价，是价格欺诈。
    middle: {middleFen}，取中间 | 编出来的价，再克制也是编的。
    none: 不写，只写{saleFen} | 安全，但真实的优惠没让人看见。`,
  ],
  scarcity: [
    `“Only {claimedUnits} left”
    A colleague wants to write “only {claimedUnits} left” beside {sku}. There are {stockUnits} on the shelf. What goes on the page?
    colleague> Let us write “only {claimedUnits} left”. That sells.
    real: The true number, updated by the system | {stockUnits}: true, and when it gets low it will work by itself.
    nothing: No number at all | Lawful, and you give up a true signal when it counts.
    three: “Only {claimedUnits} left” | It is not true. False scarcity misleads buyers about the offer.
    few: “Selling out fast” | With {stockUnits} there, a hurry that does not exist is still made up.`,
    `“只剩{claimedUnits}”
    同事想在{sku}旁写“只剩{claimedUnits}”，货架上还有{stockUnits}。页面上写什么？
    colleague> 旁边写“只剩{claimedUnits}”吧，催单。
    real: 写真实库存，系统自动更新 | {stockUnits}，是真的；真少了，它自己会催单。
    nothing: 什么数都不写 | 合规，但真紧张的时候也少了信号。
    three: “只剩{claimedUnits}” | 不是真的。虚构紧缺，误导买家。
    few: “马上抢光” | 还有{stockUnits}，不存在的紧张也是编的。`,
  ],
  countdown: [
    `The clock that starts again
    The page of {sku} at {priceFen} counts down “offer ends tonight”. It has started again on {restarts} evenings. What do you do?
    colleague> The countdown starts again by itself every evening. It works.
    date: Set a true end date and keep to it | An offer with an end that holds is both lawful and urgent.
    remove: Remove the countdown | Honest. An end date you keep would have served you better.
    restart: Let it run, it works | Those who bought “in time” were deceived, {restarts} evenings in a row.
    small: Add “may be extended” in small print | It always is. A clock that never ends misleads whatever stands below it.`,
    `天天重启的倒计时
    {sku}的页面写着{priceFen}“今晚结束”，倒计时已经连续{restarts}个晚上重新开始。怎么办？
    colleague> 倒计时每晚自动重来，效果不错。
    date: 定一个真实的结束时间并遵守 | 说停就停的优惠，既合规又有紧迫感。
    remove: 拿掉倒计时 | 诚实。不过真实的截止时间效果更好。
    restart: 有用就让它跑 | 连续{restarts}个晚上，“赶上”的人都被骗了。
    small: 小字加“或有延期” | 次次延期。永不结束的倒计时，底下写什么都是误导。`,
  ],
  rating: [
    `“99% love it”
    An advertisement for {sku} says “99% of buyers love it”. Your records: it scores {rating} of 5; the shop got {reviews} reviews this week. What may it say?
    colleague> “99% love it” reads well, doesn’t it?
    figure: “{rating} of 5”, with date and source | Your own figure, as it stands, with the day it was read. True claims can be checked.
    ninetyNine: “99% love it” | {rating} of 5 is not 99%. Nobody counted that.
    five: “5 of 5” from the best week | Choosing the one week that fits is as misleading as inventing it.
    nothing: Nothing about ratings | Safe, but {rating} is a fact you may use.`,
    `“99%的人都爱”
    {sku}的广告写“99%买家喜爱”。后台：评分{rating}（满分5），全店本周新增评价{reviews}条。广告能写什么？
    colleague> “99%的人都爱”，这句顺口吧？
    figure: “评分{rating}”，注明日期和来源 | 自己的真实数据，写上哪天取的，经得起查。
    ninetyNine: “99%买家喜爱” | {rating}分不等于99%，没人这么统计过。
    five: 挑最好的一周写“5.0分” | 专挑一周来说，和编的一样误导。
    nothing: 不提评分 | 安全，但{rating}是可以用的事实。`,
  ],
  sales: [
    `How many were sold?
    The banner for {sku} is to show sales. It sold {soldUnits} last week, the whole shop {shopUnits} with earlier ones counted in; marketing proposes {claimedUnits}. What goes on it?
    colleague> {soldUnits} looks thin. What about {claimedUnits}?
    figure: {soldUnits} in the week, as recorded | The number of this product in a named period: true and repeatable.
    tenfold: {claimedUnits} | Ten times the truth. Invented sales figures deceive buyers and are unlawful.
    shop: {shopUnits}, without saying of what | True of something else. Beside this product it says what is not so.
    nothing: No number | Safe, but {soldUnits} a week is nothing to hide.`,
    `销量写多少？
    {sku}的横幅要写销量。上周卖了{soldUnits}，全店连同之前的共{shopUnits}，市场部想写{claimedUnits}。写哪个？
    colleague> {soldUnits}不好看，写{claimedUnits}吧？
    figure: 写上周{soldUnits}，按实际记录 | 这个商品、这段时间的数，真实可查。
    tenfold: 写{claimedUnits} | 翻了十倍。虚构销量欺骗买家，属违法。
    shop: 写{shopUnits}，不说明是什么 | 数是真的，说的却是别的，放在这里就是误导。
    nothing: 不写 | 安全，但一周{soldUnits}没什么好藏的。`,
  ],
  certificate: [
    `The certificate is on its way
    The page of {sku} says “certified free of pollutants”. The supplier’s report is not there yet; an own test costs {testFen} and takes {reportDays}. What until then?
    supplier> The report is on its way. You may put it on the page already.
    hold: Take the claim down until the report is in hand | A claim needs its proof before it is made. {reportDays} without the line cost little.
    keep: Leave it, the report will come | Until it comes the claim is unproven, and every order in between relies on it.
    borrow: Show the report of a similar product | A certificate belongs to the product tested. This one would be a forgery.
    soften: “Said to be free of pollutants” | Hearsay is a claim as well. Who says it, and can it be shown?`,
    `检测报告还在路上
    {sku}的页面写“通过无有害物质认证”，供应商的报告还没到；自己送检要{testFen}、{reportDays}。在那之前怎么办？
    supplier> 报告在路上了，页面可以先写。
    hold: 报告到手前先撤下这句 | 先有证据再宣传。少写{reportDays}，损失很小。
    keep: 报告会来的，先留着 | 报告没到就是没依据，这期间的每一单都信了它。
    borrow: 先放类似商品的报告 | 报告只认送检的那款，挪用就是造假。
    soften: 改成“据称不含有害物质” | “据称”也是宣传。谁称的？拿得出来吗？`,
  ],
  'gift-terms': [
    `“Free gift!”
    The campaign page says only “free gift from {atFen}”. There are {giftUnits} of them for one week. What has to be on it?
    full: What it is, size and number, {giftUnits} in all, from when to when, how to get it | A gift offered in an advertisement has to be described: kind, size, number, period and way.
    free: “Free gift”, details at checkout | The buyer decides before the checkout. What matters stands where the promise stands.
    right: “Free gift while stocks last; we decide” | It names no number, and reserving the last word to yourself binds nobody.
    chat: Full terms if someone asks in chat | Better than none, but the page has to say it to all.`,
    `“有好礼！”
    活动页只写了“满{atFen}送好礼”。赠品共{giftUnits}，为期一周。页面上必须写什么？
    full: 送什么、规格、数量、共{giftUnits}、起止时间、领取方式 | 广告里说附赠，就要标明品种、规格、数量、期限和方式。
    free: 写“送好礼”，结算页再说明 | 买家在结算前就决定了。承诺在哪里，条件就写在哪里。
    right: “送完为止，最终解释权归本店” | 没写数量；“最终解释权”这句也不算数。
    chat: 有人问客服再说全 | 比不说好，但页面要对所有人说清。`,
  ],
  'paid-post': [
    `A post that was paid for
    A creator gets {feeFen} for a post on {sku} and would rather not mark it as paid. What do you agree?
    creator> It works better as my own tip. Leave the label off?
    label: It is marked as an advertisement, from the first line | Readers must see that it is one. Marked posts by a creator they trust sell as well.
    natural: Unmarked, as the creator advises | Advertising that hides is unlawful, for the one who pays as well.
    comment: The mark goes into a comment below | Few read it there. An advertisement must be recognisable as it is seen.
    drop: No post at all | Lawful, but part of the {feeFen} is lost and nothing was wrong with a marked one.`,
    `收了钱的种草
    达人收{feeFen}发一篇{sku}笔记，不想标广告。怎么约定？
    creator> 当自己安利效果好，广告就不标了吧？
    label: 开头就标明“广告” | 读者要能一眼认出是广告。信任的达人标了广告，照样带货。
    natural: 听达人的，不标 | 变相发布广告违规，出钱的一方也有责任。
    comment: 在评论区注明 | 没几个人看得到。要在看到内容时就能认出来。
    drop: 干脆不发了 | 合规，但{feeFen}要损失一部分，标明广告发出去本来没问题。`,
  ],
};
