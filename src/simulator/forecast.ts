/**
 * The keeper's forecast: a log-linear model of the shop's own weeks with stated priors (rules J1–J7).
 *
 * It reads results, the position and public facts (last year's platform traffic among them), never a parameter of the demand model, so it can be
 * wrong where the shop has no experience. Visits follow each channel's own average and a square-root response
 * to its budget; units per visit follow price with elasticity −2 ± 1 before the data speak; promotions use
 * the lifts the course publishes. 200 residual paths give the range.
 */
import { exp, ln, normalQuantile } from './maths.ts';
import { resolvePlan, shopOf } from './plan.ts';
import { draw, keyFromSeed, PURPOSES, packDraw, packMoment, type RandomKey, SUBSYSTEMS } from './random.ts';
import type {
  Channel,
  Forecast,
  FullPlan,
  Game,
  PublicFacts,
  Range,
  WeekPlan,
  WeekResult,
} from './vocabulary.ts';

export const FORECAST_PATHS = 200;
/** Prior of the price elasticity: mean and standard deviation. */
export const ELASTICITY_PRIOR = { mean: -2, sd: 1 } as const;
/** Weekly conversion lifts of the promotions the course publishes, at the depth they were measured at. */
export const PUBLISHED_LIFTS = {
  coupon: { lift: 0.28, depth: 0.13 },
  threshold: { lift: 0.3, depth: 0.155 },
  gift: { lift: 0.29, depth: 0.17 },
} as const;
const PRIOR_SHOP_SD = 0.17;
const PRIOR_PRODUCT_SD = 0.22;

