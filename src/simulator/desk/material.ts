/** What a case is made of: a week's result, the shop's published terms, and keyed draws. */
import { PURPOSES, packDraw, packMoment, type RandomKey, draw as randomDraw, SUBSYSTEMS } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { SkuResult, WeekResult } from '../vocabulary.ts';

export type DeskScenario = Pick<
  Scenario,
  'skus' | 'returns' | 'finance' | 'service' | 'fulfilment' | 'weeks'
>;

export interface Material {
  readonly scenario: DeskScenario;
  readonly result: WeekResult;
  /** Whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** Multiple of `step` nearest above a whole draw: round sums as people name them. */
  round(low: number, high: number, step: number): number;
  /** A product by weight ≥ 0; the one that sold most where all weights are 0. */
  sku(weight?: (sku: SkuResult) => number): Product;
}

/** A product as a case needs it. */
export interface Product {
  readonly id: string;
  readonly priceFen: number;
  readonly unitCostFen: number;
  readonly result: SkuResult;
}

/** Material of one template in one week: every draw has its own key, so templates do not touch each other. */
export function materialOf(
  scenario: DeskScenario,
  key: RandomKey,
  result: WeekResult,
  template: number,
): Material {
  const moment = packMoment(result.week, SUBSYSTEMS.desk, 0);
  let turn = 0;
  const next = () => randomDraw(key, moment, template, 0, packDraw(PURPOSES.play, 0, turn++));
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    scenario,
    result,
    whole,
    round: (low, high, step) => whole(Math.ceil(low / step), Math.floor(high / step)) * step,
    sku: (weight = ({ units }) => units) => productAt(scenario, result, pick(result, weight, next())),
  };
}

function pick(result: WeekResult, weight: (sku: SkuResult) => number, u: number): number {
  const weights = result.skus.map((sku) => Math.max(0, weight(sku)));
  let left = u * weights.reduce((total, w) => total + w, 0);
  for (let j = 0; j < weights.length; j++) {
    left -= weights[j]!;
    if (left < 0) return j;
  }
  return result.skus.reduce((top, sku, j) => (sku.units > result.skus[top]!.units ? j : top), 0);
}

export function productAt(scenario: DeskScenario, result: WeekResult, index: number): Product {
  const sku = result.skus[index]!;
  const { unitCostFen } = scenario.skus.find(({ id }) => id === sku.skuId)!;
  return { id: sku.skuId, priceFen: sku.listPriceFen, unitCostFen, result: sku };
}

/** Days a product keeps, 0 where it does not spoil. */
export function lifeDaysOf({ scenario }: Material, skuId: string): number {
  return scenario.skus.find(({ id }) => id === skuId)?.lifeDays ?? 0;
}

/** All products, dearest first. */
export function byPrice({ scenario, result }: Material): Product[] {
  return result.skus
    .map((_, index) => productAt(scenario, result, index))
    .sort((a, b) => b.priceFen - a.priceFen || (a.id < b.id ? -1 : 1));
}

/** `permille` thousandths of an amount, whole fen, rounded down. */
export function permille(fen: number, thousandths: number): number {
  return Math.floor((fen * thousandths) / 1000);
}
