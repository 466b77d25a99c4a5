/** What can be added up beforehand: stock that can be sold, budgets, wages, parcels. */
import { reviewedDaily } from '../base-stock.ts';
import { shopOf } from '../plan.ts';
import type { FullPlan, Game, Position, PublicFacts, Purchase, WeekResult } from '../vocabulary.ts';
import { marketCostsFen } from './market.ts';

/** Sales by day against stock on hand and what arrives in the week. */
export function sellWithStock(
  facts: PublicFacts,
  plan: FullPlan,
  game: Game,
  j: number,
  demand: number,
  days: readonly number[],
): number[] {
  const { position } = shopOf(game);
  const stock = position.stock[j]!;
  const sku = facts.skus[j]!;
  const purchase = plan.purchase[sku.id];
  if (reviewedDaily(sku)) return sellDaily(stock, purchase, sku.leadTimeDays, demand, days);
  let shelf = stock.onHandUnits;
  let ordered = 0;
  if (sku.leadTimeDays < 7 && purchase) {
    const underWay = stock.arrivals.reduce((sum, { units }) => sum + units, 0);
    ordered =
      purchase.kind === 'order' ? purchase.units : Math.max(0, purchase.units - stock.onHandUnits - underWay);
  }
  return days.map((dayShare, day) => {
    for (const { day: arrival, units } of stock.arrivals) if (arrival === day) shelf += units;
    if (day === sku.leadTimeDays) shelf += ordered;
    const sold = Math.min(shelf, demand * dayShare);
    shelf -= sold;
    return sold;
  });
}

/** The same for goods that are filled up to their level every morning. */
function sellDaily(
  stock: Position['stock'][number],
  purchase: Purchase | undefined,
  leadTimeDays: number,
  demand: number,
  days: readonly number[],
): number[] {
  const level = purchase?.kind === 'order-up-to' ? purchase.units : (stock.standingUnits ?? 0);
  const arriving = new Float64Array(7 + leadTimeDays);
  let underWay = 0;
  for (const { day, units } of stock.arrivals) {
    underWay += units;
    if (day < arriving.length) arriving[day]! += units;
  }
  let shelf = stock.onHandUnits;
  return days.map((dayShare, day) => {
    const single = day === 0 && purchase?.kind === 'order';
    const ordered = single ? purchase.units : Math.max(0, level - shelf - underWay);
    arriving[day + leadTimeDays]! += ordered;
    underWay += ordered - arriving[day]!;
    shelf += arriving[day]!;
    const sold = Math.min(shelf, demand * dayShare);
    shelf -= sold;
    return sold;
  });
}

/** Costs a keeper can add up beforehand: budgets, wages, rent, and parcels by last week's habits. */
export function weekCosts(facts: PublicFacts, plan: FullPlan, last: WeekResult, stock: readonly number[]) {
  const modes = [
    ['own', plan.ownShare],
    ['thirdParty', plan.thirdPartyShare],
    ['crowdsourced', plan.crowdsourcedShare],
  ] as const;
  const parcelFen = modes.reduce((sum, [mode, part]) => sum + part * facts.shipping[mode].baseFen, 0);
  const perKilogramFen = modes.reduce(
    (sum, [mode, part]) => sum + part * facts.shipping[mode].perKilogramFen,
    0,
  );
  const { lines } = last.profit;
  const usedSem = last.plan.semBudgetFen > 0 ? -lines.sem / last.plan.semBudgetFen : 1;
  const { coupon, threshold, gift, flash, bundle, groupBuy, memberPrice } = plan;
  const promotions = [coupon, threshold, gift, flash, bundle, groupBuy, memberPrice].filter(
    (promotion) => promotion !== null,
  ).length;
  const benefits = last.plan.tierBenefit > 0 ? plan.tierBenefit / last.plan.tierBenefit : 0;
  const contacts = last.customers.alive * last.customers.contactableShare;
  const stockFen = facts.skus.reduce((sum, sku, j) => sum + stock[j]! * sku.unitCostFen, 0);
  const affiliateOrders = last.channels.find(({ channel }) => channel === 'affiliate')?.orders ?? 0;
  const returnsPerOrder = last.orders > 0 ? -lines.returnFreight / last.orders : 0;
  const fraudPerOrder = last.orders > 0 ? -lines.fraudLosses / last.orders : 0;
  const reviews = last.skus.reduce((sum, sku) => sum + sku.reviews, 0);
  return {
    perKilogramFen,
    perOrderFen: parcelFen + facts.packagingFenPerOrder + returnsPerOrder + fraudPerOrder,
    affiliateShare: last.orders > 0 ? (plan.affiliateCommissionRate * affiliateOrders) / last.orders : 0,
    weekFen:
      plan.socialBudgetFen +
      plan.kolBudgetFen +
      Math.min(plan.semBudgetFen, Math.max(plan.semBudgetFen * usedSem, 0)) +
      plan.seoBudgetFen +
      plan.contentBudgetFen +
      plan.emailSends * facts.emailFenPerContact * contacts +
      promotions * facts.promotionSetupFen +
      marketCostsFen(facts, plan, last.plan) +
      plan.listingBudgetFen +
      plan.reviewRewardFen * reviews +
      plan.serviceAgents * facts.agentWageFen +
      plan.ownStaff * facts.warehouseWageFen +
      stockFen * facts.holdingRatePerWeek +
      facts.fixedCostsFen -
      benefits * lines.tierBenefits -
      lines.pointsRedeemed -
      lines.pointsLiability -
      lines.outsourcedTickets -
      lines.scrap -
      lines.serviceCompensation,
  };
}
