/**
 * The order book (rules OB1–OB14): a week's orders one by one, made from its figures and keyed draws.
 *
 * Whatever the week counts or books per order adds up over them, to the unit and the fen; what the figures
 * leave open (which order got which item, at what minute) keyed draws decide, so the book never changes.
 */
import type { Scenario } from '../scenario.ts';
import type {
  CarriedOrders,
  FulfilmentMode,
  Game,
  Order,
  OrderBook,
  OrderReturn,
  OrderShipment,
} from '../vocabulary.ts';
import { CHANNELS, FULFILMENT_MODES, SEGMENTS } from '../vocabulary.ts';
import { discountsOf, linesOf, moneyOf, NO_MONEY, type SharedFees, shareFees } from './account.ts';
import { type CarriedReturns, markFraud, returnGoods } from './after-sale.ts';
import { fillBaskets, openOrders } from './baskets.ts';
import { type Unfilled, unfilledOrders } from './cancelled.ts';
import { shareDiscounts, shareGifts, shareShipFees } from './discounts.ts';
import type { Draft } from './draft.ts';
import { type Chance, chanceOf, USES } from './draws.ts';
import { shareMembers } from './offers.ts';
import { anyChannel, buyerCode, regionCode, shareOrigins } from './origins.ts';
import { type CarriedParcels, shipOrders } from './parcels.ts';
import { recordWeek, type WeekRecord } from './record.ts';
import { historyOf, unfilledHistory } from './timeline.ts';

/**
 * All orders placed in week `week`, by time, as they stand on its Sunday night.
 *
 * @param week a week that has been played, or −3 to 0 of the previous owner
 * @throws if the week has not been played
 */
export function materialiseOrders(game: Game, week: number, scenario: Scenario): Order[] {
  return [...orderBook(game, week, scenario).orders];
}

/**
 * The orders of a week and what earlier weeks' orders add to its figures.
 *
 * @throws if the week has not been played
 */
export function orderBook(game: Game, week: number, scenario: Scenario): OrderBook {
  const record = recordWeek(game, week, scenario);
  const chance = chanceOf(record.key, week);
  const { world, decisions } = record;
  const drafts: Draft[] = [];
  for (const day of record.days) {
    const mine = openOrders(world, day, chance, drafts.length);
    fillBaskets(world, decisions, day, mine, chance);
    shareDiscounts(day, mine);
    shareMembers(day, mine, chance);
    shareGifts(decisions, day, mine);
    shareShipFees(decisions, day, mine);
    for (const draft of mine) drafts.push(draft);
  }
  shareOrigins(record, drafts, chance);
  const parcels = shipOrders(record, drafts, chance);
  markFraud(record, drafts, chance);
  const returns = returnGoods(record, drafts, chance);
  const fees = shareFees(record, drafts);
  const byTime = [...drafts, ...unfilledOrders(record, chance, drafts.length)].sort(
    (a, b) => a.day * 1440 + a.minute - b.day * 1440 - b.minute,
  );
  const idOf = counter(record.isoWeek);
  const orders = byTime.map((order) => {
    const id = idOf(order.day);
    return 'reason' in order
      ? unfilledOf(record, id, order, chance)
      : saleOf(record, id, order, fees, chance);
  });
  return { week, orders, carried: carriedOf(record, parcels, returns) };
}

/** Gives each order of a day the next number of that day. */
function counter(isoWeek: number): (day: number) => string {
  const digits = (n: number, size: number) => `${n}`.padStart(size, '0');
  const numbers = [0, 0, 0, 0, 0, 0, 0];
  return (day) => `${digits(isoWeek, 2)}-${day + 1}-${digits(++numbers[day]!, 4)}`;
}

