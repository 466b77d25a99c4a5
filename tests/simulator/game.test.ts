import { describe, expect, test } from 'vitest';
import { hashResult } from '../../src/simulator/chain.ts';
import {
  createGame,
  type Game,
  HISTORY_WEEKS,
  openGame,
  parseGame,
  playWeek,
  RULES_VERSION,
  replay,
  saveOf,
  scenarioHash,
  takeoverPlan,
  type WeekPlan,
} from '../../src/simulator/index.ts';
import { deepFreeze, newGame, playGame, viewOf } from './support/games.ts';
import { scenario } from './support/shop.ts';

const plan: WeekPlan = { serviceAgents: 4, listPriceFen: { tee: 7900 } };

describe('taking over', () => {
  const game = newGame();
  const { facts, position, results, settings } = viewOf(game);

  test('U1: a new game has no entries, and four weeks of the previous owner', () => {
    expect(game.entries).toEqual([]);
    expect(HISTORY_WEEKS).toBe(4);
    expect(results.map(({ week }) => week)).toEqual([-3, -2, -1, 0]);
    expect(results.map(({ isoWeek }) => isoWeek)).toEqual([32, 33, 34, 35]);
    expect(position).toMatchObject({ week: 1, isoWeek: 36 });
    expect(facts.weeks).toBe(12);
  });

  test('U2: the previous owner kept to mis-set prices, two agents and thin stock', () => {
    expect(settings).toEqual(takeoverPlan(scenario));
    for (const result of results) expect(result.plan).toEqual(settings);
    expect(settings.serviceAgents).toBe(2);
    for (const { id, usualPriceFen } of facts.skus) {
      const off = Math.abs((settings.listPriceFen[id] ?? 0) / usualPriceFen - 1);
      expect(off).toBeGreaterThan(0.079);
      expect(off).toBeLessThan(0.151);
      expect(settings.purchase[id]).toMatchObject({ kind: 'order-up-to' });
    }
  });

  test('U3: a head names the rules, the shop with its edition, the seed and who plays', () => {
    expect(game.head).toEqual({
      format: 'shop-game',
      formatVersion: 2,
      rulesVersion: RULES_VERSION,
      scenarioId: 'apparel',
      scenarioHash: scenarioHash(scenario),
      seed: 'monday',
      shopName: '青禾',
      attempt: 1,
    });
    const named = createGame({
      scenario,
      seed: 's',
      learner: { name: '李娜', number: '20250017' },
      assignment: { id: 'week-1', classCode: 'EC-2' },
      attempt: 3,
    });
    expect(named.head).toMatchObject({
      learner: { name: '李娜', number: '20250017' },
      assignment: { id: 'week-1', classCode: 'EC-2' },
      attempt: 3,
      shopName: '',
    });
  });

  test('U4: the same seed brings the same luck to the byte, another seed another', () => {
    const text = (seed: string) => JSON.stringify(viewOf(newGame(seed)).results);
    expect(text('monday')).toBe(JSON.stringify(results));
    const others = ['tuesday', 'monday ', 'Monday', '星期一'].map(text);
    expect(new Set([...others, JSON.stringify(results)]).size).toBe(5);
  });

  test('U4: names and attempts bring no other luck', () => {
    const other = createGame({ scenario, seed: 'monday', learner: { name: 'B' }, attempt: 7 });
    expect(viewOf(other).results).toEqual(results);
  });
});

