import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { lessonMatrix } from '../../../i18n/areas/lesson-matrix.ts';
import { integer } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { type GridState, readGrid, switched } from './grid.ts';
import { labelled } from './labelled.ts';
import { Result, Why } from './Result.tsx';

/** Rows against columns, to be switched cell by cell or chosen row by row. */
export function Grid({ locale, exercise }: ExerciseProps<'grid'>) {
  const t = lessonMatrix[locale].grid;
  const words = lessonExercise[locale];
  const { columns, rows, choose, id, title } = exercise;
  const [on, setOn] = useState<GridState>(rows.map(({ start }) => start));
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const reading = readGrid(exercise, on);
  const isOne = choose === 'one';
  const isSound = reading.faults.length === 0;
  const state = !isChecked ? 'open' : reading.unchosen > 0 ? 'note' : isSound ? 'right' : 'wrong';
  // where one is chosen, only the wrong choice is marked: marking the right one would end the puzzle
  const shown = reading.faults.filter(({ isExcess }) => !isOne || isExcess);
  const faultAt = (row: number, column: string) =>
    state === 'wrong' ? shown.find((fault) => fault.row === row && fault.column === column) : undefined;
  const nameOf = (column: string) => columns.find((one) => one.id === column)?.name ?? '';
  const tallies = (['excess', 'missing'] as const).flatMap((kind) => {
    const label = exercise[kind]?.label;
    return label ? [labelled(label, integer(reading[kind], locale), locale)] : [];
  });
  return (
    <>
      <section class="tscroll" aria-label={title} tabIndex={0}>
        <table class="exercise-ledger matrix grid-matrix">
          <thead>
            <tr>
              <th scope="col">{exercise.label}</th>
              {columns.map((column) => (
                <th scope="col" key={column.id}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.text}>
                <th scope="row">{row.text}</th>
                {columns.map((column) => {
                  const fault = faultAt(place, column.id);
                  const mark = fault && (fault.isExcess ? t.excess : t.missing);
                  return (
                    <td
                      key={column.id}
                      data-mark={fault ? (fault.isExcess ? 'excess' : 'missing') : undefined}
                    >
                      <label class="check">
                        <input
                          type={isOne ? 'radio' : 'checkbox'}
                          name={isOne ? `${id}-${place}` : undefined}
                          aria-label={[row.text, column.name, mark].filter(Boolean).join(' · ')}
                          checked={on[place]?.includes(column.id) === true}
                          onChange={(event) => {
                            const { checked } = event.currentTarget;
                            setOn((now) => switched(exercise, now, place, column.id, checked));
                            setChecked(false);
                          }}
                        />
                        <span class="matrix-name">{column.name}</span>
                        {fault && <span aria-hidden="true">{fault.isExcess ? '−' : '+'}</span>}
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {!isOne && (
            <tfoot>
              <tr>
                <th scope="row">{t.count}</th>
                {columns.map((column) => (
                  <td key={column.id} class="num">
                    <span class="matrix-name">{column.name}</span>{' '}
                    {on.filter((row) => row.includes(column.id)).length}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
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
      <Result state={state} focusOn={asks}>
        {reading.unchosen > 0 ? (
          <p>{t.unchosen(String(reading.unchosen))}</p>
        ) : (
          <>
            <p class="verdict">
              {isSound
                ? words.right
                : `${words.notYet} ${words.inPlace(String(reading.inPlace), String(reading.all))}`}
            </p>
            {!isSound && tallies.length > 0 && <p>{tallies.join(t.between)}</p>}
            {shown.map(({ row, column, isExcess, reason }) => (
              <Why
                key={`${row} ${column}`}
                about={`${isOne ? '' : isExcess ? t.tooMany : t.tooFew}${rows[row]?.text} · ${nameOf(column)}`}
              >
                {reason}
              </Why>
            ))}
          </>
        )}
      </Result>
    </>
  );
}
