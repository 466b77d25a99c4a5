/** Satisfaction of the week's buyers, its memory, and the reviews they leave (rules R1–R9). */
import { normalCdf } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck } from './luck.ts';
import { satiation } from './promotion.ts';
import { servicePolicy } from './service-policy.ts';
import { extraDefects } from './supply.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Customer satisfaction index, 1 to 5: weighted product, service and delivery satisfaction. */
export function satisfactionIndex(world: World, state: Float64Array): number {
  const at = world.layout.satisfaction;
  const [product, service, delivery] = world.scenario.satisfaction.weights;
  return product! * state[at]! + service! * state[at + 1]! + delivery! * state[at + 2]!;
}

/** Share of a survey that answers 4 or 5 of 5 at a mean satisfaction. */
export function highShare(mean: number): number {
  return normalCdf((mean - 3.5) / 0.9);
}

/** Net promoter score, −100 to 100, of a satisfaction index. */
export function netPromoterScore(index: number): number {
  return 100 * (normalCdf((index - 4.25) / 0.9) - normalCdf((3.25 - index) / 0.9));
}

/** Service satisfaction of a week from the share of tickets in time and of chats answered within 60 seconds. */
export function serviceSatisfaction(
  world: World,
  sla: number,
  answered60: number,
  autoRefund: boolean,
): number {
  const s = world.scenario.satisfaction;
  return (
    s.serviceBase +
    s.serviceSla * sla +
    s.serviceAnswered * answered60 +
    (autoRefund ? world.scenario.returns.autoRefundSatisfaction : 0)
  );
}

export function closeSatisfaction(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
): void {
  const { layout, skuCount: J } = world;
  const s = world.scenario.satisfaction;
  const { totals } = work;
  const { plan } = decisions;
  let units = 0;
  let quality = 0;
  for (let j = 0; j < J; j++) {
    units += work.skuUnits[j]!;
    quality +=
      work.skuUnits[j]! *
      (world.quality[j]! - world.scenario.quality.satisfactionPerDefect * extraDefects(world, state, j));
  }
  const at = layout.satisfaction;
  const keep = s.carryOver;
  if (units > 0) {
    const product = quality / units - s.listingPenalty * Math.max(0, 0.6 - state[layout.listing]!);
    state[at] = keep * state[at]! + (1 - keep) * product;
  }
  const service =
    serviceSatisfaction(world, totals[TOTAL.sla]!, totals[TOTAL.answered60]!, plan.autoRefund) +
    servicePolicy(world, decisions);
  state[at + 1] = keep * state[at + 1]! + (1 - keep) * service;
  const delivery =
    s.deliveryBase -
    s.deliveryLate * totals[TOTAL.lateRate]! -
    s.deliveryDamage * work.damageRate -
    s.deliverySlowPerDay * Math.max(0, plan.promiseDays - s.slowFromDays);
  state[at + 2] = keep * state[at + 2]! + (1 - keep) * delivery;
}

/** Spontaneous and rewarded reviews; counts and stars fade so that ratings follow the recent past. */
export function closeReviews(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout, skuCount: J } = world;
  const s = world.scenario.satisfaction;
  const at = layout.satisfaction;
  const around = 0.5 * state[at + 1]! + 0.5 * state[at + 2]!;
  const praise = decisions.plan.violations.includes('paid-praise')
    ? world.scenario.compliance.paidPraiseFactor
    : 1;
  const rewarded =
    praise * s.solicitedReviewRate * satiation(decisions.plan.reviewRewardFen / s.rewardScaleFen);
  let total = 0;
  for (let j = 0; j < J; j++) {
    // what is off the shelf is neither reviewed nor forgotten
    if (!decisions.onShelf[j]) continue;
    const units = work.skuUnits[j]!;
    const own = drawBinomial(luck, units, s.spontaneousReviewRate, SUBSYSTEMS.reviews, 0, j, 0, 0);
    const asked = drawBinomial(luck, units, rewarded, SUBSYSTEMS.reviews, 0, j, 0, 1);
    const mean = 0.55 * world.quality[j]! + 0.45 * around;
    state[layout.reviewCount + j] = s.reviewCarryOver * state[layout.reviewCount + j]! + own + asked;
    state[layout.reviewStars + j] =
      s.reviewCarryOver * state[layout.reviewStars + j]! + own * mean + asked * s.solicitedMean;
    work.skuReviews[j] = own + asked;
    total += own + asked;
  }
  work.totals[TOTAL.rewardedReviews] = total;
}
