/** Two repurchase rates of one week: by orders, as the shop counts it, and by buyers. */
import type { CustomerBook, RepurchaseRates } from '../vocabulary.ts';

const WINDOW_WEEKS = 4;

/**
 * The order-based rate asks how many of the week's orders came from buyers of the four weeks before; the buyer-based one how many of the buyers of the four weeks up to this one bought at least
 * twice in them. Before week 0 these are fewer weeks: the book begins with week −3.
 */
export function repurchaseRates({ customers }: CustomerBook, week: number): RepurchaseRates {
  let orders = 0;
  let recentOrders = 0;
  let buyers = 0;
  let repeatBuyers = 0;
  for (const customer of customers) {
    let now = 0;
    let lately = 0;
    let lastBefore = customer.earlier.at(-1)?.week ?? -Infinity;
    for (const order of customer.orders) {
      if (order.week > week) break;
      if (order.week === week) now += 1;
      else lastBefore = order.week;
      if (order.week > week - WINDOW_WEEKS) lately += 1;
    }
    orders += now;
    if (lastBefore >= week - WINDOW_WEEKS) recentOrders += now;
    if (lately > 0) buyers += 1;
    if (lately > 1) repeatBuyers += 1;
  }
  return {
    week,
    orders,
    recentOrders,
    orderBasedRate: orders > 0 ? recentOrders / orders : 0,
    buyers,
    repeatBuyers,
    buyerBasedRate: buyers > 0 ? repeatBuyers / buyers : 0,
  };
}
