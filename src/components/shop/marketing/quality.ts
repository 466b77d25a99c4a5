import { CHANNELS, type Channel, type CustomerBook } from '../../../simulator/index.ts';

/** Goods come back until two weeks after the sale: younger orders are not settled yet. */
const SETTLING_WEEKS = 2;
/** Weeks that are read, counted back from the last settled one. */
const WEEKS_READ = 4;

/** Who a channel's orders came from and how many of them sent something back. */
export interface ChannelQuality {
  readonly channel: Channel;
  /** Orders of the last four weeks. */
  readonly orders: number;
  /** Share of them that were a first order; undefined without orders. */
  readonly newShare: number | undefined;
  /** Orders of the four weeks up to the last settled one. */
  readonly settledOrders: number;
  /** Share of those with money back; undefined without orders. */
  readonly refundedShare: number | undefined;
  /** Half the width of the range in which 95 in 100 such shares lie. */
  readonly margin: number;
}

/** Reads every channel off the customer book. */
export function channelQuality({ customers, untilWeek }: CustomerBook): readonly ChannelQuality[] {
  const settledWeek = untilWeek - SETTLING_WEEKS;
  const counts = new Map(CHANNELS.map((channel) => [channel, noOrders()]));
  for (const { before, orders, refunds } of customers) {
    const back = new Set(refunds.map(({ orderId }) => orderId));
    orders.forEach(({ orderId, week, channel }, n) => {
      const count = counts.get(channel);
      if (count === undefined) return;
      if (week > untilWeek - WEEKS_READ && week <= untilWeek) {
        count.orders += 1;
        if (n === 0 && !before) count.fresh += 1;
      }
      if (week > settledWeek - WEEKS_READ && week <= settledWeek) {
        count.settled += 1;
        if (back.has(orderId)) count.refunded += 1;
      }
    });
  }
  return CHANNELS.map((channel) => {
    const { orders, fresh, settled, refunded } = counts.get(channel) ?? noOrders();
    return {
      channel,
      orders,
      newShare: orders === 0 ? undefined : fresh / orders,
      settledOrders: settled,
      ...shareOf(refunded, settled),
    };
  });
}

const noOrders = () => ({ orders: 0, fresh: 0, settled: 0, refunded: 0 });

/** A share with the half-width of its 95 % interval (Agresti and Coull 1998). */
export function shareOf(count: number, of: number) {
  if (of === 0) return { refundedShare: undefined, margin: 0 };
  const size = of + 4;
  const centre = (count + 2) / size;
  return { refundedShare: count / of, margin: 1.96 * Math.sqrt((centre * (1 - centre)) / size) };
}

const read = new WeakMap<CustomerBook, readonly ChannelQuality[]>();

/** The book is read once, whoever asks. */
export function qualityOf(book: CustomerBook): readonly ChannelQuality[] {
  const found = read.get(book) ?? channelQuality(book);
  read.set(book, found);
  return found;
}
