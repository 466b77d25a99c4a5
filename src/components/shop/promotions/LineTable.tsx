import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { moneyPerUnit, price } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { BasketAccount } from '../decisions/basket.ts';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** The floor under every product of the basket: what a unit is paid against what it must be paid. */
export function LineTable({ desk, account }: { desk: Desk; account: BasketAccount }) {
  const locale = useLocale();
  const t = words[locale].till;
  const { columns } = t;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.lineName}>
      <table class="tbl stacks">
        <caption>{t.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.product}</th>
            {(['list', 'posted', 'paid', 'floor', 'left'] as const).map((column) => (
              <th key={column} scope="col" class="n">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {account.lines.map((line) => {
            const sku = desk.shop.facts.skus.find(({ id }) => id === line.skuId);
            const isLoss = line.leftPerUnitFen < 0;
            return (
              <tr key={line.skuId}>
                <th scope="row">{sku && <ProductName sku={sku} small={`× ${line.units}`} />}</th>
                <td class="n" data-label={columns.list}>
                  {price(line.listPriceFen, locale)}
                </td>
                <td class="n" data-label={columns.posted}>
                  {price(line.priceFen, locale)}
                </td>
                <td class="n" data-label={columns.paid}>
                  {moneyPerUnit(line.paidPerUnitFen, locale)}
                </td>
                <td class="n" data-label={columns.floor}>
                  {moneyPerUnit(line.breakEvenFen, locale)}
                </td>
                <td class={isLoss ? 'n bad' : 'n'} data-label={columns.left}>
                  <span>
                    {moneyPerUnit(line.leftPerUnitFen, locale)}
                    <small class="till-floor">
                      {isLoss ? t.belowCost(moneyPerUnit(-line.leftPerUnitFen, locale)) : t.aboveCost}
                    </small>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
