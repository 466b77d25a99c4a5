/** Students who may need a word: signs, each with its figure. */
import { REPORT_PARTS } from '../../../simulator/index.ts';
import type { Student } from '../../../stores/teaching.ts';
import type { ClassReport } from './class-data.ts';

export type StuckSign =
  | { readonly kind: 'missing'; readonly week: number }
  | { readonly kind: 'behind'; readonly week: number }
  | { readonly kind: 'naive'; readonly mark: number }
  | { readonly kind: 'falling'; readonly points: number }
  | { readonly kind: 'loss'; readonly weeks: number }
  | { readonly kind: 'silent' };

export interface Stuck {
  readonly key: string;
  readonly name: string;
  /** The newest report, when there is one. */
  readonly id: string | undefined;
  readonly signs: readonly StuckSign[];
}

/** A naive plan earns so much. */
const NAIVE_MARK = 20;
/** Marks move by some points from week to week without anybody being stuck. */
const LARGE_FALL = 20;
/** Fewer characters are hardly a report. */
const FEW_CHARACTERS = 60;
const LOSS_WEEKS = 2;

/**
 * Students with signs, those with most of them first; what most of the class shows is no sign of anybody.
 *
 * @param week the one the class is at
 */
export function stuckStudents(
  reports: readonly ClassReport[],
  roster: readonly Student[],
  week: number,
): Stuck[] {
  const people = new Map(roster.map(({ number, name }) => [number, name]));
  for (const { key, name } of reports) if (!people.has(key)) people.set(key, name);
  const all = [...people].map(([key, name]): Stuck => {
    const mine = reports.filter((one) => one.key === key && one.week <= week);
    return { key, name, id: mine.at(-1)?.id, signs: signsOf(mine, week) };
  });
  const isOfClass = (kind: StuckSign['kind']) =>
    2 * all.filter(({ signs }) => signs.some((sign) => sign.kind === kind)).length > all.length;
  return all
    .map((one) => ({ ...one, signs: one.signs.filter(({ kind }) => !isOfClass(kind)) }))
    .filter(({ signs }) => signs.length > 0)
    .sort((a, b) => b.signs.length - a.signs.length || (a.name < b.name ? -1 : 1));
}

function signsOf(mine: readonly ClassReport[], week: number): StuckSign[] {
  const last = mine.at(-1);
  if (!last) return [{ kind: 'missing', week }];
  const signs: StuckSign[] = [];
  if (last.week < week) signs.push({ kind: 'behind', week: last.week });
  const mark = last.score?.overall ?? undefined;
  if (mark !== undefined && mark < NAIVE_MARK) signs.push({ kind: 'naive', mark });
  const earlier = mine.find((one) => one.week === last.week - 2)?.score?.overall ?? undefined;
  if (mark !== undefined && earlier !== undefined && earlier - mark >= LARGE_FALL)
    signs.push({ kind: 'falling', points: earlier - mark });
  const recent = mine.slice(-LOSS_WEEKS);
  if (
    recent.length === LOSS_WEEKS &&
    recent.every(({ report }) => report.figures.thisWeek.operatingProfitFen < 0)
  )
    signs.push({ kind: 'loss', weeks: LOSS_WEEKS });
  if (characters(last) < FEW_CHARACTERS) signs.push({ kind: 'silent' });
  return signs;
}

function characters({ report }: ClassReport): number {
  const text = REPORT_PARTS.flatMap((part) => report.narrative[part]).join('');
  return [...text.replace(/\s+/g, '')].length;
}
