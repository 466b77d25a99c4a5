/**
 * Why visitors leave without buying (rules WL1–WL6): orders that the best of all causes would have brought, shared
 * by the utility each cause costs. The rest is just looking.
 */
import { exp } from '../maths.ts';
import { LEAVING_REASONS } from '../vocabulary.ts';
import {
  addShopCosts,
  addSkuCosts,
  CAUSE,
  CAUSE_COUNT,
  type Costs,
  type DayCosts,
  type DayView,
  dayCosts,
  segmentCosts,
} from './leaving-costs.ts';
import { inclusiveOf, weightsOf } from './offers.ts';
import type { Workspace } from './workspace.ts';
import { CHANNEL_COUNT, SEGMENT_COUNT, type World } from './world.ts';

export const REASON_COUNT = LEAVING_REASONS.length;
const LOOKING = LEAVING_REASONS.indexOf('looking');

/** Visits that left, by reason: of the shop, and of each product (product × reason). Expected numbers. */
export interface LeavingTally {
  readonly shop: Float64Array;
  readonly skus: Float64Array;
}

export function emptyTally(world: World): LeavingTally {
  return {
    shop: new Float64Array(REASON_COUNT),
    skus: new Float64Array(REASON_COUNT * world.skuCount),
  };
}

/** Viewers of one kind before the shop: how many, how strongly it pulls them, orders per cart of theirs. */
interface Viewers {
  readonly count: number;
  readonly pull: number;
  readonly cartToOrder: number;
}

/** Adds the visits of a closed day that did not buy. */
export function tallyDay(view: DayView, tally: LeavingTally): void {
  const { work, flashDay } = view;
  const common = dayCosts(view);
  let gone = visitsOf(work);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const costs = segmentCosts(view, common, g);
    addShopCosts(view, g, costs);
    const shop = exp(
      inclusiveOf(work, flashDay)[g]! + work.promotionUtility[g]! - costs.inside[CAUSE.stock]!,
    );
    for (const viewers of viewersOf(view, common, g, pantryOf(view, g))) {
      gone -= viewers.count * viewers.cartToOrder * cartShare(work, shop * viewers.pull);
      gone -= addLost(work, costs, viewers, shop, tally.shop, 0);
    }
    tallySkus(view, common, g, tally);
  }
  tally.shop[LOOKING]! += Math.max(0, gone);
}

/** The same for each product: those who would take it first, held up by what it is itself. */
function tallySkus(view: DayView, common: DayCosts, g: number, { skus }: LeavingTally): void {
  const { world, work, flashDay } = view;
  const J = world.skuCount;
  const weights = weightsOf(work, flashDay);
  const inclusive = exp(inclusiveOf(work, flashDay)[g]! + work.promotionUtility[g]!);
  let sum = 0;
  for (let j = 0; j < J; j++) sum += weights[g * J + j]!;
  if (sum <= 0) return;
  for (let j = 0; j < J; j++) {
    const mine = weights[g * J + j]! / sum;
    if (mine === 0) continue;
    const costs = segmentCosts(view, common, g);
    addSkuCosts(view, g, j, costs);
    const shop = inclusive * exp(-costs.inside[CAUSE.stock]!);
    for (const all of viewersOf(view, common, g, work.pantryFactor[j]!)) {
      const viewers = { ...all, count: all.count * mine };
      const bought = viewers.count * viewers.cartToOrder * cartShare(work, shop * viewers.pull);
      const lost = addLost(work, costs, viewers, shop, skus, j * REASON_COUNT);
      skus[j * REASON_COUNT + LOOKING]! += Math.max(0, viewers.count - bought - lost);
    }
  }
}

/** Adds the orders that the best of all causes would bring, by the utility each costs; returns how many. */
function addLost(
  work: Workspace,
  { inside, outside, rivals }: Costs,
  { count, pull, cartToOrder }: Viewers,
  shop: number,
  into: Float64Array,
  at: number,
): number {
  let utility = 0;
  let after = 0;
  for (let cause = 0; cause < CAUSE_COUNT; cause++) {
    utility += inside[cause]!;
    after += outside[cause]!;
  }
  const all = utility + after + rivals;
  if (all <= 0 || count <= 0) return 0;
  const best = shop * pull * exp(utility + rivals);
  const bestShare = best / (work.competitor[0]! + best);
  const lost = count * cartToOrder * (bestShare * exp(after) - cartShare(work, shop * pull));
  for (let cause = 0; cause < CAUSE_COUNT; cause++)
    into[at + cause]! += (lost * (inside[cause]! + outside[cause]!)) / all;
  into[at + CAUSE.price]! += (lost * rivals) / all;
  return lost;
}

function cartShare(work: Workspace, shop: number): number {
  return shop / (work.competitor[0]! + shop);
}

/** New and returning viewers of a segment. */
function viewersOf({ world, work }: DayView, common: DayCosts, g: number, pantry: number): Viewers[] {
  const cartToOrder = common.cartToOrder * work.checkoutFactor[g]! * pantry;
  const loyalty = exp(world.scenario.choice.loyaltyUtility) * work.returningFactor[g]!;
  return [
    { count: work.newViewers[g]!, pull: 1, cartToOrder },
    { count: work.returningViewers[g]!, pull: loyalty, cartToOrder },
  ];
}

/** Share of carts that full pantries leave, over what a segment would choose. */
function pantryOf({ world, work, flashDay }: DayView, g: number): number {
  const J = world.skuCount;
  const weights = weightsOf(work, flashDay);
  let sum = 0;
  let left = 0;
  for (let j = 0; j < J; j++) {
    sum += weights[g * J + j]!;
    left += weights[g * J + j]! * work.pantryFactor[j]!;
  }
  return sum > 0 ? left / sum : 1;
}

/** Visits of the day before luck. */
function visitsOf(work: Workspace): number {
  let visits = 0;
  for (let c = 0; c < CHANNEL_COUNT; c++) visits += work.channelVisitMean[c]!;
  for (let g = 0; g < SEGMENT_COUNT; g++) visits += work.returningDirect[g]! + work.returningEmail[g]!;
  return visits;
}
