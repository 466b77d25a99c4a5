import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { integer, money, moneyPerUnit } from '../../../i18n/formats.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type ParcelRow, parcelCost, parcelsOf } from './parcel-cost.ts';

interface ParcelCostPanelProps {
  readonly desk: Desk;
  readonly orders: readonly Order[];
  readonly last: WeekResult;
}

/** What a parcel cost last week, part by part, down to the lines of the account. */
export function ParcelCostPanel({ desk, orders, last }: ParcelCostPanelProps) {
  const locale = useLocale();
  const t = words[locale].cost;
  const parcels = parcelsOf(last);
  if (parcels === 0) return null;
  const rows = parcelCost(last, orders, desk.shop.facts);
  const totalFen = rows.at(-1)?.weekFen ?? 0;
  const name = ({ line }: ParcelRow) =>
    line === 'surge' && !last.plan.serveRemoteZones ? t.surgeNoRemote : t.lines[line];
  return (
    <section class="panel" aria-labelledby="cost-title">
      <header>
        <h2 id="cost-title">{t.title(moneyPerUnit(totalFen / parcels, locale))}</h2>
      </header>
      <table class="tbl slim logistics-cost">
        <caption class="sr">{t.tableName}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col" class="n">
              {t.perParcel}
            </th>
            <th scope="col" class="n">
              {t.week}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} class={rowClass(row)}>
              <th scope="row">{name(row)}</th>
              <td class="n">{moneyPerUnit(row.weekFen / parcels, locale)}</td>
              <td class="n">{money(row.weekFen, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer class="note">{t.note(integer(parcels, locale))}</footer>
    </section>
  );
}

const PARTS: ReadonlySet<ParcelRow['line']> = new Set(['base', 'weight', 'carrier', 'batching', 'surge']);

function rowClass({ line }: ParcelRow): string | undefined {
  if (line === 'total') return 'total';
  if (line === 'shipping') return 'subtotal';
  return PARTS.has(line) ? 'logistics-part' : undefined;
}
