/**
 * Shadow prices of the slow stocks: what one more unit of each is worth over 78 weeks, measured by central
 * differences at the warm state. Without them a week's spending on slow stocks would look wasted.
 */
import { compileDecisions } from '../model/decisions.ts';
import { EXPECTED } from '../model/luck.ts';
import type { Workspace } from '../model/workspace.ts';
import { makeWorkspace } from '../model/workspace.ts';
import type { World } from '../model/world.ts';
import { profitOf } from '../result.ts';
import type { FullPlan } from '../vocabulary.ts';
import { simulateWeek } from '../week.ts';
import { preparePlan, valueOf } from './value.ts';

const LONG_HORIZON_WEEKS = 78;

type Nudge = (state: Float64Array, step: number) => void;

function nudges(world: World): Record<string, { step: number; apply: Nudge }> {
  const { layout, skuCount: J } = world;
  const cell = (at: number, step: number) => ({
    step,
    apply: (state: Float64Array, by: number) => {
      state[at]! += by;
    },
  });
  return {
    seoStock: cell(layout.seoStock, 0.02),
    contentStock: cell(layout.contentStock, 0.02),
    listing: cell(layout.listing, 0.01),
    productSatisfaction: cell(layout.satisfaction, 0.05),
    serviceSatisfaction: cell(layout.satisfaction + 1, 0.05),
    deliverySatisfaction: cell(layout.satisfaction + 2, 0.05),
    searchWeight: cell(layout.searchWeight, 0.02),
    contactable: cell(layout.contactable, 0.02),
    rating: {
      step: 0.05,
      apply: (state, by) => {
        for (let j = 0; j < J; j++) state[layout.reviewStars + j]! += by * state[layout.reviewCount + j]!;
      },
    },
    referencePrice: {
      step: 0.01,
      apply: (state, by) => {
        for (let j = 0; j < J; j++) state[layout.referencePrice + j]! *= 1 + by;
      },
    },
  };
}

/** Contribution margin 2 of an average order in the warm shop, fen. */
function contributionPerOrder(world: World, work: Workspace, warm: Float64Array, plan: FullPlan): number {
  simulateWeek(world, work, warm.slice(), compileDecisions(world, plan), EXPECTED, 0);
  const orders = work.dayOrders.reduce((total, day) => total + day, 0);
  return profitOf(work).contributionMargin2Fen / orders;
}

/** All shadow prices in fen per unit of state; `fatigue` is a charge per unit. */
export function shadowPrices(world: World, warm: Float64Array, plan: FullPlan): Record<string, number> {
  const work = makeWorkspace(world);
  const prices: Record<string, number> = {
    contributionPerOrder: contributionPerOrder(world, work, warm, plan),
  };
  const base = { ...prices };
  // the same purchases for every nudge: base stock must not follow a passing change of demand for 78 weeks
  const prepared = preparePlan(world, work, warm, plan, 0, LONG_HORIZON_WEEKS);
  for (const [name, { step, apply }] of Object.entries(nudges(world))) {
    const value = (by: number) => {
      const state = warm.slice();
      apply(state, by);
      return valueOf(world, work, state, prepared, base).totalFen;
    };
    prices[name] = (value(step) - value(-step)) / (2 * step);
  }
  prices['fatigue'] = fatigueCharge(world, work, warm, plan);
  return prices;
}

/** Loss over 26 weeks per unit of fatigue, with the scenario's promotion running every third week. */
function fatigueCharge(world: World, work: Workspace, warm: Float64Array, plan: FullPlan): number {
  const { targets, canonical } = world.scenario;
  const promoted = compileDecisions(world, { ...plan, [targets.promotion]: canonical[targets.promotion] });
  const quiet = compileDecisions(world, plan);
  const season = (fatigue: number) => {
    const state = warm.slice();
    state[world.layout.fatigue] = fatigue;
    let value = 0;
    for (let week = 0; week < 26; week++) {
      simulateWeek(world, work, state, week % 3 === 0 ? promoted : quiet, EXPECTED, 0);
      value += profitOf(work).contributionFen;
    }
    return value;
  };
  return (season(0) - season(0.2)) / 0.2;
}
