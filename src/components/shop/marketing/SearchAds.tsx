import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekTick } from '../cockpit/metric-words.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { breakEvenReturn, salesPerVisitFen } from './media-readings.ts';

const WEEKS = 4;

/** The bid, what a click was worth, and recent weeks of bids and clicks. */
export function SearchAds({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].search;
  const { results } = desk.shop;
  const evenReturn = breakEvenReturn(results);
  const worthFen = evenReturn === undefined ? 0 : salesPerVisitFen(results, 'sem') / evenReturn;
  return (
    <section class="panel" aria-labelledby="search-title">
      <header>
        <h2 id="search-title">{t.title}</h2>
      </header>
      <div class="body">
        <div class="growth-part measure">
          <LeverField desk={desk} lever="semMaxBidFen" label={t.bid} help={t.help} />
          {worthFen > 0 && <p class="small">{t.worth(moneyPerUnit(worthFen, locale))}</p>}
        </div>
      </div>
      <RecentWeeks results={results.slice(-WEEKS)} />
    </section>
  );
}

function RecentWeeks({ results }: { results: readonly WeekResult[] }) {
  const locale = useLocale();
  const t = words[locale].search;
  const head = t.columns;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl slim weeks-table">
        <thead>
          <tr>
            <th scope="col">{head.week}</th>
            {(['bid', 'clicks', 'perClick', 'used'] as const).map((column) => (
              <th key={column} scope="col" class="n">
                {head[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...results].reverse().map(({ week, channels, plan }) => {
            const row = channels.find(({ channel }) => channel === 'sem');
            const visits = row?.visits ?? 0;
            const spendFen = row?.spendFen ?? 0;
            return (
              <tr key={week}>
                <th scope="row">{weekTick(week, locale, false)}</th>
                <td class="n">{moneyPerUnit(plan.semMaxBidFen, locale)}</td>
                <td class="n">{integer(visits, locale)}</td>
                <td class="n">{visits === 0 ? '—' : moneyPerUnit(spendFen / visits, locale)}</td>
                <td class="n">
                  {plan.semBudgetFen === 0
                    ? '—'
                    : `${money(spendFen, locale)} (${percent(spendFen / plan.semBudgetFen, locale, 0)})`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
