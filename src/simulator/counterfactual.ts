/**
 * The same week with one lever changed, and the bridge between two weeks (rules E1–E9).
 *
 * Both weeks of a counterfactual start from the same state and meet the same customers and the same luck:
 * every draw keeps its own key, so only what the change causes is different (common random numbers).
 */

import { isoWeekOf, runTo } from './game.ts';
import { compileDecisions } from './model/decisions.ts';
import { operatingProfit } from './model/finance.ts';
import { luckOf } from './model/luck.ts';
import { resolvePlan } from './plan.ts';
import { profitOf } from './result.ts';
import type { Scenario } from './scenario.ts';
import type { BridgeRow, Counterfactual, Game, ProfitLine, WeekPlan, WeekResult } from './vocabulary.ts';
import { BRIDGE_LINES, PROFIT_LINES } from './vocabulary.ts';
import { simulateWeek } from './week.ts';

/** Plan that was in force in a played or previous-owner week. */
function planOf(game: Game, week: number, scenario: Scenario) {
  const entry = week >= 1 ? game.entries[week - 1] : undefined;
  return entry?.plan ?? runTo(game, scenario, week).settings;
}

/**
 * Replays week `week` once as it was and once with `change` applied to its plan.
 *
 * @param week a week that has been played, or −3 to 0 of the previous owner
 * @throws if the week has not been played
 */
export function counterfactual(
  game: Game,
  week: number,
  change: WeekPlan,
  scenario: Scenario,
): Counterfactual {
  return counterfactuals(game, week, [change], scenario)[0]!;
}

/** Several counterfactuals of one week; the shop is run up to the week once. */
export function counterfactuals(
  game: Game,
  week: number,
  changes: readonly WeekPlan[],
  scenario: Scenario,
): Counterfactual[] {
  if (week > game.entries.length)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
  const plan = planOf(game, week, scenario);
  const shop = runTo(game, scenario, week);
  const { world, work } = shop;
  const isoWeek = isoWeekOf(scenario, week);
  const run = (trial: typeof plan) => {
    work.deskFen = shop.deskFen;
    simulateWeek(
      world,
      work,
      shop.state.slice(),
      compileDecisions(world, trial),
      luckOf(shop.key, week),
      isoWeek,
    );
    work.deskFen = 0;
    return {
      profitFen: operatingProfit(work),
      units: work.dayUnits.reduce((t, u) => t + u, 0),
      lines: profitOf(work).lines,
    };
  };
  const actual = run(plan);
  return changes.map((change) => {
    const alternative = run(resolvePlan(plan, change));
    return {
      week,
      change,
      actualProfitFen: actual.profitFen,
      alternativeProfitFen: alternative.profitFen,
      differenceFen: alternative.profitFen - actual.profitFen,
      lines: Object.fromEntries(
        PROFIT_LINES.map((line) => [line, alternative.lines[line] - actual.lines[line]]),
      ) as Record<ProfitLine, number>,
      actualUnits: actual.units,
      alternativeUnits: alternative.units,
    };
  });
}

/**
 * Why profit changed from week `week − 1` to `week`, by line of the account; the rows add up to the change.
 *
 * `units` values the change in units at last week's unit margin, `prices` the change of price on this week's
 * units; the other rows are differences of account lines.
 *
 * @throws if either week has not been played (weeks −2 to the last played)
 */
export function explainChange(game: Game, week: number, scenario: Scenario): BridgeRow[] {
  const found = new Map<number, WeekResult>();
  for (const result of game.shop?.results ?? []) found.set(result.week, result);
  if (!found.has(week) || !found.has(week - 1))
    runTo(game, scenario, undefined, (result) => found.set(result.week, result));
  const now = found.get(week);
  const before = found.get(week - 1);
  if (now === undefined || before === undefined) throw new Error(`no two weeks to compare at week ${week}`);
  return bridgeRows(before, now);
}

/** Bridge rows between two results, see `explainChange`. */
export function bridgeRows(before: WeekResult, now: WeekResult): BridgeRow[] {
  let prices = 0;
  let margin = 0;
  now.skus.forEach((sku, j) => {
    const last = before.skus[j]!;
    const lastPrice = last.units > 0 ? Math.round(last.grossSalesFen / last.units) : last.listPriceFen;
    margin += sku.grossSalesFen - sku.costOfGoodsFen - (last.grossSalesFen - last.costOfGoodsFen);
    prices += sku.grossSalesFen - sku.units * lastPrice - (last.grossSalesFen - last.units * lastPrice);
  });
  const a = before.profit.lines;
  const b = now.profit.lines;
  const change = (...lines: ProfitLine[]) => lines.reduce((total, line) => total + b[line] - a[line], 0);
  // goods that came back lower the cost of goods; their value belongs to the refunds row
  const goodsBack =
    b.costOfGoods -
    a.costOfGoods +
    (now.skus.reduce((t, s) => t + s.costOfGoodsFen, 0) -
      before.skus.reduce((t, s) => t + s.costOfGoodsFen, 0));
  const effects: Record<(typeof BRIDGE_LINES)[number], number> = {
    units: margin - prices,
    prices,
    discountsAndGifts: change('discounts', 'pointsRedeemed', 'giftCost', 'promotionSetup'),
    refunds: change('refunds', 'returnFreight', 'freightInsurance') + goodsBack,
    shipping: change('shipFees', 'shipping', 'packaging', 'warehouseWages'),
    platformFees: change('paymentFees', 'commission', 'platforms', 'paymentServices'),
    advertising: change(
      'social',
      'kol',
      'sem',
      'seo',
      'content',
      'affiliate',
      'email',
      'warmUp',
      'targeting',
    ),
    reputation: change('listing', 'pageWork', 'experiments', 'reviewRewards'),
    service: change('agentWages', 'outsourcedTickets', 'serviceCompensation', 'serviceTools'),
    stock: change('holding', 'scrap', 'purchaseVariance', 'inspection', 'clearance'),
    other: change(
      'fraudLosses',
      'tierBenefits',
      'reviewStaff',
      'training',
      'fixedCosts',
      'penalties',
      'pointsLiability',
      'deskCases',
      'overdraftInterest',
    ),
  };
  return BRIDGE_LINES.map((line) => ({ line, effectFen: effects[line] }));
}
