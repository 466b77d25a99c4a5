import { expect, test } from 'vitest';
import {
  FIGURE_FORMULAS,
  type FormulaFigure,
  figureLine,
  figureValues,
  hasFormula,
} from '../../../src/simulator/formulas/kpi-formulas.ts';
import {
  advertisingFen,
  formulaById,
  keyFigures,
  pathWeights,
  quintiles,
  refundFen,
  twoProportionTest,
  type WeekResult,
} from '../../../src/simulator/index.ts';
import { erlangA } from '../../../src/simulator/model/service.ts';
import { playGame, viewOf } from '../support/games.ts';

const compute = (id: string, values: Readonly<Record<string, number>>): number => {
  const formula = formulaById(id);
  if (!formula) throw new Error(`no formula ${id}`);
  return formula.compute(values);
};
const weeks = viewOf(playGame(3)).results as readonly WeekResult[];

test('K15: every week’s key figures are those of their equations', () => {
  let compared = 0;
  for (const week of weeks) {
    const figures = keyFigures(week);
    for (const figure of Object.keys(FIGURE_FORMULAS) as FormulaFigure[]) {
      expect(hasFormula(figure)).toBe(true);
      const values = figureValues(figure, week);
      if (values === undefined) continue;
      const worked = compute(FIGURE_FORMULAS[figure], values);
      const rounded = figure.endsWith('Fen') ? Math.round(worked) : worked;
      expect(rounded, figure).toBeCloseTo(figures[figure], 12);
      compared += 1;
    }
  }
  expect(compared).toBe(weeks.length * 7);
  expect(hasFormula('visits')).toBe(false);
});

test('K15: a worked line names each symbol of its equation', () => {
  const week = weeks[0] as WeekResult;
  for (const figure of Object.keys(FIGURE_FORMULAS) as FormulaFigure[]) {
    const line = figureLine(figure, week);
    if (line === undefined) continue;
    const named = line.flatMap((part) => (typeof part === 'string' ? [] : [part.symbol]));
    const symbols = formulaById(FIGURE_FORMULAS[figure])?.symbols.map(({ id }) => id) ?? [];
    expect([...new Set(named)].sort(), figure).toEqual([...symbols].sort());
  }
});

test('K15: a week’s sales are visits × conversion × order value (F35)', () => {
  for (const week of weeks) {
    const values = {
      visits: week.visits,
      orderConversion: week.orders / week.visits,
      averageOrderValue: week.profit.netSalesFen / week.orders,
    };
    expect(compute('F35', values) / week.profit.netSalesFen).toBeCloseTo(1, 12);
  }
});

test('K15: the logarithms of three factors (F35a) add up to that of sales', () => {
  const part = (factorBefore: number, factorAfter: number) => compute('F35a', { factorBefore, factorAfter });
  const [traffic, conversion, value] = [
    part(42_000, 45_000),
    part(14_500 / 42_000, 15_000 / 45_000),
    part(800_000 / 14_500, 850_000 / 15_000),
  ];
  expect(traffic).toBeCloseTo(0.069, 4);
  expect(conversion).toBeCloseTo(-0.0351, 4);
  expect(value).toBeCloseTo(0.0267, 4);
  expect(traffic + conversion + value).toBeCloseTo(part(800_000, 850_000), 12);
});

test('K15: stock moves as the ledger says (F2), scrap and clearance being shipments', () => {
  for (const week of weeks) {
    for (const sku of week.skus) {
      const values = {
        stockBefore: sku.openingUnits,
        unitsReceived: sku.receivedUnits,
        unitsShipped: sku.units + sku.scrappedUnits + sku.clearedUnits,
        unitsReturned: sku.restockedUnits,
      };
      expect(compute('F2', values), sku.skuId).toBe(sku.closingUnits);
    }
  }
});

test('K15: advertising over its cost (F9a) is one over the ad cost ratio (F9d) where all sales are credited', () => {
  const [week] = weeks as [WeekResult];
  const cost = advertisingFen(week);
  const sales = week.profit.netSalesFen;
  expect(
    compute('F9a', { adSales: sales, adCost: cost }) * compute('F9d', { adCost: cost, netSales: sales }),
  ).toBeCloseTo(1, 12);
});

test('K15: the satisfaction index (F13) weighs product .45, service .30, delivery .25', () => {
  for (const { satisfaction } of weeks) {
    const values = {
      itemWeight1: 0.45,
      itemScore1: satisfaction.product,
      itemWeight2: 0.3,
      itemScore2: satisfaction.service,
      itemWeight3: 0.25,
      itemScore3: satisfaction.delivery,
    };
    expect(compute('F13', values)).toBeCloseTo(satisfaction.index, 9);
  }
});

test('K15: fifths (F29) are those of the customer book where no two are alike', () => {
  const values = Array.from({ length: 40 }, (_, index) => (index * 7) % 40);
  expect(quintiles(values)).toEqual(
    values.map((value) => compute('F29', { place: value + 1, customers: 40 })),
  );
});

test('K15: credits (F42, F42a, F42b) are those of the attribution models', () => {
  const path = [0, 7, 14].map((day) => ({
    week: 1 + Math.floor(day / 7),
    day: day % 7,
    channel: 'sem' as const,
  }));
  expect(pathWeights('linear', path)).toEqual(path.map(() => compute('F42', { touches: 3 })));
  const [, middle] = pathWeights('positionBased', path);
  expect(middle).toBeCloseTo(compute('F42a', { endShare: 0.4, touches: 3 }), 12);
  const [first] = pathWeights('timeDecay', path);
  expect(first).toBeCloseTo(compute('F42b', { firstAge: 14, secondAge: 7, thirdAge: 0, halfLife: 7 }), 12);
});

test('K15: the queue without impatience (F48a) is Erlang C', () => {
  const published = [
    [2, 1, 0.3333],
    [2, 1.5, 0.6429],
    [3, 2, 0.4444],
    [5, 4, 0.5541],
    [8, 6, 0.357],
  ] as const;
  for (const [agents, chatLoad, chance] of published) {
    expect(compute('F48a', { agents, chatLoad })).toBeCloseTo(chance, 4);
    const queue = erlangA(agents, chatLoad, 1, 0);
    expect(compute('F48a', { agents, chatLoad })).toBeCloseTo(queue.waitChance, 9);
  }
});

test('K15: a refund (F11) is that of the shop, to the fen', () => {
  const values = {
    amountPaid: 20_000,
    dailyDepreciation: 0.005,
    daysUsed: 10,
    returnFreight: 800,
    insurancePayout: 0,
  };
  const inShop = refundFen(
    {
      paidFen: 20_000,
      daysSinceReceipt: 10,
      shipDeductFen: 800,
      giftClawbackFen: 0,
      pointsClawbackFen: 0,
      qualityFault: false,
    },
    5,
    0,
  );
  expect(compute('F11', values)).toBeCloseTo(inShop, 9);
});

test('K15: the A/B test (F41) is that of the experiment screen', () => {
  const [control, variant] = [
    { visits: 9000, orders: 225 },
    { visits: 9000, orders: 288 },
  ];
  const values = {
    controlRate: control.orders / control.visits,
    variantRate: variant.orders / variant.visits,
    pooledRate: (control.orders + variant.orders) / (control.visits + variant.visits),
    controlVisits: control.visits,
    variantVisits: variant.visits,
  };
  expect(compute('F41', values)).toBeCloseTo(twoProportionTest(control, variant).z, 12);
});
