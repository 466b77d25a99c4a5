import { useMemo } from 'preact/hooks';
import { customers as words } from '../../../i18n/areas/customers.ts';
import { decimal, integer, list, money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { RFM_SEGMENTS } from '../../../simulator/index.ts';
import { replaceRoute, useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { BookGate } from './BookGate.tsx';
import { type ClusterReading, clusterReadings } from './group-figures.ts';
import { type BookReading, readingOf } from './readings.ts';
import { CLUSTER_COUNTS, clusterCountOf, queryOf, selectionOf } from './selection.ts';
import type { BookState } from './use-book.ts';

/** Groups by k-means in plain words, against the named segments. */
export function ClusterPanel({ book }: { book: BookState }) {
  const t = words[useLocale()].clusters;
  const { query } = useRoute();
  const count = clusterCountOf(query);
  return (
    <section class="panel" aria-labelledby="clusters-title">
      <header>
        <h2 id="clusters-title">{t.title}</h2>
        <Segmented
          label={t.count}
          value={String(count)}
          options={CLUSTER_COUNTS.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(next) => replaceRoute('members', undefined, queryOf(selectionOf(query), Number(next)))}
        />
        <p>{t.lead}</p>
      </header>
      <BookGate state={book}>{(ready) => <Groups reading={readingOf(ready)} count={count} />}</BookGate>
    </section>
  );
}

function Groups({ reading, count }: { reading: BookReading; count: number }) {
  const locale = useLocale();
  const t = words[locale];
  const c = t.clusters;
  const head = c.columns;
  const clusters = useMemo(() => clusterReadings(reading.table, reading.byId, count), [reading, count]);
  return (
    <>
      <section class="tscroll" tabIndex={0} aria-label={c.tableName}>
        <table class="tbl clusters">
          <thead>
            <tr>
              <th scope="col">{head.group}</th>
              {(['customers', 'last', 'orders', 'kept'] as const).map((column) => (
                <th key={column} scope="col" class="n">
                  {head[column]}
                </th>
              ))}
              {RFM_SEGMENTS.map((segment, index) => (
                <th key={segment} scope="col" class={index === 0 ? 'n split' : 'n'}>
                  {t.segments[segment]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clusters.map((cluster, index) => (
              <tr key={index}>
                <th scope="row">
                  {c.group(index + 1)}
                  <span class="muted tiny">{describe(cluster, locale)}</span>
                </th>
                <td class="n">{integer(cluster.figures.customers, locale)}</td>
                <td class="n">{t.clusters.days(integer(cluster.figures.medianRecencyDays, locale))}</td>
                <td class="n">{decimal(cluster.figures.ordersEach, locale, 1)}</td>
                <td class="n">{money(cluster.figures.keptEachFen, locale)}</td>
                {RFM_SEGMENTS.map((segment, at) => (
                  <td key={segment} class={at === 0 ? 'n split' : 'n'}>
                    {integer(cluster.segments[segment], locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer>
        <p class="note">{c.note}</p>
      </footer>
    </>
  );
}

/** A group in words: only what is notable against everyone. */
function describe({ recency, frequency, money: spent }: ClusterReading, locale: Locale): string {
  const { words: w, middle } = words[locale].clusters;
  const parts = [
    recency === 'usual' ? undefined : w.recency[recency],
    frequency === 'usual' ? undefined : w.frequency[frequency],
    spent === 'usual' ? undefined : w.money[spent],
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? middle : list(parts, locale);
}
