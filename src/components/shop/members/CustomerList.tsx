import { customers as words } from '../../../i18n/areas/customers.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { Customer, RfmRow } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';

const SHOWN = 8;

/** The customers of a group who kept most, by masked name. */
export function CustomerList({
  rows,
  byId,
}: {
  rows: readonly RfmRow[];
  byId: ReadonlyMap<string, Customer>;
}) {
  const locale = useLocale();
  const t = words[locale];
  const head = t.list.columns;
  const best = [...rows].sort((a, b) => b.keptFen - a.keptFen).slice(0, SHOWN);
  if (best.length === 0) return <p class="small muted customer-list">{t.list.none}</p>;
  return (
    <div class="customer-list">
      <h3>{t.list.title(integer(best.length, locale), integer(rows.length, locale))}</h3>
      <section class="tscroll" tabIndex={0} aria-label={t.list.tableName}>
        <table class="tbl slim weeks-table">
          <thead>
            <tr>
              <th scope="col">{head.customer}</th>
              <th scope="col" class="n">
                {head.score}
              </th>
              <th scope="col" class="n">
                {head.last}
              </th>
              <th scope="col" class="n">
                {head.orders}
              </th>
              <th scope="col" class="n">
                {head.kept}
              </th>
              <th scope="col">{head.consent}</th>
            </tr>
          </thead>
          <tbody>
            {best.map((row) => {
              const customer = byId.get(row.customerId);
              return (
                <tr key={row.customerId}>
                  <th scope="row">
                    {customer?.codeName} <span class="muted tiny num">{row.customerId}</span>
                  </th>
                  <td class="n">
                    {row.r} {row.f} {row.m}
                  </td>
                  <td class="n">{t.card.daysAgo(integer(row.recencyDays, locale))}</td>
                  <td class="n">{integer(row.orders, locale)}</td>
                  <td class="n">{money(row.keptFen, locale)}</td>
                  <td>{customer?.emailConsent === true ? t.list.yes : t.list.no}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
