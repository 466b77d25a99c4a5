/** Weeks planted with one mistaken idea each: what textbook would do, with the mistake in it. */
import { createGame, playWeek } from '../../../src/simulator/game.ts';
import { resolvePlan } from '../../../src/simulator/plan.ts';
import { players } from '../../../src/simulator/players/players.ts';
import type { FullPlan, Game, Misconception, Purchase, WeekPlan } from '../../../src/simulator/vocabulary.ts';
import { scenario } from '../support/shop.ts';

interface Plant {
  readonly week: number;
  readonly seed?: string;
  /** Changes of textbook's plan in the weeks before. */
  readonly earlier?: (plan: FullPlan) => WeekPlan;
  /** The mistake. */
  readonly plan: (plan: FullPlan) => WeekPlan;
}

const ALL_DAYS = 127;
const TEE = scenario.skus[0]!.id;

const priced = (plan: FullPlan, factor: number): WeekPlan => ({
  listPriceFen: Object.fromEntries(
    Object.entries(plan.listPriceFen).map(([id, fen]) => [id, Math.round((fen * factor) / 100) * 100]),
  ),
});
const bought = (plan: FullPlan, factor: number): WeekPlan => ({
  purchase: Object.fromEntries(
    Object.entries(plan.purchase).map(([id, { units }]): [string, Purchase] => [
      id,
      { kind: 'order-up-to', units: Math.round(units * factor) },
    ]),
  ),
});
/** Too little of everything, and no gift. */
const thin = (plan: FullPlan): WeekPlan => ({ ...bought(plan, 0.3), gift: null });
/** Hardly any of the first product. */
const noTees = (plan: FullPlan): WeekPlan => ({
  gift: null,
  purchase: { ...plan.purchase, [TEE]: { kind: 'order-up-to', units: 10 } },
});
const coupon = (valueFen: number, minimumFen: number) => ({ valueFen, minimumFen, dayMask: ALL_DAYS });
const threshold = { thresholdFen: 15_000, discountFen: 3000, dayMask: ALL_DAYS };
const always = (change: WeekPlan): Plant => ({ week: 3, earlier: () => change, plan: () => change });

export const PLANTS: Readonly<Record<Misconception, Plant>> = {
  'price-cut-while-short': {
    week: 3,
    earlier: (plan) => bought(plan, 0.3),
    plan: (plan) => ({ ...bought(plan, 0.3), ...priced(plan, 0.85) }),
  },
  'chasing-luck': { week: 3, seed: 'bad', plan: (plan) => priced(plan, 0.88) },
  'returns-ignored': { week: 2, earlier: (plan) => priced(plan, 0.7), plan: (plan) => priced(plan, 0.7) },
  'sales-over-profit': {
    week: 3,
    earlier: () => ({ gift: null }),
    plan: (plan) => ({ ...priced(plan, 0.8), socialBudgetFen: 1_500_000, semBudgetFen: 1_500_000 }),
  },
  'promotion-while-short': {
    week: 3,
    earlier: thin,
    plan: (plan) => ({ ...thin(plan), coupon: coupon(1500, 9900) }),
  },
  'coupon-below-basket': always({ gift: null, coupon: coupon(2000, 3000) }),
  'stacked-promotions': always({
    coupon: coupon(2000, 9900),
    threshold,
    gift: { thresholdFen: 15_000, valueFen: 2000, stockUnits: 1500, dayMask: ALL_DAYS },
  }),
  'promotion-every-week': { ...always({ gift: null, threshold }), week: 4 },
  'discount-beyond-margin': always({ gift: null, coupon: coupon(4000, 6000) }),
  'flash-on-empty-shelf': {
    week: 3,
    earlier: noTees,
    plan: (plan) => ({
      ...noTees(plan),
      flash: { skuIds: [TEE], depthShare: 0.25, capUnitsPerDay: null, dayMask: ALL_DAYS },
    }),
  },
  overstocked: { week: 3, plan: (plan) => bought(plan, 8) },
  'ordering-by-sales': {
    week: 4,
    earlier: (plan) => bought(plan, 0.45),
    plan: (plan) => bought(plan, 0.45),
  },
  'promise-too-short': always({ promiseDays: 2 }),
  'idle-agents': always({ serviceAgents: 10 }),
  'service-starved': always({ serviceAgents: 1 }),
  'bid-above-click-value': always({ semMaxBidFen: 500, semBudgetFen: 1_500_000 }),
  'advertising-while-short': {
    week: 3,
    earlier: thin,
    plan: (plan) => ({ ...thin(plan), socialBudgetFen: 1_500_000, kolBudgetFen: 1_200_000 }),
  },
  'daily-emails': always({ emailSends: 7 }),
  'creators-below-threshold': { ...always({ kolBudgetFen: 120_000 }), week: 5 },
  'growth-starved': {
    week: 3,
    plan: () => ({ seoBudgetFen: 0, contentBudgetFen: 0, listingBudgetFen: 0 }),
  },
  'reviews-overpaid': always({ reviewRewardFen: 1800 }),
  'checks-too-strict': always({ riskStrictness: 0.9 }),
};

/** The game of a plant, its week played. */
export function planted(code: Misconception): { readonly game: Game; readonly week: number } {
  const { week, seed, earlier, plan } = PLANTS[code];
  let game = createGame({ scenario, seed: seed ?? 'plant' });
  for (let now = 1; now <= week; now++) {
    const textbook = resolvePlan(game.shop!.settings, players.textbook.decide(game, scenario));
    const change = now < week ? earlier?.(textbook) : plan(textbook);
    game = playWeek(game, { ...textbook, ...change }, scenario).game;
  }
  return { game, week };
}
