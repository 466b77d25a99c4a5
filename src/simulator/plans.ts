/** Plans that a scenario names: the reference, the one the shop is taken over with, and the naive ones. */
import type { Scenario, ScenarioDraft } from './scenario.ts';
import type { Axis, FullPlan, Purchase } from './vocabulary.ts';

/** Order-up-to levels for all products, as a plan holds them. */
export function orderUpTo(
  scenario: ScenarioDraft,
  units: readonly number[],
  factor = 1,
): Record<string, Purchase> {
  return Object.fromEntries(
    scenario.skus.map((sku, j) => [
      sku.id,
      { kind: 'order-up-to' as const, units: Math.round(units[j]! * factor) },
    ]),
  );
}

/** The reference decision: usual prices, no promotion, reference budgets, calibrated base stock. */
export function referencePlan(scenario: Scenario): FullPlan {
  return { ...scenario.reference, purchase: orderUpTo(scenario, scenario.calibrated.baseStockUnits) };
}

/** The previous owner's settings: prices 8–15 % off, too few agents, too bold a promise, too little stock. */
export function takeoverPlan(scenario: Scenario): FullPlan {
  const { plan, stockShare } = scenario.takeover;
  return { ...plan, purchase: orderUpTo(scenario, scenario.calibrated.baseStockUnits, stockShare) };
}

/** `plan` with one axis replaced by the fixed naive policy of the scenario; the 20-point anchor of scores. */
export function withNaiveAxis(scenario: Scenario, plan: FullPlan, axis: Axis): FullPlan {
  const naive = scenario.nullPolicy;
  if (axis === 'pricing') {
    const listPriceFen = Object.fromEntries(
      scenario.skus.map((sku) => [sku.id, Math.round((sku.unitCostFen * naive.costPlusFactor) / 100) * 100]),
    );
    return { ...plan, listPriceFen, pricingRule: null };
  }
  if (axis === 'promotion') {
    const valueFen = Math.max(
      100,
      Math.round(((scenario.calibrated.figures['averageOrderValueFen'] ?? 0) * naive.couponShare) / 100) *
        100,
    );
    return {
      ...plan,
      coupon: { valueFen, minimumFen: 0, dayMask: 127 },
      threshold: null,
      gift: null,
      flash: null,
      bundle: null,
      groupBuy: null,
      memberPrice: null,
    };
  }
  const {
    supplierId,
    inspectionShare,
    carrierId,
    packaging,
    batchingHours,
    serveRemoteZones,
    freightInsurance,
  } = scenario.reference;
  return {
    ...plan,
    supplierId,
    inspectionShare,
    carrierId,
    packaging,
    batchingHours,
    serveRemoteZones,
    freightInsurance,
    ownShare: 0,
    thirdPartyShare: 1,
    crowdsourcedShare: 0,
    ownStaff: 0,
    promiseDays: naive.promiseDays,
    serviceAgents: naive.serviceAgents,
    autoRefund: false,
    returnWindowDays: 7,
    purchase: orderUpTo(scenario, scenario.calibrated.baseStockUnits, naive.stockShare),
  };
}
