import { lessonTriage } from '../../../i18n/areas/lesson-triage.ts';
import { integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length of time: `1 h 15 min`. */
export function lengthText(minutes: number, locale: Locale): string {
  const t = lessonTriage[locale];
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  if (hours === 0) return t.minutes(integer(rest, locale));
  if (rest === 0) return t.hours(integer(hours, locale));
  return t.hoursMinutes(integer(hours, locale), integer(rest, locale));
}

/** A time by the clock, from minutes after midnight of the day of work. */
export function clockText(minutes: number, locale: Locale): string {
  const t = lessonTriage[locale];
  const days = Math.floor(minutes / DAY);
  const ofDay = minutes - days * DAY;
  const clock = `${Math.floor(ofDay / HOUR)}:${String(ofDay % HOUR).padStart(2, '0')}`;
  if (days === 1) return t.tomorrow(clock);
  return days > 1 ? t.later(integer(days, locale), clock) : clock;
}
