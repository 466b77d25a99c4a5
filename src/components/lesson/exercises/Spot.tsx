import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { lessonSpot } from '../../../i18n/areas/lesson-spot.ts';
import { integer } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { labelled } from './labelled.ts';
import { Result, Why } from './Result.tsx';
import { SpotPage } from './SpotPage.tsx';
import { faultsOf, judgeBlock, pageOf, type SpotMark, totalOf } from './spot.ts';

type Marks = Readonly<Record<number, SpotMark>>;

/** A page or a sheet with faults: they are marked and named, and each one found is repaired on the spot. */
export function Spot({ locale, exercise }: ExerciseProps<'spot'>) {
  const t = lessonSpot[locale];
  const words = lessonExercise[locale];
  const { blocks, principles, measure } = exercise;
  const [marks, setMarks] = useState<Marks>({});
  const [repaired, setRepaired] = useState<readonly number[]>([]);
  /** Marks as they were judged. */
  const [checked, setChecked] = useState<Marks | undefined>();
  const [asks, setAsks] = useState(0);
  const [isOld, setOld] = useState(false);
  const faults = faultsOf(exercise);
  const isDone = repaired.length === faults.length;
  const nameOf = (id: string | undefined) => principles?.find((one) => one.id === id)?.name;
  const judged = Object.entries(checked ?? {}).flatMap(([key, mark]) => {
    const block = blocks[Number(key)];
    return block && mark ? [{ key, block, verdict: judgeBlock(block, mark, principles !== undefined) }] : [];
  });
  const isClean = isDone && judged.every(({ verdict }) => verdict === 'found');
  const check = () => {
    const found = faults.filter((place) => {
      const block = blocks[place];
      return block && judgeBlock(block, marks[place], principles !== undefined) === 'found';
    });
    setChecked(marks);
    setRepaired([...new Set([...repaired, ...found])]);
    setMarks(
      Object.fromEntries(Object.entries(marks).filter(([key, mark]) => mark && !found.includes(Number(key)))),
    );
    setAsks(asks + 1);
  };
  const setMark = (place: number, mark: SpotMark) => {
    setMarks({ ...marks, [place]: mark });
    setChecked(undefined);
  };
  return (
    <>
      <p class="exercise-note">{principles ? t.hintNamed : t.hint}</p>
      <SpotPage
        name={exercise.page}
        page={pageOf(exercise, isOld ? [] : repaired)}
        marks={marks}
        principles={principles}
        locale={locale}
        isShut={isDone}
        onMark={setMark}
      />
      {measure && (
        <p class="exercise-account" role="status">
          {measure} <b class="num">{integer(totalOf(exercise, isOld ? [] : repaired), locale)}</b>
          {repaired.length > 0 && !isOld && (
            <small> {t.before(integer(totalOf(exercise, []), locale))}</small>
          )}
        </p>
      )}
      <p class="exercise-actions">
        {isDone ? (
          <button type="button" class="btn" aria-pressed={isOld} onClick={() => setOld(!isOld)}>
            {t.asItWas}
          </button>
        ) : (
          <button type="button" class="btn primary" onClick={check}>
            {words.check}
          </button>
        )}
      </p>
      <Result state={!checked ? 'open' : isClean ? 'right' : isDone ? 'note' : 'wrong'} focusOn={asks}>
        <p class="verdict">
          {isDone
            ? t.allRepaired(String(faults.length))
            : judged.length === 0
              ? t.nothingMarked
              : t.repairedOf(String(repaired.length), String(faults.length))}
        </p>
        {judged.map(({ key, block, verdict }) => (
          <Why
            key={key}
            about={`${verdict === 'found' ? '✓' : '✗'} ${block.label === undefined ? block.text : labelled(block.label, block.text, locale)} · ${
              verdict === 'found'
                ? (nameOf(block.fault) ?? t.verdicts.found)
                : t.verdicts[verdict as 'unnamed' | 'other' | 'harmless']
            }`}
          >
            {verdict === 'unnamed' ? '' : block.reason}
          </Why>
        ))}
      </Result>
    </>
  );
}
