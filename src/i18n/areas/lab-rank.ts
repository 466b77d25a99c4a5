import { area } from '../area.ts';

/** Words of the lab on search optimisation. */
export const labRank = area({
  en: {
    title: 'Ten weeks of search optimisation: when do the visits come?',
    spend: 'Search optimisation a week',
    timing: 'When',
    timings: { all: 'all ten weeks', first: 'first five weeks only', second: 'last five weeks only' },
    more10: 'Visits against doing nothing',
    moreAtEnd: 'In the tenth week',
    spent: 'Spent in ten weeks',
    gain: 'Profit against doing nothing',
    week: 'Week',
    visits: 'Visits',
    yours: 'Your setting',
    without: 'Nothing spent',
    name: (reading: string) => `Visits from unpaid search, week by week. ${reading}`,
    table: 'Visits from unpaid search, week by week',
    allTable: (timing: string) => `Every budget, ${timing}`,
    reading: (spend: string, timing: string, visits: string, end: string) =>
      `${spend} a week, ${timing}: ${visits} visits against doing nothing, ${end} in the tenth week`,
    more: (facts: string, amount: string) => `${facts}. The ten weeks earn ${amount} more.`,
    less: (facts: string, amount: string) => `${facts}. The ten weeks earn ${amount} less.`,
    guess: (spend: string) =>
      `${spend} a week from now on. How many more visits does the second week have than with nothing spent?`,
    unit: ' visits',
    why: (last: string) =>
      `Of the budgets above nothing this one earns most by week ${last}, and its visits go on afterwards.`,
  },
  zh: {
    title: '搜索优化投十周，访问什么时候来？',
    spend: '每周搜索优化',
    timing: '什么时候投',
    timings: { all: '十周都投', first: '只投前五周', second: '只投后五周' },
    more10: '访问比不投',
    moreAtEnd: '其中第十周',
    spent: '十周花费',
    gain: '利润比不投',
    week: '周',
    visits: '访问',
    yours: '你的设置',
    without: '一分不投',
    name: (reading: string) => `每周来自免费搜索的访问。${reading}`,
    table: '每周来自免费搜索的访问',
    allTable: (timing: string) => `${timing}，每种预算`,
    reading: (spend: string, timing: string, visits: string, end: string) =>
      `每周${spend}，${timing}：和不投相比，访问${visits}次，其中第十周${end}次`,
    more: (facts: string, amount: string) => `${facts}。十周多赚${amount}。`,
    less: (facts: string, amount: string) => `${facts}。十周少赚${amount}。`,
    guess: (spend: string) => `从现在起每周投${spend}，第二周的访问比一分不投多几次？`,
    unit: '次',
    why: (last: string) => `要投的话，到第${last}周为止数这个预算最划算，之后还有访问接着来。`,
  },
});
