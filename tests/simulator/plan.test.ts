import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  defaultPlan,
  type FullPlan,
  NUMERIC_LEVERS,
  orderCostFen,
  orderedUnits,
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
  parsePlan,
  resolvePlan,
  type WeekPlan,
} from '../../src/simulator/index.ts';
import { deepFreeze, newGame, playGame, viewOf } from './support/games.ts';
import { facts, legalPlans, SHARE_LEVERS, skuIds } from './support/plans.ts';

const game = deepFreeze(newGame('plans'));
const shop = viewOf(game);
const { settings } = shop;
const check = (plan: unknown): Problem[] => checkPlan(game, plan as WeekPlan);
const codes = (plan: unknown): ProblemCode[] => check(plan).map(({ code }) => code);
const nothing = Object.fromEntries(skuIds.map((id) => [id, { kind: 'order', units: 0 }]));

const coupon = { valueFen: 1000, minimumFen: 7900, dayMask: 127 };
const threshold = { thresholdFen: 20_000, discountFen: 3000, dayMask: 127 };
const gift = { thresholdFen: 20_000, valueFen: 3000, stockUnits: 700, dayMask: 127 };
const flash = { skuIds: ['tee'], depthShare: 0.2, capUnitsPerDay: null, dayMask: 96 };

test('A1: changing nothing can always run', () => {
  expect(checkPlan(game, defaultPlan(game))).toEqual([]);
  expect(checkPlan(game, {})).toEqual([]);
  const later = playGame(3);
  expect(checkPlan(later, defaultPlan(later))).toEqual([]);
});

describe('what a plan leaves out', () => {
  test('A2: an absent lever carries over, an absent product too', () => {
    const plan = resolvePlan(settings, {
      serviceAgents: 4,
      listPriceFen: { tee: 7900 },
      purchase: { cap: { kind: 'order', units: 12 } },
    });
    expect(plan).toEqual({
      ...settings,
      serviceAgents: 4,
      listPriceFen: { ...settings.listPriceFen, tee: 7900 },
      purchase: { ...settings.purchase, cap: { kind: 'order', units: 12 } },
    });
    expect(resolvePlan(settings, { coupon: undefined } as unknown as WeekPlan)).toEqual(settings);
    expect(resolvePlan({ ...settings, coupon }, {}).coupon).toEqual(coupon);
    expect(resolvePlan({ ...settings, coupon }, { coupon: null }).coupon).toBeNull();
  });

  test('A3: the default plan ends promotions and single orders and keeps all other settings', () => {
    const busy: FullPlan = {
      ...settings,
      coupon,
      threshold,
      gift,
      flash,
      serviceAgents: 5,
      purchase: { ...settings.purchase, tee: { kind: 'order', units: 80 } },
    };
    const open = { ...game, shop: { ...shop, settings: busy } };
    expect(defaultPlan(open)).toEqual({
      ...busy,
      coupon: null,
      threshold: null,
      gift: null,
      flash: null,
      purchase: { ...settings.purchase, tee: { kind: 'order', units: 0 } },
    });
  });
});

