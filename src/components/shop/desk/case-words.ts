import { desk } from '../../../i18n/areas/desk.ts';
import { duration } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts } from '../../../simulator/index.ts';
import type { IconName } from '../../ui/Icon.tsx';

/** Names of products in the reader's language. */
export function productNames(facts: PublicFacts, locale: Locale): (skuId: string) => string {
  return (skuId) => {
    const sku = facts.skus.find(({ id }) => id === skuId);
    return sku === undefined ? skuId : textOf(sku.name, locale);
  };
}

/** Clocks of so many minutes or fewer are urgent: injuries, bad lots, frauds. */
const URGENT_MINUTES = 120;

export function isUrgent(deadlineMinutes: number | undefined): boolean {
  return deadlineMinutes !== undefined && deadlineMinutes <= URGENT_MINUTES;
}

export function clockIcon(deadlineMinutes: number | undefined): IconName {
  if (deadlineMinutes === undefined) return 'circle-help';
  return isUrgent(deadlineMinutes) ? 'clock-alert' : 'clock';
}

const hours = (deadlineMinutes: number, locale: Locale) => duration(deadlineMinutes / 60, 'hour', locale);

/** Heading of the cases on one clock: within 2 hours, or still to be sorted. */
export function clockTitle(deadlineMinutes: number | undefined, locale: Locale): string {
  const t = desk[locale];
  return deadlineMinutes === undefined ? t.toBeSorted : t.within(hours(deadlineMinutes, locale));
}

/** What a case's clock asks for. */
export function clockWords(deadlineMinutes: number | undefined, locale: Locale): string {
  const t = desk[locale];
  return deadlineMinutes === undefined ? t.noClock : t.answerWithin(hours(deadlineMinutes, locale));
}
