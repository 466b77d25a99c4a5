import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { lessonGoal } from '../../../i18n/areas/lesson-goal.ts';
import { integer } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { GoalBuilder } from './GoalBuilder.tsx';
import { GoalFindings } from './GoalFindings.tsx';
import { readGoal } from './goal.ts';
import { goalValue } from './goal-value.ts';
import { labelled } from './labelled.ts';
import { Result } from './Result.tsx';

/** A goal is written as one sentence, or put together, and read point by point. */
export function Goal({ locale, exercise }: ExerciseProps<'goal'>) {
  const t = lessonGoal[locale];
  const { id, figures, drafts, model } = exercise;
  const [text, setText] = useState('');
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const reading = readGoal(exercise, text);
  const isEmpty = text.trim() === '';
  const met = reading.findings.filter(({ problem }) => problem === undefined).length;
  const change = (next: string) => {
    setText(next);
    setChecked(false);
  };
  const read = (next: string) => {
    setText(next);
    setChecked(true);
    setAsks(asks + 1);
  };
  return (
    <>
      <table class="exercise-ledger">
        <caption>{t.known}</caption>
        <thead>
          <tr>
            <th scope="col">{t.figure}</th>
            <th scope="col">{t.now}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ name, now, unit }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="num">{goalValue(now, unit, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {drafts.length > 0 && (
        <div class="exercise-choices" role="group" aria-label={t.drafts}>
          <p class="exercise-note">{t.drafts}</p>
          {drafts.map((draft) => (
            <button key={draft.text} type="button" class="btn" onClick={() => read(draft.text)}>
              {t.draft(draft.text)}
            </button>
          ))}
        </div>
      )}
      <div class="field">
        <label for={`${id}-goal`}>{t.label}</label>
        <textarea
          class="textarea"
          id={`${id}-goal`}
          rows={2}
          maxLength={300}
          value={text}
          onInput={(event) => change(event.currentTarget.value.replaceAll('\n', ' '))}
        />
      </div>
      <GoalBuilder locale={locale} exercise={exercise} onWrite={change} />
      <p class="exercise-actions">
        <button type="button" class="btn primary" onClick={() => read(text)}>
          {lessonExercise[locale].check}
        </button>
      </p>
      <Result
        state={!isChecked ? 'open' : isEmpty ? 'note' : reading.isGood ? 'right' : 'wrong'}
        focusOn={asks}
      >
        {isEmpty ? (
          <p>{t.empty}</p>
        ) : (
          <>
            <p class="verdict">
              {reading.isGood
                ? t.good
                : t.open(integer(met, locale), integer(reading.findings.length, locale))}
            </p>
            <GoalFindings locale={locale} findings={reading.findings} />
            {reading.figure && reading.findings.some(({ point, problem }) => isReach(point, problem)) && (
              <p>{reading.figure.reason}</p>
            )}
            {reading.isGood && <p>{labelled(t.model, model, locale)}</p>}
          </>
        )}
      </Result>
    </>
  );
}

/** True once reach has been judged, well or badly. */
const isReach = (point: string, problem: string | undefined) => point === 'reach' && problem !== 'not-judged';
