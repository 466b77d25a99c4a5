import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { lessonRepair } from '../../../i18n/areas/lesson-repair.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result, Why } from './Result.tsx';
import { figureOf, type RowChoice, readRepair, repairedRows, UNTOUCHED } from './repair.ts';
import { cellText, figureText } from './repair-text.ts';

/** A table with faulty rows: each is marked, named and repaired, and its figures follow. */
export function Repair({ locale, exercise }: ExerciseProps<'repair'>) {
  const t = lessonRepair[locale];
  const words = lessonExercise[locale];
  const { columns, rows, faults, repairs, figures, id } = exercise;
  const [choices, setChoices] = useState<readonly RowChoice[]>(rows.map(() => UNTOUCHED));
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const reading = readRepair(exercise, choices);
  const before = repairedRows(exercise, []);
  const after = repairedRows(exercise, choices);
  const isOpen = choices.some(({ fault, repair }) => fault !== '' && repair === '');
  const state = !isChecked ? 'open' : isOpen ? 'note' : reading.isSound ? 'right' : 'wrong';
  const change = (place: number, part: Partial<RowChoice>) => {
    setChoices((now) => now.map((old, at) => (at === place ? { ...old, ...part } : old)));
    setChecked(false);
  };
  const verdicts = [
    [reading.missed, t.missed],
    [reading.harmless, t.harmless],
    [reading.misnamed, t.misnamed],
    [reading.misrepaired, t.misrepaired],
  ] as const;
  const faulty = rows.filter(({ fault }) => fault !== undefined).length;
  const found = faulty - reading.missed.length - reading.misnamed.length;
  return (
    <>
      <table class="exercise-repair">
        <caption class="sr">{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            {columns.map((column) => (
              <th scope="col" key={column.id}>
                {column.name}
              </th>
            ))}
            <th scope="col">{t.fault}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const name = t.row(String(place + 1));
            const choice = choices[place] ?? UNTOUCHED;
            return (
              <tr key={name} class={choice.fault === '' ? undefined : 'marked'}>
                <th scope="row">
                  <span class="sr">{name}</span>
                  <span aria-hidden="true">{place + 1}</span>
                </th>
                {columns.map((column, at) => (
                  <td key={column.id} class="num" data-name={column.name}>
                    {cellText(column, row.cells[at])}
                  </td>
                ))}
                <td class="exercise-repair-choice">
                  <select
                    class="select"
                    id={`${id}-${place}-fault`}
                    aria-label={`${name} · ${t.fault}`}
                    value={choice.fault}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      change(place, value === '' ? UNTOUCHED : { fault: value });
                    }}
                  >
                    <option value="">{t.nothing}</option>
                    {faults.map((fault) => (
                      <option key={fault.id} value={fault.id}>
                        {fault.name}
                      </option>
                    ))}
                  </select>
                  {choice.fault === '' ? null : (
                    <select
                      class="select"
                      id={`${id}-${place}-repair`}
                      aria-label={`${name} · ${t.repair}`}
                      value={choice.repair}
                      onChange={(event) => change(place, { repair: event.currentTarget.value })}
                    >
                      <option value="">{t.repair}</option>
                      {repairs.map((repair) => (
                        <option key={repair.id} value={repair.id}>
                          {repair.name}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table class="exercise-ledger terms">
        <caption class="sr">{t.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{t.figure}</th>
            <th scope="col" class="num">
              {t.before}
            </th>
            <th scope="col" class="num">
              {t.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.label}>
              <th scope="row">{figure.label}</th>
              <td class="num">{figureText(figure, figureOf(figure, before), locale)}</td>
              <td class="num">{figureText(figure, figureOf(figure, after), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
        {state === 'note' ? (
          <p>{t.unrepaired}</p>
        ) : (
          <>
            <p class="verdict">
              {reading.isSound ? t.sound : `${words.notYet} ${t.found(String(found), String(faulty))}`}
            </p>
            {verdicts.flatMap(([places, says]) =>
              places.map((place) => (
                <Why key={place} about={t.about(t.row(String(place + 1)))}>
                  {says} {rows[place]?.reason}
                </Why>
              )),
            )}
          </>
        )}
      </Result>
    </>
  );
}
