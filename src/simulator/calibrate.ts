/**
 * The calibrator: solves for what the literature does not give, so that the reference shop shows the
 * course's figures (42,500 visits, 2.40 % conversion …). Deterministic, in expected values.
 *
 * Unknown are the base utility, the flow of new direct visitors, the visit rates of returning customers, the
 * warm state with its base stock, and the urgency of each promotion type. Each pass runs the shop warm under
 * the reference decision and corrects them; then the urgency of the scenario's target promotion is bisected
 * until its canonical form gives the published lift.
 */
import { baseStockOf } from './base-stock.ts';
import { ln } from './maths.ts';
import { compileDecisions } from './model/decisions.ts';
import { contribution, operatingProfit } from './model/finance.ts';
import { EXPECTED } from './model/luck.ts';
import { tierVisitFactor } from './model/members.ts';
import { inTime } from './model/supply.ts';
import { makeWorkspace, TOTAL, type Workspace } from './model/workspace.ts';
import { buildWorld, type Unknowns, type World } from './model/world.ts';
import { orderUpTo } from './plans.ts';
import { RULES_VERSION } from './rules-version.ts';
import type { Calibrated, ScenarioDraft } from './scenario.ts';
import { shadowPrices } from './scoring/shadow-prices.ts';
import type { FullPlan } from './vocabulary.ts';
import { coldState } from './warm-state.ts';
import { simulateWeek } from './week.ts';

const sum = (cells: Float64Array) => cells.reduce((total, cell) => total + cell, 0);

/** A shop run warm: its world, scratch, last state and the plan with its base stock. */
export interface Run {
  readonly world: World;
  readonly work: Workspace;
  readonly state: Float64Array;
  readonly plan: FullPlan;
}

/** Runs the reference decision for `weeks` average weeks, setting base stock anew every ten. */
function runWarm(draft: ScenarioDraft, unknowns: Unknowns, state: Float64Array, weeks: number): Run {
  const world = buildWorld(draft, unknowns);
  const work = makeWorkspace(world);
  const cv2 = draft.dynamics.demandCoefficientOfVariationSquared;
  let plan: FullPlan = { ...draft.reference, purchase: {} };
  let decisions = compileDecisions(world, plan);
  for (let week = 0; week < weeks; week++) {
    if (week % 10 === 0) {
      const demand = week === 0 ? world.weeklyUnits : work.skuReferenceDemand;
      const levels = draft.skus.map((sku, j) => baseStockOf(sku, demand[j]!, cv2));
      plan = { ...draft.reference, purchase: orderUpTo(draft, levels) };
      decisions = compileDecisions(world, plan);
    }
    state[world.layout.weekIndex] = 0;
    state[world.layout.cash] = draft.finance.openingCashFen;
    simulateWeek(world, work, state, decisions, EXPECTED, 0);
  }
  return { world, work, state, plan };
}

function categoryUnits(draft: ScenarioDraft, units: Float64Array): number[] {
  return draft.categories.map(({ id }) =>
    draft.skus.reduce((total, sku, j) => total + (sku.category === id ? units[j]! : 0), 0),
  );
}

/**
 * Relative lift of orders in a week with `promotion` against one without, from the same warm state, with goods
 * that come in time.
 */
export function promotionLift(run: Run, promotion: Partial<FullPlan>, stockFactor: number): number {
  const { work, plan } = run;
  const world = inTime(run.world);
  const purchase = Object.fromEntries(
    Object.entries(plan.purchase).map(([id, p]) => [id, { ...p, units: p.units * stockFactor }]),
  );
  const conversion = (trial: FullPlan) => {
    const state = run.state.slice();
    state[world.layout.fatigue] = 0;
    simulateWeek(world, work, state, compileDecisions(world, trial), EXPECTED, 0);
    return sum(work.dayOrders) / sum(work.dayVisits);
  };
  return conversion({ ...plan, ...promotion, purchase }) / conversion({ ...plan, purchase }) - 1;
}