describe('numbers', () => {
  const ranged = NUMERIC_LEVERS.map((lever) => [lever, facts.ranges[lever]] as const);

  test.each(ranged)('A4: %s stays within its range, limits included', (lever, { minimum, maximum }) => {
    const step =
      lever.endsWith('Rate') || SHARE_LEVERS.includes(lever) || lever === 'riskStrictness' ? 0.01 : 1;
    const problem = (value: number) => check({ [lever]: value }).find(({ path }) => path === lever);
    expect(problem(minimum - step)).toEqual({
      code: 'plan/below-minimum',
      path: lever,
      value: minimum - step,
      minimum,
    });
    expect(problem(maximum + step)).toEqual({
      code: 'plan/above-maximum',
      path: lever,
      value: maximum + step,
      maximum,
    });
    expect(problem(minimum)?.code).not.toBe('plan/below-minimum');
    expect(problem(maximum)?.code).not.toBe('plan/above-maximum');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, true, [], {}])(
    'A5: %s is not a number',
    (value) => {
      expect(check({ emailSends: value })).toEqual([{ code: 'plan/not-a-number', path: 'emailSends' }]);
      expect(codes({ listPriceFen: { tee: value } })).toEqual(['plan/not-a-number']);
      expect(codes({ coupon: { ...coupon, valueFen: value } })).toEqual(['plan/not-a-number']);
      expect(codes({ purchase: { tee: { kind: 'order', units: value } } })).toEqual(['plan/not-a-number']);
    },
  );

  test('A5: text is shown back, even when it reads like a number', () => {
    expect(check({ socialBudgetFen: '5000' })).toEqual([
      { code: 'plan/not-a-number', path: 'socialBudgetFen', value: '5000' },
    ]);
    expect(codes({ thirdPartyShare: '0.9' })).toEqual(['plan/not-a-number']);
  });

  test('A6: money, days, sends, staff and units are whole; rates and shares need not be', () => {
    const whole = NUMERIC_LEVERS.filter(
      (lever) => lever.endsWith('Fen') || /Day|Days|Sends|Staff$|Hours|Methods/.test(lever),
    );
    for (const lever of whole) {
      const value = facts.ranges[lever].minimum + 0.5;
      expect(check({ [lever]: value })).toEqual([{ code: 'plan/not-whole', path: lever, value }]);
    }
    expect(whole).toHaveLength(25);
    expect(codes({ listPriceFen: { tee: 7900.5 } })).toEqual(['plan/not-whole']);
    expect(codes({ coupon: { ...coupon, minimumFen: 7900.5 } })).toEqual(['plan/not-whole']);
    expect(codes({ gift: { ...gift, stockUnits: 1.5 } })).toEqual(['plan/not-whole']);
    expect(codes({ purchase: { tee: { kind: 'order', units: 1.5 } } })).toEqual(['plan/not-whole']);
    expect(codes({ affiliateCommissionRate: 0.125, riskStrictness: 0.333 })).toEqual([]);
  });

  test('A11: delivery shares add up to one, and couriers take .4 at most', () => {
    expect(codes({ ownShare: 0.2, thirdPartyShare: 0.5, crowdsourcedShare: 0.3 })).toEqual([]);
    expect(check({ ownShare: 0.2 })).toEqual([
      { code: 'plan/shares-not-one', path: 'thirdPartyShare', value: expect.closeTo(1.2, 12) },
    ]);
    expect(codes({ ownShare: 0, thirdPartyShare: 0.5, crowdsourcedShare: 0.5 })).toEqual([
      'plan/above-maximum',
    ]);
  });

  test('A12: agents come in halves, and refunds are automatic or not', () => {
    expect(codes({ serviceAgents: 2.5 })).toEqual([]);
    expect(check({ serviceAgents: 2.25 })).toEqual([
      { code: 'plan/not-allowed', path: 'serviceAgents', value: 2.25 },
    ]);
    expect(check({ autoRefund: 1 })).toEqual([{ code: 'plan/not-allowed', path: 'autoRefund' }]);
  });
});

describe('prices', () => {
  test.each(facts.skus)('A7: $id costs from its unit cost to 2.2 times its usual price', (sku) => {
    const { id, unitCostFen, usualPriceFen, minimumPriceFen, maximumPriceFen } = sku;
    expect(minimumPriceFen).toBe(Math.ceil(unitCostFen / 100) * 100);
    expect(maximumPriceFen).toBe(Math.floor((usualPriceFen * 2.2) / 100) * 100);
    const at = (fen: number) => check({ listPriceFen: { [id]: fen } });
    const path = `listPriceFen.${id}`;
    expect([...at(minimumPriceFen), ...at(maximumPriceFen), ...at(usualPriceFen - 10)]).toEqual([]);
    expect(at(minimumPriceFen - 100)).toEqual([
      { code: 'plan/below-minimum', path, value: minimumPriceFen - 100, minimum: minimumPriceFen },
    ]);
    expect(at(maximumPriceFen + 100)).toEqual([
      { code: 'plan/above-maximum', path, value: maximumPriceFen + 100, maximum: maximumPriceFen },
    ]);
    expect(at(usualPriceFen + 50)).toEqual([{ code: 'plan/not-allowed', path, value: usualPriceFen + 50 }]);
  });

  test('A8: levers and products the shop does not have are named', () => {
    expect(check({ loudness: 3 })).toEqual([{ code: 'plan/unknown-lever', path: 'loudness' }]);
    for (const word of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      const plan = JSON.parse(`{ "${word}": 3 }`) as WeekPlan;
      expect(check(plan)).toEqual([{ code: 'plan/unknown-lever', path: word }]);
    }
    expect(check({ listPriceFen: { hat: 5900 } })).toEqual([
      { code: 'plan/unknown-product', path: 'listPriceFen.hat' },
    ]);
    expect(check({ purchase: { hat: { kind: 'order', units: 1 } } })).toEqual([
      { code: 'plan/unknown-product', path: 'purchase.hat' },
    ]);
    expect(check({ flash: { ...flash, skuIds: ['tee', 'hat'] } })).toEqual([
      { code: 'plan/unknown-product', path: 'flash.skuIds', value: 'hat' },
    ]);
  });
});

