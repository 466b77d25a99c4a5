import { plateauAround, type Tick, ticks } from './curve-parts.ts';
import { smooth } from './smoothing.ts';

/** What the shelf earned with so many units. */
export interface StockPoint {
  readonly units: number;
  readonly profitFen: number;
}

/** A point of the drawing: `x` and `y` are shares (0 to 1) of the plot, `y` counted from the bottom. */
export interface PlottedStock extends StockPoint {
  readonly x: number;
  readonly y: number;
}

/** `stop`: as good as the best; `more`, `less`: the best lies on that side. */
export type StockAdvice = 'stop' | 'more' | 'less';

export interface StockCurve {
  readonly points: readonly PlottedStock[];
  readonly you: PlottedStock;
  readonly best: PlottedStock;
  /** Units around the best that earn at most 2 % (or the chance in one replay) less. */
  readonly plateau: {
    readonly lowUnits: number;
    readonly highUnits: number;
    readonly startX: number;
    readonly endX: number;
  };
  /** Profit missed at your number of units, at least 0. */
  readonly regretFen: number;
  readonly advice: StockAdvice;
  readonly unitTicks: readonly Tick[];
  readonly profitTicks: readonly Tick[];
}

/** One side of the newsvendor's balance, fen a unit and week. */
export interface ShelfCosts {
  /** Margin that an empty shelf loses. */
  readonly shortFen: number;
  /** What a unit that is left over costs in the week. */
  readonly overFen: number;
}

/** Points tried between the fewest and the most units. */
const STEPS = 32;

/**
 * What so many units on the shelf earn on average over the demands that weeks have shown: margin on what
 * is sold, less the cost of what is left. `units` is what stood there and is always among the points.
 */
export function newsvendorPoints(
  demands: readonly number[],
  units: number,
  { shortFen, overFen }: ShelfCosts,
): readonly StockPoint[] {
  const most = Math.max(units, ...demands);
  const least = Math.min(units, ...demands);
  const from = Math.max(0, Math.floor(least * 0.6));
  const to = Math.max(from + 1, Math.ceil(most * 1.15));
  const step = Math.max(1, Math.round((to - from) / STEPS));
  const tried = new Set([units, ...demands]);
  for (let count = from; count <= to; count += step) tried.add(count);
  return [...tried]
    .sort((a, b) => a - b)
    .map((count) => {
      const total = demands.reduce((sum, demand) => {
        const sold = Math.min(count, demand);
        return sum + sold * shortFen - (count - sold) * overFen;
      }, 0);
      return { units: count, profitFen: Math.round(total / Math.max(1, demands.length)) };
    });
}

/**
 * Reads a curve of profit over units: yours, the best, the flat stretch and what to do.
 *
 * @param replayed true where each point is one replay that carries chance: the curve is smoothed then
 * @throws RangeError without points
 */
export function stockCurve(tried: readonly StockPoint[], yourUnits: number, replayed: boolean): StockCurve {
  const raw = [...tried].sort((a, b) => a.units - b.units);
  const { values, noise } = replayed
    ? smooth(raw.map(({ units, profitFen }) => ({ x: units, y: profitFen })))
    : { values: raw.map(({ profitFen }) => profitFen), noise: 0 };
  const points = raw.map(({ units }, index) => ({ units, profitFen: Math.round(values[index] ?? 0) }));
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a stock curve needs points');
  const best = points.reduce((found, point) => (point.profitFen > found.profitFen ? point : found));
  const you = points.reduce((found, point) =>
    Math.abs(point.units - yourUnits) < Math.abs(found.units - yourUnits) ? point : found,
  );
  const profits = points.map(({ profitFen }) => profitFen);
  const [low, high] = plateauAround(profits, points.indexOf(best), noise);
  const lowUnits = points[low]?.units ?? best.units;
  const highUnits = points[high]?.units ?? best.units;

  const highestFen = Math.max(...profits);
  const lowestFen = Math.min(...profits);
  const bottom = lowestFen - Math.max(1, highestFen - lowestFen) * 0.08;
  const width = Math.max(1, last.units - first.units);
  const x = (units: number) => (units - first.units) / width;
  const y = (fen: number) => (fen - bottom) / Math.max(1, highestFen - bottom);
  const plot = (point: StockPoint): PlottedStock => ({ ...point, x: x(point.units), y: y(point.profitFen) });
  return {
    points: points.map(plot),
    you: plot(you),
    best: plot(best),
    plateau: { lowUnits, highUnits, startX: x(lowUnits), endX: x(highUnits) },
    regretFen: Math.max(0, best.profitFen - you.profitFen),
    advice:
      you.units >= lowUnits && you.units <= highUnits ? 'stop' : you.units < best.units ? 'more' : 'less',
    unitTicks: ticks(first.units, last.units, 5, x),
    profitTicks: ticks(bottom, highestFen, 3, y),
  };
}
