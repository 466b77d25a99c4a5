import { area } from '../area.ts';

/** Words of the lab on paid search. */
export const labAuction = area({
  en: {
    title: 'Paid search: how high to bid for a click?',
    bid: 'Highest bid for a click',
    budget: 'Budget of the week',
    clicks: 'Clicks',
    click: 'Paid for a click',
    orders: 'Orders from paid search',
    order: 'Cost of an order (CPA)',
    gain: 'Profit against no paid search',
    spend: 'Spent',
    bidAxis: 'Highest bid',
    name: (reading: string) => `Profit against no paid search at every bid, for this budget. ${reading}`,
    best: 'Best',
    reading: (bid: string, clicks: string, click: string, orders: string) =>
      `Bidding up to ${bid}: ${clicks} clicks at ${click}, ${orders} orders`,
    more: (reading: string, amount: string) =>
      `${reading}. The week earns ${amount} more than without paid search.`,
    less: (reading: string, amount: string) =>
      `${reading}. The week earns ${amount} less than without paid search.`,
    table: 'Every bid at this budget',
    guess: (bid: string) => `Bidding up to ${bid}, what does a click cost in the mean, in yuan?`,
    why: 'Of all bids and budgets, this one adds most to the week’s profit. Later weeks come on top.',
  },
  zh: {
    title: '搜索推广：一次点击最高出多少？',
    bid: '点击最高出价',
    budget: '一周预算',
    clicks: '点击',
    click: '每次点击实付',
    orders: '搜索推广的订单',
    order: '每单成本（CPA）',
    gain: '利润比不投',
    spend: '花费',
    bidAxis: '最高出价',
    name: (reading: string) => `这个预算下，每个出价的利润与不投之差。${reading}`,
    best: '最优',
    reading: (bid: string, clicks: string, click: string, orders: string) =>
      `最高出价${bid}：${clicks}次点击，每次${click}，带来${orders}单`,
    more: (reading: string, amount: string) => `${reading}。这一周比不投多赚${amount}。`,
    less: (reading: string, amount: string) => `${reading}。这一周比不投少赚${amount}。`,
    table: '这个预算下的每个出价',
    guess: (bid: string) => `最高出价${bid}，平均每次点击实付多少元？`,
    why: '所有出价和预算里，这一个当周多赚得最多。之后几周的好处另算。',
  },
});
