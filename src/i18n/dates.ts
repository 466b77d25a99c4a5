import { htmlLang, type Locale } from './locale.ts';

/**
 * The shop's year is fictional and the same for all. Week 1 begins on 29 December, which puts 18 June into
 * week 25, Mid-autumn into week 39, 1 October into week 40 and 11 November into week 46.
 */
const FIRST_MONDAY = Date.UTC(2025, 11, 29);
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatUtc(date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale}${JSON.stringify(options)}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(htmlLang[locale], { ...options, timeZone: 'UTC' });
    formats.set(key, formatter);
  }
  return formatter.format(date);
}

/** A day of the real calendar, such as a due date, from `2026-09-18`: Friday 18 September 2026, 2026年9月18日星期五. */
export function calendarDate(isoDate: string, locale: Locale): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (locale === 'zh') return formatUtc(date, locale, { dateStyle: 'full' });
  const part = (options: Intl.DateTimeFormatOptions) => formatUtc(date, locale, options);
  return `${part({ weekday: 'long' })} ${date.getUTCDate()} ${part({ month: 'long' })} ${date.getUTCFullYear()}`;
}

/** The date of a day (0 Monday to 6 Sunday) in a week of the fictional year. */
export function dateOf(isoWeek: number, day: number): Date {
  return new Date(FIRST_MONDAY + ((isoWeek - 1) * 7 + day) * DAY);
}

/** Mon, 周一. `style` long: Monday; Chinese has one form. */
export function weekday(day: number, locale: Locale, style: 'short' | 'long' = 'short'): string {
  return formatUtc(dateOf(1, day), locale, { weekday: locale === 'zh' ? 'short' : style });
}

/** 8 Sep, 9月8日. */
export function dayDate(isoWeek: number, day: number, locale: Locale): string {
  const date = dateOf(isoWeek, day);
  if (locale === 'zh') return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  return `${date.getUTCDate()} ${formatUtc(date, 'en', { month: 'short' })}`;
}

/** The seven days of a week: Mon 6 – Sun 12 Sep, 9月6日至12日. */
export function weekDates(isoWeek: number, locale: Locale): string {
  const [from, to] = [dateOf(isoWeek, 0), dateOf(isoWeek, 6)];
  const sameMonth = from.getUTCMonth() === to.getUTCMonth();
  if (locale === 'zh') {
    return `${dayDate(isoWeek, 0, 'zh')}至${sameMonth ? `${to.getUTCDate()}日` : dayDate(isoWeek, 6, 'zh')}`;
  }
  const start = sameMonth ? String(from.getUTCDate()) : dayDate(isoWeek, 0, 'en');
  return `${weekday(0, 'en')} ${start} – ${weekday(6, 'en')} ${dayDate(isoWeek, 6, 'en')}`;
}

/** A minute of the day (0 to 1439) as 16:05. */
export function clock(minute: number): string {
  const whole = Math.max(0, Math.min(1439, Math.floor(minute)));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** Time of day of a real moment, in the reader's own time zone: 10:42. */
export function timeOf(milliseconds: number, locale: Locale): string {
  return new Date(milliseconds).toLocaleTimeString(htmlLang[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}

/** A real moment as date and time, for lists of saves. */
export function momentOf(milliseconds: number, locale: Locale): string {
  return new Date(milliseconds).toLocaleString(htmlLang[locale], {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}
