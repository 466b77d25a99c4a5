import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import { type CourseMark, courseMarks } from '../../../lms/gradebook/marks.ts';
import { $gradings, $pile, $room } from '../../../stores/teaching.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { CheckMarks } from '../class/CheckMarks.tsx';
import { teachHash } from '../route.ts';
import { Formula } from './Formula.tsx';
import { classBook } from './hand-ins.ts';
import { MarkTable } from './MarkTable.tsx';
import { OwnExport } from './OwnExport.tsx';
import { SchoolTable } from './SchoolTable.tsx';
import { settingsOf } from './settings.ts';
import './grades.css';

/** Marks of the course: the formula, everybody's marks, and the files that carry them away. */
export function Screen() {
  const t = teachGrades[useLocale()];
  const pile = useStore($pile);
  const gradings = useStore($gradings);
  const room = useStore($room);
  const groups = settingsOf(room, []).groups;
  const book = useMemo(() => classBook(pile, gradings, room, groups), [pile, gradings, room, groups]);
  const settings = settingsOf(room, book.weeks);
  const marks = courseMarks(book.students, book.handIns, book.lessons, settings);
  const complete = marks.filter(isComplete).length;
  return (
    <div class="stack grades">
      <header class="ph">
        <h1>{marks.length === 0 ? t.foundNone : t.found(complete, marks.length)}</h1>
        <p class="lede muted">{t.lede}</p>
      </header>
      {marks.length === 0 ? (
        <section class="panel">
          <EmptyState
            title={t.emptyTitle}
            action={
              <a class="btn primary" href={teachHash('pile')}>
                {t.toPile}
              </a>
            }
          >
            {t.emptyBody}
          </EmptyState>
        </section>
      ) : (
        <>
          <CheckMarks />
          <div class="cols grades-cols">
            <div class="stack">
              <MarkTable marks={marks} book={book} room={room} settings={settings} />
              <SchoolTable marks={marks} title={room.assignment?.title ?? ''} />
            </div>
            <div class="side">
              <Formula room={room} settings={settings} />
              <OwnExport marks={marks} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** A mark to which nothing is still to come. */
function isComplete({ mark, isOpen }: CourseMark): boolean {
  return mark !== null && !isOpen;
}