describe('promotions', () => {
  test('A9: a coupon asks 1.5 times its value, a threshold gives 40 % at most', () => {
    expect(codes({ coupon: { ...coupon, minimumFen: 1500 } })).toEqual([]);
    expect(check({ coupon: { ...coupon, minimumFen: 1499 } })).toEqual([
      { code: 'plan/coupon-minimum-too-low', path: 'coupon.minimumFen', value: 1499, minimum: 1500 },
    ]);
    expect(codes({ threshold: { ...threshold, discountFen: 8000 } })).toEqual([]);
    expect(check({ threshold: { ...threshold, discountFen: 8001 } })).toEqual([
      { code: 'plan/discount-too-deep', path: 'threshold.discountFen', value: 8001, maximum: 8000 },
    ]);
  });

  test.each([
    ['coupon', coupon, 'valueFen', 100, 5000],
    ['coupon', { ...coupon, valueFen: 100 }, 'minimumFen', 150, 1_000_000],
    ['threshold', { ...threshold, discountFen: 100 }, 'thresholdFen', 1000, 1_000_000],
    ['threshold', { ...threshold, thresholdFen: 1_000_000 }, 'discountFen', 100, 400_000],
    ['gift', gift, 'thresholdFen', 1000, 1_000_000],
    ['gift', gift, 'valueFen', 100, 8000],
    ['gift', gift, 'stockUnits', 1, 5000],
    ['flash', flash, 'depthShare', 0.01, 0.6],
    ['flash', flash, 'capUnitsPerDay', 1, 10_000],
    ['coupon', coupon, 'dayMask', 1, 127],
  ] as const)('A9: of a %s, %o, %s lies from %d to %d', (kind, deal, field, minimum, maximum) => {
    expect(codes({ [kind]: { ...deal, [field]: minimum } })).toEqual([]);
    expect(codes({ [kind]: { ...deal, [field]: maximum } })).toEqual([]);
    expect(codes({ [kind]: { ...deal, [field]: maximum + 1 } })).toContain('plan/above-maximum');
    expect(codes({ [kind]: { ...deal, [field]: minimum - 1 } })).not.toEqual([]);
  });

  test('A10: a promotion has a day, and a flash sale a product', () => {
    for (const plan of [{ coupon }, { threshold }, { gift }, { flash }]) {
      const [[kind, deal]] = Object.entries(plan) as [[string, object]];
      expect(codes(plan)).toEqual([]);
      expect(check({ [kind]: { ...deal, dayMask: 0 } })).toEqual([
        { code: 'plan/no-days', path: `${kind}.dayMask` },
      ]);
      expect(codes({ [kind]: { ...deal, dayMask: 128 } })).toEqual(['plan/above-maximum']);
    }
    expect(check({ flash: { ...flash, skuIds: [] } })).toEqual([
      { code: 'plan/no-products', path: 'flash.skuIds' },
    ]);
  });
});

