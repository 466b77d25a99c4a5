import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { compact, integer, money, moneyCompact, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type KpiMetric, METRIC_LOOK } from '../decisions/kpi.ts';

/** A metric's value in full. */
export function writeMetric(metric: KpiMetric, value: number, locale: Locale): string {
  const { kind } = METRIC_LOOK[metric];
  if (kind === 'money') return money(value, locale);
  if (kind === 'count') return integer(value, locale);
  return percent(value, locale, metric === 'conversion' ? 2 : 1);
}

/** A metric's value on an axis, short. */
export function writeMetricShort(metric: KpiMetric, value: number, locale: Locale): string {
  const { kind } = METRIC_LOOK[metric];
  if (kind === 'money') return moneyCompact(value, locale);
  if (kind === 'count') return compact(value, locale);
  return percent(value, locale, 1);
}

/** Name of a week: the previous owner's weeks count backwards. */
export function weekName(week: number, locale: Locale): string {
  const t = words[locale];
  return week > 0 ? t.weekShort(week) : t.ownerWeek(1 - week);
}

/** The same, short enough for an axis. */
export function weekTick(week: number, locale: Locale, isNarrow: boolean): string {
  const t = words[locale];
  if (week <= 0) return isNarrow ? t.ownerNarrow(1 - week) : t.ownerTiny(1 - week);
  return isNarrow ? t.weekTiny(week) : t.weekShort(week);
}
