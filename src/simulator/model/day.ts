/**
 * The funnel of a day, add-on items, discounts and gifts (rules O1–O7).
 */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import { bundleItems, pairedUnits, replacedAddOns, sellPairs } from './bundle.ts';
import type { Decisions } from './decisions.ts';
import { settleGroups } from './group-buy.ts';
import { drawBinomial, drawPoisson, type Luck, split, toFen } from './luck.ts';
import { sellToMembers } from './members.ts';
import { sharesOf } from './offers.ts';
import type { Workspace } from './workspace.ts';
import { CHANNEL_COUNT, SEGMENT_COUNT, type World } from './world.ts';

const DIRECT = 0;
const EMAIL = 5;

/** Adds the day's mean orders by channel and by origin, from the intensities with all products on the shelf. */
export function countOrderMeans(world: World, work: Workspace): void {
  const G = SEGMENT_COUNT;
  const load = work.pageLoad;
  const view = world.viewShare;
  const intent = world.scenario.channels.purchaseIntent;
  for (let c = 0; c < CHANNEL_COUNT; c++) {
    let perVisit = 0;
    for (let g = 0; g < G; g++) perVisit += work.viewerWeight[c * G + g]! * work.newRate[g]!;
    const mean = load * work.channelVisitMean[c]! * work.channelIntent[c]! * perVisit;
    work.channelOrderMean[c]! += mean;
    work.channelDayOrders[c] = mean;
  }
  let direct = 0;
  let email = 0;
  for (let g = 0; g < G; g++) {
    direct += load * work.returningDirect[g]! * view[DIRECT]! * work.returningRate[g]!;
    email += load * work.returningEmail[g]! * view[EMAIL]! * intent.email * work.returningRate[g]!;
    const again = work.returningViewers[g]! * work.returningRate[g]!;
    work.segmentReturningMean[g]! += again;
    work.segmentOrderMean[g]! += work.newViewers[g]! * work.newRate[g]! + again;
  }
  work.channelReturningMean[0]! += direct;
  work.channelReturningMean[1]! += email;
  work.channelDayOrders[DIRECT]! += direct;
  work.channelDayOrders[EMAIL]! += email;
}

/** Mean add-on units of the day by product, before any shelf is empty. */
export function expectAddOns(world: World, work: Workspace, decisions: Decisions, flashDay: boolean): void {
  const J = world.skuCount;
  const shares = sharesOf(work, flashDay);
  work.addOnMean.fill(0);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let orders = 0;
    for (let j = 0; j < J; j++) orders += work.lambda[g * J + j]!;
    if (work.groupDay) orders -= work.lambda[g * J + decisions.groupSku]! * work.groupCancelShare[g]!;
    const items = orders * work.topUp[g]!;
    for (let j = 0; j < J; j++) work.addOnMean[j]! += items * shares[g * J + j]!;
  }
  if (work.bundleDay) {
    const { lambda, addOnMean } = work;
    addOnMean[decisions.bundleSecond]! += bundleItems(world, work, decisions, lambda, shares, true);
    addOnMean[decisions.bundleFirst]! += bundleItems(world, work, decisions, lambda, shares, false);
  }
  for (let j = 0; j < J; j++) work.skuReferenceDemand[j]! += work.demand[j]! + work.addOnMean[j]!;
}

/**
 * Adds add-on items, takes everything sold off the shelf, applies discounts and gifts, and fills the day's
 * funnel. Returns the mean weight of an order in kilograms.
 */
