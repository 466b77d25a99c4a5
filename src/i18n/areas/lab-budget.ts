import { area } from '../area.ts';

/** Words of the lab on splitting a budget. */
export const labBudget = area({
  en: {
    title: (budget: string) => `${budget} a week for four channels: what goes where?`,
    kept: 'Kept back',
    extra: 'Extra orders a week',
    cost: 'Cost of an extra order',
    gain: 'Weekly profit against spending nothing',
    none: '–',
    next: (part: string) => `What ${part} more in a channel would change in the week’s profit`,
    nextIn: (channel: string, part: string) => `${channel}: next ${part}`,
    channel: 'Channel',
    change: 'Change in profit',
    budget: 'Budget',
    credited: 'Orders credited',
    table: 'Budget and orders credited, mean of six weeks',
    reading: (spend: string, orders: string) => `${spend} spent a week, ${orders} orders in all`,
    gained: (facts: string, amount: string) =>
      `${facts}. A week earns ${amount} more than with nothing spent.`,
    lost: (facts: string, amount: string) => `${facts}. A week earns ${amount} less than with nothing spent.`,
    guess: (part: string) =>
      `${part} in each of the four: how much more does a week earn than with nothing spent, in yuan?`,
    why: 'Of all splits this one earns most in the six weeks. What would earn nothing is kept back.',
  },
  zh: {
    title: (budget: string) => `每周${budget}，四个渠道怎么分？`,
    kept: '没花的',
    extra: '每周多出的订单',
    cost: '多一单的成本',
    gain: '每周利润比一分不投',
    none: '–',
    next: (part: string) => `每个渠道再加${part}，每周利润会变多少`,
    nextIn: (channel: string, part: string) => `${channel}：再加${part}`,
    channel: '渠道',
    change: '利润变化',
    budget: '预算',
    credited: '记在名下的订单',
    table: '各渠道的预算和记在名下的订单，六周平均',
    reading: (spend: string, orders: string) => `每周花${spend}，全店${orders}单`,
    gained: (facts: string, amount: string) => `${facts}。每周比一分不投多赚${amount}。`,
    lost: (facts: string, amount: string) => `${facts}。每周比一分不投少赚${amount}。`,
    guess: (part: string) => `四个渠道各投${part}，每周比一分不投多赚多少元？`,
    why: '六周里，这样分赚得最多。投了不赚的那部分，留在手里。',
  },
});
