import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { OrderTotals } from './order-list.ts';

/** What the listed orders add up to, and what the week counted; without a week there is nothing to compare. */
export interface TotalsRow {
  readonly listed: OrderTotals;
  readonly week?: { readonly orders: number; readonly netSalesFen: number };
}

/** The last row of the list under a double rule: all pages together. */
export function TotalsFoot({ totals }: { totals: TotalsRow }) {
  const locale = useLocale();
  const t = words[locale];
  const { listed, week } = totals;
  const isWhole = week !== undefined && listed.sales === week.orders && listed.paidFen === week.netSalesFen;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={7}>
          {t.totals(integer(listed.sales, locale))}
          {week !== undefined && (
            <small>
              {isWhole ? (
                <>
                  <Icon name="check" size={13} /> {t.wholeWeek}
                </>
              ) : (
                t.ofWeek(percent(week.netSalesFen === 0 ? 0 : listed.paidFen / week.netSalesFen, locale))
              )}
            </small>
          )}
        </th>
        <td class="n paid" data-label={t.columns.paid}>
          {moneyPerUnit(listed.paidFen, locale)}
        </td>
        <td class="n left" data-label={t.columns.contribution}>
          {moneyPerUnit(listed.contributionFen, locale)}
        </td>
      </tr>
    </tfoot>
  );
}
