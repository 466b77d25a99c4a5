import { team as words } from '../../../i18n/areas/team.ts';
import { decimal, integer, money, percent } from '../../../i18n/formats.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { shippedOrders } from './staff.ts';

const WEEKS_SHOWN = 6;
const MARK_DIGITS = 2;

/** Pay and training of each week beside what one-sided pay spoils first. */
export function TeamWeeks({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].history;
  const options = words[locale].pay.options;
  const weeks = desk.shop.results.slice(-WEEKS_SHOWN).reverse();
  if (weeks.length === 0) return null;
  const count = (value: number) => integer(value, locale);
  const rate = (value: number) => percent(value, locale, 0);
  const columns: readonly (readonly [head: string, cell: (result: WeekResult) => string])[] = [
    [t.training, ({ plan }) => money(plan.trainingBudgetFen, locale)],
    [t.in60, ({ service }) => rate(service.answeredIn60SecondsRate)],
    [t.onTime, ({ service }) => rate(service.slaAttainmentRate)],
    [t.serviceMark, ({ satisfaction }) => decimal(satisfaction.service, locale, MARK_DIGITS)],
    [t.shipped, (result) => count(shippedOrders(result))],
    [t.returned, ({ skus }) => count(skus.reduce((sum, { returnedUnits }) => sum + returnedUnits, 0))],
  ];
  return (
    <section class="panel" aria-labelledby="team-weeks-title">
      <header>
        <h2 id="team-weeks-title">{t.title}</h2>
        <p>{t.help}</p>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.name}>
        <table class="tbl slim team-weeks">
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col">{t.pay}</th>
              {columns.map(([head]) => (
                <th key={head} scope="col" class="n">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((result) => (
              <tr key={result.week}>
                <th scope="row">{weekName(result.week, locale)}</th>
                <td class="nowrap">{options[result.plan.incentive]}</td>
                {columns.map(([head, cell]) => (
                  <td key={head} class="n">
                    {cell(result)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
