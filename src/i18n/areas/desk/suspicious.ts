import { abuseScripts } from './abuse.ts';
import type { DeskScripts } from './script.ts';

/** Suspicious orders: pass, call, hold or refuse. */
export const suspiciousScripts: DeskScripts = {
  ...abuseScripts,
  regular: [
    `Larger than usual
    Order {order}: a buyer with {pastOrders} behind her, all without a fault, buys {boughtUnits} of {sku} for {totalFen}, more than twice her usual {usualFen}. Same address, same device, same way to pay. The rule flags the amount.
    pass: Pass it | One unusual sign against {pastOrders} without a fault and three that match. A rule that stops such buyers costs more than it saves.
    call: Call her first | It does little harm, but nothing here needs asking. Calls are for cases that evidence leaves open.
    hold: Hold it for two days | Nothing will be clearer in two days, and a loyal buyer waits for it.
    refuse: Refuse it | You turn away {totalFen} and a regular because of a sum.`,
    `比平时买得多
    订单{order}：一位{pastOrders}从无问题的老客买了{boughtUnits}{sku}，共{totalFen}，平时约{usualFen}。地址、设备、支付方式都没变，规则只因金额报警。
    pass: 放行 | 一个异常，对上{pastOrders}好记录和三项一致。拦这种人，损失大过省下的。
    call: 先打电话 | 伤害不大，但没什么要问的。电话留给证据说不清的单子。
    hold: 扣两天 | 两天后也不会更清楚，老客白等。
    refuse: 拒单 | 只因金额，就把{totalFen}和一位老客推出门。`,
  ],
  'gift-address': [
    `Another province, with a card
    Order {order}: a new buyer pays {totalFen} for {boughtUnits} of {sku}. The network address is in one province, the delivery in another, and she asks for a birthday card. Your check asks for verification above {limitFen}.
    buyer> Please put in a birthday card.
    call: Call the number on the order and confirm | A gift explains it all, and so would a stolen account. One call above the limit settles it.
    pass: Pass it, gifts go elsewhere | Probably. But it is a first order above {limitFen}, and the check costs a minute.
    hold: Hold it until she writes | She does not know that you wait. Whoever doubts has to ask.
    refuse: Refuse it, the addresses differ | One in many honest orders is a gift. A mismatch alone is no proof.`,
    `外省地址，还要贺卡
    订单{order}：新客花{totalFen}买{boughtUnits}{sku}，登录IP在一省，收货在另一省，备注要生日贺卡。你的规则是{limitFen}以上要核实。
    buyer> 麻烦放一张生日贺卡。
    call: 按订单电话核实 | 送礼说得通，盗号也说得通。超过限额，打个电话就清楚。
    pass: 放行，送礼都寄别处 | 多半是。但首单又过了{limitFen}，核一下只要一分钟。
    hold: 扣着，等她来问 | 她不知道你在等。谁怀疑，谁去问。
    refuse: 地址对不上，拒单 | 正常订单里送礼的不少，光凭地址不一致说明不了什么。`,
  ],
  jump: [
    `New account, dear goods, new address
    An account opened {accountMinutes} ago buys {boughtUnits} of {sku} for {totalFen}, your dearest product. {changedMinutes} after paying it changes the delivery address and asks to ship “right now”.
    buyer> Paid. New address. Ship it right now, please.
    hold: Hold it and verify identity and payment before shipping | Four signs point the same way: new account, high value, changed address, haste. Once shipped, it is gone.
    pass: Ship at once, it is paid | A payment can be called back, the goods cannot. Haste is part of the trick.
    half: Ship half as a compromise | Half the loss is no check. Verify, then ship all or nothing.
    refuse: Refuse it without asking | Perhaps right, but a real buyer in a hurry would be lost. Ask first, it costs little.`,
    `新号、高价、改地址
    {accountMinutes}前注册的账号，花{totalFen}买了店里最贵的{boughtUnits}{sku}，付款{changedMinutes}后改收货地址，还催“马上发”。
    buyer> 钱付了，地址改了，马上发。
    hold: 先扣住，核实身份和付款再发 | 新号、高额、改址、催发，四点同一方向。发出去就追不回来。
    pass: 已付款，马上发 | 钱可以被撤回，货追不回来。催得急正是手法之一。
    half: 折中，先发一半 | 损失减半不叫核实。核实清楚，要么全发，要么不发。
    refuse: 不问直接拒 | 也许没错，但真着急的买家就丢了。先核实，花不了多少。`,
  ],
  'stolen-card': [
    `{failedCards} cards until one worked
    Order {order}: {failedCards} cards were declined before the next one paid {priceFen} for {sku}. The phone is switched off, and the address appears in {pastFrauds} earlier frauds.
    refuse: Refuse it, refund to the card, report it | Each sign alone might be chance; together they are as sure as it gets. The card’s owner gets the money back.
    pass: Pass it, the payment succeeded | With someone else’s card. The owner will call the money back, and the {sku} is gone.
    other: Ship to another address the buyer names by chat | That address is as good as the first, and you gave up your proof of delivery.
    hold: Hold it and wait | It stops the parcel, but the owner’s money stays caught in your shop. The evidence suffices to decide.`,
    `试了{failedCards}张卡才付成
    订单{order}：{failedCards}张卡被拒，下一张才付了{priceFen}买{sku}。电话关机，地址在{pastFrauds}起旧案里出现过。
    refuse: 拒单，原路退款并上报 | 单看一条也许巧合，凑在一起就够了。钱退回卡主。
    pass: 支付成功，放行 | 用的是别人的卡。卡主会撤款，{sku}也没了。
    other: 按对方聊天里给的新地址发 | 新地址和老地址一样可疑，你还丢了签收证据。
    hold: 先扣着等 | 货是拦住了，卡主的钱却压在你店里。证据已经够下结论。`,
  ],
  takeover: [
    `A good account behaves strangely
    Order {order}: an account with {pastYears} of good orders logged in from abroad, reset its password {resetMinutes} ago, and now buys {sku} for {totalFen} to an unknown address.
    call: Call the phone number on file from before the reset, hold until then | The history belongs to the account, not to whoever holds it now. The old number reaches the real owner.
    chat: Ask in chat whether it is really her | The chat belongs to whoever is logged in. A thief says yes.
    pass: Pass it, {pastYears} of good orders | That is exactly why such accounts are stolen.
    refuse: Refuse it and block the account | She may be travelling. One call tells; blocking loses a customer of {pastYears}.`,
    `老号突然反常
    订单{order}：{pastYears}信用良好的账号从境外登录，{resetMinutes}前改了密码，现在花{totalFen}买{sku}寄往陌生地址。
    call: 打改密码之前留的电话，核实前先扣住 | 好记录属于账号，不属于现在登录的人。老号码才找得到本人。
    chat: 在聊天里问是不是本人 | 聊天框在登录的人手里，盗号的当然说是。
    pass: {pastYears}好记录，放行 | 正因为记录好，才有人盗。
    refuse: 拒单并封号 | 也许她在出差。打个电话就知道，封号丢的是{pastYears}的老客。`,
  ],
  bulk: [
    `{bulkUnits} at once
    A company orders {bulkUnits} of {sku} for {totalFen}, asks for an invoice and delivery to its office. On the shelf: {stockUnits}.
    buyer> We need {bulkUnits} with an invoice, to our office.
    call: Call the company by its public number, confirm stock and date | An office, an invoice, an ordinary product: most likely true. A call confirms it and agrees on the date.
    pass: Pass it at once, companies are safe | A company’s name is easily borrowed, and you may not have {bulkUnits} to send.
    refuse: Refuse it, resellers spoil the price | {totalFen} of honest sales lost on a guess. Ask what they are for.
    discount: Pass it with 10% off as a thank-you | Nobody asked for it. You give {totalFen} a tenth less for nothing.`,
    `一下子要{bulkUnits}
    一家公司下单{bulkUnits}{sku}，共{totalFen}，要发票，寄到办公室。货架上有{stockUnits}。
    buyer> 要{bulkUnits}，开发票，送到公司。
    call: 按公司公开电话核实，确认库存和交期 | 有办公地址、要发票、买的是普通货，多半是真的。一通电话，既核实又约好交期。
    pass: 公司客户靠谱，直接放行 | 公司名谁都能写，而且{bulkUnits}你未必发得齐。
    refuse: 怕是二道贩子，拒单 | 凭猜测丢掉{totalFen}。问问用途就好。
    discount: 放行，再打九折致谢 | 人家没要。{totalFen}白白少收一成。`,
  ],
  odds: [
    `Pass, call or refuse?
    An order of {sku}: margin {marginFen} if good; if it is a fraud, {lossFen} is lost. The model says {fraudRate} fraud. A call costs {callCostFen} and uncovers {findsRate} of frauds. What earns most on average?
    pass: Pass it: {passFen} on average | Margin times the good chance, less loss times the bad: {passFen}. Calling gives {callFen}, refusing {refuseFen}. The largest wins.
    call: Call: {callFen} on average | Calling keeps the margin and most of the loss away, for {callCostFen}: {callFen}. Passing gives {passFen}, refusing {refuseFen}. The largest wins.
    refuse: Refuse: {refuseFen} | Nothing lost, nothing earned: {refuseFen}. Passing gives {passFen}, calling {callFen}. The largest wins.`,
    `放行、核实还是拒单？
    一单{sku}：是真单赚{marginFen}，是欺诈亏{lossFen}。模型估欺诈概率{fraudRate}。核实电话每通{callCostFen}，能识破{findsRate}的欺诈。平均下来哪样最赚？
    pass: 放行，平均{passFen} | 毛利乘真单概率，减损失乘欺诈概率，得{passFen}；核实{callFen}，拒单{refuseFen}。取最大的。
    call: 核实，平均{callFen} | 花{callCostFen}留住毛利、挡掉大半损失，得{callFen}；放行{passFen}，拒单{refuseFen}。取最大的。
    refuse: 拒单，{refuseFen} | 不亏也不赚，{refuseFen}；放行{passFen}，核实{callFen}。取最大的。`,
  ],
  redirect: [
    `“Please send it to my friend”
    Order {order}: {sku}, {paidFen} paid, not shipped. {askedMinutes} ago a message from another account, naming the order number, asked to change the delivery address.
    stranger> I have the order number here. Please send it to my friend instead.
    account: Ask for the change from the buying account, leave the address until then | Order numbers are seen on screens and slips. Only the account that paid may move the goods.
    change: Change it, they know the number | Knowing a number is not owning an order. The buyer waits and the {sku} is gone.
    both: Change it and insure the parcel for {paidFen} | No insurance pays for goods that you sent where a stranger said.
    cancel: Cancel the order to be safe | The buyer did nothing. Her order is fine as it stands.`,
    `“帮我改寄给朋友”
    订单{order}：{sku}，实付{paidFen}，未发货。{askedMinutes}前，另一个账号报出订单号，要求改收货地址。
    stranger> 单号报给你了，帮我改寄给朋友。
    account: 请用下单账号提出修改，此前地址不动 | 订单号在屏幕、面单上都看得到。只有付款的账号才能改地址。
    change: 报得出单号，就改 | 知道单号不等于是本人。买家还在等，{sku}已经没了。
    both: 改，再给包裹保价{paidFen} | 按陌生人说的地址发，保价也不赔。
    cancel: 保险起见取消订单 | 买家什么也没做，原订单好好的。`,
  ],
};
