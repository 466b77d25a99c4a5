/** What anyone who runs the shop may know of its scenario: no demand parameter is among it. */
import { compileMarket, kindsOf, lasts } from './model/market.ts';
import { commissionOf } from './model/platforms.ts';
import { publishedRules } from './published-rules.ts';
import type { Scenario } from './scenario.ts';
import type { CalendarEvent, PublicFacts } from './vocabulary.ts';

/** Lowest and highest list price: at least the unit cost, at most 2.2 times the usual price, whole yuan. */
export function priceRange(unitCostFen: number, usualPriceFen: number): { minimum: number; maximum: number } {
  return {
    minimum: Math.ceil(unitCostFen / 100) * 100,
    maximum: Math.floor((usualPriceFen * 2.2) / 100) * 100,
  };
}

/** What platforms publish of last year's traffic: the season with the events of its calendar, rounded to .05. */
function marketIndex(scenario: Scenario): number[] {
  const calendar = scenario.calendar.filter(({ announced }) => announced);
  return compileMarket({ ...scenario, calendar })
    .slice(1)
    .map(({ season }) => Math.round(season * 20) / 20);
}

function calendarEvent(event: Scenario['calendar'][number]): CalendarEvent {
  const fees = event.effects.filter((effect) => effect.kind === 'fees');
  return {
    id: event.id,
    name: event.name,
    isoWeek: event.isoWeek,
    weeks: event.weeks,
    kinds: kindsOf(event),
    commissionShift: fees.reduce((sum, { commissionShift }) => sum + commissionShift, 0),
    paymentFeeShift: fees.reduce((sum, { paymentFeeShift }) => sum + paymentFeeShift, 0),
  };
}

/** Rates that an order of ISO week `isoWeek` costs on a set of platforms, as far as the calendar tells. */
export function feeRates(
  facts: PublicFacts,
  platformIds: readonly string[],
  isoWeek: number,
): { commissionRate: number; paymentFeeRate: number } {
  let { paymentFeeRate } = facts;
  let commissionRate = commissionOf(facts, platformIds);
  for (const event of facts.calendar) {
    if (!lasts(event, isoWeek)) continue;
    commissionRate += event.commissionShift;
    paymentFeeRate += event.paymentFeeShift;
  }
  return { commissionRate, paymentFeeRate };
}

export function publicFacts(scenario: Scenario): PublicFacts {
  const { finance, fulfilment, service, promotion, returns } = scenario;
  const { channels, dynamics, pageLoad, pricingRules } = scenario;
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
    calendar: scenario.calendar.filter(({ announced }) => announced).map(calendarEvent),
    marketIndex: marketIndex(scenario),
    platforms: scenario.platforms.map(({ segmentMix: _, ...platform }) => platform),
    platformOverlapShare: scenario.platformOverlapShare,
    extraPlatformFen: scenario.extraPlatformFen,
    variants: scenario.variants.map(({ effect: _, ...variant }) => variant),
    pageWork: {
      picturesFen: scenario.pageWork.picturesFen,
      videoFen: scenario.pageWork.videoFen,
      codeFen: scenario.pageWork.codeFen,
      seconds: {
        pictures: { before: pageLoad.imageSeconds, after: scenario.pageWork.picturesSeconds },
        video: { before: pageLoad.videoSeconds, after: scenario.pageWork.videoSeconds },
        code: { before: pageLoad.codeSeconds, after: scenario.pageWork.codeSeconds },
      },
    },
    keywords: channels.seo.keywords
      .map(({ count, searchesPerMonth }) => ({ count, searchesPerMonth }))
      .sort((a, b) => b.searchesPerMonth - a.searchesPerMonth),
    listingWork: { listingDecay: dynamics.listingDecay, listingGrowth: dynamics.listingGrowth },
    pricingRules: { stockMove: pricingRules.stockMove, stockTargetWeeks: pricingRules.stockTargetWeeks },
    unlocks: scenario.unlocks,
    suppliers: scenario.suppliers,
    inspectionFenPerUnit: scenario.quality.inspectionFenPerUnit,
    clearanceShare: scenario.clearance.recoveredShare,
    carriers: scenario.carriers,
    policyCosts: {
      thinPackagingFen: Math.round(fulfilment.packagingFen * scenario.packagings.thin.costFactor),
      sturdyPackagingFen: Math.round(fulfilment.packagingFen * scenario.packagings.sturdy.costFactor),
      remoteSurchargeFen: scenario.remoteZones.surchargeFen,
      freightPremiumFen: scenario.freightInsurance.premiumFen,
      botFenPerWeek: scenario.bot.feePerWeekFen,
      botFenPerChat: scenario.bot.feePerChatFen,
      reviewerWageFen: scenario.verification.reviewerWageFen,
      targetingFen: scenario.targeting.costFen,
      backupGatewayFen: scenario.payment.backupGatewayFen,
      fourthMethodRate: scenario.payment.fourthMethodRate,
    },
    members: {
      tierCostRates: scenario.members.tierCostRates,
      doublePointsFactor: scenario.members.doublePointsFactor,
      liabilityShare: scenario.members.liabilityShare,
    },
    bundlePairs: scenario.specialOffers.bundle.pairs,
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
    rules: publishedRules(scenario),
  };
}
