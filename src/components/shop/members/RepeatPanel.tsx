import { useMemo } from 'preact/hooks';
import { customers as words } from '../../../i18n/areas/customers.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import { type CustomerBook, cohorts, repurchaseRates } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName, weekTick } from '../cockpit/metric-words.ts';
import { BookGate } from './BookGate.tsx';
import type { BookState } from './use-book.ts';

/** Weeks after the first order at which is counted who has come back. */
const AFTER = [1, 2, 4, 8] as const;

/** Two repurchase rates, and new customers by week with how many came back. */
export function RepeatPanel({ book }: { book: BookState }) {
  const t = words[useLocale()].repeat;
  return (
    <section class="panel" aria-labelledby="repeat-title">
      <header>
        <h2 id="repeat-title">{t.title}</h2>
        <a class="small" href="#/analytics?tab=cohorts">
          {t.toAnalytics}
        </a>
      </header>
      <BookGate state={book}>
        {(ready) => (
          <>
            <Rates book={ready} />
            <Cohorts book={ready} />
          </>
        )}
      </BookGate>
    </section>
  );
}

function Rates({ book }: { book: CustomerBook }) {
  const locale = useLocale();
  const t = words[locale].repeat;
  const rates = repurchaseRates(book, book.untilWeek);
  return (
    <div class="body growth-part">
      <dl class="two-rates">
        <div>
          <dd class="num">{percent(rates.orderBasedRate, locale, 1)}</dd>
          <dt>{t.byOrders}</dt>
        </div>
        <div>
          <dd class="num">{percent(rates.buyerBasedRate, locale, 1)}</dd>
          <dt>{t.byBuyers}</dt>
        </div>
      </dl>
      <p class="note">{t.same(weekName(book.untilWeek, locale))}</p>
    </div>
  );
}

function Cohorts({ book }: { book: CustomerBook }) {
  const locale = useLocale();
  const t = words[locale].repeat;
  const rows = useMemo(() => cohorts(book).filter(({ customers }) => customers > 0), [book]);
  return (
    <>
      <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
        <table class="tbl slim weeks-table">
          <thead>
            <tr>
              <th scope="col">{t.columns.week}</th>
              <th scope="col" class="n">
                {t.columns.customers}
              </th>
              {AFTER.map((weeks) => (
                <th key={weeks} scope="col" class="n">
                  {t.after(weeks)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ week, customers, returned }) => (
              <tr key={week}>
                <th scope="row">{weekTick(week, locale, false)}</th>
                <td class="n">{integer(customers, locale)}</td>
                {AFTER.map((weeks) => {
                  const back = returned[weeks];
                  return (
                    <td key={weeks} class="n">
                      {back === undefined ? '—' : percent(back / customers, locale, 1)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer>
        <p class="note">{t.note}</p>
      </footer>
    </>
  );
}
