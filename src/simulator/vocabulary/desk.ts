/** The desk: cases of a week that ask for a ruling, the rulings on offer, and what they do to the shop. */
import type { TicketPriority } from './shop.ts';

export const DESK_FAMILIES = [
  'refund',
  'ticket',
  'suspicious',
  'claim', // what an advertisement or a listing says
  'dispute',
  'privacy',
  'supplier',
] as const;
export type DeskFamily = (typeof DESK_FAMILIES)[number];

/** What rulings do to the shop, relative to what the week has booked already. */
export interface DeskEffects {
  /** Money that comes in (+) or goes out (−), whole fen; goods that move with it are not valued here. */
  readonly ledgerFen: number;
  /** Units that come on the shelf (+) or leave it (−). */
  readonly stock: readonly { readonly skuId: string; readonly units: number }[];
  /** Added to service satisfaction, on its scale of 1 to 5. */
  readonly satisfactionDelta: number;
  /** Tickets that come back next week (+) or are spared it (−). */
  readonly ticketsDelta: number;
  /** Expected fines and claims, whole fen ≥ 0: their chance times their amount. */
  readonly riskPenaltyFen: number;
}

/** Figures and codes that a case speaks of. The ending of a name tells the unit: `paidFen`, `wornDays`, `sku`. */
export type DeskParams = Readonly<Record<string, number | string>>;

export interface DeskAnswer {
  readonly id: string;
  /** 1 for the one best ruling, .5 for one that is right in part. */
  readonly points: 0 | 0.5 | 1;
  readonly effects: DeskEffects;
}

export interface DeskCase {
  /** `w3-2`: week of the events, number within it from 1. */
  readonly id: string;
  /** The week whose events brought it, 0 for the previous owner's last; it is answered in the next week's plan. */
  readonly week: number;
  /** `refund/worn`: family and name of the template. */
  readonly template: string;
  readonly family: DeskFamily;
  readonly priority: TicketPriority;
  /** Time to answer, counted from the moment it came in. */
  readonly deadlineMinutes: number;
  /** Orders of the week that it is about, by number. */
  readonly orderIds: readonly string[];
  readonly skuIds: readonly string[];
  readonly params: DeskParams;
  readonly answers: readonly DeskAnswer[];
}

export interface DeskOutcome {
  /** Mean points of all cases, 0 to 100; null where there was none. */
  readonly score: number | null;
  readonly answered: number;
  readonly effects: DeskEffects;
}
