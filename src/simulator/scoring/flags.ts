/**
 * Misconceptions that a week's plan shows (rules MF1–MF27): a detector suspects, a re-run proves.
 *
 * Detectors read plan, state and result; none of them raises a flag by itself. The proof changes the decision in
 * question and plays both plans in the same futures, so that neither luck nor hindsight decides.
 */
import { runTo } from '../game.ts';
import { operatingProfit } from '../model/finance.ts';
import type { Scenario } from '../scenario.ts';
import type { Game, MisconceptionFlag } from '../vocabulary.ts';
import { morningOf, rerun } from './attribution/morning.ts';
import { contextOf } from './context.ts';
import { type Evidence, openEvidence, type Suspicion } from './flags/evidence.ts';
import * as marketing from './flags/marketing.ts';
import * as operations from './flags/operations.ts';
import * as pricing from './flags/pricing.ts';
import * as promotion from './flags/promotion.ts';
import { prove } from './flags/proof.ts';
import { futureProfits } from './futures.ts';

/** Futures that tell the usual spread of a week's luck. */
const SPREAD_FUTURES = 24;

/** Everything the plan of a played week is suspected of, proved or not. */
export function suspicionsOf(
  game: Game,
  week: number,
  scenario: Scenario,
): { readonly evidence: Evidence; readonly suspicions: readonly Suspicion[] } {
  const evidence = openEvidence(game, week, scenario);
  const detectors = [
    pricing.priceCutWhileShort,
    pricing.chasingLuck(() => lastLuck(game, week - 1, scenario)),
    pricing.returnsIgnored,
    pricing.salesOverProfit,
    promotion.promotionWhileShort,
    promotion.couponBelowBasket,
    promotion.stackedPromotions,
    promotion.promotionEveryWeek,
    promotion.discountBeyondMargin,
    promotion.flashOnEmptyShelf,
    operations.overstocked,
    operations.orderingBySales,
    operations.promiseTooShort,
    operations.idleAgents,
    operations.serviceStarved,
    marketing.bidAboveClickValue,
    marketing.advertisingWhileShort,
    marketing.dailyEmails,
    marketing.creatorsBelowThreshold,
    marketing.growthStarved,
    marketing.reviewsOverpaid,
    marketing.checksTooStrict,
  ];
  return { evidence, suspicions: detectors.flatMap((detect): Suspicion[] => detect(evidence)) };
}

/**
 * The misconceptions that week `week` proves, the dearest first; usually none.
 *
 * @throws if the week has not been played
 */
export function findMisconceptions(game: Game, week: number, scenario: Scenario): MisconceptionFlag[] {
  const { evidence, suspicions } = suspicionsOf(game, week, scenario);
  return suspicions
    .flatMap((suspicion) => prove(evidence, suspicion, game) ?? [])
    .sort((a, b) => b.gainFen - a.gainFen);
}

/** Luck of a week against its expected value, and the standard deviation of such luck. */
function lastLuck(game: Game, week: number, scenario: Scenario): ReturnType<pricing.LastLuck> {
  const morning = morningOf(game, week, scenario);
  rerun(morning);
  const luckFen = morning.realisedFen - operatingProfit(morning.work);
  const shop = runTo(game, scenario, week);
  const [profits] = futureProfits(contextOf(shop, morning.plan), { first: 0, count: SPREAD_FUTURES });
  const mean = profits!.reduce((sum, profit) => sum + profit, 0) / SPREAD_FUTURES;
  const squares = profits!.reduce((sum, profit) => sum + (profit - mean) * (profit - mean), 0);
  return { luckFen, spreadFen: Math.sqrt(squares / (SPREAD_FUTURES - 1)) };
}
