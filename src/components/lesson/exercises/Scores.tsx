import { useState } from 'preact/hooks';
import { lessonMatrix } from '../../../i18n/areas/lesson-matrix.ts';
import { decimal, list } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { labelled } from './labelled.ts';
import { Result, Why } from './Result.tsx';
import {
  leaders,
  MOST_WEIGHT,
  modelRatings,
  modelWeights,
  type Ratings,
  rankOptions,
  turningPoints,
  unrated,
  type Weights,
} from './scores.ts';

/** A rating this far from the model's is a matter of judgement. */
const NEAR = 1;
/** So many may lie further away before the table is worth another look. */
const FAR_SHARE = 0.2;
const START_WEIGHT = 3;
const upTo = (most: number, from = 1) => Array.from({ length: most - from + 1 }, (_, index) => index + from);

/** Options rated by criteria under the learner's own weights; the ranking and what would turn it follow. */
export function Scores({ locale, exercise }: ExerciseProps<'scores'>) {
  const t = lessonMatrix[locale].scores;
  const { criteria, options, scale, id } = exercise;
  const [weights, setWeights] = useState<Weights>(
    Object.fromEntries(criteria.map((one) => [one.id, START_WEIGHT])),
  );
  const [ratings, setRatings] = useState<Ratings>({});
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const ranking = rankOptions(exercise, weights, ratings);
  const missing = unrated(exercise, ratings);
  const far = options.flatMap((option) =>
    option.ratings
      .filter(({ criterion, rating }) => Math.abs((ratings[option.id]?.[criterion] ?? 0) - rating) > NEAR)
      .map((one) => ({ ...one, option })),
  );
  const count = options.length * criteria.length;
  const nameOf = (one: string) => criteria.find((criterion) => criterion.id === one)?.name ?? '';
  const modelRanking = rankOptions(exercise, modelWeights(exercise), modelRatings(exercise)) ?? [];
  const isOpen = !isChecked;
  const state = isOpen ? 'open' : !ranking ? 'note' : far.length <= FAR_SHARE * count ? 'right' : 'wrong';
  // few options stand side by side; many stand below each other
  const isTall = options.length > 4;
  const cell = (option: (typeof options)[number], criterion: (typeof criteria)[number]) => {
    const one = option.ratings.find((rating) => rating.criterion === criterion.id);
    return (
      <td key={`${option.id} ${criterion.id}`}>
        <span class="matrix-name">{isTall ? criterion.name : option.name}</span>
        <span class="scores-fact">{one?.text}</span>
        <select
          class="select"
          aria-label={t.rate(option.name, criterion.name)}
          value={ratings[option.id]?.[criterion.id] ?? ''}
          onChange={(event) => {
            const rating = Number(event.currentTarget.value) || undefined;
            setRatings((now) => {
              const { [criterion.id]: _old, ...rest } = now[option.id] ?? {};
              return { ...now, [option.id]: rating ? { ...rest, [criterion.id]: rating } : rest };
            });
            setChecked(false);
          }}
        >
          <option value="">—</option>
          {upTo(scale).map((rating) => (
            <option key={rating} value={rating}>
              {rating}
            </option>
          ))}
        </select>
      </td>
    );
  };
  return (
    <>
      <fieldset class="scores-weights">
        <legend>{t.weights(String(MOST_WEIGHT))}</legend>
        {criteria.map((criterion) => (
          <div class="match-item" key={criterion.id}>
            <label for={`${id}-${criterion.id}-weight`}>{criterion.name}</label>
            <select
              class="select"
              id={`${id}-${criterion.id}-weight`}
              value={weights[criterion.id]}
              onChange={(event) => {
                const weight = Number(event.currentTarget.value);
                setWeights((now) => ({ ...now, [criterion.id]: weight }));
              }}
            >
              {upTo(MOST_WEIGHT, 0).map((weight) => (
                <option key={weight} value={weight}>
                  {weight}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
      <section class="tscroll" aria-label={t.facts(String(scale))} tabIndex={0}>
        <table class="exercise-ledger matrix scores">
          <caption>{t.facts(String(scale))}</caption>
          <thead>
            <tr>
              <td />
              {(isTall ? criteria : options).map((one) => (
                <th scope="col" key={one.id}>
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {isTall
              ? options.map((option) => (
                  <tr key={option.id}>
                    <th scope="row">{option.name}</th>
                    {criteria.map((criterion) => cell(option, criterion))}
                  </tr>
                ))
              : criteria.map((criterion) => (
                  <tr key={criterion.id}>
                    <th scope="row">{criterion.name}</th>
                    {options.map((option) => cell(option, criterion))}
                  </tr>
                ))}
          </tbody>
        </table>
      </section>
      <div aria-live="polite" class="exercise-body">
        {ranking ? (
          <>
            <table class="exercise-ledger scores-ranking">
              <caption>{t.ranking}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.option}</th>
                  <th scope="col">{t.total(String(scale))}</th>
                </tr>
              </thead>
              <tbody>
                {ranking.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      {one.name}
                      <i class="scores-bar" style={`inline-size: ${(one.total / scale) * 100}%`} />
                    </th>
                    <td class="num">{decimal(one.total, locale, 2)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Turning data={exercise} weights={weights} ratings={ratings} locale={locale} />
          </>
        ) : (
          <p class="exercise-note">{missing > 0 ? t.unrated(String(missing)) : t.noWeight}</p>
        )}
      </div>
      <p class="exercise-actions">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            setChecked(true);
            setAsks(asks + 1);
          }}
        >
          {t.compare}
        </button>
      </p>
      <Result state={state} focusOn={asks}>
        {!ranking ? (
          <p>{missing > 0 ? t.unrated(String(missing)) : t.noWeight}</p>
        ) : (
          <>
            <p class="verdict">{t.near(String(count - far.length), String(count))}</p>
            {far.map(({ option, criterion, rating, reason }) => (
              <Why
                key={`${option.id} ${criterion}`}
                about={`${option.name} · ${nameOf(criterion)}`}
              >{`${t.differs(String(ratings[option.id]?.[criterion]), String(rating))} ${reason}`}</Why>
            ))}
            <p>
              {t.model(
                list(
                  modelRanking.map(({ name, total }) => `${name} ${decimal(total, locale, 2)}`),
                  locale,
                ),
              )}
            </p>
            {criteria.map(({ id: criterion, name, weight, reason }) => (
              <p key={criterion} class="exercise-note">
                {labelled(`${name} · ${weight}`, reason, locale)}
              </p>
            ))}
          </>
        )}
      </Result>
    </>
  );
}

interface TurningProps {
  readonly data: ExerciseProps<'scores'>['exercise'];
  readonly weights: Weights;
  readonly ratings: Ratings;
  readonly locale: ExerciseProps<'scores'>['locale'];
}

/** Which weight would have to change for another option to win. */
function Turning({ data, weights, ratings, locale }: TurningProps) {
  const t = lessonMatrix[locale].scores;
  const ranking = rankOptions(data, weights, ratings);
  if (!ranking) return null;
  const first = leaders(ranking);
  if (first.length > 1) return <p>{t.tie(list(first, locale))}</p>;
  const turns = turningPoints(data, weights, ratings);
  const winner = first[0] ?? '';
  if (turns.length === 0) return <p>{t.solid(winner, String(MOST_WEIGHT))}</p>;
  return (
    <>
      <p>{t.turns(winner)}</p>
      <ul class="scores-turns">
        {turns.map((turn) => {
          const name = data.criteria.find(({ id }) => id === turn.criterion)?.name ?? '';
          const limit = decimal(turn.weight, locale, 1);
          const now = String(weights[turn.criterion] ?? 0);
          return (
            <li key={turn.criterion}>
              {turn.isAbove ? t.above(name, limit, now, turn.winner) : t.below(name, limit, now, turn.winner)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
