import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribution, pathWeights } from '../../../src/simulator/customer-book/attribution.ts';
import { type Journeys, removalEffects } from '../../../src/simulator/customer-book/markov.ts';
import type { Touch } from '../../../src/simulator/vocabulary.ts';
import { ATTRIBUTION_MODELS, CHANNELS } from '../../../src/simulator/vocabulary.ts';
import { viewOf } from '../support/games.ts';
import { books, customer, handBook, order } from './books.ts';

const touch = (week: number, day: number, channel: Touch['channel'] = 'seo'): Touch => ({
  week,
  day,
  channel,
});

describe('CB18: weights of a path', () => {
  const path = [touch(1, 3), touch(2, 3), touch(3, 3), touch(3, 3)];

  test('CB18: last, first, linear, position and decay, worked by hand', () => {
    expect(pathWeights('lastClick', path)).toEqual([0, 0, 0, 1]);
    expect(pathWeights('firstClick', path)).toEqual([1, 0, 0, 0]);
    expect(pathWeights('linear', path)).toEqual([0.25, 0.25, 0.25, 0.25]);
    const near = (weights: readonly number[], expected: readonly number[]) => {
      weights.forEach((weight, n) => {
        expect(weight).toBeCloseTo(expected[n] ?? -1, 12);
      });
    };
    near(pathWeights('positionBased', path), [0.4, 0.1, 0.1, 0.4]);
    // a week halves: 1/4, 1/2, 1, 1 of 2.75
    near(pathWeights('timeDecay', path), [1 / 11, 2 / 11, 4 / 11, 4 / 11]);
  });

  test('CB18: two touches share by position evenly, one takes all', () => {
    expect(pathWeights('positionBased', path.slice(2))).toEqual([0.5, 0.5]);
    for (const model of ATTRIBUTION_MODELS)
      if (model !== 'dataDriven') expect(pathWeights(model, [touch(1, 1)])).toEqual([1]);
  });

  test('CB18: credit of three orders by hand', () => {
    const book = handBook(4, [
      customer('C1', [order(4, 0, 90, 'sem')], { touches: [touch(2, 0, 'social'), touch(3, 0, 'seo')] }),
      customer('C2', [order(4, 2, 60, 'direct')], { touches: [touch(3, 5, 'social')] }),
      customer('C3', [order(1, 0, 50, 'kol'), order(4, 3, 30, 'email')]),
    ]);
    const credit = (
      model: (typeof ATTRIBUTION_MODELS)[number],
      scope?: 'new',
    ): Record<string, readonly number[]> => {
      const { channels, orders, netFen } = attribution(book, 4, model, scope);
      expect(channels.reduce((sum, c) => sum + c.milliOrders, 0)).toBe(orders * 1000);
      expect(channels.reduce((sum, c) => sum + c.netFen, 0)).toBe(netFen);
      return Object.fromEntries(
        channels.flatMap((c) => (c.milliOrders > 0 ? [[c.channel, [c.milliOrders, c.netFen / 100]]] : [])),
      );
    };
    expect(credit('lastClick')).toEqual({ sem: [1000, 90], direct: [1000, 60], email: [1000, 30] });
    expect(credit('firstClick')).toEqual({ social: [2000, 150], email: [1000, 30] });
    expect(credit('firstClick', 'new')).toEqual({ social: [2000, 150] });
    const { direct, seo, sem, social, email } = credit('linear');
    expect([direct, email]).toEqual([
      [500, 30],
      [1000, 30],
    ]);
    // 333⅓ and 833⅓ thousandths: somewhere is the one that thirds leave over
    expect([seo?.[1], sem?.[1], social?.[1]]).toEqual([30, 30, 60]);
    expect(
      [seo?.[0], sem?.[0], social?.[0]].map((milli, n) => (milli ?? 0) - [333, 333, 833][n]!).sort(),
    ).toEqual([0, 0, 1]);
    const assists = attribution(book, 4, 'linear').channels.filter((c) => c.assistedOrders > 0);
    expect(assists.map((c) => [c.channel, c.assistedOrders])).toEqual([
      ['seo', 1],
      ['social', 2],
    ]);
  });
});

