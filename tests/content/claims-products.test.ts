/** What lessons 4.1 to 4.6 say about the shop, its page editor and its labs. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readTitle, type TitleData } from '../../src/components/lesson/exercises/title.ts';
import { modelTree, readTree, type TreeData } from '../../src/components/lesson/exercises/tree.ts';
import {
  bestLadder,
  type LadderOutcome,
  type LadderSetup,
  ladderAt,
  laddersOf,
  OFF_SHELF,
  playLadder,
} from '../../src/components/lesson/labs/ladder/ladder-lab.ts';
import {
  playRules,
  RULE_FOLLOWS,
  RULE_STRENGTHS,
  type RuleRun,
  type RuleSetup,
  ruleAt,
  totalProfitFen,
} from '../../src/components/lesson/labs/rule/rule-lab.ts';
import { inheritedDraft, pageScore, scoreLines } from '../../src/components/shop/listing/checklist.ts';
import { TITLE_UNITS } from '../../src/components/shop/listing/title-length.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import { LOCALES } from '../../src/i18n/locale.ts';
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';
import { LESSONS } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const shop = createGame({ scenario, seed: 'lesson' }).shop;
if (!shop) throw new Error('the game came without its shop');
const { facts, settings } = shop;
const sku = (id: string) => {
  const found = facts.skus.find((one) => one.id === id);
  if (!found) throw new Error(`no product ${id}`);
  return found;
};

/** An exercise of a lesson in each language, as it is written. */
function exercisesOf<Data>(path: string, id: string): Data[] {
  return LESSONS.filter((lesson) => lesson.path === `04-products/${path}`).map(({ data }) => {
    const { exercises = [] } = data as unknown as { exercises?: readonly { id: string }[] };
    const found = exercises.find((one) => one.id === id);
    if (!found) throw new Error(`no exercise ${id}`);
    return found as unknown as Data;
  });
}

/** Plays weeks of the shop; what was played before is not played again. */
function replay() {
  const kept = new Map<string, Game>();
  return (seed: string, plans: readonly WeekPlan[]): WeekResult => {
    let key = seed;
    let game = kept.get(key) ?? createGame({ scenario, seed });
    kept.set(key, game);
    let result: WeekResult | undefined;
    for (const [index, plan] of plans.entries()) {
      key += JSON.stringify(plan);
      const before = index < plans.length - 1 ? kept.get(key) : undefined;
      if (before) game = before;
      else ({ game, result } = playWeek(game, plan, scenario));
      if (index < plans.length - 1) kept.set(key, game);
    }
    if (!result) throw new Error('no week was played');
    return result;
  };
}

describe('lesson 4.1', () => {
  const trees = exercisesOf<TreeData>('01-categories', 'shop-tree');

  test('ten products hang in three categories of six, two and two', () => {
    const sizes = facts.categories.map(({ id }) => facts.skus.filter((one) => one.categoryId === id).length);
    expect(sizes).toEqual([6, 2, 2]);
  });

  test('a filter “under ¥100” leaves tee, socks and cap', () => {
    const cheap = facts.skus.filter(({ usualPriceFen }) => usualPriceFen < 10000).map(({ id }) => id);
    expect(cheap.sort()).toEqual(['cap', 'socks', 'tee']);
  });

  test('seven groups side by side cost half a click more, and depth for the rarest reaches the goal', () => {
    for (const tree of trees) {
      const model = modelTree(tree);
      expect(readTree(tree, { ...model, above: {} }).clicks).toBeCloseTo(2.5, 9);
      expect(readTree(tree, model).clicks).toBeCloseTo(2.26, 9);
    }
  });

  test('tees one level deeper instead would miss the goal', () => {
    for (const tree of trees) {
      const model = modelTree(tree);
      const above = { ...model.above, tees: 'cold', outer: '' };
      expect(readTree(tree, { ...model, above }).clicks).toBeGreaterThan(tree.goal);
    }
  });
});

