import { beforeAll, describe, expect, test } from 'vitest';
import {
  falselyReduced,
  oddsOf,
  openBreaches,
  pointsLeft,
  pointsOf,
  recordOf,
} from '../../../src/components/shop/risk/breaches.ts';
import { findClaims } from '../../../src/components/shop/risk/claim-check.ts';
import { consentBlock } from '../../../src/components/shop/risk/consent-data.ts';
import { attemptsOf, checkedOf, tradeOff } from '../../../src/components/shop/risk/order-checks.ts';
import { suspiciousOrders } from '../../../src/components/shop/risk/suspicious.ts';
import { CHINESE_CLAIM_TERMS, CLAIM_REASONS, ENGLISH_CLAIM_TERMS } from '../../../src/i18n/areas/claims.ts';
import {
  customerBook,
  defaultPlan,
  detectionRate,
  falseAlarmRate,
  type Game,
  orderBook,
  publicFacts,
  VIOLATIONS,
} from '../../../src/simulator/index.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

const { rules } = publicFacts(scenario);
let game: Game;
const results = () => shopOf(game).results;

beforeAll(() => {
  game = openedGame([{ violations: [...VIOLATIONS] }, { violations: [...VIOLATIONS] }, { violations: [] }]);
});

describe('order checks', () => {
  test('what passed is what the order book has as exceptions', () => {
    for (const week of [1, 2, 3]) {
      const result = results().find((other) => other.week === week)!;
      const suspicious = suspiciousOrders(orderBook(game, week, scenario));
      const { passed, caught, refused } = checkedOf(result);
      const count = (verdict: string) => suspicious.filter((row) => row.verdict === verdict).length;
      expect(count('passed')).toBe(passed);
      expect(count('caught')).toBe(caught);
      expect(count('refused')).toBe(refused);
    }
  });

  test('the published rule: nothing is caught or refused without checks, reviewers rescue good orders', () => {
    expect(detectionRate(rules, 0)).toBe(0);
    expect(detectionRate(rules, 1)).toBeCloseTo(1 - Math.exp(-3.2));
    expect(falseAlarmRate(rules, 0.5, 0)).toBeCloseTo(0.01);
    expect(falseAlarmRate(rules, 0.5, 2)).toBeCloseTo(0.01 * Math.exp(-1.4));
  });

  test('a stricter check loses less to fraud and more to refusals, and keeps all attempts', () => {
    const last = results().at(-1)!;
    const rows = tradeOff(rules, last, 0.45);
    expect(rows.map(({ strictness }) => strictness)).toContain(0.45);
    expect(rows.map(({ strictness }) => strictness)).toContain(last.plan.riskStrictness);
    for (const [at, row] of rows.entries()) {
      expect(row.caught + row.passed).toBeCloseTo(attemptsOf(rules, last));
      const before = rows[at - 1];
      if (before === undefined) continue;
      expect(row.fraudFen).toBeLessThan(before.fraudFen);
      expect(row.refusedFen).toBeGreaterThan(before.refusedFen);
    }
  });

  test('a week without attempts is shown at the usual rate', () => {
    const last = { ...results().at(-1)!, fraudAttempts: 0 };
    expect(attemptsOf(rules, last)).toBeGreaterThan(last.orders * 0.008 - 1e-9);
  });

  test('signals say what is true of the order', () => {
    const rows = suspiciousOrders(orderBook(game, 1, scenario));
    for (const { order, signals } of rows) {
      expect(signals.some(({ kind }) => kind === 'newBuyer')).toBe(!order.buyer.returning);
      expect(signals.some(({ kind }) => kind === 'night')).toBe(order.minute < 360);
    }
  });
});

