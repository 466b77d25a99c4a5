import { expect, test } from 'vitest';
import {
  cutPrices,
  cutShare,
  FOCUS_COUNTS,
  type FocusSetup,
  readFocus,
} from '../../../src/components/lesson/labs/focus/focus-lab.ts';
import {
  BUYER_KINDS,
  type PositionSetup,
  PRICE_LEVELS,
  positionPlan,
  readPosition,
} from '../../../src/components/lesson/labs/position/position-lab.ts';

test('a cut gives up half a price in all, however many share it', () => {
  for (const [place, count] of FOCUS_COUNTS.entries()) expect(cutShare(place) * count).toBeCloseTo(0.5, 12);
  const products = ['a', 'b', 'c'].map((id) => ({ id, name: id, priceFen: 9900, usualPriceFen: 9000 }));
  expect(cutPrices(products, ['c', 'b', 'a'], FOCUS_COUNTS.indexOf(2))).toEqual({
    a: 9900,
    b: 7400,
    c: 7400,
  });
});

test('a cut is read against no cut', () => {
  const none = { visits: 1000, orders: 20, salesFen: 200_000, profitFen: 5000 };
  const one = { visits: 1000, orders: 25, salesFen: 225_000, profitFen: 4000 };
  const setup: FocusSetup = { products: [], orders: [], none, tries: [[one]] };
  expect(readFocus(setup, 0, 0)).toMatchObject({ conversion: 0.025, orderFen: 9000, gainFen: -1000 });
  expect(() => readFocus(setup, 1, 0)).toThrow('no cut');
});

test('places of the map are ranked by profit, and buyers counted by kind', () => {
  const place = (profitFen: number) => ({ orders: 10, salesFen: 1, profitFen, rivalLevel: 1 });
  const setup: PositionSetup = {
    qualities: [],
    positions: [PRICE_LEVELS.map((_, level) => place(level)), PRICE_LEVELS.map((_, level) => place(-level))],
    buyers: PRICE_LEVELS.map(() => BUYER_KINDS.map((_, kind) => kind)),
  };
  expect(readPosition(setup, 0, 5).rank).toBe(1);
  expect(readPosition(setup, 1, 5).rank).toBe(12);
  expect(readPosition(setup, 0, 0).buyers.map(({ share }) => share)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(positionPlan([{ id: 'tee', usualPriceFen: 7900 }], 1.1, 'house')).toEqual({
    listPriceFen: { tee: 8700 },
    supplierId: { tee: 'house' },
  });
});
