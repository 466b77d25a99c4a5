import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { decimal, duration, integer, money, percent, price, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts } from '../../../simulator/index.ts';
import { screenOf, stakeOf, type TodoItem } from './todo-item.ts';

/** A thing to do, ready to show. */
export interface TodoText {
  readonly title: string;
  readonly body: string;
  readonly stake: { readonly amount: string; readonly meaning: string } | undefined;
  readonly action: string;
}

/** Puts a thing to do into words. */
export function todoText(item: TodoItem, facts: PublicFacts, locale: Locale): TodoText {
  const t = words[locale];
  const fen = stakeOf(item);
  return {
    ...sentences(item, facts, locale),
    stake:
      fen > 0 && 'stakeFen' in item ? { amount: money(fen, locale), meaning: t.stake[item.kind] } : undefined,
    action: actionText(item, locale),
  };
}

function actionText(item: TodoItem, locale: Locale): string {
  const { action } = words[locale];
  if (item.kind === 'price-hint') return action.setPrice(price(item.toFen, locale));
  if ('fix' in item && item.fix?.purchase !== undefined && 'skuId' in item) {
    const purchase = item.fix.purchase[item.skuId];
    if (purchase !== undefined) return action.reorder(integer(purchase.units, locale));
  }
  return item.kind === 'returns' ? action.refunds : action[screenOf(item)];
}

function sentences(item: TodoItem, facts: PublicFacts, locale: Locale): { title: string; body: string } {
  const t = words[locale].todo;
  const product = (skuId: string) => {
    const sku = facts.skus.find(({ id }) => id === skuId);
    return sku === undefined ? skuId : textOf(sku.name, locale);
  };
  const count = (value: number) => integer(value, locale);
  const dayName = (day: number) => weekday(day, locale, locale === 'en' ? 'long' : 'short');
  switch (item.kind) {
    case 'runs-out':
    case 'runs-out-next-week': {
      const title = item.kind === 'runs-out' ? t.runsOut : t.runsOutNext;
      return {
        title: title(product(item.skuId), dayName(item.day)),
        body: t.runsOutBody(
          count(item.onHandUnits),
          count(item.weeklyUnits),
          duration(item.leadTimeDays, 'day', locale),
        ),
      };
    }
    case 'below-break-even':
      return {
        title: t.belowBreakEven(product(item.skuId), price(item.lossPerUnitFen, locale)),
        body: t.belowBreakEvenBody,
      };
    case 'price-hint':
      return {
        title: t.priceHint(product(item.skuId), price(item.toFen, locale)),
        body: t.priceHintBody(item.pricesTried, price(item.fromFen, locale)),
      };
    case 'cash-low':
      return { title: t.cashLow, body: t.cashLowBody(money(item.cashAfterFen, locale)) };
    case 'overstock':
      return {
        title: t.overstock(product(item.skuId), decimal(item.weeks, locale, 0)),
        body: t.overstockBody,
      };
    case 'unspent':
      return {
        title: t.unspent(money(item.spentFen, locale), money(item.budgetFen, locale)),
        body: t.unspentBody,
      };
    case 'returns':
      return {
        title: t.returns(product(item.skuId), percent(item.rate, locale, 0)),
        body: t.returnsBody(percent(item.shopRate, locale, 0)),
      };
    case 'desk':
      return { title: t.desk(item.cases), body: t.deskBody };
    case 'expiring':
      return {
        title: t.expiring(product(item.skuId), count(item.units), dayName(item.day)),
        body: t.expiringBody(count(item.weeklyUnits)),
      };
    case 'outage':
      return { title: t.outage(dayName(item.day)), body: t.outageBody(money(item.backupFen, locale)) };
    case 'breach':
      return { title: t.breach(item.breaches), body: t.breachBody };
    case 'late':
      return {
        title: t.late(percent(item.rate, locale, 0)),
        body: t.lateBody(count(item.orders), duration(item.promiseDays, 'day', locale)),
      };
    case 'backlog':
      return { title: t.backlog(count(item.orders)), body: t.backlogBody };
    case 'slow-chat':
      return { title: t.slowChat(percent(item.rate, locale, 0)), body: t.slowChatBody(count(item.chats)) };
    case 'tickets':
      return { title: t.tickets(count(item.tickets)), body: t.ticketsBody };
  }
}
