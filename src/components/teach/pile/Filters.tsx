import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { integer } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { PILE_SHOWS, type PileQuery, pileHash } from './pile-query.ts';
import { type PileRow, passes } from './pile-rows.ts';

interface FiltersProps {
  readonly rows: readonly PileRow[];
  readonly query: PileQuery;
}

/** Ways to look at the pile, each with its count; those without a file are left out. */
export function Filters({ rows, query }: FiltersProps) {
  const locale = useLocale();
  const t = teachPile[locale].filters;
  const { week } = query;
  const counts = PILE_SHOWS.map((show) => ({
    show,
    count: rows.filter((row) => passes(row, { show, week })).length,
  }));
  return (
    <nav class="pile-filters no-print" aria-label={t.title}>
      <ul>
        {counts
          .filter(({ show, count }) => show === 'all' || show === query.show || count > 0)
          .map(({ show, count }) => (
            <li key={show}>
              <a href={pileHash(query, { show })} aria-current={query.show === show ? 'true' : undefined}>
                {t[show]} <b class="num">{integer(count, locale)}</b>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
