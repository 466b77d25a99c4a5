import { area } from '../area.ts';

/** Words of the lab on rating problems. */
export const labProblem = area({
  en: {
    title: 'Five problems of week 3: which comes first?',
    problem: 'Problem',
    problems: {
      late: 'Late parcels',
      tickets: 'Tickets past their limit',
      chats: 'Chats unanswered after 60 seconds',
      soldOut: 'Wanted but sold out',
      stars: 'Star rating',
    },
    status: 'Status: 1 bad, 5 in order',
    impact: 'Impact: 1 little, 5 much',
    importance: 'Importance, 25 at most',
    first: 'Comes first',
    near: 'Rated like the report',
    of: (count: string, all: string) => `${count} of ${all}`,
    ranking: 'Importance of each problem under your ratings',
    row: (problem: string, status: string, impact: string) => `${problem}: (6 − ${status}) × ${impact}`,
    measured: 'This week',
    limit: 'In order up to',
    table: 'The five problems, what was measured, and your ratings',
    reading: (first: string, score: string, near: string) =>
      `${first} first, with ${score}. Within half a point of the report’s ratings: ${near}.`,
    why: 'These are the ratings that the weekly report would suggest: by distance from the limit and by the share of the week concerned.',
  },
  zh: {
    title: '第3周五个问题，先解决哪个？',
    problem: '问题',
    problems: {
      late: '包裹晚到',
      tickets: '工单超时',
      chats: '咨询60秒没人答',
      soldOut: '想买没货',
      stars: '店铺评分',
    },
    status: '现状：1很差，5正常',
    impact: '影响：1很小，5很大',
    importance: '重要度，满分25',
    first: '排第一',
    near: '和周报评得相近',
    of: (count: string, all: string) => `${all}个里有${count}个`,
    ranking: '按你的评分，每个问题的重要度',
    row: (problem: string, status: string, impact: string) => `${problem}：（6−${status}）×${impact}`,
    measured: '本周',
    limit: '正常界限',
    table: '五个问题的实测值和你的评分',
    reading: (first: string, score: string, near: string) =>
      `${first}排第一，${score}分。和周报的评分相差不到半分的：${near}个。`,
    why: '这是周报会提示的评分：看离界限多远，再看这一周有多大比例受影响。',
  },
});
