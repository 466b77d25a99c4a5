/**
 * Page variants tried on the shop's own visitors (rules AB1–AB8).
 *
 * Every visit is assigned by itself, so both arms are thinnings of the same streams of buyers and non-buyers:
 * of the week's orders, share·(1 + e) ÷ (1 + share·e) saw the variant.
 */
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Cells of `Workspace.arms`. */
export const ARM = { controlVisits: 0, controlOrders: 1, variantVisits: 2, variantOrders: 3 } as const;

/** Pays for the week's experiment and for variants adopted for the first time. */
export function openExperiment(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
): void {
  const { variants } = world.scenario;
  let cost = decisions.experimentIndex >= 0 ? variants[decisions.experimentIndex]!.runFen : 0;
  if (decisions.adoptedMask !== 0) {
    for (let i = 0; i < variants.length; i++) {
      if (((decisions.adoptedMask >> i) & 1) === 0 || state[world.layout.adopted + i] === 1) continue;
      state[world.layout.adopted + i] = 1;
      cost += variants[i]!.adoptFen;
    }
  }
  work.totals[TOTAL.experiments] = cost;
}

/**
 * Splits `visits` and the `orders` among them into arms, by two binomial thinnings: buyers and non-buyers.
 *
 * @param share of visits that see the variant, 0 to 1
 * @param effect true relative effect of the variant on orders per visit
 */
export function thinArms(
  luck: Luck,
  visits: number,
  orders: number,
  share: number,
  effect: number,
  into: Float64Array,
): void {
  const E = SUBSYSTEMS.experiments;
  const mixed = 1 + share * effect;
  const rate = visits > 0 ? orders / visits / mixed : 0;
  const idle = 1 - rate * mixed;
  const treatedOrders = drawBinomial(luck, orders, (share * (1 + effect)) / mixed, E, 0, 0, 0, 0);
  const treatedIdle =
    idle > 0
      ? drawBinomial(luck, visits - orders, (share * (1 - rate * (1 + effect))) / idle, E, 0, 0, 0, 1)
      : 0;
  into[ARM.variantOrders] = treatedOrders;
  into[ARM.variantVisits] = treatedOrders + treatedIdle;
  into[ARM.controlOrders] = orders - treatedOrders;
  into[ARM.controlVisits] = visits - treatedOrders - treatedIdle;
}

/** Thins the week's visits and orders into the arms of the experiment, if there is one. */
export function closeExperiment(work: Workspace, decisions: Decisions, luck: Luck): void {
  if (decisions.experimentIndex < 0) return;
  let visits = 0;
  let orders = 0;
  for (let d = 0; d < 7; d++) {
    visits += work.dayVisits[d]!;
    orders += work.dayOrders[d]!;
  }
  thinArms(luck, visits, orders, decisions.experimentShare, decisions.experimentEffect, work.arms);
}
