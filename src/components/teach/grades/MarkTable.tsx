import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import { decimal, percent } from '../../../i18n/formats.ts';
import type { CourseMark, MarkSettings, WeekMark } from '../../../lms/gradebook/marks.ts';
import { type Room, setRoom } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { type ClassBook, daysLate } from './hand-ins.ts';
import { WeekRows } from './WeekRows.tsx';

interface MarkTableProps {
  readonly marks: readonly CourseMark[];
  readonly book: ClassBook;
  readonly room: Room;
  readonly settings: MarkSettings;
}

/** Rows drawn at first; a large class shows the rest when asked. */
const FIRST_ROWS = 60;

/** A row a student, a column a week, and the mark. */
export function MarkTable({ marks, book, room, settings }: MarkTableProps) {
  const locale = useLocale();
  const t = teachGrades[locale].table;
  const [openKey, setOpenKey] = useState<string>();
  const [showsAll, setShowsAll] = useState(false);
  const weeks = [...new Set(marks.flatMap((mark) => mark.weeks.map(({ week }) => week)))].sort(
    (a, b) => a - b,
  );
  const hasLessons = settings.weights.lessons > 0 || marks.some(({ lessons }) => lessons !== null);
  const shown = showsAll ? marks : marks.slice(0, FIRST_ROWS);
  const columns = weeks.length + (hasLessons ? 1 : 0) + 4;
  return (
    <section class="panel" aria-labelledby="grades-table">
      <header>
        <h2 id="grades-table">{t.title}</h2>
        <p>{t.legend}</p>
      </header>
      <section class="tscroll grades-scroll" tabIndex={0} aria-label={t.region}>
        <table class="tbl grades-table">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.student}</th>
              {weeks.map((week) => (
                <th key={week} scope="col" class="n">
                  <span aria-hidden="true">{t.week(week)}</span>
                  <span class="sr">{t.weekName(week)}</span>
                </th>
              ))}
              {hasLessons ? (
                <th scope="col" class="n">
                  {t.lessons}
                </th>
              ) : undefined}
              <th scope="col" class="n">
                {t.mark}
              </th>
              <th scope="col">{t.state}</th>
              <th scope="col">
                <span class="sr">{t.details}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((mark) => (
              <Fragment key={mark.student.key}>
                <Row
                  mark={mark}
                  weeks={weeks}
                  hasLessons={hasLessons}
                  isOpen={openKey === mark.student.key}
                  onOpen={() => setOpenKey(openKey === mark.student.key ? undefined : mark.student.key)}
                />
                {openKey === mark.student.key ? (
                  <tr class="grades-weeks">
                    <td colSpan={columns}>
                      <WeekRows mark={mark} book={book} room={room} />
                    </td>
                  </tr>
                ) : undefined}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.mean}</th>
              {weeks.map((week) => (
                <td key={week} class="n">
                  {meanText(
                    marks.map((mark) => mark.weeks.find((one) => one.week === week)?.mark ?? null),
                    locale,
                  )}
                </td>
              ))}
              {hasLessons ? (
                <td class="n">
                  {meanText(
                    marks.map(({ lessons }) => lessons),
                    locale,
                  )}
                </td>
              ) : undefined}
              <td class="n">
                {meanText(
                  marks.map(({ mark }) => mark),
                  locale,
                )}
              </td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </section>
      {shown.length < marks.length || hasDueDates(room) ? (
        <footer class="between">
          {shown.length < marks.length ? (
            <Button kind="quiet" size="sm" onClick={() => setShowsAll(true)}>
              {t.more(marks.length)}
            </Button>
          ) : undefined}
          {hasDueDates(room) ? <FillLate book={book} room={room} /> : undefined}
        </footer>
      ) : undefined}
    </section>
  );
}

const hasDueDates = ({ assignment }: Room): boolean => (assignment?.dueDates ?? []).length > 0;

function meanText(values: readonly (number | null)[], locale: 'en' | 'zh'): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0
    ? '–'
    : decimal(known.reduce((sum, value) => sum + value, 0) / known.length, locale);
}

interface RowProps {
  readonly mark: CourseMark;
  readonly weeks: readonly number[];
  readonly hasLessons: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Row({ mark, weeks, hasLessons, isOpen, onOpen }: RowProps) {
  const locale = useLocale();
  const t = teachGrades[locale].table;
  const { student } = mark;
  return (
    <tr>
      <th scope="row">
        <span class="grades-student">
          {student.name}
          <small class="num">{student.number ?? ''}</small>
        </span>
      </th>
      {weeks.map((week) => (
        <td key={week} class="n">
          <WeekCell mark={mark.weeks.find((one) => one.week === week)} />
        </td>
      ))}
      {hasLessons ? (
        <td class="n">{mark.lessons === null ? '–' : decimal(mark.lessons, locale, 0)}</td>
      ) : undefined}
      <td class="n">
        {mark.mark === null ? (
          '–'
        ) : mark.isOpen ? (
          <span class="grades-week open">
            {decimal(mark.mark, locale)}
            <span class="sr"> ({t.toCome})</span>
          </span>
        ) : (
          <b>{decimal(mark.mark, locale)}</b>
        )}
      </td>
      <td>
        <span class={mark.mark === null ? 'tag' : mark.isOpen ? 'tag warn' : 'tag ok'}>
          {mark.mark === null ? t.none : mark.isOpen ? t.open : t.complete}
        </span>
      </td>
      <td>
        <Button
          kind="quiet"
          size="sm"
          aria-expanded={isOpen}
          aria-label={t.detailsName(student.name)}
          onClick={onOpen}
        >
          {t.details}
        </Button>
      </td>
    </tr>
  );
}

function WeekCell({ mark }: { readonly mark: WeekMark | undefined }) {
  const locale = useLocale();
  const t = teachGrades[locale].table;
  if (mark === undefined || (!mark.handIn && mark.mark === null)) return <>–</>;
  const notes = [
    mark.handIn ? undefined : t.missing,
    mark.isDropped ? t.dropped : undefined,
    mark.latePercent > 0 ? t.late(percent(mark.latePercent / 100, locale, 0)) : undefined,
    mark.isOpen ? t.toCome : undefined,
  ].filter((note) => note !== undefined);
  const text = mark.mark === null ? '…' : decimal(mark.mark, locale);
  return (
    <span class={`grades-week${mark.isOpen ? ' open' : ''}`} title={notes.join(' · ') || undefined}>
      {mark.isDropped ? <s>{text}</s> : mark.handIn ? text : <span class="muted">– {text}</span>}
      {mark.latePercent > 0 ? <small>▼{percent(mark.latePercent / 100, locale, 0)}</small> : undefined}
      {notes.length > 0 ? <span class="sr"> ({notes.join(', ')})</span> : undefined}
    </span>
  );
}

/** Days late of every file that has none yet, from the file's own date; one press takes them back. */
function FillLate({ book, room }: { readonly book: ClassBook; readonly room: Room }) {
  const t = teachGrades[useLocale()];
  const fill = () => {
    const late = [...book.items.values()].flatMap((item) => {
      const days = daysLate(item, room);
      return days > 0 && room.lateDays[item.id] === undefined ? [[item.id, days] as const] : [];
    });
    if (late.length > 0) void setRoom({ lateDays: { ...room.lateDays, ...Object.fromEntries(late) } });
    showToast({ text: t.filledLate(late.length) });
  };
  return (
    <div class="grades-fill">
      <Button size="sm" icon="clock-alert" onClick={fill}>
        {t.fillLate}
      </Button>
      <p class="note">{t.fillLateNote}</p>
    </div>
  );
}
