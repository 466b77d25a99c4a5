import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { duration, integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { BookWait } from '../orders/BookWait.tsx';
import { useOrderBook } from '../orders/use-order-book.ts';
import { CarrierPanel } from './CarrierPanel.tsx';
import { ExceptionsPanel } from './ExceptionsPanel.tsx';
import { HandlingPanel } from './HandlingPanel.tsx';
import { ModesPanel } from './ModesPanel.tsx';
import { ParcelCostPanel } from './ParcelCostPanel.tsx';
import { PromisePanel } from './PromisePanel.tsx';
import { LATE_ALARM } from './parcels.ts';
import { ZonePanel } from './ZonePanel.tsx';
import '../products/products.css';
import './logistics.css';

/** Delivery: who carries, how fast, at what cost. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Logistics desk={desk} />;
}

function Logistics({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const last = desk.shop.results.at(-1);
  const book = useOrderBook(desk, last?.week);
  const orders = book.answer.status === 'ready' ? book.answer.value.orders : undefined;
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {words[locale].lede}
      </PageHead>
      <PromisePanel desk={desk} orders={orders} />
      <ModesPanel desk={desk} />
      <CarrierPanel desk={desk} />
      <HandlingPanel desk={desk} />
      {last !== undefined && orders === undefined && <BookWait book={book} />}
      {last !== undefined && orders !== undefined && (
        <>
          <ExceptionsPanel orders={orders} last={last} />
          <ZonePanel desk={desk} orders={orders} last={last} />
          <ParcelCostPanel desk={desk} orders={orders} last={last} />
        </>
      )}
    </div>
  );
}

/** What delivery amounts to: a backlog, late parcels, or kept promises. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const last = desk.shop.results.at(-1);
  if (last === undefined) return t.findFirst;
  const { lateRate } = last.fulfilment;
  const promise = duration(last.plan.promiseDays, 'day', locale);
  if (desk.shop.position.backlogOrders > last.orders / 7) {
    return t.findBacklog(integer(desk.shop.position.backlogOrders, locale));
  }
  if (lateRate > LATE_ALARM) {
    const { lateOrders, deliveredOrders } = last.fulfilment;
    const lateShare = deliveredOrders === 0 ? 0 : lateOrders / deliveredOrders;
    // Days in the queue count towards the rate, too.
    return lateShare > LATE_ALARM
      ? t.findLate(percent(lateShare, locale, 0), promise)
      : t.findQueue(percent(lateRate, locale, 0));
  }
  return t.findOnTime(percent(1 - lateRate, locale, 0), promise);
}
