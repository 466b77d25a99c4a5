import { area } from '../area.ts';

/** Questions about a shop's week. Figures come formatted, and `where` says whose week it is. */
export const ownWeeks = area({
  en: {
    yourWeek: (week: number) => `Your week ${week}`,
    shopWeek: (shop: string, week: number) => `${shop}, week ${week}`,
    conversion: {
      question: (where: string, visits: string, orders: string, visitors: string) =>
        `${where}: ${visits} visits by ${visitors} visitors, ${orders} orders. What was the conversion, in per cent with two decimals?`,
      reason: (orders: string, visits: string, answer: string) => `${orders} ÷ ${visits} = ${answer}.`,
      visitors:
        'You divided by visitors. The shop counts orders against visits: somebody who comes twice had two chances to buy.',
      share: 'Right division, but as a share. In per cent it is a hundred times as much.',
      upsideDown: 'Upside down: that is how many visits one order took.',
      otherwise: 'Divide orders by visits, then times 100.',
    },
    orderValue: {
      question: (where: string, sales: string, orders: string, units: string) =>
        `${where}: net sales ${sales} in ${orders} orders with ${units} units. How much was an order worth on average?`,
      reason: (sales: string, orders: string, answer: string) => `${sales} ÷ ${orders} = ${answer}.`,
      units: 'That is the value of one unit. An order holds more than one; divide by orders.',
      gross: 'You took sales before discounts. What buyers really paid is net sales.',
      otherwise: 'Divide net sales by orders.',
    },
    unitsPerOrder: {
      question: (where: string, units: string, orders: string) =>
        `${where}: ${units} units went out in ${orders} orders. How many units to an order, with two decimals?`,
      reason: (units: string, orders: string, answer: string) => `${units} ÷ ${orders} = ${answer}.`,
      upsideDown:
        'Upside down: that is orders to a unit. An order holds at least one unit, so the answer is 1 or more.',
      otherwise: 'Divide units by orders.',
    },
    refundRate: {
      question: (where: string, refunds: string, sales: string, gross: string) =>
        `${where}: ${refunds} were refunded; gross sales ${gross}, net sales ${sales}. What was the refund rate, in per cent?`,
      reason: (refunds: string, sales: string, answer: string) => `${refunds} ÷ ${sales} = ${answer}.`,
      gross:
        'You divided by gross sales. Discounts never came in, so they cannot be refunded: the base is net sales.',
      kept: 'You took refunds off the base as well. The base is net sales, refunds included.',
      otherwise: 'Divide refunds by net sales, then times 100.',
    },
    adCostRate: {
      question: (where: string, ads: string, sales: string) =>
        `${where}: ${ads} of advertising, ${sales} of net sales. What was the ad cost rate, in per cent?`,
      reason: (ads: string, sales: string, answer: string) => `${ads} ÷ ${sales} = ${answer}.`,
      upsideDown: 'Upside down: that is the return on ad spend, yuan of sales for a yuan of advertising.',
      sum: 'You divided by sales and advertising together. Advertising is not part of sales; the base is net sales alone.',
      otherwise: 'Divide advertising by net sales, then times 100.',
    },
    grossMargin: {
      question: (where: string, sales: string, refunds: string, goods: string) =>
        `${where}: net sales ${sales}, refunds ${refunds}, goods sold cost ${goods}. What was the gross margin, in per cent?`,
      reason: (kept: string, goods: string, answer: string) =>
        `Sales kept: ${kept}. (${kept} − ${goods}) ÷ ${kept} = ${answer}.`,
      noRefunds:
        'Refunds are missing. Money that went back was not earned: take it off first, above and below.',
      base: 'The top is right. But the base is what was kept, net sales less refunds.',
      markUp: 'You divided by the cost of goods: that is the mark-up. Margin is a share of sales.',
      otherwise:
        'Net sales less refunds is what was kept. Take the cost of goods off, divide by what was kept.',
    },
    ordersChange: {
      question: (where: string, orders: string, before: string) =>
        `${where}: ${orders} orders, the week before ${before}. By how many per cent did orders change? Write a minus for a fall.`,
      reason: (orders: string, before: string, answer: string) =>
        `(${orders} − ${before}) ÷ ${before} = ${answer}.`,
      base: 'You divided by the new week. A change is measured against where it started.',
      ratio: 'That is this week as a share of last week. The change is what lies above or below 100.',
      sign: 'Right size, wrong direction.',
      otherwise: 'Take last week off this week, divide by last week, then times 100.',
    },
    emptyShelf: {
      question: (where: string) => `${where}: which product’s empty shelf cost most?`,
      right: (name: string, units: string, margin: string) =>
        `${name}: ${units} units that buyers wanted and you did not have, ${margin} of margin.`,
      less: (name: string, units: string, margin: string) =>
        `${name} ran out too, but lost less: ${units} units, ${margin} of margin. What counts is margin, not units.`,
      none: (name: string, _units: string, _margin: string) =>
        `${name} never ran out that week, however well it sold.`,
    },
  },
  zh: {
    yourWeek: (week: number) => `你店第${week}周`,
    shopWeek: (shop: string, week: number) => `${shop}第${week}周`,
    conversion: {
      question: (where: string, visits: string, orders: string, visitors: string) =>
        `${where}：访问${visits}次，访客${visitors}人，订单${orders}笔。转化率是百分之几？保留两位小数。`,
      reason: (orders: string, visits: string, answer: string) => `${orders}÷${visits}＝${answer}。`,
      visitors: '你除的是访客数。店里的转化率拿订单除以访问次数：来过两次的人，有两次下单机会。',
      share: '除对了，但这是小数。换成百分数还要乘100。',
      upsideDown: '除反了：这是平均多少次访问才有一单。',
      otherwise: '用订单数除以访问次数，再乘100。',
    },
    orderValue: {
      question: (where: string, sales: string, orders: string, units: string) =>
        `${where}：净销售额${sales}，订单${orders}笔，卖出${units}件。笔单价是多少？`,
      reason: (sales: string, orders: string, answer: string) => `${sales}÷${orders}＝${answer}。`,
      units: '这是件单价。一单常常不止一件，要除以订单数。',
      gross: '你用的是优惠前的销售额。顾客真正付的是净销售额。',
      otherwise: '用净销售额除以订单数。',
    },
    unitsPerOrder: {
      question: (where: string, units: string, orders: string) =>
        `${where}：${orders}笔订单一共卖出${units}件。连带率（每单几件）是多少？保留两位小数。`,
      reason: (units: string, orders: string, answer: string) => `${units}÷${orders}＝${answer}。`,
      upsideDown: '除反了：这是每件摊到几单。一单至少一件，答案不会小于1。',
      otherwise: '用件数除以订单数。',
    },
    refundRate: {
      question: (where: string, refunds: string, sales: string, gross: string) =>
        `${where}：退款${refunds}，优惠前销售额${gross}，净销售额${sales}。退款率是百分之几？`,
      reason: (refunds: string, sales: string, answer: string) => `${refunds}÷${sales}＝${answer}。`,
      gross: '你除的是优惠前的销售额。优惠的钱本来就没收进来，也退不出去，要除以净销售额。',
      kept: '你把退款从分母里也减掉了。分母是净销售额，含退款。',
      otherwise: '用退款额除以净销售额，再乘100。',
    },
    adCostRate: {
      question: (where: string, ads: string, sales: string) =>
        `${where}：推广花了${ads}，净销售额${sales}。费比是百分之几？`,
      reason: (ads: string, sales: string, answer: string) => `${ads}÷${sales}＝${answer}。`,
      upsideDown: '除反了：这是投产比，每花一元推广费带来几元销售额。',
      sum: '你除的是销售额加推广费。推广费不在销售额里，分母只有净销售额。',
      otherwise: '用推广费除以净销售额，再乘100。',
    },
    grossMargin: {
      question: (where: string, sales: string, refunds: string, goods: string) =>
        `${where}：净销售额${sales}，退款${refunds}，卖出的货成本${goods}。毛利率是百分之几？`,
      reason: (kept: string, goods: string, answer: string) =>
        `真正留下的销售额是${kept}，（${kept}−${goods}）÷${kept}＝${answer}。`,
      noRefunds: '漏了退款。退回去的钱没有赚到，分子分母都要先减掉。',
      base: '分子对了，分母应该是留下的销售额，也就是净销售额减退款。',
      markUp: '你除的是成本，那是加价率。毛利率是占销售额的比例。',
      otherwise: '净销售额减退款是留下的销售额，再减成本，除以留下的销售额。',
    },
    ordersChange: {
      question: (where: string, orders: string, before: string) =>
        `${where}：订单${orders}笔，上一周${before}笔。订单环比变化百分之几？下降写负号。`,
      reason: (orders: string, before: string, answer: string) =>
        `（${orders}−${before}）÷${before}＝${answer}。`,
      base: '你除的是本周。环比要拿上一周当底数。',
      ratio: '这是本周相当于上一周的百分之几。变化是比100多出或少掉的那部分。',
      sign: '大小对了，方向反了。',
      otherwise: '本周减上周，除以上周，再乘100。',
    },
    emptyShelf: {
      question: (where: string) => `${where}：哪款商品断货亏得最多？`,
      right: (name: string, units: string, margin: string) =>
        `${name}：有${units}件顾客想买却没货，少赚${margin}毛利。`,
      less: (name: string, units: string, margin: string) =>
        `${name}也断过货，但亏得少些：${units}件，${margin}毛利。看的是毛利，不是件数。`,
      none: (name: string, _units: string, _margin: string) => `${name}这周没断过货，卖得再多也不算。`,
    },
  },
});
