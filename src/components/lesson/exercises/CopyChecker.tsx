import { useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { list } from '../../../i18n/formats.ts';
import { findClaims } from '../../shop/risk/claim-check.ts';
import { piecesOf, plainCopy } from './copy.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result, Why } from './Result.tsx';

/** An advertising text: unlawful wordings are marked, then the text is written anew under the shop's own check. */
export function CopyChecker({ locale, exercise }: ExerciseProps<'copy'>) {
  const t = lessonBuilder[locale].copy;
  const words = lessonExercise[locale];
  const plain = plainCopy(exercise.text);
  const [marked, setMarked] = useState<readonly number[]>([]);
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const [draft, setDraft] = useState(plain);
  const pieces = piecesOf(exercise.text);
  const judged = pieces.flatMap(({ text, place }) => {
    const word = place === undefined ? undefined : exercise.words[place];
    if (place === undefined || !word) return [];
    const isMarked = marked.includes(place);
    const isRight = isMarked === word.unlawful;
    const verdict = isMarked ? (isRight ? t.caught : t.harmless) : isRight ? t.leftAlone : t.missed;
    return [{ text, place, word, isRight, verdict }];
  });
  const right = judged.filter((one) => one.isRight).length;
  const isGood = right === judged.length;
  const left = [...new Set(findClaims(draft).map(({ start, end }) => draft.slice(start, end)))];
  return (
    <>
      <p class="exercise-note">{t.hint}</p>
      <p class="exercise-copy">
        {pieces.map(({ text, place }, index) =>
          place === undefined ? (
            <span key={`${index}-${text}`}>{text}</span>
          ) : (
            <button
              key={`${index}-${text}`}
              type="button"
              aria-pressed={marked.includes(place)}
              onClick={() => {
                setMarked(
                  marked.includes(place) ? marked.filter((one) => one !== place) : [...marked, place],
                );
                setChecked(false);
              }}
            >
              {text}
            </button>
          ),
        )}
      </p>
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
      <Result state={!isChecked ? 'open' : isGood ? 'right' : 'wrong'} focusOn={asks}>
        <p class="verdict">
          {isGood ? words.right : words.notYet} {t.found(String(right), String(judged.length))}
        </p>
        {judged.map(({ text, place, word, isRight, verdict }) => (
          <Why key={place} about={`${isRight ? '✓' : '✗'} ${text} · ${verdict}`}>
            {word.reason} {word.unlawful && word.instead ? t.instead(word.instead) : ''}
          </Why>
        ))}
      </Result>
      {isChecked && isGood && (
        <div class="field">
          <label for={`${exercise.id}-draft`}>{t.rewrite}</label>
          <textarea
            class="textarea"
            id={`${exercise.id}-draft`}
            rows={3}
            maxLength={600}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <p class="help" role="status">
            {left.length > 0 ? t.left(list(left, locale)) : draft === plain ? t.same : t.clean}
          </p>
        </div>
      )}
    </>
  );
}
