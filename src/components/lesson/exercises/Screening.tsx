import { useState } from 'preact/hooks';
import { lessonScreening } from '../../../i18n/areas/lesson-screening.ts';
import { percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result, Why } from './Result.tsx';
import { heldByRule, readScreening, type ScreeningReading } from './screening.ts';
import { yuan } from './yuan.ts';

const share = (top: number, bottom: number, locale: Locale) =>
  bottom === 0 ? lessonScreening[locale].none : `${top} ÷ ${bottom} = ${percent(top / bottom, locale, 0)}`;
const precisionText = ({ hits, alarms }: ScreeningReading, locale: Locale) =>
  share(hits, hits + alarms, locale);
const recallText = ({ hits, misses }: ScreeningReading, locale: Locale) => share(hits, hits + misses, locale);

/** A queue of cases: some are held, the count says how many rightly and what the mistakes cost. */
export function Screening({ locale, exercise }: ExerciseProps<'screening'>) {
  const t = lessonScreening[locale];
  const { cases, signs, wanted } = exercise;
  const [held, setHeld] = useState<readonly boolean[]>(cases.map(() => false));
  const [counted, setCounted] = useState<readonly boolean[] | undefined>();
  const [asks, setAsks] = useState(0);
  const hold = (place: number, isHeld: boolean) => {
    setHeld((now) => now.map((old, index) => (index === place ? isHeld : old)));
    setCounted(undefined);
  };
  const verdict = (place: number) => {
    const isHeld = counted?.[place] === true;
    if (cases[place]?.bad) return isHeld ? t.hit : t.miss;
    return isHeld ? t.alarm : t.pass;
  };
  const isRight = (place: number) => counted?.[place] === cases[place]?.bad;
  const now = counted && readScreening(exercise, counted);
  return (
    <>
      <ul class="screening-list" aria-label={t.queue}>
        {cases.map((one, place) => (
          <li key={one.name} class={counted && (isRight(place) ? 'right' : 'wrong')}>
            <label class="check">
              <input
                type="checkbox"
                checked={held[place] === true}
                onChange={(event) => hold(place, event.currentTarget.checked)}
              />
              <span>
                <b>{one.name}</b> {one.text}
                <span class="screening-signs">
                  {signs
                    .filter(({ id }) => one.signs.includes(id))
                    .map(({ id, name }) => (
                      <span key={id} class="tag">
                        {name}
                      </span>
                    ))}
                </span>
              </span>
            </label>
            {counted ? <em class="screening-verdict">{verdict(place)}</em> : null}
          </li>
        ))}
      </ul>
      <p class="exercise-actions">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            setCounted(held);
            setAsks(asks + 1);
          }}
        >
          {t.count(String(held.filter(Boolean).length), String(cases.length))}
        </button>
      </p>
      <Result
        state={now === undefined ? 'open' : now.alarms + now.misses === 0 ? 'right' : 'wrong'}
        focusOn={counted ? asks : 0}
      >
        {now ? (
          <>
            <p class="verdict">
              {now.alarms + now.misses === 0
                ? t.perfect
                : t.mistakes(String(now.misses), String(now.alarms), yuan(now.cost, locale))}
            </p>
            <table class="exercise-ledger screening-fields">
              <caption>{t.fields}</caption>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{wanted}</th>
                  <th scope="col">{t.good}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{t.held}</th>
                  <td class="num">{now.hits}</td>
                  <td class="num">{now.alarms}</td>
                </tr>
                <tr>
                  <th scope="row">{t.through}</th>
                  <td class="num">{now.misses}</td>
                  <td class="num">{now.passes}</td>
                </tr>
              </tbody>
            </table>
            {cases.map((one, place) =>
              isRight(place) ? null : (
                <Why key={one.name} about={`${one.name} · ${verdict(place)}`}>
                  {one.reason}
                </Why>
              ),
            )}
            <section class="screening-scroll" tabIndex={0} aria-label={t.compare}>
              <table class="exercise-ledger screening-rules">
                <caption>{t.compare}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.who}</th>
                    <th scope="col">{t.precision}</th>
                    <th scope="col">{t.recall}</th>
                    <th scope="col">{t.cost}</th>
                  </tr>
                </thead>
                <tbody>
                  <RuleRow name={t.you} reading={now} isYou locale={locale} />
                  {exercise.rules.map((rule) => (
                    <RuleRow
                      key={rule.name}
                      name={rule.name}
                      reading={readScreening(exercise, heldByRule(exercise, rule))}
                      locale={locale}
                    />
                  ))}
                </tbody>
              </table>
            </section>
            {now.alarms + now.misses > 0 ? <p class="exercise-note">{t.again}</p> : null}
          </>
        ) : null}
      </Result>
    </>
  );
}

interface RuleRowProps {
  readonly name: string;
  readonly reading: ScreeningReading;
  readonly isYou?: boolean;
  readonly locale: Locale;
}

function RuleRow({ name, reading, isYou = false, locale }: RuleRowProps) {
  return (
    <tr class={isYou ? 'you' : undefined}>
      <th scope="row">{name}</th>
      <td class="num">{precisionText(reading, locale)}</td>
      <td class="num">{recallText(reading, locale)}</td>
      <td class="num">{yuan(reading.cost, locale)}</td>
    </tr>
  );
}
