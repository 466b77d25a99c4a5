import { plateauAround, type Tick, ticks } from './curve-parts.ts';
import { smooth } from './smoothing.ts';

/** The week's profit had this product carried another price, everything else the same. */
export interface PricePoint {
  readonly priceFen: number;
  readonly operatingProfitFen: number;
  readonly units: number;
}

export interface PriceCurveInput {
  readonly points: readonly PricePoint[];
  readonly actualFen: number;
  readonly lastFen: number;
}

/**
 * What a keeper should make of the curve. `stop`: the price is as good as the best, leave it alone.
 * `raise`, `lower`: the best lies on that side. `raise-further`, `lower-further`: the best is the last
 * price that was tried, so the top may lie beyond it.
 */
export type PriceAdvice = 'stop' | 'raise' | 'lower' | 'raise-further' | 'lower-further';

/** A point of the drawing: `x` and `y` are shares (0 to 1) of the plot, `y` counted from the bottom. */
export interface PlottedPrice extends PricePoint {
  readonly x: number;
  readonly y: number;
}

export interface PriceCurve {
  /** The weeks as they were replayed: one dot each. */
  readonly replays: readonly PlottedPrice[];
  /** The line through them, without the chance of single replays. Everything below is read off it. */
  readonly points: readonly PlottedPrice[];
  readonly you: PlottedPrice;
  readonly best: PlottedPrice;
  /** Missing when last week's price is this week's, or lies outside the prices that were tried. */
  readonly last: PlottedPrice | undefined;
  /** Prices around the best that are as good: at most 2 % of its profit, or the chance in one replay, below. */
  readonly plateau: {
    readonly lowFen: number;
    readonly highFen: number;
    readonly startX: number;
    readonly endX: number;
  };
  /** Profit missed at your price, at least 0. */
  readonly regretFen: number;
  readonly advice: PriceAdvice;
  readonly priceTicks: readonly Tick[];
  readonly profitTicks: readonly Tick[];
}

/**
 * Reads a counterfactual price curve: your price, the best, the flat stretch around it and what to do.
 *
 * A single replay carries chance (somebody just buys the last piece at ¥58 and not at ¥59), so the curve
 * is smoothed first: the highest single dot would be luck, not advice. Profits that were not replayed at
 * exactly your or last week's price are read off the line. Throws a RangeError when no price was replayed.
 */
export function priceCurve(input: PriceCurveInput): PriceCurve {
  const replays = [...input.points].sort((a, b) => a.priceFen - b.priceFen);
  const { values, noise } = smooth(
    replays.map((point) => ({ x: point.priceFen, y: point.operatingProfitFen })),
  );
  const points = replays.map((point, index) => ({
    ...point,
    operatingProfitFen: Math.round(values[index] ?? point.operatingProfitFen),
  }));
  const first = points[0];
  const end = points.at(-1);
  if (first === undefined || end === undefined)
    throw new RangeError('a price curve needs at least one price');
  const best = points.reduce((found, point) =>
    point.operatingProfitFen > found.operatingProfitFen ? point : found,
  );
  const you = readAt(points, input.actualFen) ?? best;
  const last = input.lastFen === input.actualFen ? undefined : readAt(points, input.lastFen);
  const [lowAt, highAt] = plateauAround(
    points.map((point) => point.operatingProfitFen),
    points.indexOf(best),
    noise,
  );
  const plateau = {
    lowFen: points[lowAt]?.priceFen ?? best.priceFen,
    highFen: points[highAt]?.priceFen ?? best.priceFen,
  };
  const regretFen = Math.max(0, best.operatingProfitFen - you.operatingProfitFen);

  const profits = [...replays, ...points].map((point) => point.operatingProfitFen);
  const highestFen = Math.max(...profits);
  const lowestFen = Math.min(...profits);
  const bottom = lowestFen - Math.max(1, highestFen - lowestFen) * 0.06;
  const width = end.priceFen - first.priceFen;
  const x = (fen: number) => (width === 0 ? 0.5 : (fen - first.priceFen) / width);
  const y = (fen: number) => (fen - bottom) / (highestFen - bottom);
  const plot = (point: PricePoint): PlottedPrice => ({
    ...point,
    x: x(point.priceFen),
    y: y(point.operatingProfitFen),
  });

  return {
    replays: replays.map(plot),
    points: points.map(plot),
    you: plot(you),
    best: plot(best),
    last: last === undefined ? undefined : plot(last),
    plateau: { ...plateau, startX: x(plateau.lowFen), endX: x(plateau.highFen) },
    regretFen,
    advice:
      you.priceFen >= plateau.lowFen && you.priceFen <= plateau.highFen
        ? 'stop'
        : adviceFor(you, best, best === first, best === end),
    priceTicks: ticks(first.priceFen, end.priceFen, 4, x),
    profitTicks: ticks(bottom, highestFen, 3, y),
  };
}

function adviceFor(you: PricePoint, best: PricePoint, isLowest: boolean, isHighest: boolean): PriceAdvice {
  if (best.priceFen > you.priceFen) return isHighest ? 'raise-further' : 'raise';
  return isLowest ? 'lower-further' : 'lower';
}

/** The curve at a price, on the straight line between its neighbours; undefined outside the curve. */
function readAt(points: readonly PricePoint[], priceFen: number): PricePoint | undefined {
  const after = points.findIndex((point) => point.priceFen >= priceFen);
  const right = points[after];
  if (right === undefined) return undefined;
  if (right.priceFen === priceFen) return right;
  const left = points[after - 1];
  if (left === undefined) return undefined;
  const share = (priceFen - left.priceFen) / (right.priceFen - left.priceFen);
  const between = (a: number, b: number) => Math.round(a + (b - a) * share);
  return {
    priceFen,
    operatingProfitFen: between(left.operatingProfitFen, right.operatingProfitFen),
    units: between(left.units, right.units),
  };
}
