import {
  type PricingRule,
  type RuleReading,
  ruledPriceFen,
  ruleFactor,
  type ShopView,
  type SkuFacts,
} from '../../../simulator/index.ts';
import { expectedWeeklyUnits } from '../decisions/demand.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** What a pricing rule would make of one product's posted price. All fen. */
export interface RulePrice {
  readonly sku: SkuFacts;
  readonly postedFen: number;
  readonly setFen: number;
  /** What the rule reads: rivals' index (1 is usual), and weeks of sales on the shelf. */
  readonly rivalIndex: number;
  readonly coverWeeks: number | undefined;
  /** The floor of cost plus margin kept the price up. */
  readonly atFloor: boolean;
}

/** A rule as it is switched on: halfway after the rivals, with a fifth of cost kept as margin. */
export const STARTING_RULE: PricingRule = { follow: 'rivals', strengthShare: 0.5, floorMarginShare: 0.2 };

/** Rivals' price index of a product's category as buyers read it last week; 1 without a week. */
export function rivalIndexOf(shop: ShopView, sku: SkuFacts): number {
  return shop.results.at(-1)?.rivalPriceIndex[sku.categoryId] ?? 1;
}

/**
 * The prices a rule would set on Monday, estimated from what the shop knows: rivals as read last week, which
 * includes their promotions, and sales as the own last four weeks let one expect.
 */
export function rulePrices(desk: Desk, rule: PricingRule): readonly RulePrice[] {
  const { facts, position, results } = desk.shop;
  return facts.skus
    .filter(({ id }) => desk.plan.onShelf[id] !== false)
    .map((sku) => {
      const postedFen = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
      const weeklyUnits = expectedWeeklyUnits(results, sku.id);
      const onHand = position.stock.find(({ skuId }) => skuId === sku.id)?.onHandUnits ?? 0;
      const coverWeeks = weeklyUnits > 0 ? onHand / weeklyUnits : undefined;
      const reading: RuleReading = {
        rivalIndex: rivalIndexOf(desk.shop, sku),
        ...(coverWeeks === undefined ? {} : { coverWeeks }),
      };
      const factor = ruleFactor(facts.pricingRules, rule, reading);
      const setFen = ruledPriceFen(sku, rule, postedFen, factor);
      return {
        sku,
        postedFen,
        setFen,
        rivalIndex: reading.rivalIndex,
        coverWeeks,
        atFloor: setFen > Math.round((postedFen * factor) / 100) * 100,
      };
    });
}
