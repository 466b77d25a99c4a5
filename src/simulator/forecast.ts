/**
 * The keeper's forecast: a log-linear model of the shop's own weeks with stated priors (rules J1–J11).
 *
 * It reads results, the position and public facts (last year's platform traffic among them), never a parameter of the demand model, so it can be
 * wrong where the shop has no experience. Visits follow each channel's own average and a square-root response
 * to its budget; units per visit follow price with elasticity −2 ± 1 before the data speak; promotions use
 * the lifts the course publishes. 200 residual paths give the range.
 */

import { feeRates } from './facts.ts';
import { sellWithStock, weekCosts } from './forecast/costs.ts';
import { productModels } from './forecast/product-model.ts';
import {
  averageOrder,
  discountFen,
  lnPromotionLift,
  offerShare,
  promotionCostFen,
  share,
} from './forecast/promotions.ts';
import { expectedVisits, PRIOR_SHOP_SD, residualSquares, weekdayShares } from './forecast/visits.ts';
import { exp, ln, normalQuantile } from './maths.ts';
import { resolvePlan, shopOf } from './plan.ts';
import { draw, keyFromSeed, PURPOSES, packDraw, packMoment, type RandomKey, SUBSYSTEMS } from './random.ts';
import type { Forecast, Game, Range, WeekPlan, WeekResult } from './vocabulary.ts';

export { ELASTICITY_PRIOR } from './forecast/product-model.ts';
export { lnPromotionLift, PUBLISHED_LIFTS } from './forecast/promotions.ts';

export const FORECAST_PATHS = 200;

function shockOf(key: RandomKey, week: number, path: number, product: number, kind: number): number {
  const u = draw(
    key,
    packMoment(week, SUBSYSTEMS.forecast, 0),
    product,
    kind,
    packDraw(PURPOSES.hints, path, 0),
  );
  return normalQuantile(u);
}

function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!;
  return { p10: Math.round(at(0.1)), p50: Math.round(at(0.5)), p90: Math.round(at(0.9)) };
}

/**
 * Forecasts the coming week under `plan`: median and the range in which eight weeks in ten land.
 *
 * @param history results the keeper has seen, oldest first, at least one
 * @throws if the game is not open or the history is empty
 */
export function forecastWeek(game: Game, plan: WeekPlan, history: readonly WeekResult[]): Forecast {
  const { facts, position, settings } = shopOf(game);
  if (history.length === 0) throw new Error('a forecast needs at least one week of history');
  const full = resolvePlan(settings, plan);
  const last = history.at(-1)!;
  const models = productModels(facts, history);
  const visits = expectedVisits(facts, history, full, position.isoWeek);
  const averageOrderFen = averageOrder(last);
  const lift = lnPromotionLift(full, averageOrderFen);
  const days = weekdayShares(history);
  const fees = feeRates(facts, full.platformIds, position.isoWeek);
  const shopSd = Math.sqrt(
    (residualSquares(facts, history) + 4 * PRIOR_SHOP_SD * PRIOR_SHOP_SD) / (history.length + 4),
  );
  const unitsPerOrder = last.orders > 0 ? last.units / last.orders : 1;
  const memberShare = last.orders > 0 ? last.customers.memberOrders / last.orders : 0;
  const key = keyFromSeed(game.head.seed);
  const costs = weekCosts(
    facts,
    full,
    last,
    position.stock.map(({ onHandUnits }) => onHandUnits),
  );

  const profits: number[] = [];
  const sales: number[] = [];
  const visitPaths: number[] = [];
  const orderPaths: number[] = [];
  const dayPaths: number[][] = days.map(() => []);
  const unitPaths: number[][] = facts.skus.map(() => []);
  for (let path = 0; path < FORECAST_PATHS; path++) {
    const traffic = visits * exp(shopSd * shockOf(key, position.week, path, 0, 0) - (shopSd * shopSd) / 2);
    const margin = new Float64Array(7);
    let net = 0;
    let units = 0;
    facts.skus.forEach((sku, j) => {
      const model = models[j]!;
      const flashed = full.flash?.skuIds.includes(sku.id) ? full.flash : undefined;
      const flashShare = flashed ? share(flashed.dayMask) : 0;
      const list = full.listPriceFen[sku.id] ?? sku.usualPriceFen;
      const price =
        list *
        (1 - (flashed ? flashed.depthShare * flashShare : 0)) *
        (1 - offerShare(full, sku.id, memberShare));
      const elasticity = model.elasticity + model.elasticitySd * shockOf(key, position.week, path, j + 1, 1);
      const rate = model.lnUnitsPerVisit + Math.min(-0.2, elasticity) * (ln(price) - model.lnPrice) + lift;
      const shown = full.onShelf[sku.id] === false ? 0 : traffic;
      const demand = shown * exp(rate + model.residualSd * shockOf(key, position.week, path, j + 1, 2));
      const sold = sellWithStock(facts, full, game, j, demand, days);
      let total = 0;
      for (let d = 0; d < 7; d++) {
        total += sold[d]!;
        const gross = sold[d]! * price;
        const afterFees = gross * (1 - fees.commissionRate - fees.paymentFeeRate);
        const back = gross * model.refundRate;
        const goodsBack = sold[d]! * sku.unitCostFen * model.refundRate * 0.8;
        margin[d]! +=
          afterFees -
          back +
          goodsBack -
          sold[d]! * (sku.unitCostFen + (costs.perKilogramFen * sku.weightGrams) / 1000);
        net += gross;
      }
      units += total;
      unitPaths[j]!.push(total);
    });
    const orders = units / unitsPerOrder;
    const perOrder = costs.perOrderFen + promotionCostFen(full, facts, averageOrderFen);
    const affiliate = net * costs.affiliateShare;
    const fixed = costs.weekFen + affiliate;
    let profit = -fixed;
    for (let d = 0; d < 7; d++) {
      const dayProfit = margin[d]! - orders * days[d]! * perOrder;
      profit += dayProfit;
      dayPaths[d]!.push(dayProfit - fixed / 7);
    }
    profits.push(Math.round(profit));
    sales.push(net - orders * discountFen(full, averageOrderFen));
    visitPaths.push(traffic);
    orderPaths.push(orders);
  }
  return {
    operatingProfitFen: rangeOf(profits),
    netSalesFen: rangeOf(sales),
    visits: rangeOf(visitPaths),
    orders: rangeOf(orderPaths),
    days: dayPaths.map(rangeOf),
    units: Object.fromEntries(facts.skus.map((sku, j) => [sku.id, rangeOf(unitPaths[j]!)])),
    pathsFen: profits,
  };
}
