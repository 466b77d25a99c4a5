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
  const { channels, promotion, fulfilment, returns, service, skus, finance } = scenario;
  return {
    ...scenario,
    segments: shifted(scenario.segments),
    choice: shifted(scenario.choice, 1.05),
    channels: {
      ...shifted(channels),
      email: { ...shifted(channels.email), sendFenPerContact: channels.email.sendFenPerContact },
      // search volumes are published, how hard a term is to win is not
      seo: {
        ...shifted(channels.seo),
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
      ...shifted(scenario.dynamics),
      listingDecay: scenario.dynamics.listingDecay,
      listingGrowth: scenario.dynamics.listingGrowth,
    },
    dayOfWeek: shifted(scenario.dayOfWeek),
    hourlyTraffic: shifted(scenario.hourlyTraffic),
    pageLoad: {
      ...scenario.pageLoad,
      effectPerSecond: scenario.pageLoad.effectPerSecond * 1.07,
      referenceSeconds: scenario.pageLoad.referenceSeconds * 1.07,
    },
    fulfilment: {
      ...shifted(fulfilment),
      packagingFen: fulfilment.packagingFen,
      baseFen: fulfilment.baseFen,
      perKilogramFen: fulfilment.perKilogramFen,
      ordersPerWorkerDay: fulfilment.ordersPerWorkerDay,
    },
    returns: { ...shifted(returns), returnFreightFen: returns.returnFreightFen },
    service: { ...shifted(service), agentWageFen: service.agentWageFen },
    satisfaction: shifted(scenario.satisfaction),
    customers: shifted(scenario.customers),
    risk: shifted(scenario.risk),
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
    liveSelling: shifted(scenario.liveSelling),
    warmUp: shifted(scenario.warmUp, 0.9),
    variants: scenario.variants.map((one) => ({ ...one, effect: one.effect + 0.01 })),
    calendar: scenario.calendar.filter(({ announced }) => announced),
    targets: shifted(scenario.targets),
    nullPolicy: shifted(scenario.nullPolicy),
    takeover: { ...scenario.takeover, stockShare: 0.5 },
    calibrated: { ...shifted(scenario.calibrated), rulesVersion: scenario.calibrated.rulesVersion },
  };
}
