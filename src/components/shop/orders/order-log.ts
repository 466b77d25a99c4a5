import type {
  Channel,
  DiscountKind,
  FulfilmentMode,
  FullPlan,
  Lever,
  Order,
} from '../../../simulator/index.ts';
import { basketFen } from './order-list.ts';
import { standingOf } from './order-promise.ts';

/** What the shop did with an order, and the setting it followed. */
export type LogEntry =
  | { readonly kind: 'came'; readonly channel: Channel; readonly isReturning: boolean }
  | { readonly kind: 'discount'; readonly discount: DiscountKind; readonly amountFen: number }
  | { readonly kind: 'points'; readonly amountFen: number }
  | { readonly kind: 'gift'; readonly isGiven: boolean; readonly costFen: number }
  | { readonly kind: 'feeCharged'; readonly feeFen: number }
  | { readonly kind: 'feeFree'; readonly thresholdFen: number }
  | { readonly kind: 'passed' | 'caught' | 'refused' | 'slipped'; readonly strictness: number }
  | { readonly kind: 'unpaid' | 'groupIncomplete' }
  | { readonly kind: 'waiting'; readonly days: number }
  | { readonly kind: 'shipped'; readonly mode: FulfilmentMode; readonly waitedDays: number }
  | { readonly kind: 'keptPromise'; readonly daysTaken: number; readonly promiseDays: number }
  | { readonly kind: 'brokePromise'; readonly daysTaken: number; readonly promiseDays: number }
  | { readonly kind: 'overdue'; readonly days: number; readonly promiseDays: number }
  | {
      readonly kind: 'refunded';
      readonly refundFen: number;
      /** False for goods that were refunded before they arrived. */
      readonly isReturned: boolean;
      readonly isRestocked: boolean;
      readonly isAutomatic: boolean;
    };

export interface LogLine {
  readonly entry: LogEntry;
  /** The lever whose rule decided it; absent where no setting did. */
  readonly lever?: Lever;
}

const MODE_LEVERS = {
  own: 'ownShare',
  thirdParty: 'thirdPartyShare',
  crowdsourced: 'crowdsourcedShare',
} as const satisfies Record<FulfilmentMode, Lever>;
const SUNDAY = 6;

/** What the shop did with an order, in the order of time, under the week's plan. */
export function orderLog(order: Order, plan: FullPlan): readonly LogLine[] {
  const lines: LogLine[] = [];
  const log = (entry: LogEntry, lever?: Lever) =>
    lines.push(lever === undefined ? { entry } : { entry, lever });
  log({ kind: 'came', channel: order.channel, isReturning: order.buyer.returning });
  for (const { kind, amountFen } of order.discounts)
    log({ kind: 'discount', discount: kind, amountFen }, kind);
  const { money, gift, shipment } = order;
  if (money.pointsFen > 0) log({ kind: 'points', amountFen: money.pointsFen }, 'pointsRate');
  if (gift !== undefined)
    log({ kind: 'gift', isGiven: gift.kind === 'given', costFen: gift.costFen }, 'gift');
  logFee(order, plan, log);
  logCheck(order, plan, log);
  if (!order.sale) return lines;
  if (shipment === undefined) {
    log({ kind: 'waiting', days: SUNDAY - order.day }, 'ownStaff');
  } else {
    const waitedDays = shipment.shippedDay - order.day;
    log({ kind: 'shipped', mode: shipment.mode, waitedDays }, MODE_LEVERS[shipment.mode]);
  }
  const standing = standingOf(order);
  const { promiseDays } = plan;
  if (standing.kind === 'onTime') {
    log({ kind: 'keptPromise', daysTaken: standing.daysTaken, promiseDays }, 'promiseDays');
  }
  if (standing.kind === 'late') {
    log({ kind: 'brokePromise', daysTaken: standing.daysTaken, promiseDays }, 'promiseDays');
  }
  if (standing.kind === 'open' && standing.daysLeft < 0) {
    log({ kind: 'overdue', days: -standing.daysLeft, promiseDays }, 'promiseDays');
  }
  if (money.refundFen > 0) {
    log(
      {
        kind: 'refunded',
        refundFen: money.refundFen,
        isReturned: order.timeline.some(({ kind }) => kind === 'goods-returned'),
        isRestocked: money.restockedFen > 0,
        isAutomatic: plan.autoRefund,
      },
      plan.autoRefund ? 'autoRefund' : 'returnWindowDays',
    );
  }
  return lines;
}

type Log = (entry: LogEntry, lever?: Lever) => void;

function logFee(order: Order, plan: FullPlan, log: Log): void {
  if (!order.sale || plan.shipFeeFen === 0) return;
  const { shipFeeFen } = order.money;
  if (shipFeeFen > 0) log({ kind: 'feeCharged', feeFen: shipFeeFen }, 'shipFeeFen');
  else if (plan.freeShipThresholdFen > 0 && basketFen(order) >= plan.freeShipThresholdFen) {
    log({ kind: 'feeFree', thresholdFen: plan.freeShipThresholdFen }, 'freeShipThresholdFen');
  }
}

function logCheck(order: Order, plan: FullPlan, log: Log): void {
  const strictness = plan.riskStrictness;
  if (order.state === 'exception') log({ kind: 'slipped', strictness }, 'riskStrictness');
  else if (order.sale) log({ kind: 'passed', strictness }, 'riskStrictness');
  else if (order.cancelReason === 'fraud-caught') log({ kind: 'caught', strictness }, 'riskStrictness');
  else if (order.cancelReason === 'refused') log({ kind: 'refused', strictness }, 'riskStrictness');
  else if (order.cancelReason === 'group-incomplete') log({ kind: 'groupIncomplete' }, 'groupBuy');
  else if (order.cancelReason === 'unpaid') log({ kind: 'unpaid' }, 'paymentMethods');
}
