import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import { decimal } from '../../../i18n/formats.ts';
import { type CourseMark, WEEK_PARTS, type WeekMark } from '../../../lms/gradebook/marks.ts';
import { type Room, setRoom } from '../../../stores/teaching.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { teachHash } from '../route.ts';
import type { ClassBook } from './hand-ins.ts';

interface WeekRowsProps {
  readonly mark: CourseMark;
  readonly book: ClassBook;
  readonly room: Room;
}

/** The weeks of one student: each part, days late, and what came of it. */
export function WeekRows({ mark, book, room }: WeekRowsProps) {
  const locale = useLocale();
  const { table: t, formula } = teachGrades[locale];
  const handedIn = mark.weeks.filter(({ handIn }) => handIn);
  if (handedIn.length === 0) return <p class="note">{t.noWeeks}</p>;
  return (
    <table class="tbl slim">
      <caption class="sr">{t.detailsName(mark.student.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.file}</th>
          {WEEK_PARTS.map((part) => (
            <th key={part} scope="col" class="n">
              {formula.parts[part]}
            </th>
          ))}
          <th scope="col" class="n">
            {t.days}
          </th>
          <th scope="col" class="n">
            {t.mark}
          </th>
        </tr>
      </thead>
      <tbody>
        {handedIn.map((week) => (
          <Week key={week.week} week={week} name={mark.student.name} book={book} room={room} />
        ))}
      </tbody>
    </table>
  );
}

interface WeekProps extends Omit<WeekRowsProps, 'mark'> {
  readonly week: WeekMark;
  readonly name: string;
}

function Week({ week, name, book, room }: WeekProps) {
  const locale = useLocale();
  const t = teachGrades[locale].table;
  const { handIn } = week;
  if (!handIn) return null;
  const verdict = book.items.get(handIn.id)?.outcome?.verdict;
  return (
    <tr>
      <th scope="row">
        <a href={teachHash('read', handIn.id)}>{t.weekName(week.week)}</a>{' '}
        {verdict === 'altered' ? <span class="tag bad">{t.altered}</span> : undefined}
        {verdict === 'other-rules' ? <span class="tag warn">{t.otherRules}</span> : undefined}
      </th>
      {WEEK_PARTS.map((part) => {
        const value = handIn.values[part];
        return (
          <td key={part} class="n">
            {value === undefined ? t.notThere : value === null ? t.asked : decimal(value, locale)}
          </td>
        );
      })}
      <td class="n">
        <NumberField
          label={t.daysName(week.week, name)}
          labelHidden
          value={handIn.lateDays}
          min={0}
          max={365}
          step={1}
          onCommit={(days) => void setRoom({ lateDays: { ...room.lateDays, [handIn.id]: days } })}
        />
      </td>
      <td class="n">
        <b>{week.mark === null ? '…' : decimal(week.mark, locale)}</b>
      </td>
    </tr>
  );
}
