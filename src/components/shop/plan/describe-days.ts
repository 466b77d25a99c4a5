import { plan as planWords } from '../../../i18n/areas/plan.ts';
import { weekday } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** Days a promotion runs, in words: all week, Mon–Wed, Mon, Thu. */
export function describeDays(dayMask: number, locale: Locale): string {
  const { value: t } = planWords[locale];
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => (dayMask & (1 << day)) !== 0);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return t.none;
  if (days.length === 7) return t.allWeek;
  const name = (day: number) => weekday(day, locale);
  if (days.length > 2 && last - first === days.length - 1) return t.dayRange(name(first), name(last));
  return days.map(name).join(t.dayJoin);
}
