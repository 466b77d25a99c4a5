import type { DayEvent } from '../../../charts/day-strip.ts';
import { run } from '../../../i18n/areas/run.ts';
import { clock, integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** Gives a product's name in the reader's language. */
export type ProductName = (skuId: string) => string;

/** One event of a day as a caption. */
export function eventSentence(event: DayEvent, productName: ProductName, locale: Locale): string {
  const t = run[locale];
  if (event.kind === 'sold-out') {
    const product = productName(event.skuId);
    return event.minuteOfDay === 0 ? t.stillSoldOut(product) : t.soldOut(product, clock(event.minuteOfDay));
  }
  if (event.kind === 'received') {
    const [first, ...more] = event.items;
    if (first === undefined) return '';
    if (more.length === 0) return t.received(productName(first.skuId), integer(first.units, locale));
    const units = event.items.reduce((sum, item) => sum + item.units, 0);
    return t.receivedMany(String(event.items.length), integer(units, locale));
  }
  return t.backlog(integer(event.orders, locale));
}
