/** What the lessons on stock say about their labs, checked against the shop and the arithmetic behind them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { workOut } from '../../src/components/lesson/arithmetic.ts';
import {
  type LedgerRow,
  ledgerRow,
  missingEntry,
} from '../../src/components/lesson/labs/ledger/ledger-lab.ts';
import {
  bestQuantity,
  criticalRatioOf,
  demandChances,
  newsvendorAt,
} from '../../src/components/lesson/labs/newsvendor/newsvendor-lab.ts';
import {
  type SupplierSetup,
  supplierCost,
  supplierTerms,
} from '../../src/components/lesson/labs/supplier/supplier-lab.ts';
import {
  clearanceOf,
  movingRate,
  readTurnover,
  type TurnoverRow,
  turnoverRow,
} from '../../src/components/lesson/labs/turnover/turnover-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';
import { LESSONS } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const shop = createGame({ scenario, seed: 'lesson' }).shop;
if (!shop) throw new Error('the game came without its shop');
const { facts, settings } = shop;

function lastWeek(seed: string, plans: readonly WeekPlan[]): WeekResult {
  let game = createGame({ scenario, seed });
  let result: WeekResult | undefined;
  for (const plan of plans) ({ game, result } = playWeek(game, plan, scenario));
  if (!result) throw new Error('no week was played');
  return result;
}
const skuOf = (result: WeekResult, id: string) => {
  const sku = result.skus.find((one) => one.skuId === id);
  if (!sku) throw new Error(`no product ${id}`);
  return sku;
};
const costFen = (id: string) => facts.skus.find((one) => one.id === id)?.unitCostFen ?? 0;

describe('lesson 5.1', () => {
  let rows: LedgerRow[] = [];
  const row = (id: string) => rows.find((one) => one.name === id);
  beforeAll(() => {
    rows = lastWeek('lesson-ledger', [{}, {}]).skus.map((sku) => ledgerRow(sku.skuId, sku));
  }, 60_000);

  test('the weeks of tee, hoodie and dress are those of the lab', () => {
    expect(row('tee')).toMatchObject({ opening: 178, received: 145, restocked: 16, sold: 158, closing: 181 });
    expect(row('hoodie')).toMatchObject({
      opening: 89,
      received: 130,
      restocked: 33,
      sold: 212,
      closing: 40,
    });
    expect(row('dress')).toMatchObject({ opening: 60, received: 97, restocked: 46, sold: 125, closing: 78 });
    expect(row('vest')).toMatchObject({ opening: 96, received: 36, restocked: 10, sold: 46, closing: 96 });
  });

  test('every ledger adds up, and nothing is scrapped or cleared', () => {
    for (const one of rows) {
      expect(missingEntry(one, 'closing'), one.name).toBe(one.closing);
      expect(one.scrapped + one.cleared).toBe(0);
    }
  });

  test('without its returns the cap’s shelf alone is bare', () => {
    const bare = rows.filter((one) => one.closing - one.restocked <= 0);
    expect(bare.map((one) => one.name)).toEqual(['cap']);
    expect(row('cap')).toMatchObject({ restocked: 9, closing: 9 });
    expect(row('joggers')).toMatchObject({ restocked: 24, closing: 56 });
    expect(row('socks')).toMatchObject({ opening: 220, received: 0, closing: 118 });
  });
});

describe('lesson 5.3', () => {
  const chances = demandChances(60, 20);
  const bestAt = (loss: number) => bestQuantity(chances, criticalRatioOf(140, loss));

  test('the best order is 73 at a loss of ¥48, 60 at ¥140 and 51 at ¥280', () => {
    expect([bestAt(48), bestAt(140), bestAt(280)]).toEqual([73, 60, 51]);
  });

  test('more than the mean earns more, and 100 is too many', () => {
    const profit = (units: number) => newsvendorAt(chances, units, 140, 48).profitYuan;
    expect(profit(73)).toBeGreaterThan(profit(60));
    expect(profit(100)).toBeLessThan(profit(60));
  });

  test('the sixty-first is wanted in almost every second season, the hundredth in 2 or 3 of 100', () => {
    const wanted = (units: number) => 1 - newsvendorAt(chances, units - 1, 140, 48).enoughChance;
    expect(wanted(61)).toBeGreaterThan(0.47);
    expect(wanted(61)).toBeLessThan(0.5);
    expect(wanted(100)).toBeGreaterThan(0.02);
    expect(wanted(100)).toBeLessThan(0.03);
  });

  test('a delivery four times as dear doubles the order', () => {
    expect(workOut('√(2 × 5200 × 480 ÷ 6.63)')).toBeCloseTo(868, 0);
    expect(workOut('√(2 × 5200 × 120 ÷ 6.63)')).toBeCloseTo(434, 0);
  });
});

describe('lesson 5.4', () => {
  let result: WeekResult;
  let rows: TurnoverRow[] = [];
  const row = (id: string): TurnoverRow => {
    const found = rows.find((one) => one.name === id);
    if (!found) throw new Error(`no product ${id}`);
    return found;
  };
  const netFen = (units: number, fade: number) => {
    const setup = {
      week: 4,
      rows,
      clearanceShare: facts.clearanceShare,
      holdingRate: facts.holdingRatePerWeek,
    };
    const { savedFen, fadedFen, lossFen } = clearanceOf(setup, row('vest'), units, fade);
    return savedFen + fadedFen - lossFen;
  };
  beforeAll(() => {
    const { purchase } = settings;
    const tooMany: WeekPlan = { purchase: { ...purchase, vest: { kind: 'order', units: 800 } } };
    result = lastWeek('lesson-turnover', [tooMany, { purchase }, {}, {}]);
    rows = result.skus.map((sku) => turnoverRow(sku.skuId, sku, costFen(sku.skuId)));
  }, 60_000);

  test('vest, jeans and dress have the weeks of the lesson', () => {
    expect(row('vest')).toMatchObject({ opening: 830, received: 0, sold: 59, closing: 780 });
    expect(row('jeans')).toMatchObject({ opening: 173, sold: 132, closing: 135 });
    expect(row('dress')).toMatchObject({ opening: 94, received: 126, sold: 220, closing: 60 });
  });

  test('every product moved, and two thirds of the money lie in vests', () => {
    expect(movingRate(rows)).toBe(1);
    expect(readTurnover(rows).stockFen).toBe(153_497_00);
    expect(readTurnover([row('vest')]).stockFen).toBe(102_960_00);
    expect(102_960 / 153_497).toBeGreaterThan(0.66);
  });

  test('the three that turn fastest sold all there was and turned 82 pieces away', () => {
    const fastest = [...rows]
      .sort((a, b) => readTurnover([b]).turnover - readTurnover([a]).turnover)
      .slice(0, 3)
      .map((one) => one.name);
    expect(fastest).toEqual(['cap', 'joggers', 'dress']);
    expect(fastest.map((id) => readTurnover([row(id)]).turnover.toFixed(1))).toEqual(['8.6', '7.9', '2.9']);
    for (const id of fastest) expect(readTurnover([row(id)]).sellThrough, id).toBe(1);
    expect(fastest.reduce((sum, id) => sum + skuOf(result, id).lostUnits, 0)).toBe(82);
    expect([row('cap').closing, row('joggers').closing]).toEqual([7, 21]);
  });

  test('without loss of worth clearing never pays; at 6% it pays for 299 vests and not for all', () => {
    const units = Array.from({ length: 781 }, (_, n) => n);
    expect(Math.max(...units.map((count) => netFen(count, 0)))).toBe(0);
    const best = units.reduce((top, count) => (netFen(count, 0.06) > netFen(top, 0.06) ? count : top), 0);
    expect(best).toBe(299);
    expect(Math.round(netFen(299, 0.06) / 100)).toBe(6762);
    expect(Math.round(netFen(780, 0.06) / 100)).toBe(-10_689);
  });
});

describe('lesson 5.5', () => {
  const product = facts.skus.find((one) => one.id === 'tee');
  if (!product) throw new Error('no tee');
  const { baseFen, perKilogramFen } = facts.shipping.thirdParty;
  const setup: SupplierSetup = {
    name: 'tee',
    unitCostFen: product.unitCostFen,
    inspectionFen: facts.inspectionFenPerUnit,
    returnFen: facts.returnFreightFen + baseFen + (perKilogramFen * product.weightGrams) / 1000,
    suppliers: facts.suppliers.map((one) => supplierTerms(one, one.id, product.leadTimeDays)),
    startUnits: 300,
    startLateFen: 600,
  };
  /** House, workshop and certified factory, in yuan. */
  const costs = (units: number, late: number, inspected = 0) =>
    setup.suppliers.map(
      (terms) => supplierCost(setup, terms, { units, inspected, lateFen: late * 100 }).perGoodUnitFen / 100,
    );
  const twoDigits = (values: readonly number[]) => values.map((value) => value.toFixed(2));

  test('quotes, lateness and faults are those of the first card', () => {
    const quotes = setup.suppliers.map(
      (terms) => supplierCost(setup, terms, { units: 300, inspected: 0, lateFen: 0 }).priceFen / 100,
    );
    expect(twoDigits(quotes)).toEqual(['28.71', '27.55', '30.45']);
    const late = setup.suppliers.map((one) => Math.round(one.lateShare * 100));
    expect(late).toEqual([25, 50, 5]);
    expect(setup.suppliers.map((one) => one.defectRate)).toEqual([0.02, 0.06, 0.005]);
  });

  test('good tees cost ¥31.15, ¥33.52 and ¥30.98 at ¥6', () =>
    expect(twoDigits(costs(300, 6))).toEqual(['31.15', '33.52', '30.98']));

  test('the certified factory overtakes at ¥6', () => {
    for (const late of [0, 1, 2, 3, 4, 5]) expect(Math.min(...costs(300, late))).toBe(costs(300, late)[0]);
    for (const late of [6, 7, 20, 30]) expect(Math.min(...costs(300, late))).toBe(costs(300, late)[2]);
    expect(twoDigits(costs(300, 5))).toEqual(['30.90', expect.anything(), '30.93']);
  });

  test('uninspected, the workshop is never the cheapest', () => {
    for (let units = 100; units <= 1000; units += 50)
      for (let late = 0; late <= 30; late += 1) {
        const [house = 0, workshop = 0, certified = 0] = costs(units, late);
        expect(workshop, `${units} at ${late}`).toBeGreaterThan(Math.min(house, certified));
      }
  });

  test('where all is inspected the order can change', () =>
    expect(Math.min(...costs(500, 0, 1))).toBe(costs(500, 0, 1)[1]));

  test('the drill’s orders cost what it says', () => {
    expect(twoDigits(costs(1000, 20))).toEqual(['34.43', '40.52', '31.69']);
    expect(twoDigits(costs(700, 0))).toEqual(['29.62', '29.89', '30.68']);
  });
});

test('in every drill on stock the good decision brings most', () => {
  interface DrillCase {
    readonly text: string;
    readonly choices: readonly { readonly right?: boolean; readonly amount: string }[];
  }
  const drills = LESSONS.filter((one) => one.path.startsWith('05-stock/')).flatMap((one) =>
    (one.data.exercises ?? []).filter(({ kind }) => kind === 'drill'),
  );
  expect(drills).toHaveLength(4);
  for (const { cases } of drills)
    for (const { text, choices } of cases as readonly DrillCase[]) {
      const best = [...choices].sort((a, b) => workOut(b.amount) - workOut(a.amount))[0];
      expect(best?.right, text).toBe(true);
    }
});
