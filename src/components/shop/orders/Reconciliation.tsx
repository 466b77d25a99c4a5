import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { OrderBook, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type BookedRow, reconcile } from './reconcile.ts';

/** The week's orders beside the week's account, line by line, folded away until asked for. */
export function Reconciliation({ book, result }: { book: OrderBook; result: WeekResult }) {
  const locale = useLocale();
  const t = words[locale].reconcile;
  const rows = reconcile(book, result).filter(({ weekFen, ownFen }) => weekFen !== 0 || ownFen !== 0);
  const sum = (amount: (row: BookedRow) => number) => rows.reduce((total, row) => total + amount(row), 0);
  const cells = [
    { key: 'own', of: (row: BookedRow) => row.ownFen },
    { key: 'earlier', of: (row: BookedRow) => row.earlierFen },
    { key: 'rest', of: (row: BookedRow) => row.restFen },
    { key: 'week', of: (row: BookedRow) => row.weekFen },
  ] as const;
  // Without gifts left over there is nothing that belongs to no order.
  const shown = cells.filter(({ key, of }) => key !== 'rest' || rows.some((row) => of(row) !== 0));
  return (
    <details class="panel orders-reconcile">
      <summary>
        <h2>{t.title}</h2>
        <span class="muted small">{t.lede(integer(result.orders, locale))}</span>
      </summary>
      <section class="tscroll" tabIndex={0} aria-label={t.title}>
        <table class="tbl slim">
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              {shown.map(({ key }) => (
                <th key={key} scope="col" class="n">
                  {t[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <th scope="row">{t.lines[row.line]}</th>
                {shown.map(({ key, of }) => (
                  <td key={key} class={key === 'week' ? 'n sum' : 'n'}>
                    {of(row) === 0 ? <span class="faint">—</span> : money(of(row), locale)}
                  </td>
                ))}
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.total}</th>
              {shown.map(({ key, of }) => (
                <td key={key} class="n">
                  {money(sum(of), locale)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <p class="note orders-foot">{t.note}</p>
    </details>
  );
}
