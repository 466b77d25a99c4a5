/** A played shop and its reports: one of figures and words alone, one with all that a learner can add. */
import { hashText } from '../../../src/simulator/chain.ts';
import {
  buildReport,
  canonicalJson,
  emptyNarrative,
  type Narrative,
  players,
  type ReportArgument,
  type WeeklyReport,
  type WeekResult,
} from '../../../src/simulator/index.ts';
import { deepFreeze, playGame, throughFile, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';

export const game = deepFreeze(playGame(3, (open) => players.textbook.decide(open, scenario), 'reports'));
const { results } = viewOf(game);
export const resultOf = (week: number): WeekResult =>
  results.find((result) => result.week === week) as WeekResult;

export const narrative: Narrative = { ...emptyNarrative(), data: ['降价没有带来利润', 'more orders', ''] };
export const report = deepFreeze(buildReport(game, 2, narrative));

export const argument: ReportArgument = deepFreeze<ReportArgument>({
  narrative: {
    ...narrative,
    service: ['答复慢了[[E2-1]]', 'see [[E1-1]] and [[E2-2]]', ''],
  },
  problems: [
    { field: 'stock', status: 2.5, impact: 4, sign: '断货', action: 'Order earlier', evidenceId: 'E2-1' },
    { field: 'data', status: 5, impact: 1, sign: '', action: '' },
  ],
  goals: [
    { figure: 'conversionRate', direction: 'at-least', target: 0.03, how: '主图换成上身图' },
    { figure: 'lateRate', direction: 'at-most', target: 0.05, how: 'Promise a day more' },
  ],
  lastGoals: [{ figure: 'orders', direction: 'at-least', target: 1200, how: 'A coupon' }],
  evidence: [
    {
      kind: 'figure',
      id: 'E2-1',
      week: 2,
      path: 'thisWeek.slaAttainmentRate',
      value: resultOf(2).service.slaAttainmentRate,
    },
    { kind: 'figure', id: 'E1-1', week: 1, path: 'profit.refunds', value: resultOf(1).profit.lines.refunds },
    {
      kind: 'table',
      id: 'E2-2',
      week: 2,
      source: 'funnel',
      title: { en: 'Funnel', zh: '漏斗' },
      columns: [{ en: 'Step', zh: '步骤' }, 'n'],
      rows: [
        [{ en: 'Visits', zh: '访问' }, '41,000'],
        ['Orders', '1,230'],
      ],
      picture: { shape: 'bars', series: [{ column: 1, values: [41_000, null] }] },
    },
  ],
  lessons: { done: ['05-stock/01', '11-promotions/02'] },
});
export const fullReport = deepFreeze(buildReport(game, 2, argument));

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
export type Foreign = any;
/** A copy with something changed, its hash left as it was. */
export function changed(change: (file: Foreign) => void, of: WeeklyReport = report): Foreign {
  const file = throughFile(of) as Foreign;
  change(file);
  return file;
}
/** The same file with the hash that fits what it says now. */
export function mended(file: Foreign): Foreign {
  const { hash: _old, ...body } = file;
  return { ...body, hash: hashText(canonicalJson(body)) };
}
/** A copy with something changed by someone who also mends the hash. */
export function forged(change: (file: Foreign) => void, of: WeeklyReport = report): Foreign {
  return mended(changed(change, of));
}
