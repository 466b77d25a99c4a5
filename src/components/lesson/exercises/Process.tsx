import { useRef, useState } from 'preact/hooks';
import { lesson } from '../../../i18n/areas/lesson.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { carried, misplaced, mixed, moved } from './order.ts';
import { Result, Why } from './Result.tsx';

/** Steps, or pictures of a product page, to put in order. */
export function Process({ locale, exercise }: ExerciseProps<'process'> | ExerciseProps<'pictures'>) {
  const t = lessonExercise[locale];
  const words = lesson[locale];
  const { steps, id, kind } = exercise;
  const start = mixed(steps.length, id);
  const [order, setOrder] = useState<readonly number[]>(start);
  const [said, setSaid] = useState('');
  const [checked, setChecked] = useState<readonly number[]>();
  const [asks, setAsks] = useState(0);
  const dragged = useRef<number>();
  const all = String(steps.length);
  const isUntouched = order.join() === start.join();
  const move = (next: readonly number[], step: number) => {
    setOrder(next);
    setChecked(undefined);
    setSaid(words.movedTo(steps[step]?.text ?? '', String(next.indexOf(step) + 1), all));
  };
  const check = () => {
    setChecked(isUntouched ? undefined : misplaced(order).sort((a, b) => a - b));
    setAsks(asks + 1);
  };
  const wrong = checked ?? [];
  const state = checked
    ? wrong.length === 0
      ? 'right'
      : 'wrong'
    : asks > 0 && isUntouched
      ? 'note'
      : 'open';
  return (
    <>
      <ol class={kind === 'pictures' ? 'order-list pictures' : 'order-list'} aria-label={t.process.list}>
        {order.map((step, place) => {
          const text = steps[step]?.text ?? '';
          const mark = checked ? (wrong.includes(step) ? 'wrong' : 'right') : undefined;
          return (
            <li
              key={step}
              data-mark={mark}
              draggable
              onDragStart={() => {
                dragged.current = place;
              }}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                const from = dragged.current;
                if (from !== undefined) move(carried(order, from, place), order[from] ?? 0);
                dragged.current = undefined;
              }}
            >
              <span>{text}</span>
              <button
                type="button"
                class="icon-btn"
                aria-label={words.moveUp(text)}
                aria-disabled={place === 0}
                onClick={() => move(moved(order, place, -1), step)}
              >
                ↑
              </button>
              <button
                type="button"
                class="icon-btn"
                aria-label={words.moveDown(text)}
                aria-disabled={place === steps.length - 1}
                onClick={() => move(moved(order, place, 1), step)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      <p class="sr" role="status">
        {said}
      </p>
      <p class="exercise-actions">
        <button type="button" class="btn primary" onClick={check}>
          {t.check}
        </button>
      </p>
      <Result state={state} focusOn={asks}>
        {state === 'note' ? (
          <p>{t.process.untouched}</p>
        ) : (
          <>
            <p class="verdict">
              {wrong.length === 0
                ? t.right
                : `${t.notYet} ${t.inPlace(String(steps.length - wrong.length), all)}`}
            </p>
            {wrong.map((step) => (
              <Why key={step} about={steps[step]?.text ?? ''}>
                {steps[step]?.reason}
              </Why>
            ))}
          </>
        )}
      </Result>
    </>
  );
}
