/** The scored axes: which levers belong to each, and how its reference, naive and best plans are made. */
import { openCompliance } from '../model/compliance.ts';
import { compileDecisions } from '../model/decisions.ts';
import { withNaiveAxis } from '../plans.ts';
import { withOpenLevers } from '../unlocks.ts';
import type { Axis, FullPlan, Lever, Violation } from '../vocabulary.ts';
import { PACKAGINGS } from '../vocabulary.ts';
import type { ScoringContext } from './context.ts';
import { difference, drawnValues, expectedValue, meanTotal } from './context.ts';
import {
  offerCandidates,
  openRace,
  promotionCandidates,
  type Race,
  searchFulfilment,
  searchPrices,
  searchPromotions,
  stockLevels,
} from './search.ts';
import { expectedDemand, restocked, type Value } from './value.ts';

/** Levers that make up each axis. */
export const AXIS_LEVERS: Readonly<Record<Axis, readonly Lever[]>> = {
  pricing: ['listPriceFen', 'pricingRule'],
  promotion: ['coupon', 'threshold', 'gift', 'flash', 'bundle', 'groupBuy', 'memberPrice'],
  fulfilment: [
    'purchase',
    'ownShare',
    'thirdPartyShare',
    'crowdsourcedShare',
    'ownStaff',
    'promiseDays',
    'serviceAgents',
    'autoRefund',
    'returnWindowDays',
    'supplierId',
    'inspectionShare',
    'carrierId',
    'packaging',
    'batchingHours',
    'serveRemoteZones',
    'freightInsurance',
  ],
};

/** Breaches by which a keeper could gain on an axis. */
const AXIS_VIOLATIONS: Readonly<Record<Axis, readonly Violation[]>> = {
  pricing: [],
  promotion: ['undisclosed-terms', 'missing-disclosure'],
  fulfilment: ['refused-returns', 'expired-food'],
};

/** `plan` without the breaches that belong to an axis. */
export function withoutViolations(plan: FullPlan, axis: Axis): FullPlan {
  const breaches = AXIS_VIOLATIONS[axis];
  if (!plan.violations.some((code) => breaches.includes(code))) return plan;
  return { ...plan, violations: plan.violations.filter((code) => !breaches.includes(code)) };
}

/** True where a plan gains on an axis by breaking a rule: by a switch, or by a price the product never had. */
export function breaksRules(context: ScoringContext, axis: Axis, plan: FullPlan): boolean {
  if (withoutViolations(plan, axis) !== plan) return true;
  if (axis !== 'promotion') return false;
  const { world, work, state } = context;
  openCompliance(world, work, state, compileDecisions(world, plan));
  return work.falseOriginalPrice.some((flag) => flag === 1);
}

/** First number of the futures in which fulfilment is searched; apart from those that set the marks. */
const SEARCH_FUTURES_FROM = 30_000;
/** Futures after which a trial that is clearly worse is dropped: by three standard errors. */
const PROBE_FUTURES = 4;

/** True where a keeper could move at least one lever of the axis. */
export function isOpen(context: ScoringContext, axis: Axis): boolean {
  return AXIS_LEVERS[axis].some((lever) => context.open.has(lever));
}

/** `plan` with the levers of one axis taken from `other`. */
export function withAxis(plan: FullPlan, axis: Axis, other: FullPlan): FullPlan {
  return { ...plan, ...Object.fromEntries(AXIS_LEVERS[axis].map((lever) => [lever, other[lever]])) };
}

/** A trial of the pricing axis orders for the buyers its prices will bring; other axes keep their orders. */
export function trialOf(context: ScoringContext, axis: Axis, plan: FullPlan, learner: FullPlan): FullPlan {
  return axis === 'pricing' ? restocked(context.world, plan, learner) : plan;
}

/** The demand a week would meet under a plan's lasting decisions, units by product, season included. */
function seasonalDemand(context: ScoringContext, plan: FullPlan): Float64Array {
  const { world, work, state, isoWeek } = context;
  const next = world.season[isoWeek % 52]!;
  return expectedDemand(world, work, state, plan).map(
    (units) => units * (0.5 * world.season[isoWeek - 1]! + 0.5 * next),
  );
}