export function sellExtras(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  flashDay: boolean,
  cartToOrder: number,
): number {
  const { layout, skuCount: J } = world;
  const G = SEGMENT_COUNT;
  if (work.groupDay) settleGroups(world, work, state, decisions, luck, day, flashDay);
  let orders = 0;
  for (let g = 0; g < G; g++) {
    let mine = 0;
    for (let j = 0; j < J; j++) {
      const units = work.soldBySegment[g * J + j]!;
      mine += units;
      work.cellSku[g * J + j]! += units;
    }
    work.ordersBySegment[g] = mine;
    work.segmentOrders[g]! += mine;
    orders += mine;
    const deal = 1 - exp(-(work.promotionUtility[g]! + (flashDay ? 0.1 : 0)));
    work.segmentDealMean[g]! += deal * mine * newShare(work, g);
  }
  work.dayOrders[day] = orders;

  const shares = sharesOf(work, flashDay);
  if (work.bundleDay) sellPairs(world, work, decisions, luck, day, flashDay);
  let weight = 0;
  let gross = 0;
  for (let j = 0; j < J; j++) {
    let addOns: number;
    if (luck.expected) addOns = work.addOnMean[j]! * work.drawn[j]!;
    else {
      let mean = 0;
      for (let g = 0; g < G; g++) mean += work.ordersBySegment[g]! * work.topUp[g]! * shares[g * J + j]!;
      const pairs = work.bundleDay ? pairedUnits(work, decisions, day, j) : 0;
      if (work.bundleDay) mean -= replacedAddOns(world, work, decisions, shares, j);
      const wanted = drawPoisson(luck, Math.max(0, mean), SUBSYSTEMS.addOns, day, j, 0, 0);
      addOns = pairs + Math.min(wanted, Math.max(0, work.capacity[j]! - work.sold[j]!));
    }
    const units = work.sold[j]! + addOns;
    if (units <= 0) continue;
    state[layout.stock + j] = Math.max(0, state[layout.stock + j]! - units);
    const price = flashDay ? decisions.flashPrice[j]! : decisions.price[j]!;
    work.skuOrders[j]! += work.sold[j]!;
    work.skuUnits[j]! += units;
    work.daySkuUnits[day * J + j] = units;
    work.skuGross[j]! += units * price;
    gross += units * price;
    work.dayUnits[day]! += units;
    work.dayCost[day]! += units * world.unitCost[j]!;
    weight += units * world.weightKilogram[j]!;
    buyForward(world, work, decisions, j, flashDay, units);
  }
  work.dayGross[day] = gross;
  discountsOfDay(world, work, decisions, luck, day, gross, flashDay);
  sellToMembers(world, work, state, decisions, luck, day, flashDay);
  funnelOfDay(world, work, luck, day, orders, cartToOrder);
  return orders > 0 ? weight / orders : 0;
}

function newShare(work: Workspace, g: number): number {
  const again = work.returningViewers[g]! * work.returningRate[g]!;
  const all = work.newViewers[g]! * work.newRate[g]! + again;
  return all > 0 ? 1 - again / all : 0;
}

/** Units a promotion made buyers take ahead of need fill the category's pantry. */
function buyForward(
  world: World,
  work: Workspace,
  decisions: Decisions,
  j: number,
  flashDay: boolean,
  units: number,
): void {
  const J = world.skuCount;
  let early = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const utility = work.promotionUtility[g]!;
    if (utility > 0) early += work.soldBySegment[g * J + j]! * (1 - exp(-utility));
  }
  if (flashDay && decisions.flashSku[j]) early += 0.5 * units;
  work.skuPromoUnits[j]! += world.forwardBuy[j]! * early;
}

function discountsOfDay(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  gross: number,
  flashDay: boolean,
): void {
  const P = SUBSYSTEMS.promotion;
  let off = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const orders = work.ordersBySegment[g]!;
    const scale = work.discountScale[g]!;
    if ((decisions.couponDays >> day) & 1) {
      const used = drawBinomial(luck, orders, work.couponUse[g]!, P, day, g, 0, 0);
      const cost = toFen(luck, used * decisions.couponValue * scale);
      work.redemptions[0]! += used;
      work.promotionCost[0]! += cost;
      off += cost;
    }
    if ((decisions.thresholdDays >> day) & 1) {
      const used = drawBinomial(luck, orders, work.thresholdUse[g]!, P, day, g, 1, 0);
      const cost = toFen(luck, used * decisions.thresholdDiscount * scale);
      work.redemptions[1]! += used;
      work.promotionCost[1]! += cost;
      off += cost;
    }
    if ((decisions.giftDays >> day) & 1) giveGifts(world, work, decisions, luck, day, g, orders);
  }
  // a discount can't exceed what the day's orders cost
  const priced = gross - work.dayPriceOff[day]!;
  const capped = Math.min(off, priced * world.scenario.promotion.maximumDiscountShare);
  const total = toFen(luck, capped);
  work.dayOrderDiscount[day] = total;
  work.dayDiscount[day]! += total + work.dayPriceOff[day]!;
  if (gross > 0) {
    const J = world.skuCount;
    const price = flashDay ? decisions.flashPrice : decisions.price;
    for (let j = 0; j < J; j++)
      work.skuDiscount[j]! += (total * work.daySkuUnits[day * J + j]! * price[j]!) / gross;
  }
  if (flashDay) {
    const J = world.skuCount;
    for (let j = 0; j < J; j++) {
      if (!decisions.flashSku[j]) continue;
      const units = work.daySkuUnits[day * J + j]!;
      work.redemptions[3]! += units;
      work.promotionCost[3]! += units * (decisions.price[j]! - decisions.flashPrice[j]!);
    }
  }
}