/** Runs the whole calibration; about a second. `report` is called after each pass. */
export function calibrate(
  draft: ScenarioDraft,
  report: (line: string) => void = () => undefined,
): Calibrated {
  let unknowns: Unknowns = {
    baseUtility: -3.66,
    newDirectVisitsPerDay: 1500,
    visitsPerWeek: draft.customers.classes.map((c) => c.ordersPerWeek * 18),
    promotionUrgency: {
      coupon: draft.promotion.couponUrgency,
      threshold: draft.promotion.thresholdUrgency,
      gift: draft.promotion.giftUrgency,
    },
    weeklyUnits: draft.skus.map(() => 120),
    categoryWeeklyUnits: draft.categories.map(() => 400),
    ordersPerWeek: 1020,
    lateRate: 0.09,
    slaAttainmentRate: 1,
    pinSearchWeight: true,
  };
  let state = coldState(buildWorld(draft, unknowns));
  let run = runWarm(draft, unknowns, state, 0);
  const passes = 14;
  for (let pass = 0; pass < passes; pass++) {
    run = runWarm(draft, unknowns, state, 200);
    state = run.state;
    const { work } = run;
    const visits = sum(work.dayVisits);
    const orders = sum(work.dayOrders);
    const conversion = orders / visits;
    const returning = sum(work.segmentReturning);
    const returningVisits = returningVisitsOf(run);
    report(
      `pass ${pass + 1}: ${visits.toFixed(0)} visits, ${(conversion * 100).toFixed(3)} %, ${orders.toFixed(1)} orders`,
    );
    const step = 1.1 * ln(draft.targets.conversionRate / conversion);
    unknowns = {
      ...unknowns,
      baseUtility: unknowns.baseUtility + Math.max(-0.5, Math.min(0.5, step)),
      newDirectVisitsPerDay: Math.max(
        600,
        unknowns.newDirectVisitsPerDay + (0.9 * (draft.targets.visitsPerWeek - visits)) / 7,
      ),
      visitsPerWeek: draft.customers.classes.map(
        (c, l) =>
          c.ordersPerWeek /
          ((returning / returningVisits) * tierVisitFactor(run.world, draft.reference.tierBenefit, l)),
      ),
      weeklyUnits: [...work.skuUnits],
      categoryWeeklyUnits: categoryUnits(draft, work.skuUnits),
      ordersPerWeek: orders,
      lateRate: work.totals[TOTAL.lateRate]!,
      slaAttainmentRate: work.totals[TOTAL.sla]!,
    };
  }
  // the frozen shop: its own references, search weight free
  unknowns = { ...unknowns, pinSearchWeight: false };
  const urgency = { ...unknowns.promotionUrgency };
  const kind = draft.targets.promotion;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    urgency[kind] = (low + high) / 2;
    const world = buildWorld(draft, { ...unknowns, promotionUrgency: urgency });
    const trial: Run = { ...run, world, work: makeWorkspace(world) };
    if (promotionLift(trial, { [kind]: draft.canonical[kind] }, 3) < draft.targets.lift) low = urgency[kind];
    else high = urgency[kind];
  }
  report(`${kind}: urgency ${urgency[kind].toFixed(4)}`);
  unknowns = { ...unknowns, promotionUrgency: urgency };
  const world = buildWorld(draft, unknowns);
  const work = makeWorkspace(world);
  const warm = run.state.slice();
  warm[world.layout.weekIndex] = 0;
  warm[world.layout.searchWeight] = 1;
  warm[world.layout.cash] = draft.finance.openingCashFen;
  const plan = run.plan;
  simulateWeek(world, work, warm.slice(), compileDecisions(world, plan), EXPECTED, 0);
  const orders = sum(work.dayOrders);
  const net = work.totals[TOTAL.netSales]!;
  const refunds = sum(work.skuRefund);
  return {
    rulesVersion: RULES_VERSION,
    baseUtility: unknowns.baseUtility,
    newDirectVisitsPerDay: unknowns.newDirectVisitsPerDay,
    visitsPerWeek: [...unknowns.visitsPerWeek],
    promotionUrgency: urgency,
    weeklyUnits: [...unknowns.weeklyUnits],
    categoryWeeklyUnits: [...unknowns.categoryWeeklyUnits],
    ordersPerWeek: unknowns.ordersPerWeek,
    baseStockUnits: draft.skus.map((sku) => plan.purchase[sku.id]!.units),
    lateRate: unknowns.lateRate,
    slaAttainmentRate: unknowns.slaAttainmentRate,
    warmState: [...warm],
    shadowPriceFen: shadowPrices(world, warm, plan),
    figures: {
      visits: sum(work.dayVisits),
      orders,
      conversionRate: orders / sum(work.dayVisits),
      averageOrderValueFen: net / orders,
      netSalesFen: net,
      refundsFen: refunds,
      contributionFen: contribution(work),
      operatingProfitFen: operatingProfit(work),
      profitShareOfNetAfterRefunds: operatingProfit(work) / (net - refunds),
      repurchaseRate: work.totals[TOTAL.repurchaseRate]!,
    },
  };
}

/** Visits that returning customers paid by themselves in the last simulated week; e-mail visits come on top. */
function returningVisitsOf(run: Run): number {
  const { world, state } = run;
  let visits = 0;
  for (let cell = 0; cell < 15; cell++)
    visits += state[world.layout.customers + cell]! * run.work.visitRate[cell % 3]!;
  return visits;
}
