import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import accessories from '../../src/content/scenarios/accessories.json';
import apparel from '../../src/content/scenarios/apparel.json';
import fresh from '../../src/content/scenarios/fresh.json';
import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import { contribution } from '../../src/simulator/model/finance.ts';
import { EXPECTED, type Luck, luckOf } from '../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { worldOf } from '../../src/simulator/model/world.ts';
import { referencePlan } from '../../src/simulator/plans.ts';
import { keyFromSeed } from '../../src/simulator/random.ts';
import { parseScenario, type Scenario } from '../../src/simulator/scenario.ts';
import { AXIS_LEVERS } from '../../src/simulator/scoring/axes.ts';
import { warmStateOf } from '../../src/simulator/warm-state.ts';
import { simulateWeek } from '../../src/simulator/week.ts';

const key = keyFromSeed('bias');
const FUTURES = 48;
const limitsOf = (locale: 'en' | 'zh') => {
  const card = readFileSync(`src/content/model-card/${locale}.mdx`, 'utf8');
  return card.slice(card.indexOf('<Section id="limits"'), card.indexOf('<Section id="marks"'));
};

/** Contribution of twelve weeks with all goods from one supplier: the expected one over the mean of drawn ones. */
function flattery(file: unknown, supplier: 'house' | 'budget' | 'premium'): number {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error('a shop does not read');
  const shop: Scenario = parsed.value;
  const world = worldOf(shop);
  const work = makeWorkspace(world);
  const supplierId = Object.fromEntries(shop.skus.map(({ id }) => [id, supplier]));
  const decisions = compileDecisions(world, { ...referencePlan(shop), supplierId });
  const warm = warmStateOf(world, shop.calibrated.warmState);
  const season = (luckOfWeek: (week: number) => Luck) => {
    const state = warm.slice();
    let total = 0;
    for (let week = 1; week <= 16; week++) {
      simulateWeek(world, work, state, decisions, luckOfWeek(week), 0);
      if (week > 4) total += contribution(work);
    }
    return total;
  };
  let drawn = 0;
  for (let future = 1; future <= FUTURES; future++)
    drawn += season((week) => luckOf(key, week, 'scoring', future)) / FUTURES;
  return season(() => EXPECTED) / drawn - 1;
}

test('expected figures flatter the least punctual supplier by 1 to 2 %, in fresh food by about 4 %', () => {
  expect(limitsOf('en')).toContain('by 1 to 2% of contribution at the least punctual one');
  expect(limitsOf('en')).toContain('by about 4% in fresh food');
  expect(limitsOf('zh')).toContain('边际贡献高估1到2%；生鲜高估约4%');
  // against the punctual one in the same futures, which takes the luck of demand out
  const [clothes = 0, small = 0, food = 0] = [apparel, accessories, fresh].map(
    (file) => flattery(file, 'budget') - flattery(file, 'premium'),
  );
  expect(clothes).toBeGreaterThan(0.006);
  expect(clothes).toBeLessThan(0.018);
  expect(small).toBeGreaterThan(0.012);
  expect(small).toBeLessThan(0.026);
  expect(food).toBeGreaterThan(0.025);
  expect(food).toBeLessThan(0.05);
});

test('the search for the best plan moves every lever of an axis but pricing rules, as the card says', () => {
  const code = ['search', 'axes'].map((file) => readFileSync(`src/simulator/scoring/${file}.ts`, 'utf8'));
  const searches = code.join('').replace(/export const AXIS_LEVERS[\s\S]*?\n};/, '');
  const still = Object.values(AXIS_LEVERS)
    .flat()
    .filter((lever) => !new RegExp(`\\b${lever}\\b`).test(searches));
  expect(still).toEqual(['pricingRule']);
});
