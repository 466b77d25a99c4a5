import { useCallback, useEffect, useRef } from 'preact/hooks';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { clock, integer, weekDates } from '../../../i18n/formats.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { useShortcut } from '../../shell/shortcuts.ts';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { BuyerCard } from './BuyerCard.tsx';
import { Lifecycle } from './Lifecycle.tsx';
import { MoneyColumn } from './MoneyColumn.tsx';
import { OrderGoods } from './OrderGoods.tsx';
import { OrderLog } from './OrderLog.tsx';
import { rememberOpened } from './OrderTable.tsx';
import { PAGE_SIZE } from './order-list.ts';
import { standingOf } from './order-promise.ts';
import { type OrderQuery, orderHash } from './order-query.ts';
import { fullDay, isBad, STATE_TONES, standingText } from './order-words.ts';

interface OrderDetailProps {
  readonly desk: Desk;
  readonly query: OrderQuery;
  readonly id: string;
  readonly result: WeekResult;
  /** The list the order was opened from, in its order. */
  readonly listed: readonly Order[];
  /** All orders of the week: an address may name one that the filters hide. */
  readonly all: readonly Order[];
}

/** One order: its state, life, money, buyer and what the shop did. */
export function OrderDetail({ desk, query, id, result, listed, all }: OrderDetailProps) {
  const locale = useLocale();
  const t = words[locale];
  const title = useRef<HTMLHeadingElement>(null);
  const at = listed.findIndex((order) => order.id === id);
  const order = listed[at] ?? all.find((known) => known.id === id);
  const [before, after] = at < 0 ? [] : [listed[at - 1]?.id, listed[at + 1]?.id];
  const back = orderHash(query, { page: at < 0 ? query.page : Math.floor(at / PAGE_SIZE) + 1 });
  const open = useCallback(
    (next: string | undefined) => {
      if (next !== undefined) location.hash = orderHash(query, { page: query.page, order: next });
    },
    [query],
  );
  const goBack = useCallback(() => {
    rememberOpened(id);
    location.hash = back;
  }, [back, id]);
  const goBefore = useCallback(() => open(before), [open, before]);
  const goAfter = useCallback(() => open(after), [open, after]);
  useShortcut('[', goBefore);
  useShortcut(']', goAfter);
  useShortcut('k', goBefore);
  useShortcut('j', goAfter);
  useShortcut('Escape', goBack);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [id]);

  const isFiltered = listed.length < all.length;
  const backLink = (
    <a class="orders-back no-print" href={back} onClick={() => rememberOpened(id)}>
      <Icon name="arrow-left" size={15} /> {isFiltered ? t.detail.backFiltered : t.detail.back}
    </a>
  );
  if (order === undefined) {
    return (
      <div class="stack">
        <header class="ph">
          {backLink}
          <h1 ref={title} tabIndex={-1}>
            {t.detail.notFound(id)}
          </h1>
        </header>
        <section class="panel">
          <EmptyState
            title={t.all}
            action={
              <a class="btn primary" href={back}>
                {t.detail.back}
              </a>
            }
          >
            {t.detail.notFoundBody}
          </EmptyState>
        </section>
      </div>
    );
  }
  const standing = standingOf(order);
  const { entries, head } = desk.game;
  const gameKey = `${head.scenarioId}/${head.seed}/${head.attempt}/${entries.length}`;
  return (
    <div class="stack orders-detail">
      <header class="ph">
        <div class="between">
          {backLink}
          {at >= 0 && (
            <span class="row no-print">
              <span class="note num">
                {t.detail.position(integer(at + 1, locale), integer(listed.length, locale))}
              </span>
              <IconButton
                icon="chevron-left"
                label={t.detail.previous}
                disabled={before === undefined}
                onClick={goBefore}
              />
              <IconButton
                icon="chevron-right"
                label={t.detail.next}
                disabled={after === undefined}
                onClick={goAfter}
              />
            </span>
          )}
        </div>
        <p class="eyebrow">{t.eyebrow(weekName(result.week, locale), weekDates(result.isoWeek, locale))}</p>
        <h1 ref={title} tabIndex={-1}>
          {t.detail.title(order.id)}
        </h1>
        <p class="row orders-status">
          <span class={STATE_TONES[order.state]}>{t.states[order.state]}</span>
          <span class={isBad(standing) ? 'bad' : 'muted'}>
            {standing.kind === 'closed' && order.cancelReason === undefined
              ? t.stateMeaning[order.state]
              : standingText(order, locale)}
          </span>
          <span class="muted">
            {fullDay(result.isoWeek, order.day, locale)} {clock(order.minute)}
          </span>
        </p>
      </header>
      <div class="orders-two">
        <div class="side">
          <Lifecycle order={order} isoWeek={result.isoWeek} />
          <OrderLog order={order} plan={result.plan} />
        </div>
        <div class="side">
          <MoneyColumn order={order} />
          <BuyerCard order={order} facts={desk.shop.facts} query={query} gameKey={gameKey} />
        </div>
      </div>
      <OrderGoods order={order} facts={desk.shop.facts} />
      <p class="hints no-print hide-m">
        <span>
          <kbd>[</kbd> <kbd>]</kbd> {t.keys.step}
        </span>
        <span>
          <kbd>Esc</kbd> {t.keys.back}
        </span>
      </p>
    </div>
  );
}
