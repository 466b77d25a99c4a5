import type { WeekResult } from '../../../simulator/index.ts';

/** Share of the content stock that is left after a week (rule M5). */
export const STOCK_KEPT = 0.9;
/** A stock of 1 is this budget kept up for long, fen; it never passes 2 (rule M5). */
export const STOCK_UNIT_FEN = 250_000;
const MOST = 2;

/** A week of content: what was spent, the stock after it and the visits it brought. */
export interface ContentWeek {
  readonly week: number;
  readonly spendFen: number;
  /** The stock as the weekly budget that would hold it, fen. */
  readonly stockFen: number;
  readonly visits: number;
}

/** The stock a week on, as the weekly budget that would hold it. */
export function nextStockFen(stockFen: number, spendFen: number): number {
  return STOCK_KEPT * stockFen + (1 - STOCK_KEPT) * Math.min(MOST * STOCK_UNIT_FEN, spendFen);
}

/** The shop's own weeks; the oldest budget is taken to have run for long. */
export function contentWeeks(results: readonly WeekResult[]): readonly ContentWeek[] {
  let stockFen: number | undefined;
  return results.flatMap(({ week, channels }) => {
    const row = channels.find(({ channel }) => channel === 'content');
    if (row === undefined) return [];
    stockFen = nextStockFen(stockFen ?? row.spendFen, row.spendFen);
    return [{ week, spendFen: row.spendFen, stockFen, visits: row.visits }];
  });
}

/** The stock after each of the coming weeks if a budget is kept up, fen. */
export function projectStock(stockFen: number, budgetFen: number, weeks: number): readonly number[] {
  const path: number[] = [];
  let now = stockFen;
  for (let week = 0; week < weeks; week += 1) {
    now = nextStockFen(now, budgetFen);
    path.push(now);
  }
  return path;
}
