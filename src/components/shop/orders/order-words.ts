import { orders as words } from '../../../i18n/areas/orders.ts';
import { provinces } from '../../../i18n/areas/provinces.ts';
import { clock, dayDate, integer, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { Order, OrderState, PublicFacts } from '../../../simulator/index.ts';
import { type Standing, standingOf } from './order-promise.ts';
import { provinceOf } from './provinces.ts';

const MINUTES_A_WEEK = 7 * 1440;
const SHOWN_LETTERS = 2;

/** The code that stands in for a buyer, masked: XL****. */
export function maskedBuyer(code: string): string {
  return `${code.slice(0, SHOWN_LETTERS)}****`;
}

/** Name of a province; codes outside the list stay codes. */
export function provinceName(code: string, locale: Locale): string {
  const known = provinceOf(code);
  return known === undefined ? code : provinces[locale].names[known];
}

export function productName(facts: PublicFacts, skuId: string, locale: Locale): string {
  const sku = facts.skus.find(({ id }) => id === skuId);
  return sku === undefined ? skuId : textOf(sku.name, locale);
}

/** Day and time of an event: Mon 08:05, 周一08:05. */
export function dayAndTime(day: number, minute: number, locale: Locale): string {
  const name = weekday(day, locale);
  return locale === 'zh' ? `${name}${clock(minute)}` : `${name} ${clock(minute)}`;
}

/** Weekday and date: Fri 13 Sep, 9月13日周五. */
export function fullDay(isoWeek: number, day: number, locale: Locale): string {
  const [name, date] = [weekday(day, locale), dayDate(isoWeek, day, locale)];
  return locale === 'zh' ? `${date}${name}` : `${name} ${date}`;
}

/** Where an order stands towards its promise, in a few words. */
export function standingText(order: Order, locale: Locale): string {
  const t = words[locale].standing;
  const standing = standingOf(order);
  const write = (value: number) => integer(value, locale);
  switch (standing.kind) {
    case 'unpaid':
      return t.closesIn(write(Math.max(1, Math.ceil((standing.closesAtMinute - MINUTES_A_WEEK) / 60))));
    case 'open':
      if (standing.daysLeft === 0) return t.dueNow;
      return standing.daysLeft > 0
        ? t.left(standing.daysLeft, write(standing.daysLeft))
        : t.overdue(-standing.daysLeft, write(-standing.daysLeft));
    case 'onTime':
      return standing.daysTaken === 0 ? t.sameDay : t.onTime(standing.daysTaken, write(standing.daysTaken));
    case 'late':
      return t.late(standing.daysLate, write(standing.daysLate));
    case 'closed':
      return order.cancelReason === undefined ? t.closed : words[locale].cancelReasons[order.cancelReason];
  }
}

/** True for a standing that asks for attention. */
export function isBad(standing: Standing): boolean {
  return standing.kind === 'late' || (standing.kind === 'open' && standing.daysLeft < 0);
}

/** Colour class of a state's tag; the word says the same. */
export const STATE_TONES: Readonly<Record<OrderState, string>> = {
  'awaiting-payment': 'tag warn',
  'awaiting-shipment': 'tag warn',
  shipped: 'tag',
  'awaiting-receipt': 'tag',
  completed: 'tag ok',
  'after-sale': 'tag warn',
  exception: 'tag bad',
  cancelled: 'tag',
};
