import type { DeskScripts } from './script.ts';

/** Tickets: which clock, in which order, and who has to act. */
export const ticketScripts: DeskScripts = {
  safety: [
    `It hurt someone
    Order {order}: a buyer of {sku} writes that her child was hurt by it, with a photo. No refund is asked for yet. Which clock?
    buyer> My child was hurt by it. The photo is below.
    h2: High: first answer within 2 hours | Safety comes before everything: answer, ask about the child, stop sales of the lot until you know more.
    h24: Middle: within 24 hours | The clock of exchanges and parcels. By tomorrow more buyers may be using the same lot.
    h48: Low: within 48 hours | For questions of use. An injury is not one.
    close: Close it, no refund was asked for | What was asked for does not make it harmless. You now know of a danger and must act.`,
    `商品伤到了人
    订单{order}：买家说孩子因{sku}受了伤，附有照片，还没提退款。按哪个时限处理？
    buyer> 孩子被它弄伤了，照片在下面。
    h2: 高，2小时内首次答复 | 安全问题排第一：马上回复、问孩子情况，查清前先停售这批货。
    h24: 中，24小时 | 这是换货和物流的时限。到明天，可能有更多人在用同一批。
    h48: 低，48小时 | 那是使用咨询的时限。受伤不是咨询。
    close: 她没要退款，直接结单 | 没提要求不等于没危险。你已经知情，就必须处理。`,
  ],
  'wrong-item': [
    `The wrong variant came
    Order {order}: the buyer of {sku} received another variant than she ordered and asks for an exchange. Friendly, no hurry. Which clock?
    buyer> Hello, I got another variant than the one I ordered. Can it be exchanged? No hurry.
    h2: High: within 2 hours | It would be answered, but the 2-hour clock is for safety, bad lots and serious complaints, and each false alarm pushes those back.
    h24: Middle: within 24 hours | A single exchange or a parcel question: that is what the middle clock is for.
    h48: Low: within 48 hours | She holds something she cannot use. Two days of silence turn an exchange into a return.
    close: Send the standard text and close it | The standard text does not exchange anything. She will write again, less friendly.`,
    `发错了规格
    订单{order}：买{sku}的买家收到的规格不对，想换货。语气客气，不着急。按哪个时限？
    buyer> 你好，收到的规格和我拍的不一样，能换吗？不急。
    h2: 高，2小时 | 当然能答，但2小时留给安全、批量质量和重大投诉，占用一次，真急的就往后排一次。
    h24: 中，24小时 | 单个换货、物流问题，正是中级时限。
    h48: 低，48小时 | 她手里的货没法用，晾两天，换货就成了退货。
    close: 发条话术就结单 | 话术换不了货。她还会再来，就没这么客气了。`,
  ],
  'how-to': [
    `How do I look after it?
    Order {order}: a buyer of {sku} asks how to clean and store it. Nothing is broken. Which clock?
    buyer> How do I clean it, and how should I store it?
    h2: High: within 2 hours | Kind, but while you type, a safety ticket waits. Questions of use can take their turn.
    h24: Middle: within 24 hours | Sooner than needed. No harm today, but the middle queue has exchanges in it.
    h48: Low: within 48 hours | A question of use: the low clock, and an answer you can put into the listing for all.
    close: Close it, it is in the manual | Then say where. An unanswered question is how bad reviews of good products begin.`,
    `怎么保养？
    订单{order}：买了{sku}的买家问怎么清洗和收纳，货没问题。按哪个时限？
    buyer> 这个怎么洗？平时怎么收？
    h2: 高，2小时 | 热情，但你打字的时候，安全工单在等。使用咨询可以排队。
    h24: 中，24小时 | 比需要的快。今天无妨，但中级队列里有人等着换货。
    h48: 低，48小时 | 使用咨询，走低级时限；答案顺手写进详情页，大家都能看到。
    close: 说明书上有，直接结单 | 那就告诉她在哪一页。没人理的咨询，常变成好商品的差评。`,
  ],
  next: [
    `Three tickets, one agent
    Clocks are 2 h, 24 h and 48 h; each ticket takes a quarter of an hour. High has waited {highWaitedMinutes}, middle {middleWaitedMinutes}, low {lowWaitedMinutes}. Which one first, so that none runs out?
    high: The high one | {highLeftMinutes} are left on its clock, {middleLeftMinutes} on the middle one, {lowLeftMinutes} on the low one: first the one with least time left.
    middle: The middle one | {middleLeftMinutes} are left on its clock, {highLeftMinutes} on the high one, {lowLeftMinutes} on the low one: first the one with least time left.
    low: The low one | {lowLeftMinutes} are left on its clock, {highLeftMinutes} on the high one, {middleLeftMinutes} on the middle one: first the one with least time left.`,
    `三张工单，一个客服
    时限分别是2、24、48小时，每张要处理一刻钟。高级已等{highWaitedMinutes}，中级已等{middleWaitedMinutes}，低级已等{lowWaitedMinutes}。先处理哪张，才能一张都不超时？
    high: 高级那张 | 高级还剩{highLeftMinutes}，中级还剩{middleLeftMinutes}，低级还剩{lowLeftMinutes}：剩余时间最少的先来。
    middle: 中级那张 | 中级还剩{middleLeftMinutes}，高级还剩{highLeftMinutes}，低级还剩{lowLeftMinutes}：剩余时间最少的先来。
    low: 低级那张 | 低级还剩{lowLeftMinutes}，高级还剩{highLeftMinutes}，中级还剩{middleLeftMinutes}：剩余时间最少的先来。`,
  ],
  overdue: [
    `One is too late already
    A low ticket ran out {overHours} ago. A high one has {leftMinutes} left. Each takes {workMinutes}; there is also an easy new question. What first?
    running: The high one, then the late one with an apology | What is lost stays lost; what can be saved in {leftMinutes} must not be lost as well.
    overdue: The late one, it has waited longest | Fair in feeling. But {workMinutes} later the high one is all but gone, and you have two breaches in place of one.
    easy: The easy one, to get the number down | The count goes down, the breaches go up. Clocks decide, not ease.
    close: Close the late one, it counts as missed anyway | A breach costs once; a closed and unsolved ticket comes back as a dispute.`,
    `已经有一张超时了
    一张低级工单{overHours}前已超时，一张高级的还剩{leftMinutes}。每张要{workMinutes}，另外还有一个简单的新咨询。先做哪个？
    running: 先做高级的，再处理超时的并道歉 | 超了的已经超了；还剩{leftMinutes}能救的，不能再丢。
    overdue: 先做超时的，它等得最久 | 情理上公平，但过{workMinutes}高级的也快没了，一张违约变两张。
    easy: 先做简单的，把数量降下来 | 数量降了，超时多了。排队看时限，不看难易。
    close: 反正超了，直接关掉 | 超时只罚一次；没解决就关，会变成纠纷再回来。`,
  ],
  overflow: [
    `More tickets than hands
    Today {dueTickets} are due, and your agents can close {ownTickets}. A service team answers the rest at {outsourcedFen} each; one closed unsolved costs {unresolvedFen} in the end. What do you hand over?
    overflow: The {overTickets} too many, for {costFen} | Exactly what you cannot do yourself: {costFen} instead of {noneFen} for leaving them.
    all: All of them, for {allFen} | Your agents are paid either way. You would pay twice for what they can close.
    none: None | Leaving them saves {costFen} and costs {noneFen}, and the buyers.
    half: Half of the surplus | Each one handed over saves money; stopping half-way leaves the other half at {unresolvedFen} each.`,
    `工单多，人手少
    今天到期{dueTickets}，客服能处理{ownTickets}。外包每张{outsourcedFen}，没解决就关掉的每张最后要赔{unresolvedFen}。交出去多少？
    overflow: 交出多的{overTickets}，花{costFen} | 正好是做不完的部分：花{costFen}，省下不处理的{noneFen}。
    all: 全部外包，花{allFen} | 客服工资照付，能做完的再花钱外包，等于付两遍。
    none: 都不外包 | 省{costFen}，赔{noneFen}，还丢了买家。
    half: 只交一半 | 每交一张都划算，停在一半，剩下的每张还要赔{unresolvedFen}。`,
  ],
  batch: [
    `{sameCases} times the same fault
    Within {withinHours} {sameCases} buyers of {sku} report the same fault. Each asks for a repair or an exchange. What first?
    buyer> Mine has that fault as well. Repair or exchange?
    stop: High: hold the rest of the lot, then answer all with one solution | A bad lot is one problem, not {sameCases}. Every parcel you hold back is one ticket less.
    each: Answer each within 24 hours, one by one | The buyers are served, but the lot keeps going out, and the tickets keep coming in.
    refundAll: Refund them all at once and say nothing | Dear, and it cures nothing: the fault is still on the shelf.
    wait: Wait until there are more, it may be chance | {sameCases} in {withinHours} are no chance. Waiting ships the fault to more people.`,
    `{sameCases}个人报同一个毛病
    {withinHours}内，{sameCases}位买家反映{sku}同一个问题，都要修或换。先做什么？
    buyer> 我这件也是这个毛病，修还是换？
    stop: 定为高级：先停发这批，再统一方案答复 | 批次问题是一个问题，不是{sameCases}个。少发一件，就少一张工单。
    each: 24小时内逐个答复 | 买家是照顾到了，可货还在发，工单还会来。
    refundAll: 全部退款，不声张 | 又贵又没治本：毛病还在货架上。
    wait: 再等等，也许是巧合 | {withinHours}内{sameCases}个不是巧合。等，就是把问题发给更多人。`,
  ],
  merge: [
    `One buyer, {openTickets}
    Order {order}: within {spanHours} the same buyer opened {openTickets} about the same {sku}: in chat, by after-sales form and through the platform. What do you do with them?
    buyer> Is anyone there? I have written in chat, by form, and now to the platform.
    merge: Merge them into one, on the shortest clock | One story, one owner, one answer. The strictest of the clocks goes on running.
    separate: Answer each on its own | Three agents, three offers: sooner or later the {priceFen} is refunded twice.
    newest: Keep the newest, delete the others | The clock of the first one goes on running at the platform, and its photos are gone.
    spam: Mark her as a nuisance | She writes three times because nobody answered. That is your problem, not hers.`,
    `一个买家，{openTickets}
    订单{order}：同一买家{spanHours}内为同一件{sku}开了{openTickets}：聊天一张、售后单一张、平台投诉一张。怎么办？
    buyer> 有人吗？聊天问了，售后单提了，平台我也投诉了。
    merge: 合并成一张，按最短的时限走 | 一件事、一个负责人、一个答复，最严的时限继续算。
    separate: 各答各的 | 三个客服三种说法，迟早把{priceFen}退两遍。
    newest: 留最新的，删掉其他 | 最早那张的时限在平台上还在走，凭证也没了。
    spam: 标记为骚扰用户 | 她来三次，是因为没人理。问题在你，不在她。`,
  ],
  complaint: [
    `“Then I will call 12315”
    Order {order}: a buyer of {sku} has waited {waitedDays} for an answer about a defect and now announces a complaint to the consumer hotline. What do you do?
    buyer> {waitedDays}, and nobody answers. Then I will call 12315.
    own: High: one person calls her within one working day, with a solution | Serious complaints get an owner and a call. Most never reach the hotline once somebody cares.
    coupon: Send a {giftFen} coupon and close it | Money without a solution. The defect is still there, and so is the complaint.
    queue: Keep its place in the queue | It has been in the queue for {waitedDays}. That is the complaint.
    hush: Offer twice {giftFen} if she promises to be silent | Paying for silence reads badly in front of an authority, and solves nothing either.`,
    `“那我打12315”
    订单{order}：买{sku}的买家反映瑕疵，等了{waitedDays}没人答复，现在说要投诉到12315。怎么办？
    buyer> 等了{waitedDays}没人理，那我打12315。
    own: 升为高级：专人一个工作日内联系并给方案 | 重大投诉要有负责人、有电话。有人管，多数就不会打到热线。
    coupon: 发张{giftFen}的券就结单 | 给了钱没给办法。瑕疵还在，投诉也还在。
    queue: 按原来的顺序排 | 她已经排了{waitedDays}，投诉的就是这个。
    hush: 加倍给{giftFen}，让她保证不投诉 | 花钱封口，到了监管面前更难看，问题也没解决。`,
  ],
  tag: [
    `Which cause?
    Order {order}: a review of {sku} has come in. Under which cause do you file it?
    buyer> The box was crushed and left in the rain at the gate. The {sku} inside is fine, your agent was kind and the price is good. But never this courier again.
    logistics: Delivery | Carrier and packaging: this tag sends it to those who choose both.
    quality: Product quality | The product is fine, she says so. The supplier would be blamed for a courier.
    service: Service | She praises the agent. Training would mend nothing here.
    price: Price | The price is the one thing nobody complained of.`,
    `归到哪一类？
    订单{order}：{sku}来了一条评价。归到哪类原因？
    buyer> 箱子压扁了，下雨天扔在门口。{sku}没事，客服很好，价格也好，但再也别用这家快递。
    logistics: 物流 | 快递和包装的问题，归这里才会到选快递、定包装的人手上。
    quality: 商品质量 | 她说了货没事。归错，就成了供应商替快递挨骂。
    service: 服务 | 她夸了客服，培训解决不了这件事。
    price: 价格 | 价格恰恰是没人抱怨的。`,
  ],
  'top-cause': [
    `Which cause to fix first?
    Last week’s tickets by cause: product quality {qualityCount}, delivery {logisticsCount}, service {serviceCount}, price {priceCount}. There is time to work on one. All take about the same effort.
    quality: Product quality: talk to the supplier, check the lots | Quality brought {qualityCount}, the largest cause {topTickets}: work where most of them come from.
    logistics: Delivery: carrier, packaging, promise | Delivery brought {logisticsCount}, the largest cause {topTickets}: work where most of them come from.
    service: Service: training and texts | Service brought {serviceCount}, the largest cause {topTickets}: work where most of them come from.
    price: Price: clearer terms | Price brought {priceCount}, the largest cause {topTickets}: work where most of them come from.`,
    `先解决哪一类？
    上周工单按原因：商品质量{qualityCount}，物流{logisticsCount}，服务{serviceCount}，价格{priceCount}。这周只够做一类，费的力气差不多。
    quality: 商品质量：找供应商，抽检批次 | 质量有{qualityCount}张，最多的一类有{topTickets}：先治来得最多的。
    logistics: 物流：快递、包装、时效承诺 | 物流有{logisticsCount}张，最多的一类有{topTickets}：先治来得最多的。
    service: 服务：培训和话术 | 服务有{serviceCount}张，最多的一类有{topTickets}：先治来得最多的。
    price: 价格：把规则讲清楚 | 价格有{priceCount}张，最多的一类有{topTickets}：先治来得最多的。`,
  ],
  'sold-out': [
    `When will it be back?
    {sku} was sold out this week, and buyers ask when it returns. The supplier needs {leadDays}. What do your agents answer?
    buyer> When will the {sku} be back?
    date: The earliest honest date, and a reminder on arrival | {leadDays} plus a margin, said openly: those who want it will wait, and nobody is let down.
    tomorrow: “Tomorrow”, so that nobody leaves | It takes {leadDays}. A promise you know to be untrue costs more than the sale.
    other: Only point to a similar product | It may help a sale, but the question was when. Give the date first.
    presell: Keep taking orders at {priceFen} without a word about the delay | Orders you cannot ship in time are late deliveries with an announcement, and platforms fine them.`,
    `什么时候补货？
    {sku}这周断货了，不少买家问何时到。供应商交期{leadDays}。客服怎么答？
    buyer> {sku}什么时候补货？
    date: 说最早的真实日期，到货提醒 | {leadDays}加点余量，实话实说：想要的会等，也没人被忽悠。
    tomorrow: 说“明天”，先留住人 | 明明要{leadDays}。明知做不到的承诺，比丢一单更贵。
    other: 只推荐相似款 | 也许能成一单，但人家问的是时间，先答时间。
    presell: 照卖{priceFen}，不提要等 | 按时发不出的单子，就是提前预告的延迟发货，平台要罚。`,
  ],
  late: [
    `Where is my parcel?
    Order {order}: {sku}, {paidFen}, is {lateDays} over the promise, and tracking stood still for {quietDays}. The buyer asks for the second time.
    buyer> Where is my parcel? I have asked before.
    trace: Ask the carrier now, give a date, report back by yourself | She wants to know what happens. A traced parcel and a date end most of these tickets.
    macro: “Please be patient”, the standard text | It is the second time. The text tells her that nobody looked.
    resend: Send a second one at once | Before knowing where the first is? Most turn up, and then two are with one buyer.
    refund: Refund {paidFen} at once | The parcel is late, not lost. Trace first, and refund if it is gone.`,
    `我的包裹到哪了？
    订单{order}：{sku}，{paidFen}，比承诺晚了{lateDays}，物流{quietDays}没更新。买家第二次来问。
    buyer> 我的包裹到哪了？之前就问过了。
    trace: 马上查件，给出时间，主动回告 | 她要的是有人管。查到件、给个时间，大多就结了。
    macro: 回“亲，请耐心等待” | 已经是第二次了，这句话等于说没人查过。
    resend: 马上补发一件 | 还不知道第一件在哪？多半会到，到时候她手里就有两件。
    refund: 直接退{paidFen} | 只是晚了，没丢。先查件，确认丢了再退。`,
  ],
};
