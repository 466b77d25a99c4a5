import { products as words } from '../../../i18n/areas/products.ts';
import { integer, money, price } from '../../../i18n/formats.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** A product week by week, newest first. */
export function ProductHistory({ desk, sku }: { desk: Desk; sku: SkuFacts }) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const weeks = [...desk.shop.results].reverse().flatMap((result) => {
    const row = result.skus.find(({ skuId }) => skuId === sku.id);
    return row === undefined ? [] : [{ week: result.week, row }];
  });
  if (weeks.length === 0) return null;
  const count = (value: number) => integer(value, locale);
  return (
    <div class="sheet-part">
      <h3>{t.history}</h3>
      <section class="tscroll" tabIndex={0} aria-label={t.history}>
        <table class="tbl slim product-history">
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col" class="n">
                {t.price}
              </th>
              <th scope="col" class="n">
                {t.sold}
              </th>
              <th scope="col" class="n">
                {t.turnedAway}
              </th>
              <th scope="col" class="n">
                {t.returned}
              </th>
              <th scope="col" class="n">
                {t.sales}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, row }) => (
              <tr key={week}>
                <th scope="row">{weekName(week, locale)}</th>
                <td class="n">{price(row.listPriceFen, locale)}</td>
                <td class="n">{count(row.units)}</td>
                <td class="n">{count(row.lostUnits)}</td>
                <td class="n">{count(row.returnedUnits)}</td>
                <td class="n">{money(row.grossSalesFen, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
