import { useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { list } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { labelled } from './labelled.ts';
import { Result, Why } from './Result.tsx';
import { readMachine } from './states.ts';

/** States and the arrows between them, some missing and some too many; each can be switched. */
export function StateMachine({ locale, exercise }: ExerciseProps<'states'>) {
  const t = lessonBuilder[locale].states;
  const words = lessonExercise[locale];
  const { states, arrows } = exercise;
  const [on, setOn] = useState<readonly boolean[]>(arrows.map(({ shown }) => shown));
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const reading = readMachine(exercise, on);
  const nameOf = (id: string) => states.find((one) => one.id === id)?.name ?? '';
  const named = (ids: readonly string[]) => list(ids.map(nameOf), locale);
  const isSound = reading.forbidden.length + reading.missing.length === 0;
  const about = (place: number) => {
    const arrow = arrows[place];
    return arrow ? labelled(nameOf(arrow.from), t.to(arrow.by, nameOf(arrow.to)), locale) : '';
  };
  return (
    <>
      <ul class="exercise-machine">
        {states.map((state) => (
          <li key={state.id} class={state.end ? 'end' : ''}>
            <b>{state.name}</b>
            <div role="group" aria-label={t.from(state.name)}>
              {state.end && <span class="exercise-note">{t.end}</span>}
              {arrows.map((arrow, place) =>
                arrow.from === state.id ? (
                  <label class="check" key={`${arrow.by} ${arrow.to}`}>
                    <input
                      type="checkbox"
                      checked={on[place] === true}
                      onChange={(event) => {
                        const { checked } = event.currentTarget;
                        setOn((now) => now.map((old, index) => (index === place ? checked : old)));
                        setChecked(false);
                      }}
                    />
                    <span>{t.to(arrow.by, nameOf(arrow.to))}</span>
                  </label>
                ) : null,
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="exercise-actions">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            setChecked(true);
            setAsks(asks + 1);
          }}
        >
          {words.check}
        </button>
      </p>
      <Result state={!isChecked ? 'open' : isSound ? 'right' : 'wrong'} focusOn={asks}>
        <p class="verdict">{isSound ? t.sound : words.notYet}</p>
        {reading.lost.length > 0 && <p>{t.lost(named(reading.lost))}</p>}
        {reading.stuck.length > 0 && <p>{t.stuck(named(reading.stuck))}</p>}
        {reading.forbidden.map((place) => (
          <Why key={place} about={`${t.forbidden} ${about(place)}`}>
            {arrows[place]?.reason}
          </Why>
        ))}
        {reading.missing.map((place) => (
          <Why key={place} about={`${t.missing} ${nameOf(arrows[place]?.from ?? '')}`}>
            {arrows[place]?.reason}
          </Why>
        ))}
      </Result>
    </>
  );
}
