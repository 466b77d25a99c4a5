import {
  buildReport,
  emptyNarrative,
  type Game,
  type ReportFigures,
  type ShopView,
} from '../../../simulator/index.ts';
import type { PartSource } from './tables/part-tables.ts';

/** Figures of the weeks of a game, each worked out once. */
export function figuresByWeek(game: Game): (week: number) => ReportFigures | undefined {
  const known = new Map<number, ReportFigures>();
  return (week) => {
    if (week < 1 || week > game.entries.length) return undefined;
    const figures = known.get(week) ?? buildReport(game, week, emptyNarrative()).figures;
    known.set(week, figures);
    return figures;
  };
}

/**
 * What the tables of a week are made of: the figures of its report, and both weeks as the shop keeps them.
 *
 * @throws if the week has not been played
 */
export function sourceOf(
  { facts, results }: ShopView,
  week: number,
  figuresOf: (week: number) => ReportFigures | undefined,
): PartSource {
  const figures = figuresOf(week);
  if (!figures) throw new Error(`week ${week} has not been played`);
  const now = results.find((result) => result.week === week);
  const before = results.find((result) => result.week === week - 1);
  return {
    figures,
    week,
    productName: (skuId) => facts.skus.find(({ id }) => id === skuId)?.name ?? skuId,
    categoryName: (categoryId) => facts.categories.find(({ id }) => id === categoryId)?.name ?? categoryId,
    ...(now && before ? { weeks: { now, before } } : {}),
  };
}
