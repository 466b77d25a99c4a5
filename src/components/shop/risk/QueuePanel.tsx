import { useState } from 'preact/hooks';
import { risk } from '../../../i18n/areas/risk.ts';
import { clock, dayDate, decimal, integer, price, weekday } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { orders } from '../../../stores/analysis.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useAnswer } from '../debrief/answer.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { type Signal, type Suspicious, suspiciousOrders, VERDICTS, type Verdict } from './suspicious.ts';

const FILTERS = ['all', ...VERDICTS] as const;

/** The orders of last week that were fraud or taken for it, with what a checker saw. */
export function QueuePanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = risk[locale];
  const last = desk.shop.results.at(-1);
  const week = last?.week ?? 0;
  const { seed, attempt } = desk.game.head;
  const answer = useAnswer(`${seed}/${attempt}/orders/${week}`, () => orders(week));
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const all = answer.status === 'ready' ? suspiciousOrders(answer.value) : [];
  const shown = filter === 'all' ? all : all.filter(({ verdict }) => verdict === filter);
  const count = (name: (typeof FILTERS)[number]) =>
    name === 'all' ? all.length : all.filter(({ verdict }) => verdict === name).length;
  return (
    <section class="panel" aria-labelledby="queue-title">
      <header>
        <h2 id="queue-title">{t.queue}</h2>
        {all.length > 0 && (
          <Segmented
            label={t.filter}
            value={filter}
            options={FILTERS.map((value) => ({
              value,
              label: `${t.filters[value]} ${integer(count(value), locale)}`,
            }))}
            onChange={setFilter}
          />
        )}
      </header>
      {answer.status === 'waiting' && (
        <p class="body muted small" role="status" aria-busy="true">
          {t.queueWait}
        </p>
      )}
      {answer.status === 'failed' && (
        <p class="body bad small" role="status">
          {t.queueFailed}
        </p>
      )}
      {answer.status === 'ready' && all.length === 0 && (
        <EmptyState title={t.queueEmpty} headingLevel={3}>
          {t.queueEmptyBody}
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <p class="body muted small">{t.queueLede}</p>
          <section class="tscroll" tabIndex={0} aria-label={t.queueCaption}>
            <table class="tbl slim stacks risk-queue">
              <caption class="sr">{t.queueCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.order}</th>
                  <th scope="col">{t.placed}</th>
                  <th scope="col" class="n">
                    {t.amount}
                  </th>
                  <th scope="col">{t.signals}</th>
                  <th scope="col">{t.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <QueueRow key={row.order.id} row={row} isoWeek={last?.isoWeek ?? 1} locale={locale} />
                ))}
              </tbody>
            </table>
          </section>
          <footer>
            <p class="note">{t.signalNote}</p>
          </footer>
        </>
      )}
    </section>
  );
}

interface QueueRowProps {
  readonly row: Suspicious;
  readonly isoWeek: number;
  readonly locale: Locale;
}

const LOOK: Readonly<Record<Verdict, string>> = {
  passed: 'tag bad',
  caught: 'tag good',
  refused: 'tag warn',
};

function QueueRow({ row, isoWeek, locale }: QueueRowProps) {
  const t = risk[locale];
  const { order, verdict, valueFen, signals } = row;
  return (
    <tr>
      <th scope="row">
        <a data-row href={`#/orders?week=${order.week}&order=${order.id}`}>
          {order.id}
        </a>
      </th>
      <td data-label={t.placed}>
        <span class="num">
          {weekday(order.day, locale)} {dayDate(isoWeek, order.day, locale)} {clock(order.minute)}
        </span>
      </td>
      <td class="n" data-label={t.amount}>
        {price(valueFen, locale)}
      </td>
      <td data-label={t.signals}>
        <span class="risk-signals">
          {signals.length === 0 ? (
            <span class="muted tiny">{t.signal.none}</span>
          ) : (
            signals.map((signal) => (
              <span key={signal.kind} class="tag">
                {signalText(signal, locale)}
              </span>
            ))
          )}
        </span>
      </td>
      <td data-label={t.verdict}>
        <span class={LOOK[verdict]}>{t.verdicts[verdict]}</span>
      </td>
    </tr>
  );
}

function signalText(signal: Signal, locale: Locale): string {
  const t = risk[locale].signal;
  if (signal.kind === 'large') return t.large(decimal(signal.times, locale, 1));
  if (signal.kind === 'sameProvince') return t.sameProvince(integer(signal.count, locale));
  return t[signal.kind];
}
