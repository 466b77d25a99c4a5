/** Due dates as `YYYY-MM-DD`, counted without a time zone. */

const DAY_MS = 86_400_000;

function parse(date: string): number | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(date)) return undefined;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : at;
}

/** Tells whether a text is a day of the calendar from 2000 to 2099. */
export function isDate(date: string): boolean {
  return parse(date) !== undefined;
}

/** The day `days` later; the same text where it is no date. */
export function later(date: string, days: number): string {
  const at = parse(date);
  return at === undefined ? date : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}

/** One date for each of `weeks` weeks, `everyDays` apart. */
export function datesFrom(first: string, everyDays: number, weeks: number): string[] {
  return Array.from({ length: weeks }, (_, index) => later(first, index * everyDays));
}

/** The Sunday after next: a week to hand out the link, and a week to play. `today` is a local day. */
export function firstDueDate(today: Date): string {
  const daysToSunday = (7 - today.getDay()) % 7;
  const local = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  return later(local, daysToSunday + 7);
}

/** Week numbers (from 1) whose date is no date, or does not come after the one before. */
export function wrongDates(dates: readonly string[]): readonly number[] {
  let last = '';
  return dates.flatMap((date, index) => {
    if (date === '') return [];
    const isWrong = !isDate(date) || date <= last;
    if (!isWrong) last = date;
    return isWrong ? [index + 1] : [];
  });
}

const two = (value: number) => String(value).padStart(2, '0');
