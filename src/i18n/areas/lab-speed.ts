import { area } from '../area.ts';

/** Words of the lab on loading time. */
export const labSpeed = area({
  en: {
    title: 'What a second of loading is worth in this shop',
    parts: { pictures: 'Pictures', video: 'Video', code: 'Code' },
    heavy: (seconds: string) => `as they are, ${seconds} s`,
    light: (seconds: string) => `made lighter, ${seconds} s`,
    nothing: 'Nothing',
    lighter: 'Made lighter',
    seconds: (seconds: string) => `${seconds} s`,
    loadTime: 'Load time of the page',
    kept: 'Viewers kept, of 100 today',
    conversion: 'Orders per visit',
    orders: 'Orders a week',
    moreOrders: 'More orders a week',
    ordersUnit: ' orders',
    cost: 'Cost, once',
    gain: 'Gain after six weeks',
    after: (week: number) => `Gain after week ${week}`,
    now: 'today',
    table: 'Every choice of work against leaving the page as it is',
    name: (seconds: string, kept: string) =>
      `Viewers kept by load time: at ${seconds}, ${kept} for every 100 that today’s page keeps`,
    asItIs: (seconds: string, conversion: string) =>
      `The page as it is takes ${seconds}; ${conversion} of visits order.`,
    reading: (work: string, seconds: string, saved: string, more: string, week: number | undefined) =>
      `${work} made lighter: ${seconds}, ${saved} of the time saved, ${more} more orders a week. ${
        week === undefined ? 'Not paid back in six weeks.' : `Paid back after week ${week}.`
      }`,
    guess: 'If all three are made lighter, how many more orders does a week bring? It has about 1,060.',
    why: 'Of the eight choices this one has brought most after six weeks; the work is paid once, viewers stay every week.',
  },
  zh: {
    title: '在这家店，少等一秒值多少',
    parts: { pictures: '图片', video: '视频', code: '代码' },
    heavy: (seconds) => `不动，${seconds}秒`,
    light: (seconds) => `优化后，${seconds}秒`,
    nothing: '都不动',
    lighter: '优化了',
    seconds: (seconds) => `${seconds}秒`,
    loadTime: '页面加载时间',
    kept: '留住的人，现在算100',
    conversion: '每次访问的下单率',
    orders: '一周订单',
    moreOrders: '一周多出的单',
    ordersUnit: '单',
    cost: '一次性花费',
    gain: '六周后多赚',
    after: (week) => `第${week}周后多赚`,
    now: '现在',
    table: '每种做法，和页面不动比',
    name: (seconds, kept) => `加载时间和留住的人：${seconds}时，现在留100个，那时留${kept}个`,
    asItIs: (seconds, conversion) => `页面不动，要${seconds}；访问里有${conversion}下单。`,
    reading: (work, seconds, saved, more, week) =>
      `优化${work}：${seconds}，时间省下${saved}，一周多${more}单。${
        week === undefined ? '六周还没回本。' : `第${week}周回本。`
      }`,
    guess: '三样都优化，一周能多几单？现在一周约1,060单。',
    why: '八种做法里，六周下来这一种赚得最多：钱花一次，人周周都留。',
  },
});
