/** Customer books of several games, and small ones written by hand. */
import { customerBook } from '../../../src/simulator/customer-book/customer-book.ts';
import { orderBook } from '../../../src/simulator/orders/order-book.ts';
import type {
  Channel,
  Customer,
  CustomerBook,
  CustomerOrder,
  Game,
  Order,
  Touch,
  WeekPlan,
} from '../../../src/simulator/vocabulary.ts';
import { CHANNELS } from '../../../src/simulator/vocabulary.ts';
import { playGame, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';

const everything: WeekPlan = {
  coupon: { valueFen: 1500, minimumFen: 12_000, dayMask: 127 },
  threshold: { thresholdFen: 19_900, discountFen: 2500, dayMask: 0b1100000 },
  gift: { thresholdFen: 17_900, valueFen: 2500, stockUnits: 60, dayMask: 0b0011110 },
  flash: { skuIds: ['tee', 'cap', 'vest'], depthShare: 0.25, capUnitsPerDay: 9, dayMask: 0b0110000 },
};

const PLANS: Readonly<Record<string, { readonly weeks: number; readonly plan: WeekPlan }>> = {
  monday: { weeks: 12, plan: {} },
  tuesday: { weeks: 3, plan: everything },
  wednesday: { weeks: 4, plan: { emailSends: 3, autoRefund: true, riskStrictness: 0 } },
  thursday: { weeks: 4, plan: { socialBudgetFen: 0, kolBudgetFen: 0, semBudgetFen: 0, emailSends: 0 } },
};

export interface WrittenBook {
  readonly seed: string;
  readonly game: Game;
  readonly untilWeek: number;
  readonly book: CustomerBook;
  /** The order book's sales of all these weeks. */
  readonly sales: readonly Order[];
}

/** Books of whole games under other plans and other luck. */
export const books: readonly WrittenBook[] = Object.entries(PLANS).map(([seed, { weeks, plan }]) => {
  const game = playGame(weeks, () => plan, seed);
  const sales = viewOf(game).results.flatMap(({ week }) =>
    orderBook(game, week, scenario).orders.filter(({ sale }) => sale),
  );
  return { seed, game, untilWeek: weeks, book: customerBook(game, weeks, scenario), sales };
});

export const season: WrittenBook = books[0] as WrittenBook;

export const ordersOf = (book: CustomerBook, week: number): CustomerOrder[] =>
  book.customers.flatMap(({ orders }) => orders.filter((order) => order.week === week));

export const none = (): Record<Channel, number> =>
  Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;

/** An order by hand: week, day, ¥, channel. */
export function order(week: number, day: number, yuan: number, channel: Channel = 'direct'): CustomerOrder {
  const orderId = `${week}-${day}-${yuan}`;
  return { orderId, week, day, channel, skuIds: ['tee'], units: 1, netFen: yuan * 100 };
}

/** A customer by hand; the path ends with the first order. */
export function customer(
  id: string,
  orders: readonly CustomerOrder[],
  more: { readonly refundYuan?: number; readonly before?: number; readonly touches?: readonly Touch[] } = {},
): Customer {
  const first = orders[0];
  if (first === undefined) throw new Error('a customer by hand has an order');
  const { week, day, channel, orderId } = first;
  const { before, refundYuan, touches = [] } = more;
  return {
    id,
    codeName: 'a***7',
    regionCode: '11',
    before: before !== undefined,
    firstWeek: before ?? week,
    earlier: before === undefined ? [] : [{ week: before, netFen: 5000 }],
    orders,
    refunds: refundYuan === undefined ? [] : [{ week, orderId, refundFen: refundYuan * 100 }],
    path: before === undefined ? [...touches, { week, day, channel }] : [],
    spendTier: 'none',
    emailConsent: true,
    latent: { segment: 'price', customerClass: 'light' },
  };
}

export function handBook(
  untilWeek: number,
  customers: readonly Customer[],
  visits: Partial<Record<Channel, number>> = {},
): CustomerBook {
  const weeks = Array.from({ length: untilWeek + 4 }, (_, n) => ({
    week: n - 3,
    visits: { ...none(), ...visits },
    returningVisits: none(),
  }));
  return { untilWeek, customers, weeks };
}
