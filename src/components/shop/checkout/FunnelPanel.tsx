import { checkout as words } from '../../../i18n/areas/checkout.ts';
import { decimal, integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Order } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { type FunnelRow, funnel } from './funnel.ts';

interface FunnelPanelProps {
  readonly desk: Desk;
  readonly orders: readonly Order[] | undefined;
}

/** Last week from visit to payment, each step against the one before and against the week before. */
export function FunnelPanel({ desk, orders }: FunnelPanelProps) {
  const locale = useLocale();
  const t = words[locale].funnel;
  const last = desk.shop.results.at(-1);
  if (last === undefined) return null;
  const previous = desk.shop.results.at(-2);
  const rows = funnel(last, orders?.length);
  const before = new Map(
    (previous === undefined ? [] : funnel(previous)).map(({ step, rate }) => [step, rate] as const),
  );
  // The week before has no list open: its last step is against checkouts, as is this one without a list.
  const isComparable = ({ step }: FunnelRow) => step !== 'paid' || orders === undefined;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section class="panel" aria-labelledby="funnel-title">
      <header>
        <h2 id="funnel-title">{t.title}</h2>
        <p>{t.lede(weekName(last.week, locale))}</p>
      </header>
      <table class="tbl slim checkout-funnel">
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <td aria-hidden="true" class="bar" />
            <th scope="col" class="n">
              {t.count}
            </th>
            <th scope="col" class="n">
              {t.rate}
            </th>
            <th scope="col" class="n hide-m">
              {t.before}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.step}>
              <th scope="row">{t.steps[row.step]}</th>
              <td class="bar" aria-hidden="true">
                <i style={{ inlineSize: `${((row.count / most) * 100).toFixed(2)}%` }} />
              </td>
              <td class="n">{integer(row.count, locale)}</td>
              <td class="n">{rateText(row, row.rate, locale)}</td>
              <td class="n hide-m muted">
                {isComparable(row) ? rateText(row, before.get(row.step), locale) : '—'}
              </td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{t.total}</th>
            <td class="bar" />
            <td class="n" />
            <td class="n">{last.visits === 0 ? '—' : percent(last.orders / last.visits, locale, 2)}</td>
            <td class="n hide-m">
              {previous === undefined || previous.visits === 0
                ? '—'
                : percent(previous.orders / previous.visits, locale, 2)}
            </td>
          </tr>
        </tbody>
      </table>
      <footer class="note">{t.note}</footer>
    </section>
  );
}

/** A share of the step before; above one it is a number a visit. */
function rateText({ step }: FunnelRow, rate: number | undefined, locale: Locale): string {
  if (rate === undefined) return '—';
  return step === 'views' ? words[locale].funnel.perVisit(decimal(rate, locale)) : percent(rate, locale);
}
