/** Weeks of every kind for the order book: played once, shared by its tests. */
import { orderBook } from '../../../src/simulator/orders/order-book.ts';
import type { Game, OrderBook, Purchase, WeekPlan, WeekResult } from '../../../src/simulator/vocabulary.ts';
import { playGame, viewOf } from './games.ts';
import { scenario } from './shop.ts';

const noPurchase: Readonly<Record<string, Purchase>> = Object.fromEntries(
  scenario.skus.map(({ id }) => [id, { kind: 'order', units: 0 }]),
);

const everything: WeekPlan = {
  coupon: { valueFen: 1500, minimumFen: 12_000, dayMask: 127 },
  threshold: { thresholdFen: 19_900, discountFen: 2500, dayMask: 0b1100000 },
  gift: { thresholdFen: 17_900, valueFen: 2500, stockUnits: 60, dayMask: 0b0011110 },
  flash: { skuIds: ['tee', 'cap', 'vest'], depthShare: 0.25, capUnitsPerDay: 9, dayMask: 0b0110000 },
};
const offers: WeekPlan = {
  bundle: { firstSkuId: 'tee', secondSkuId: 'joggers', depthShare: 0.2, dayMask: 0b0111111 },
  groupBuy: { skuId: 'socks', depthShare: 0.3, groupSize: 5, dayMask: 0b1111100 },
  memberPrice: { depthShare: 0.15, dayMask: 0b1011101 },
  doublePointsDays: 0b1100000,
};
const ownStaffOnly: WeekPlan = { ownShare: 1, thirdPartyShare: 0, crowdsourcedShare: 0 };

/** Plans of the weeks of one game by kind. */
const KINDS: Readonly<Record<string, { readonly seed: string; readonly plans: readonly WeekPlan[] }>> = {
  plain: { seed: 'monday', plans: [{}, {}] },
  promotions: { seed: 'tuesday', plans: [everything, everything, { ...everything, riskStrictness: 0.9 }] },
  gifts: {
    seed: 'wednesday',
    plans: [{ gift: { thresholdFen: 15_900, valueFen: 3000, stockUnits: 2000, dayMask: 127 } }],
  },
  offers: {
    seed: 'wednesday-2',
    plans: [
      offers,
      { ...everything, ...offers },
      { ...offers, shipFeeFen: 600, purchase: noPurchase },
      { ...offers, groupBuy: { skuId: 'tee', depthShare: 0.5, groupSize: 10, dayMask: 127 } },
    ],
  },
  'no fraud check': { seed: 'thursday', plans: [{ riskStrictness: 0, autoRefund: true }] },
  fees: {
    seed: 'monday-2',
    plans: [
      { shipFeeFen: 800, freeShipThresholdFen: 15_000 },
      { shipFeeFen: 1200, freeShipThresholdFen: 0, verificationThresholdFen: 30_000 },
    ],
  },
  'stock-outs': {
    seed: 'friday',
    plans: [{ purchase: noPurchase }, { purchase: noPurchase }, { ...everything, purchase: noPurchase }],
  },
  backlog: {
    seed: 'saturday',
    plans: [
      { ...ownStaffOnly, ownStaff: 0 },
      { ...ownStaffOnly, ownStaff: 2 },
      { ownShare: 0.3, thirdPartyShare: 0.3, crowdsourcedShare: 0.4, ownStaff: 3, promiseDays: 2 },
    ],
  },
  market: {
    seed: 'fair',
    plans: [
      {
        platformIds: ['plaza', 'swift', 'bargain'],
        liveConcentration: 0.2,
        optimiseCode: true,
        experiment: { variantId: 'countdown', share: 0.4 },
        onShelf: { cap: false, vest: false },
      },
      { platformIds: ['swift'], adoptedVariants: ['reviews-first'], warmUpBudgetFen: 500_000 },
    ],
  },
};

export interface PlayedBook {
  readonly name: string;
  readonly game: Game;
  readonly week: number;
  readonly result: WeekResult;
  readonly book: OrderBook;
}

function books(name: string, game: Game): PlayedBook[] {
  return viewOf(game).results.map((result) => ({
    name: `${name}, week ${result.week}`,
    game,
    week: result.week,
    result,
    book: orderBook(game, result.week, scenario),
  }));
}

/** Every week of every kind, the previous owner's four of the first one included. */
export const playedBooks: readonly PlayedBook[] = Object.entries(KINDS).flatMap(
  ([name, { seed, plans }], n) => {
    const game = playGame(plans.length, ({ entries }) => plans[entries.length] ?? {}, seed);
    return books(name, game).filter(({ week }) => n === 0 || week >= 1);
  },
);

export function bookNamed(name: string): PlayedBook {
  const found = playedBooks.find((played) => played.name === name);
  if (found === undefined) throw new Error(`no week is called ${name}`);
  return found;
}
