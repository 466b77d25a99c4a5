import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer, money, moneyPerUnit, price } from '../../../i18n/formats.ts';
import type { Order, PublicFacts } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { ProductName } from '../decisions/ProductName.tsx';

/** The order's lines: what was bought, at which price, and its share of the discounts. */
export function OrderGoods({ order, facts }: { order: Order; facts: PublicFacts }) {
  const locale = useLocale();
  const t = words[locale].detail;
  const { goodsColumns } = t;
  return (
    <div class="panel">
      <header>
        <h2>{t.goods}</h2>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.goods}>
        <table class="tbl stacks">
          <thead>
            <tr>
              <th scope="col">{goodsColumns.product}</th>
              <th scope="col" class="n">
                {goodsColumns.units}
              </th>
              <th scope="col" class="n">
                {goodsColumns.listPrice}
              </th>
              <th scope="col" class="n">
                {goodsColumns.price}
              </th>
              <th scope="col" class="n">
                {goodsColumns.discount}
              </th>
              <th scope="col" class="n">
                {goodsColumns.paid}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => {
              const sku = facts.skus.find(({ id }) => id === line.skuId);
              return (
                <tr key={line.skuId}>
                  <th scope="row">{sku === undefined ? line.skuId : <ProductName sku={sku} />}</th>
                  <td class="n" data-label={goodsColumns.units}>
                    {integer(line.units, locale)}
                  </td>
                  <td class="n" data-label={goodsColumns.listPrice}>
                    {price(line.listPriceFen, locale)}
                  </td>
                  <td class="n" data-label={goodsColumns.price}>
                    {line.priceFen === line.listPriceFen ? (
                      price(line.priceFen, locale)
                    ) : (
                      <b>{price(line.priceFen, locale)}</b>
                    )}
                  </td>
                  <td class="n" data-label={goodsColumns.discount}>
                    {line.discountFen === 0 ? money(0, locale) : moneyPerUnit(-line.discountFen, locale)}
                  </td>
                  <td class="n" data-label={goodsColumns.paid}>
                    {moneyPerUnit(line.paidFen, locale)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
