import { useCallback, useState } from 'preact/hooks';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { integer } from '../../../i18n/formats.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { SortHeading } from '../../ui/SortHeading.tsx';
import type { NameOf } from './flag-words.ts';
import { PileRowView } from './PileRowView.tsx';
import { PAGE_ROWS, type PileQuery, type PileSort, pileHash } from './pile-query.ts';
import type { PileRow } from './pile-rows.ts';

interface PileTableProps {
  /** Rows that pass the filter, sorted. */
  readonly rows: readonly PileRow[];
  readonly query: PileQuery;
  readonly nameOf: NameOf;
}

const COLUMNS: readonly { readonly by: PileSort; readonly isNumber?: true }[] = [
  { by: 'student' },
  { by: 'week', isNumber: true },
  { by: 'check' },
  { by: 'profit', isNumber: true },
  { by: 'mark', isNumber: true },
  { by: 'words', isNumber: true },
];

/** The files, a page at a time. */
export function PileTable({ rows, query, nameOf }: PileTableProps) {
  const locale = useLocale();
  const t = teachPile[locale].table;
  const [openId, setOpenId] = useState<string>();
  const open = useCallback((id: string) => setOpenId((now) => (now === id ? undefined : id)), []);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const page = Math.min(query.page, pages);
  const shown = rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const heading = (by: PileSort, isNumber: boolean) => (
    <SortHeading
      key={by}
      name={t[by === 'added' ? 'student' : by]}
      title={t.sortBy(t[by === 'added' ? 'student' : by])}
      class={isNumber ? 'n' : undefined}
      direction={query.sort === by ? (query.isDescending ? 'descending' : 'ascending') : undefined}
      onSort={() => {
        const isDescending = query.sort === by ? !query.isDescending : by === 'flags';
        location.hash = pileHash(query, { sort: by, isDescending });
      }}
    />
  );
  return (
    <>
      <section class="tscroll" tabIndex={0} aria-label={t.name}>
        <table class="tbl stacks pile-table">
          <caption class="sr">{t.name}</caption>
          <thead>
            <tr>
              {COLUMNS.map(({ by, isNumber }) => heading(by, isNumber === true))}
              <th scope="col" class="n">
                {t.chips}
              </th>
              {heading('flags', false)}
              {heading('grade', true)}
              <th scope="col">{t.state}</th>
              <th scope="col">
                <span class="sr">{t.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <PileRowView
                key={row.item.id}
                row={row}
                nameOf={nameOf}
                isOpen={openId === row.item.id}
                onOpen={open}
              />
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <nav class="pile-pages no-print" aria-label={t.pages}>
          <PageLink query={query} to={page - 1} pages={pages} name={t.previous} icon="arrow-left" />
          <span class="muted small num">{t.pageOf(integer(page, locale), integer(pages, locale))}</span>
          <PageLink query={query} to={page + 1} pages={pages} name={t.next} icon="arrow-right" />
        </nav>
      )}
    </>
  );
}

interface PageLinkProps {
  readonly query: PileQuery;
  readonly to: number;
  readonly pages: number;
  readonly name: string;
  readonly icon: 'arrow-left' | 'arrow-right';
}

function PageLink({ query, to, pages, name, icon }: PageLinkProps) {
  const inside = (
    <>
      <Icon name={icon} size={14} /> {name}
    </>
  );
  return to < 1 || to > pages ? (
    <span class="btn sm" aria-disabled="true">
      {inside}
    </span>
  ) : (
    <a class="btn sm" href={pileHash(query, { page: to })}>
      {inside}
    </a>
  );
}