describe('playing a week', () => {
  test('U5: a week leaves the game, the plan and the scenario as they were', () => {
    const game = deepFreeze(playGame(1));
    const before = JSON.stringify(game);
    const frozenPlan = deepFreeze(structuredClone(plan));
    const options = deepFreeze({ bet: { operatingProfitFen: 1, toleranceFen: 2 }, note: 'n' });
    const first = playWeek(game, frozenPlan, deepFreeze(scenario), options);
    const second = playWeek(game, frozenPlan, scenario, options);
    expect(JSON.stringify(game)).toBe(before);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  test('U6: a week adds one entry and one result, and moves the shop to the next Monday', () => {
    const before = newGame();
    const { game, result } = playWeek(before, plan, scenario);
    const shop = viewOf(game);
    expect(game.entries).toHaveLength(1);
    expect(game.entries[0]).toMatchObject({ week: 1, bet: null, note: '', deskAnswers: {} });
    expect(game.entries[0]?.resultHash).toBe(hashResult(result));
    expect(shop.results).toEqual([...viewOf(before).results, result]);
    expect(result).toMatchObject({ week: 1, isoWeek: 36 });
    expect(shop.position).toMatchObject({ week: 2, isoWeek: 37 });
    expect(shop.settings).toEqual(result.plan);
    expect(shop.settings.serviceAgents).toBe(4);
    expect(shop.settings.listPriceFen).toEqual({ ...viewOf(before).settings.listPriceFen, tee: 7900 });
    expect(shop.position.cashFen).toBe(result.balance.cashFen);
  });

  test('U6: bet, note and answers are kept in the entry and change no result', () => {
    const bare = playWeek(newGame(), plan, scenario);
    const told = playWeek(newGame(), plan, scenario, {
      bet: { operatingProfitFen: 900_000, toleranceFen: 100_000 },
      note: '涨价试试',
      deskAnswers: { 'refund-1': '18200' },
    });
    expect(told.result).toEqual(bare.result);
    expect(told.game.entries[0]).toMatchObject({
      bet: { operatingProfitFen: 900_000, toleranceFen: 100_000 },
      note: '涨价试试',
      deskAnswers: { 'refund-1': '18200' },
    });
  });

  test('U7: the twelve weeks run from ISO week 36 to 47, Double 11 in the eleventh', () => {
    const shop = viewOf(playGame(12));
    const played = shop.results.filter(({ week }) => week >= 1);
    expect(played.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(played.map(({ isoWeek }) => isoWeek)).toEqual([36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47]);
    const busiest = played.reduce((most, week) => (week.visits > most.visits ? week : most));
    expect(busiest).toMatchObject({ week: 11, isoWeek: 46 });
  });
});

describe('files', () => {
  const played = playWeek(playGame(1), plan, scenario, { note: 'second', deskAnswers: { a: 'b' } }).game;
  const text = JSON.stringify(saveOf(played));
  // biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
  type Foreign = any;
  const changed = (change: (file: Foreign) => void): unknown => {
    const file = JSON.parse(text);
    change(file);
    return file;
  };
  const problems = (input: unknown) => {
    const parsed = parseGame(input);
    return parsed.ok ? [] : parsed.problems;
  };

  test('U8: a save holds head and entries, never the state', () => {
    expect(Object.keys(saveOf(played))).toEqual(['head', 'entries']);
    expect(parseGame(JSON.parse(text))).toEqual({ ok: true, value: JSON.parse(text) });
    const opened = openGame(JSON.parse(text) as Game, scenario);
    expect(opened.shop).toEqual(played.shop);
    expect(replay(opened, scenario).differences).toEqual([]);
  });

  test.each([null, undefined, 7, 'shop-game', [], {}, { head: null }, { head: { format: 'shop-report' } }])(
    'U9: %j is another kind of file',
    (input) => {
      expect(problems(input)).toMatchObject([{ code: 'file/other-format', path: 'format' }]);
    },
  );

  test('U9: a newer format is named with the version this engine reads', () => {
    expect(problems(changed((file) => (file.head.formatVersion = 3)))).toEqual([
      { code: 'file/newer-version', path: 'formatVersion', value: 3, maximum: 2 },
    ]);
  });

  test.each<[string, (file: Foreign) => void]>([
    ['head.formatVersion', (file) => (file.head.formatVersion = '1')],
    ['head.formatVersion', (file) => (file.head.formatVersion = 0)],
    ['head.seed', (file) => delete file.head.seed],
    ['head.seed', (file) => (file.head.seed = 'x'.repeat(65))],
    ['head.attempt', (file) => (file.head.attempt = 1.5)],
    ['head.scenarioHash', (file) => (file.head.scenarioHash = 'ABCDEF0123456789')],
    ['head.learner.age', (file) => (file.head.learner = { name: 'x', age: 20 })],
    ['head.extra', (file) => (file.head.extra = 1)],
    ['shop', (file) => (file.shop = {})],
    ['entries', (file) => (file.entries = {})],
    ['entries.0.note', (file) => (file.entries[0].note = 'x'.repeat(4001))],
    [
      'entries.0.bet.toleranceFen',
      (file) => (file.entries[0].bet = { operatingProfitFen: 1, toleranceFen: -1 }),
    ],
    [
      'entries.0.bet.operatingProfitFen',
      (file) => (file.entries[0].bet = { operatingProfitFen: 0.5, toleranceFen: 1 }),
    ],
    [
      'entries.0.plan.socialBudgetFen',
      (file) => (file.entries[0].plan.socialBudgetFen = Number.POSITIVE_INFINITY),
    ],
    ['entries.0.plan.riskStrictness', (file) => (file.entries[0].plan.riskStrictness = Number.NaN)],
    ['entries.0.plan.emailSends', (file) => delete file.entries[0].plan.emailSends],
    ['entries.0.plan.loudness', (file) => (file.entries[0].plan.loudness = 1)],
    ['entries.0.plan.listPriceFen.tee', (file) => (file.entries[0].plan.listPriceFen.tee = '79')],
    ['entries.0.resultHash', (file) => (file.entries[0].resultHash = 'no')],
    ['entries.1.week', (file) => (file.entries[1].week = 3)],
    ['entries.0.week', (file) => file.entries.shift()],
  ])('U9: what is wrong is named: %s', (path, change) => {
    expect(problems(changed(change))[0]).toMatchObject({ code: 'file/wrong-shape', path });
  });

  test('U9: no list is longer than a season or a catalogue can be', () => {
    const entries = (count: number) =>
      changed((file) => {
        file.entries = Array.from({ length: count }, (_, index) => ({ ...file.entries[0], week: index + 1 }));
      });
    expect(problems(entries(12))).toEqual([]);
    expect(problems(entries(13)).map(({ code }) => code)).toContain('file/wrong-shape');
    const skuIds = (count: number) =>
      changed((file) => {
        file.entries[0].plan.flash = {
          skuIds: Array(count).fill('tee'),
          depthShare: 0.1,
          capUnitsPerDay: null,
          dayMask: 1,
        };
      });
    expect(problems(skuIds(16))).toEqual([]);
    expect(problems(skuIds(17))).toMatchObject([{ path: 'entries.0.plan.flash.skuIds' }]);
  });

  test('U9: a hidden prototype is refused wherever it stands', () => {
    const top = text.replace('{"head"', '{"__proto__":{"polluted":1},"head"');
    expect(problems(JSON.parse(top))[0]).toMatchObject({ code: 'file/wrong-shape', path: '__proto__' });
    const tables = {
      deskAnswers: '"__proto__":"x",',
      listPriceFen: '"constructor":5,',
      purchase: '"prototype":5,',
    };
    for (const [name, hidden] of Object.entries(tables)) {
      const deep = text.replace(`"${name}":{"`, `"${name}":{${hidden}"`);
      expect(problems(JSON.parse(deep))[0]).toMatchObject({
        code: 'file/wrong-shape',
        path: expect.stringContaining(name),
      });
    }
    expect(({} as Foreign).polluted).toBeUndefined();
  });

  test('U9: a table has no more rows than a catalogue can, and is no list', () => {
    const rows = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, 100]));
    const priced = (table: unknown) =>
      problems(changed((file) => (file.entries[0].plan.listPriceFen = table)));
    expect(priced(rows(16))).toEqual([]);
    expect(priced(rows(17))).toMatchObject([
      { code: 'file/wrong-shape', path: 'entries.0.plan.listPriceFen' },
    ]);
    expect(priced([])).toMatchObject([{ code: 'file/wrong-shape', path: 'entries.0.plan.listPriceFen' }]);
  });

  test('U9: at most twenty problems are listed', () => {
    const file = changed((inner) => {
      for (let index = 0; index < 100; index++) inner.entries[0].plan[`lever${index}`] = 1;
      for (const entry of inner.entries) for (const key of Object.keys(entry.plan)) entry.plan[key] = 'x';
    });
    const found = problems(file);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(20);
  });
});
