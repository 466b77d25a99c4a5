import { beforeAll, describe, expect, test } from 'vitest';
import { judge, proposedLimit, usualOf } from '../../../src/components/shop/analytics/alert-data.ts';
import {
  creditedChannels,
  creditsOf,
  moneyBlock,
  ordersBlock,
} from '../../../src/components/shop/analytics/attribution-data.ts';
import type { Books } from '../../../src/components/shop/analytics/books.ts';
import {
  backWithin,
  cohortRows,
  returnsByChannel,
  standingOut,
} from '../../../src/components/shop/analytics/cohort-data.ts';
import {
  channelBlock,
  funnelReading,
  keptOrders,
  STEPS,
} from '../../../src/components/shop/analytics/funnel-data.ts';
import {
  beyondMarket,
  categoryPrices,
  comingEvents,
  isoWeekOf,
  lastsIn,
  marketWeeks,
  ownPriceIndex,
} from '../../../src/components/shop/analytics/market-data.ts';
import {
  chanceLift,
  LEAST_BASKETS,
  pairBlock,
  pairs,
} from '../../../src/components/shop/analytics/pair-data.ts';
import { biggestMove, movesOf, trendBlock } from '../../../src/components/shop/analytics/trend-data.ts';
import { type Block, chartTable, csvRows, frozen } from '../../../src/components/shop/evidence/block.ts';
import {
  type CustomerBook,
  customerBook,
  type Game,
  keyFigures,
  type OrderBook,
  orderBook,
} from '../../../src/simulator/index.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

let game: Game;
let book: CustomerBook;
let orders: OrderBook;
let ordersBefore: OrderBook;
const results = () => shopOf(game).results;
const facts = () => shopOf(game).facts;

beforeAll(() => {
  game = openedGame([{ emailSends: 2 }, { listPriceFen: {} }]);
  book = customerBook(game, 2, scenario);
  orders = orderBook(game, 2, scenario);
  ordersBefore = orderBook(game, 1, scenario);
});

const ready = <Value>(value: Value) => ({ status: 'ready', value }) as const;
const books = (): Books => ({
  latest: ready(book),
  asOf: ready(book),
  orders: ready(orders),
  ordersBefore: ready(ordersBefore),
});

describe('pairs of products', () => {
  test('are counted over the baskets with two products or more, with support, confidence and lift as the formulas have them', () => {
    const found = pairs(book);
    expect(found.length).toBeGreaterThan(2);
    const baskets = book.customers
      .flatMap(({ orders }) => orders.map(({ skuIds }) => new Set(skuIds)))
      .filter(({ size }) => size > 1);
    const holding = (...ids: string[]) =>
      baskets.filter((basket) => ids.every((id) => basket.has(id))).length;
    for (const pair of found) {
      const both = holding(pair.first, pair.second);
      expect(pair.baskets).toBe(both);
      expect(both).toBeGreaterThanOrEqual(LEAST_BASKETS);
      expect(pair.support).toBeCloseTo(both / baskets.length, 12);
      expect(pair.confidence).toBeCloseTo(both / holding(pair.first), 12);
      expect(pair.lift).toBeCloseTo((both * baskets.length) / holding(pair.first) / holding(pair.second), 9);
      expect(holding(pair.first)).toBeLessThanOrEqual(holding(pair.second));
    }
    const surplus = found.map(({ baskets: met, byPopularity }) => met / byPopularity);
    expect(surplus).toEqual([...surplus].sort((a, b) => b - a));
  });

  test('that meet by popularity alone are expected as often as they meet', () => {
    // ten goods, two of each basket drawn with equal chance: every pair is expected equally often
    const goods = Array.from({ length: 10 }, (_, index) => `sku-${index}`);
    const orders = goods.flatMap((one, at) =>
      goods.slice(at + 1).flatMap((other) => Array.from({ length: 30 }, () => ({ skuIds: [one, other] }))),
    );
    const found = pairs({ customers: [{ orders }] } as unknown as CustomerBook);
    for (const pair of found) {
      expect(pair.byPopularity).toBeCloseTo(30, 9);
      expect(pair.lift).toBeCloseTo(1 / 9 / (2 / 10), 9);
      expect(pair.lift).toBeCloseTo(chanceLift(goods.length), 9);
    }
  });

  test('name both products and draw their lift when kept', () => {
    const found = pairs(book);
    const block = pairBlock(book, found, (id) => ({ en: id, zh: id }));
    const kept = frozen(block);
    expect(kept.rows[0]?.[0]).toEqual({
      en: `${found[0]?.first} + ${found[0]?.second}`,
      zh: `${found[0]?.first}＋${found[0]?.second}`,
    });
    expect(kept.picture?.series[0]?.values).toEqual(found.map(({ baskets }) => baskets));
  });
});

