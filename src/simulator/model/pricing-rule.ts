/** Prices that follow the rivals or the shop's own stock (rules PR1–PR4). */
import { priceRange } from '../facts.ts';
import { power } from '../maths.ts';
import type { Decisions } from './decisions.ts';
import type { World } from './world.ts';

/**
 * The week's decisions with prices moved by the rule in force: whole yuan, never below cost plus the floor margin
 * or outside the product's range. Returns `decisions` itself where there is no rule.
 */
export function applyPricingRule(world: World, state: Float64Array, decisions: Decisions): Decisions {
  const rule = decisions.plan.pricingRule;
  if (rule === null) return decisions;
  const { layout } = world;
  const { stockMove, stockTargetWeeks } = world.scenario.pricingRules;
  const price = decisions.price.map((fen, j) => {
    let factor = 1;
    if (rule.follow === 'rivals') {
      factor = power(state[layout.rivalPrice + world.categoryOf[j]!]!, rule.strengthShare);
    } else if (world.weeklyUnits[j]! > 0) {
      const weeks = state[layout.stock + j]! / world.weeklyUnits[j]!;
      const short = Math.max(-1, Math.min(1, (stockTargetWeeks - weeks) / stockTargetWeeks));
      factor = 1 + stockMove * rule.strengthShare * short;
    }
    const { minimum, maximum } = priceRange(world.unitCost[j]!, world.usualPrice[j]!);
    const floor = Math.max(
      minimum,
      Math.ceil((world.unitCost[j]! * (1 + rule.floorMarginShare)) / 100) * 100,
    );
    const moved = Math.round((fen * factor) / 100) * 100;
    // a price the keeper set below the floor stays where it is
    return Math.min(maximum, Math.max(Math.min(floor, fen), moved));
  });
  const depth = decisions.flashDepth;
  const flashPrice = price.map((fen, j) =>
    decisions.flashSku[j] ? Math.floor(fen * (1 - depth) + 0.5) : fen,
  );
  return { ...decisions, price, flashPrice };
}
