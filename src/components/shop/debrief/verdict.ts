import { verdict as words } from '../../../i18n/areas/verdict.ts';
import { money, signedMoney } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { CauseRow, WeekResult, WeekScore } from '../../../simulator/index.ts';
import { largestRegret } from './regret.ts';

/** How a week stands among the weeks before it. */
export type VerdictRank = 'owner' | 'first' | 'best' | 'worst' | 'more' | 'less' | 'same';

/** What the headline of a debrief says, before it is put into words. */
export interface Verdict {
  readonly operatingProfitFen: number;
  readonly rank: VerdictRank;
  /** Against the week before; 0 for the earliest week on record. */
  readonly changeFen: number;
  readonly cause:
    | { readonly kind: 'empty-shelf'; readonly lostMarginFen: number; readonly isLargest: boolean }
    | { readonly kind: 'cause'; readonly row: CauseRow }
    | undefined;
}

/**
 * Reads the headline from the facts: profit, its rank among your weeks, and the largest single thing:
 * the margin that empty shelves lost, or the largest row of the bridge of causes.
 *
 * @param results the previous owner's weeks and yours, in order
 * @param causes  why profit changed, luck included; undefined while it is not known
 */
export function verdictOf(
  results: readonly WeekResult[],
  result: WeekResult,
  causes: readonly CauseRow[] | undefined,
): Verdict {
  const operatingProfitFen = result.profit.operatingProfitFen;
  const before = results.find((candidate) => candidate.week === result.week - 1);
  const changeFen = before ? operatingProfitFen - before.profit.operatingProfitFen : 0;
  return {
    operatingProfitFen,
    rank: rankOf(results, result, changeFen),
    changeFen,
    cause: causeOf(result, causes),
  };
}

function rankOf(results: readonly WeekResult[], result: WeekResult, changeFen: number): VerdictRank {
  if (result.week < 1) return 'owner';
  if (result.week === 1) return 'first';
  const earlierFen = results
    .filter(({ week }) => week >= 1 && week < result.week)
    .map(({ profit }) => profit.operatingProfitFen);
  const profitFen = result.profit.operatingProfitFen;
  if (earlierFen.every((fen) => profitFen > fen)) return 'best';
  if (earlierFen.length > 1 && earlierFen.every((fen) => profitFen < fen)) return 'worst';
  if (changeFen === 0) return 'same';
  return changeFen > 0 ? 'more' : 'less';
}

function causeOf(result: WeekResult, causes: readonly CauseRow[] | undefined): Verdict['cause'] {
  if (causes === undefined) return undefined;
  const largest = causes.reduce<CauseRow | undefined>(
    (found, row) => (Math.abs(row.effectFen) > Math.abs(found?.effectFen ?? 0) ? row : found),
    undefined,
  );
  const { lostMarginFen } = result;
  if (lostMarginFen > 0 && lostMarginFen >= Math.abs(largest?.effectFen ?? 0)) {
    return {
      kind: 'empty-shelf',
      lostMarginFen,
      isLargest: largest !== undefined && largest.effectFen !== 0,
    };
  }
  return largest && largest.effectFen !== 0 ? { kind: 'cause', row: largest } : undefined;
}

/** The headline in the reader's language. */
export function verdictSentence(verdict: Verdict, locale: Locale): string {
  const cause = causeSentence(verdict.cause, locale);
  return `${profitClause(verdict, locale)}${cause && locale === 'en' ? ' ' : ''}${cause}`;
}

function profitClause({ operatingProfitFen, rank, changeFen }: Verdict, locale: Locale): string {
  const t = words[locale];
  const amount = money(Math.abs(operatingProfitFen), locale);
  if (rank === 'owner') {
    return (operatingProfitFen < 0 ? t.ownerLost(amount) : t.ownerMade(amount)) + t.plain;
  }
  const made = operatingProfitFen < 0 ? t.lost(amount) : t.made(amount);
  const change = money(Math.abs(changeFen), locale);
  if (rank === 'best') return made + t.best;
  if (rank === 'worst') return made + t.worst;
  if (rank === 'same' || changeFen === 0) return made + t.same;
  if (rank === 'first') return made + (changeFen > 0 ? t.moreThanOwner(change) : t.lessThanOwner(change));
  return made + (changeFen > 0 ? t.more(change) : t.less(change));
}

function causeSentence(cause: Verdict['cause'], locale: Locale): string {
  const t = words[locale];
  if (cause === undefined) return '';
  if (cause.kind === 'empty-shelf') {
    const amount = money(cause.lostMarginFen, locale);
    return cause.isLargest ? t.emptyShelf(amount) : t.emptyShelfFirst(amount);
  }
  const { row } = cause;
  const named = row.effectFen > 0 ? t.causeUp : t.causeDown;
  return t.causeSentence(named[row.cause], signedMoney(row.effectFen, locale));
}

/** Where the plan lost most against the best one found, in the reader's language. */
export function regretSentence(score: WeekScore, locale: Locale): string {
  const t = words[locale];
  const largest = largestRegret(score);
  return largest ? t.regret[largest.axis](money(largest.fen, locale)) : t.noRegret;
}
