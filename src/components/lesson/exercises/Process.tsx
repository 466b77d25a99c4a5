import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { OrderList } from './OrderList.tsx';
import { misplaced, mixed } from './order.ts';
import { Result, Why } from './Result.tsx';

/** Steps, or pictures of a product page, to put in order. */
export function Process({ locale, exercise }: ExerciseProps<'process'> | ExerciseProps<'pictures'>) {
  const t = lessonExercise[locale];
  const { steps, id, kind } = exercise;
  const start = mixed(steps.length, id);
  const [order, setOrder] = useState<readonly number[]>(start);
  const [checked, setChecked] = useState<readonly number[]>();
  const [asks, setAsks] = useState(0);
  const all = String(steps.length);
  const isUntouched = order.join() === start.join();
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
      <OrderList
        locale={locale}
        label={t.process.list}
        {...(kind === 'pictures' ? { look: 'pictures' } : {})}
        order={order}
        textOf={(step) => steps[step]?.text ?? ''}
        markOf={(step) => (checked ? (wrong.includes(step) ? 'wrong' : 'right') : undefined)}
        onOrder={(next) => {
          setOrder(next);
          setChecked(undefined);
        }}
      />
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
