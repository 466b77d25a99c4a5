import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result, Why } from './Result.tsx';

const BLOCKS = ['feature', 'advantage', 'benefit', 'evidence'] as const;

/** Sentences of a product page to sort into the four blocks; the page grows beside them. */
export function FabeBlocks({ locale, exercise }: ExerciseProps<'fabe'>) {
  const all = lessonExercise[locale];
  const t = all.fabe;
  const { sentences, id } = exercise;
  const [chosen, setChosen] = useState<readonly string[]>(sentences.map(() => ''));
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const unplaced = chosen.filter((block) => block === '').length;
  const wrong = sentences.filter(({ block }, index) => block !== chosen[index]);
  const check = () => {
    setChecked(true);
    setAsks(asks + 1);
  };
  const state = !isChecked ? 'open' : unplaced > 0 ? 'note' : wrong.length === 0 ? 'right' : 'wrong';
  return (
    <>
      <div class="match-list">
        {sentences.map(({ text }, index) => (
          <div class="match-item" key={text}>
            <label for={`${id}-${index}`}>{text}</label>
            <select
              class="select"
              id={`${id}-${index}`}
              value={chosen[index]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChosen((now) => now.map((old, place) => (place === index ? value : old)));
                setChecked(false);
              }}
            >
              <option value="">{t.choose}</option>
              {BLOCKS.map((block) => (
                <option key={block} value={block}>
                  {t.blocks[block]} · {t.what[block]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <section aria-label={t.page}>
        <dl class="exercise-page">
          {BLOCKS.map((block) => (
            <div key={block}>
              <dt>{t.blocks[block]}</dt>
              <dd>
                {sentences
                  .filter((_, index) => chosen[index] === block)
                  .map(({ text }) => text)
                  .join(locale === 'en' ? ' ' : '') || '—'}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="exercise-actions">
        <button type="button" class="btn primary" onClick={check}>
          {all.check}
        </button>
      </p>
      <Result state={state} focusOn={asks}>
        {unplaced > 0 ? (
          <p>{t.unplaced(String(unplaced))}</p>
        ) : (
          <>
            <p class="verdict">
              {wrong.length === 0
                ? all.right
                : `${all.notYet} ${all.inPlace(String(sentences.length - wrong.length), String(sentences.length))}`}
            </p>
            {wrong.map(({ text, reason }) => (
              <Why key={text} about={text}>
                {reason}
              </Why>
            ))}
          </>
        )}
      </Result>
    </>
  );
}
