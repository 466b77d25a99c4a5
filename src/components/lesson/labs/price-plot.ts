import type { PriceTry } from './price-lab.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A price curve ready to draw: places as shares of the plot, `y` from the bottom. */
export interface PricePlot {
  readonly line: readonly Place[];
  readonly best: PriceTry;
  /** Prices whose profit lies within 2 % of the best. */
  readonly flat: { readonly start: number; readonly end: number };
  readonly xTicks: readonly { readonly x: number; readonly fen: number }[];
  readonly yTicks: readonly { readonly y: number; readonly fen: number }[];
  placeOf(one: PriceTry): Place;
}

const FLAT_SHARE = 0.02;

/** 1, 2 or 5 times a power of ten that gives about `count` steps. */
export function roundStep(span: number, count: number): number {
  let power = 1;
  while (power * 10 <= span / count) power *= 10;
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => span / step <= count) ?? power * 10;
}

function ticks(low: number, high: number, count: number): number[] {
  const step = roundStep(high - low, count);
  const found: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) found.push(tick);
  return found;
}

/** Lays the tries out, lowest price left. There must be two prices or more. */
export function plotPrices(tries: readonly PriceTry[]): PricePlot {
  const prices = tries.map((one) => one.priceFen);
  const profits = tries.map((one) => one.profitFen);
  const [lowPrice, highPrice] = [Math.min(...prices), Math.max(...prices)];
  const highProfit = Math.max(...profits);
  const lowProfit = Math.min(...profits, highProfit - 100);
  const x = (fen: number) => (fen - lowPrice) / (highPrice - lowPrice);
  const y = (fen: number) => 0.06 + (0.9 * (fen - lowProfit)) / (highProfit - lowProfit);
  const placeOf = (one: PriceTry) => ({ x: x(one.priceFen), y: y(one.profitFen) });
  const best = tries.reduce((top, one) => (one.profitFen > top.profitFen ? one : top));
  const place = tries.indexOf(best);
  const isFlat = (one: PriceTry | undefined) =>
    one !== undefined && one.profitFen >= best.profitFen - FLAT_SHARE * Math.abs(best.profitFen);
  let [from, to] = [place, place];
  while (isFlat(tries[from - 1])) from -= 1;
  while (isFlat(tries[to + 1])) to += 1;
  return {
    line: tries.map(placeOf),
    best,
    flat: { start: x(tries[from]?.priceFen ?? lowPrice), end: x(tries[to]?.priceFen ?? highPrice) },
    xTicks: ticks(lowPrice, highPrice, 4).map((fen) => ({ fen, x: x(fen) })),
    yTicks: ticks(lowProfit, highProfit, 4).map((fen) => ({ fen, y: y(fen) })),
    placeOf,
  };
}
