import { checkout as words } from '../../../i18n/areas/checkout.ts';
import { integer, money, moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import { keyFigures } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';

const SHOWN_WEEKS = 8;

/** The shop's own weeks: which fee they had and how many carts were paid for. */
export function FeeWeeks({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].weeks;
  const weeks = desk.shop.results.slice(-SHOWN_WEEKS).reverse();
  if (weeks.length === 0) return null;
  return (
    <div class="panel">
      <header>
        <h2>{t.title}</h2>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.title}>
        <table class="tbl slim checkout-weeks">
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col" class="n">
                {t.fee}
              </th>
              <th scope="col" class="n">
                {t.threshold}
              </th>
              <th scope="col" class="n">
                {t.carts}
              </th>
              <th scope="col" class="n">
                {t.paidOfCarts}
              </th>
              <th scope="col" class="n">
                {t.basket}
              </th>
              <th scope="col" class="n">
                {t.fees}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((result) => {
              const { shipFeeFen, freeShipThresholdFen } = result.plan;
              const threshold =
                freeShipThresholdFen === 0 ? t.everyOrder : price(freeShipThresholdFen, locale);
              return (
                <tr key={result.week}>
                  <th scope="row">{weekName(result.week, locale)}</th>
                  <td class="n">{shipFeeFen === 0 ? t.none : price(shipFeeFen, locale)}</td>
                  <td class="n">{shipFeeFen === 0 ? '—' : threshold}</td>
                  <td class="n">{integer(result.carts, locale)}</td>
                  <td class="n">
                    {result.carts === 0 ? '—' : percent(result.orders / result.carts, locale)}
                  </td>
                  <td class="n">{moneyPerUnit(keyFigures(result).averageOrderValueFen, locale)}</td>
                  <td class="n">{money(result.profit.lines.shipFees, locale)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
