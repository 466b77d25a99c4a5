import { products as words } from '../../../i18n/areas/products.ts';
import { moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** Where one unit's price goes, down to what is left, and the price at which nothing is left. */
export function PriceAccount({ desk, sku, priceFen }: { desk: Desk; sku: SkuFacts; priceFen: number }) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const { facts } = desk.shop;
  const account = unitEconomics(desk.shop, desk.plan, sku, priceFen);
  const rows = [
    [t.price, account.priceFen],
    [t.cost, -account.unitCostFen],
    [t.commission(percent(facts.commissionRate, locale)), -account.commissionFen],
    [t.payment(percent(facts.paymentFeeRate, locale)), -account.paymentFeeFen],
    [t.shipping, -account.shippingFen],
  ] as const;
  return (
    <section class="sheet-part" aria-labelledby="account-title">
      <h3 id="account-title">{t.account}</h3>
      <table class="money-table">
        <tbody>
          {rows.map(([label, fen]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{moneyPerUnit(fen, locale)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">
              {t.margin}{' '}
              <span class="muted tiny">{t.marginRate(percent(account.marginRate, locale, 0))}</span>
            </th>
            <td class={account.marginFen < 0 ? 'bad' : undefined}>
              {moneyPerUnit(account.marginFen, locale)}
            </td>
          </tr>
        </tbody>
      </table>
      <p class="small">
        <b>{t.breakEven(price(Math.ceil(account.breakEvenFen / 10) * 10, locale))}</b>
      </p>
      {account.marginFen < 0 && (
        <p class="problem">{t.belowCost(moneyPerUnit(-account.marginFen, locale))}</p>
      )}
      <p class="note">{t.accountNote}</p>
    </section>
  );
}
