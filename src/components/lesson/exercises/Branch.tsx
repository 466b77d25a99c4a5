import { useEffect, useRef, useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result } from './Result.tsx';
import { amountText } from './yuan.ts';

/** A case whose course depends on what is chosen, up to one of its ends. */
export function Branch({ locale, exercise }: ExerciseProps<'branch'>) {
  const t = lessonExercise[locale];
  const { nodes, start } = exercise;
  const [path, setPath] = useState<readonly string[]>([start]);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const head = useRef<HTMLParagraphElement>(null);
  const hasMoved = useRef(false);
  const at = path.at(-1) ?? start;
  useEffect(() => {
    if (hasMoved.current) head.current?.focus({ preventScroll: true });
  }, [path.length, at]);
  const nodeOf = (id: string) => nodes.find((one) => one.id === id);
  const node = nodeOf(at);
  const ends = nodes.filter(({ end }) => end !== undefined);
  const go = (next: readonly string[]) => {
    hasMoved.current = true;
    setPath(next);
    const last = next.at(-1) ?? start;
    if (nodeOf(last)?.end && !seen.includes(last)) setSeen([...seen, last]);
  };
  const made = path.slice(1).map((id, index) => {
    const choice = nodeOf(path[index] ?? start)?.choices?.find(({ to }) => to === id);
    return { key: `${index}-${id}`, text: choice?.text ?? '' };
  });
  const state = node?.end === undefined ? 'open' : node.end === 'good' ? 'right' : 'wrong';
  return (
    <>
      {made.length > 0 && (
        <ol class="exercise-path" aria-label={t.branch.soFar}>
          {made.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ol>
      )}
      <p ref={head} tabIndex={-1} class="exercise-case">
        {node?.text}
      </p>
      {node?.choices && (
        <div class="exercise-choices" role="group" aria-label={t.branch.choices}>
          {node.choices.map(({ text, to }) => (
            <button key={text} type="button" class="btn" onClick={() => go([...path, to])}>
              {text}
            </button>
          ))}
        </div>
      )}
      <Result state={state}>
        <p class="verdict">{node?.end && t.branch.ends[node.end]}</p>
        {node?.amount !== undefined && (
          <p class="num">
            {t.branch.costs} <b>{amountText(node.amount, locale)}</b>
          </p>
        )}
        <p>{t.branch.seen(String(seen.length), String(ends.length))}</p>
      </Result>
      {path.length > 1 && (
        <p class="exercise-actions">
          <button type="button" class="btn" onClick={() => go(path.slice(0, -1))}>
            {t.branch.back}
          </button>
          <button type="button" class="btn quiet" onClick={() => go([start])}>
            {t.again}
          </button>
        </p>
      )}
    </>
  );
}
