/** Fraud attempts, what a stricter check catches, and the good orders it refuses (rules H1–H5). */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import { verifiedShare } from './checkout.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, drawPoisson, type Luck } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Share of fraud attempts caught at a strictness of 0 to 1. */
export function detectionRate(world: World, strictness: number): number {
  return 1 - exp(-world.scenario.risk.detection * strictness);
}

/** Share of good orders refused at a strictness of 0 to 1, after `reviewers` have looked again. */
export function falseAlarmRate(world: World, strictness: number, reviewers = 0): number {
  const refused = world.scenario.risk.falseAlarm * strictness * strictness;
  return reviewers > 0 ? refused * exp(-world.scenario.verification.falseAlarmDecay * reviewers) : refused;
}

export function closeRisk(world: World, work: Workspace, decisions: Decisions, luck: Luck): void {
  const { risk } = world.scenario;
  const { verification } = world.scenario;
  const strictness = decisions.plan.riskStrictness;
  const verified = verifiedShare(work, decisions);
  work.totals[TOTAL.verifiedOrders] = verified;
  const slipped = 1 - verification.caughtShare * Math.min(1, verification.fraudTilt * verified);
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
  const rate = Math.min(1, risk.attemptRate * (1 + risk.discountEffect * work.totals[TOTAL.discountShare]!));
  const attempts = drawBinomial(luck, orders, rate, SUBSYSTEMS.risk, 0, 0, 0, 0);
  work.totals[TOTAL.fraudAttempts] = attempts;
  work.totals[TOTAL.fraudUndetected] = drawBinomial(
    luck,
    attempts,
    (1 - detectionRate(world, strictness)) * slipped,
    SUBSYSTEMS.risk,
    0,
    0,
    0,
    1,
  );
  const refused = falseAlarmRate(world, strictness, decisions.plan.reviewStaff);
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
