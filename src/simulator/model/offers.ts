/** Choice on days with a bundle or a group buy: both add to the utility of their products (rules BU3, GB2). */
import { exp, ln } from '../maths.ts';
import { attachChance, bundleRuns } from './bundle.ts';
import type { Decisions } from './decisions.ts';
import { completionChance, groupRuns, groupUtility, joinShare } from './group-buy.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/** Opens a day: whether its offers run, and if one does, weights, shares and inclusive values with it. */
export function openOffers(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  day: number,
  flashDay: boolean,
): void {
  work.bundleDay = decisions.bundleDays > 0 && bundleRuns(world, state, decisions, day);
  work.groupDay = decisions.groupDays > 0 && groupRuns(world, state, decisions, day);
  work.offerDay = work.bundleDay || work.groupDay;
  if (!work.offerDay) return;
  const J = world.skuCount;
  const tau = world.scenario.choice.nestDissimilarity;
  const weights = flashDay ? work.flashWeight : work.weight;
  const shares = flashDay ? work.flashShare : work.share;
  const { bundleFirst: a, bundleSecond: b, bundleDepth, groupSku } = decisions;
  const { utility } = world.scenario.specialOffers.bundle;
  work.offerWeight.set(weights);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const row = g * J;
    if (work.bundleDay) {
      const beta = world.scenario.segments[g]!.logPriceSensitivity;
      const fromFirst = attachChance(world, decisions, g, shares[row + b]!);
      const fromSecond = attachChance(world, decisions, g, shares[row + a]!);
      work.attachFirst[g] = fromFirst;
      work.attachSecond[g] = fromSecond;
      work.offerWeight[row + a]! *= exp((utility * beta * bundleDepth * fromFirst) / tau);
      work.offerWeight[row + b]! *= exp((utility * beta * bundleDepth * fromSecond) / tau);
    }
    if (work.groupDay) {
      work.offerWeight[row + groupSku]! *= exp(groupUtility(world, decisions, g) / tau);
      work.groupCancelShare[g] = joinShare(world, g) * (1 - completionChance(world, decisions.groupSize));
    }
    let sum = 0;
    for (let j = 0; j < J; j++) sum += work.offerWeight[row + j]!;
    work.lnInclusiveOffer[g] = tau * ln(sum);
    for (let j = 0; j < J; j++) work.offerShare[row + j] = work.offerWeight[row + j]! / sum;
  }
}

/** e^{V/τ} by segment and product on a day. */
export function weightsOf(work: Workspace, flashDay: boolean): Float64Array {
  return work.offerDay ? work.offerWeight : flashDay ? work.flashWeight : work.weight;
}

/** Choice shares within the shop by segment and product on a day, all on the shelf. */
export function sharesOf(work: Workspace, flashDay: boolean): Float64Array {
  return work.offerDay ? work.offerShare : flashDay ? work.flashShare : work.share;
}

/** ln Σ e^V by segment on a day. */
export function inclusiveOf(work: Workspace, flashDay: boolean): Float64Array {
  return work.offerDay ? work.lnInclusiveOffer : flashDay ? work.lnInclusiveFlash : work.lnInclusive;
}
