/** The orders of a week, one by one, as they stand on its Sunday night. */
import type { Channel, FulfilmentMode, PromotionKind, Segment } from './shop.ts';

/** 待付款, 待发货, 已发货, 待收货, 已完成, then the branches: 售后, 异常 and 已取消. */
export const ORDER_STATES = [
  'awaiting-payment',
  'awaiting-shipment',
  'shipped', // handed over, not yet seen by the carrier
  'awaiting-receipt', // on its way, or delivered and not yet confirmed
  'completed', // receipt confirmed
  'after-sale', // goods came back or money was returned this week
  'exception', // paid with a means that was not the buyer's
  'cancelled',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Why an order never became a sale: not paid in time, fraud caught, a good buyer refused, a group not filled. */
export const CANCEL_REASONS = ['unpaid', 'fraud-caught', 'refused', 'group-incomplete'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const ORDER_EVENTS = [
  'placed',
  'paid',
  'held', // stopped by the risk check
  'cancelled',
  'shipped',
  'in-transit', // first scan of the carrier
  'delivered',
  'confirmed', // the buyer confirms receipt
  'return-requested',
  'goods-returned',
  'refunded',
  'charged-back',
] as const;
export type OrderEventKind = (typeof ORDER_EVENTS)[number];

export interface OrderEvent {
  readonly kind: OrderEventKind;
  readonly day: number;
  readonly minute: number;
}

export interface OrderLine {
  readonly skuId: string;
  readonly units: number;
  readonly listPriceFen: number;
  /** Posted price of a unit: the flash price on flash days. */
  readonly priceFen: number;
  /** The line's share of the order's discounts. */
  readonly discountFen: number;
  readonly paidFen: number;
}

/** Promotions that take money off an order or off a price. */
export type DiscountKind = Exclude<PromotionKind, 'gift'>;
export interface OrderDiscount {
  readonly kind: DiscountKind;
  readonly amountFen: number;
  /** Redemptions it counts as: 1 an order, units for flash prices; 0 where only a remainder was booked here. */
  readonly redemptions: number;
}

/** A gift sent along, or its value paid back where none was left. */
export interface OrderGift {
  readonly kind: 'given' | 'missed';
  readonly costFen: number;
}

export interface OrderShipment {
  readonly mode: FulfilmentMode;
  readonly shippedDay: number;
  /** Absent while the parcel is under way on Sunday night. */
  readonly deliveredDay?: number;
  /** Delivered after the promise; absent while under way. */
  readonly late?: boolean;
}

export interface OrderReturn {
  readonly skuId: string;
  readonly units: number;
  /** 0 came back this week; 1 and 2 are decided, valued and due in a later one. */
  readonly weeksLater: 0 | 1 | 2;
  readonly refundFen: number;
}

/** Each step of an order's money, fen ≥ 0 save the contribution, as booked until Sunday night. */
export interface OrderMoney {
  readonly listFen: number;
  readonly flashFen: number;
  readonly couponFen: number;
  readonly thresholdFen: number;
  /** What a pair, a group and membership took off, and the points spent, 100 to the yuan. */
  readonly bundleFen: number;
  readonly groupBuyFen: number;
  readonly memberFen: number;
  readonly pointsFen: number;
  /** Charged for delivery, part of what is paid. */
  readonly shipFeeFen: number;
  /** List less every discount and points, plus the shipping fee: the order's net sales. */
  readonly paidFen: number;
  readonly refundFen: number;
  readonly costOfGoodsFen: number;
  /** Cost of returned goods that went back on the shelf. */
  readonly restockedFen: number;
  readonly giftFen: number;
  readonly shippingFen: number;
  readonly packagingFen: number;
  readonly returnFreightFen: number;
  readonly paymentFeeFen: number;
  readonly commissionFen: number;
  readonly affiliateFen: number;
  readonly fraudLossFen: number;
  readonly contributionFen: number;
}

export interface OrderBuyer {
  /** Stands in for a name. */
  readonly code: string;
  readonly segment: Segment;
  readonly returning: boolean;
  /** Stands in for an address: the province's two-digit code (GB/T 2260). */
  readonly regionCode: string;
}

export interface Order {
  /** `36-1-0007`: ISO week, day from 1, number of the day. */
  readonly id: string;
  readonly week: number;
  readonly day: number;
  readonly minute: number;
  /** Counts among the week's orders; false for those that were cancelled or are not paid. */
  readonly sale: boolean;
  readonly state: OrderState;
  readonly cancelReason?: CancelReason;
  readonly buyer: OrderBuyer;
  readonly channel: Channel;
  readonly lines: readonly OrderLine[];
  readonly discounts: readonly OrderDiscount[];
  readonly gift?: OrderGift;
  /** Last day of the delivery promise, counted from this week's Monday. */
  readonly promisedDay: number;
  readonly shipment?: OrderShipment;
  readonly returns: readonly OrderReturn[];
  readonly money: OrderMoney;
  /** In the order of time. */
  readonly timeline: readonly OrderEvent[];
}

/** What earlier weeks' orders add to the week's figures; with the week's own orders they are the whole. */
export interface CarriedOrders {
  readonly openingBacklogOrders: number;
  readonly openingInTransitOrders: number;
  readonly shippedOrders: Readonly<Record<FulfilmentMode, number>>;
  readonly shippedByDay: readonly number[];
  readonly deliveredOrders: number;
  readonly lateOrders: number;
  readonly backlogOrders: number;
  readonly shippingFen: number;
  readonly packagingFen: number;
  readonly returnedUnits: Readonly<Record<string, number>>;
  readonly refundsFen: Readonly<Record<string, number>>;
  readonly restockedFen: number;
  readonly returnFreightFen: number;
}

export interface OrderBook {
  readonly week: number;
  /** All orders placed this week by time, cancelled and unpaid ones among them. */
  readonly orders: readonly Order[];
  readonly carried: CarriedOrders;
}
