import { area } from '../area.ts';

/** Words of the lab on the funnel. */
export const labFunnel = area({
  en: {
    title: 'The week’s funnel: which step is worth the work?',
    names: { carts: 'Put in the cart', checkouts: 'Go to checkout', orders: 'Pay' },
    visits: 'Visits',
    rate: (step: string) => `${step}: share of the step before`,
    orders: 'Orders',
    more: 'More orders than now',
    overall: 'Visit to order',
    best: 'One point more brings most at',
    step: 'Step',
    count: 'People',
    stepRate: 'Share of the step before',
    total: 'Share of visits',
    point: 'Orders from one point more',
    caption: 'People at each step of the funnel',
    table: 'The funnel step by step',
    reading: (orders: string, overall: string, step: string, gain: string) =>
      `${orders} orders, ${overall} of visits. One percentage point more at “${step}” brings ${gain} orders.`,
    guess: (rate: string) =>
      `${rate} of visits put something in the cart. How many more orders does one percentage point more there bring?`,
    unit: ' orders',
    why: 'A point at the step with the lowest rate is the largest relative gain, so it brings most orders.',
  },
  zh: {
    title: '这一周的漏斗：哪一步最值得下功夫？',
    names: { carts: '加购', checkouts: '去结算', orders: '付款' },
    visits: '访问',
    rate: (step: string) => `${step}：占上一步`,
    orders: '订单',
    more: '比现在多的订单',
    overall: '访问到订单',
    best: '提1个点最划算的一步',
    step: '步骤',
    count: '人次',
    stepRate: '占上一步',
    total: '占访问',
    point: '提1个点多来的订单',
    caption: '漏斗每一步的人次',
    table: '逐步看漏斗',
    reading: (orders: string, overall: string, step: string, gain: string) =>
      `${orders}单，占访问的${overall}。“${step}”提1个百分点，多来${gain}单。`,
    guess: (rate: string) => `现在${rate}的访问会加购。加购率提1个百分点，多来多少单？`,
    unit: '单',
    why: '比率最低的那一步，提1个点的相对提升最大，所以多来的订单最多。',
  },
});
