import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { decimal } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import type { ChartTable } from '../../ui/ChartFrame.tsx';
import { STEP_FEN, salesPerVisitFen } from './media-readings.ts';
import type { MediaResponse, MediaWeek, Medium } from './response.ts';

/** Rows of the table are this far apart, fen. */
const ROW_FEN = 20_000;
/** Rows above and below the staged budget. */
const ROWS = 6;

interface CurveTableInput {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly response: MediaResponse;
  readonly spendFen: number;
  readonly returnOf: (budgetFen: number) => string;
  readonly week: (week: MediaWeek) => string;
  readonly money: (fen: number) => string;
  readonly visits: (count: number) => string;
  readonly range: (low: string, high: string) => string;
}

/** The curve in steps of ¥200 around the staged budget, then the weeks it was fitted on. */
export function curveTable(input: CurveTableInput): ChartTable {
  const { caption, columns, response, spendFen, visits } = input;
  const first = Math.max(0, Math.round(spendFen / ROW_FEN) - ROWS);
  const budgets = Array.from({ length: 2 * ROWS + 1 }, (_, row) => (first + row) * ROW_FEN);
  return {
    caption,
    columns,
    rows: [
      ...budgets.map((budgetFen) => {
        const { low, mid, high } = response.visits(budgetFen);
        return [
          input.money(budgetFen),
          visits(mid),
          input.range(visits(low), visits(high)),
          input.returnOf(budgetFen),
        ];
      }),
      ...response.weeks.map((week) => [input.week(week), visits(week.visits), '—', '—']),
    ],
  };
}

/** What the last ¥100 of a budget bring, as net sales per yuan; a dash where there is no budget. */
export function returnWords(
  results: readonly WeekResult[],
  medium: Medium,
  response: MediaResponse,
  budgetFen: number,
  locale: Locale,
): string {
  if (budgetFen < STEP_FEN) return '—';
  const visits = response.lastStep(budgetFen, STEP_FEN).mid;
  const ratio = (visits * salesPerVisitFen(results, medium)) / STEP_FEN;
  return words[locale].returnUnit(decimal(ratio, locale, 1));
}
