import { common } from '../../../i18n/areas/common.ts';
import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { integer, moneyPerUnit } from '../../../i18n/formats.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { provinceName } from '../orders/order-words.ts';
import { EXCEPTION_KINDS, parcelExceptions } from './exceptions.ts';

const SHOWN = 8;

interface ExceptionsPanelProps {
  readonly orders: readonly Order[];
  readonly last: WeekResult;
}

/** Parcels of last week that went wrong: how many of each kind, and the worst ones to open. */
export function ExceptionsPanel({ orders, last }: ExceptionsPanelProps) {
  const locale = useLocale();
  const t = words[locale].exceptions;
  const found = parcelExceptions(orders);
  const write = (count: number) => integer(count, locale);
  const breakage = (
    <p>
      {t.breakage(write(last.service.ticketsByCause.logistics))} <a href="#/service">{t.toService}</a>
    </p>
  );
  if (found.length === 0) {
    return (
      <section class="panel">
        <EmptyState title={t.titleNone}>{t.bodyNone}</EmptyState>
        <footer class="note">{breakage}</footer>
      </section>
    );
  }
  return (
    <section class="panel" aria-labelledby="exceptions-title">
      <header>
        <h2 id="exceptions-title">{t.title(found.length, write(found.length))}</h2>
        <a class="btn sm" href={`#/orders?week=${last.week}&late=1&sort=promise&down=1`}>
          {t.seeLate} <Icon name="arrow-right" size={14} />
        </a>
      </header>
      <dl class="logistics-kinds">
        {EXCEPTION_KINDS.map((kind) => {
          const count = found.filter((exception) => exception.kind === kind).length;
          return count === 0 ? undefined : (
            <div key={kind}>
              <dt>{t.kinds[kind]}</dt>
              <dd>{write(count)}</dd>
            </div>
          );
        })}
      </dl>
      <section class="tscroll" tabIndex={0} aria-label={t.listName}>
        <table class="tbl slim stacks">
          <caption class="sr">{t.listName}</caption>
          <thead>
            <tr>
              <th scope="col">{t.order}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.way}</th>
              <th scope="col">{t.province}</th>
              <th scope="col" class="n">
                {t.paid}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, SHOWN).map(({ order, kind, days }) => (
              <tr key={order.id}>
                <th scope="row">
                  <a class="logistics-order" href={`#/orders?week=${last.week}&order=${order.id}`}>
                    {order.id}
                  </a>
                </th>
                <td data-label={t.what}>
                  {t.kinds[kind]}
                  {days > 0 && <b class="bad"> · {t.daysPast(days, write(days))}</b>}
                </td>
                <td class="hide-m" data-label={t.way}>
                  {order.shipment === undefined ? '—' : common[locale].fulfilmentModes[order.shipment.mode]}
                </td>
                <td class="hide-m" data-label={t.province}>
                  {provinceName(order.buyer.regionCode, locale)}
                </td>
                <td class="n" data-label={t.paid}>
                  {moneyPerUnit(order.money.paidFen, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer class="note">{breakage}</footer>
    </section>
  );
}
