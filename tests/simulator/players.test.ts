import { describe, expect, test } from 'vitest';
import {
  AXES,
  checkPlan,
  defaultPlan,
  type Game,
  PLAYER_IDS,
  type PlayerId,
  players,
  playWeek,
  provisionalScore,
  publicFacts,
  type Scenario,
  type WeekPlan,
} from '../../src/simulator/index.ts';
import { deepFreeze, fastSeason, newGame, playGame, viewOf } from './support/games.ts';
import { scenario } from './support/shop.ts';

const decide = (id: PlayerId) => (game: Game) => players[id].decide(game, scenario);
const SEEDS = Array.from({ length: 20 }, (_, index) => `player ${index}`);

interface Season {
  readonly profitFen: number;
  readonly problems: readonly string[];
}
/** Players quick enough for hundreds of weeks; the planner has a test of its own. */
const QUICK = PLAYER_IDS.filter((id) => id !== 'planner');
/** Twenty seasons of each player: mean weekly profit and the problems of its plans. */
const seasons = Object.fromEntries(
  QUICK.map((id) => [
    id,
    SEEDS.map((seed): Season => {
      let profitFen = 0;
      const problems: string[] = [];
      fastSeason(seed, decide(id), 12, (before, plan, result) => {
        profitFen += result.profit.operatingProfitFen / 12;
        problems.push(...checkPlan(before, plan).map(({ code }) => code));
      });
      return { profitFen, problems };
    }),
  ]),
) as Record<Exclude<PlayerId, 'planner'>, Season[]>;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const profitsOf = (id: keyof typeof seasons) => seasons[id].map(({ profitFen }) => profitFen);

describe('policies', () => {
  test('I1: the players are known by name', () => {
    expect(PLAYER_IDS).toEqual(['naive', 'carry-over', 'textbook', 'planner', 'random']);
    for (const id of PLAYER_IDS) expect(players[id].id).toBe(id);
  });

  test.each(QUICK)('I2: every plan of %s can run, in twelve weeks of twenty shops', (id) => {
    expect(seasons[id].flatMap(({ problems }) => problems)).toEqual([]);
  });

  test.each(QUICK)('I3: %s decides by what it sees, and leaves the game alone', (id) => {
    const game = deepFreeze(playGame(1, decide('textbook'), 'players'));
    const plan = decide(id)(game);
    expect(decide(id)(game)).toEqual(plan);
    expect(decide(id)(playGame(1, decide('textbook'), 'players'))).toEqual(plan);
  });

  test('I4: textbook and carry-over know no hidden parameter', () => {
    const game = newGame('players');
    const unseen = {} as Scenario;
    expect(players.textbook.decide(game, unseen)).toEqual(decide('textbook')(game));
    expect(players['carry-over'].decide(game, unseen)).toEqual(viewOf(game).settings);
  });

  // cost-plus 2.0 (tee: 29 × 2 = ¥58); a quarter of the average order of ¥179 = ¥45 off, from 1.5 × 45
  test('I5: naive is the fixed naive policy on all three axes, as far as keepers may', () => {
    const { facts } = viewOf(newGame('players'));
    const plan = decide('naive')(newGame('players'));
    for (const { id, unitCostFen } of facts.skus) expect(plan.listPriceFen?.[id]).toBe(2 * unitCostFen);
    expect(plan.coupon).toEqual({ valueFen: 4500, minimumFen: 6750, dayMask: 127 });
    expect(plan).toMatchObject({
      thirdPartyShare: 1,
      crowdsourcedShare: 0,
      promiseDays: 2,
      serviceAgents: 2,
      threshold: null,
      gift: null,
      flash: null,
    });
    const levels = scenario.calibrated.baseStockUnits.map((units) => Math.round(0.7 * units));
    expect(facts.skus.map(({ id }) => plan.purchase?.[id])).toEqual(
      levels.map((units) => ({ kind: 'order-up-to', units })),
    );
  });

  test('I6: over twenty shops textbook earns more than carry-over, and both more than naive', () => {
    const [naive, carryOver, textbook] = (['naive', 'carry-over', 'textbook'] as const).map((id) =>
      mean(profitsOf(id)),
    ) as [number, number, number];
    expect(textbook).toBeGreaterThan(carryOver + 200_000);
    expect(carryOver).toBeGreaterThan(naive + 2_000_000);
    const [ours, theirs] = [profitsOf('textbook'), profitsOf('naive')];
    for (const [index, profitFen] of ours.entries()) expect(profitFen).toBeGreaterThan(theirs[index] ?? 0);
  });
});

describe('expected values', () => {
  const game = deepFreeze(playGame(3, decide('textbook'), 'players'));
  const score = provisionalScore(game, 2, scenario);

  test('I7: scoring changes nothing and gives the same each time', () => {
    const before = JSON.stringify(game);
    expect(provisionalScore(game, 2, scenario)).toEqual(score);
    expect(JSON.stringify(game)).toBe(before);
    expect(() => provisionalScore(game, 4, scenario)).toThrow('week 4 has not been played; the last is 3');
    expect(() => provisionalScore(game, 0, scenario)).toThrow('week 0 has not been played');
  });

  test('I8: what was realised, bet, noted or played later does not enter', () => {
    const blank = '0'.repeat(64);
    const entries = game.entries.map((entry) => ({
      ...entry,
      bet: { operatingProfitFen: 1, toleranceFen: 0 },
      note: 'other words',
      resultHash: blank.slice(32),
      hash: blank,
    }));
    expect(provisionalScore({ head: game.head, entries }, 2, scenario)).toEqual(score);
    expect(provisionalScore({ head: game.head, entries: entries.slice(0, 2) }, 2, scenario)).toEqual(score);
    const fork = playWeek(
      playWeek({ head: game.head, entries: game.entries.slice(0, 1) }, game.entries[1]?.plan ?? {}, scenario)
        .game,
      { serviceAgents: 12 },
      scenario,
    );
    expect(provisionalScore(fork.game, 2, scenario)).toEqual(score);
  });

  test('I9: a naive axis is worth less than the textbook’s, on each axis and in each week', () => {
    for (const week of [1, 2, 3]) {
      const found = provisionalScore(game, week, scenario);
      for (const axis of AXES) {
        const { planFen, baselineFen, bestFen, score: mark, guarded } = found[axis];
        expect(baselineFen).toBeLessThan(planFen);
        expect(planFen).toBeLessThanOrEqual(bestFen ?? 0);
        expect(mark).toBeGreaterThan(50);
        if (!guarded) expect(planFen).toBe(found.fulfilment.planFen);
      }
    }
  });

  test('I9: a naive plan is worth nothing beside itself, and less than changing nothing', () => {
    const { facts } = viewOf(newGame());
    expect(facts).toEqual(publicFacts(scenario));
    const value = (plan: WeekPlan) => provisionalScore(playWeek(newGame(), plan, scenario).game, 1, scenario);
    const naive = value(decide('naive')(newGame()));
    const idle = value(defaultPlan(newGame()));
    expect(naive.fulfilment.planFen).toBe(naive.fulfilment.baselineFen);
    expect(naive.pricing.planFen).toBe(naive.pricing.baselineFen);
    expect([naive.pricing.score, naive.fulfilment.score]).toEqual([20, 20]);
    expect(idle.pricing.planFen).toBeGreaterThan(naive.pricing.planFen);
    const textbook = value(decide('textbook')(newGame()));
    expect(textbook.pricing.planFen).toBeGreaterThan(idle.pricing.planFen);
  });
});
