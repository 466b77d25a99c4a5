import {
  CONTENT_CEILING,
  type ContentRules,
  contentAfter,
  type WeekResult,
} from '../../../simulator/index.ts';

/** A week of content: what was spent, the stock after it and the visits it brought. */
export interface ContentWeek {
  readonly week: number;
  readonly spendFen: number;
  /** The stock as the weekly budget that would hold it, fen. */
  readonly stockFen: number;
  readonly visits: number;
}

/** The stock a week on, as the weekly budget that would hold it. */
export function nextStockFen(rules: ContentRules, stockFen: number, spendFen: number): number {
  const unitFen = rules.contentReferenceFen;
  return unitFen * contentAfter(rules, stockFen / unitFen, spendFen);
}

/** The weekly budget beyond which nothing is added to the stock, fen. */
export function mostStockFen({ contentReferenceFen }: ContentRules): number {
  return CONTENT_CEILING * contentReferenceFen;
}

/** The shop's own weeks; the oldest budget is taken to have run for long. */
export function contentWeeks(rules: ContentRules, results: readonly WeekResult[]): readonly ContentWeek[] {
  let stockFen: number | undefined;
  return results.flatMap(({ week, channels }) => {
    const row = channels.find(({ channel }) => channel === 'content');
    if (row === undefined) return [];
    stockFen = nextStockFen(rules, stockFen ?? row.spendFen, row.spendFen);
    return [{ week, spendFen: row.spendFen, stockFen, visits: row.visits }];
  });
}

/** The stock after each of the coming weeks if a budget is kept up, fen. */
export function projectStock(
  rules: ContentRules,
  stockFen: number,
  budgetFen: number,
  weeks: number,
): readonly number[] {
  const path: number[] = [];
  let now = stockFen;
  for (let week = 0; week < weeks; week += 1) {
    now = nextStockFen(rules, now, budgetFen);
    path.push(now);
  }
  return path;
}