describe('the funnel', () => {
  test('never widens from step to step, and has the paid orders of the week', () => {
    const reading = funnelReading(results(), 2, true, books());
    const counts = reading?.funnel.rows.map(({ count }) => count) ?? [];
    expect(reading?.funnel.rows.map(({ name }) => name)).toEqual([...STEPS]);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[5]).toBe(results().at(-1)?.orders);
  });

  test('without the books it has what the week’s figures know', () => {
    const waiting = { status: 'waiting' } as const;
    const reading = funnelReading(results(), 2, true, {
      latest: waiting,
      asOf: waiting,
      orders: waiting,
      ordersBefore: waiting,
    });
    expect(reading?.isWhole).toBe(false);
    expect(reading?.funnel.rows.map(({ name }) => name)).toEqual([
      'visits',
      'views',
      'carts',
      'checkouts',
      'paid',
    ]);
  });

  test('both weeks’ kept orders are counted at the same age', () => {
    const young = Object.values(keptOrders(book, 1, 0)).reduce((total, n) => total + n, 0);
    const old = Object.values(keptOrders(book, 1, 2)).reduce((total, n) => total + n, 0);
    expect(old).toBeLessThan(young);
    const rows = funnelReading(results(), 2, true, books())?.funnel.rows ?? [];
    expect(rows.at(-1)?.before).toBe(young);
  });

  test('channels add up to the total row', () => {
    const block = channelBlock(results(), 2, true, books());
    const rows = block?.rows ?? [];
    for (const column of [1, 2, 3, 4]) {
      const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
      expect(sum).toBe(rows.at(-1)?.[column]);
    }
  });
});

describe('cohorts', () => {
  test('who has come back stays back, and a share is one of the cohort', () => {
    for (const { customers, values } of cohortRows(book, 'returned')) {
      expect(customers).toBeGreaterThan(0);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
      expect(Math.max(...values)).toBeLessThan(1);
    }
    expect(cohortRows(book, 'active').every(({ values }) => values[0] === 1)).toBe(true);
  });

  test('only cohorts of that age count', () => {
    expect(backWithin(book, 99)).toBeUndefined();
    const [two, one] = [backWithin(book, 2) ?? 0, backWithin(book, 1) ?? 0];
    expect(two).toBeGreaterThan(one);
  });

  test('a channel stands out only beyond chance', () => {
    const rows = returnsByChannel(book).map((row) => ({ ...row, buyers: 400, back: 12 }));
    expect(standingOut(rows)).toEqual([]);
    expect(standingOut(rows.map((row, at) => (at === 2 ? { ...row, back: 40 } : row)))).toEqual(['sem']);
    // one of five is a higher share, and chance all the same
    expect(standingOut(rows.map((row, at) => (at === 2 ? { ...row, buyers: 5, back: 1 } : row)))).toEqual([
      'sem',
    ]);
  });
});

describe('attribution', () => {
  test('six rules share out the same orders and the same money', () => {
    for (const scope of ['all', 'new'] as const) {
      const credits = creditsOf(book, 2, scope);
      const block = ordersBlock(credits);
      const totals = block.rows.at(-1)?.slice(1) ?? [];
      expect(new Set(totals).size).toBe(1);
      for (let column = 1; column <= 6; column++) {
        const sum = block.rows.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
        expect(sum).toBeCloseTo(Number(totals[0]), 6);
      }
    }
  });

  test('cost and sales of the channels add up to the last row', () => {
    const credits = creditsOf(book, 2, 'all');
    const result = results().at(-1)!;
    const { rows } = moneyBlock(credits, 'linear', result);
    const sum = (column: number) =>
      rows.slice(0, -1).reduce((total, row) => total + Number(row[column] ?? 0), 0);
    expect(sum(3)).toBe(result.profit.netSalesFen);
    expect(sum(4)).toBe(rows.at(-1)?.[4]);
    expect(creditedChannels(credits).length).toBe(rows.length - 1);
  });
});

describe('trends', () => {
  test('the biggest move is beside what a figure usually does', () => {
    const moves = movesOf(results(), 2) ?? [];
    expect(moves.length).toBe(21);
    expect(moves.find(({ figure }) => figure === 'orders')?.now).toBe(results().at(-1)?.orders);
    expect(biggestMove(results(), 2, ['orders'])?.figure).toBe('orders');
    expect(biggestMove(results(), -3, ['orders'])).toBeUndefined();
  });

  test('a row a week, the oldest first', () => {
    const { rows } = trendBlock(results(), 2, ['visits']);
    expect(rows.map((row) => row[1])).toEqual(results().map(({ visits }) => visits));
  });
});

