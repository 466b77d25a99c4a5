import { useState } from 'preact/hooks';
import { lessonGoal } from '../../../i18n/areas/lesson-goal.ts';
import { integer } from '../../../i18n/formats.ts';
import { readNumber } from '../judge.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { goalValue } from './goal-value.ts';

/** A goal put together from its parts; the sentence can then be written on. */
export function GoalBuilder({
  locale,
  exercise,
  onWrite,
}: ExerciseProps<'goal'> & { readonly onWrite: (sentence: string) => void }) {
  const t = lessonGoal[locale];
  const { id, figures, owners, weeks } = exercise;
  const [place, setPlace] = useState(0);
  const [target, setTarget] = useState('');
  const [week, setWeek] = useState(weeks);
  const [owner, setOwner] = useState(0);
  const figure = figures[place];
  const value = readNumber(target, ['%', '¥']);
  const write = () => {
    if (!figure) return;
    const { name, now, unit } = figure;
    onWrite(
      t.sentence(
        name,
        goalValue(now, unit, locale),
        value === undefined ? '…' : goalValue(value, unit, locale),
        String(week),
        owners[owner]?.name ?? '',
      ),
    );
  };
  return (
    <fieldset class="goal-builder">
      <legend>{t.build}</legend>
      <div class="calculator-fields">
        <div class="field">
          <label for={`${id}-figure`}>{t.figure}</label>
          <select
            class="select"
            id={`${id}-figure`}
            value={String(place)}
            onChange={(event) => setPlace(Number(event.currentTarget.value))}
          >
            {figures.map(({ name }, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-target`}>{figure && t.to(goalValue(figure.now, figure.unit, locale))}</label>
          <input
            class="input num"
            id={`${id}-target`}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={target}
            onInput={(event) => setTarget(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-week`}>{t.week}</label>
          <select
            class="select"
            id={`${id}-week`}
            value={String(week)}
            onChange={(event) => setWeek(Number(event.currentTarget.value))}
          >
            {Array.from({ length: weeks }, (_, index) => index + 1).map((one) => (
              <option key={one} value={String(one)}>
                {integer(one, locale)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-owner`}>{t.owner}</label>
          <select
            class="select"
            id={`${id}-owner`}
            value={String(owner)}
            onChange={(event) => setOwner(Number(event.currentTarget.value))}
          >
            {owners.map(({ name }, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="exercise-actions">
        <button type="button" class="btn" onClick={write}>
          {t.write}
        </button>
      </p>
    </fieldset>
  );
}
