import { checkout as words } from '../../../i18n/areas/checkout.ts';
import { money, moneyPerUnit, percent, price, weekday } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { BookWait } from '../orders/BookWait.tsx';
import { useOrderBook } from '../orders/use-order-book.ts';
import { deliveryPerParcelFen } from './delivery-cost.ts';
import { FeePanel } from './FeePanel.tsx';
import { FeeWeeks } from './FeeWeeks.tsx';
import { FunnelPanel } from './FunnelPanel.tsx';
import { PayPanel } from './PayPanel.tsx';
import '../products/products.css';
import './checkout.css';

/** Between cart and payment: shipping fee, free shipping, ways to pay. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Checkout desk={desk} />;
}

function Checkout({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const last = desk.shop.results.at(-1);
  const book = useOrderBook(desk, last?.week);
  const orders = book.answer.status === 'ready' ? book.answer.value.orders : undefined;
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(last, locale)}>
        {words[locale].lede}
      </PageHead>
      <FeePanel desk={desk} orders={orders} last={last} />
      <PayPanel desk={desk} orders={orders} last={last} />
      {orders === undefined && last !== undefined && <BookWait book={book} />}
      <FunnelPanel desk={desk} orders={orders} />
      <FeeWeeks desk={desk} />
    </div>
  );
}

/** What the checkout amounts to: an outage, what the fee brought, or what free delivery costs. */
function finding(last: WeekResult | undefined, locale: Locale): string {
  const t = words[locale];
  if (last === undefined || last.orders === 0) return t.findFirst;
  if (last.paymentOutageDay !== null) return t.findOutage(weekday(last.paymentOutageDay, locale, 'long'));
  const { lines } = last.profit;
  const { shipFeeFen } = last.plan;
  if (shipFeeFen > 0) {
    const paying = lines.shipFees / shipFeeFen;
    const share = percent(paying / last.orders, locale, 0);
    return t.findFee(price(shipFeeFen, locale), share, money(lines.shipFees, locale));
  }
  return t.findFree(moneyPerUnit(deliveryPerParcelFen(last), locale));
}
