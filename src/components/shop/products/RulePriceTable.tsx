import { products as words } from '../../../i18n/areas/products.ts';
import { decimal, percent, price, signedPercent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PricingRule } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type RulePrice, rulePrices } from './rule-prices.ts';

/** What a rule would make of each posted price, and what it read to do so. */
export function RulePriceTable({ desk, rule }: { desk: Desk; rule: PricingRule }) {
  const locale = useLocale();
  const t = words[locale].rule;
  const rows = rulePrices(desk, rule);
  const down = rows.filter((row) => row.setFen < row.postedFen).length;
  const up = rows.filter((row) => row.setFen > row.postedFen).length;
  return (
    <>
      <div class="body ruled">
        <h3>{t.preview}</h3>
        <p class="small" aria-live="polite">
          {t.summary(down + up, down, up)}
        </p>
      </div>
      <section class="tscroll" tabIndex={0} aria-label={t.preview}>
        <table class="tbl stacks">
          <thead>
            <tr>
              <th scope="col">{t.product}</th>
              <th scope="col" class="n">
                {t.posted}
              </th>
              <th scope="col" class="n">
                {t.set}
              </th>
              <th scope="col" class="n">
                {t.move}
              </th>
              <th scope="col">{t.because}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.sku.id}>
                <th scope="row">
                  <ProductName sku={row.sku} />
                </th>
                <td class="n num" data-label={t.posted}>
                  {price(row.postedFen, locale)}
                </td>
                <td class="n num" data-label={t.set}>
                  <b>{price(row.setFen, locale)}</b>
                </td>
                <td class="n num" data-label={t.move}>
                  {row.setFen === row.postedFen
                    ? t.same
                    : signedPercent(row.setFen / row.postedFen - 1, locale)}
                </td>
                <td data-label={t.because}>{reason(row, rule, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer>
        <p class="note">{t.estimated}</p>
      </footer>
    </>
  );
}

function reason(row: RulePrice, rule: PricingRule, locale: Locale): string {
  const t = words[locale].rule;
  const stock = row.coverWeeks === undefined ? t.noCover : t.cover(decimal(row.coverWeeks, locale, 1));
  const text = rule.follow === 'rivals' ? t.rivalsAt(percent(row.rivalIndex, locale, 1)) : stock;
  return row.atFloor ? t.floored(text) : text;
}
