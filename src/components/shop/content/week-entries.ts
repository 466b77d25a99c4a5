import type { CalendarEvent, FullPlan, PromotionKind, ShopView } from '../../../simulator/index.ts';

/** Something of the plan that falls on a day. */
export interface DayEntry {
  readonly kind: 'live' | 'liveAfter' | 'doublePoints' | PromotionKind;
  /** True where last week's plan did not have it on that day. */
  readonly isStaged: boolean;
}

type DatedLever = PromotionKind;
const DATED = [
  'coupon',
  'threshold',
  'gift',
  'flash',
  'bundle',
  'groupBuy',
  'memberPrice',
] as const satisfies readonly DatedLever[];

/** What the plan has on one day of the week, 0 Monday to 6 Sunday: the live show first. */
export function dayEntries(plan: FullPlan, unchanged: FullPlan, day: number): readonly DayEntry[] {
  const now = kindsOn(plan, day);
  const was = new Set(kindsOn(unchanged, day));
  return now.map((kind) => ({ kind, isStaged: !was.has(kind) }));
}

function kindsOn(plan: FullPlan, day: number): readonly DayEntry['kind'][] {
  const bit = 1 << day;
  const kinds: DayEntry['kind'][] = [];
  if (plan.kolBudgetFen > 0 && plan.liveConcentration > 0) {
    if (day === plan.kolLiveDay) kinds.push('live');
    if (day === plan.kolLiveDay + 1) kinds.push('liveAfter');
  }
  for (const lever of DATED) if (((plan[lever]?.dayMask ?? 0) & bit) !== 0) kinds.push(lever);
  if ((plan.doublePointsDays & bit) !== 0) kinds.push('doublePoints');
  return kinds;
}

/** Events of the season's calendar that fall into a week. */
export function eventsIn({ facts }: ShopView, isoWeek: number): readonly CalendarEvent[] {
  return facts.calendar.filter(({ isoWeek: first, weeks }) => isoWeek >= first && isoWeek < first + weeks);
}

/** The next campaign of the platform from a week on, within the season. */
export function nextCampaign({ facts }: ShopView, isoWeek: number): CalendarEvent | undefined {
  const end = facts.firstIsoWeek + facts.weeks;
  return facts.calendar
    .filter(({ kinds, isoWeek: first }) => kinds.includes('campaign') && first >= isoWeek && first < end)
    .sort((a, b) => a.isoWeek - b.isoWeek)[0];
}