function giveGifts(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  g: number,
  orders: number,
): void {
  const wanted = drawBinomial(luck, orders, work.giftUse[g]!, SUBSYSTEMS.promotion, day, g, 2, 0);
  const given = Math.min(wanted, Math.max(0, decisions.giftStock - work.giftsGiven[0]!));
  const missed = wanted - given;
  work.giftsGiven[0]! += given;
  work.giftsMissed[0]! += missed;
  work.redemptions[2]! += given;
  const cost =
    toFen(luck, given * decisions.giftValue * world.scenario.promotion.giftCostShare) +
    missed * decisions.giftValue;
  work.dayGiftCost[day]! += cost;
  work.promotionCost[2]! += cost;
}

/** Visits by channel and the funnel from visit to checkout: buyers plus independently drawn non-buyers. */
function funnelOfDay(
  world: World,
  work: Workspace,
  luck: Luck,
  day: number,
  orders: number,
  cartToOrder: number,
): void {
  const G = SEGMENT_COUNT;
  const { choice } = world.scenario;
  let visits = orders;
  let views = 0;
  let meanVisits = 0;
  let meanOrders = 0;
  for (let c = 0; c < CHANNEL_COUNT; c++) {
    let mean = work.channelVisitMean[c]!;
    if (c === DIRECT) for (let g = 0; g < G; g++) mean += work.returningDirect[g]!;
    if (c === EMAIL) for (let g = 0; g < G; g++) mean += work.returningEmail[g]!;
    const buyers = work.channelDayOrders[c]!;
    const others = drawPoisson(luck, Math.max(0, mean - buyers), SUBSYSTEMS.traffic, day, c, 0, 0);
    work.channelVisits[c]! += others;
    visits += others;
    meanVisits += mean;
    meanOrders += buyers;
    views += mean * world.viewShare[c]!;
  }
  let carts = 0;
  for (let g = 0; g < G; g++) {
    carts +=
      work.newViewers[g]! * work.cartShareNew[g]! + work.returningViewers[g]! * work.cartShareReturning[g]!;
  }
  // buyers whom an empty shelf or an unfilled group turned away came and looked as well
  const cancelled = work.dayCancelled[day]!;
  const away = work.dayLostUnits[day]! + cancelled;
  split(
    luck,
    away,
    work.channelDayOrders,
    0,
    CHANNEL_COUNT,
    work.splitInto,
    0,
    SUBSYSTEMS.traffic,
    day,
    21,
    0,
    0,
  );
  for (let c = 0; c < CHANNEL_COUNT; c++) work.channelVisits[c]! += work.splitInto[c]!;
  const others = visits - orders;
  const idle = meanVisits - meanOrders;
  const viewMean = Math.max(views, carts);
  const seen =
    idle > 0
      ? drawBinomial(luck, others, clamp((viewMean - meanOrders) / idle), SUBSYSTEMS.traffic, day, 20, 0, 0)
      : 0;
  const carted =
    viewMean > meanOrders
      ? drawBinomial(
          luck,
          seen,
          clamp((carts - meanOrders) / (viewMean - meanOrders)),
          SUBSYSTEMS.traffic,
          day,
          20,
          0,
          1,
        )
      : 0;
  // of carts, `checkoutStartRate` start the checkout; buyers are among them
  const started = carts * Math.max(choice.checkoutStartRate, cartToOrder);
  const checking =
    carts > meanOrders
      ? drawBinomial(
          luck,
          carted,
          clamp((started - meanOrders) / (carts - meanOrders)),
          SUBSYSTEMS.traffic,
          day,
          20,
          0,
          2,
        )
      : 0;
  work.dayVisits[day] = visits + away;
  work.dayViews[day] = orders + away + seen;
  work.dayCarts[day] = orders + cancelled + carted;
  work.dayCheckouts[day] = orders + cancelled + checking;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
