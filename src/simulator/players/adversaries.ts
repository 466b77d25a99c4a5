/**
 * Policies that try to win without running the shop well: test subjects for the marks.
 *
 * Each turns the plan of a week into the one it would rather be marked for. Searching ones know the true
 * parameters, as the planner does.
 */
import { priceRange } from '../facts.ts';
import { draw, keyFromSeed, PURPOSES, packDraw, packMoment, SUBSYSTEMS } from '../random.ts';
import { expectedValue, type ScoringContext } from '../scoring/context.ts';
import { openRace } from '../scoring/search.ts';
import type { FullPlan, Purchase } from '../vocabulary.ts';

export const ADVERSARY_IDS = [
  'random-search',
  'week-climber',
  'stripper',
  'hoarder',
  'gouger',
  'discounter',
  'spammer',
] as const;
export type AdversaryId = (typeof ADVERSARY_IDS)[number];

export interface Adversary {
  readonly id: AdversaryId;
  /** What it would play in the week of `context` instead of the plan there. Pure. */
  plan(context: ScoringContext): FullPlan;
}

type Scaled = (of: FullPlan, factor: number) => FullPlan;
const WHOLE_WEEK = 127;

/** All list prices times `factor`, in whole yuan within their ranges. */
function priced({ scenario }: ScoringContext): Scaled {
  return (plan, factor) => ({
    ...plan,
    listPriceFen: Object.fromEntries(
      scenario.skus.map(({ id, unitCostFen, usualPriceFen }) => {
        const { minimum, maximum } = priceRange(unitCostFen, usualPriceFen);
        const fen = Math.round(((plan.listPriceFen[id] ?? usualPriceFen) * factor) / 100) * 100;
        return [id, Math.min(maximum, Math.max(minimum, fen))];
      }),
    ),
  });
}

/** All purchases times `factor`. */
const bought: Scaled = (plan, factor) => ({
  ...plan,
  purchase: Object.fromEntries(
    Object.entries(plan.purchase).map(([id, p]): [string, Purchase] => [
      id,
      { ...p, units: Math.round(p.units * factor) },
    ]),
  ),
});

/** Everything to all: half price on all days, nothing bought, nobody employed, no work on the future. */
function stripped({ scenario }: ScoringContext, plan: FullPlan): FullPlan {
  return {
    ...bought(plan, 0),
    coupon: null,
    threshold: null,
    gift: null,
    flash: {
      skuIds: scenario.skus.map(({ id }) => id),
      depthShare: 0.5,
      capUnitsPerDay: null,
      dayMask: WHOLE_WEEK,
    },
    seoBudgetFen: 0,
    contentBudgetFen: 0,
    listingBudgetFen: 0,
    reviewRewardFen: 0,
    serviceAgents: 0,
    ownStaff: 0,
    promiseDays: 1,
  };
}

/** Ten weeks' demand on top of every order. */
function hoarded({ world }: ScoringContext, plan: FullPlan): FullPlan {
  const purchase = Object.fromEntries(
    world.scenario.skus.map(({ id }, j): [string, Purchase] => {
      const mine = plan.purchase[id] ?? { kind: 'order-up-to', units: 0 };
      return [id, { ...mine, units: mine.units + Math.round(10 * world.weeklyUnits[j]!) }];
    }),
  );
  return { ...plan, purchase };
}

const DISCOUNTS: Pick<FullPlan, 'coupon' | 'threshold' | 'gift'> = {
  coupon: { valueFen: 2000, minimumFen: 9900, dayMask: WHOLE_WEEK },
  threshold: { thresholdFen: 19_900, discountFen: 4000, dayMask: WHOLE_WEEK },
  gift: { thresholdFen: 19_900, valueFen: 2800, stockUnits: 2000, dayMask: WHOLE_WEEK },
};

