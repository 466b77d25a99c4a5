/** The apparel shop with other buyers, rivals and habits, and the same catalogue, fees, ranges and calendar. */
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { scenario } from './shop.ts';

/** Every number of a branch, some per cent off; names and lists keep their shape. */
function shifted<Value>(value: Value, factor = 1.07): Value {
  if (typeof value === 'number') return (value * factor) as Value;
  if (Array.isArray(value)) return value.map((item) => shifted(item, factor)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shifted(inner, factor)]),
  ) as Value;
}

/** Changes every parameter that is not public. */
export function otherShop(): Scenario {
  const { channels, checkout, promotion, fulfilment, returns, risk, satisfaction, service, skus, finance } =
    scenario;
  const { compensation, dynamics, freightInsurance, scripts, targeting, team } = scenario;
  return {
    ...scenario,
    segments: shifted(scenario.segments),
    choice: shifted(scenario.choice, 1.05),
    checkout: { ...shifted(checkout), topUpReach: checkout.topUpReach },
    channels: {
      ...shifted(channels),
      social: { ...shifted(channels.social), weeklyCarryOver: channels.social.weeklyCarryOver },
      content: { ...shifted(channels.content), weeklyCarryOver: channels.content.weeklyCarryOver },
      kol: {
        ...shifted(channels.kol),
        weeklyCarryOver: channels.kol.weeklyCarryOver,
        liveDayPacing: channels.kol.liveDayPacing,
        nextDayPacing: channels.kol.nextDayPacing,
        otherDayPacing: channels.kol.otherDayPacing,
      },
      email: {
        ...shifted(channels.email),
        sendFenPerContact: channels.email.sendFenPerContact,
        unsubscribeRate: channels.email.unsubscribeRate,
      },
      // search volumes are published, how hard a term is to win is not
      seo: {
        ...shifted(channels.seo),
        carryOver: channels.seo.carryOver,
        keywords: channels.seo.keywords.map((term) => ({
          ...shifted(term),
          count: term.count,
          searchesPerMonth: term.searchesPerMonth,
        })),
      },
    },
    promotion: {
      ...shifted(promotion),
      setupFen: promotion.setupFen,
      giftCostShare: promotion.giftCostShare,
    },
    dynamics: {
      ...shifted(dynamics),
      listingDecay: dynamics.listingDecay,
      listingGrowth: dynamics.listingGrowth,
      contentCarryOver: dynamics.contentCarryOver,
      contentReferenceFen: dynamics.contentReferenceFen,
    },
    dayOfWeek: shifted(scenario.dayOfWeek),
    hourlyTraffic: shifted(scenario.hourlyTraffic),
    fulfilment: {
      ...shifted(fulfilment),
      packagingFen: fulfilment.packagingFen,
      baseFen: fulfilment.baseFen,
      perKilogramFen: fulfilment.perKilogramFen,
      ordersPerWorkerDay: fulfilment.ordersPerWorkerDay,
      damageRate: fulfilment.damageRate,
    },
    returns: {
      ...shifted(returns),
      returnFreightFen: returns.returnFreightFen,
      depreciationPerMillePerDay: returns.depreciationPerMillePerDay,
      autoRefundTickets: returns.autoRefundTickets,
      autoRefundCost: returns.autoRefundCost,
    },
    service: { ...shifted(service), agentWageFen: service.agentWageFen },
    satisfaction: { ...shifted(satisfaction), weights: satisfaction.weights },
    customers: shifted(scenario.customers),
    // what a check catches and refuses is published, who disputes a charge is not
    risk: {
      ...risk,
      disputeShare: risk.disputeShare * 0.9,
      falseAlarmDisputeShare: risk.falseAlarmDisputeShare * 0.9,
    },
    freightInsurance: { ...freightInsurance, utility: freightInsurance.utility * 1.07 },
    bot: {
      ...scenario.bot,
      liftShare: scenario.bot.liftShare * 1.07,
      satisfactionLoss: scenario.bot.satisfactionLoss * 1.07,
    },
    scripts: { ...scripts, scaleFen: scripts.scaleFen * 2 },
    compensation: shifted(compensation, 0.9),
    team: { ...team, trainingScaleFen: team.trainingScaleFen * 2 },
    targeting: { ...shifted(targeting), costFen: targeting.costFen, hazard: targeting.hazard },
    rivals: shifted(scenario.rivals),
    finance: { ...finance, openingCashFen: finance.openingCashFen + 100_000 },
    skus: skus.map((sku) => ({
      ...sku,
      priceElasticityFactor: sku.priceElasticityFactor * 1.2,
      popularity: sku.popularity + 0.1,
      quality: sku.quality - 0.1,
      returnRate: sku.returnRate * 1.1,
      forwardBuyShare: sku.forwardBuyShare * 1.1,
    })),
    members: {
      ...shifted(scenario.members, 0.9),
      tierCostRates: scenario.members.tierCostRates,
      doublePointsFactor: scenario.members.doublePointsFactor,
      liabilityShare: scenario.members.liabilityShare,
    },
    specialOffers: {
      ...shifted(scenario.specialOffers, 0.9),
      bundle: {
        ...shifted(scenario.specialOffers.bundle, 0.9),
        pairs: scenario.specialOffers.bundle.pairs,
      },
    },
    rivalPromotions: shifted(scenario.rivalPromotions),
    disruption: shifted(scenario.disruption),
    launch: shifted(scenario.launch),
    warmUp: { ...shifted(scenario.warmUp, 0.9), carryOver: scenario.warmUp.carryOver },
    variants: scenario.variants.map((one) => ({ ...one, effect: one.effect + 0.01 })),
    calendar: scenario.calendar.filter(({ announced }) => announced),
    targets: shifted(scenario.targets),
    nullPolicy: shifted(scenario.nullPolicy),
    takeover: { ...scenario.takeover, stockShare: 0.5 },
    calibrated: { ...shifted(scenario.calibrated), rulesVersion: scenario.calibrated.rulesVersion },
  };
}
