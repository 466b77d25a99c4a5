import {
  createGame,
  defaultPlan,
  type FullPlan,
  type Game,
  playWeek,
  provisionalScore,
  referencePlan,
  type Scenario,
} from '../src/simulator/index.ts';

/** Spearman's rank correlation of the same policies under two seeds. */
export interface Repeatability {
  readonly policies: number;
  readonly byScore: number;
  readonly byProfit: number;
}

/** A whole number from 0 to 6 that depends on policy and lever only. */
function level(policy: number, lever: number): number {
  const mixed = Math.imul(policy + 1, 0x9e3779b1) ^ Math.imul(lever + 1, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 16) % 7;
}

/** Policy number `policy`: settings around the reference, as learners' differ, the same in every world. */
export function policyPlan(scenario: Scenario, game: Game, policy: number): FullPlan {
  const plan: FullPlan = { ...defaultPlan(game), ...referencePlan(scenario) };
  const of = (lever: number, values: readonly number[]) =>
    values[level(policy, lever) % values.length] ?? Number.NaN;
  const priceFactor = of(0, [0.94, 0.96, 0.98, 1, 1.02, 1.04, 1.06]);
  const stockFactor = of(1, [0.8, 0.87, 0.94, 1, 1.07, 1.14, 1.21]);
  const mediaFactor = of(2, [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3]);
  const couponFen = of(3, [0, 0, 300, 500, 700, 1000, 0]);
  const wholeYuan = (fen: number) => Math.round(fen / 100) * 100;
  return {
    ...plan,
    listPriceFen: Object.fromEntries(
      (game.shop?.facts.skus ?? []).map(({ id, usualPriceFen, minimumPriceFen, maximumPriceFen }) => [
        id,
        Math.min(maximumPriceFen, Math.max(minimumPriceFen, wholeYuan(usualPriceFen * priceFactor))),
      ]),
    ),
    coupon: couponFen > 0 ? { valueFen: couponFen, minimumFen: couponFen * 8, dayMask: 127 } : null,
    socialBudgetFen: Math.round((plan.socialBudgetFen * mediaFactor) / 10_000) * 10_000,
    kolBudgetFen: Math.round((plan.kolBudgetFen * mediaFactor) / 10_000) * 10_000,
    serviceAgents: of(4, [3, 3.5, 4, 4, 4.5, 5, 5.5]),
    promiseDays: of(5, [2, 3, 3, 4, 4, 5, 3]),
    purchase: Object.fromEntries(
      Object.entries(plan.purchase).map(([id, { kind, units }]) => [
        id,
        { kind, units: Math.round(units * stockFactor) },
      ]),
    ),
  };
}

/** Ranks from 1, ties sharing the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

/** Spearman's rank correlation, −1 to 1. */
export function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const [a, b] = [ranks(left), ranks(right)];
  const middle = (left.length + 1) / 2;
  let joint = 0;
  let spreadA = 0;
  let spreadB = 0;
  a.forEach((rank, i) => {
    const other = (b[i] ?? middle) - middle;
    joint += (rank - middle) * other;
    spreadA += (rank - middle) ** 2;
    spreadB += other ** 2;
  });
  return joint / Math.sqrt(spreadA * spreadB);
}

function playPolicy(scenario: Scenario, policy: number, seed: string, weeks: number) {
  let game = createGame({ scenario, seed });
  let profitFen = 0;
  for (let week = 1; week <= weeks; week += 1) {
    const played = playWeek(game, policyPlan(scenario, game, policy), scenario);
    game = played.game;
    profitFen += played.result.profit.operatingProfitFen;
  }
  const scores = game.entries.map(({ week }) => provisionalScore(game, week, scenario).overall ?? 0);
  return { profitFen, score: scores.reduce((sum, score) => sum + score, 0) / scores.length };
}

/** Plays `policies` policies in two worlds: marks should rank them alike, whatever the luck. */
export function repeatability(
  scenario: Scenario,
  policies: number,
  weeks: number,
  onPolicy: () => void,
): Repeatability {
  const played = Array.from({ length: policies }, (_, policy) => {
    const pair = ['repeat-a', 'repeat-b'].map((seed) => playPolicy(scenario, policy, seed, weeks));
    onPolicy();
    return pair;
  });
  const column = (seed: 0 | 1, key: 'score' | 'profitFen') => played.map((pair) => pair[seed]?.[key] ?? 0);
  return {
    policies,
    byScore: rankCorrelation(column(0, 'score'), column(1, 'score')),
    byProfit: rankCorrelation(column(0, 'profitFen'), column(1, 'profitFen')),
  };
}