describe('breaches', () => {
  test('fines on record are the penalties of the account, to the fen', () => {
    const record = recordOf(rules, results());
    const fines = record.reduce((total, { fineFen }) => total + fineFen, 0);
    const penalties = results().reduce((total, { profit }) => total - profit.lines.penalties, 0);
    expect(record.length).toBeGreaterThan(0);
    expect(fines).toBe(penalties);
    expect(pointsLeft(record)).toBe(
      Math.max(0, 12 - record.reduce((total, { points }) => total + points, 0)),
    );
    expect(pointsLeft([])).toBe(12);
  });

  test('points go by the size of the fine', () => {
    expect(pointsOf(rules, 'missing-disclosure')).toBe(2);
    expect(pointsOf(rules, 'absolute-claims')).toBe(4);
    expect(pointsOf(rules, 'expired-food')).toBe(6);
  });

  test('odds add up over the weeks left, aimed advertising raises them, and a share of sales is the floor', () => {
    const plan = { targetingLevel: 0 };
    const odds = oddsOf(rules, 'paid-praise', plan, 0, 10);
    expect(odds.chance).toBe(0.15);
    expect(odds.seasonChance).toBeCloseTo(1 - 0.85 ** 10);
    expect(odds.expectedFen).toBeCloseTo(0.15 * 800_000);
    expect(oddsOf(rules, 'paid-praise', plan, 0, 0).seasonChance).toBe(0);
    const aimed = oddsOf(rules, 'data-without-consent', { targetingLevel: 1 }, 0, 1);
    expect(aimed.chance).toBeCloseTo(0.06);
    expect(oddsOf(rules, 'false-original-price', plan, 10_000_000, 1).fineFen).toBe(500_000);
  });

  test('a price raised in the week of its deal is a false original price, the old price is none', () => {
    const { facts } = shopOf(game);
    const plan = defaultPlan(game);
    const [id] = Object.keys(plan.listPriceFen).filter((skuId) => plan.onShelf[skuId] !== false);
    if (id === undefined) throw new Error('nothing on the shelf');
    const flash = { skuIds: [id], depthShare: 0.2, capUnitsPerDay: null, dayMask: 1 };
    const raised = { ...plan.listPriceFen, [id]: plan.listPriceFen[id]! + 2000 };
    expect(falselyReduced(facts, results(), { ...plan, flash, listPriceFen: raised })).toEqual([id]);
    expect(falselyReduced(facts, results(), { ...plan, flash })).toEqual([]);
    expect(falselyReduced(facts, results(), { ...plan, listPriceFen: raised })).toEqual([]);
    expect(openBreaches(facts, results(), { ...plan, flash, listPriceFen: raised })).toEqual([
      'false-original-price',
    ]);
    expect(openBreaches(facts, results(), { ...plan, violations: ['paid-praise'] })).toEqual(['paid-praise']);
  });
});

describe('claims', () => {
  const words = (text: string) => findClaims(text).map(({ term }) => term);

  test('finds banned words of both languages, the longer of two, in the order of the text', () => {
    expect(words('全国第一好茶，全网最低价')).toEqual(['全国第一', '全网最低']);
    expect(words('The best tea, number one, lowest price')).toEqual(['best', 'number one', 'lowest price']);
    expect(findClaims('BEST').map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
  });

  test('leaves harmless wordings and parts of words alone', () => {
    for (const text of [
      'best before 12 May',
      '100% cotton',
      '100%棉，第一次下单',
      'bestow, perfectly folded',
      '保证金已退，最近上新',
      '第一时间发货',
    ])
      expect(words(text), text).toEqual([]);
  });

  test('a clean text is clean, and no term is listed twice', () => {
    expect(findClaims('')).toEqual([]);
    expect(words('180 g combed cotton, washed at 30 °C. 180克精梳棉，30度机洗。')).toEqual([]);
    for (const list of [ENGLISH_CLAIM_TERMS, CHINESE_CLAIM_TERMS]) {
      const terms = list.map(({ term }) => term);
      expect(terms.length).toBe(new Set(terms).size);
      expect(new Set(list.map(({ reason }) => reason))).toEqual(new Set(CLAIM_REASONS));
      for (const { term, suggestion } of list) {
        expect(findClaims(term).length, term).toBeGreaterThan(0);
        expect(findClaims(suggestion), suggestion).toEqual([]);
      }
    }
  });
});

test('consent by spending adds up to all customers of the book', () => {
  const book = customerBook(game, 3, scenario);
  const { rows } = consentBlock(book);
  const sum = (column: number) => rows.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
  expect(sum(1)).toBe(book.customers.length);
  expect(sum(2)).toBe(rows.at(-1)?.[2]);
  expect(Number(rows.at(-1)?.[3])).toBeGreaterThan(0.5);
});