test.each(books.map((written) => [written.seed, written] as const))(
  'CB19: %s: every model credits all orders and all their money, to the thousandth and the fen',
  (_, { book, game }) => {
    for (const { week, orders, customers, profit } of viewOf(game).results) {
      for (const model of ATTRIBUTION_MODELS) {
        const all = attribution(book, week, model);
        expect([all.orders, all.netFen]).toEqual([orders, profit.netSalesFen]);
        const fresh = attribution(book, week, model, 'new');
        expect(fresh.orders).toBe(customers.newBuyers);
        for (const { channels, orders: count, netFen } of [all, fresh]) {
          expect(channels.reduce((sum, c) => sum + c.milliOrders, 0)).toBe(1000 * count);
          expect(channels.reduce((sum, c) => sum + c.netFen, 0)).toBe(netFen);
          for (const { milliOrders } of channels) expect(milliOrders).toBeGreaterThanOrEqual(0);
        }
      }
    }
  },
);

test('CB19: the last click is the channel table of the week', () => {
  for (const { book, game } of books)
    for (const { week, channels } of viewOf(game).results)
      attribution(book, week, 'lastClick').channels.forEach(({ channel, milliOrders }, c) => {
        expect([channel, milliOrders]).toEqual([channels[c]?.channel, 1000 * (channels[c]?.orders ?? -1)]);
      });
});

test('CB19: a week without orders credits nobody', () => {
  for (const model of ATTRIBUTION_MODELS) {
    const { channels, orders } = attribution(handBook(1, []), 1, model);
    expect(orders).toBe(0);
    for (const { milliOrders, netFen } of channels) expect([milliOrders, netFen]).toEqual([0, 0]);
  }
});

describe('CB21: removal effects', () => {
  test('CB21: three paths worked by hand', () => {
    // 1 → 2 → 3 → order; 1 → nothing; 2 → 3 → nothing. From the start 2/3 go to 1 and 1/3 to 2; of 1 half goes
    // on to 2; 2 always leads to 3, and half of 3 to an order: (2/3·1/2 + 1/3)·1·1/2 = 1/3.
    const { conversionRate, effects } = removalEffects(
      [
        { channels: [0, 1, 2], converted: 1, lost: 0 },
        { channels: [0], converted: 0, lost: 1 },
        { channels: [1, 2], converted: 0, lost: 1 },
      ],
      3,
    );
    expect(conversionRate).toBeCloseTo(1 / 3, 14);
    // without 1 there is 1/3·1·1/2 = 1/6 left, without 2 or 3 nothing
    expect(effects[0]).toBeCloseTo(0.5, 14);
    expect(effects[1]).toBeCloseTo(1, 14);
    expect(effects[2]).toBeCloseTo(1, 14);
  });

  test('CB21: loops and repeated visits are followed to their end', () => {
    // 1 → 1 → order, 1 → 2 → 1 → nothing: from 1 a quarter to 1, a quarter to 2, a quarter each to the ends
    const { conversionRate, effects } = removalEffects(
      [
        { channels: [0, 0], converted: 1, lost: 0 },
        { channels: [0, 1, 0], converted: 0, lost: 1 },
      ],
      2,
    );
    // p = p/4 + p/4 + 1/4
    expect(conversionRate).toBeCloseTo(1 / 2, 14);
    expect(effects[0]).toBeCloseTo(1, 14);
    // without 2: p = p/4 + 1/4 = 1/3
    expect(effects[1]).toBeCloseTo(1 - 1 / 3 / (1 / 2), 14);
  });

  test('CB21: the chain converts as often as its journeys, and no effect leaves 0 to 1', () => {
    const journey = fc.record({
      channels: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
      converted: fc.nat(20),
      lost: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(journey, { minLength: 1, maxLength: 12 }), (journeys: Journeys[]) => {
        const all = journeys.reduce((sum, { converted, lost }) => sum + converted + lost, 0);
        const won = journeys.reduce((sum, { converted }) => sum + converted, 0);
        const { conversionRate, effects } = removalEffects(journeys, 5);
        expect(conversionRate).toBeCloseTo(all > 0 ? won / all : 0, 10);
        effects.forEach((effect, c) => {
          expect(effect).toBeGreaterThanOrEqual(0);
          expect(effect).toBeLessThanOrEqual(1 + 1e-12);
          if (won > 0 && journeys.every((j) => j.channels.includes(c) || j.converted === 0))
            expect(effect).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('CB21: single visits have the effect of their last clicks', () => {
    const counts = [5, 3, 0];
    const { effects } = removalEffects(
      counts.map((converted, c) => ({ channels: [c], converted, lost: 10 })),
      3,
    );
    effects.forEach((effect, c) => {
      expect(effect).toBeCloseTo((counts[c] ?? 0) / 8, 12);
    });
    expect(CHANNELS.length).toBe(8);
  });
});
