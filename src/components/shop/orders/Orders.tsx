import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer, percent, weekDates } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { useRoute } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { showToast } from '../../ui/Toast.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { Phrases } from '../decisions/Phrases.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { LATE_ALARM } from '../logistics/parcels.ts';
import { BookWait } from './BookWait.tsx';
import { CarriedPanel } from './CarriedPanel.tsx';
import { OrderDetail } from './OrderDetail.tsx';
import { OrderFilters } from './OrderFilters.tsx';
import { OrderPages } from './OrderPages.tsx';
import { OrderTable } from './OrderTable.tsx';
import { OrderTabs } from './OrderTabs.tsx';
import { filterOrders, listOrders, PAGE_SIZE, totalsOf } from './order-list.ts';
import { isOpen } from './order-promise.ts';
import { NO_FILTERS, type OrderQuery, orderHash, readQuery } from './order-query.ts';
import { ordersCsv } from './orders-csv.ts';
import { Reconciliation } from './Reconciliation.tsx';
import { useOrderBook } from './use-order-book.ts';
import { WeekPicker } from './WeekPicker.tsx';
import '../products/products.css';
import './orders.css';

/** The week's orders one by one: a list to search, and every order's life and money. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Orders desk={desk} />;
}

function Orders({ desk }: { desk: Desk }) {
  const route = useRoute();
  const query = readQuery(route.query, route.week);
  const { results, position } = desk.shop;
  const isPlanning = query.week === position.week && !desk.seasonOver;
  const result = results.find(({ week }) => week === query.week) ?? results.at(-1);
  const book = useOrderBook(desk, result?.week);
  if (result === undefined) return <NoShop />;
  if (book.answer.status !== 'ready') {
    return (
      <div class="stack">
        <Head desk={desk} query={query} result={result} isPlanning={isPlanning} />
        <BookWait book={book} />
      </div>
    );
  }
  const { value } = book.answer;
  // The week being planned has no orders yet: it shows those that last week left open.
  const all = isPlanning ? value.orders.filter(isOpen) : value.orders;
  const filtered = filterOrders(all, query);
  const listed = listOrders(filtered, query);
  if (query.order !== undefined) {
    return (
      <OrderDetail
        desk={desk}
        query={query}
        id={query.order}
        result={result}
        listed={listed}
        all={value.orders}
      />
    );
  }
  return (
    <div class="stack">
      <Head desk={desk} query={query} result={result} isPlanning={isPlanning} />
      {isPlanning && <CarriedPanel desk={desk} book={value} last={result} />}
      <List desk={desk} query={query} result={result} isPlanning={isPlanning} {...{ filtered, listed }} />
      {!isPlanning && <Reconciliation book={value} result={result} />}
      <Keys />
    </div>
  );
}

interface HeadProps {
  readonly desk: Desk;
  readonly query: OrderQuery;
  readonly result: WeekResult;
  readonly isPlanning: boolean;
}

function Head({ desk, query, result, isPlanning }: HeadProps) {
  const locale = useLocale();
  const t = words[locale];
  const { results, position } = desk.shop;
  const played = results.map(({ week }) => week);
  const eyebrow = isPlanning
    ? t.eyebrow(t.planningWeek(position.week), weekDates(position.isoWeek, locale))
    : t.eyebrow(weekName(result.week, locale), weekDates(result.isoWeek, locale));
  return (
    <header class="between orders-head">
      <div class="ph">
        <p class="eyebrow">{eyebrow}</p>
        <h1>
          <Phrases text={finding(desk, result, isPlanning, locale)} />
        </h1>
        <p class="muted lede">{isPlanning ? t.ledePlanning : t.lede}</p>
      </div>
      <WeekPicker
        weeks={desk.seasonOver ? played : [...played, position.week]}
        week={isPlanning ? position.week : result.week}
        {...(desk.seasonOver ? {} : { planningWeek: position.week })}
        onChoose={(week) => {
          location.hash = orderHash(query, { week });
        }}
      />
    </header>
  );
}

/** What the orders amount to: work waiting, broken promises, or a week that went well. */
function finding(desk: Desk, result: WeekResult, isPlanning: boolean, locale: Locale): string {
  const t = words[locale];
  const write = (value: number) => integer(value, locale);
  const { backlogOrders, inTransitOrders } = desk.shop.position;
  if (isPlanning) {
    const road = write(inTransitOrders);
    return backlogOrders === 0 ? t.findPlanningClear(road) : t.findPlanning(write(backlogOrders), road);
  }
  const { fulfilment } = result;
  if (fulfilment.backlogOrders > result.orders / 7) {
    return t.findBacklog(fulfilment.backlogOrders, write(fulfilment.backlogOrders));
  }
  if (fulfilment.lateRate > LATE_ALARM) {
    return t.findLate(write(fulfilment.lateOrders), write(fulfilment.deliveredOrders));
  }
  return t.findOnTime(write(result.orders), percent(1 - fulfilment.lateRate, locale, 0));
}

interface ListProps extends HeadProps {
  readonly filtered: readonly Order[];
  readonly listed: readonly Order[];
}

function List({ desk, query, result, isPlanning, filtered, listed }: ListProps) {
  const locale = useLocale();
  const t = words[locale];
  useRowKeys();
  const { facts } = desk.shop;
  const pages = Math.max(1, Math.ceil(listed.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const shown = listed.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const save = () => {
    saveToDisk({
      fileName: t.exportName(String(result.week)),
      text: ordersCsv(listed, facts, result.isoWeek, locale),
    });
    showToast({ text: t.exported(integer(listed.length, locale)) });
  };
  const week = { orders: result.orders, netSalesFen: result.profit.netSalesFen };
  return (
    <div class="panel orders-list">
      <OrderTabs query={query} filtered={filtered} />
      <div class="orders-tools no-print">
        <OrderFilters query={query} facts={facts} />
        <Button size="sm" icon="download" disabled={listed.length === 0} onClick={save}>
          {t.exportList}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Nothing query={query} hasFiltered={filtered.length > 0} />
      ) : (
        <OrderTable
          query={query}
          facts={facts}
          orders={shown}
          totals={{ listed: totalsOf(listed), ...(isPlanning ? {} : { week }) }}
        />
      )}
      <OrderPages query={query} page={page} pages={pages} />
    </div>
  );
}

/** An empty tab, an empty search, or a week without orders. */
function Nothing({ query, hasFiltered }: { query: OrderQuery; hasFiltered: boolean }) {
  const locale = useLocale();
  const t = words[locale];
  const hasFilter = Object.entries(NO_FILTERS).some(
    ([key, none]) => key !== 'state' && query[key as keyof typeof NO_FILTERS] !== none,
  );
  if (hasFilter && !hasFiltered) {
    return (
      <EmptyState
        title={t.emptyFilterTitle}
        action={
          <a class="btn" href={orderHash(query, NO_FILTERS)}>
            {t.clearFilters}
          </a>
        }
      >
        {t.emptyFilterBody}
      </EmptyState>
    );
  }
  if (query.state === undefined) return <EmptyState title={t.emptyWeekTitle}>{t.emptyWeekBody}</EmptyState>;
  return <EmptyState title={t.emptyTitle[query.state]}>{t.emptyBody}</EmptyState>;
}

function Keys() {
  const { keys } = words[useLocale()];
  return (
    <p class="hints no-print hide-m">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {keys.walk}
      </span>
      <span>
        <kbd>Enter</kbd> {keys.open}
      </span>
    </p>
  );
}
