import type { WeekPlan } from '../../../../simulator/index.ts';
import { playSeason } from '../kit/season.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** How the products that get the cut are chosen: furthest above their usual price, most sold, furthest below. */
export const FOCUS_RULES = ['above', 'sold', 'below'] as const;
export type FocusRule = (typeof FOCUS_RULES)[number];
/** How many products share the cut; together they always give up `TOTAL_SHARE` of one price. */
export const FOCUS_COUNTS: readonly number[] = [10, 5, 4, 2];
export const TOTAL_SHARE = 0.5;
export const FOCUS_WEEKS = 4;
const FOCUS_LUCKS = 6;

export interface FocusProduct {
  readonly id: string;
  readonly name: string;
  readonly priceFen: number;
  readonly usualPriceFen: number;
}
/** A mean week over weeks and lucks. Money in fen. */
export interface FocusTry {
  readonly visits: number;
  readonly orders: number;
  readonly salesFen: number;
  readonly profitFen: number;
}
export interface FocusSetup {
  readonly products: readonly FocusProduct[];
  /** Products by rule, those to be cut first in front. */
  readonly orders: readonly (readonly string[])[];
  readonly none: FocusTry;
  /** By rule, then by count. */
  readonly tries: readonly (readonly FocusTry[])[];
}

export const cutShare = (place: number): number => TOTAL_SHARE / (FOCUS_COUNTS[place] ?? 1);

/** Prices with the cut on the first products of an order, in whole yuan. */
export function cutPrices(
  products: readonly FocusProduct[],
  order: readonly string[],
  place: number,
): Record<string, number> {
  const chosen = order.slice(0, FOCUS_COUNTS[place]);
  return Object.fromEntries(
    products.map(({ id, priceFen }) => [
      id,
      chosen.includes(id) ? Math.round((priceFen * (1 - cutShare(place))) / 100) * 100 : priceFen,
    ]),
  );
}

async function playPrices(play: Play, seed: string, plan: WeekPlan) {
  let [visits, orders, salesFen, profitFen] = [0, 0, 0, 0];
  const units = new Map<string, number>();
  const count = FOCUS_LUCKS * FOCUS_WEEKS;
  for (const luck of lucksOf(seed, FOCUS_LUCKS)) {
    for (const week of await playSeason(play, luck, FOCUS_WEEKS, plan)) {
      visits += week.visits / count;
      orders += week.orders / count;
      salesFen += week.profit.netSalesFen / count;
      profitFen += week.profit.operatingProfitFen / count;
      for (const sku of week.skus) units.set(sku.skuId, (units.get(sku.skuId) ?? 0) + sku.units);
    }
  }
  const mean: FocusTry = {
    visits: Math.round(visits),
    orders: Math.round(orders * 10) / 10,
    salesFen: Math.round(salesFen),
    profitFen: Math.round(profitFen),
  };
  return { mean, units };
}

/** Four weeks without a cut, and with the same cut spread over all products or gathered on some. */
export async function playFocus(
  seed: string,
  play: Play,
  products: readonly FocusProduct[],
): Promise<FocusSetup> {
  const { mean: none, units } = await playPrices(play, seed, {});
  const level = ({ priceFen, usualPriceFen }: FocusProduct) => priceFen / usualPriceFen;
  const ranked = (value: (product: FocusProduct) => number) =>
    [...products].sort((a, b) => value(b) - value(a)).map(({ id }) => id);
  const orders = FOCUS_RULES.map((rule) => {
    if (rule === 'above') return ranked(level);
    if (rule === 'below') return ranked((product) => -level(product));
    return ranked(({ id }) => units.get(id) ?? 0);
  });
  const tries: FocusTry[][] = [];
  for (const order of orders) {
    const row: FocusTry[] = [];
    for (const place of FOCUS_COUNTS.keys()) {
      // spread over all, the order makes no difference
      const same = place === 0 ? tries[0]?.[0] : undefined;
      row.push(
        same ?? (await playPrices(play, seed, { listPriceFen: cutPrices(products, order, place) })).mean,
      );
    }
    tries.push(row);
  }
  return { products, orders, none, tries };
}

export interface FocusReading extends FocusTry {
  /** Orders ÷ visits, and sales ÷ orders. */
  readonly conversion: number;
  readonly orderFen: number;
  /** Against no cut. */
  readonly gainFen: number;
}

export function readFocus({ none, tries }: FocusSetup, rule: number, place: number): FocusReading {
  const one = tries[rule]?.[place];
  if (!one) throw new Error(`no cut at ${rule}, ${place}`);
  return {
    ...one,
    conversion: one.orders / one.visits,
    orderFen: one.salesFen / one.orders,
    gainFen: one.profitFen - none.profitFen,
  };
}
