import { checkout as words } from '../../../i18n/areas/checkout.ts';
import { integer, money, moneyPerUnit, percent, weekday } from '../../../i18n/formats.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverChoice } from '../decisions/LeverChoice.tsx';
import { LeverSwitch } from '../decisions/LeverSwitch.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { totalsOf } from '../orders/order-list.ts';
import { unfilled } from './funnel.ts';

interface PayPanelProps {
  readonly desk: Desk;
  readonly orders: readonly Order[] | undefined;
  readonly last: WeekResult | undefined;
}

const USUAL_WAYS = 3;

/** Ways to pay, a second gateway, and the orders that were placed and never paid. */
export function PayPanel({ desk, orders, last }: PayPanelProps) {
  const locale = useLocale();
  const t = words[locale].pay;
  const { policyCosts, rules } = desk.shop.facts;
  const { fourthMethodRate } = policyCosts;
  const netSalesFen = last?.profit.netSalesFen ?? 0;
  const note = (ways: number, factor: number) => {
    const share = percent(factor, locale, 0);
    if (ways === USUAL_WAYS) return t.usual;
    if (ways < USUAL_WAYS) return t.keeps(share);
    const cost = money(Math.round(fourthMethodRate * netSalesFen), locale);
    return t.fourth(share, percent(fourthMethodRate, locale), cost);
  };
  return (
    <section class="panel" aria-labelledby="pay-title">
      <header>
        <h2 id="pay-title">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      <div class="body">
        <LeverChoice
          desk={desk}
          lever="paymentMethods"
          options={rules.payment.methodFactors.map((factor, index) => ({
            value: index + 1,
            label: t.ways(index + 1),
            note: note(index + 1, factor),
          }))}
        />
      </div>
      <div class="body ruled">
        <Gateway desk={desk} orders={orders} last={last} />
      </div>
      {orders !== undefined && last !== undefined && (
        <div class="body ruled">
          <Unfilled orders={orders} last={last} />
        </div>
      )}
    </section>
  );
}

/** The second gateway against the loss it prevents, in last week's figures. */
function Gateway({ desk, orders, last }: PayPanelProps) {
  const locale = useLocale();
  const t = words[locale].pay;
  const { policyCosts, rules } = desk.shop.facts;
  const { outageChancePerWeek, outageLossShare } = rules.payment;
  const gatewayPrice = money(policyCosts.backupGatewayFen, locale);
  const totals = orders === undefined ? undefined : totalsOf(orders);
  const ordersADay = (last?.orders ?? 0) / 7;
  const leftFen = totals === undefined || totals.sales === 0 ? 0 : totals.contributionFen / totals.sales;
  const dayFen = outageLossShare * ordersADay * leftFen;
  return (
    <div class="checkout-gateway">
      <LeverSwitch
        desk={desk}
        lever="backupGateway"
        label={t.gateway(gatewayPrice)}
        help={t.gatewayHelp(percent(outageChancePerWeek, locale, 0), percent(outageLossShare, locale, 0))}
      />
      {totals !== undefined && (
        <p class="note">
          {t.gatewaySum(
            integer(ordersADay, locale),
            moneyPerUnit(leftFen, locale),
            money(outageChancePerWeek * dayFen, locale),
            gatewayPrice,
          )}{' '}
          {t.worst(money(dayFen, locale))}
        </p>
      )}
    </div>
  );
}

/** Orders of last week that were placed and did not become sales, by reason. */
function Unfilled({ orders, last }: { orders: readonly Order[]; last: WeekResult }) {
  const locale = useLocale();
  const t = words[locale].pay;
  const rows = unfilled(orders);
  const { paymentOutageDay: outage, verifiedShare } = last;
  return (
    <div class="checkout-failed">
      <table class="money-table">
        <caption>{t.failed}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{t.reason}</th>
            <th scope="col">{t.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reason, count }) => (
            <tr key={reason}>
              <th scope="row">{t.reasons[reason]}</th>
              <td>{integer(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {outage === null ? t.noOutage : <b class="bad">{t.outage(weekday(outage, locale, 'long'))}</b>}{' '}
        {verifiedShare > 0 && t.verified(percent(verifiedShare, locale, 0))}
      </p>
      <p>
        <a href={`#/orders?week=${last.week}&state=cancelled`}>{t.seeOrders}</a>
      </p>
    </div>
  );
}
