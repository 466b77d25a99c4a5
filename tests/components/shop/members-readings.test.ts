import { describe, expect, test } from 'vitest';
import { channelQuality, shareOf } from '../../../src/components/shop/marketing/quality.ts';
import { clusterReadings, groupFigures } from '../../../src/components/shop/members/group-figures.ts';
import { pointsAccount } from '../../../src/components/shop/members/points-account.ts';
import { readingOf } from '../../../src/components/shop/members/readings.ts';
import { scoreRanges, tintOf } from '../../../src/components/shop/members/score-ranges.ts';
import {
  clusterCountOf,
  isSelected,
  queryOf,
  type Selection,
  selectionOf,
} from '../../../src/components/shop/members/selection.ts';
import { tierSpend } from '../../../src/components/shop/members/tier-spend.ts';
import { customerBook, RFM_SEGMENTS } from '../../../src/simulator/index.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

const game = openedGame([{}, {}]);
const { results } = shopOf(game);
const book = customerBook(game, 2, scenario);
const { table, byId } = readingOf(book);

describe('who is looked at', () => {
  const selections: readonly Selection[] = [
    { by: 'all' },
    { by: 'segment', segment: 'atRisk' },
    { by: 'cell', r: 5, f: 1 },
  ];

  test('an address keeps the selection and the number of groups', () => {
    for (const selection of selections) {
      for (const groups of [2, 3, 5]) {
        const query = new URLSearchParams(queryOf(selection, groups));
        expect(selectionOf(query)).toEqual(selection);
        expect(clusterCountOf(query)).toBe(groups);
      }
    }
  });

  test('nonsense in an address is everybody in three groups', () => {
    for (const text of ['segment=rich', 'cell=6-1', 'cell=51', 'groups=9', '']) {
      const query = new URLSearchParams(text);
      expect(selectionOf(query)).toEqual({ by: 'all' });
      expect(clusterCountOf(query)).toBe(3);
    }
  });

  test('segments part the customers, and cells hold what the grid counts', () => {
    const sizes = RFM_SEGMENTS.map(
      (segment) => table.rows.filter((row) => isSelected(row, { by: 'segment', segment })).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(table.rows.length);
    for (const { r, f, customers } of table.grid) {
      expect(table.rows.filter((row) => isSelected(row, { by: 'cell', r, f }))).toHaveLength(customers);
    }
  });
});

describe('figures of a group', () => {
  test('add up over the segments', () => {
    const all = groupFigures(table.rows, byId);
    const parts = RFM_SEGMENTS.map((segment) =>
      groupFigures(
        table.rows.filter((row) => row.segment === segment),
        byId,
      ),
    );
    const total = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((sum, part) => sum + of(part), 0);
    expect(total(({ customers }) => customers)).toBe(all.customers);
    expect(total(({ keptFen }) => keptFen)).toBe(all.keptFen);
    expect(total(({ consenting }) => consenting)).toBe(all.consenting);
  });

  test('of nobody are zeros', () => {
    expect(groupFigures([], byId)).toEqual({
      customers: 0,
      medianRecencyDays: 0,
      ordersEach: 0,
      keptFen: 0,
      keptEachFen: 0,
      consenting: 0,
    });
  });

  test('scores stand for rising orders and falling days', () => {
    const recency = scoreRanges(table, 'r').flatMap((range) => range ?? []);
    const frequency = scoreRanges(table, 'f').flatMap((range) => range ?? []);
    for (const [n, range] of recency.entries()) {
      const before = recency[n - 1];
      if (before !== undefined) expect(range.high).toBeLessThan(before.low);
    }
    for (const [n, range] of frequency.entries()) {
      const before = frequency[n - 1];
      if (before !== undefined) expect(range.low).toBeGreaterThan(before.high);
    }
  });

  test('an empty cell has no tint, the fullest all of it', () => {
    expect(tintOf(0, 900)).toBe(0);
    expect(tintOf(900, 900)).toBe(1);
    expect(tintOf(5, 900)).toBeGreaterThan(0.2);
  });
});

describe('groups by themselves', () => {
  test('hold everyone once, and their segments add up', () => {
    const clusters = clusterReadings(table, byId, 4);
    expect(clusters).toHaveLength(4);
    const sizes = clusters.map(({ figures }) => figures.customers);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(table.rows.length);
    for (const { figures, segments } of clusters) {
      expect(Object.values(segments).reduce((sum, count) => sum + count, 0)).toBe(figures.customers);
    }
  });

  test('a group that buys again is told from those who came once', () => {
    const clusters = clusterReadings(table, byId, 3);
    const again = clusters.filter(({ frequency }) => frequency === 'high');
    expect(again.length).toBeGreaterThan(0);
    for (const cluster of again) expect(cluster.figures.ordersEach).toBeGreaterThan(1.5);
  });

  test('nobody makes no group', () => {
    expect(clusterReadings({ ...table, rows: [] }, byId, 3)).toEqual([]);
  });
});

describe('the points account', () => {
  test('closes on what is outstanding, and opens where the week before closed', () => {
    for (const [n, result] of results.entries()) {
      const account = pointsAccount([result]);
      const before = results[n - 1]?.customers.pointsOutstandingFen;
      expect(account?.closingFen).toBe(result.customers.pointsOutstandingFen);
      if (before !== undefined) expect(account?.openingFen).toBe(before);
    }
  });

  test('over all weeks is the sum of the weeks', () => {
    const all = pointsAccount(results);
    const weeks = results.map((result) => pointsAccount([result]));
    expect(all?.earnedFen).toBe(weeks.reduce((sum, week) => sum + (week?.earnedFen ?? 0), 0));
    expect(all?.openingFen).toBe(weeks[0]?.openingFen);
    expect(pointsAccount([])).toBeUndefined();
  });
});

describe('who a channel brings', () => {
  const quality = channelQuality(book);

  test('counts every order of the last four weeks once', () => {
    const orders = quality.reduce((sum, row) => sum + row.orders, 0);
    expect(orders).toBe(results.slice(-4).reduce((sum, result) => sum + result.orders, 0));
  });

  test('messages bring nobody new, paid media hardly anybody known', () => {
    const share = (channel: string) => quality.find((row) => row.channel === channel)?.newShare;
    expect(share('email')).toBe(0);
    expect(share('social')).toBeGreaterThan(0.9);
  });

  test('its share of returns has a range that narrows with orders', () => {
    expect(shareOf(0, 0).refundedShare).toBeUndefined();
    expect(shareOf(20, 100).refundedShare).toBe(0.2);
    expect(shareOf(200, 1000).margin).toBeLessThan(shareOf(20, 100).margin);
    expect(shareOf(0, 50).margin).toBeGreaterThan(0);
  });
});

test('tiers by spending share all of recent sales', () => {
  const tiers = Object.values(tierSpend(book));
  expect(tiers.reduce((sum, { recentShare }) => sum + recentShare, 0)).toBeCloseTo(1, 9);
  expect(tiers.reduce((sum, { customers }) => sum + customers, 0)).toBe(
    book.customers.filter(({ orders }) => orders.length > 0).length,
  );
});
