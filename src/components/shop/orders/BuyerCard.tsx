import { common } from '../../../i18n/areas/common.ts';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { decimal, integer, moneyPerUnit } from '../../../i18n/formats.ts';
import { buyersByOrder, type Customer, type Order, type PublicFacts } from '../../../simulator/index.ts';
import { customers } from '../../../stores/analysis.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { useAnswer } from '../debrief/answer.ts';
import { NO_FILTERS, type OrderQuery, orderHash } from './order-query.ts';
import { maskedBuyer, provinceName } from './order-words.ts';

interface BuyerCardProps {
  readonly order: Order;
  readonly facts: PublicFacts;
  readonly query: OrderQuery;
  /** Names the game as it stands, so that the customer book is asked again after a week. */
  readonly gameKey: string;
}

/** Who bought, as far as a packer may know, with their other orders; and the parcel. */
export function BuyerCard({ order, facts, query, gameKey }: BuyerCardProps) {
  const locale = useLocale();
  const t = words[locale].detail;
  const { buyer, channel, shipment, money, lines } = order;
  const grams = lines.reduce((sum, { skuId, units }) => {
    return sum + units * (facts.skus.find(({ id }) => id === skuId)?.weightGrams ?? 0);
  }, 0);
  return (
    <section class="panel" aria-labelledby="buyer-title">
      <header>
        <h2 id="buyer-title">{t.buyer}</h2>
        <span class={buyer.returning ? 'tag ok' : 'tag'}>
          {buyer.returning ? t.returningBuyer : t.newBuyer}
        </span>
      </header>
      <div class="body">
        <table class="money-table">
          <tbody>
            <tr>
              <th scope="row">{t.code}</th>
              <td>{maskedBuyer(buyer.code)}</td>
            </tr>
            <tr>
              <th scope="row">{words[locale].province}</th>
              <td>{provinceName(buyer.regionCode, locale)}</td>
            </tr>
            <tr>
              <th scope="row">{words[locale].channel}</th>
              <td>{common[locale].channels[channel]}</td>
            </tr>
            {order.sale && (
              <>
                <tr>
                  <th scope="row">{t.parcelMode}</th>
                  <td>
                    {shipment === undefined ? t.notShipped : common[locale].fulfilmentModes[shipment.mode]}
                  </td>
                </tr>
                <tr>
                  <th scope="row">{t.parcelWeight}</th>
                  <td>{t.kilograms(decimal(grams / 1000, locale, 2))}</td>
                </tr>
                {shipment !== undefined && (
                  <tr>
                    <th scope="row">{t.parcelCost}</th>
                    <td>{moneyPerUnit(money.shippingFen + money.packagingFen, locale)}</td>
                  </tr>
                )}
              </>
            )}
          </tbody>
        </table>
        {order.sale && <History key={order.id} order={order} query={query} gameKey={gameKey} />}
      </div>
      <footer class="note">{t.masked}</footer>
    </section>
  );
}

function History({ order, query, gameKey }: Pick<BuyerCardProps, 'order' | 'query' | 'gameKey'>) {
  const locale = useLocale();
  const t = words[locale].detail;
  const answer = useAnswer(`customers/${gameKey}/${order.week}`, () => customers(order.week));
  if (answer.status === 'failed') return null;
  if (answer.status === 'waiting') {
    return (
      <p class="note" aria-busy="true">
        {t.historyLoading}
      </p>
    );
  }
  const customer = buyersOf(answer.value).get(order.id);
  if (customer === undefined) return null;
  const before = customer.earlier.length;
  return (
    <>
      <h3 class="orders-history">{t.history}</h3>
      <p class="note">
        {t.nickname} <b>{customer.codeName}</b>
      </p>
      <ul class="orders-past">
        {customer.orders.map(({ orderId, week }) => (
          <li key={orderId}>
            {orderId === order.id ? (
              <>
                <b>{orderId}</b> <span class="tag you">{t.thisOne}</span>
              </>
            ) : (
              <a href={orderHash(query, { ...NO_FILTERS, week, order: orderId })}>{orderId}</a>
            )}{' '}
            <span class="muted">{weekName(week, locale)}</span>
          </li>
        ))}
      </ul>
      {before > 0 && <p class="note">{t.historyBefore(before, integer(before, locale))}</p>}
      {before === 0 && customer.orders.length === 1 && <p class="note">{t.historyNone}</p>}
    </>
  );
}

type Book = Parameters<typeof buyersByOrder>[0];
/** A book is one object per week: its index is made once. */
const indexes = new WeakMap<Book, ReadonlyMap<string, Customer>>();

function buyersOf(book: Book): ReadonlyMap<string, Customer> {
  const known = indexes.get(book);
  if (known !== undefined) return known;
  const index = buyersByOrder(book);
  indexes.set(book, index);
  return index;
}
