import { members as words } from '../../../i18n/areas/members.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { Delta } from '../../ui/Delta.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Members in last week's figures, with what changed from the week before. */
export function MemberFigures({ results }: { results: readonly WeekResult[] }) {
  const locale = useLocale();
  const t = words[locale].figures;
  const last = results.at(-1);
  const before = results.at(-2);
  if (last === undefined) return null;
  const { customers, orders, profit, balance } = last;
  const share = (part: number, whole: number) => percent(whole === 0 ? 0 : part / whole, locale, 1);
  const was = before?.customers;
  const rows = [
    {
      name: t.members,
      value: integer(customers.members, locale),
      note: t.ofCustomers(share(customers.members, customers.alive)),
      now: customers.members,
      was: was?.members,
    },
    {
      name: t.joined,
      value: integer(customers.joinedMembers, locale),
      note: '',
      now: customers.joinedMembers,
      was: was?.joinedMembers,
    },
    {
      name: t.orders,
      value: integer(customers.memberOrders, locale),
      note: t.ofOrders(share(customers.memberOrders, orders)),
      now: customers.memberOrders,
      was: was?.memberOrders,
    },
    {
      name: t.sales,
      value: money(customers.memberNetSalesFen, locale),
      note: t.ofSales(share(customers.memberNetSalesFen, profit.netSalesFen)),
      now: customers.memberNetSalesFen,
      was: was?.memberNetSalesFen,
    },
  ];
  return (
    <dl class="kpis member-figures" aria-label={t.name}>
      {rows.map((row) => (
        <div key={row.name} class="kpi">
          <dt>{row.name}</dt>
          <dd class="v num">{row.value}</dd>
          {row.note !== '' && <dd class="tiny muted">{row.note}</dd>}
          {row.was !== undefined && (
            <dd>
              <Delta now={row.now} was={row.was} unit="relative" favours="more" />
            </dd>
          )}
        </div>
      ))}
      <div class="kpi">
        <dt>{t.owed}</dt>
        <dd class="v num">{money(balance.pointsLiabilityFen, locale)}</dd>
        <dd class="tiny muted">{t.faceValue(money(customers.pointsOutstandingFen, locale))}</dd>
      </div>
    </dl>
  );
}
