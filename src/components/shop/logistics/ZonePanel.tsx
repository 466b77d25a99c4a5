import { useState } from 'preact/hooks';
import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { provinces } from '../../../i18n/areas/provinces.ts';
import { integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import type { Order, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { SortHeading } from '../../ui/SortHeading.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { TILES } from '../orders/provinces.ts';
import { sortZones, valueOf, ZONE_SORTS, type Zone, type ZoneSort, zonesOf } from './zones.ts';

/** The deepest tint of a tile: ink stays readable on it in both themes. */
const DEEPEST = 46;

interface ZonePanelProps {
  readonly desk: Desk;
  readonly orders: readonly Order[];
  readonly last: WeekResult;
}

/** Where last week's parcels went: a tile for each province, and the same as a table to sort. */
export function ZonePanel({ desk, orders, last }: ZonePanelProps) {
  const locale = useLocale();
  const t = words[locale].zones;
  const zones = zonesOf(orders);
  const remote = new Set(desk.shop.facts.rules.delivery.remoteProvinces);
  return (
    <section class="panel" aria-labelledby="zones-title">
      <header>
        <h2 id="zones-title">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      <div class="body logistics-zones">
        <Tiles zones={zones} remote={remote} week={last.week} />
        <ZoneTable zones={zones} remote={remote} />
      </div>
      <footer class="note">
        {!last.plan.serveRemoteZones && <p>{t.notServed}</p>}
        <p>{t.note}</p>
      </footer>
    </section>
  );
}

interface ZonesProps {
  readonly zones: readonly Zone[];
  /** Codes of the provinces that are dear to reach. */
  readonly remote: ReadonlySet<string>;
}

function Tiles({ zones, remote, week }: ZonesProps & { readonly week: number }) {
  const locale = useLocale();
  const t = words[locale].zones;
  const names = provinces[locale];
  const most = Math.max(1, ...zones.map(({ orders }) => orders));
  return (
    <div class="logistics-tiles-box">
      <ul class="logistics-tiles" aria-label={t.gridName}>
        {zones.map(({ province, orders }) => {
          const [column, row] = TILES[province];
          const isRemote = remote.has(province);
          const name = names.names[province];
          const text = integer(orders, locale);
          return (
            <li key={province} style={{ gridColumn: String(column), gridRow: String(row) }}>
              <a
                href={`#/orders?week=${week}&province=${province}`}
                class={isRemote ? 'remote' : undefined}
                style={{ '--tint': `${Math.round((orders / most) * DEEPEST)}%` }}
                title={name}
              >
                <b>{names.short[province]}</b>
                <span>{text}</span>
                <span class="sr">{isRemote ? t.remoteTile(name, text) : t.tile(name, text)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <p class="note logistics-tiles-key">
        <i class="remote" /> {t.remoteKey}
      </p>
    </div>
  );
}

function ZoneTable({ zones, remote }: ZonesProps) {
  const locale = useLocale();
  const t = words[locale].zones;
  const [sort, setSort] = useState<ZoneSort>('orders');
  const [isDescending, setDescending] = useState(true);
  const choose = (column: ZoneSort) => {
    setDescending(column === sort ? !isDescending : column !== 'province');
    setSort(column);
  };
  const sum = (among: readonly Zone[], amount: (zone: Zone) => number) =>
    among.reduce((total, zone) => total + amount(zone), 0);
  const remoteZones = zones.filter(({ province }) => remote.has(province));
  const totals = (among: readonly Zone[]) => ({
    orders: sum(among, ({ orders }) => orders),
    share: sum(among, ({ share }) => share),
    netSalesFen: sum(among, ({ netSalesFen }) => netSalesFen),
  });
  return (
    <section class="tscroll logistics-zone-table" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl slim">
        <thead>
          <tr>
            {ZONE_SORTS.map((column) => (
              <SortHeading
                key={column}
                name={t.columns[column]}
                class={column === 'province' ? undefined : 'n'}
                direction={column === sort ? (isDescending ? 'descending' : 'ascending') : undefined}
                onSort={() => choose(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortZones(zones, sort, isDescending).map((zone) => (
            <tr key={zone.province}>
              <th scope="row">
                {provinces[locale].names[zone.province]}{' '}
                {remote.has(zone.province) && <span class="tag">{t.remote}</span>}
              </th>
              <td class="n">
                {integer(zone.orders, locale)} <span class="muted">{percent(zone.share, locale)}</span>
              </td>
              <td class="n">{money(zone.netSalesFen, locale)}</td>
              <td class="n">{zone.orders === 0 ? '—' : moneyPerUnit(valueOf(zone), locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <ZoneTotal name={t.total} {...totals(zones)} />
          <ZoneTotal name={t.remoteTotal} {...totals(remoteZones)} isPart />
        </tfoot>
      </table>
    </section>
  );
}

interface ZoneTotalProps {
  readonly name: string;
  readonly orders: number;
  readonly share: number;
  readonly netSalesFen: number;
  readonly isPart?: boolean;
}

function ZoneTotal({ name, orders, share, netSalesFen, isPart = false }: ZoneTotalProps) {
  const locale = useLocale();
  return (
    <tr class={isPart ? 'logistics-part' : undefined}>
      <th scope="row">{name}</th>
      <td class="n">
        {integer(orders, locale)} <span class="muted">{percent(share, locale)}</span>
      </td>
      <td class="n">{money(netSalesFen, locale)}</td>
      <td class="n">{orders === 0 ? '—' : moneyPerUnit(netSalesFen / orders, locale)}</td>
    </tr>
  );
}
