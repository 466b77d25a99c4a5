import { area } from '../area.ts';

/** Words of the lab on the split of a change in sales. */
export const labWaterfall = area({
  en: {
    title: 'Where did the change in sales come from?',
    from: 'From week',
    to: 'To week',
    week: (week: string) => `Week ${week}`,
    sales: 'Sales',
    visitors: 'Visitors',
    conversion: 'Orders per visitor',
    orderValue: 'Order value',
    change: 'Change in sales',
    factor: 'Factor',
    effect: 'Effect on sales',
    before: (week: string) => `Sales of week ${week}`,
    after: (week: string) => `Sales of week ${week}`,
    caption: 'Sales of one week, the effect of each factor, sales of the other',
    table: 'The weeks and their factors',
    weekHead: 'Week',
    orders: 'Orders',
    reading: (change: string, visitors: string, conversion: string, value: string) =>
      `Sales changed by ${change}: visitors ${visitors}, conversion ${conversion}, order value ${value}. The three add up exactly.`,
    guess: (from: string, to: string, change: string) =>
      `From week ${from} to week ${to} sales changed by ${change}. How much of it, in yuan, came from visitors? Use a minus for a loss.`,
    why: 'Of all pairs of neighbouring weeks, this is the one with the largest change: look which factor made it.',
  },
  zh: {
    title: '销售额的变化是从哪来的？',
    from: '从第几周',
    to: '到第几周',
    week: (week: string) => `第${week}周`,
    sales: '销售额',
    visitors: '访客数',
    conversion: '下单转化率',
    orderValue: '笔单价',
    change: '销售额变化',
    factor: '因素',
    effect: '对销售额的影响',
    before: (week: string) => `第${week}周销售额`,
    after: (week: string) => `第${week}周销售额`,
    caption: '一周的销售额、各因素的影响、另一周的销售额',
    table: '各周和它的因素',
    weekHead: '周',
    orders: '订单',
    reading: (change: string, visitors: string, conversion: string, value: string) =>
      `销售额变化${change}：访客${visitors}，转化${conversion}，笔单价${value}，三项加起来分文不差。`,
    guess: (from: string, to: string, change: string) =>
      `从第${from}周到第${to}周，销售额变化${change}。其中访客带来的是多少元？减少请填负数。`,
    why: '相邻两周里，这一对变化最大，看看是哪个因素造成的。',
  },
});
