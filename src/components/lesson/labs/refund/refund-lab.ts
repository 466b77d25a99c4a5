import { refundFen } from '../../../../simulator/index.ts';

/** What comes back: as it went out, unpacked and tried, used, or faulty. */
export const REFUND_CASES = ['intact', 'tried', 'used', 'faulty'] as const;
export type RefundKind = (typeof REFUND_CASES)[number];

/** Days in which the law lets goods be sent back without a reason. */
export const LAW_DAYS = 7;

export interface RefundSetup {
  readonly name: string;
  readonly paidFen: number;
  /** Thousandths of the price paid that a day of use takes off, as agreed. */
  readonly wearPerMillePerDay: number;
  /** Freight of a return in this shop. */
  readonly freightFen: number;
}

export interface RefundQuestion {
  readonly kind: RefundKind;
  /** Days since the buyer signed for the goods. */
  readonly days: number;
  /** The shop's own promise: used goods, too, less wear. Seven days are no more than the law's. */
  readonly windowDays: number;
  /** What the way back costs, fen. */
  readonly freightFen: number;
  /** What freight insurance pays towards it, fen; 0 without. */
  readonly payoutFen: number;
}

export const VERDICTS = ['lawful', 'agreed', 'worn', 'fault', 'faultLater', 'notIntact', 'late'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface RefundReading {
  readonly verdict: Verdict;
  readonly isEligible: boolean;
  readonly wearFen: number;
  /** Return freight that falls on the buyer, and on the shop, before insurance. */
  readonly buyerFreightFen: number;
  readonly shopFreightFen: number;
  readonly payoutFen: number;
  /** What the buyer has in hand in the end (F11). */
  readonly inHandFen: number;
}

export function verdictOf({ kind, days, windowDays }: RefundQuestion): Verdict {
  if (kind === 'faulty') return days > LAW_DAYS ? 'faultLater' : 'fault';
  if (days > Math.max(LAW_DAYS, windowDays)) return 'late';
  if (kind === 'used') return windowDays > LAW_DAYS ? 'worn' : 'notIntact';
  return days > LAW_DAYS ? 'agreed' : 'lawful';
}

/** Whether goods may come back and who bears what; the sum is the shop's own refund (rule N1) and F11. */
export function readRefund(setup: RefundSetup, question: RefundQuestion): RefundReading {
  const verdict = verdictOf(question);
  if (verdict === 'late' || verdict === 'notIntact') {
    const nothing = { wearFen: 0, buyerFreightFen: 0, shopFreightFen: 0, payoutFen: 0, inHandFen: 0 };
    return { verdict, isEligible: false, ...nothing };
  }
  const qualityFault = verdict === 'fault' || verdict === 'faultLater';
  const owed = (shipDeductFen: number) =>
    refundFen(
      {
        paidFen: setup.paidFen,
        daysSinceReceipt: verdict === 'worn' ? question.days : 0,
        shipDeductFen,
        giftClawbackFen: 0,
        pointsClawbackFen: 0,
        qualityFault,
      },
      setup.wearPerMillePerDay,
      0,
    );
  const payoutFen = Math.min(question.payoutFen, question.freightFen);
  return {
    verdict,
    isEligible: true,
    wearFen: setup.paidFen - owed(0),
    buyerFreightFen: qualityFault ? 0 : question.freightFen,
    shopFreightFen: qualityFault ? question.freightFen : 0,
    payoutFen,
    inHandFen: owed(question.freightFen) + (qualityFault ? 0 : payoutFen),
  };
}
