import { debrief } from '../../../i18n/areas/debrief.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** A text with a capital first letter, where a sentence or a row begins with it. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Name of a week inside a sentence: week 3, or one of the previous owner's (0 is the last of them). */
export function weekLabel(week: number, locale: Locale): string {
  return week >= 1 ? debrief[locale].weekName(week) : debrief[locale].ownerWeekName(1 - week);
}
