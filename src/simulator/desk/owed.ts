/** What is owed for a returned unit, by the one refund formula of the shop. */
import { type RefundCase, refundFen } from '../model/returns.ts';
import type { Material } from './material.ts';

/** A returned unit and what the rules make of it; shop and buyer agreed on wear by the day. */
export function owed(
  m: Material,
  paidFen: number,
  days: number,
  shipFen: number,
  more: Partial<RefundCase> = {},
) {
  return refundFen(
    {
      paidFen,
      daysSinceReceipt: days,
      shipDeductFen: shipFen,
      giftClawbackFen: 0,
      pointsClawbackFen: 0,
      qualityFault: false,
      ...more,
    },
    m.scenario.returns.depreciationPerMillePerDay,
    0,
  );
}
