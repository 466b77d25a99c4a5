import type { DeskScripts } from './script.ts';

/** Privacy: requests of buyers, and what the shop itself may do with their data. */
export const privacyScripts: DeskScripts = {
  deletion: [
    `“Delete all you have about me”
    Order {order}: a buyer of {sku}, delivered this week, asks you to delete all data about her.
    buyer> Delete all you have about me, please.
    split: Delete profile and marketing data, keep the sales record for as long as law demands, and tell her so | She may demand deletion; records of sales have to be kept for years. Keep those, use them for nothing else.
    later: Promise to do it after the return period | The profile has no part in a return. It can go today.
    refuse: Refuse, the data belong to the shop | They are hers. The shop holds them for a purpose, and may not refuse without a reason in law.
    everything: Delete everything, sales records included | Then you cannot prove the sale, the tax or her warranty, and break the duty to keep records.`,
    `“把我的信息全删了”
    订单{order}：{sku}本周刚签收，买家要求删除她的全部信息。
    buyer> 把我的信息全删了吧。
    split: 删画像和营销数据，交易记录按法定期限保存，并告诉她 | 她有权要求删除；交易记录依法要保存数年，只留存、不作他用。
    later: 答应过了退货期再删 | 画像和退货无关，今天就能删。
    refuse: 数据归店铺，拒绝 | 信息是她的，店铺只是为一定目的保管，没有法定理由不能拒绝。
    everything: 连交易记录一起全删 | 交易、税务、质保都没了凭据，也违反了保存义务。`,
  ],
  copy: [
    `“What do you know about me?”
    Order {order}: a message in the buyer’s name asks for a copy of all her data, sent to a new e-mail address.
    buyer> What do you know about me? Send a copy to this new address.
    verify: Verify her through the account, then hand over a copy there | She has a right to see and copy it. The check makes sure that it is she.
    slow: Say that it takes three months | The law wants it in good time. Your system has it in a minute.
    refuse: Refuse, it is too much work | The right does not depend on your effort.
    unchecked: Send it to the new address at once | If it was not she, you have just handed a stranger her orders and address.`,
    `“你们有我哪些信息？”
    订单{order}：有人以买家名义索要全部个人信息的副本，要发到一个新邮箱。
    buyer> 你们有我哪些信息？发一份到这个新邮箱。
    verify: 通过账号核实本人，再在账号内提供 | 查阅、复制是她的权利；核实才能确定是她本人。
    slow: 答复要三个月 | 法律要求及时提供，系统里一分钟就能导出。
    refuse: 太麻烦，拒绝 | 权利不看你麻不麻烦。
    unchecked: 马上发到新邮箱 | 万一不是她，你就把订单和地址交给了陌生人。`,
  ],
  correction: [
    `A wrong number on the order
    Order {order}: a message says that the phone number with the {sku} is wrong and gives another one. It came from an account that is not the buyer’s.
    stranger> The phone number on the order is wrong, here is the right one.
    verify: Ask for the change through the buying account, then correct it | Wrong data must be corrected on request, of the person herself. One step through the account shows it.
    note: Leave it and put a note for the courier | The courier calls a stranger with her name, and the error stays in your records.
    refuse: Refuse, orders cannot be changed | Data that are wrong have to be put right. Refusing it also loses the parcel.
    anyone: Change it at once | Whoever controls the number receives the parcel and the codes that go with it.`,
    `订单电话写错了
    订单{order}：有人留言说{sku}这单电话写错，给了新号码，但发消息的不是下单账号。
    stranger> 订单上的电话写错了，改成这个。
    verify: 请从下单账号提出，再更正 | 信息不准，本人有权要求更正；从账号里走一步，就知道是不是本人。
    note: 不改，给快递写个备注 | 快递会带着她的名字打给陌生人，错误还留在系统里。
    refuse: 订单不能改，拒绝 | 错误的信息就该更正，不改包裹也会丢。
    anyone: 马上改 | 谁拿着号码，谁就能收货、收验证码。`,
  ],
  'staff-access': [
    `The export for the weekend
    A temporary agent asks for a full export of {people} buyers to his own phone, to answer faster from home.
    colleague> Send me the whole list to my phone, then I answer faster from home.
    masked: Access through the service desk only, numbers masked, for his shifts | He needs a case at a time, not a list. Least access is safe and just as fast.
    promise: Export it and have him sign a promise | A signature calls nothing back once a phone is lost.
    export: Export it, service comes first | {people} names and numbers on a private phone: the usual beginning of a leak.
    shared: Give him the owner’s password | Now nobody can tell who looked at what, and he can change everything.`,
    `周末要一份导出表
    临时客服想把{people}位买家的资料全导到自己手机上，在家回得快。
    colleague> 把名单全发我手机上，我在家回得快。
    masked: 只在客服后台处理，号码脱敏，按班次开权限 | 他一次只需要看一单，不需要名单。最小权限一样快。
    promise: 导给他，签份保密承诺 | 手机丢了，签字追不回数据。
    export: 服务第一，导出 | {people}条姓名电话放在私人手机里，泄露多半这样开始。
    shared: 把店主密码给他 | 谁看了什么再也查不清，他还什么都能改。`,
  ],
  waybill: [
    `A nice picture of parcels
    For social media a colleague photographed the day’s parcels. On some waybills names, numbers and addresses can be read.
    colleague> Nice, isn’t it? Shall I post it?
    mask: Take it again with the waybills turned away | Nothing to read, nothing to leak. One minute of work.
    blur: Blur them lightly and post it | Light blurring is undone by machine. Turned away is safe.
    post: Post it, it is only a few | For those few it is all: name, number and door.
    tagBuyer: Post it and mark the buyers as happy customers | Publishing who bought what needs their consent, each of them.`,
    `一张漂亮的发货照
    同事拍了当天包裹准备发社交平台，有几张面单上的姓名、电话、地址看得清。
    colleague> 拍得好看吧？我发了？
    mask: 把面单朝里，重拍一张 | 看不见就泄不了，一分钟的事。
    blur: 轻轻打个马赛克就发 | 薄码机器能还原，翻过去才保险。
    post: 才几张，发 | 对那几个人就是全部：姓名、电话、家门。
    tagBuyer: 发，再把买家标成“好评顾客” | 公开谁买了什么，要逐个征得同意。`,
  ],
  marketing: [
    `Who gets the campaign mail?
    The shop has {everyone} customers; {agreed} agreed to messages. The campaign costs {sendFen} a message. To whom does it go?
    agreed: To the {agreed}, each with a way to unsubscribe | Consent decides. These read it, too; the others would report it.
    everyone: To all {everyone} | {refusedPeople} never agreed. It costs more, brings complaints, and is unlawful.
    quiet: To all, marked as an “important notice about your order” | Advertising dressed as a notice is worse: unlawful, and it ruins your real notices.
    noExit: To the {agreed}, without a way to unsubscribe | The right people, but whoever agreed must be able to withdraw as easily.`,
    `活动短信发给谁？
    店里有{everyone}位顾客，同意接收的有{agreed}位，每条{sendFen}。发给谁？
    agreed: 只发给同意的{agreed}位，每条都能退订 | 看的是同意。这些人会看，其余的会举报。
    everyone: 全部{everyone}位都发 | 有{refusedPeople}位没同意过。多花钱、招投诉，还违法。
    quiet: 全发，标题写“订单重要通知” | 把广告伪装成通知更糟：违法，还毁了真正的通知。
    noExit: 只发{agreed}位，但不放退订 | 人对了，但同意过的人也要能随时轻松撤回。`,
  ],
  partner: [
    `{feeFen} a name
    A partner shop offers {feeFen} each for {contacts} customer contacts, {totalFen} together, “for a joint campaign”.
    partner> {feeFen} for each of {contacts} contacts, {totalFen} in all. A joint campaign.
    insert: Offer a leaflet in your parcels or a post on your page instead | The partner gets reach, your buyers keep their data, and those who like it come by themselves.
    sell: Sell the list | Passing data on needs each person’s separate consent. The {totalFen} would be paid back several times over.
    hashed: Give the numbers in scrambled form | A scrambled number still names one person once matched. It needs the same consent.
    decline: Decline without another word | Lawful. A joint campaign without the data would have been worth a talk.`,
    `一个名字{feeFen}
    合作店铺出价每个{feeFen}，要{contacts}位顾客的联系方式“联合营销”，共{totalFen}。
    partner> 每个{feeFen}，{contacts}位，共{totalFen}，咱们联合营销。
    insert: 改为包裹夹单页或页面互推 | 对方有曝光，顾客信息不外流，感兴趣的自己会去。
    sell: 卖 | 向他人提供个人信息，要逐个取得单独同意。{totalFen}将来要加倍赔出去。
    hashed: 号码加密后再给 | 加密后一比对还是那个人，同样要单独同意。
    decline: 一口回绝 | 合规。不给数据的合作其实值得谈谈。`,
  ],
  leak: [
    `The wrong group
    {foundMinutes} ago a file with {leakedOrders}, names and numbers included, was posted in a supplier’s chat group. 60 people are in it.
    colleague> I have put the wrong file into the suppliers’ group.
    contain: Have it removed, record who saw it, inform those concerned and the authority, and close the cause | A leak is mended by speed and openness: stop it, warn those it may hurt, report it.
    delete: Delete it and say nothing | Sixty people may have saved it. Hushed up, it becomes a second and dearer breach.
    wait: Wait whether anyone complains | Then those on the list learn of it from a swindler.
    internal: Find out first who did it | The cause matters, after the harm is stopped. The clock runs from the moment you know.`,
    `发错群了
    {foundMinutes}前，一份含{leakedOrders}的姓名电话的表格被发进供应商群，群里有60人。
    colleague> 我把表发错群了，发到供应商群里了。
    contain: 立刻撤下，记录谁看过，通知当事人和主管部门，堵住原因 | 泄露靠快和公开来补救：止住、提醒、报告。
    delete: 删掉，不声张 | 可能已有人保存。瞒报是第二次违法，更贵。
    wait: 等等看有没有人投诉 | 那名单上的人会从骗子那里知道这件事。
    internal: 先查是谁发的 | 原因要查，但先止损。从你知道的那一刻就在计时。`,
  ],
  birthday: [
    `What does a birthday need?
    Members shall get a {couponFen} birthday coupon. Marketing wants the full date of birth and the identity number “to be sure”.
    colleague> Full date of birth and identity number, to be sure.
    month: Ask for the month only, as an option | A coupon needs no more. What is not collected cannot leak.
    identity: Ask for both | An identity number for {couponFen}: far beyond need, and a burden to keep safe.
    forced: Full date required to become a member | Nobody may be made to give more than the service needs.
    optional: Full date, as an option | Better, but the year serves nothing here. Least is enough.`,
    `过生日需要什么信息？
    会员生日送{couponFen}券。市场部想收完整出生日期和身份证号，“保险一点”。
    colleague> 完整生日加身份证号，保险一点。
    month: 只收月份，选填 | 发券够用了。没收的信息不会泄露。
    identity: 两样都收 | 为{couponFen}收身份证号，远超必要，保管还是负担。
    forced: 入会必须填完整日期 | 超出服务需要的信息，不能强制收。
    optional: 完整日期，选填 | 好一些，但年份用不上。够用就好。`,
  ],
  'same-price': [
    `Dearer for regulars?
    Order {order}: a regular sees {sku} at {higherFen}, a friend with a new account at {priceFen}. She asks why. The new tool raises the price by {moreFen} for those who “buy anyway”.
    buyer> I see {higherFen}, my friend sees {priceFen}. Why?
    same: Switch it off, the same price for all, and refund those who paid more | Unreasonable differences by profile are unlawful, and regulars are who you live from.
    loyal: Keep it, regulars do not compare | This one did. Treating the loyal worse is what the law forbids by name.
    deny: Tell her that prices change by the minute | Untrue. The two screens were taken in the same minute.
    refundOne: Refund her {moreFen} and leave the tool on | One is content; all the others still pay more.`,
    `老客更贵？
    订单{order}：老客看到{sku}卖{higherFen}，朋友用新号看到{priceFen}，来问为什么。新工具给“反正会买”的人加价{moreFen}。
    buyer> 我看是{higherFen}，朋友看是{priceFen}，为什么？
    same: 关掉，同价，多付的退还 | 按画像实行不合理差别待遇就是大数据杀熟，违法；你靠的正是老客。
    loyal: 老客不比价，留着 | 这位就比了。对老客更差，正是法律点名禁止的。
    deny: 说价格随时变动 | 不实。两张截图是同一分钟的。
    refundOne: 退她{moreFen}，工具照开 | 一位满意了，其余的还在多付。`,
  ],
  caller: [
    `“Police. We need the address”
    Order {order}: a caller says he is with the police and asks for the address of the buyer of the {sku}, at once and by phone.
    caller> Police. We need the address, now.
    paper: Ask for a written request, check it through the official number, answer that | Authorities come with papers and may be called back. Swindlers are in a hurry.
    tell: Tell him, it is the police | It is a voice. The address cannot be taken back.
    part: Tell only street and district | Enough to find someone. Half a secret is none.
    hangUp: Hang up | Safe for the buyer. If it was real, you have refused an authority that a call back would have shown.`,
    `“我是警察，要地址”
    订单{order}：来电自称警察，要求马上在电话里说出买{sku}那位买家的地址。
    caller> 我是警察，马上要地址。
    paper: 请对方出具书面材料，按官方电话核实后再提供 | 办案有手续、可回拨核实，骗子才着急。
    tell: 是警察，告诉他 | 那只是个声音。地址说出去收不回来。
    part: 只说街道和小区 | 足够找到人了，说一半等于全说。
    hangUp: 直接挂掉 | 对买家安全。万一是真的，回拨一下就知道，你却拒绝了办案机关。`,
  ],
};
