import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { integer, money } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** Perishable goods by the days left to sell them; nothing in a shop where all goods keep. */
export function Ageing({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const head = t.ageingColumns;
  const { facts, position, results } = desk.shop;
  const rows = position.stock.flatMap((stock) => {
    const sku = facts.skus.find(({ id }) => id === stock.skuId);
    return sku === undefined || stock.daysLeft === undefined ? [] : [{ sku, stock, ages: stock.daysLeft }];
  });
  if (rows.length === 0) return null;
  const within = (ages: (typeof rows)[number]['ages'], from: number, to: number) =>
    ages.reduce((sum, { days, units }) => (days >= from && days <= to ? sum + units : sum), 0);
  const scrappedFen =
    results.at(-1)?.skus.reduce((sum, { skuId, scrappedUnits }) => {
      const sku = facts.skus.find(({ id }) => id === skuId);
      return sum + scrappedUnits * (sku?.unitCostFen ?? 0);
    }, 0) ?? 0;
  const cells = [
    [head.today, 1, 1],
    [head.tomorrow, 2, 2],
    [head.later, 3, 4],
    [head.rest, 5, Number.POSITIVE_INFINITY],
  ] as const;
  return (
    <section class="panel" aria-labelledby="ageing-title">
      <header>
        <h2 id="ageing-title">{t.ageing}</h2>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.ageingName}>
        <table class="tbl stacks">
          <thead>
            <tr>
              <th scope="col">{head.product}</th>
              {cells.map(([name]) => (
                <th key={name} scope="col" class="n">
                  {name}
                </th>
              ))}
              <th scope="col" class="n">
                {head.standing}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sku, stock, ages }) => (
              <tr key={sku.id}>
                <th scope="row">
                  <ProductName sku={sku} />
                </th>
                {cells.map(([name, from, to]) => {
                  const units = within(ages, from, to);
                  return (
                    <td key={name} class={from === 1 && units > 0 ? 'n bad' : 'n'} data-label={name}>
                      {integer(units, locale)}
                    </td>
                  );
                })}
                <td class="n" data-label={head.standing}>
                  {stock.standingUnits === undefined ? '—' : integer(stock.standingUnits, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer class="note">
        <p>{t.ageingNote(money(scrappedFen, locale))}</p>
      </footer>
    </section>
  );
}
