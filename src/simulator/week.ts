/**
 * One week of the shop: the order of evaluation, as a table of contents.
 *
 * Decisions are taken before Monday. Each day brings goods, visitors, orders, parcels and chats; Sunday
 * night settles returns, tickets, satisfaction, reviews, customers, fraud, memory and the books.
 */

import { closeWarmUp } from './model/campaign.ts';
import { closeCarryOver } from './model/carry-over.ts';
import { chargeShipping, openCheckout, openPayment, paymentFactor } from './model/checkout.ts';
import { intensities, openChoice } from './model/choice.ts';
import { closeCompliance, openCompliance } from './model/compliance.ts';
import { closeCustomers, countVisitors, splitOrders } from './model/customers.ts';
import { countOrderMeans, expectAddOns, sellExtras } from './model/day.ts';
import type { Decisions } from './model/decisions.ts';
import { openDelivery } from './model/delivery-policy.ts';
import { closeExperiment, openExperiment } from './model/experiments.ts';
import { closeBooks } from './model/finance.ts';
import { closeDelivery, fulfilDay } from './model/fulfilment.ts';
import { closeAwareness } from './model/launch.ts';
import { lostSales } from './model/lost-sales.ts';
import type { Luck } from './model/luck.ts';
import { openMarket, shiftTastes } from './model/market.ts';
import { closeMembers, closePoints, openMembers } from './model/members.ts';
import type { Observer } from './model/observer.ts';
import { openOffers } from './model/offers.ts';
import { openPage } from './model/page-work.ts';
import { ageStock, openShelves, orderPerishables } from './model/perishables.ts';
import { applyPricingRule } from './model/pricing-rule.ts';
import { openPromotions, promotionsOfDay } from './model/promotion.ts';
import { closeReviews, closeSatisfaction } from './model/reputation.ts';
import { closeReturns } from './model/returns.ts';
import { closeRisk, falseAlarmRate } from './model/risk.ts';
import { sellDay } from './model/sales.ts';
import { closeTickets } from './model/service.ts';
import { answerChats, closeTeam, openService } from './model/service-policy.ts';
import { dayShock, openShocks } from './model/shocks.ts';
import { orderStock, receiveStock, shiftPipe } from './model/stock.ts';
import { clearStock } from './model/supply.ts';
import { flashTraffic, openTraffic, visitsOfDay } from './model/traffic.ts';
import { clearMeasures, TOTAL, type Workspace } from './model/workspace.ts';
import { SEGMENT_COUNT, type World } from './model/world.ts';

/**
 * Advances `state` by one week under the decisions `asked` for and leaves everything measured in `work`.
 *
 * @param isoWeek week of the fictional year, 1 to 52, for season and events; 0 is an average week
 * @param observer looks on, see `Observer`
 */
