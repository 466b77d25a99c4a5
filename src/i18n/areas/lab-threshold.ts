import { area } from '../area.ts';

/** Words of the lab on thresholds. */
export const labThreshold = area({
  en: {
    title: (yuan: string) => `${yuan} off from a threshold: what happens to the baskets?`,
    threshold: 'Spend',
    none: 'no threshold',
    average: 'Average order value, paid',
    change: 'Change in order value',
    reached: 'Orders that reach it',
    fromTo: (from: string, to: string) => `${from}, then ${to}`,
    profit: 'Profit against none',
    before: 'without the discount',
    after: 'with the discount',
    basketAxis: 'Basket at list price',
    orderAxis: 'Orders',
    basket: 'Basket',
    andMore: (low: string) => `${low} and more`,
    name: (reading: string) =>
      `Orders of the week by basket value, with and without the discount. ${reading}`,
    reading: (threshold: string, before: string, after: string, average: string) =>
      `From ${threshold}: ${before} of orders were there anyway, now ${after} are; an order pays ${average} in the mean`,
    more: (reading: string, amount: string) => `${reading}, and the week earns ${amount} more.`,
    less: (reading: string, amount: string) => `${reading}, and the week earns ${amount} less.`,
    plain: (average: string) => `Without a threshold an order pays ${average} in the mean.`,
    table: 'Orders by basket value',
    allTable: 'Every threshold against none',
    orders: 'Orders',
    given: 'Discount paid out',
    guess: (average: string, threshold: string, off: string) =>
      `An order pays ${average} in the mean. With ${off} off from ${threshold}, what does it pay?`,
    why: 'Of the thresholds tried, this one earns most in the week.',
  },
  zh: {
    title: (yuan: string) => `满减${yuan}：门槛设在哪，订单怎么变？`,
    threshold: '满',
    none: '不设门槛',
    average: '笔单价（实付）',
    change: '笔单价变化',
    reached: '够得着的订单',
    fromTo: (from: string, to: string) => `原来${from}，现在${to}`,
    profit: '利润比不设',
    before: '没有满减',
    after: '有满减',
    basketAxis: '订单金额（标价）',
    orderAxis: '订单',
    basket: '订单金额',
    andMore: (low: string) => `${low}以上`,
    name: (reading: string) => `这一周的订单按金额分布，有满减和没有满减对比。${reading}`,
    reading: (threshold: string, before: string, after: string, average: string) =>
      `满${threshold}：本来就有${before}的订单够得着，现在是${after}，平均每单实付${average}`,
    more: (reading: string, amount: string) => `${reading}，这一周多赚${amount}。`,
    less: (reading: string, amount: string) => `${reading}，这一周少赚${amount}。`,
    plain: (average: string) => `不设门槛，平均每单实付${average}。`,
    table: '按金额分的订单数',
    allTable: '每个门槛，和不设门槛比',
    orders: '订单',
    given: '让利金额',
    guess: (average: string, threshold: string, off: string) =>
      `现在平均每单实付${average}。设满${threshold}减${off}之后，平均每单实付多少？`,
    why: '试过的门槛里，这一个当周赚得最多。',
  },
});
