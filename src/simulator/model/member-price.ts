/**
 * A price for members alone (rules MP1–MP5): it moves returning buyers by the share who are members, costs its
 * depth on members' orders, and makes others join. What points add to that pull is here as well.
 */
import { exp, ln } from '../maths.ts';
import type { Decisions } from './decisions.ts';
import { satiation } from './promotion.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/** Opens the week: economic part and urgency of the member price by segment. */
export function openMemberPrice(world: World, work: Workspace, decisions: Decisions, tired: number): void {
  if (decisions.memberDays === 0) return;
  const { urgencyFactor, depthScale } = world.scenario.specialOffers.memberPrice;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const { logPriceSensitivity, dealProneness } = world.scenario.segments[g]!;
    work.memberEconomic[g] = -logPriceSensitivity * work.memberShare * ln(1 - decisions.memberDepth);
    work.memberUrgency[g] =
      urgencyFactor *
      world.urgency.coupon *
      dealProneness *
      tired *
      satiation(decisions.memberDepth / depthScale);
  }
}

/**
 * Sets e^gain, what points and the member price add to the utility of a segment's returning buyers on a day.
 *
 * @param largest the day's largest deal part without the member price
 */
export function returningGain(
  world: World,
  work: Workspace,
  decisions: Decisions,
  day: number,
  g: number,
  largest: number,
): void {
  const doubled = (decisions.doublePointsDays >> day) & 1;
  let gain = work.pointsPull[g]! * (doubled ? world.scenario.members.doublePointsFactor : 1);
  if ((decisions.memberDays >> day) & 1) {
    const own = work.memberUrgency[g]!;
    const top = Math.max(largest, own);
    const { stackingShare } = world.scenario.promotion;
    gain += work.memberEconomic[g]! + top - largest + stackingShare * (own + largest - top);
  }
  work.returningFactor[g] = gain === 0 ? 1 : exp(gain);
}
