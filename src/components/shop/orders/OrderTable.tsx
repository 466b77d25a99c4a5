import { useEffect } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer, moneyPerUnit } from '../../../i18n/formats.ts';
import type { Order, PublicFacts } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { SortHeading } from '../../ui/SortHeading.tsx';
import { standingOf } from './order-promise.ts';
import { type OrderQuery, type OrderSort, orderHash } from './order-query.ts';
import {
  dayAndTime,
  isBad,
  maskedBuyer,
  productName,
  provinceName,
  STATE_TONES,
  standingText,
} from './order-words.ts';
import { TotalsFoot, type TotalsRow } from './TotalsFoot.tsx';

interface OrderTableProps {
  readonly query: OrderQuery;
  readonly facts: PublicFacts;
  /** The orders of this page. */
  readonly orders: readonly Order[];
  readonly totals: TotalsRow;
}

/** The order last opened, for its row to have the focus again when the list comes back. */
let lastOpened: string | undefined;

export const rememberOpened = (id: string): void => {
  lastOpened = id;
};

const SORTABLE = { order: 'time', promise: 'promise', paid: 'paid', contribution: 'contribution' } as const;

/** A page of orders as a dense table; on a phone, as rows of three lines. */
export function OrderTable({ query, facts, orders, totals }: OrderTableProps) {
  const locale = useLocale();
  const t = words[locale];
  useEffect(() => {
    const id = lastOpened;
    lastOpened = undefined;
    if (id === undefined) return;
    const row = document.getElementById(`order-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, []);
  const heading = (column: keyof typeof SORTABLE, className = '') => (
    <OrderHeading query={query} sort={SORTABLE[column]} name={t.columns[column]} class={className} />
  );
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl orders-table">
        <thead>
          <tr>
            {heading('order')}
            <th scope="col">{t.columns.placed}</th>
            <th scope="col">{t.columns.goods}</th>
            <th scope="col">{t.columns.buyer}</th>
            <th scope="col">{t.columns.channel}</th>
            <th scope="col">{t.columns.state}</th>
            {heading('promise')}
            {heading('paid', 'n')}
            {heading('contribution', 'n')}
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <OrderRow key={order.id} order={order} query={query} facts={facts} />
          ))}
        </tbody>
        <TotalsFoot totals={totals} />
      </table>
    </section>
  );
}

interface OrderHeadingProps {
  readonly query: OrderQuery;
  readonly sort: OrderSort;
  readonly name: string;
  readonly class: string;
}

function OrderHeading({ query, sort, name, ...rest }: OrderHeadingProps) {
  const t = words[useLocale()];
  const isSorted = query.sort === sort;
  // Time rises at first; amounts and delays are looked through from the top.
  const startsDown = sort !== 'time';
  const isDescending = isSorted ? !query.isDescending : startsDown;
  return (
    <SortHeading
      name={name}
      class={rest.class}
      title={t.sortedBy(name)}
      direction={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}
      onSort={() => {
        location.hash = orderHash(query, { sort, isDescending });
      }}
    />
  );
}

interface OrderRowProps {
  readonly order: Order;
  readonly query: OrderQuery;
  readonly facts: PublicFacts;
}

function OrderRow({ order, query, facts }: OrderRowProps) {
  const locale = useLocale();
  const t = words[locale];
  const { id, buyer, money, lines } = order;
  const [first] = lines;
  const others = lines.length - 1;
  return (
    <tr>
      <th scope="row" class="id">
        <a id={`order-${id}`} data-row href={orderHash(query, { page: query.page, order: id })}>
          {id}
        </a>
      </th>
      <td class="placed">{dayAndTime(order.day, order.minute, locale)}</td>
      <td class="goods">
        {first !== undefined && productName(facts, first.skuId, locale)}
        {first !== undefined && first.units > 1 && (
          <span class="muted"> {t.unitsShort(integer(first.units, locale))}</span>
        )}
        {others > 0 && <span class="tag">{t.moreGoods(others)}</span>}
        {order.gift !== undefined && <span class="tag">{t.giftTag}</span>}
      </td>
      <td class="buyer">{t.buyerAt(maskedBuyer(buyer.code), provinceName(buyer.regionCode, locale))}</td>
      <td class="channel">{common[locale].channels[order.channel]}</td>
      <td class="state">
        <span class={STATE_TONES[order.state]}>{t.states[order.state]}</span>
      </td>
      <td class={isBad(standingOf(order)) ? 'standing bad' : 'standing'}>{standingText(order, locale)}</td>
      <td class="n paid">{order.sale ? moneyPerUnit(money.paidFen, locale) : '—'}</td>
      <td class={money.contributionFen < 0 ? 'n left bad' : 'n left'} data-label={t.columns.contribution}>
        {order.sale ? moneyPerUnit(money.contributionFen, locale) : '—'}
      </td>
    </tr>
  );
}