/** Reference decisions of an axis: usual prices, no promotion, reference fulfilment with calibrated base stock. */
export function withReferenceAxis(context: ScoringContext, plan: FullPlan, axis: Axis): FullPlan {
  const { scenario, world } = context;
  const reference = { ...plan, ...scenario.reference };
  if (axis !== 'fulfilment') return withAxis(plan, axis, reference as FullPlan);
  return {
    ...withAxis(plan, axis, { ...reference, purchase: plan.purchase } as FullPlan),
    purchase: stockLevels(world.scenario, world.weeklyUnits, 1),
  };
}

export interface AxisPlans {
  /** The learner's plan, with the other axes as they are scored. */
  readonly learner: FullPlan;
  readonly naive: FullPlan;
  readonly best: FullPlan;
  readonly evaluations: number;
  /** True where the other axes were so poor that this one is scored beside the reference instead. */
  readonly guarded: boolean;
}

const expectation = (context: ScoringContext) => (plan: FullPlan) => expectedValue(context, plan).totalFen;

/** Mean values in the futures of the search. A plan clearly worse than the leader is judged by a few of them. */
function drawnContest(context: ScoringContext): (plan: FullPlan) => number {
  const count = context.effort.searchFutures;
  let leader: { readonly values: readonly Value[]; readonly mean: number } | undefined;
  return (plan) => {
    if (leader !== undefined && count > PROBE_FUTURES) {
      const probe = drawnValues(context, plan, SEARCH_FUTURES_FROM, PROBE_FUTURES);
      const { mean, standardError } = difference(probe, leader.values.slice(0, PROBE_FUTURES));
      if (mean + 3 * standardError < 0) return leader.mean + mean;
    }
    const values = drawnValues(context, plan, SEARCH_FUTURES_FROM, count);
    const mean = meanTotal(values);
    if (leader === undefined || mean > leader.mean) leader = { values, mean };
    return mean;
  };
}

/** The two products sold most: candidates for a group buy. */
function popularProducts({ world }: ScoringContext): string[] {
  const units = world.weeklyUnits;
  return world.scenario.skus
    .map(({ id }, j) => ({ id, units: units[j]! }))
    .sort((a, b) => b.units - a.units)
    .slice(0, 2)
    .map(({ id }) => id);
}

/** Other suppliers, carriers, packaging, batching, zones and insurance: single steps away from a plan. */
function policies({ scenario }: ScoringContext, plan: FullPlan): Partial<FullPlan>[] {
  return [
    ...scenario.suppliers.map(({ id }) => ({
      supplierId: Object.fromEntries(scenario.skus.map((sku) => [sku.id, id])),
    })),
    ...[0, 0.5, 1].map((inspectionShare) => ({ inspectionShare })),
    ...scenario.carriers.map(({ id }) => ({ carrierId: id })),
    ...PACKAGINGS.map((packaging) => ({ packaging })),
    ...[0, 4, 8].map((batchingHours) => ({ batchingHours })),
    { serveRemoteZones: !plan.serveRemoteZones },
    { freightInsurance: !plan.freightInsurance },
  ];
}

/** The policies that pay in expectation, one after the other: a start for the search in drawn futures. */
function policyStart(
  context: ScoringContext,
  plan: FullPlan,
  within: (plan: FullPlan) => FullPlan,
): Partial<FullPlan> {
  let best = plan;
  let value = expectedValue(context, plan).totalFen;
  for (const policy of policies(context, plan)) {
    const trial = within({ ...best, ...policy });
    const found = expectedValue(context, trial).totalFen;
    if (found > value) {
      best = trial;
      value = found;
    }
  }
  const {
    supplierId,
    inspectionShare,
    carrierId,
    packaging,
    batchingHours,
    serveRemoteZones,
    freightInsurance,
  } = best;
  return {
    supplierId,
    inspectionShare,
    carrierId,
    packaging,
    batchingHours,
    serveRemoteZones,
    freightInsurance,
  };
}

