import { roundStep } from './bridge.ts';

/** The week's profit had this product carried another price, everything else the same. */
export interface PricePoint {
  readonly priceFen: number;
  readonly operatingProfitFen: number;
  readonly units: number;
}

export interface PriceCurveInput {
  readonly points: readonly PricePoint[];
  readonly actualFen: number;
  readonly bestFen: number;
  readonly lastFen: number;
}

/**
 * What a keeper should make of the curve. `stop`: the price lies within 2 % of the best, leave it alone.
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
  readonly points: readonly PlottedPrice[];
  readonly you: PlottedPrice;
  readonly best: PlottedPrice;
  /** Missing when last week's price is this week's, or lies outside the prices that were tried. */
  readonly last: PlottedPrice | undefined;
  /** Prices around the best whose profit is at most 2 % below it. */
  readonly plateau: {
    readonly lowFen: number;
    readonly highFen: number;
    readonly startX: number;
    readonly endX: number;
  };
  /** Profit missed at your price, at least 0. */
  readonly regretFen: number;
  readonly advice: PriceAdvice;
  readonly priceTicks: readonly { readonly fen: number; readonly x: number }[];
  readonly profitTicks: readonly { readonly fen: number; readonly y: number }[];
}

const PLATEAU_SHARE = 0.02;

/**
 * Reads a counterfactual price curve: your price, the best, the flat stretch around it and what to do.
 * Profits that were not replayed at exactly your or last week's price are read off the straight line
 * between their neighbours. Throws a RangeError when no price was replayed.
 */
export function priceCurve(input: PriceCurveInput): PriceCurve {
  const points = [...input.points].sort((a, b) => a.priceFen - b.priceFen);
  const first = points[0];
  const end = points.at(-1);
  if (first === undefined || end === undefined)
    throw new RangeError('a price curve needs at least one price');
  const highestFen = Math.max(...points.map((point) => point.operatingProfitFen));
  const bestPoint =
    points.find((point) => point.priceFen === input.bestFen) ??
    points.find((point) => point.operatingProfitFen === highestFen) ??
    first;
  const you = readAt(points, input.actualFen) ?? bestPoint;
  const last = input.lastFen === input.actualFen ? undefined : readAt(points, input.lastFen);
  const plateau = plateauAround(points, bestPoint);
  const regretFen = Math.max(0, bestPoint.operatingProfitFen - you.operatingProfitFen);

  const lowestFen = Math.min(...points.map((point) => point.operatingProfitFen));
  const span = Math.max(1, highestFen - lowestFen);
  const bottom = lowestFen - span * 0.06;
  const x = (fen: number) =>
    end.priceFen === first.priceFen ? 0.5 : (fen - first.priceFen) / (end.priceFen - first.priceFen);
  const y = (fen: number) => (fen - bottom) / (highestFen - bottom);
  const plot = (point: PricePoint): PlottedPrice => ({
    ...point,
    x: x(point.priceFen),
    y: y(point.operatingProfitFen),
  });

  return {
    points: points.map(plot),
    you: plot(you),
    best: plot(bestPoint),
    last: last === undefined ? undefined : plot(last),
    plateau: { ...plateau, startX: x(plateau.lowFen), endX: x(plateau.highFen) },
    regretFen,
    advice: adviceFor(you, bestPoint, regretFen, bestPoint === first, bestPoint === end),
    priceTicks: ticks(first.priceFen, end.priceFen, 4).map((fen) => ({ fen, x: x(fen) })),
    profitTicks: ticks(bottom, highestFen, 3).map((fen) => ({ fen, y: y(fen) })),
  };
}

function adviceFor(
  you: PricePoint,
  best: PricePoint,
  regretFen: number,
  atLow: boolean,
  atHigh: boolean,
): PriceAdvice {
  if (regretFen <= toleranceFen(best)) return 'stop';
  if (best.priceFen > you.priceFen) return atHigh ? 'raise-further' : 'raise';
  return atLow ? 'lower-further' : 'lower';
}

/** 2 % of the best profit: of its size, so that a week of loss has a plateau too. */
function toleranceFen(best: PricePoint): number {
  return Math.abs(best.operatingProfitFen) * PLATEAU_SHARE;
}

function plateauAround(points: readonly PricePoint[], best: PricePoint): { lowFen: number; highFen: number } {
  const floorFen = best.operatingProfitFen - toleranceFen(best);
  const centre = points.indexOf(best);
  let low = centre;
  while (low > 0 && (points[low - 1]?.operatingProfitFen ?? Number.NEGATIVE_INFINITY) >= floorFen) low -= 1;
  let high = centre;
  while (
    high < points.length - 1 &&
    (points[high + 1]?.operatingProfitFen ?? Number.NEGATIVE_INFINITY) >= floorFen
  )
    high += 1;
  return { lowFen: points[low]?.priceFen ?? best.priceFen, highFen: points[high]?.priceFen ?? best.priceFen };
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

/** Up to `most` round values inside the interval. */
function ticks(low: number, high: number, most: number): number[] {
  if (high <= low) return [low];
  let step = roundStep((high - low) / most);
  while (Math.floor(high / step) - Math.ceil(low / step) + 1 > most) step = roundStep(step * 2.5);
  const values: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
  return values;
}
