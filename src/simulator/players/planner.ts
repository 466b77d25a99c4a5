/**
 * The planner: plays best responses, with the shop's true parameters and expectations, never its luck to come.
 *
 * It knows more than a keeper can, so it is an upper yardstick and not par.
 */
import { priceRange } from '../facts.ts';
import { type OpenShop, runTo } from '../game.ts';
import { defaultPlan, resolvePlan } from '../plan.ts';
import type { Scenario } from '../scenario.ts';
import { axisPlans, trialOf, withAxis } from '../scoring/axes.ts';
import { contextOf, type Effort, expectedValue, FULL_EFFORT } from '../scoring/context.ts';
import { openRace } from '../scoring/search.ts';
import type { Axis, FullPlan, Game, NumericLever } from '../vocabulary.ts';

/** Order in which the axes answer each other, and how often. */
const TURNS: readonly Axis[] = ['fulfilment', 'pricing', 'promotion'];
/** The first round searches as marks do; the second has little left to find. */
const ROUNDS: readonly Effort[] = [
  FULL_EFFORT,
  { ...FULL_EFFORT, evaluations: { pricing: 120, promotion: 140, fulfilment: 120 } },
];
/** Levers outside the scored axes that it moves one step at a time, and by how much of their value. */
const MEDIA_LEVERS: readonly NumericLever[] = [
  'socialBudgetFen',
  'kolBudgetFen',
  'semBudgetFen',
  'semMaxBidFen',
  'seoBudgetFen',
  'contentBudgetFen',
  'affiliateCommissionRate',
  'emailSends',
  'listingBudgetFen',
  'reviewRewardFen',
  'riskStrictness',
];
const MEDIA_STEP = 0.25;
const MEDIA_SWEEPS = 3;
const MEDIA_EVALUATIONS = 66;

/** A few steps up or down each lever outside the scored axes, kept where the plan's value rises. */
function withBetterMedia(shop: OpenShop, plan: FullPlan): FullPlan {
  const context = contextOf(shop, plan);
  const race = openRace(plan, (trial) => expectedValue(context, trial).totalFen, MEDIA_EVALUATIONS);
  for (let sweep = 0; sweep < MEDIA_SWEEPS; sweep++) {
    for (const lever of MEDIA_LEVERS) {
      const { minimum, maximum, step } = shop.scenario.ranges[lever];
      for (const direction of [1, -1]) {
        const now = race.best.plan[lever];
        const moved = now + direction * Math.max(step, Math.round((MEDIA_STEP * now) / step) * step);
        const value = Math.round(Math.min(maximum, Math.max(minimum, moved)) * 1000) / 1000;
        if (value !== now && race.attempt({ ...race.best.plan, [lever]: value })) break;
      }
    }
  }
  return race.best.plan;
}

const LEVEL_STEPS = [0.94, 0.97, 1.03, 1.06];
const STOCK_STEPS = [0.9, 1, 1.1];
const LEVEL_ROUNDS = 4;

/** All prices and all orders moved together: neither axis alone can give up stock for a lower price. */
function withBetterLevels(shop: OpenShop, plan: FullPlan): FullPlan {
  const context = contextOf(shop, plan);
  const race = openRace(plan, (trial) => expectedValue(context, trial).totalFen, 60);
  for (let round = 0; round < LEVEL_ROUNDS; round++) {
    const { plan: from, value } = race.best;
    for (const price of LEVEL_STEPS)
      for (const stock of STOCK_STEPS) race.attempt(levelled(shop.scenario, from, price, stock));
    if (race.best.value <= value) break;
  }
  return race.best.plan;
}

function levelled(scenario: Scenario, plan: FullPlan, price: number, stock: number): FullPlan {
  const listPriceFen = Object.fromEntries(
    scenario.skus.map(({ id, unitCostFen, usualPriceFen }) => {
      const { minimum, maximum } = priceRange(unitCostFen, usualPriceFen);
      const moved = Math.round((plan.listPriceFen[id]! * price) / 100) * 100;
      return [id, Math.min(maximum, Math.max(minimum, moved))];
    }),
  );
  const purchase = Object.fromEntries(
    Object.entries(plan.purchase).map(([id, p]) => [id, { ...p, units: Math.round(p.units * stock) }]),
  );
  return { ...plan, listPriceFen, purchase };
}

/** The plan whose axes are best responses to one another, searched from `start`. */
export function plannedWeek(shop: OpenShop, start: FullPlan): FullPlan {
  let plan = start;
  for (const effort of ROUNDS) {
    for (const axis of TURNS) {
      const context = contextOf(shop, plan, effort);
      const { best } = axisPlans(context, axis, false);
      plan = trialOf(context, axis, withAxis(plan, axis, best), plan);
    }
    if (effort === FULL_EFFORT) plan = withBetterMedia(shop, withBetterLevels(shop, plan));
  }
  return plan;
}

/** The planner's plan for the coming week of a game that holds all its entries. */
export function planner(game: Game, scenario: Scenario): FullPlan {
  const shop = runTo(game, scenario);
  return plannedWeek(shop, resolvePlan(shop.settings, defaultPlan(game)));
}
