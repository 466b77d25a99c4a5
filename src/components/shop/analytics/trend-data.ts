import { common } from '../../../i18n/areas/common.ts';
import { textOf } from '../../../i18n/locale.ts';
import { keyFigures, type LocalText, type WeekResult } from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell, CellKind } from '../evidence/block.ts';
import type { KeyFigure } from '../report/key-figures.ts';
import type { Asked } from './asked.ts';
import { FIGURE_NAMES, FIGURES, isFigure } from './figures.ts';
import { both } from './words.ts';

export const TREND_WEEKS = 16;
export const TRENDS_SHOWN = 4;
const STANDARD: readonly KeyFigure[] = ['netSalesFen', 'conversionRate', 'adCostRate', 'refundRate'];

/** The figures that the address asks for, at most four; the usual ones without. */
export function chosenFigures({ option }: Asked): readonly KeyFigure[] {
  const named = (option('k') ?? '').split('.').filter(isFigure);
  const chosen = [...new Set(named)].slice(0, TRENDS_SHOWN);
  return chosen.length === 0 ? STANDARD : chosen;
}

/** The weeks that are drawn: up to sixteen, the latest last. */
export function trendWeeks(results: readonly WeekResult[]): readonly WeekResult[] {
  return results.slice(-TREND_WEEKS);
}

/** Names of what happened in a week, each once. */
export function eventNames(result: WeekResult): readonly LocalText[] {
  const seen = new Set<string>();
  return result.events.filter(({ id }) => !seen.has(id) && seen.add(id)).map(({ name }) => name);
}

/** Whether something begins in a week: what lasts is flagged once. */
export function beginsIn(weeks: readonly WeekResult[], at: number): boolean {
  const before = new Set(weeks[at - 1]?.events.map(({ id }) => id));
  return weeks[at]?.events.some(({ id }) => !before.has(id)) ?? false;
}

export interface Move {
  readonly figure: KeyFigure;
  readonly now: number;
  readonly was: number;
}

/** Key figures of a week beside those of the week before; undefined for the first week there is. */
export function movesOf(results: readonly WeekResult[], week: number): readonly Move[] | undefined {
  const result = results.find((other) => other.week === week);
  const before = results.find((other) => other.week === week - 1);
  if (result === undefined || before === undefined) return undefined;
  const now = keyFigures(result);
  const was = keyFigures(before);
  return FIGURE_NAMES.map((figure) => ({ figure, now: now[figure], was: was[figure] }));
}

/** Weeks that must lie before a figure's usual movement is known. */
const WEEKS_FOR_USUAL = 3;

/** Sizes of the weekly changes of a figure up to a week, that week's own left out. */
function usualMove(results: readonly WeekResult[], week: number, figure: KeyFigure): number | undefined {
  const values = results.filter((other) => other.week < week).map((other) => keyFigures(other)[figure]);
  if (values.length < WEEKS_FOR_USUAL) return undefined;
  const steps = values.slice(1).map((value, at) => Math.abs(value - values[at]!));
  return steps.reduce((total, step) => total + step, 0) / steps.length;
}

/** The figure that moved furthest beside how it usually moves, of those chosen. */
export function biggestMove(
  results: readonly WeekResult[],
  week: number,
  chosen: readonly KeyFigure[],
): Move | undefined {
  const moves = (movesOf(results, week) ?? []).filter(
    ({ figure, now, was }) => chosen.includes(figure) && now !== was,
  );
  const size = ({ figure, now, was }: Move) => {
    const usual = usualMove(results, week, figure) ?? Math.abs(was);
    return usual > 0 ? Math.abs(now - was) / usual : 0;
  };
  return [...moves].sort((a, b) => size(b) - size(a))[0];
}

/** Chosen figures by week, with what happened. */
export function trendBlock(
  results: readonly WeekResult[],
  week: number,
  chosen: readonly KeyFigure[],
): Block {
  const shown = trendWeeks(results);
  return {
    kind: `trends-${chosen.join('.')}`,
    week,
    title: both((t) => t.trends.title),
    caption: both((t) => t.trends.caption),
    columns: [
      { label: both((t) => t.week), kind: 'text' },
      ...chosen.map((figure): { label: LocalText; kind: CellKind } => ({
        label: both((_t, locale) => common[locale].kpis[figure].label),
        kind: FIGURES[figure].kind,
      })),
      { label: both((t) => t.trends.events), kind: 'text' },
    ],
    picture: { shape: 'lines', columns: chosen.map((_, at) => at + 1) },
    rows: shown.map((result): readonly Cell[] => {
      const figures = keyFigures(result);
      const names = eventNames(result);
      return [
        both((_t, locale) => weekName(result.week, locale)),
        ...chosen.map((figure) => figures[figure]),
        both((t, locale) =>
          names.length === 0
            ? t.trends.noEvents
            : names.map((name) => textOf(name, locale)).join(locale === 'zh' ? '、' : ', '),
        ),
      ];
    }),
  };
}
