import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { labelled } from './labelled.ts';
import { Result } from './Result.tsx';

/** A talk with a customer; the tone and the facts of every reply are judged apart. */
export function Dialogue({ locale, exercise }: ExerciseProps<'dialogue'>) {
  const t = lessonExercise[locale].dialogue;
  const { again, next } = lessonExercise[locale];
  const { turns } = exercise;
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [place, setPlace] = useState(0);
  const line = useRef<HTMLLIElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) line.current?.focus({ preventScroll: true });
  }, [place]);
  const replyOf = (turn: number) => turns[turn]?.replies[chosen[turn] ?? -1];
  const reply = replyOf(place);
  const isLast = place === turns.length - 1;
  const given = turns.flatMap((_, turn) => replyOf(turn) ?? []);
  const go = (turn: number) => {
    hasMoved.current = true;
    setPlace(turn);
  };
  const restart = () => {
    setChosen([]);
    go(0);
  };
  return (
    <>
      <ol class="exercise-talk" aria-label={t.talk}>
        {turns.slice(0, place + 1).map((turn, index) => (
          <Fragment key={turn.customer}>
            <li class="them" ref={index === place ? line : null} tabIndex={-1}>
              <b>{t.customer}</b> {turn.customer}
            </li>
            {replyOf(index) && (
              <li class="you">
                <b>{t.you}</b> {replyOf(index)?.text}
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      {reply === undefined && (
        <div class="exercise-choices" role="group" aria-label={t.replies}>
          {turns[place]?.replies.map((one, index) => (
            <button key={one.text} type="button" class="btn" onClick={() => setChosen([...chosen, index])}>
              {one.text}
            </button>
          ))}
        </div>
      )}
      <Result
        key={place}
        state={reply === undefined ? 'open' : reply.tone && reply.facts ? 'right' : 'wrong'}
        focusOn={reply ? 1 : 0}
      >
        <p class="verdict">
          {labelled(t.tone, reply?.tone ? t.good : t.bad, locale)} ·{' '}
          {labelled(t.facts, reply?.facts ? t.good : t.bad, locale)}
        </p>
        <p>{reply?.reason}</p>
        {isLast && (
          <p>
            {t.sum(
              String(given.filter(({ tone }) => tone).length),
              String(given.filter(({ facts }) => facts).length),
              String(turns.length),
            )}
          </p>
        )}
        <p class="exercise-actions">
          {isLast ? (
            <button type="button" class="btn" onClick={restart}>
              {again}
            </button>
          ) : (
            <button type="button" class="btn primary" onClick={() => go(place + 1)}>
              {next}
            </button>
          )}
        </p>
      </Result>
    </>
  );
}
