import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { ExerciseProps } from './exercise-props.ts';

/** Points to tick off before something is done, each with why. */
export function Checklist({ locale, exercise }: ExerciseProps<'checklist'>) {
  const t = lessonExercise[locale].checklist;
  const { items } = exercise;
  const [ticked, setTicked] = useState<readonly boolean[]>(items.map(() => false));
  return (
    <>
      <ul class="exercise-checklist">
        {items.map(({ text, why }, index) => (
          <li key={text}>
            <label class="check">
              <input
                type="checkbox"
                checked={ticked[index] === true}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setTicked((now) => now.map((old, place) => (place === index ? checked : old)));
                }}
              />
              <span>
                {text} <small>{why}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="exercise-account" role="status">
        {t.done(String(ticked.filter(Boolean).length), String(items.length))}
      </p>
    </>
  );
}
