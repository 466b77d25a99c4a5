import type { ActualPoint } from '../../../charts/daily-profit.ts';
import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, WeekResult } from '../../../simulator/index.ts';
import { dayMetric, hasDays, type KpiMetric, weekMetric } from '../decisions/kpi.ts';
import { weekName } from './metric-words.ts';

const WEEKS_BY_DAY = 4;
const WEEKS_BY_WEEK = 12;
/** Days below this loss of margin are not worth a label. */
const LEAST_LOST_FEN = 10_000;
const LABELS = 2;

/** The columns of the chart: 28 days, or up to twelve weeks for what is kept by week. */
export function chartPoints(
  results: readonly WeekResult[],
  metric: KpiMetric,
  facts: PublicFacts,
  locale: Locale,
): readonly ActualPoint[] {
  if (!hasDays(metric)) {
    return results.slice(-WEEKS_BY_WEEK).map((result) => ({
      week: result.week,
      day: undefined,
      value: weekMetric(result, metric),
      name: weekName(result.week, locale),
    }));
  }
  const recent = results.slice(-WEEKS_BY_DAY);
  const t = words[locale];
  const labelled = worstDays(recent);
  return recent.flatMap((result) =>
    result.days.map((day): ActualPoint => {
      const point = {
        week: result.week,
        day: day.day,
        value: dayMetric(day, metric),
        name: t.dayName(weekName(result.week, locale), weekday(day.day, locale)),
      };
      if (!labelled.has(day)) return point;
      const [first, ...others] = day.soldOut;
      const sku = facts.skus.find(({ id }) => id === first?.skuId);
      const name = weekday(day.day, locale);
      const event =
        others.length > 0 || sku === undefined
          ? t.soldOutMany(name, Math.max(1, day.soldOut.length))
          : t.soldOut(name, textOf(sku.name, locale));
      return { ...point, event };
    }),
  );
}

/** The few days on which a sold-out product cost most. */
function worstDays(results: readonly WeekResult[]): ReadonlySet<WeekResult['days'][number]> {
  const days = results
    .flatMap((result) => result.days)
    .filter((day) => day.soldOut.length > 0 && day.lostMarginFen >= LEAST_LOST_FEN)
    .sort((a, b) => b.lostMarginFen - a.lostMarginFen);
  return new Set(days.slice(0, LABELS));
}
