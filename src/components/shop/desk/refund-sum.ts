/** The refund as a sum that can be followed line by line, by the one formula of the shop. */
import { allocate, type DeskCase, refundFen } from '../../../simulator/index.ts';

export interface RefundFigures {
  /** Price of what comes back, before a discount on the whole order. */
  readonly postedFen: number;
  readonly orderDiscountFen: number;
  /** Price of what the buyer keeps; it bears its share of the discount. */
  readonly staysFen: number;
  readonly wearDays: number;
  readonly freightFen: number;
  readonly giftFen: number;
  readonly pointsFen: number;
  readonly isFaulty: boolean;
}

export interface RefundSum {
  /** The share of the order's discount that fell on what comes back. */
  readonly shareFen: number;
  readonly paidFen: number;
  readonly wearFen: number;
  readonly freightFen: number;
  readonly giftFen: number;
  readonly pointsFen: number;
  readonly refundFen: number;
}

/**
 * Every step of a refund, whole fen; the steps add up to it unless they take off more than was paid.
 *
 * @param wearPerMille thousandths of the price paid that a day takes off
 */
export function refundSum(figures: RefundFigures, wearPerMille: number): RefundSum {
  const { postedFen, orderDiscountFen, staysFen, wearDays, giftFen, pointsFen, isFaulty } = figures;
  const discountFen = Math.min(orderDiscountFen, postedFen + staysFen);
  const shareFen = postedFen + staysFen > 0 ? (allocate(discountFen, [postedFen, staysFen])[0] ?? 0) : 0;
  const paidFen = postedFen - shareFen;
  const plain = {
    paidFen,
    daysSinceReceipt: wearDays,
    shipDeductFen: figures.freightFen,
    giftClawbackFen: giftFen,
    pointsClawbackFen: pointsFen,
    qualityFault: isFaulty,
  };
  const wornOnly = { ...plain, shipDeductFen: 0, giftClawbackFen: 0, pointsClawbackFen: 0 };
  return {
    shareFen,
    paidFen,
    wearFen: paidFen - refundFen(wornOnly, wearPerMille, 0),
    freightFen: isFaulty ? 0 : figures.freightFen,
    giftFen,
    pointsFen,
    refundFen: refundFen(plain, wearPerMille, 0),
  };
}

export interface RefundStart {
  /** What the case says of the price, fen. */
  readonly postedFen: number;
  /** True where a discount on the whole order has to be shared out first. */
  readonly isShared: boolean;
}

/** Figures that tell a case in which something may come off the price, or may not. */
const DEDUCTIONS = ['wornDays', 'heldDays', 'discountFen', 'giftFen', 'feeFen', 'insuredFen'] as const;

/** Where a case leaves the reader to begin; undefined for cases that are no sum of this kind. */
export function refundStart({ family, params }: DeskCase): RefundStart | undefined {
  if (family !== 'refund' || !DEDUCTIONS.some((name) => name in params)) return undefined;
  const price = params['paidFen'] ?? params['backFen'];
  if (typeof price !== 'number') return undefined;
  return { postedFen: price, isShared: 'discountFen' in params };
}