describe('lesson 4.2', () => {
  test('the cardigan’s page covers 18 of 100 points: 5 + 5 + 3 + 5', () => {
    for (const locale of LOCALES) {
      const draft = inheritedDraft(sku('cardigan'), locale);
      expect(pageScore(facts, sku('cardigan'), draft)).toBe(18);
      const points = scoreLines(facts, sku('cardigan'), draft).map((line) => line.points);
      expect(points.filter((one) => one > 0)).toEqual([5, 5, 3, 5]);
    }
  });

  test('the checklist gives 20, 25, 25, 15 and 15 points', () => {
    const lines = scoreLines(facts, sku('cardigan'), inheritedDraft(sku('cardigan'), 'en'));
    const most = (group: string) =>
      lines.filter((line) => line.group === group).reduce((sum, line) => sum + line.most, 0);
    expect(['title', 'pictures', 'fabe', 'specs', 'evidence'].map(most)).toEqual([20, 25, 25, 15, 15]);
  });
});

describe('lesson 4.3', () => {
  const titles = exercisesOf<TitleData>('03-titles', 'tee-title');

  test('the model title holds every term that fits, each word once, within the length', () => {
    for (const title of titles) {
      const reading = readTitle(title, title.model);
      const fitting = title.terms.filter((term) => term.fits).length;
      expect(reading.held).toHaveLength(fitting);
      expect(reading.repeated).toBe(1);
      expect(reading.units).toBeLessThanOrEqual(TITLE_UNITS);
    }
  });

  test('the aim can be reached without one of the narrow terms', () => {
    for (const title of titles) {
      const all = title.terms.filter((term) => term.fits).reduce((sum, term) => sum + term.searches, 0);
      expect(all - 300).toBeGreaterThanOrEqual(title.goalSearches);
    }
  });

  test('the heavyweight term has ten times the searches per title of the broad one', () => {
    for (const { terms } of titles) {
      const each = (at: number) => (terms[at]?.searches ?? 0) / (terms[at]?.competitors ?? 1);
      expect(each(3) / each(0)).toBeCloseTo(10, 9);
    }
  });
});

describe('lesson 4.4', () => {
  test('the page editor counts the order whole, function, scene', () => {
    const draft = inheritedDraft(sku('hoodie'), 'en');
    const pictures = ['whole', 'function', 'scene', 'detail', 'proof'] as const;
    const lines = scoreLines(facts, sku('hoodie'), { ...draft, pictures });
    const points = lines.filter(({ group }) => group === 'pictures').map((line) => line.points);
    expect(points).toEqual([5, 5, 5, 5, 5]);
  });
});

describe('lesson 4.5', () => {
  const play = replay();
  let setup: LadderSetup;
  let usual: LadderOutcome;
  const at = (low: number, middle: number, high: number) => ladderAt(setup, low, middle, high);
  beforeAll(async () => {
    const tiers = laddersOf(facts, ['tee', 'hoodie', 'cardigan'], ({ name }) => name.en);
    setup = await playLadder(
      { tiers, listPriceFen: settings.listPriceFen, purchase: settings.purchase },
      'lesson-ladder',
      play,
    );
    usual = at(2, 2, 2);
  }, 120_000);

  test('tee, hoodie and cardigan sell 225, 139 and 82', () => expect(usual.units).toEqual([225, 139, 82]));

  test('without the cardigan the hoodie sells three more', () =>
    expect(at(2, 2, OFF_SHELF).units[1] - usual.units[1]).toBe(3));

  test('a cardigan at ¥239 moves the hoodie by less than a fortieth', () => {
    expect(Math.abs(at(2, 2, 4).units[1] - usual.units[1])).toBeLessThanOrEqual(usual.units[1] / 40);
  });

  test('the tee at ¥63 sells over two hundred more and leaves the week thousands less', () => {
    expect(at(0, 2, 2).units[0]).toBeGreaterThan(usual.units[0] + 200);
    expect(at(0, 2, 2).units[1]).toBeLessThanOrEqual(usual.units[1]);
    expect(at(0, 2, 2).profitFen).toBeLessThan(usual.profitFen - 200_000);
  });

  test('a hoodie at ¥191 loses sixty-five buyers, and the other tiers gain a handful', () => {
    const [tee, hoodie, cardigan] = at(2, 4, 2).units;
    expect(usual.units[1] - hoodie).toBe(65);
    expect(tee + cardigan - usual.units[0] - usual.units[2]).toBeLessThan(10);
  });

  test('the best ladder has a dearer tee and a cheaper hoodie than usual', () => {
    const [low, middle] = bestLadder(setup);
    expect(low).toBeGreaterThan(2);
    expect(middle).toBeLessThan(2);
  });

  test('the cardigan’s own buyers carry it: the week loses most of its profit without it', () => {
    expect(at(2, 2, OFF_SHELF).profitFen).toBeLessThan(usual.profitFen / 2);
  });
});