describe('the market', () => {
  test('weeks ahead follow those played, by the calendar', () => {
    const weeks = marketWeeks(facts(), results());
    expect(weeks).toHaveLength(4 + facts().weeks);
    for (const { week, isoWeek } of weeks) expect(isoWeek).toBe(isoWeekOf(facts(), week));
    expect(weeks.filter(({ visits }) => visits === undefined)).toHaveLength(facts().weeks - 2);
    expect(weeks.every(({ index }) => index > 0)).toBe(true);
  });

  test('an event lasts over the turn of the year', () => {
    const event = { id: 'x', name: { en: '', zh: '' }, kinds: [], commissionShift: 0, paymentFeeShift: 0 };
    expect([51, 52, 1, 2].map((week) => lastsIn({ ...event, isoWeek: 52, weeks: 2 }, week))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('every coming event lies ahead and within the season', () => {
    const coming = comingEvents(facts(), results());
    expect(coming.length).toBeGreaterThan(0);
    for (const { first, last } of coming) {
      expect(first).toBeGreaterThanOrEqual(3);
      expect(last).toBeLessThanOrEqual(facts().weeks);
      expect(last).toBeGreaterThanOrEqual(first);
    }
  });

  test('a shop that grows with the market is not beyond it', () => {
    const base = { week: 0, isoWeek: 1, index: 1, visits: 100, events: [], begins: false };
    expect(beyondMarket({ ...base, index: 2, visits: 200 }, base)).toBeCloseTo(0);
    expect(beyondMarket({ ...base, index: 2, visits: 150 }, base)).toBeCloseTo(-0.25);
  });

  test('the own price index is 1 at usual prices and follows what was sold', () => {
    const [result] = results();
    const [category] = facts().categories;
    if (result === undefined || category === undefined) throw new Error('no week');
    const at = (factor: number) => ({
      ...result,
      skus: result.skus.map((row) => {
        const usualFen = facts().skus.find(({ id }) => id === row.skuId)!.usualPriceFen;
        return { ...row, grossSalesFen: row.units * usualFen * factor, listPriceFen: usualFen * factor };
      }),
    });
    expect(ownPriceIndex(facts(), at(1), category.id)).toBeCloseTo(1);
    expect(ownPriceIndex(facts(), at(0.9), category.id)).toBeCloseTo(0.9);
    expect(ownPriceIndex(facts(), result, 'no-such-category')).toBeUndefined();
    expect(categoryPrices(facts(), results()).every(({ rivals }) => rivals.length === 6)).toBe(true);
  });
});

describe('limits', () => {
  test('a proposed limit lies two spreads on the worrying side', () => {
    const { mean, spread } = usualOf(results(), 'refundRate');
    const limit = proposedLimit(results(), 'refundRate');
    expect(limit.side).toBe('above');
    expect(limit.value).toBeCloseTo(mean + 2 * spread, 2);
    expect(proposedLimit(results(), 'conversionRate').side).toBe('below');
  });

  test('is judged on the week shown, and counts the weeks before', () => {
    const rates = results().map((result) => keyFigures(result).refundRate);
    const limit = { id: 'x', figure: 'refundRate', side: 'above', value: Math.min(...rates) } as const;
    const judged = judge(limit, results(), 2);
    expect(judged?.firedWeeks).toHaveLength(rates.length - 1);
    expect(judge(limit, results(), 0)?.weeks).toBe(4);
    expect(judge(limit, results(), 9)).toBeUndefined();
  });
});

describe('a table', () => {
  const block: Block = {
    kind: 'test',
    week: 1,
    title: 'T',
    caption: 'C',
    columns: [
      { label: { en: 'Name, long', zh: '名称' }, kind: 'text' },
      { label: 'Fen', kind: 'money' },
      { label: 'Rate', kind: 'rate' },
      { label: 'Change', kind: 'signedPoints' },
    ],
    rows: [
      [{ en: 'A "quoted" one', zh: '甲' }, 123_456, 0.1234, -0.0123],
      ['B', undefined, undefined, undefined],
    ],
  };

  test('is copied with raw figures', () => {
    expect(csvRows(block, 'en')).toEqual([
      ['Name, long', 'Fen', 'Rate', 'Change'],
      ['A "quoted" one', 1234.56, 0.1234, -0.0123],
      ['B', '', '', ''],
    ]);
  });

  test('is frozen as it is read, in both languages where they differ', () => {
    const { rows, columns } = frozen(block);
    expect(columns[0]).toEqual({ en: 'Name, long', zh: '名称' });
    expect(rows[0]?.[1]).toBe('¥1,235');
    expect(rows[0]?.[3]).toEqual({ en: '−1.23 pt', zh: '−1.23个点' });
    expect(chartTable(block, 'zh').rows[1]).toEqual(['B', '–', '–', '–']);
  });
});
