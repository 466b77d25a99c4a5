import type { Order } from '../../../simulator/index.ts';

export const MONEY_LINES = [
  'list',
  'flash',
  'bundle',
  'groupBuy',
  'memberPrice',
  'threshold',
  'coupon',
  'points',
  'shipFee',
  'paid',
  'refund',
  'costOfGoods',
  'restocked',
  'gift',
  'shipping',
  'packaging',
  'returnFreight',
  'paymentFee',
  'commission',
  'affiliate',
  'fraudLoss',
  'contribution',
] as const;
export type MoneyLine = (typeof MONEY_LINES)[number];

/** One step of an order's money: its effect, and where its bar begins and ends between 0 and 1. */
export interface MoneyStep {
  readonly line: MoneyLine;
  /** Signed fen; for the three sums, what they come to. */
  readonly fen: number;
  readonly isSum: boolean;
  readonly from: number;
  readonly to: number;
}

/** From the list price over what was paid to the contribution; steps that took nothing are left out. */
export function moneySteps({ money }: Order): readonly MoneyStep[] {
  const amounts: Readonly<Record<MoneyLine, number>> = {
    list: money.listFen,
    flash: -money.flashFen,
    bundle: -money.bundleFen,
    groupBuy: -money.groupBuyFen,
    memberPrice: -money.memberFen,
    threshold: -money.thresholdFen,
    coupon: -money.couponFen,
    points: -money.pointsFen,
    shipFee: money.shipFeeFen,
    paid: money.paidFen,
    refund: -money.refundFen,
    costOfGoods: -money.costOfGoodsFen,
    restocked: money.restockedFen,
    gift: -money.giftFen,
    shipping: -money.shippingFen,
    packaging: -money.packagingFen,
    returnFreight: -money.returnFreightFen,
    paymentFee: -money.paymentFeeFen,
    commission: -money.commissionFen,
    affiliate: -money.affiliateFen,
    fraudLoss: -money.fraudLossFen,
    contribution: money.contributionFen,
  };
  const isSum = (line: MoneyLine) => line === 'list' || line === 'paid' || line === 'contribution';
  let level = 0;
  const steps = MONEY_LINES.flatMap((line) => {
    const fen = amounts[line];
    if (fen === 0 && !isSum(line)) return [];
    const startFen = isSum(line) ? 0 : level;
    level = isSum(line) ? fen : level + fen;
    return [{ line, fen, isSum: isSum(line), startFen, endFen: level }];
  });
  const ends = steps.flatMap(({ startFen, endFen }) => [startFen, endFen]);
  const low = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - low;
  const at = (fen: number) => (width === 0 ? 0 : (fen - low) / width);
  return steps.map(({ startFen, endFen, ...step }) => ({
    ...step,
    from: at(Math.min(startFen, endFen)),
    to: at(Math.max(startFen, endFen)),
  }));
}
