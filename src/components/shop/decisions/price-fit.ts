import type { WeekResult } from '../../../simulator/index.ts';

/** Eight weeks in ten of a normal spread lie within this many standard deviations. */
const EIGHT_IN_TEN = 1.2816;

/** One past week of one product: what was asked for it and how many were wanted. */
export interface PricePoint {
  readonly week: number;
  readonly priceFen: number;
  /** Units sold. */
  readonly units: number;
  /** Units sold plus units turned away. */
  readonly wantedUnits: number;
  readonly soldOut: boolean;
}

/** A straight line through the logarithms of two positive readings. */
export interface LogFit {
  /** Per cent change of y for one per cent more x. */
  readonly slope: number;
  /** How many times its own uncertainty the slope is; undefined with fewer than three points. */
  readonly slopeStrength: number | undefined;
  /** Spread around the line; undefined with fewer than three points. */
  readonly residualSd: number | undefined;
  readonly points: number;
  predict(x: number): { readonly low: number; readonly mid: number; readonly high: number };
}

/** Every past week of a product with a price and a sale. */
export function pricePoints(results: readonly WeekResult[], skuId: string): readonly PricePoint[] {
  const points: PricePoint[] = [];
  for (const result of results) {
    const sku = result.skus.find((row) => row.skuId === skuId);
    if (sku === undefined) continue;
    points.push({
      week: result.week,
      priceFen: sku.listPriceFen,
      units: sku.units,
      wantedUnits: sku.units + sku.lostUnits,
      soldOut: sku.lostUnits > 0,
    });
  }
  return points;
}

/** How many different prices have been tried; closer than half a per cent counts as the same. */
export function distinctPrices(points: readonly PricePoint[]): number {
  const sorted = points.map((point) => point.priceFen).sort((a, b) => a - b);
  let count = 0;
  let last = -1;
  for (const price of sorted) {
    if (count === 0 || price > last * 1.005) {
      count += 1;
      last = price;
    }
  }
  return count;
}

/**
 * Least squares on logarithms.
 *
 * @returns undefined when there are fewer than two usable points or all x are equal: there is no slope then
 */
export function fitLogLine(pairs: readonly { readonly x: number; readonly y: number }[]): LogFit | undefined {
  const usable = pairs
    .filter(({ x, y }) => x > 0 && y > 0)
    .map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const count = usable.length;
  if (count < 2) return undefined;
  const meanX = usable.reduce((sum, point) => sum + point.x, 0) / count;
  const meanY = usable.reduce((sum, point) => sum + point.y, 0) / count;
  const spreadX = usable.reduce((sum, point) => sum + (point.x - meanX) ** 2, 0);
  if (spreadX < 1e-6) return undefined;
  const slope = usable.reduce((sum, point) => sum + (point.x - meanX) * (point.y - meanY), 0) / spreadX;
  const intercept = meanY - slope * meanX;
  const squares = usable.reduce((sum, point) => sum + (point.y - intercept - slope * point.x) ** 2, 0);
  const residualSd = count >= 3 ? Math.sqrt(squares / (count - 2)) : undefined;
  return {
    slope,
    slopeStrength:
      residualSd === undefined
        ? undefined
        : Math.abs(slope) / Math.max(1e-9, residualSd / Math.sqrt(spreadX)),
    residualSd,
    points: count,
    predict(x) {
      const centre = intercept + slope * Math.log(x);
      // The line itself is less certain away from the tried values.
      const leverage = 1 + 1 / count + (Math.log(x) - meanX) ** 2 / spreadX;
      const width = EIGHT_IN_TEN * (residualSd ?? 0) * Math.sqrt(leverage);
      return { low: Math.exp(centre - width), mid: Math.exp(centre), high: Math.exp(centre + width) };
    },
  };
}

/** The line through a product's own prices and wanted units; undefined until two prices were tried. */
export function fitPrices(points: readonly PricePoint[]): LogFit | undefined {
  if (distinctPrices(points) < 2) return undefined;
  return fitLogLine(points.map((point) => ({ x: point.priceFen, y: point.wantedUnits })));
}
