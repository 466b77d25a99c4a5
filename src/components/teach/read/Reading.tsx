import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { textOf } from '../../../i18n/locale.ts';
import { REPORT_PARTS } from '../../../simulator/index.ts';
import { changeGrading, undoGrading } from '../../../stores/grading-undo.ts';
import { $counted } from '../../../stores/reading.ts';
import { $gradings, $room, emptyGrading, rubricOf, rubricTotal } from '../../../stores/teaching.ts';
import { quoteText } from '../../shop/report/feedback/pieces.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { goTeach } from '../route.ts';
import type { Anchor } from './anchors.ts';
import { biggestMiss } from './biggest-miss.ts';
import type { Draft } from './Composer.tsx';
import { GradePane } from './GradePane.tsx';
import { Head } from './Head.tsx';
import { KeyHints } from './KeyHints.tsx';
import { knownName, nameOf } from './names.ts';
import { nextUngraded, type ReadItem } from './order.ts';
import { PileRail } from './PileRail.tsx';
import { PrintedFeedback } from './PrintedFeedback.tsx';
import { pointsText } from './Rubric.tsx';
import { Sheet } from './Sheet.tsx';
import { useReadingKeys } from './use-reading-keys.ts';
import { useRerun } from './use-rerun.ts';
import { useSelected } from './use-selected.ts';
import './read.css';

interface ReadingProps {
  readonly item: ReadItem;
  /** All reports of the pile that can be read. */
  readonly items: readonly ReadItem[];
}

