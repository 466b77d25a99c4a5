import type { CalendarEvent, FullPlan, PromotionKind, ShopView } from '../../../simulator/index.ts';
import { daysIn } from '../decisions/promotion-reach.ts';
import { ALL_TOOLS, weekOfSeason } from './aims.ts';

/** A tool in a week: what ran, or what the plan has. */
export interface ToolWeek {
  readonly kind: PromotionKind;
  readonly days: number;
  /** Undefined where the week lies ahead. */
  readonly redemptions: number | undefined;
}

/** One week of the season with everything that is known of it. */
export interface CalendarWeek {
  readonly week: number;
  readonly isoWeek: number;
  readonly isNow: boolean;
  readonly isCampaign: boolean;
  readonly events: readonly CalendarEvent[];
  /** Last year's traffic of the platform, 1 = an average week. */
  readonly trafficIndex: number;
  readonly tools: readonly ToolWeek[];
  readonly warmUpFen: number;
}

/** All weeks of the season: what ran, what is planned, what is announced. */
export function seasonCalendar(
  { facts, position, results }: ShopView,
  plan: FullPlan,
): readonly CalendarWeek[] {
  return Array.from({ length: facts.weeks }, (_, index) => {
    const week = index + 1;
    const isoWeek = ((facts.firstIsoWeek + index - 1) % 52) + 1;
    const played = results.find((result) => result.week === week);
    const isNow = week === position.week;
    const events = facts.calendar.filter((event) => {
      const first = weekOfSeason(facts, event.isoWeek);
      const started = first <= facts.weeks ? first : first - 52;
      return week >= started && week < started + event.weeks;
    });
    return {
      week,
      isoWeek,
      isNow,
      events,
      isCampaign: events.some(({ kinds }) => kinds.includes('campaign')),
      trafficIndex: facts.marketIndex[isoWeek - 1] ?? 1,
      tools: played === undefined ? (isNow ? plannedTools(plan) : []) : ranTools(played.promotions),
      warmUpFen: played?.plan.warmUpBudgetFen ?? (isNow ? plan.warmUpBudgetFen : 0),
    };
  });
}

function plannedTools(plan: FullPlan): readonly ToolWeek[] {
  return ALL_TOOLS.flatMap((kind) => {
    const days = daysIn(plan[kind]?.dayMask ?? 0);
    return days === 0 ? [] : [{ kind, days, redemptions: undefined }];
  });
}

function ranTools(
  promotions: readonly {
    readonly kind: PromotionKind;
    readonly promotionDays: number;
    readonly redemptions: number;
  }[],
): readonly ToolWeek[] {
  return promotions
    .filter(({ promotionDays }) => promotionDays > 0)
    .map(({ kind, promotionDays, redemptions }) => ({ kind, days: promotionDays, redemptions }));
}

/** Tools that ran or are planned in any week, in the order of the tools. */
export function toolsIn(weeks: readonly CalendarWeek[]): readonly PromotionKind[] {
  return ALL_TOOLS.filter((kind) => weeks.some(({ tools }) => tools.some((tool) => tool.kind === kind)));
}
