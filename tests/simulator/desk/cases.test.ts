import { describe, expect, test } from 'vitest';
import { plainCases } from '../../../src/simulator/desk/cases.ts';
import { deskCases, deskFor } from '../../../src/simulator/desk/desk.ts';
import { DESK_TEMPLATES } from '../../../src/simulator/desk/templates.ts';
import { orderBook } from '../../../src/simulator/orders/order-book.ts';
import { keyFromSeed } from '../../../src/simulator/random.ts';
import { DESK_FAMILIES, type DeskCase, type WeekResult } from '../../../src/simulator/vocabulary.ts';
import { perishableShop } from '../support/desk-weeks.ts';
import { deepFreeze, fastSeason, newGame, playGame, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';

const SEEDS = ['monday', 'tuesday', 'wednesday', 'thursday'];
const seasons = SEEDS.map((seed) => ({ seed, results: fastSeason(seed, () => ({}), 12) }));

function casesOf(seed: string, results: readonly WeekResult[], shop = scenario) {
  return results.map((result) => plainCases(shop, keyFromSeed(seed), result));
}

describe('a season of cases', () => {
  test('DK1: every family has its templates, and no template comes twice in a season', () => {
    for (const family of DESK_FAMILIES)
      expect(DESK_TEMPLATES.filter((listed) => listed.family === family).length).toBeGreaterThanOrEqual(8);
    expect(new Set(DESK_TEMPLATES.map(({ code }) => code)).size).toBe(DESK_TEMPLATES.length);
    for (const { seed, results } of seasons) {
      const codes = casesOf(seed, results).flatMap((cases) => cases.map(({ template }) => template));
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test.each([
    ['clothes', scenario],
    ['goods that spoil', perishableShop],
  ])('DK2: five to ten cases a week, the most urgent first, each on its clock: %s', (_, shop) => {
    const clocks = { high: 120, middle: 1440, low: 2880 };
    for (const { seed, results } of seasons) {
      const season = casesOf(seed, results, shop);
      results.forEach(({ week }, n) => {
        const cases = season[n] ?? [];
        if (week < 0 || week > 11) {
          expect(cases).toEqual([]);
          return;
        }
        expect(cases.length).toBeGreaterThanOrEqual(5);
        expect(cases.length).toBeLessThanOrEqual(10);
        expect(cases.map(({ id }) => id)).toEqual(cases.map((_, i) => `w${week}-${i + 1}`));
        const minutes = cases.map(({ deadlineMinutes }) => deadlineMinutes);
        expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
        for (const { priority, deadlineMinutes } of cases) expect(deadlineMinutes).toBe(clocks[priority]);
      });
    }
  });

  test('DK8: the best ruling stands in each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (const { seed, results } of seasons)
      for (const { answers } of casesOf(seed, results).flat())
        if (answers.length === 4) places[answers.findIndex(({ points }) => points === 1)]! += 1;
    // some 230 cases: a quarter each, standard deviation .03
    const all = places.reduce((total, n) => total + n, 0);
    for (const count of places) expect(Math.abs(count / all - 0.25)).toBeLessThan(0.12);
  });

  test('DK4: what needs an occasion comes only where there was one', () => {
    const quiet = seasons[0]!.results.find(({ week }) => week === 1)!;
    const without: WeekResult = {
      ...quiet,
      promotions: [],
      fraudAttempts: 0,
      refusedOrders: 0,
      fulfilment: { ...quiet.fulfilment, lateOrders: 0 },
      skus: quiet.skus.map((sku) => ({ ...sku, lostUnits: 0, returnedUnits: 0 })),
    };
    const occasions = DESK_TEMPLATES.filter(({ template }) => template.fits);
    expect(occasions.length).toBeGreaterThan(15);
    const fitting = (result: WeekResult, shop: typeof scenario) =>
      occasions.filter(({ template }) => template.fits?.(result, shop)).map(({ code }) => code);
    expect(fitting(without, perishableShop)).toEqual(['refund/spoiled', 'supplier/shelf-life']);
    const durable = fitting(without, scenario);
    expect(durable).toContain('refund/worn');
    for (const code of [
      'refund/gift',
      'ticket/late',
      'ticket/sold-out',
      'suspicious/stolen-card',
      'refund/spoiled',
    ])
      expect(durable).not.toContain(code);
  });

  test('DK4: in a week that sold nothing buyers bring no cases', () => {
    const result = { ...seasons[0]!.results.find(({ week }) => week === 1)!, orders: 0 };
    for (const { order } of plainCases(scenario, keyFromSeed('monday'), result))
      expect(order).toBeUndefined();
  });
});

describe('the desk of a game', () => {
  const game = deepFreeze(playGame(2, () => ({}), 'desk'));
  const weeks = [0, 1, 2];
  const cases: readonly DeskCase[][] = weeks.map((week) => deskCases(game, week, scenario));

  test('DK3: the same game and week give the same cases, another seed others', () => {
    expect(
      deskCases(
        playGame(2, () => ({}), 'desk'),
        1,
        scenario,
      ),
    ).toEqual(cases[1]);
    const other = deskCases(
      playGame(1, () => ({}), 'other'),
      1,
      scenario,
    );
    expect(other.map(({ template }) => template)).not.toEqual(cases[1]?.map(({ template }) => template));
    expect(deskCases({ head: game.head, entries: game.entries }, 1, scenario)).toEqual(cases[1]);
  });

  test('DK3: a week that was not played, or before the take-over, has no cases', () => {
    for (const week of [-3, -1, 3, 12, 99]) expect(deskCases(game, week, scenario)).toEqual([]);
    expect(deskFor(newGame(), 1, scenario)).toBeNull();
  });

  test('DK5: orders that are named are in the books, and are what the case says', () => {
    let named = 0;
    let asked = 0;
    for (const [week, list] of cases.entries()) {
      const books = [week, week - 2].flatMap((w) => orderBook(game, w, scenario).orders);
      const ids = list.flatMap(({ orderIds }) => orderIds);
      expect(new Set(ids).size).toBe(ids.length);
      const result = viewOf(game).results.find((r) => r.week === week);
      for (const { orderIds, params, skuIds } of list) {
        if (!('order' in params)) continue;
        asked += 1;
        expect(params['order']).toBe(orderIds[0] ?? '');
        for (const id of orderIds) {
          named += 1;
          const order = books.find((o) => o.id === id)!;
          expect(order.lines).toHaveLength(1);
          expect(order.lines[0]).toMatchObject({ skuId: skuIds[0], units: 1 });
          const list = result?.skus.find(({ skuId }) => skuId === skuIds[0])?.listPriceFen;
          expect(order.lines[0]?.priceFen).toBe(list);
          const since = 6 - (order.shipment?.deliveredDay ?? 0) + 7 * (week - order.week);
          if ('heldDays' in params) expect(params['heldDays']).toBe(since);
          if ('wornDays' in params) expect(params['wornDays']).toBe(since);
        }
      }
    }
    expect(named).toBeGreaterThan(asked / 2);
  });

  test('DK9: the order book adds only which order it was', () => {
    for (const [week, list] of cases.entries()) {
      const result = viewOf(game).results.find((r) => r.week === week)!;
      const plain = plainCases(scenario, keyFromSeed('desk'), result);
      expect(list.map(({ answers }) => answers)).toEqual(plain.map(({ answers }) => answers));
      list.forEach(({ params }, n) => {
        const { order: _, lateDays: __, ...figures } = params;
        expect(plain[n]?.params).toMatchObject(figures);
      });
    }
  });

  test('DK10: the mark of a week is for the rulings given in its plan', () => {
    const list = deskCases(newGame('desk'), 0, scenario);
    const right = Object.fromEntries(
      list.map(({ id, answers }) => [id, answers.find((a) => a.points === 1)!.id]),
    );
    const entry = game.entries[0]!;
    const answered = { ...game, entries: [{ ...entry, deskAnswers: right }, ...game.entries.slice(1)] };
    expect(deskFor(answered, 1, scenario)).toBe(100);
    expect(deskFor(game, 1, scenario)).toBeNull();
  });
});
