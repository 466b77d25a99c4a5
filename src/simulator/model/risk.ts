/** Fraud attempts, what a stricter check catches, and the good orders it refuses (rules H1–H5). */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import type { PublishedRules } from '../vocabulary.ts';
import { verifiedShare } from './checkout.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, drawPoisson, type Luck } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

type CheckRules = Pick<PublishedRules, 'risk' | 'verification'>;

/** Fraud attempts per order at a discount share of 0 to 1 (rules H1 and H5). */
export function attemptRate({ risk }: Pick<CheckRules, 'risk'>, discountShare: number): number {
  return Math.min(1, risk.attemptRate * (1 + risk.discountEffect * discountShare));
}

/** Share of fraud attempts caught at a strictness of 0 to 1 (rule H2). */
export function detectionRate({ risk }: Pick<CheckRules, 'risk'>, strictness: number): number {
  return 1 - exp(-risk.detection * strictness);
}

/** Share of fraud that a second factor on `verifiedShare` of the orders leaves (rule CK6). */
export function slippedShare(
  { verification }: Pick<CheckRules, 'verification'>,
  verifiedShare: number,
): number {
  return 1 - verification.caughtShare * Math.min(1, verification.fraudTilt * verifiedShare);
}

/** Share of the good orders refused that is left after `reviewers` have looked again (rule CK7). */
export function refusedAfterReview(
  { verification }: Pick<CheckRules, 'verification'>,
  reviewers: number,
): number {
  return exp(-verification.falseAlarmDecay * reviewers);
}

/** Share of good orders refused at a strictness of 0 to 1, after `reviewers` have looked again (rules H2 and CK7). */
export function falseAlarmRate(rules: CheckRules, strictness: number, reviewers = 0): number {
  const refused = rules.risk.falseAlarm * strictness * strictness;
  return reviewers > 0 ? refused * refusedAfterReview(rules, reviewers) : refused;
}

export function closeRisk(world: World, work: Workspace, decisions: Decisions, luck: Luck): void {
  const { scenario } = world;
  const strictness = decisions.plan.riskStrictness;
  const verified = verifiedShare(work, decisions);
  work.totals[TOTAL.verifiedOrders] = verified;
  const slipped = slippedShare(scenario, verified);
  let orders = 0;
  let gross = 0;
  let discounts = 0;
  for (let d = 0; d < 7; d++) {
    orders += work.dayOrders[d]!;
    gross += work.dayGross[d]!;
    discounts += work.dayDiscount[d]!;
  }
  // the first reader of the week's discount share; tickets and reference prices follow
  work.totals[TOTAL.discountShare] = gross > 0 ? discounts / gross : 0;
  const rate = attemptRate(scenario, work.totals[TOTAL.discountShare]!);
  const attempts = drawBinomial(luck, orders, rate, SUBSYSTEMS.risk, 0, 0, 0, 0);
  work.totals[TOTAL.fraudAttempts] = attempts;
  work.totals[TOTAL.fraudUndetected] = drawBinomial(
    luck,
    attempts,
    (1 - detectionRate(scenario, strictness)) * slipped,
    SUBSYSTEMS.risk,
    0,
    0,
    0,
    1,
  );
  const refused = falseAlarmRate(scenario, strictness, decisions.plan.reviewStaff);
  work.totals[TOTAL.refusedOrders] = drawPoisson(
    luck,
    (orders * refused) / (1 - refused),
    SUBSYSTEMS.risk,
    0,
    0,
    0,
    2,
  );
}
