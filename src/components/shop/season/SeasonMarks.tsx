import { useStore } from '@nanostores/preact';
import { common } from '../../../i18n/areas/common.ts';
import { feedback as feedbackWords } from '../../../i18n/areas/feedback.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { integer } from '../../../i18n/formats.ts';
import { $feedback } from '../../../stores/feedback.ts';
import { $seasonScores, type SeasonScore } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { isProvisional, MARKS, type Mark, markOf, meanMark } from './season-marks.ts';
import './season-marks.css';

/** The marks of all weeks played, and their mean; the week on show is marked. */
export function SeasonMarks({ week: shownWeek }: { readonly week: number }) {
  const locale = useLocale();
  const t = marks[locale].season;
  const rows = useStore($seasonScores);
  if (rows.length === 0) return null;
  const overall = rows.flatMap(({ score }) => (score?.overall === null ? [] : (score?.overall ?? [])));
  const mean = meanMark(rows, 'overall');
  const feedback = useStore($feedback);
  const { column, columnNote, none } = feedbackWords[locale].median;
  const hasClass = rows.some(({ week }) => feedback[week]?.classMedian);
  return (
    <section class="panel season-marks" aria-labelledby="debrief-season">
      <header>
        <h2 id="debrief-season">{t.title}</h2>
        <Sparkline values={overall} width={88} />
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.caption}>
        <table class="tbl slim">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {MARKS.map((mark) => (
                <th scope="col" class="n" key={mark}>
                  {mark === 'overall' ? t.overall : common[locale].axes[mark]}
                </th>
              ))}
              {hasClass ? (
                <th scope="col" class="n">
                  {column}
                </th>
              ) : undefined}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.week} class={row.week === shownWeek ? 'shown' : undefined}>
                <th scope="row">
                  <a
                    href={`#/debrief/${row.week}`}
                    aria-label={t.openWeek(row.week)}
                    aria-current={row.week === shownWeek ? 'page' : undefined}
                  >
                    {row.week}
                  </a>
                </th>
                {MARKS.map((mark) => (
                  <MarkCell key={mark} row={row} mark={mark} />
                ))}
                {hasClass ? (
                  <ClassCell mark={feedback[row.week]?.classMedian?.overall} none={none} />
                ) : undefined}
              </tr>
            ))}
          </tbody>
          {rows.length > 1 && mean !== undefined ? (
            <tfoot>
              <tr>
                <th scope="row">{t.mean}</th>
                {MARKS.map((mark) => {
                  const value = meanMark(rows, mark);
                  const text = value === undefined ? '–' : integer(value, locale);
                  return (
                    <td class="n" key={mark}>
                      {isProvisional(rows) && value !== undefined ? t.about(text) : text}
                    </td>
                  );
                })}
                {hasClass ? <td class="n" /> : undefined}
              </tr>
            </tfoot>
          ) : undefined}
        </table>
      </section>
      {isProvisional(rows) ? <p class="note">{t.note}</p> : undefined}
      {rows.some(({ heldUntil }) => heldUntil) ? <p class="note">{t.held}</p> : undefined}
      {hasClass ? <p class="note">{columnNote}</p> : undefined}
    </section>
  );
}

function MarkCell({ row: { score }, mark }: { readonly row: SeasonScore; readonly mark: Mark }) {
  const locale = useLocale();
  const t = marks[locale].season;
  const value = score && markOf(score, mark);
  if (typeof value !== 'number')
    return (
      <td class="n faint">
        <span aria-hidden="true">–</span>
        <span class="sr">{t.waiting}</span>
      </td>
    );
  const text = integer(value, locale);
  return (
    <td class={mark === 'overall' ? 'n overall' : 'n'}>{score?.stage === 'final' ? text : t.about(text)}</td>
  );
}

/** The middle of the class; known once feedback on the week was opened. */
function ClassCell({ mark, none }: { readonly mark: number | undefined; readonly none: string }) {
  const locale = useLocale();
  if (mark !== undefined) return <td class="n">{integer(mark, locale)}</td>;
  return (
    <td class="n faint">
      <span aria-hidden="true">–</span>
      <span class="sr">{none}</span>
    </td>
  );
}