/** Three panes: the pile, the report, and what is said of it. On a phone the report, and the rest on a sheet. */
export function Reading({ item, items }: ReadingProps) {
  const locale = useLocale();
  const t = teachRead[locale];
  const room = useStore($room);
  const gradings = useStore($gradings);
  const { id, report } = item;
  const at = items.findIndex((one) => one.id === id);
  const after = items[at + 1];
  const rerun = useRerun(report, after?.report);
  const selected = useSelected(report);
  const [draft, setDraft] = useState<Draft>();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const filter = useRef<HTMLInputElement>(null);
  const hasPanes = useMedia('(min-width: 901px)');
  useEffect(() => {
    setDraft(undefined);
    setSheetOpen(false);
  }, [id]);
  const facts = rerun?.facts;
  const productName = (skuId: string) => {
    const sku = facts?.skus.find((one) => one.id === skuId);
    return sku ? textOf(sku.name, locale) : skuId;
  };
  const earlier = useMemo(() => earlierOf(item, items), [item, items]);
  const miss = biggestMiss(item.score, report, facts, locale);
  const name = nameOf(item, room, locale);
  const grading = gradings[id] ?? emptyGrading(id);
  const counted = new Set(useStore($counted).map((one) => one.id));
  const others = nextUngraded(
    items.filter((one) => counted.has(one.id) || one.id === id),
    gradings,
    id,
  );
  const open = (to: ReadItem | undefined) => to && goTeach('read', to.id);
  const comment = (anchor: Anchor) => {
    setDraft((present) => ({ anchor, text: present?.text ?? '' }));
    if (!hasPanes) setSheetOpen(true);
  };
  const actions = {
    next: () => open(after),
    previous: () => open(items[at - 1]),
    comment: () => comment(selected ?? sectionInView() ?? { part: 'overview', section: 0, quote: '' }),
    bank: () => {
      if (selected && !draft) comment(selected);
      if (!hasPanes) setSheetOpen(true);
      // a sheet that has just been opened is drawn first
      setTimeout(() => filter.current?.focus(), 0);
    },
    undo: () => {
      const changed = undoGrading();
      showToast({ text: changed === undefined ? t.nothingToUndo : t.undone });
      if (changed && changed !== id && items.some((one) => one.id === changed)) goTeach('read', changed);
    },
    save: () => {
      if (draft && draft.text.trim() !== '') {
        const comments = [...grading.comments, { ...draft.anchor, text: draft.text.trim() }];
        changeGrading(id, { comments, state: 'graded' });
      } else changeGrading(id, { state: 'graded' });
      setDraft(undefined);
      setSheetOpen(false);
      showToast({
        text: others ? t.saved(name) : t.allGraded,
        actionLabel: t.undo,
        onAction: () => actions.undo(),
      });
      open(others);
    },
  };
  useReadingKeys(actions);
  const pane = (
    <GradePane
      item={item}
      fillings={{
        name: knownName(item, room),
        week: String(report.week),
        biggestMiss: miss && t.grade.miss(miss.what, miss.was, miss.now),
      }}
      draft={draft}
      onDraft={setDraft}
      filterRef={filter}
      isLast={others === undefined}
      onSave={actions.save}
      onUndo={actions.undo}
    />
  );
  const total = pointsText(rubricTotal(grading, rubricOf(room)), locale);
  return (
    <>
      <div class="read no-print">
        <PileRail items={items} gradings={gradings} room={room} id={id} />
        <div class="read-middle">
          <Head
            item={item}
            name={name}
            place={t.place(at + 1, items.length)}
            productName={productName}
            onPrevious={at > 0 ? actions.previous : undefined}
            onNext={after ? actions.next : undefined}
          />
          <Sheet
            item={item}
            earlier={earlier}
            rerun={rerun}
            productName={productName}
            miss={miss}
            comments={grading.comments}
            onComment={comment}
            hasPanes={hasPanes}
          />
          {selected && !draft ? (
            <div class="read-selected">
              <span>
                {t.report.selection} <q>{quoteText(selected.quote).slice(0, 80)}</q>
              </span>
              <Button
                size="sm"
                icon="message-square-text"
                shortcut="C"
                // the selection must live until the click
                onMouseDown={(event) => event.preventDefault()}
                onClick={actions.comment}
              >
                {t.report.commentSelection}
              </Button>
            </div>
          ) : undefined}
        </div>
        {hasPanes ? (
          <aside class="read-side" aria-label={t.grade.title}>
            {pane}
            <KeyHints />
          </aside>
        ) : (
          <div class="read-bar">
            <span class="num">{t.grade.totalOf(total)}</span>
            <Button onClick={() => setSheetOpen(true)}>{t.grade.sheet}</Button>
            <Button kind="primary" onClick={actions.save}>
              {others ? t.save : t.saveLast}
            </Button>
          </div>
        )}
        {hasPanes ? undefined : (
          <Dialog
            open={isSheetOpen}
            onClose={() => setSheetOpen(false)}
            title={t.heading(name, report.week)}
            sheet
            wide
          >
            {pane}
          </Dialog>
        )}
      </div>
      <PrintedFeedback item={item} grading={grading} room={room} />
    </>
  );
}

/** The same learner's report of the week before: of the same game, else of the same student. */
function earlierOf({ report, student }: ReadItem, items: readonly ReadItem[]): ReadItem | undefined {
  const before = report.entries.at(-2)?.hash;
  const candidates = items.filter((one) => one.report.week === report.week - 1);
  return (
    candidates.find((one) => one.report.entries.at(-1)?.hash === before) ??
    (student === undefined ? undefined : candidates.find((one) => one.student === student))
  );
}

/** The section nearest to the upper third of the window. */
function sectionInView(): Anchor | undefined {
  const line = innerHeight / 3;
  const sections = [...document.querySelectorAll<HTMLElement>('.read-section[data-anchor]')];
  const distance = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= line && bottom >= line ? 0 : Math.min(Math.abs(top - line), Math.abs(bottom - line));
  };
  const [nearest] = sections.toSorted((a, b) => distance(a) - distance(b));
  const [name, section] = (nearest?.dataset['anchor'] ?? '').split('.');
  const part = REPORT_PARTS.find((one) => one === name);
  return part ? { part, section: Number(section) as 0 | 1 | 2, quote: '' } : undefined;
}
