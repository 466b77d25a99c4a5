import { area } from '../area.ts';

/** Words of the lab that counts complaints and returns. */
export const labPareto = area({
  en: {
    title: (week: string) => `Week ${week}: which few make most of the trouble?`,
    count: 'Count',
    counts: {
      causes: 'Tickets by cause',
      returned: 'Goods back by product',
      refunds: 'Refunds by product, yuan',
    },
    first: 'Tackle the first',
    firstText: (count: string, all: string) => `${count} of ${all}`,
    covered: 'They make',
    rows: 'Rows tackled',
    needed: 'Rows for 80%',
    name: 'Cause or product',
    value: 'Count',
    share: 'Share',
    added: 'Added up',
    caption: (count: string) => `${count}, the most frequent first, with shares added up`,
    rowsAxis: 'Rows tackled',
    lineName: (count: string, covered: string) =>
      `${count}: shares added up, row by row, with a level at 80%; the rows tackled make ${covered}.`,
    table: (count: string) => `${count}: counts, shares, shares added up`,
    label: (name: string, added: string) => `${name} (added up ${added})`,
    reading: (count: string, first: string, covered: string, top: string) =>
      `${count}: the first ${first} make ${covered}; ${top} leads.`,
    guess: (all: string) =>
      `Goods came back of ${all} products. How many of the products make up 80% of what came back?`,
    why: 'As many rows as it takes to reach 80%. Count on before you believe in 80 by 20: how many it takes differs from table to table.',
  },
  zh: {
    title: (week) => `第${week}周：哪几样占了麻烦的大头？`,
    count: '数什么',
    counts: { causes: '工单，按原因', returned: '退回件数，按商品', refunds: '退款金额，按商品' },
    first: '先治前面',
    firstText: (count, all) => `${count}样，共${all}样`,
    covered: '合起来占',
    rows: '先治几样',
    needed: '到80%要几样',
    name: '原因或商品',
    value: '数量',
    share: '占比',
    added: '累计',
    caption: (count) => `${count}，从多到少，带累计占比`,
    rowsAxis: '治前几样',
    lineName: (count, covered) => `${count}：从多到少逐样累计的占比，横线是80%；现在治的几样占${covered}。`,
    table: (count) => `${count}：数量、占比、累计`,
    label: (name, added) => `${name}（累计${added}）`,
    reading: (count, first, covered, top) => `${count}：前${first}样合起来占${covered}，最多的是${top}。`,
    guess: (all) => `退回来的货分属${all}款商品。最多的几款合起来，才到退回件数的80%？`,
    why: '刚好到80%的样数。先别信“二八”，数一数：几样到80%，每张表都不一样。',
  },
});