/** Plans in reach of one move: a price, all prices, orders, agents, promise, couriers, deals. */
function neighbours(context: ScoringContext, plan: FullPlan): FullPlan[] {
  const { scenario } = context;
  const { serviceAgents, promiseDays } = scenario.ranges;
  const within = (value: number, range: { minimum: number; maximum: number }) =>
    Math.min(range.maximum, Math.max(range.minimum, value));
  const all = priced(context);
  const one = (id: string, factor: number): FullPlan => ({
    ...plan,
    listPriceFen: { ...plan.listPriceFen, [id]: all(plan, factor).listPriceFen[id]! },
  });
  const couriers = (share: number): FullPlan => ({
    ...plan,
    crowdsourcedShare: share,
    thirdPartyShare: Math.round((1 - share - plan.ownShare) * 100) / 100,
  });
  return [
    ...[0.9, 0.97, 1.03, 1.1].map((factor) => all(plan, factor)),
    ...scenario.skus.flatMap(({ id }) => [0.92, 1.08].map((factor) => one(id, factor))),
    ...[0.8, 0.95, 1.05, 1.25].map((factor) => bought(plan, factor)),
    ...[-1, -0.5, 0.5, 1].map((step) => ({
      ...plan,
      serviceAgents: within(plan.serviceAgents + step, serviceAgents),
    })),
    ...[-1, 1].map((step) => ({ ...plan, promiseDays: within(plan.promiseDays + step, promiseDays) })),
    ...[0, 0.1, 0.25, 0.4].filter((share) => share + plan.ownShare <= 1).map(couriers),
    { ...plan, ...DISCOUNTS },
    { ...plan, coupon: null, threshold: null, gift: null, flash: null },
    { ...plan, coupon: plan.coupon ? null : DISCOUNTS.coupon },
    { ...plan, threshold: plan.threshold ? null : DISCOUNTS.threshold },
    { ...plan, gift: plan.gift ? null : DISCOUNTS.gift },
  ];
}

/** Climbs on what this week alone is expected to earn, blind to what it leaves. */
function climbed(context: ScoringContext): FullPlan {
  const race = openRace(context.plan, (plan) => expectedValue(context, plan).thisWeekFen, 160);
  let climbing = true;
  while (climbing && !race.spent) {
    climbing = false;
    for (const plan of neighbours(context, race.best.plan)) if (race.attempt(plan)) climbing = true;
  }
  return race.best.plan;
}

/** Two hundred random walks of up to four moves from the plan; the one worth most. */
function searched(context: ScoringContext): FullPlan {
  const key = keyFromSeed('adversary|random-search');
  const uniform = (walk: number, step: number) =>
    draw(key, packMoment(context.week, SUBSYSTEMS.players, 0), walk, step, packDraw(PURPOSES.players, 0, 0));
  const race = openRace(context.plan, (plan) => expectedValue(context, plan).totalFen, 201);
  for (let walk = 0; walk < 200; walk++) {
    let { plan } = race.best;
    const moves = 1 + Math.floor(4 * uniform(walk, 0));
    for (let step = 1; step <= moves; step++) {
      const near = neighbours(context, plan);
      plan = near[Math.floor(uniform(walk, step) * near.length)]!;
    }
    race.attempt(plan);
  }
  return race.best.plan;
}

export const adversaries: Readonly<Record<AdversaryId, Adversary>> = {
  'random-search': { id: 'random-search', plan: searched },
  'week-climber': { id: 'week-climber', plan: climbed },
  stripper: { id: 'stripper', plan: (context) => stripped(context, context.plan) },
  hoarder: { id: 'hoarder', plan: (context) => hoarded(context, context.plan) },
  gouger: { id: 'gouger', plan: (context) => priced(context)(context.plan, 99) },
  discounter: {
    id: 'discounter',
    plan: (context) => ({
      ...context.plan,
      ...DISCOUNTS,
      flash: {
        skuIds: context.scenario.skus.map(({ id }) => id),
        depthShare: 0.2,
        capUnitsPerDay: null,
        dayMask: WHOLE_WEEK,
      },
    }),
  },
  spammer: {
    id: 'spammer',
    plan: (context) => ({ ...context.plan, emailSends: context.scenario.ranges.emailSends.maximum }),
  },
};
