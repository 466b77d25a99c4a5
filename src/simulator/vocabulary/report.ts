/** The weekly report and what verifying it says. */
import type { BridgeRow, ProfitLine } from './account.ts';
import type { Difference, Entry, GameHead } from './game.ts';
import type { Problem } from './problems.ts';
import type { Channel, PromotionKind, TicketCause } from './shop.ts';
import type { KeyFigures } from './week-result.ts';

/** Words a learner writes: seven parts of three sections. */
export const REPORT_PARTS = [
  'overview',
  'platform',
  'promotion',
  'service',
  'data',
  'reflection',
  'outlook',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];
export type Narrative = Readonly<Record<ReportPart, readonly [string, string, string]>>;

export interface WeeklyReport {
  readonly format: 'shop-report';
  readonly formatVersion: number;
  readonly head: Omit<GameHead, 'format'>;
  readonly entries: readonly Entry[];
  readonly week: number;
  /** The week's figures as the learner's browser showed them; a re-run must give the same. */
  readonly figures: ReportFigures;
  readonly narrative: Narrative;
  /** SHA-256 over everything above, text included. */
  readonly hash: string;
}

export interface ReportFigures {
  readonly thisWeek: KeyFigures;
  readonly lastWeek: KeyFigures;
  readonly profit: Readonly<Record<ProfitLine, number>>;
  readonly days: readonly { readonly orders: number; readonly operatingProfitFen: number }[];
  readonly skus: readonly {
    readonly skuId: string;
    readonly listPriceFen: number;
    readonly units: number;
    readonly grossSalesFen: number;
    readonly lostUnits: number;
    readonly returnedUnits: number;
    readonly closingUnits: number;
  }[];
  readonly channels: readonly {
    readonly channel: Channel;
    readonly visits: number;
    readonly orders: number;
    readonly spendFen: number;
  }[];
  readonly promotions: readonly {
    readonly kind: PromotionKind;
    readonly redemptions: number;
    readonly costFen: number;
  }[];
  readonly ticketsByCause: Readonly<Record<TicketCause, number>>;
  readonly bridge: readonly BridgeRow[];
}

export const VERDICTS = ['verified', 'altered', 'other-rules', 'unreadable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Verification {
  readonly verdict: Verdict;
  /** Named figures that differ, or why the file cannot be read. */
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  /** The rules version the report was played under, when it could be read. */
  readonly rulesVersion?: number;
}
