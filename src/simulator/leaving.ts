/** Why the visitors of a played week left (rules WL1–WL6). */
import { isoWeekOf, runTo } from './game.ts';
import { compileDecisions } from './model/decisions.ts';
import { emptyTally, type LeavingTally, REASON_COUNT, tallyDay } from './model/leaving.ts';
import { luckOf } from './model/luck.ts';
import { allocate } from './money.ts';
import { weekResult } from './result.ts';
import type { Scenario } from './scenario.ts';
import type { Game, LeavingShare, WhyLeft } from './vocabulary.ts';
import { LEAVING_REASONS } from './vocabulary.ts';
import { simulateWeek } from './week.ts';

const HUNDREDTHS_OF_A_PER_CENT = 10_000;

/**
 * The visits of week `week` that did not buy, each with one reason, for the shop and for each product on the shelf.
 *
 * @param week a week that has been played, or −3 to 0 of the previous owner
 * @throws if the week has not been played
 */
export function whyLeft(game: Game, week: number, scenario: Scenario): WhyLeft {
  if (week > game.entries.length)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
  const shop = runTo(game, scenario, week);
  const { world, work, state, key } = shop;
  const asked = compileDecisions(world, week >= 1 ? game.entries[week - 1]!.plan : shop.settings);
  const luck = luckOf(key, week);
  const isoWeek = isoWeekOf(scenario, week);
  const tally = emptyTally(world);
  work.deskFen = shop.deskFen;
  simulateWeek(world, work, state, asked, luck, isoWeek, {
    parcels: () => {},
    dayClosed: (day) => {
      const decisions = work.decisions ?? asked;
      const flashDay = ((decisions.flashDays >> day) & 1) === 1;
      tallyDay({ world, work, state, decisions, luck, day, flashDay }, tally);
    },
  });
  work.deskFen = 0;
  const decisions = work.decisions ?? asked;
  const result = weekResult(world, work, state, decisions, week, isoWeek);
  return {
    week,
    visits: result.visits,
    orders: result.orders,
    leftVisits: result.visits - result.orders,
    reasons: sharesOf([...tally.shop], result.visits - result.orders),
    skus: result.skus.flatMap(({ skuId, productViews }, j) => {
      if (!decisions.onShelf[j]) return [];
      const leftViews = Math.max(0, productViews - work.skuOrders[j]!);
      return [{ skuId, views: productViews, leftViews, reasons: sharesOf(ofSku(tally, j), leftViews) }];
    }),
  };
}

function ofSku({ skus }: LeavingTally, j: number): number[] {
  return [...skus.subarray(j * REASON_COUNT, (j + 1) * REASON_COUNT)];
}

/** Whole visits and hundredths of a per cent by largest remainder; without any weight all were just looking. */
function sharesOf(weights: readonly number[], leftVisits: number): LeavingShare[] {
  const known = weights.some((weight) => weight > 0);
  const by = known ? weights : LEAVING_REASONS.map((reason) => (reason === 'looking' ? 1 : 0));
  const visits = allocate(leftVisits, by);
  const basisPoints = allocate(HUNDREDTHS_OF_A_PER_CENT, by);
  return LEAVING_REASONS.map((reason, i) => ({
    reason,
    visits: visits[i]!,
    basisPoints: basisPoints[i]!,
  }));
}
