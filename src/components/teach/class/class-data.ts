/** What the pile says about the class, week by week. Pure: the screen only draws it. */
import {
  AXES,
  type Misconception,
  type MisconceptionFlag,
  PROBLEM_FIELDS,
  type ProblemField,
  type WeeklyReport,
  type WeekScore,
} from '../../../simulator/index.ts';
import type { PileItem, Student } from '../../../stores/teaching.ts';
import { keyOf } from '../grades/hand-ins.ts';

/** One student's report of one week: the newest where there are several. */
export interface ClassReport {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly week: number;
  readonly report: WeeklyReport;
  readonly score: WeekScore | undefined;
}

/** The reports of the class by week and student; files that cannot be replayed are left out. */
export function classReports(pile: readonly PileItem[], roster: readonly Student[]): ClassReport[] {
  const names = new Map(roster.map(({ number, name }) => [number, name]));
  const newest = new Map<string, ClassReport & { readonly addedAt: number }>();
  for (const item of pile) {
    const { report, outcome, score, addedAt, id } = item;
    if (!report || outcome?.verdict === 'unreadable') continue;
    const key = keyOf(item) ?? id;
    const place = `${key}\n${report.week}`;
    const known = newest.get(place);
    if (known && known.addedAt >= addedAt) continue;
    const name = names.get(key) ?? report.head.learner?.name ?? '';
    newest.set(place, { id, key, name, week: report.week, report, score, addedAt });
  }
  return [...newest.values()].sort((a, b) => a.week - b.week || (a.key < b.key ? -1 : 1));
}

/** Values of one week, sorted. */
export interface Spread {
  readonly week: number;
  readonly values: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

/** The values of every week that has some. */
export function spreads(
  reports: readonly ClassReport[],
  valueOf: (report: ClassReport) => number | null | undefined,
): Spread[] {
  const weeks = [...new Set(reports.map(({ week }) => week))];
  return weeks.flatMap((week) => {
    const values = reports
      .filter((one) => one.week === week)
      .flatMap((one) => {
        const value = valueOf(one);
        return value === null || value === undefined ? [] : [{ id: one.id, name: one.name, value }];
      })
      .sort((a, b) => a.value - b.value);
    const numbers = values.map(({ value }) => value);
    if (numbers.length === 0) return [];
    return [
      {
        week,
        values,
        lowest: numbers[0] ?? 0,
        median: median(numbers),
        highest: numbers.at(-1) ?? 0,
      },
    ];
  });
}

/** Of sorted numbers. */
export function median(numbers: readonly number[]): number {
  const middle = Math.floor(numbers.length / 2);
  const upper = numbers[middle] ?? 0;
  return numbers.length % 2 === 1 ? upper : ((numbers[middle - 1] ?? upper) + upper) / 2;
}

/** Decisions of a score, prices of all products taken together. */
export const DECISIONS = [
  'listPriceFen',
  'promotion',
  'deliveryShares',
  'returns',
  'supply',
  'parcels',
  'purchase',
  'serviceAgents',
  'promiseDays',
  'other',
] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Regret {
  readonly decision: Decision;
  /** Mean over all marked reports, fen. */
  readonly meanFen: number;
  readonly mostFen: number;
  /** Reports that missed it beyond chance. */
  readonly reports: number;
}

function decisionOf(path: string): Decision {
  const name = path.split('.')[0] ?? '';
  return DECISIONS.find((one) => one === name) ?? 'other';
}

/** What the class left on the table by decision, the dearest first; gains within two standard errors are chance. */
export function regrets(reports: readonly ClassReport[]): Regret[] {
  const scores = reports.flatMap(({ score }) => score ?? []);
  const all = DECISIONS.map((decision): Regret => {
    const missed = scores.map((score) =>
      AXES.flatMap((axis) => score[axis].gaps)
        .filter(
          ({ path, gainFen, standardErrorFen }) =>
            decisionOf(path) === decision && gainFen > 2 * standardErrorFen,
        )
        .reduce((sum, { gainFen }) => sum + gainFen, 0),
    );
    const total = missed.reduce((sum, fen) => sum + fen, 0);
    return {
      decision,
      meanFen: scores.length === 0 ? 0 : total / scores.length,
      mostFen: Math.max(0, ...missed),
      reports: missed.filter((fen) => fen > 0).length,
    };
  });
  return all.filter(({ reports: count }) => count > 0).sort((a, b) => b.meanFen - a.meanFen);
}

export interface ClassProblem {
  readonly field: ProblemField;
  readonly reports: number;
  readonly status: number;
  readonly impact: number;
  /** What students wrote as its sign, the longest first. */
  readonly signs: readonly string[];
}

/** Problems of the tables, the most often named first. */
export function commonProblems(reports: readonly ClassReport[]): ClassProblem[] {
  const named = reports.flatMap(({ report }) => report.problems ?? []);
  return PROBLEM_FIELDS.flatMap((field) => {
    const same = named.filter((problem) => problem.field === field);
    if (same.length === 0) return [];
    const mean = (of: 'status' | 'impact') =>
      same.reduce((sum, problem) => sum + problem[of], 0) / same.length;
    const holders = reports.filter(({ report }) =>
      report.problems?.some((problem) => problem.field === field),
    );
    return [
      {
        field,
        reports: holders.length,
        status: mean('status'),
        impact: mean('impact'),
        signs: [...new Set(same.map(({ sign }) => sign.trim()).filter(Boolean))].sort(
          (a, b) => b.length - a.length,
        ),
      },
    ];
  }).sort((a, b) => b.reports - a.reports || b.impact - a.impact);
}

export interface FlagRow {
  readonly code: Misconception;
  readonly byReport: ReadonlyMap<string, number>;
  readonly mostFen: number;
}

/** Proved misconceptions: a row an idea, the most frequent first; values are the dearest gain of a report, fen. */
export function flagRows(flags: ReadonlyMap<string, readonly MisconceptionFlag[]>): FlagRow[] {
  const rows = new Map<Misconception, Map<string, number>>();
  for (const [id, found] of flags)
    for (const { code, gainFen } of found) {
      const row = rows.get(code) ?? new Map<string, number>();
      row.set(id, Math.max(gainFen, row.get(id) ?? 0));
      rows.set(code, row);
    }
  return [...rows]
    .map(([code, byReport]) => ({ code, byReport, mostFen: Math.max(...byReport.values()) }))
    .sort((a, b) => b.byReport.size - a.byReport.size || b.mostFen - a.mostFen);
}