function saleOf(record: WeekRecord, id: string, draft: Draft, fees: SharedFees, chance: Chance): Order {
  const { scenario } = record.world;
  const { index, day, minute, gift } = draft;
  const { state, timeline } = historyOf(draft, scenario.fulfilment.sameDayShare, chance);
  const shipment = shipmentOf(draft);
  return {
    id,
    week: record.week,
    day,
    minute,
    sale: true,
    state,
    buyer: {
      code: buyerCode(chance, index),
      segment: SEGMENTS[draft.segment]!,
      returning: draft.returning,
      regionCode: regionCode(chance, index, record.decisions.plan.serveRemoteZones),
    },
    channel: CHANNELS[draft.channel]!,
    lines: linesOf(record, draft),
    discounts: discountsOf(record, draft),
    ...(gift ? { gift: { kind: gift, costFen: draft.giftFen } } : {}),
    promisedDay: day + record.decisions.plan.promiseDays,
    ...(shipment ? { shipment } : {}),
    returns: draft.returns.map(
      ({ sku, units, weeksLater, refundFen }): OrderReturn => ({
        skuId: scenario.skus[sku]!.id,
        units,
        weeksLater,
        refundFen,
      }),
    ),
    money: moneyOf(record, draft, fees, index),
    timeline,
  };
}

/** What is known of a parcel on Sunday night. */
function shipmentOf({ parcel }: Draft): OrderShipment | undefined {
  if (parcel === undefined) return undefined;
  const { shippedDay, deliveredDay, late } = parcel;
  const mode: FulfilmentMode = FULFILMENT_MODES[parcel.mode]!;
  return deliveredDay <= 6 ? { mode, shippedDay, deliveredDay, late } : { mode, shippedDay };
}

function unfilledOf(record: WeekRecord, id: string, order: Unfilled, chance: Chance): Order {
  const { index, day, minute, sku, reason } = order;
  const { state, timeline } = unfilledHistory(order, chance);
  const priceFen = record.days[day]!.price[sku]!;
  return {
    id,
    week: record.week,
    day,
    minute,
    sale: false,
    state,
    ...(state === 'cancelled' ? { cancelReason: reason } : {}),
    buyer: {
      code: buyerCode(chance, index),
      segment: SEGMENTS[order.segment]!,
      returning: false,
      regionCode: regionCode(chance, index, record.decisions.plan.serveRemoteZones),
    },
    channel: CHANNELS[anyChannel(record, day, chance(USES.channel, index))]!,
    lines: [
      {
        skuId: record.world.scenario.skus[sku]!.id,
        units: 1,
        listPriceFen: record.decisions.price[sku]!,
        priceFen,
        discountFen: 0,
        paidFen: 0,
      },
    ],
    discounts: [],
    promisedDay: day + record.decisions.plan.promiseDays,
    returns: [],
    money: NO_MONEY,
    timeline,
  };
}

function carriedOf(record: WeekRecord, parcels: CarriedParcels, returns: CarriedReturns): CarriedOrders {
  const { layout, scenario } = record.world;
  const total = (at: number, size: number) =>
    record.opening.subarray(at, at + size).reduce((sum, cell) => sum + cell, 0);
  const bySku = (numbers: readonly number[]) =>
    Object.fromEntries(scenario.skus.map(({ id }, j) => [id, numbers[j]!]));
  return {
    openingBacklogOrders: total(layout.backlog, 7),
    openingInTransitOrders: total(layout.due, 16),
    shippedOrders: Object.fromEntries(
      FULFILMENT_MODES.map((mode, m) => [mode, parcels.shippedByMode[m]!]),
    ) as Record<FulfilmentMode, number>,
    shippedByDay: parcels.shippedByDay,
    deliveredOrders: parcels.delivered,
    lateOrders: parcels.late,
    backlogOrders: parcels.backlog,
    shippingFen: parcels.shippingFen,
    packagingFen: parcels.packagingFen,
    returnedUnits: bySku(returns.units),
    refundsFen: bySku(returns.refundFen),
    restockedFen: returns.restockedFen,
    returnFreightFen: returns.returnFreightFen,
  };
}
