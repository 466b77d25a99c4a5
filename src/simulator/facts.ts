/** What anyone who runs the shop may know of its scenario: no demand parameter is among it. */
import type { Scenario } from './scenario.ts';
import type { PublicFacts } from './vocabulary.ts';

/** Lowest and highest list price: at least the unit cost, at most 2.2 times the usual price, whole yuan. */
export function priceRange(unitCostFen: number, usualPriceFen: number): { minimum: number; maximum: number } {
  return {
    minimum: Math.ceil(unitCostFen / 100) * 100,
    maximum: Math.floor((usualPriceFen * 2.2) / 100) * 100,
  };
}

/** What platforms publish of last year's traffic: the season with its events, rounded to .05. */
function marketIndex(scenario: Scenario): number[] {
  const mean = scenario.season.reduce((sum, week) => sum + week, 0) / scenario.season.length;
  return scenario.season.map((week, i) => {
    const event = scenario.calendar.find(({ isoWeek }) => isoWeek === i + 1);
    return Math.round((week / mean) * (event?.demandFactor ?? 1) * 20) / 20;
  });
}

export function publicFacts(scenario: Scenario): PublicFacts {
  const { finance, fulfilment, service, promotion, returns } = scenario;
  const shipping = (mode: 'own' | 'thirdParty' | 'crowdsourced') => ({
    baseFen: fulfilment.baseFen[mode],
    perKilogramFen: fulfilment.perKilogramFen[mode],
  });
  return {
    scenarioId: scenario.id,
    name: scenario.name,
    skus: scenario.skus.map((sku) => {
      const range = priceRange(sku.unitCostFen, sku.usualPriceFen);
      return {
        id: sku.id,
        name: sku.name,
        glyph: sku.glyph,
        categoryId: sku.category,
        unitCostFen: sku.unitCostFen,
        usualPriceFen: sku.usualPriceFen,
        minimumPriceFen: range.minimum,
        maximumPriceFen: range.maximum,
        weightGrams: sku.weightGrams,
        leadTimeDays: sku.leadTimeDays,
        ...(sku.lifeDays ? { lifeDays: sku.lifeDays } : {}),
      };
    }),
    categories: scenario.categories,
    ranges: scenario.ranges,
    calendar: scenario.calendar.map(({ id, name, isoWeek }) => ({ id, name, isoWeek })),
    marketIndex: marketIndex(scenario),
    firstIsoWeek: scenario.firstIsoWeek,
    weeks: scenario.weeks,
    commissionRate: finance.commissionRate,
    paymentFeeRate: finance.paymentFeeRate,
    packagingFenPerOrder: fulfilment.packagingFen,
    promotionSetupFen: promotion.setupFen,
    giftCostShare: promotion.giftCostShare,
    agentWageFen: service.agentWageFen,
    warehouseWageFen: finance.warehouseWageFen,
    ordersPerWarehouseWorkerDay: fulfilment.ordersPerWorkerDay,
    shipping: {
      own: shipping('own'),
      thirdParty: shipping('thirdParty'),
      crowdsourced: shipping('crowdsourced'),
    },
    fixedCostsFen: finance.fixedCostsFen,
    holdingRatePerWeek: finance.holdingRatePerWeek,
    overdraftRatePerWeek: finance.overdraftRatePerWeek,
    creditLimitFen: finance.creditLimitFen,
    returnFreightFen: returns.returnFreightFen,
    emailFenPerContact: scenario.channels.email.sendFenPerContact,
  };
}
