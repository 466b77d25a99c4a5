/**
 * Policies that play, as yardsticks and test subjects. They see what a keeper sees, but for the naive one, the
 * scenario's fixed null policy on all three axes, and the planner, which knows the true parameters.
 */
import { baseStockOf, reviewedDaily } from '../base-stock.ts';
import { defaultPlan, orderedUnits, resolvePlan, shopOf } from '../plan.ts';
import { referencePlan, withNaiveAxis } from '../plans.ts';
import { draw, keyFromSeed, PURPOSES, packDraw, packMoment, SUBSYSTEMS } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { openLevers, withOpenLevers } from '../unlocks.ts';
import type { Game, Purchase, WeekPlan } from '../vocabulary.ts';
import { NUMERIC_LEVERS } from '../vocabulary.ts';
import { planner } from './planner.ts';

export interface Player {
  readonly id: PlayerId;
  /** The plan for the coming week. Pure: same game, same plan. */
  decide(game: Game, scenario: Scenario): WeekPlan;
}
export const PLAYER_IDS = ['naive', 'carry-over', 'textbook', 'planner', 'random'] as const;
export type PlayerId = (typeof PLAYER_IDS)[number];

/** Cost-plus prices, a storewide coupon, third-party delivery with a bold promise, few agents, thin stock. */
function naive(game: Game, scenario: Scenario): WeekPlan {
  let plan = { ...referencePlan(scenario), ...defaultPlan(game) };
  for (const axis of ['pricing', 'promotion', 'fulfilment'] as const)
    plan = withNaiveAxis(scenario, plan, axis);
  // the naive coupon has no minimum, which keepers may not do: the lowest allowed one stands in
  const coupon = plan.coupon ? { ...plan.coupon, minimumFen: Math.ceil(1.5 * plan.coupon.valueFen) } : null;
  return { ...plan, coupon };
}

/** Last week's plan again, promotions included. */
function carryOver(game: Game): WeekPlan {
  return shopOf(game).settings;
}

/** The textbook's budgets, delivery and service for goods that keep. */
const KEEPER: WeekPlan = {
  socialBudgetFen: 400_000,
  kolBudgetFen: 500_000,
  semMaxBidFen: 220,
  seoBudgetFen: 400_000,
  contentBudgetFen: 400_000,
  affiliateCommissionRate: 0.15,
  listingBudgetFen: 200_000,
  reviewRewardFen: 500,
  ownShare: 0,
  thirdPartyShare: 0.9,
  crowdsourcedShare: 0.1,
  promiseDays: 4,
  serviceAgents: 4,
};
/** The same where goods spoil and margins are thin: little advertising, own riders, two days. */
const GROCER: WeekPlan = {
  socialBudgetFen: 100_000,
  kolBudgetFen: 0,
  semMaxBidFen: 80,
  seoBudgetFen: 120_000,
  contentBudgetFen: 200_000,
  affiliateCommissionRate: 0.1,
  listingBudgetFen: 60_000,
  reviewRewardFen: 300,
  ownShare: 0.6,
  thirdPartyShare: 0.02,
  crowdsourcedShare: 0.38,
  ownStaff: 3,
  promiseDays: 3,
  serviceAgents: 3,
};

/**
 * Rules of thumb from the course: market prices, an (R, S) base stock from the shop's own demand, agents enough,
 * an honest promise, one gift promotion every third week where goods keep, and budgets that fit the trade.
 */
function textbook(game: Game): WeekPlan {
  const { facts, results, position } = shopOf(game);
  const recent = results.slice(-3);
  const plan = defaultPlan(game);
  const purchase: Record<string, Purchase> = {};
  const listPriceFen: Record<string, number> = {};
  facts.skus.forEach((sku, j) => {
    listPriceFen[sku.id] = sku.usualPriceFen;
    const demand =
      recent.reduce((sum, week) => sum + week.skus[j]!.units + week.skus[j]!.lostUnits, 0) / recent.length;
    purchase[sku.id] = {
      kind: 'order-up-to',
      units: baseStockOf(sku, demand, 0.03),
    };
  });
  const last = results.at(-1)!;
  const averageOrderFen = last.orders > 0 ? last.profit.netSalesFen / last.orders : 10_000;
  const thresholdFen = Math.round((1.1 * averageOrderFen) / 1000) * 1000;
  const spoils = facts.skus.some(reviewedDaily);
  // a gift costs more than a grocer's margin bears
  const promote = !spoils && position.week % 3 === 2;
  return {
    ...plan,
    listPriceFen,
    purchase,
    gift: promote
      ? {
          thresholdFen,
          valueFen: Math.round((0.14 * thresholdFen) / 100) * 100,
          stockUnits: 1200,
          dayMask: 127,
        }
      : null,
    ...(spoils ? GROCER : KEEPER),
    riskStrictness: 0.3,
  };
}

