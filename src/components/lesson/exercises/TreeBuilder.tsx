import { useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { decimal, list } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result, Why } from './Result.tsx';
import { mayHang, pathTo, readTree, type Tree, type TreeData } from './tree.ts';

/** Categories hung under each other, and products put into them; clicks are worked out at once. */
export function TreeBuilder({ locale, exercise }: ExerciseProps<'tree'>) {
  const t = lessonBuilder[locale].tree;
  const words = lessonExercise[locale];
  const { categories, items, goal, perScreen, id } = exercise;
  const [tree, setTree] = useState<Tree>({ above: {}, place: {} });
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const change = (next: Tree) => {
    setTree(next);
    setChecked(false);
  };
  const reading = readTree(exercise, tree);
  const nameOf = (one: string) => categories.find((category) => category.id === one)?.name ?? '';
  const named = (ids: readonly string[], of: readonly { id: string; name: string }[]) =>
    list(
      of.filter((one) => ids.includes(one.id)).map(({ name }) => name),
      locale,
    );
  const pathName = (one: string) => pathTo(tree.above, one).map(nameOf).join(' › ');
  const isGood = reading.clicks !== undefined && reading.clicks <= goal + 1e-9 && reading.astray.length === 0;
  const state = !isChecked ? 'open' : reading.clicks === undefined ? 'note' : isGood ? 'right' : 'wrong';
  return (
    <>
      <div class="exercise-two">
        <fieldset class="match-list">
          <legend>{t.categories}</legend>
          {categories.map((one) => (
            <div class="match-item" key={one.id}>
              <label for={`${id}-${one.id}`}>{one.name}</label>
              <select
                class="select"
                id={`${id}-${one.id}`}
                aria-label={t.under(one.name)}
                value={tree.above[one.id] ?? ''}
                onChange={(event) =>
                  change({ ...tree, above: { ...tree.above, [one.id]: event.currentTarget.value } })
                }
              >
                <option value="">{t.top}</option>
                {categories
                  .filter((other) => other.id !== one.id && mayHang(exercise, tree, one.id, other.id))
                  .map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
              </select>
            </div>
          ))}
        </fieldset>
        <fieldset class="match-list">
          <legend>{t.items}</legend>
          {items.map((one) => (
            <div class="match-item" key={one.id}>
              <label for={`${id}-${one.id}-in`}>
                {one.name} <small class="num">{decimal(one.share * 100, locale, 0)}%</small>
              </label>
              <select
                class="select"
                id={`${id}-${one.id}-in`}
                aria-label={t.place(one.name)}
                value={tree.place[one.id] ?? ''}
                onChange={(event) =>
                  change({ ...tree, place: { ...tree.place, [one.id]: event.currentTarget.value } })
                }
              >
                <option value="">{t.noPlace}</option>
                {categories.map((category) => (
                  <option key={category.id} value={category.id}>
                    {pathName(category.id)}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </fieldset>
      </div>
      <div role="group" aria-label={t.picture}>
        <Level data={exercise} tree={tree} under="" />
      </div>
      <dl class="lab-figures" aria-live="polite">
        <div>
          <dt>
            {t.clicks} · {t.goal(decimal(goal, locale, 1))}
          </dt>
          <dd class="num">{reading.clicks === undefined ? '—' : decimal(reading.clicks, locale, 2)}</dd>
        </div>
        <div>
          <dt>{t.levels}</dt>
          <dd class="num">{reading.levels}</dd>
        </div>
      </dl>
      <p class="exercise-note">{t.rule(String(perScreen))}</p>
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
        {reading.clicks === undefined ? (
          <p>{t.unplaced(named(reading.unplaced, items))}</p>
        ) : (
          <>
            <p class="verdict">{isGood ? t.reached : words.notYet}</p>
            {!isGood && reading.clicks > goal && <p>{t.tooMany}</p>}
            {reading.empty.length > 0 && <p>{t.empty(named(reading.empty, categories))}</p>}
            {reading.astray.length > 0 && <p>{t.astray}</p>}
            {items
              .filter((one) => reading.astray.includes(one.id))
              .map((one) => (
                <Why key={one.id} about={one.name}>
                  {one.reason}
                </Why>
              ))}
          </>
        )}
      </Result>
    </>
  );
}

/** One level of the tree as it stands, with all below it. */
function Level({ data, tree, under }: { data: TreeData; tree: Tree; under: string }) {
  const below = data.categories.filter(({ id }) => (tree.above[id] ?? '') === under);
  const leaves = under === '' ? [] : data.items.filter(({ id }) => tree.place[id] === under);
  if (below.length + leaves.length === 0) return null;
  return (
    <ul class="exercise-tree">
      {below.map(({ id, name }) => (
        <li key={id}>
          <b>{name}</b>
          <Level data={data} tree={tree} under={id} />
        </li>
      ))}
      {leaves.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