describe('lesson 4.6, pricing rules', () => {
  const play = replay();
  let setup: RuleSetup;
  const run = (level: 'below' | 'usual', follow: (typeof RULE_FOLLOWS)[number], strength = 1) =>
    ruleAt(setup, level === 'usual' ? 1 : 0, RULE_FOLLOWS.indexOf(follow), RULE_STRENGTHS.indexOf(strength));
  const fixed = (level: 'below' | 'usual') => run(level, 'rivals', 0);
  const gain = (one: RuleRun, other?: RuleRun) =>
    Math.round((totalProfitFen(one) - (other ? totalProfitFen(other) : 0)) / 100);
  const prices = (one: RuleRun) => one.priceFen.map((fen) => Math.round(fen / 100));
  beforeAll(async () => {
    const usualPriceFen = Object.fromEntries(facts.skus.map((one) => [one.id, one.usualPriceFen]));
    const plain = { skuId: 'tee', name: 'tee', weeks: 6, floorMarginShare: 0.2, usualPriceFen };
    setup = await playRules(plain, 'lesson-rule', play);
  }, 120_000);

  test('following the rivals from 20% below slides from ¥63 to ¥59 and loses ¥30,423 more', () => {
    const spiral = run('below', 'rivals');
    const [first, ...later] = prices(spiral);
    expect([first, later.at(-1)]).toEqual([63, 59]);
    expect(gain(spiral, fixed('below'))).toBe(-30_423);
  });

  test('at usual prices following the rivals changes nothing', () =>
    expect(run('usual', 'rivals')).toEqual(fixed('usual')));

  test('following the stock from usual prices stays between ¥83 and ¥85 and earns ¥7,838 more', () => {
    const best = run('usual', 'stock');
    expect([Math.min(...prices(best)), Math.max(...prices(best))]).toEqual([83, 85]);
    expect(prices(fixed('usual'))).toEqual([79, 79, 79, 79, 79, 79]);
    expect(gain(best, fixed('usual'))).toBe(7838);
    for (const other of [run('below', 'rivals'), run('below', 'stock'), run('usual', 'rivals')])
      expect(totalProfitFen(other)).toBeLessThan(totalProfitFen(best));
  });

  test('following the stock from 20% below reaches ¥69 and still loses ¥15,102', () => {
    expect(Math.max(...prices(run('below', 'stock')))).toBe(69);
    expect(gain(run('below', 'stock'))).toBe(-15_102);
  });

  test('stock moves a price by a tenth at most', () => {
    for (const [level, start] of [
      ['below', 6300],
      ['usual', 7900],
    ] as const)
      for (const fen of run(level, 'stock').priceFen)
        expect(Math.abs(fen / start - 1)).toBeLessThanOrEqual(0.1);
  });
});