interface ProductModel {
  readonly lnUnitsPerVisit: number;
  readonly lnPrice: number;
  readonly elasticity: number;
  readonly elasticitySd: number;
  readonly residualSd: number;
  readonly refundRate: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Demand a keeper can see: units sold plus those the empty shelf lost. */
const wanted = (week: WeekResult, j: number): number =>
  Math.max(0.5, week.skus[j]!.units + week.skus[j]!.lostUnits);

/** Conjugate normal update of a product's elasticity on its own weeks. */
function productModel(history: readonly WeekResult[], j: number): ProductModel {
  const prices = history.map((week) =>
    ln(
      week.skus[j]!.grossSalesFen > 0
        ? week.skus[j]!.grossSalesFen / week.skus[j]!.units
        : week.skus[j]!.listPriceFen,
    ),
  );
  const rates = history.map(
    (week) => ln(wanted(week, j) / Math.max(1, week.visits)) - lnPromotionLift(week.plan, averageOrder(week)),
  );
  const lnPrice = mean(prices);
  const lnRate = mean(rates);
  let xx = 0;
  let xy = 0;
  prices.forEach((price, i) => {
    xx += (price - lnPrice) * (price - lnPrice);
    xy += (price - lnPrice) * (rates[i]! - lnRate);
  });
  const noise = PRIOR_PRODUCT_SD * PRIOR_PRODUCT_SD;
  const prior = 1 / (ELASTICITY_PRIOR.sd * ELASTICITY_PRIOR.sd);
  const precision = xx / noise + prior;
  const elasticity = (xy / noise + prior * ELASTICITY_PRIOR.mean) / precision;
  let squares = 0;
  prices.forEach((price, i) => {
    const error = rates[i]! - lnRate - elasticity * (price - lnPrice);
    squares += error * error;
  });
  // four pseudo-weeks of the prior spread steady a short history
  const residualSd = Math.sqrt((squares + 4 * noise) / (history.length + 4));
  const gross = history.reduce((sum, week) => sum + week.skus[j]!.grossSalesFen, 0);
  const refunds = history.reduce((sum, week) => sum + week.skus[j]!.refundsFen, 0);
  return {
    lnUnitsPerVisit: lnRate,
    lnPrice,
    elasticity,
    elasticitySd: Math.sqrt(1 / precision),
    residualSd,
    refundRate: gross > 0 ? refunds / gross : 0,
  };
}

const averageOrder = (week: WeekResult): number =>
  week.orders > 0 ? week.profit.lines.grossSales / week.orders : 1;

/** ln of the week's lift by promotions at their published strength; the best counts fully, others by a third. */
function lnPromotionLift(plan: FullPlan, averageOrderFen: number): number {
  const lifts: number[] = [];
  const add = (kind: keyof typeof PUBLISHED_LIFTS, depth: number, mask: number) => {
    const { lift, depth: measured } = PUBLISHED_LIFTS[kind];
    const strength = (1 - exp((-1.5 * depth) / measured)) / (1 - exp(-1.5));
    lifts.push(lift * strength * share(mask));
  };
  if (plan.coupon)
    add(
      'coupon',
      plan.coupon.valueFen / Math.max(plan.coupon.minimumFen, 0.6 * averageOrderFen),
      plan.coupon.dayMask,
    );
  if (plan.threshold)
    add('threshold', plan.threshold.discountFen / plan.threshold.thresholdFen, plan.threshold.dayMask);
  if (plan.gift) add('gift', plan.gift.valueFen / plan.gift.thresholdFen, plan.gift.dayMask);
  lifts.sort((a, b) => b - a);
  return ln(1 + lifts.reduce((sum, lift, i) => sum + (i === 0 ? lift : lift / 3), 0));
}

function share(mask: number): number {
  let days = 0;
  for (let d = 0; d < 7; d++) days += (mask >> d) & 1;
  return days / 7;
}

const BUDGET: Partial<Record<Channel, keyof FullPlan & `${string}BudgetFen`>> = {
  seo: 'seoBudgetFen',
  sem: 'semBudgetFen',
  social: 'socialBudgetFen',
  kol: 'kolBudgetFen',
  content: 'contentBudgetFen',
};

/** Last year's platform traffic of a week, 1 = average. */
const indexOf = (facts: PublicFacts, isoWeek: number): number => facts.marketIndex[isoWeek - 1] ?? 1;

/**
 * Expected visits: each channel's recent average, scaled by the square root of its budget ratio and by last
 * year's platform traffic of the coming week against the recent ones.
 */
function expectedVisits(
  facts: PublicFacts,
  history: readonly WeekResult[],
  plan: FullPlan,
  isoWeek: number,
): number {
  const recent = history.slice(-4);
  const season = indexOf(facts, isoWeek) / mean(recent.map((week) => indexOf(facts, week.isoWeek)));
  let visits = 0;
  recent[0]?.channels.forEach(({ channel }, c) => {
    const usual = mean(recent.map((week) => week.channels[c]!.visits));
    const lever = BUDGET[channel];
    let ratio = 1;
    if (lever !== undefined)
      ratio = (plan[lever] + 30_000) / (mean(recent.map((week) => week.plan[lever])) + 30_000);
    if (channel === 'affiliate')
      ratio =
        (plan.affiliateCommissionRate + 0.01) /
        (mean(recent.map((w) => w.plan.affiliateCommissionRate)) + 0.01);
    if (channel === 'email')
      ratio = (plan.emailSends + 0.2) / (mean(recent.map((week) => week.plan.emailSends)) + 0.2);
    visits += usual * Math.sqrt(ratio);
  });
  return visits * season;
}

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

/** Weekday shares of sales in the keeper's own weeks. */
function weekdayShares(history: readonly WeekResult[]): number[] {
  const totals = Array.from(
    { length: 7 },
    (_, d) => history.reduce((sum, week) => sum + week.days[d]!.orders, 0) + 1,
  );
  const all = totals.reduce((sum, orders) => sum + orders, 0);
  return totals.map((orders) => orders / all);
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
  const models = facts.skus.map((_, j) => productModel(history, j));
  const visits = expectedVisits(facts, history, full, position.isoWeek);
  const averageOrderFen = averageOrder(last);
  const lift = lnPromotionLift(full, averageOrderFen);
  const days = weekdayShares(history);
  const shopSd = Math.sqrt(
    (residualSquares(facts, history) + 4 * PRIOR_SHOP_SD * PRIOR_SHOP_SD) / (history.length + 4),
  );
  const unitsPerOrder = last.orders > 0 ? last.units / last.orders : 1;
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
      const price = list * (1 - (flashed ? flashed.depthShare * flashShare : 0));
      const elasticity = model.elasticity + model.elasticitySd * shockOf(key, position.week, path, j + 1, 1);
      const rate = model.lnUnitsPerVisit + Math.min(-0.2, elasticity) * (ln(price) - model.lnPrice) + lift;
      const demand = traffic * exp(rate + model.residualSd * shockOf(key, position.week, path, j + 1, 2));
      const sold = sellWithStock(facts, full, game, j, demand, days);
      let total = 0;
      for (let d = 0; d < 7; d++) {
        total += sold[d]!;
        const gross = sold[d]! * price;
        const afterFees = gross * (1 - facts.commissionRate - facts.paymentFeeRate);
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

/** Squared deviations of ln visits, season taken out, around their mean: how unsteady the shop has been. */
function residualSquares(facts: PublicFacts, history: readonly WeekResult[]): number {
  const values = history.map((week) => ln(Math.max(1, week.visits) / indexOf(facts, week.isoWeek)));
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
}

/** Sales by day against stock on hand and what arrives in the week. */
function sellWithStock(
  facts: PublicFacts,
  plan: FullPlan,
  game: Game,
  j: number,
  demand: number,
  days: readonly number[],
): number[] {
  const { position } = shopOf(game);
  const stock = position.stock[j]!;
  const sku = facts.skus[j]!;
  let shelf = stock.onHandUnits;
  let ordered = 0;
  const purchase = plan.purchase[sku.id];
  if (sku.leadTimeDays < 7 && purchase) {
    const underWay = stock.arrivals.reduce((sum, { units }) => sum + units, 0);
    ordered =
      purchase.kind === 'order' ? purchase.units : Math.max(0, purchase.units - stock.onHandUnits - underWay);
  }
  return days.map((dayShare, day) => {
    for (const { day: arrival, units } of stock.arrivals) if (arrival === day) shelf += units;
    if (day === sku.leadTimeDays) shelf += ordered;
    const sold = Math.min(shelf, demand * dayShare);
    shelf -= sold;
    return sold;
  });
}

/** Average discount of an order by coupon and threshold, from how baskets usually meet a minimum. */
function discountFen(plan: FullPlan, averageOrderFen: number): number {
  const meets = (minimumFen: number) => 1 / (1 + exp(2.5 * ln(Math.max(1, minimumFen) / averageOrderFen)));
  let off = 0;
  if (plan.coupon)
    off += plan.coupon.valueFen * 0.6 * meets(plan.coupon.minimumFen) * share(plan.coupon.dayMask);
  if (plan.threshold)
    off += plan.threshold.discountFen * meets(plan.threshold.thresholdFen) * share(plan.threshold.dayMask);
  return off;
}

function promotionCostFen(plan: FullPlan, facts: PublicFacts, averageOrderFen: number): number {
  let cost = discountFen(plan, averageOrderFen);
  if (plan.gift) {
    const meets = 1 / (1 + exp(2.5 * ln(plan.gift.thresholdFen / averageOrderFen)));
    cost += plan.gift.valueFen * facts.giftCostShare * meets * share(plan.gift.dayMask);
  }
  return cost;
}

/** Costs a keeper can add up beforehand: budgets, wages, rent, and parcels by last week's habits. */
function weekCosts(facts: PublicFacts, plan: FullPlan, last: WeekResult, stock: readonly number[]) {
  const modes = [
    ['own', plan.ownShare],
    ['thirdParty', plan.thirdPartyShare],
    ['crowdsourced', plan.crowdsourcedShare],
  ] as const;
  const parcelFen = modes.reduce((sum, [mode, part]) => sum + part * facts.shipping[mode].baseFen, 0);
  const perKilogramFen = modes.reduce(
    (sum, [mode, part]) => sum + part * facts.shipping[mode].perKilogramFen,
    0,
  );
  const { lines } = last.profit;
  const usedSem = last.plan.semBudgetFen > 0 ? -lines.sem / last.plan.semBudgetFen : 1;
  const promotions = [plan.coupon, plan.threshold, plan.gift, plan.flash].filter(
    (promotion) => promotion !== null,
  ).length;
  const contacts = last.customers.alive * last.customers.contactableShare;
  const stockFen = facts.skus.reduce((sum, sku, j) => sum + stock[j]! * sku.unitCostFen, 0);
  const affiliateOrders = last.channels.find(({ channel }) => channel === 'affiliate')?.orders ?? 0;
  const returnsPerOrder = last.orders > 0 ? -lines.returnFreight / last.orders : 0;
  const fraudPerOrder = last.orders > 0 ? -lines.fraudLosses / last.orders : 0;
  const reviews = last.skus.reduce((sum, sku) => sum + sku.reviews, 0);
  return {
    perKilogramFen,
    perOrderFen: parcelFen + facts.packagingFenPerOrder + returnsPerOrder + fraudPerOrder,
    affiliateShare: last.orders > 0 ? (plan.affiliateCommissionRate * affiliateOrders) / last.orders : 0,
    weekFen:
      plan.socialBudgetFen +
      plan.kolBudgetFen +
      Math.min(plan.semBudgetFen, Math.max(plan.semBudgetFen * usedSem, 0)) +
      plan.seoBudgetFen +
      plan.contentBudgetFen +
      plan.emailSends * facts.emailFenPerContact * contacts +
      promotions * facts.promotionSetupFen +
      plan.listingBudgetFen +
      plan.reviewRewardFen * reviews +
      plan.serviceAgents * facts.agentWageFen +
      plan.ownStaff * facts.warehouseWageFen +
      stockFen * facts.holdingRatePerWeek +
      facts.fixedCostsFen -
      lines.outsourcedTickets -
      lines.serviceCompensation,
  };
}
