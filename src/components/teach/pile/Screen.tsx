import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import {
  $findings,
  $gradings,
  $pile,
  $pileProgress,
  $room,
  addFiles,
  clearPile,
  restoreItems,
  rubricOf,
} from '../../../stores/teaching.ts';
import { nextRow, previousRow } from '../../shell/row-keys.ts';
import { useShortcut } from '../../shell/shortcuts.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { usePageDrop } from '../../ui/use-drop.ts';
import { goTeach, teachHash, useTeachRoute } from '../route.ts';
import { CheckProgress, DropPanel } from './DropPanel.tsx';
import { EmptyPile } from './EmptyPile.tsx';
import { Filters } from './Filters.tsx';
import { MarksButton } from './MarksButton.tsx';
import { Offers } from './Offers.tsx';
import { PileTable } from './PileTable.tsx';
import { pileHash, readPileQuery } from './pile-query.ts';
import { nextToGrade, passes, pileRows, sortedRows } from './pile-rows.ts';
import { SealCodesPanel } from './SealCodesPanel.tsx';
import { WeekStrip } from './WeekStrip.tsx';
import { weekCounts } from './week-counts.ts';
import '../../verify/verify.css';
import './pile.css';

/** Every file handed in, checked by replaying it. */
export function Screen() {
  const t = teachPile[useLocale()];
  const { query: search } = useTeachRoute();
  const query = readPileQuery(search);
  const pile = useStore($pile);
  const gradings = useStore($gradings);
  const findings = useStore($findings);
  const room = useStore($room);
  const rows = useMemo(
    () => pileRows({ pile, gradings, findings, room, rubric: rubricOf(room) }),
    [pile, gradings, findings, room],
  );
  const weeks = useMemo(() => weekCounts(rows, room), [rows, room]);
  const names = useMemo(
    () => new Map(rows.map(({ item, name }) => [item.id, name || item.fileName])),
    [rows],
  );
  const latest = useRef(names);
  latest.current = names;
  // stays the same, so that a row is drawn anew only when it has changed
  const nameOf = useCallback((id: string) => latest.current.get(id) ?? id, []);
  const shown = sortedRows(
    rows.filter((row) => passes(row, query)),
    query,
  );
  const next = nextToGrade(rows, undefined);
  const headline = useHeadline();
  const isOver = usePageDrop(addFiles);
  useShortcut('j', nextRow);
  useShortcut('k', previousRow);
  const nextId = next?.item.id;
  const readNext = useCallback(() => nextId !== undefined && goTeach('read', nextId), [nextId]);
  useShortcut('n', readNext);
  const clear = async () => {
    const ids = await clearPile();
    showToast({
      text: t.cleared(ids.length),
      actionLabel: t.undo,
      onAction: () => void restoreItems(ids),
      staysFor: 15_000,
    });
  };
  return (
    <div class="stack pile">
      <header class="ph">
        <h1>{headline}</h1>
      </header>
      <DropPanel isOver={isOver} onAdd={addFiles} />
      <Offers />
      <CheckProgress />
      {pile.length === 0 ? (
        <EmptyPile />
      ) : (
        <>
          <WeekStrip weeks={weeks} room={room} query={query} />
          <SealCodesPanel />
          <div class="panel">
            <div class="pile-head no-print">
              <Filters rows={rows} query={query} />
              <div class="row">
                <MarksButton rows={shown} />
                {nextId !== undefined && (
                  <a class="btn primary sm" href={teachHash('read', nextId)}>
                    {t.readNext}
                  </a>
                )}
              </div>
            </div>
            {shown.length === 0 ? (
              <p class="pile-none">
                {t.filters.none}{' '}
                <a href={pileHash(query, { show: 'all', week: undefined })}>{t.filters.clear}</a>
              </p>
            ) : (
              <PileTable rows={shown} query={query} nameOf={nameOf} />
            )}
          </div>
          <footer class="pile-foot no-print">
            <Keys />
            <Button size="sm" icon="trash-2" onClick={() => void clear()}>
              {t.clear}
            </Button>
          </footer>
          <p class="note pile-honest">{t.honest}</p>
        </>
      )}
    </div>
  );
}

/** What the pile amounts to, in a sentence. */
function useHeadline(): string {
  const { title, findings: t } = teachPile[useLocale()];
  const { all } = useStore($pileProgress);
  const reports = useStore($pile).filter(({ kind, outcome }) => kind === 'report' && outcome);
  if (reports.length === 0) return all > 0 ? title : t.empty;
  return t.all(reports.filter(({ outcome }) => outcome?.verdict === 'verified').length, reports.length);
}

function Keys() {
  const t = teachPile[useLocale()].keys;
  return (
    <p class="hints">
      <span class="sr">{t.title}</span>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {t.move}
      </span>
      <span>
        <kbd>Enter</kbd> {t.open}
      </span>
      <span>
        <kbd>N</kbd> {t.next}
      </span>
    </p>
  );
}
