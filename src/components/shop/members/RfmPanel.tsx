import { customers as words } from '../../../i18n/areas/customers.ts';
import { integer } from '../../../i18n/formats.ts';
import { RFM_SEGMENTS } from '../../../simulator/index.ts';
import { replaceRoute, useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { BookGate } from './BookGate.tsx';
import { CustomerList } from './CustomerList.tsx';
import { groupFigures } from './group-figures.ts';
import { RfmGrid } from './RfmGrid.tsx';
import { type BookReading, readingOf } from './readings.ts';
import { SegmentCard } from './SegmentCard.tsx';
import { clusterCountOf, isSelected, queryOf, type Selection, selectionOf } from './selection.ts';
import type { BookState } from './use-book.ts';

/** Weeks until the book says something about frequent buyers. */
const EARLY_WEEKS = 4;

/** Buyers by recency, frequency and money: the grid, the named segments, and the group that is looked at. */
export function RfmPanel({ desk, book }: { desk: Desk; book: BookState }) {
  const t = words[useLocale()].rfm;
  return (
    <section class="panel" aria-labelledby="rfm-title">
      <header>
        <h2 id="rfm-title">{t.title}</h2>
      </header>
      <BookGate state={book}>{(ready) => <Buyers desk={desk} reading={readingOf(ready)} />}</BookGate>
    </section>
  );
}

function Buyers({ desk, reading }: { desk: Desk; reading: BookReading }) {
  const locale = useLocale();
  const t = words[locale].rfm;
  const { query } = useRoute();
  const selection = selectionOf(query);
  const { table, byId } = reading;
  const rows = table.rows.filter((row) => isSelected(row, selection));
  const all = groupFigures(table.rows, byId);
  const select = (next: Selection) =>
    replaceRoute('members', undefined, queryOf(next, clusterCountOf(query)));
  return (
    <div class="body buyers">
      <SegmentFilters reading={reading} selection={selection} onSelect={select} />
      <div class="growth-part">
        <RfmGrid table={table} selection={selection} onSelect={select} />
        <p class="note">{t.fifths}</p>
        {table.week <= EARLY_WEEKS && <p class="note">{t.early}</p>}
      </div>
      <SegmentCard desk={desk} selection={selection} figures={groupFigures(rows, byId)} all={all} />
      <CustomerList rows={rows} byId={byId} />
    </div>
  );
}

interface SegmentFiltersProps {
  readonly reading: BookReading;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Saved filters: everyone and the six named segments, with their sizes. */
function SegmentFilters({ reading, selection, onSelect }: SegmentFiltersProps) {
  const locale = useLocale();
  const t = words[locale];
  const { rows, segments } = reading.table;
  return (
    <div class="segment-filters" role="group" aria-label={t.rfm.filters}>
      <button type="button" aria-pressed={selection.by === 'all'} onClick={() => onSelect({ by: 'all' })}>
        {t.rfm.all} <span class="num">{integer(rows.length, locale)}</span>
      </button>
      {RFM_SEGMENTS.map((segment) => (
        <button
          key={segment}
          type="button"
          aria-pressed={selection.by === 'segment' && selection.segment === segment}
          onClick={() => onSelect({ by: 'segment', segment })}
        >
          {t.segments[segment]} <span class="num">{integer(segments[segment].customers, locale)}</span>
        </button>
      ))}
    </div>
  );
}