/** Anything the rules allow, by keyed draws from the game's seed. */
function random(game: Game): WeekPlan {
  const { facts, position } = shopOf(game);
  const key = keyFromSeed(game.head.seed);
  let next = 0;
  const uniform = () =>
    draw(key, packMoment(position.week, SUBSYSTEMS.players, 0), next++, 0, packDraw(PURPOSES.players, 0, 0));
  const between = (low: number, high: number) => low + uniform() * (high - low);
  const plan: Record<string, unknown> = { ...defaultPlan(game) };
  for (const lever of NUMERIC_LEVERS) {
    const { minimum, maximum, step } = facts.ranges[lever];
    const steps = Math.floor(between(0, 1) * ((maximum - minimum) / step + 1));
    plan[lever] = Math.min(maximum, Math.round((minimum + steps * step) * 1000) / 1000);
  }
  const crowd = Math.round(between(0, 0.4) * 100) / 100;
  const own = Math.round(between(0, 0.3) * 100) / 100;
  plan['crowdsourcedShare'] = crowd;
  plan['ownShare'] = own;
  plan['thirdPartyShare'] = Math.round((1 - crowd - own) * 100) / 100;
  const listPriceFen: Record<string, number> = {};
  const purchase: Record<string, Purchase> = {};
  for (const sku of facts.skus) {
    const yuan = Math.round((sku.usualPriceFen / 100) * between(0.7, 1.4));
    listPriceFen[sku.id] = Math.min(sku.maximumPriceFen, Math.max(sku.minimumPriceFen, yuan * 100));
    purchase[sku.id] = { kind: 'order-up-to', units: Math.round(between(20, 400)) };
  }
  const valueFen = Math.round(between(1, 30)) * 100;
  plan['coupon'] =
    uniform() < 0.3
      ? {
          valueFen,
          minimumFen: Math.ceil(valueFen * between(1.5, 6)),
          dayMask: 1 + Math.floor(uniform() * 127),
        }
      : null;
  return { ...(plan as WeekPlan), listPriceFen, purchase };
}

/** Leaves closed levers of a guided season where they are. */
function unlocked(game: Game, plan: WeekPlan): WeekPlan {
  if (game.head.season !== 'guided') return plan;
  const { settings, facts, position } = shopOf(game);
  const open = openLevers(game.head, facts, position.week);
  return withOpenLevers(resolvePlan(settings, plan), settings, open);
}

/** Buys what cash and credit pay for: a purchase beyond them is cut by the same share on every product. */
function affordable(game: Game, plan: WeekPlan): WeekPlan {
  const shop = shopOf(game);
  const full = resolvePlan(shop.settings, plan);
  const roomFen = Math.max(0, shop.position.cashFen + shop.position.creditLimitFen);
  const orders = shop.facts.skus.map(({ id, unitCostFen }) => {
    const units = orderedUnits(shop, full, id);
    return { id, units, costFen: units * unitCostFen };
  });
  const costFen = orders.reduce((sum, order) => sum + order.costFen, 0);
  if (costFen <= roomFen) return plan;
  const purchase = Object.fromEntries(
    orders.map(({ id, units }): [string, Purchase] => {
      const line = full.purchase[id] ?? { kind: 'order', units: 0 };
      return [id, { ...line, units: line.units - units + Math.floor((units * roomFen) / costFen) }];
    }),
  );
  return { ...plan, purchase };
}

function player(id: PlayerId, decide: Player['decide']): Player {
  return { id, decide: (game, scenario) => affordable(game, unlocked(game, decide(game, scenario))) };
}

export const players: Readonly<Record<PlayerId, Player>> = {
  naive: player('naive', naive),
  'carry-over': player('carry-over', carryOver),
  textbook: player('textbook', textbook),
  planner: player('planner', planner),
  random: player('random', random),
};
