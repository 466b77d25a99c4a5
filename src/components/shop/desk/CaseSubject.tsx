import { useEffect, useState } from 'preact/hooks';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { clock, dayDate, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DeskCase, Order } from '../../../simulator/index.ts';
import { orders } from '../../../stores/analysis.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { weekOfOrder } from './cases.ts';

/** The products and orders that a case is about, each leading to its own screen. */
export function CaseSubject({ desk, found }: { desk: Desk; found: DeskCase }) {
  const t = words[useLocale()];
  const skus = found.skuIds.flatMap((id) => desk.shop.facts.skus.find((sku) => sku.id === id) ?? []);
  if (skus.length === 0 && found.orderIds.length === 0) return null;
  return (
    <section class="desk-about" aria-label={t.about}>
      <ul>
        {skus.map((sku) => (
          <li key={sku.id}>
            <a class="desk-link" href={`#/products?product=${sku.id}`}>
              <ProductName sku={sku} small={t.product} />
              <Icon name="chevron-right" size={15} />
            </a>
          </li>
        ))}
        {found.orderIds.map((id) => (
          <li key={id}>
            <OrderLink desk={desk} orderId={id} hasArrived={isAfterDelivery(found)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cases of parcels that came. In the others the book already knows how the order went on, and the desk does not. */
const isAfterDelivery = ({ family, template }: DeskCase) =>
  family !== 'suspicious' && !/\/(paid-twice|unshipped)$/.test(template);

interface OrderLinkProps {
  readonly desk: Desk;
  readonly orderId: string;
  readonly hasArrived: boolean;
}

/** An order by its number, with what the book says of it once that is read. */
function OrderLink({ desk, orderId, hasArrived }: OrderLinkProps) {
  const locale = useLocale();
  const t = words[locale];
  const week = weekOfOrder(orderId, desk.shop.results);
  const order = useOrder(week, orderId);
  const isoWeek = desk.shop.results.find((result) => result.week === week)?.isoWeek;
  return (
    <a class="desk-link" href={`#/orders?week=${week}&order=${orderId}`}>
      <span class="desk-order">
        <Icon name="receipt-text" />
        <span>
          <b class="num">
            {t.order} {orderId}
          </b>
          <small>
            {order && isoWeek !== undefined ? orderWords(order, isoWeek, hasArrived, locale) : ' '}
          </small>
        </span>
      </span>
      <Icon name="chevron-right" size={15} />
    </a>
  );
}

/** When it was placed, what was paid, when the parcel came, and whether the buyer is known. */
function orderWords(order: Order, isoWeek: number, hasArrived: boolean, locale: Locale): string {
  const t = words[locale];
  const placed = `${dayDate(isoWeek, order.day, locale)} ${clock(order.minute)}`;
  const deliveredDay = order.shipment?.deliveredDay;
  return [
    t.orderLine(placed, price(order.money.paidFen, locale)),
    ...(hasArrived && deliveredDay !== undefined
      ? [t.delivered(dayDate(isoWeek, deliveredDay, locale))]
      : []),
    order.buyer.returning ? t.regular : t.firstTime,
  ].join(locale === 'zh' ? '，' : ', ');
}

/** One order out of its week's book; undefined until it is read. */
function useOrder(week: number | undefined, orderId: string): Order | undefined {
  const [order, setOrder] = useState<Order>();
  useEffect(() => {
    if (week === undefined) return;
    let isCurrent = true;
    orders(week).then(
      (book) => isCurrent && setOrder(book.orders.find(({ id }) => id === orderId)),
      () => undefined, // the number still leads to the book
    );
    return () => {
      isCurrent = false;
    };
  }, [week, orderId]);
  return order;
}
