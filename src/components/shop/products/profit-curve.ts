import type { SkuFacts } from '../../../simulator/index.ts';
import { fitPrices, type LogFit, type PricePoint, pricePoints } from '../decisions/price-fit.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';

const YUAN = 100;
/** Prices up to this share beyond the tried ones are drawn; further out a line says nothing. */
const BEYOND = 0.06;
/** Rows of the table on either side of the staged price, ¥1 apart. */
const ROWS_EACH_SIDE = 6;

/** What a price would leave in a week, by the shop's own line through past prices. Fen. */
export interface ProfitStep {
  readonly priceFen: number;
  readonly units: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface ProfitCurve {
  readonly points: readonly PricePoint[];
  /** Undefined until two prices were tried. */
  readonly fit: LogFit | undefined;
  /** Rising prices in ¥1 steps over the tried range and a little beyond, the staged price among them. */
  readonly steps: readonly ProfitStep[];
  /** The steps around the staged price. */
  readonly around: readonly ProfitStep[];
  /** The step of the tried range that leaves most; undefined without a falling line. */
  readonly best: ProfitStep | undefined;
  /** What is left of one unit at a price, fen. */
  marginAt(priceFen: number): number;
}

/** Weekly contribution of a product (price less purchase, fees and freight, times units) along its prices. */
export function profitCurve(desk: Desk, sku: SkuFacts, priceFen: number): ProfitCurve {
  const points = pricePoints(desk.shop.results, sku.id);
  const fit = fitPrices(points);
  const marginAt = (fen: number) => unitEconomics(desk.shop, desk.plan, sku, fen).marginFen;
  const step = (fen: number, line: LogFit): ProfitStep => {
    const { low, mid, high } = line.predict(fen);
    const marginFen = marginAt(fen);
    // Below break-even more units lose more.
    const ends = [low * marginFen, high * marginFen].sort((a, b) => a - b);
    return { priceFen: fen, units: mid, low: ends[0] ?? 0, mid: mid * marginFen, high: ends[1] ?? 0 };
  };
  if (fit === undefined) return { points, fit, steps: [], around: [], best: undefined, marginAt };
  const tried = points.map((point) => point.priceFen);
  const lowest = Math.min(...tried);
  const highest = Math.max(...tried);
  const steps = yuanSteps(
    Math.min(lowest * (1 - BEYOND), priceFen),
    Math.max(highest * (1 + BEYOND), priceFen),
  ).map((fen) => step(fen, fit));
  const around = yuanSteps(
    Math.max(sku.minimumPriceFen, priceFen - ROWS_EACH_SIDE * YUAN),
    Math.min(sku.maximumPriceFen, priceFen + ROWS_EACH_SIDE * YUAN),
  ).map((fen) => step(fen, fit));
  const inRange = steps.filter((one) => one.priceFen >= lowest - YUAN && one.priceFen <= highest + YUAN);
  const best =
    fit.slope < 0
      ? inRange.reduce<ProfitStep | undefined>(
          (top, one) => (top === undefined || one.mid > top.mid ? one : top),
          undefined,
        )
      : undefined;
  return { points, fit, steps, around, best, marginAt };
}

function yuanSteps(fromFen: number, toFen: number): readonly number[] {
  const from = Math.floor(fromFen / YUAN);
  const count = Math.max(0, Math.ceil(toFen / YUAN) - from);
  return Array.from({ length: count + 1 }, (_, index) => (from + index) * YUAN);
}
