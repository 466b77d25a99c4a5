import { area } from '../area.ts';

/** Words of the lab on comparing options. */
export const labOption = area({
  en: {
    title: 'Four ways to fewer late parcels: which pays?',
    option: 'Option',
    options: {
      promise: 'Promise 5 days, not 3',
      express: 'Dear, fast carrier',
      crowd: '40% by local couriers',
      own: 'Own van for 30%',
    },
    nothing: 'Nothing',
    weeks: 'Weeks counted',
    late: 'Late parcels',
    orders: 'Orders a week',
    gain: 'Profit against doing nothing',
    beside: 'Beside it',
    worst: 'First week, worst luck',
    luckiest: 'First week, best luck',
    name: (reading: string) => `Profit against doing nothing, added up week by week. ${reading}`,
    reading: (option: string, weeks: string, late: string) =>
      `${option}, weeks counted: ${weeks}. ${late} of parcels are late`,
    more: (facts: string, amount: string) => `${facts}, and ${amount} more is earned than by doing nothing.`,
    less: (facts: string, amount: string) => `${facts}, and ${amount} less is earned than by doing nothing.`,
    table: (weeks: string) => `Every option, weeks counted: ${weeks}`,
    guess: (weeks: string) =>
      `Promising 5 days instead of 3, what is earned in ${weeks} weeks against doing nothing, in yuan?`,
    why: 'Over eight weeks this one earns most: fewer orders at first, fewer disappointed buyers later.',
  },
  zh: {
    title: '要少晚到，四个办法哪个划算？',
    option: '办法',
    options: {
      promise: '时效从3天改成5天',
      express: '换贵而快的快递',
      crowd: '四成交给同城骑手',
      own: '三成自己送',
    },
    nothing: '什么也不做',
    weeks: '算几周',
    late: '晚到的包裹',
    orders: '每周订单',
    gain: '利润比不做',
    beside: '和它比',
    worst: '第一周，运气最差',
    luckiest: '第一周，运气最好',
    name: (reading: string) => `利润和什么也不做之差，逐周累计。${reading}`,
    reading: (option: string, weeks: string, late: string) => `${option}，算${weeks}周：${late}的包裹晚到`,
    more: (facts: string, amount: string) => `${facts}，比不做多赚${amount}。`,
    less: (facts: string, amount: string) => `${facts}，比不做少赚${amount}。`,
    table: (weeks: string) => `每个办法，算${weeks}周`,
    guess: (weeks: string) => `时效从3天改成5天，${weeks}周比什么也不做多赚多少元？`,
    why: '算八周，这个办法赚得最多：开头订单少些，后来失望的顾客也少。',
  },
});
