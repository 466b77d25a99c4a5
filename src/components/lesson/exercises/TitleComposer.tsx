import { useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { decimal, integer, list } from '../../../i18n/formats.ts';
import { withKeyword } from '../../shop/listing/keywords.ts';
import { TITLE_UNITS } from '../../shop/listing/title-length.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { labelled } from './labelled.ts';
import { Result, Why } from './Result.tsx';
import { isGoodTitle, keywordOf, MOST_REPEATS, readTitle } from './title.ts';

/** A title written from a table of search terms, judged by the rules of the shop's own editor. */
export function TitleComposer({ locale, exercise }: ExerciseProps<'title'>) {
  const t = lessonBuilder[locale].title;
  const words = lessonExercise[locale];
  const { terms, goalSearches, model, id } = exercise;
  const [title, setTitle] = useState('');
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const reading = readTitle(exercise, title);
  const isGood = isGoodTitle(exercise, reading);
  const isEmpty = title.trim() === '';
  const change = (next: string) => {
    setTitle(next);
    setChecked(false);
  };
  return (
    <>
      <div class="field">
        <label for={`${id}-text`}>{t.label}</label>
        <textarea
          class="textarea"
          id={`${id}-text`}
          rows={2}
          maxLength={200}
          value={title}
          aria-describedby={`${id}-length`}
          onInput={(event) => change(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <p id={`${id}-length`} class={reading.isTooLong ? 'problem' : 'help'}>
          {t.length(String(reading.units), String(TITLE_UNITS))}
        </p>
      </div>
      <dl class="lab-figures" aria-live="polite">
        <div>
          <dt>
            {t.searches} · {t.goal(integer(goalSearches, locale))}
          </dt>
          <dd class="num">{integer(reading.searches, locale)}</dd>
        </div>
      </dl>
      <section class="tscroll" aria-label={t.terms} tabIndex={0}>
        <table class="exercise-ledger terms">
          <thead>
            <tr>
              <th scope="col">{t.term}</th>
              <th scope="col">{t.monthly}</th>
              <th scope="col">{t.competitors}</th>
              <th scope="col">{t.each}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term, place) => {
              const isHeld = reading.held.includes(place);
              return (
                <tr key={term.text}>
                  <th scope="row">
                    <button
                      type="button"
                      class="btn sm"
                      aria-label={isHeld ? `${term.text}, ${t.held}` : t.add(term.text)}
                      aria-disabled={isHeld}
                      onClick={() => !isHeld && change(withKeyword(title, keywordOf(term), locale))}
                    >
                      {isHeld ? '✓' : '+'} {term.text}
                    </button>
                  </th>
                  <td class="num">{integer(term.searches, locale)}</td>
                  <td class="num">{integer(term.competitors, locale)}</td>
                  <td class="num">{decimal(term.searches / term.competitors, locale, 2)}</td>
                </tr>
              );
            })}
          </tbody>
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
      <Result state={!isChecked ? 'open' : isEmpty ? 'note' : isGood ? 'right' : 'wrong'} focusOn={asks}>
        {isEmpty ? (
          <p>{t.empty}</p>
        ) : (
          <>
            <p class="verdict">{isGood ? t.good : words.notYet}</p>
            {reading.isTooLong && <p>{t.tooLong}</p>}
            {reading.repeated > MOST_REPEATS && <p>{t.stuffed}</p>}
            {reading.claims.length > 0 && (
              <p>
                {t.claims(
                  list(
                    reading.claims.map(({ start, end }) => title.slice(start, end)),
                    locale,
                  ),
                )}
              </p>
            )}
            {reading.searches < goalSearches && <p>{t.tooFew}</p>}
            {reading.held.map((place) => {
              const term = terms[place];
              if (!term || (isGood ? false : term.fits)) return null;
              return (
                <Why key={term.text} about={term.fits ? term.text : t.unfit(term.text)}>
                  {term.reason}
                </Why>
              );
            })}
            {isGood && <p>{labelled(t.model, model, locale)}</p>}
          </>
        )}
      </Result>
    </>
  );
}
