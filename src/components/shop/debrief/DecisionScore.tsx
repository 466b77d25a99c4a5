import { useStore } from '@nanostores/preact';
import { common } from '../../../i18n/areas/common.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { calendarDate } from '../../../i18n/dates.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { AXES, axisWeights, type WeekScore } from '../../../simulator/index.ts';
import { $game } from '../../../stores/game.ts';
import type { ScoreState } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { ClassMedianLine } from '../report/feedback/ClassMarks.tsx';
import { AxisRow } from './AxisRow.tsx';
import { regretSentence } from './verdict.ts';
import './decision-score.css';

/** The mark of the week's decisions: overall, then each axis on a ruler between the naive and the best plan. */
export function DecisionScore({ state, week }: { readonly state: ScoreState; readonly week?: number }) {
  const locale = useLocale();
  const t = marks[locale];
  const { score } = state;
  return (
    <section class="panel score" aria-labelledby="debrief-score" aria-busy={state.status === 'computing'}>
      <div class="score-words">
        <h2 id="debrief-score">{t.title}</h2>
        <p class="big num">
          {score?.overall === undefined || score.overall === null ? '–' : integer(score.overall, locale)}
          <small>{t.outOf}</small>
          {score?.stage === 'provisional' ? <span class="tag you">{t.provisional}</span> : undefined}
        </p>
        <p>{t.anchors}</p>
        <p>
          {t.benchmark}
          {gapBetween(locale)}
          {week === undefined ? (
            <a href={`${sitePath(locale, 'model/')}#marks`}>{t.meaning}</a>
          ) : (
            <a href={`#/scoring/${week}`}>{t.howScored}</a>
          )}
        </p>
        <p class="score-stage" role="status">
          {stageSentence(state, locale)}
        </p>
        {score ? <ClassMedianLine week={score.week} /> : undefined}
      </div>
      <div class="score-axes">
        {score ? (
          <Axes score={score} />
        ) : state.status === 'held' ? (
          <p class="score-finding">{marks[locale].held(calendarDate(state.until ?? '', locale))}</p>
        ) : undefined}
      </div>
    </section>
  );
}

function Axes({ score }: { readonly score: WeekScore }) {
  const locale = useLocale();
  const t = marks[locale];
  // A guarded axis is valued beside other decisions, so it does not know the worth of the plan as it was made.
  const whole = AXES.find((axis) => !score[axis].guarded);
  const inForce = axisWeights(useStore($game).game?.head);
  const weights = AXES.map((axis) => t.weight(common[locale].axes[axis], percent(inForce[axis], locale, 0)));
  return (
    <>
      <p class="score-finding">{regretSentence(score, locale)}</p>
      <table class="rulers">
        <caption class="sr">{t.title}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{t.columnAxis}</th>
            <th scope="col">{t.columnValue}</th>
            <th scope="col">{t.columnMark}</th>
          </tr>
        </thead>
        <tbody>
          {AXES.map((axis) => (
            <AxisRow key={axis} axis={axis} value={score[axis]} isFinal={score.stage === 'final'} />
          ))}
        </tbody>
      </table>
      <p class="note">
        {whole ? `${t.worth(money(score[whole].planFen, locale))}${gapBetween(locale)}` : undefined}
        {t.weights(weights.join(locale === 'zh' ? '、' : ', '))}
      </p>
    </>
  );
}

/** Sentences stand apart in English only. */
const gapBetween = (locale: Locale) => (locale === 'zh' ? '' : ' ');

function stageSentence({ status, score }: ScoreState, locale: Locale): string {
  const t = marks[locale];
  if (status === 'held') return '';
  if (!score) return status === 'failed' ? t.failed : t.waiting;
  if (score.stage === 'final') return t.isFinal(integer(score.overall ?? 0, locale));
  return status === 'failed' ? t.staysProvisional : t.isProvisional;
}
