/** Prices that follow the rivals or the shop's own stock (rules PR1–PR4). */
import { priceRange } from '../facts.ts';
import { power } from '../maths.ts';
import { reducedFen } from '../money.ts';
import type { PricingRule, PublicFacts } from '../vocabulary.ts';
import type { Decisions } from './decisions.ts';
import type { World } from './world.ts';

/** What a rule knows about a product: its rivals' price index (1 is usual) and its own stock in weeks of sales. */
export interface RuleReading {
  readonly rivalIndex: number;
  /** Absent where nothing is expected to sell: the price stays. */
  readonly coverWeeks?: number;
}

/** By how much a rule multiplies a list price, before floor and range. */
export function ruleFactor(
  terms: PublicFacts['pricingRules'],
  rule: PricingRule,
  reading: RuleReading,
): number {
  if (rule.follow === 'rivals') return power(reading.rivalIndex, rule.strengthShare);
  if (reading.coverWeeks === undefined) return 1;
  const { stockMove, stockTargetWeeks } = terms;
  const short = Math.max(-1, Math.min(1, (stockTargetWeeks - reading.coverWeeks) / stockTargetWeeks));
  return 1 + stockMove * rule.strengthShare * short;
}

/** The price a rule sets for a posted one: whole yuan, not below the floor nor outside the range. All fen. */
export function ruledPriceFen(
  sku: { readonly unitCostFen: number; readonly usualPriceFen: number },
  rule: PricingRule,
  postedFen: number,
  factor: number,
): number {
  const { minimum, maximum } = priceRange(sku.unitCostFen, sku.usualPriceFen);
  const floor = Math.max(minimum, Math.ceil((sku.unitCostFen * (1 + rule.floorMarginShare)) / 100) * 100);
  const moved = Math.round((postedFen * factor) / 100) * 100;
  // a price the keeper set below the floor stays where it is
  return Math.min(maximum, Math.max(Math.min(floor, postedFen), moved));
}

/**
 * The week's decisions with prices moved by the rule in force: whole yuan, never below cost plus the floor margin
 * or outside the product's range. Returns `decisions` itself where there is no rule.
 */
export function applyPricingRule(world: World, state: Float64Array, decisions: Decisions): Decisions {
  const rule = decisions.plan.pricingRule;
  if (rule === null) return decisions;
  const { layout } = world;
  const price = decisions.price.map((fen, j) => {
    const weekly = world.weeklyUnits[j]!;
    const factor = ruleFactor(world.scenario.pricingRules, rule, {
      rivalIndex: state[layout.rivalPrice + world.categoryOf[j]!]!,
      ...(weekly > 0 ? { coverWeeks: state[layout.stock + j]! / weekly } : {}),
    });
    return ruledPriceFen(
      { unitCostFen: world.unitCost[j]!, usualPriceFen: world.usualPrice[j]! },
      rule,
      fen,
      factor,
    );
  });
  const depth = decisions.flashDepth;
  const flashPrice = price.map((fen, j) => (decisions.flashSku[j] ? reducedFen(fen, depth) : fen));
  return { ...decisions, price, flashPrice };
}
