import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { OrderBook, WeekResult } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { carriedWork, undelivered } from './carried.ts';
import { SUNDAY } from './order-promise.ts';
import { fullDay } from './order-words.ts';

interface CarriedPanelProps {
  readonly desk: Desk;
  readonly book: OrderBook;
  readonly last: WeekResult;
}

/** What waits on Monday morning of the week being planned, and what it takes to ship it. */
export function CarriedPanel({ desk, book, last }: CarriedPanelProps) {
  const locale = useLocale();
  const t = words[locale].carried;
  const { plan, shop } = desk;
  const { position, facts } = shop;
  const { backlogOrders, inTransitOrders } = position;
  const work = carriedWork(book, backlogOrders, plan, facts, last);
  const write = (value: number) => integer(value, locale);
  const older = backlogOrders + inTransitOrders - undelivered(book);
  return (
    <section class="panel" aria-labelledby="carried-title">
      <header>
        <h2 id="carried-title">{backlogOrders > 0 ? t.title : t.titleNone}</h2>
        <a class="btn sm" href="#/logistics">
          {t.toLogistics} <Icon name="arrow-right" size={14} />
        </a>
      </header>
      <div class="body orders-carried">
        <table class="money-table">
          <tbody>
            <tr>
              <th scope="row">{t.waiting}</th>
              <td>{write(backlogOrders)}</td>
            </tr>
            {backlogOrders > 0 && (
              <tr>
                <th scope="row">{t.oldest}</th>
                <td>{t.oldestDays(work.oldestDays, write(work.oldestDays))}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{t.road}</th>
              <td>{write(inTransitOrders)}</td>
            </tr>
            <tr>
              <th scope="row">{t.overdue}</th>
              <td class={work.overdue > 0 ? 'bad' : undefined}>{write(work.overdue)}</td>
            </tr>
            <tr>
              <th scope="row">{t.newOrders}</th>
              <td>{write(Math.round(last.orders / 7))}</td>
            </tr>
            <tr>
              <th scope="row">
                {t.capacity} <RuleTag lever="ownStaff" />
              </th>
              <td>{work.roomOrders === 0 ? t.capacityNone : write(work.roomOrders)}</td>
            </tr>
          </tbody>
        </table>
        <table class="money-table">
          <caption>{t.dueTitle}</caption>
          <thead class="sr">
            <tr>
              <th scope="col">{t.dueDay}</th>
              <th scope="col">{t.dueOrders}</th>
            </tr>
          </thead>
          <tbody>
            {work.due.map(({ daysLeft, orders }) => (
              <tr key={daysLeft}>
                <th scope="row">
                  {daysLeft < 0 ? t.dueBefore : fullDay(last.isoWeek, SUNDAY + daysLeft, locale)}
                </th>
                <td class={daysLeft < 0 ? 'bad' : undefined}>{write(orders)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer class="note">
        {backlogOrders === 0 && <p>{t.none}</p>}
        {work.mondayOrders > 0 && (
          <p>
            {t.monday(write(work.mondayOrders), write(work.roomOrders))}{' '}
            {work.missingStaff === 0
              ? t.mondayFits
              : t.mondayShort(
                  write(work.mondayOrders - work.roomOrders),
                  work.missingStaff,
                  money(work.missingStaff * facts.warehouseWageFen, locale),
                )}
          </p>
        )}
        <p>
          {t.dueNote} {older > 0 && t.fromBefore(write(older))}
        </p>
      </footer>
    </section>
  );
}