/**
 * Finds good fulfilment in expectation, policies of supply and parcels among it; in drawn futures it then goes on
 * from there, because the worth of stock is not reliable in expectation.
 */
function searchAllFulfilment(
  context: ScoringContext,
  race: Race,
  learner: FullPlan,
  within: (plan: FullPlan) => FullPlan,
  drawn: boolean,
): void {
  const { scenario } = context;
  const demand = seasonalDemand(context, learner);
  const value = (plan: FullPlan) => expectedValue(context, plan).totalFen;
  const rough = drawn ? openRace(race.best.plan, value, context.effort.evaluations.fulfilment, within) : race;
  for (let round = 0; round < 4; round++) {
    const before = rough.best.value;
    searchFulfilment(scenario, rough, demand, [policyStart(context, rough.best.plan, within)], true);
    if (rough.best.value <= before) break;
  }
  if (!drawn) return;
  race.attempt(rough.best.plan);
  searchFulfilment(scenario, race, demand, [], false);
}

/** Products that hold more than four weeks of stock: candidates for a clearance sale. */
function slowProducts(context: ScoringContext): string[] {
  const { world, state } = context;
  return world.scenario.skus
    .filter((_, j) => state[world.layout.stock + j]! > 4 * world.usualUnits[j]!)
    .map(({ id }) => id);
}

/**
 * Finds the best response on one axis with the others as the learner set them.
 *
 * Pricing and promotion are searched in expected values; fulfilment in drawn futures when `final`, because the
 * worth of stock is not reliable in expectation.
 */
export function axisPlans(context: ScoringContext, axis: Axis, final: boolean): AxisPlans {
  const { scenario } = context;
  const drawn = axis === 'fulfilment' && final;
  const take = drawn ? drawnContest(context) : expectation(context);
  const value = (plan: FullPlan, learner: FullPlan) => take(trialOf(context, axis, plan, learner));
  const within = (plan: FullPlan) => withOpenLevers(plan, context.plan, context.open);
  const naiveOf = (plan: FullPlan) => within(withNaiveAxis(scenario, plan, axis));
  const spread = (plan: FullPlan) => {
    const reference = withReferenceAxis(context, plan, axis);
    return (
      expectedValue(context, trialOf(context, axis, reference, plan)).totalFen -
      expectedValue(context, trialOf(context, axis, naiveOf(plan), plan)).totalFen
    );
  };
  // muting guard: wrecking the other axes must not make this one look unimportant
  const others = (['pricing', 'promotion', 'fulfilment'] as const).filter((other) => other !== axis);
  const beside = others.reduce((plan, other) => withReferenceAxis(context, plan, other), context.plan);
  const usual = spread(beside);
  const guarded = usual > 0 && spread(context.plan) < 0.5 * usual;
  const learner = guarded ? beside : context.plan;
  // the best plan breaks no rule, so its search starts from a plan that doesn't
  const honest = withoutViolations(learner, axis);
  const naive = naiveOf(honest);

  const race: Race = openRace(
    honest,
    (plan) => value(plan, learner),
    drawn ? context.effort.drawnEvaluations : context.effort.evaluations[axis],
    within,
  );
  race.attempt(naive);
  race.attempt(withAxis(honest, axis, context.settings));
  race.attempt(withReferenceAxis(context, honest, axis));
  if (axis === 'pricing') searchPrices(scenario, race, []);
  else if (axis === 'promotion')
    searchPromotions(
      race,
      promotionCandidates(
        scenario,
        scenario.calibrated.figures['averageOrderValueFen'] ?? 15_000,
        slowProducts(context),
      ),
      offerCandidates(scenario, popularProducts(context)),
    );
  else searchAllFulfilment(context, race, learner, within, drawn);
  return { learner, naive, best: race.best.plan, evaluations: race.best.evaluations, guarded };
}
