import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { decimal, integer, money, moneyPerUnit } from '../../../i18n/formats.ts';
import type { Channel, NumericLever } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { channelReadings } from '../decisions/channels.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** The budget lever of a channel, where it has one. */
const BUDGETS: Readonly<Partial<Record<Channel, NumericLever>>> = {
  seo: 'seoBudgetFen',
  sem: 'semBudgetFen',
  social: 'socialBudgetFen',
  kol: 'kolBudgetFen',
  content: 'contentBudgetFen',
};

/** Channels in the fixed order of their colours, with last week's figures and the budget beside them. */
export function ChannelTable({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const readings = channelReadings(desk.shop.results.at(-1));
  const total = readings.reduce(
    (sum, row) => ({
      visits: sum.visits + row.visits,
      orders: sum.orders + row.orders,
      netSalesFen: sum.netSalesFen + row.netSalesFen,
      spendFen: sum.spendFen + row.spendFen,
    }),
    { visits: 0, orders: 0, netSalesFen: 0, spendFen: 0 },
  );
  const head = t.columns;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl stacks channels">
        <thead>
          <tr>
            <th scope="col">{head.channel}</th>
            <th scope="col" class="n">
              {head.budget}
            </th>
            <th scope="col" class="n">
              {head.visits}
            </th>
            <th scope="col" class="n">
              {head.orders}
            </th>
            <th scope="col" class="n">
              {head.netSales}
            </th>
            <th scope="col" class="n">
              {head.spend}
            </th>
            <th scope="col" class="n">
              {head.costPerOrder}
            </th>
            <th scope="col" class="n">
              {head.averageReturn}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((row) => (
            <tr key={row.channel}>
              <th scope="row">{common[locale].channels[row.channel]}</th>
              <td class="n budget" data-label={head.budget}>
                <Budget desk={desk} channel={row.channel} />
              </td>
              <td class="n" data-label={head.visits}>
                {integer(row.visits, locale)}
              </td>
              <td class="n" data-label={head.orders}>
                {integer(row.orders, locale)}
              </td>
              <td class="n" data-label={head.netSales}>
                {money(row.netSalesFen, locale)}
              </td>
              <td class="n" data-label={head.spend}>
                {money(row.spendFen, locale)}
              </td>
              <td class="n" data-label={head.costPerOrder}>
                {row.costPerOrderFen === undefined ? '—' : moneyPerUnit(row.costPerOrderFen, locale)}
              </td>
              <td class="n" data-label={head.averageReturn}>
                {row.averageReturn === undefined ? '—' : t.returnUnit(decimal(row.averageReturn, locale, 1))}
              </td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{common[locale].total}</th>
            <td class="n" data-label={head.budget} />
            <td class="n" data-label={head.visits}>
              {integer(total.visits, locale)}
            </td>
            <td class="n" data-label={head.orders}>
              {integer(total.orders, locale)}
            </td>
            <td class="n" data-label={head.netSales}>
              {money(total.netSalesFen, locale)}
            </td>
            <td class="n" data-label={head.spend}>
              {money(total.spendFen, locale)}
            </td>
            <td class="n" data-label={head.costPerOrder}>
              {total.orders === 0 ? '—' : moneyPerUnit(total.spendFen / total.orders, locale)}
            </td>
            <td class="n" data-label={head.averageReturn}>
              {total.spendFen === 0
                ? '—'
                : t.returnUnit(decimal(total.netSalesFen / total.spendFen, locale, 1))}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Budget({ desk, channel }: { desk: Desk; channel: Channel }) {
  const t = words[useLocale()];
  const lever = BUDGETS[channel];
  if (lever !== undefined) return <LeverField desk={desk} lever={lever} labelHidden />;
  if (channel === 'affiliate') return <span class="muted tiny">{t.commission}</span>;
  if (channel === 'email') return <span class="muted tiny">{t.mailings}</span>;
  return <span class="muted tiny">{t.noBudget}</span>;
}
