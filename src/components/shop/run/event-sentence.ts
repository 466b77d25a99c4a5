import type { DayEvent } from '../../../charts/day-strip.ts';
import { run } from '../../../i18n/areas/run.ts';
import { clock, integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** Gives a product's name in the reader's language. */
export type ProductName = (skuId: string) => string;

/** One event of a day as a caption. */
export function eventSentence(event: DayEvent, productName: ProductName, locale: Locale): string {
  const t = run[locale];
  if (event.kind === 'sold-out') return t.soldOut(productName(event.skuId), clock(event.minuteOfDay));
  if (event.kind === 'received') return t.received(productName(event.skuId), integer(event.units, locale));
  return t.backlog(integer(event.orders, locale));
}
