/**
 * What creators' live shows and campaigns of the platform depend on: how the budget is spread over the days, and
 * an audience warmed up before the day (rules LP1–LP4 and WU1–WU4).
 */
import { power } from '../maths.ts';
import type { CreatorPacing } from '../vocabulary.ts';
import type { Decisions } from './decisions.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

const KOL = 4;

/** Daily budgets spent on a day of pacing `pacing`: 1 + (pacing − 1) × concentration, seven over the week. */
export function paced(pacing: number, concentration: number): number {
  return concentration === 1 ? pacing : 1 + (pacing - 1) * concentration;
}

/** Daily budgets that creators spend on `day` with a show on `liveDay`, days 0 Monday to 6 Sunday (rules T3 and LP1). */
export function creatorPacing(
  pacing: CreatorPacing,
  liveDay: number,
  concentration: number,
  day: number,
): number {
  return paced(
    day === liveDay
      ? pacing.liveDayPacing
      : day === liveDay + 1
        ? pacing.nextDayPacing
        : pacing.otherDayPacing,
    concentration,
  );
}

/** Share of the week's returns avoided by spreading the creators' budget over its days (rule LP3). */
export function spreadReturnSaving(
  liveSelling: { readonly returnLift: number },
  concentration: number,
  creatorShareOfOrders: number,
): number {
  return liveSelling.returnLift * (1 - concentration) * creatorShareOfOrders;
}

/**
 * Return rate relative to a week whose creators sell in one live show: what buyers take in its heat comes back
 * more often than what they take over the week.
 */
export function liveReturns(world: World, work: Workspace, concentration: number): number {
  if (concentration === 1) return 1;
  let orders = 0;
  for (let c = 0; c < work.channelOrders.length; c++) orders += work.channelOrders[c]!;
  if (orders <= 0) return 1;
  const share = work.channelOrders[KOL]! / orders;
  return 1 - spreadReturnSaving(world.scenario.liveSelling, concentration, share);
}

/** More new direct visitors in a week with a campaign, from the audience of the weeks before; else none. */
export function warmUpFactor(world: World, work: Workspace, state: Float64Array): number {
  const audience = state[world.layout.audience]!;
  if (!work.market.campaign || audience <= 0) return 1;
  const { liftCeiling, halfSaturationFen, exponent } = world.scenario.warmUp;
  const pull = power(audience / halfSaturationFen, exponent);
  return 1 + (liftCeiling * pull) / (1 + pull);
}

/** The audience a week on: half of it is left, none after a campaign, plus what was spent. */
export function closeWarmUp(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  const at = world.layout.audience;
  const kept = work.market.campaign ? 0 : world.scenario.warmUp.carryOver * state[at]!;
  state[at] = kept + decisions.plan.warmUpBudgetFen;
}
