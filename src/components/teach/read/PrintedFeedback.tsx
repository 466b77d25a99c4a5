import { useStore } from '@nanostores/preact';
import { feedback as words } from '../../../i18n/areas/feedback.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { calendarDate } from '../../../i18n/dates.ts';
import { feedbackOn, medianOfWeek } from '../../../stores/handing-back.ts';
import { $counted } from '../../../stores/reading.ts';
import type { Grading, Room } from '../../../stores/teaching.ts';
import { quoteText } from '../../shop/report/feedback/pieces.ts';
import { sectionTitle } from '../../shop/report/section-title.ts';
import { useLocale } from '../../ui/locale.tsx';
import { nameOf } from './names.ts';
import type { ReadItem } from './order.ts';
import { pointsText } from './Rubric.tsx';

interface PrintedFeedbackProps {
  readonly item: ReadItem;
  readonly grading: Grading;
  readonly room: Room;
}

/** Feedback on paper, for students without the site. The private note is no part of it. */
export function PrintedFeedback({ item, grading, room }: PrintedFeedbackProps) {
  const locale = useLocale();
  const t = words[locale];
  const made = feedbackOn(item, grading, room, medianOfWeek(useStore($counted), item.report.week));
  if (!made) return null;
  const { points, total, comments, overall, teacher, classMedian, issuedAt } = made;
  return (
    <div class="only-print read-printed">
      <h1>{teachRead[locale].printed.title(item.report.week)}</h1>
      <p>
        {[nameOf(item, room, locale), item.report.head.shopName, teacher, calendarDate(issuedAt, locale)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {total === undefined ? undefined : (
        <p class="read-printed-total num">{t.total(pointsText(total, locale))}</p>
      )}
      {points.length === 0 ? undefined : (
        <table class="tbl slim">
          <caption class="sr">{t.pointsTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              <th scope="col" class="n">
                {t.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ title, points: given, of }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td class="n num">
                  {given === null ? t.noPoints : t.of(pointsText(given, locale), pointsText(of, locale))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {classMedian ? (
        <p>{t.median.sentence(pointsText(classMedian.overall, locale), String(classMedian.count))}</p>
      ) : undefined}
      {overall === '' ? undefined : (
        <>
          <h2>{t.overall}</h2>
          <p class="written">{overall}</p>
        </>
      )}
      {comments.length === 0 ? undefined : (
        <>
          <h2>{teachRead[locale].printed.comments}</h2>
          <ol>
            {comments.map(({ part, section, quote, text }, index) => (
              <li key={index}>
                <p class="note">
                  {index + 1}. {sectionTitle(part, section, locale)}{' '}
                  {quote === '' ? undefined : <q>{quoteText(quote)}</q>}
                </p>
                <p class="written">{text}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
