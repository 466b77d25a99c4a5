import { describe, expect, test } from 'vitest';
import {
  buildReport,
  evidenceValue,
  MOST_PROBLEMS,
  type ProblemSign,
  players,
  problemSigns,
  suggestProblems,
  verifyReport,
  type WeekResult,
} from '../../../src/simulator/index.ts';
import { reportFigures } from '../../../src/simulator/report/figures.ts';
import { playGame, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { game, narrative, resultOf } from './sample.ts';

/** A week in which nothing is wrong, before another just like it. */
const calm: WeekResult = (() => {
  const week = resultOf(2);
  const { lines } = week.profit;
  return {
    ...week,
    visits: 1000,
    orders: 100,
    units: 200,
    lostUnits: 0,
    skus: week.skus.map((sku) => ({ ...sku, lostUnits: 0 })),
    fulfilment: { ...week.fulfilment, lateRate: 0 },
    service: { ...week.service, tickets: 50, chats: 100, slaAttainmentRate: 1, answeredIn60SecondsRate: 1 },
    satisfaction: { ...week.satisfaction, rating: 4.9 },
    customers: { ...week.customers, repurchaseRate: 0.2 },
    profit: {
      ...week.profit,
      netSalesFen: 1_000_000,
      lines: {
        ...lines,
        ...{
          grossSales: 1_000_000,
          discounts: 0,
          refunds: 0,
          costOfGoods: -400_000,
          fraudLosses: 0,
          penalties: 0,
        },
        ...{ social: 0, kol: 0, sem: 0, seo: 0, content: 0, affiliate: 0, email: 0 },
      },
    },
  };
})();
type Lines = WeekResult['profit']['lines'];
const withLines = (change: Partial<Lines>): WeekResult => ({
  ...calm,
  profit: { ...calm.profit, lines: { ...calm.profit.lines, ...change } },
});
const withService = (change: Partial<WeekResult['service']>): WeekResult => ({
  ...calm,
  service: { ...calm.service, ...change },
});
const lost = (units: number): WeekResult => ({
  ...calm,
  lostUnits: units,
  units: 1000 - units,
  skus: calm.skus.map((sku, index) => (index === 4 ? { ...sku, lostUnits: units } : sku)),
});
const signs = (now: WeekResult): readonly ProblemSign[] => problemSigns(calm, now);

describe('what counts as a problem', () => {
  test('B16: an ordinary week shows none', () => {
    expect(signs(calm)).toEqual([]);
    expect(suggestProblems(calm, calm)).toEqual([]);
  });

  /** A week by how far one figure is gone; the field and place it shows at, its limit and its worst. */
  const CASES: [string, string, number, number, (measure: number) => WeekResult][] = [
    [
      'traffic',
      'thisWeek.visits',
      0.1,
      0.4,
      (m) => ({ ...calm, visits: 1000 * (1 - m), orders: 100 * (1 - m) }),
    ],
    ['traffic', 'thisWeek.adCostRate', 0.2, 0.5, (m) => withLines({ sem: -1_000_000 * m })],
    ['conversion', 'thisWeek.conversionRate', 0.1, 0.4, (m) => ({ ...calm, orders: 100 * (1 - m) })],
    [
      'pricing',
      'thisWeek.grossMarginRate',
      0.03,
      0.15,
      (m) => withLines({ costOfGoods: -400_000 - 1_000_000 * m }),
    ],
    ['promotion', 'profit.discounts', 0.15, 0.4, (m) => withLines({ discounts: -1_000_000 * m })],
    ['stock', `skus.${calm.skus[4]?.skuId}.lostUnits`, 0.02, 0.2, (m) => lost(1000 * m)],
    [
      'delivery',
      'thisWeek.lateRate',
      0.05,
      0.3,
      (m) => ({ ...calm, fulfilment: { ...calm.fulfilment, lateRate: m } }),
    ],
    ['service', 'thisWeek.slaAttainmentRate', 0.1, 0.5, (m) => withService({ slaAttainmentRate: 1 - m })],
    [
      'service',
      'thisWeek.answeredIn60SecondsRate',
      0.2,
      0.7,
      (m) => withService({ answeredIn60SecondsRate: 1 - m }),
    ],
    [
      ...(['service', 'thisWeek.refundRate', 0.2, 0.45] as const),
      (m) => withLines({ refunds: -1_000_000 * m, costOfGoods: -400_000 * (1 - m) }),
    ],
    [
      ...(['service', 'thisWeek.rating', 0, 0.6] as const),
      (m) => ({ ...calm, satisfaction: { ...calm.satisfaction, rating: 4.4 - m } }),
    ],
    [
      ...(['members', 'thisWeek.repurchaseRate', 0.1, 0.4] as const),
      (m) => ({ ...calm, customers: { ...calm.customers, repurchaseRate: 0.2 * (1 - m) } }),
    ],
    ['risk', 'profit.fraudLosses', 0.005, 0.05, (m) => withLines({ fraudLosses: -1_000_000 * m })],
    ['risk', 'profit.penalties', 0.005, 0.05, (m) => withLines({ penalties: -1_000_000 * m })],
  ];

  test.each(CASES)(
    'B16: %s at %s counts beyond %f and is at its worst from %f',
    (field, path, limit, worst, make) => {
      const at = (measure: number) => signs(make(measure)).find((sign) => sign.path === path);
      expect(at(limit - 1e-6)).toBeUndefined();
      expect(at(limit + 0.001)).toMatchObject({ field, path, limit, status: 4.5 });
      expect(at(worst - 1e-6)?.status).toBe(1);
      expect(at((limit + worst) / 2)?.status).toBe(3);
      expect(at(worst)?.value).toBe(evidenceValue(reportFigures(calm, make(worst)), path));
    },
  );

  test.each([
    ['delivery', 0.06, 2],
    ['delivery', 0.1, 3],
    ['delivery', 0.2, 5],
    ['delivery', 0.9, 5],
  ] as const)('B17: impact of %s with %f of the week concerned is %f', (field, lateRate, impact) => {
    const now = { ...calm, fulfilment: { ...calm.fulfilment, lateRate } };
    expect(signs(now)).toMatchObject([{ field, impact }]);
  });

  test('B17: tickets and chats count by the order, excess advertising, discounts and refunds by what is too much', () => {
    expect(signs(withService({ slaAttainmentRate: 0.8 }))).toMatchObject([{ impact: 3 }]);
    expect(signs(withLines({ sem: -250_000 }))).toMatchObject([{ impact: 2 }]);
    expect(signs({ ...calm, satisfaction: { ...calm.satisfaction, rating: 4.2 } })).toMatchObject([
      { impact: 1.5 },
    ]);
  });

  test('B17: a shop without tickets, chats or sales has no trouble with them', () => {
    const closed = { ...calm, orders: 0, profit: { ...calm.profit, netSalesFen: 0 } };
    const idle = {
      ...closed,
      service: { ...calm.service, tickets: 0, chats: 0, slaAttainmentRate: 0, answeredIn60SecondsRate: 0 },
    };
    expect(signs(idle).map(({ field }) => field)).not.toContain('service');
    for (const { status, impact } of signs(idle)) expect([status, impact].every(Number.isFinite)).toBe(true);
  });
});

describe('what is suggested', () => {
  const season = viewOf(playGame(4, (open) => players.naive.decide(open, scenario))).results;
  const weeks = [1, 2, 3, 4].map((week) => [season[week + 2], season[week + 3]] as [WeekResult, WeekResult]);

  test('B18: one problem a field, at most five, most urgent first, without words', () => {
    for (const [before, now] of weeks) {
      const all = problemSigns(before, now);
      const problems = suggestProblems(before, now);
      const urgency = problems.map(({ status, impact }) => (6 - status) * impact);
      expect(problems.length).toBe(Math.min(MOST_PROBLEMS, new Set(all.map(({ field }) => field)).size));
      expect(new Set(problems.map(({ field }) => field)).size).toBe(problems.length);
      expect(urgency).toEqual([...urgency].sort((a, b) => b - a));
      for (const problem of problems) expect(problem).toMatchObject({ sign: '', action: '' });
      expect(problems[0]?.field).toBe(all[0]?.field);
    }
  });

  test('B18: an empty shelf and slow delivery head the list of a careless keeper', () => {
    const fields = weeks.map(([before, now]) => suggestProblems(before, now).map(({ field }) => field));
    for (const list of fields) expect(list).toEqual(expect.arrayContaining(['stock', 'delivery', 'service']));
  });

  test('B18: a report takes them as they are', () => {
    const problems = suggestProblems(resultOf(1), resultOf(2));
    expect(problems.length).toBeGreaterThan(0);
    const report = buildReport(game, 2, { narrative, problems });
    expect(report.problems).toEqual(problems);
    expect(verifyReport(report, scenario).verdict).toBe('verified');
  });
});