export function simulateWeek(
  world: World,
  work: Workspace,
  state: Float64Array,
  asked: Decisions,
  luck: Luck,
  isoWeek: number,
  observer?: Observer,
): void {
  const { layout, skuCount: J } = world;
  const decisions = applyPricingRule(world, state, asked);
  const { plan } = decisions;
  work.decisions = decisions;
  clearMeasures(work);
  let contacts = 0;
  for (let cell = 0; cell < 15; cell++) contacts += state[layout.customers + cell]!;
  work.totals[TOTAL.contacts] = contacts * state[layout.contactable]!;

  for (let j = 0; j < J; j++) {
    work.skuOpening[j] = state[layout.stock + j]!;
    work.cumulativeCapacity[j] = state[layout.stock + j]!;
  }
  clearStock(world, work, state, decisions, luck);
  openShelves(world, state, decisions);
  openMarket(world, work, state, luck, isoWeek);
  openPage(world, work, state, decisions);
  openExperiment(world, work, state, decisions);
  orderStock(world, work, state, decisions, luck);
  const shocks = openShocks(world, work, state, luck);
  shiftTastes(work);
  openCompliance(world, work, state, decisions);
  openChoice(world, work, state, decisions);
  openCheckout(world, work, decisions);
  openDelivery(world, work, decisions);
  openService(world, work, state, decisions);
  openPayment(world, work, luck);
  openMembers(world, work, state, decisions);
  openPromotions(world, work, decisions, state[layout.fatigue]!);
  const traffic = openTraffic(world, work, state, decisions);
  const acceptedShare = 1 - falseAlarmRate(world.scenario, plan.riskStrictness, plan.reviewStaff);

  for (let day = 0; day < 7; day++) {
    orderPerishables(world, work, state, decisions, luck, day);
    receiveStock(world, work, state, day);
    const flashDay = ((decisions.flashDays >> day) & 1) === 1;
    visitsOfDay(
      world,
      work,
      state,
      decisions,
      traffic,
      day,
      dayShock(world, luck, shocks, traffic.season, day),
      shocks.kol,
    );
    const giftsAtHand = giftAvailability(world, work, decisions, day);
    promotionsOfDay(world, work, decisions, day, giftsAtHand);
    openOffers(world, work, state, decisions, day, flashDay);
    if (flashDay) flashTraffic(world, work, state, decisions);

    const chatRate = answerChats(world, work, decisions, day);
    const paid = paymentFactor(world, work, decisions, luck, day);
    const cartToOrder =
      world.scenario.choice.cartToOrderRate * chatRate * acceptedShare * paid * decisions.conversionFactor;
    const allAvailable = shelfOfDay(world, work, state, decisions, luck, day);
    intensities(world, work, flashDay, true, cartToOrder, work.fullDemand, true);
    countOrderMeans(world, work);
    if (allAvailable) work.demand.set(work.fullDemand);
    else intensities(world, work, flashDay, false, cartToOrder, work.demand, false);

    if (luck.expected) expectAddOns(world, work, decisions, flashDay);
    sellDay(world, work, state, decisions, luck, day, flashDay, cartToOrder);
    if (!luck.expected) lostSales(world, work, decisions, luck, day, flashDay, cartToOrder);
    const kilogramPerOrder = sellExtras(world, work, state, decisions, luck, day, flashDay, cartToOrder);
    chargeShipping(work, decisions, luck, day);
    fulfilDay(world, work, state, decisions, luck, day, kilogramPerOrder, observer);
    ageStock(world, work, state, luck, day);
    observer?.dayClosed(day);
  }

  shiftPipe(world, state);
  closeDelivery(work);
  splitOrders(work, luck);
  countVisitors(world, work, state, decisions);
  closeRisk(world, work, decisions, luck);
  closeReturns(world, work, state, decisions, luck);
  closeTickets(world, work, state, decisions, luck);
  closeSatisfaction(world, work, state, decisions);
  closeReviews(world, work, state, decisions, luck);
  closeCustomers(world, work, state, decisions, luck);
  closeMembers(world, work, state, decisions, luck);
  closePoints(world, work, state, luck);
  closeCompliance(world, work, state, decisions, luck);
  closeAwareness(world, state, decisions);
  closeWarmUp(world, work, state, decisions);
  closeExperiment(work, decisions, luck);
  closeTeam(world, state, decisions);
  closeCarryOver(world, work, state, decisions);
  closeBooks(world, work, state, decisions, luck);
}

/** Marks products with an empty shelf; true when all are for sale. In expectation the closures do this. */
function shelfOfDay(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
): boolean {
  const J = world.skuCount;
  let all = true;
  for (let j = 0; j < J; j++) {
    if (!decisions.onShelf[j]) {
      work.available[j] = 0;
      continue;
    }
    const empty = !luck.expected && state[world.layout.stock + j]! <= 0;
    work.available[j] = empty ? 0 : 1;
    if (empty) {
      work.daySkuSoldOutAt[day * J + j] = 0;
      all = false;
    }
  }
  return all;
}

/** Share of the day's expected gifts that are still in stock, 0 to 1; 1 without a gift promotion. */
function giftAvailability(world: World, work: Workspace, decisions: Decisions, day: number): number {
  if (((decisions.giftDays >> day) & 1) === 0) return 1;
  const left = decisions.giftStock - work.giftsGiven[0]!;
  // expected gifts: the reference orders of a day, at the reach of the threshold
  let use = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) use += work.giftUse[g]! / SEGMENT_COUNT;
  const expected = (world.ordersPerWeek / 7) * use * 1.3;
  return expected > 0 ? Math.min(1, Math.max(0, left / expected)) : 1;
}
