import { checkout as words } from '../../../i18n/areas/checkout.ts';
import { integer, money, moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { BasketChart } from './BasketChart.tsx';
import { feeSums } from './baskets.ts';
import { deliveryPerParcelFen } from './delivery-cost.ts';

interface FeePanelProps {
  readonly desk: Desk;
  /** Last week's orders; undefined until the book is open. */
  readonly orders: readonly Order[] | undefined;
  readonly last: WeekResult | undefined;
}

/** Fee and threshold, over the baskets they would have met last week. */
export function FeePanel({ desk, orders, last }: FeePanelProps) {
  const locale = useLocale();
  const t = words[locale].fee;
  return (
    <section class="panel" aria-labelledby="fee-title">
      <header>
        <h2 id="fee-title">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      <div class="body checkout-fields">
        <LeverField desk={desk} lever="shipFeeFen" help={t.feeHelp} />
        <LeverField desk={desk} lever="freeShipThresholdFen" help={t.thresholdHelp} />
      </div>
      {orders !== undefined && last !== undefined && last.orders > 0 && (
        <>
          <div class="body ruled">
            <BasketChart desk={desk} orders={orders} />
          </div>
          <div class="body ruled">
            <Sums desk={desk} orders={orders} last={last} />
          </div>
          <footer class="note">{t.ruleNote}</footer>
        </>
      )}
    </section>
  );
}

interface SumsProps {
  readonly desk: Desk;
  readonly orders: readonly Order[];
  readonly last: WeekResult;
}

/** What the staged fee would bring in last week's figures, and how many it may lose. */
function Sums({ desk, orders, last }: SumsProps) {
  const locale = useLocale();
  const t = words[locale].fee;
  const { shipFeeFen, freeShipThresholdFen } = desk.plan;
  const { topUpReach } = desk.shop.facts.rules.checkout;
  const sums = feeSums(orders, shipFeeFen, freeShipThresholdFen, topUpReach);
  const threshold = price(freeShipThresholdFen, locale);
  const from = money(topUpReach * freeShipThresholdFen, locale);
  const countAndShare = (count: number) =>
    `${integer(count, locale)} · ${percent(sums.orders === 0 ? 0 : count / sums.orders, locale, 0)}`;
  return (
    <table class="money-table">
      <caption>{t.sums}</caption>
      <tbody>
        <tr>
          <th scope="row">{t.average}</th>
          <td>{moneyPerUnit(sums.averageBasketFen, locale)}</td>
        </tr>
        {freeShipThresholdFen > 0 && (
          <>
            <tr>
              <th scope="row">{t.above(threshold)}</th>
              <td>{countAndShare(sums.freeOrders)}</td>
            </tr>
            <tr>
              <th scope="row">
                {t.near(from, threshold)} <span class="muted tiny">{t.nearHelp}</span>
              </th>
              <td>{countAndShare(sums.nearOrders)}</td>
            </tr>
          </>
        )}
        <tr>
          <th scope="row">{t.cost}</th>
          <td>{moneyPerUnit(deliveryPerParcelFen(last), locale)}</td>
        </tr>
        {shipFeeFen > 0 && (
          <>
            <tr>
              <th scope="row">{t.paying}</th>
              <td>{countAndShare(sums.payingOrders)}</td>
            </tr>
            {last.plan.shipFeeFen > 0 && (
              <tr>
                <th scope="row">
                  {t.paidLast(price(last.plan.shipFeeFen, locale))}{' '}
                  <span class="muted tiny">{t.paidLastHelp}</span>
                </th>
                <td>{countAndShare(orders.filter(({ money: paid }) => paid.shipFeeFen > 0).length)}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{t.left}</th>
              <td>{moneyPerUnit(sums.leftFen, locale)}</td>
            </tr>
            <tr class="total">
              <th scope="row">{t.income}</th>
              <td>{money(sums.incomeFen, locale)}</td>
            </tr>
            <tr>
              <th scope="row">{t.mayLeave}</th>
              <td>
                <b>{percent(sums.mayLeaveShare, locale, 0)}</b>
              </td>
            </tr>
          </>
        )}
      </tbody>
      {shipFeeFen === 0 && (
        <tfoot>
          <tr>
            <td class="checkout-hint" colSpan={2}>
              {t.noFee}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
