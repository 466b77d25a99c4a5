import { common } from '../../../i18n/areas/common.ts';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { duration, integer, moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { FullPlan, Order } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { RuleTag } from '../decisions/RuleTag.tsx';
import { type LogEntry, orderLog } from './order-log.ts';

/** What the shop did with the order and which setting it followed, with the rule behind it. */
export function OrderLog({ order, plan }: { order: Order; plan: FullPlan }) {
  const locale = useLocale();
  return (
    <section class="panel" aria-labelledby="log-title">
      <header>
        <h2 id="log-title">{words[locale].detail.log}</h2>
      </header>
      <ol class="orders-log">
        {orderLog(order, plan).map(({ entry, lever }, index) => (
          <li key={index}>
            <span>{entryText(entry, locale)}</span>
            {lever !== undefined && <RuleTag lever={lever} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function entryText(entry: LogEntry, locale: Locale): string {
  const t = words[locale].detail.entries;
  const names = common[locale];
  const write = (value: number) => integer(value, locale);
  const yuan = (fen: number) => moneyPerUnit(fen, locale);
  const inDays = (days: number) => duration(days, 'day', locale);
  switch (entry.kind) {
    case 'came': {
      const channel = names.channels[entry.channel];
      return entry.isReturning ? t.cameAgain(channel) : t.came(channel);
    }
    case 'discount':
      return t.discount(names.promotionKinds[entry.discount], yuan(entry.amountFen));
    case 'points':
      return t.points(yuan(entry.amountFen));
    case 'gift':
      return entry.isGiven ? t.giftGiven(yuan(entry.costFen)) : t.giftMissed(yuan(entry.costFen));
    case 'feeCharged':
      return t.feeCharged(price(entry.feeFen, locale));
    case 'feeFree':
      return t.feeFree(price(entry.thresholdFen, locale));
    case 'passed':
    case 'caught':
    case 'refused':
    case 'slipped':
      return t[entry.kind](percent(entry.strictness, locale, 0));
    case 'unpaid':
    case 'groupIncomplete':
      return t[entry.kind];
    case 'waiting':
      return t.waiting(entry.days, write(entry.days));
    case 'shipped': {
      const mode = names.fulfilmentModes[entry.mode];
      return entry.waitedDays === 0
        ? t.shippedSameDay(mode)
        : t.shippedAfter(entry.waitedDays, write(entry.waitedDays), mode);
    }
    case 'keptPromise':
    case 'brokePromise': {
      const promise = inDays(entry.promiseDays);
      return entry.daysTaken === 0 ? t.keptSameDay(promise) : t[entry.kind](inDays(entry.daysTaken), promise);
    }
    case 'overdue':
      return t.overdue(entry.days, write(entry.days), inDays(entry.promiseDays));
    case 'refunded': {
      const amount = yuan(entry.refundFen);
      if (!entry.isReturned) return t.refundedUnseen(amount);
      const money = entry.isAutomatic ? t.refundedAutomatically(amount) : t.refunded(amount);
      return `${money}${locale === 'en' ? ' ' : ''}${entry.isRestocked ? t.restocked : t.lost}`;
    }
  }
}
