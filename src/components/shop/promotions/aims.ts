import type { CalendarEvent, PromotionKind, ShopView } from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';
import { allCover, type Cover } from '../decisions/cover.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** What a promotion can be for. */
export const AIMS = ['clear', 'baskets', 'winback', 'festival'] as const;
export type Aim = (typeof AIMS)[number];

/** Tools that suit an aim, the best first, and screens with levers that serve it as well. */
export const TOOLS_OF: Readonly<Record<Aim, readonly PromotionKind[]>> = {
  clear: ['flash', 'bundle', 'groupBuy'],
  baskets: ['threshold', 'bundle', 'gift'],
  winback: ['coupon', 'memberPrice'],
  festival: ['flash', 'coupon', 'groupBuy'],
};
export const ELSEWHERE: Readonly<Record<Aim, readonly View[]>> = {
  clear: ['inventory', 'products'],
  baskets: ['checkout'],
  winback: ['members', 'marketing'],
  festival: ['content', 'inventory'],
};
export const ALL_TOOLS = [
  'coupon',
  'threshold',
  'gift',
  'flash',
  'bundle',
  'groupBuy',
  'memberPrice',
] as const satisfies readonly PromotionKind[];

/** The aim an address names: `#/promotions?aim=clear`. */
export function aimOf(query: URLSearchParams): Aim | undefined {
  return AIMS.find((aim) => aim === query.get('aim'));
}

/** Stock for longer than this could be cleared. */
const LONG_DAYS = 42;

/** The product whose stock lasts longest, where that is longer than six weeks. */
export function longestLying({ shop, plan }: Desk): Cover | undefined {
  return [...allCover(shop, plan)]
    .filter(({ coverDays, onHandUnits }) => onHandUnits > 0 && (coverDays ?? 0) > LONG_DAYS)
    .sort((a, b) => (b.coverDays ?? 0) - (a.coverDays ?? 0))[0];
}

export interface Campaign {
  readonly event: CalendarEvent;
  /** Week of the season. */
  readonly week: number;
  readonly weeksAhead: number;
}

/** The next campaign of the platform that the season's calendar carries, this week's included. */
export function nextCampaign({ facts, position }: ShopView): Campaign | undefined {
  return campaigns(facts)
    .map(({ event, week }) => ({ event, week, weeksAhead: week - position.week }))
    .find(({ weeksAhead }) => weeksAhead >= 0);
}

/** Campaigns within the season, by week. */
export function campaigns(facts: ShopView['facts']): readonly Omit<Campaign, 'weeksAhead'>[] {
  return facts.calendar
    .filter(({ kinds }) => kinds.includes('campaign'))
    .map((event) => ({ event, week: weekOfSeason(facts, event.isoWeek) }))
    .filter(({ week }) => week >= 1 && week <= facts.weeks)
    .sort((a, b) => a.week - b.week);
}

/** Week of the season in which an ISO week falls, from 1; above the season's length where it lies outside. */
export function weekOfSeason({ firstIsoWeek }: ShopView['facts'], isoWeek: number): number {
  return ((isoWeek - firstIsoWeek + 52) % 52) + 1;
}