test('A13: what is bought must fit into cash and credit', () => {
  const tee = facts.skus.find(({ id }) => id === 'tee');
  const roomFen = shop.position.cashFen + shop.position.creditLimitFen;
  // so many units take the largest price break
  const costOf = (count: number) => orderCostFen(facts, shop.settings, 'tee', count);
  let units = Math.floor(roomFen / (tee?.unitCostFen ?? 1));
  while (costOf(units + 1) <= roomFen) units += 1;
  const buy = (count: number) => check({ purchase: { ...nothing, tee: { kind: 'order', units: count } } });
  expect(buy(units)).toEqual([]);
  expect(buy(units + 1)).toEqual([
    { code: 'plan/beyond-credit', path: 'purchase', value: costOf(units + 1), maximum: roomFen },
  ]);
  expect(codes({ purchase: { tee: { kind: 'whenever', units: 3 } } })).toEqual(['plan/not-allowed']);
});

test('A13: an order-up-to rule buys what stock and goods under way lack', () => {
  const stock = shop.position.stock.find(({ skuId }) => skuId === 'tee');
  const underWay = (stock?.arrivals ?? []).reduce((sum, { units }) => sum + units, 0);
  const held = (stock?.onHandUnits ?? 0) + underWay;
  const upTo = (units: number) =>
    orderedUnits(shop, { ...settings, purchase: { tee: { kind: 'order-up-to', units } } }, 'tee');
  expect([upTo(held - 1), upTo(held), upTo(held + 7)]).toEqual([0, 0, 7]);
});

describe('odd input', () => {
  const junk = fc.oneof(
    fc.anything(),
    fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true, withSparseArray: true }),
    fc.dictionary(fc.constantFrom(...Object.keys(settings), 'other'), fc.anything()),
    fc.record(
      {
        coupon: fc.dictionary(fc.constantFrom('valueFen', 'minimumFen', 'dayMask'), fc.anything()),
        flash: fc.dictionary(
          fc.constantFrom('skuIds', 'depthShare', 'capUnitsPerDay', 'dayMask'),
          fc.anything(),
        ),
        purchase: fc.dictionary(fc.constantFrom(...skuIds), fc.anything()),
        listPriceFen: fc.dictionary(fc.constantFrom(...skuIds), fc.anything()),
        serviceAgents: fc.anything(),
        ownShare: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );

  test('A14: whatever a plan holds, checking it answers with coded problems', () => {
    fc.assert(
      fc.property(junk, (plan) => {
        for (const { code, path } of check(plan)) {
          expect(PROBLEM_CODES).toContain(code);
          expect(typeof path).toBe('string');
        }
        parsePlan(plan);
      }),
      { numRuns: 500 },
    );
    for (const plan of [null, undefined, 7, 'plan', []]) expect(codes(plan)).toEqual(['plan/not-an-object']);
  });

  test('A14: checking changes neither the plan nor the game', () => {
    fc.assert(
      fc.property(legalPlans, (plan) => {
        expect(check(deepFreeze(plan)).filter(({ code }) => code !== 'plan/beyond-credit')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    { listPriceFen: 5 },
    { purchase: null },
    { coupon: { ...coupon, note: 'x' } },
    { purchase: { tee: { kind: 'order', units: 1, note: 'x' } } },
  ])('A15: %j could not be saved, so it cannot run', (plan) => {
    expect(codes(plan)).not.toEqual([]);
  });

  test('A15: a plan read from a file is closed and keeps its values', () => {
    expect(parsePlan({})).toEqual({ ok: true, value: {} });
    expect(parsePlan({ ...settings, flash })).toEqual({ ok: true, value: { ...settings, flash } });
    const refusal = (input: unknown) => {
      const parsed = parsePlan(input);
      return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
    };
    for (const input of [null, undefined, 7, 'plan', []])
      expect(refusal(input)).toEqual(['plan/not-an-object ']);
    expect(refusal({ loudness: 3 })).toEqual(['plan/unknown-lever loudness']);
    expect(refusal({ constructor: 3 })).toEqual(['plan/unknown-lever constructor']);
    expect(refusal({ socialBudgetFen: '5' })).toEqual(['plan/not-a-number socialBudgetFen']);
    expect(refusal({ ownShare: 1.5 })).toEqual(['plan/not-allowed ownShare']);
    expect(refusal({ listPriceFen: { tee: -1 } })).toEqual(['plan/not-allowed listPriceFen.tee']);
  });
});
