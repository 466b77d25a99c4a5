import type { Channel, FullPlan, ShopView, WeekResult } from '../../../simulator/index.ts';

/** One channel in the last week, with the sums a keeper compares. */
export interface ChannelReading {
  readonly channel: Channel;
  readonly visits: number;
  readonly orders: number;
  readonly netSalesFen: number;
  readonly spendFen: number;
  /** Spend per order; undefined without an order or without spend. */
  readonly costPerOrderFen: number | undefined;
  /** Net sales per yuan spent; undefined without spend. */
  readonly averageReturn: number | undefined;
}

/** The last week by channel, in the fixed order of the channels. */
export function channelReadings(result: WeekResult | undefined): readonly ChannelReading[] {
  return (result?.channels ?? []).map((row) => ({
    channel: row.channel,
    visits: row.visits,
    orders: row.orders,
    netSalesFen: row.netSalesFen,
    spendFen: row.spendFen,
    costPerOrderFen: row.orders > 0 && row.spendFen > 0 ? Math.round(row.spendFen / row.orders) : undefined,
    averageReturn: row.spendFen > 0 ? row.netSalesFen / row.spendFen : undefined,
  }));
}

/** Money the plan puts into traffic, fen: budgets that are spent whatever comes. Commission depends on sales. */
export function plannedSpendFen(shop: ShopView, plan: FullPlan): number {
  return (
    plan.socialBudgetFen +
    plan.kolBudgetFen +
    plan.semBudgetFen +
    plan.seoBudgetFen +
    plan.contentBudgetFen +
    emailCostFen(shop, plan.emailSends)
  );
}

/** What stands beside the budgets and is no channel, fen a week. */
export function plannedExtrasFen({ facts }: ShopView, plan: FullPlan) {
  return {
    targeting: Math.round(plan.targetingLevel * facts.policyCosts.targetingFen),
    platforms: (plan.platformIds.length - 1) * facts.extraPlatformFen,
    warmUp: plan.warmUpBudgetFen,
  };
}

/** Customers who agreed to be written to, after the last week. */
export function contactsOf(shop: ShopView): number {
  const customers = shop.results.at(-1)?.customers;
  return customers === undefined ? 0 : customers.alive * customers.contactableShare;
}

/** Cost of a week's mailings: every send goes to every customer who may be written to. */
export function emailCostFen(shop: ShopView, sends: number): number {
  return Math.round(contactsOf(shop) * sends * shop.facts.emailFenPerContact);
}

/** Spend and visits of one channel over all weeks, oldest first. */
export function channelHistory(results: readonly WeekResult[], channel: Channel) {
  return results.flatMap((result) => {
    const row = result.channels.find((entry) => entry.channel === channel);
    return row === undefined
      ? []
      : [{ week: result.week, spendFen: row.spendFen, visits: row.visits, orders: row.orders }];
  });
}
