/** The market around the shop as a keeper sees it: events, platforms, page variants and their trials. */
import type { LocalText } from './shop.ts';

/** What an event can change. */
export const EVENT_KINDS = [
  'demand', // visits of all channels
  'channel-visits', // visits of one channel
  'taste', // what buyers want
  'rival-promotion', // rivals' prices
  'bids', // rivals' bids in paid search
  'transit', // parcels take longer
  'supplier-delay', // orders of these weeks arrive later
  'fees', // the platform's or the payment service's rates
  'returns', // more or fewer goods come back
  'campaign', // a campaign of the platform, in which a warmed-up audience buys
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** An event that is known: from the season's calendar, in the week it happens, or a week ahead. */
export interface CalendarEvent {
  readonly id: string;
  readonly name: LocalText;
  /** First ISO week, and how many weeks it lasts. */
  readonly isoWeek: number;
  readonly weeks: number;
  readonly kinds: readonly EventKind[];
  /** Added to the commission and the payment fee while it lasts; 0 for most. */
  readonly commissionShift: number;
  readonly paymentFeeShift: number;
}

/** An event of a week that was played. */
export interface WeekEvent {
  readonly id: string;
  readonly name: LocalText;
  readonly kinds: readonly EventKind[];
  /** Whether the season's calendar carried it. */
  readonly announced: boolean;
}

export interface PlatformFacts {
  readonly id: string;
  readonly name: LocalText;
  readonly note: LocalText;
  /** Share of all online buyers that it reaches. */
  readonly audienceShare: number;
  readonly commissionRate: number;
  readonly lateFineFen: number;
}

/** A page variant that can be tried or adopted; what it does to sales only trials show. */
export interface VariantFacts {
  readonly id: string;
  readonly name: LocalText;
  readonly runFen: number;
  readonly adoptFen: number;
}

/** Work on the speed of pages: what it costs once, and the load time measured before and after, seconds. */
export interface PageWorkFacts {
  readonly picturesFen: number;
  readonly videoFen: number;
  readonly codeFen: number;
  readonly seconds: Readonly<
    Record<'pictures' | 'video' | 'code', { readonly before: number; readonly after: number }>
  >;
}

/** Search terms of one class: how many there are, and how often each is searched for in a month. */
export interface KeywordFacts {
  readonly count: number;
  readonly searchesPerMonth: number;
}

/** Visits of an arm and the orders among them; every visit is assigned by itself. */
export interface ExperimentArm {
  readonly visits: number;
  readonly orders: number;
}

export interface ExperimentResult {
  readonly variantId: string;
  /** Share of visits that was to see the variant. */
  readonly share: number;
  readonly control: ExperimentArm;
  readonly variant: ExperimentArm;
  /** Conversion of the variant less that of the control, and its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of the two-proportion z-test. */
  readonly pValue: number;
}
