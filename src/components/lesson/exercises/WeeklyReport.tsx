import { useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { lessonReport } from '../../../i18n/areas/lesson-report.ts';
import { reportSections } from '../../../i18n/areas/report-sections.ts';
import { REPORT_PARTS } from '../../../simulator/index.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result, Why } from './Result.tsx';
import { checkText, evidenceText, plainSentence } from './report-text.ts';
import { type Chosen, hasEverything, OPEN, readReport } from './weekly-report.ts';

/** Sentences to choose and to put into a report's seven parts, with the shop's own checks beside. */
export function WeeklyReport({ locale, exercise }: ExerciseProps<'report'>) {
  const t = lessonReport[locale];
  const words = lessonExercise[locale];
  const { parts: partNames, part: partName } = reportSections[locale];
  const { evidence, items, id } = exercise;
  const [chosen, setChosen] = useState<readonly Chosen[]>(items.map(() => OPEN));
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const { parts, findings } = readReport(exercise, chosen);
  const change = (place: number, what: Partial<Chosen>) => {
    setChosen((now) => now.map((old, at) => (at === place ? { ...old, ...what } : old)));
    setChecked(false);
  };
  const versionOf = (place: number) => items[place]?.versions[chosen[place]?.version ?? -1];
  const wrong = items.flatMap((item, place) => {
    const version = versionOf(place);
    const isPlaced = chosen[place]?.part === item.part;
    return version?.right && isPlaced ? [] : [{ place, item, version, isPlaced }];
  });
  const state = !isChecked
    ? 'open'
    : !hasEverything(chosen)
      ? 'note'
      : wrong.length === 0
        ? 'right'
        : 'wrong';
  /** Path of the chip that a finding in this section is about. */
  const pathIn = (text: string) =>
    evidence.find((one) => text.includes(`[[${one.id}]]`))?.path ?? evidence[0]?.path ?? '';
  const name = (part: (typeof REPORT_PARTS)[number]) =>
    partName(REPORT_PARTS.indexOf(part) + 1, partNames[part]);
  return (
    <>
      <table class="exercise-ledger">
        <caption>{t.evidence}</caption>
        <thead>
          <tr>
            <th scope="col">{t.chip}</th>
            <th scope="col">{t.figure}</th>
            <th scope="col" class="num">
              {t.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((one) => (
            <tr key={one.id}>
              <th scope="row" class="num">
                {one.id}
              </th>
              <td>{one.name}</td>
              <td class="num">{evidenceText(one, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.map((item, place) => (
        <fieldset class="exercise-sentence" key={item.reason}>
          <legend>{t.sentence(String(place + 1))}</legend>
          {item.versions.map((version, at) => (
            <label class="check" key={version.text}>
              <input
                type="radio"
                name={`${id}-${place}`}
                value={at}
                checked={chosen[place]?.version === at}
                onChange={() => change(place, { version: at })}
              />
              <span>{plainSentence(version.text, locale)}</span>
            </label>
          ))}
          <label class="exercise-part">
            <span>{t.part}</span>
            <select
              class="select"
              id={`${id}-${place}-part`}
              value={chosen[place]?.part ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                change(place, { part: REPORT_PARTS.find((one) => one === value) });
              }}
            >
              <option value="">{t.choose}</option>
              {REPORT_PARTS.map((part) => (
                <option key={part} value={part}>
                  {name(part)}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
      ))}
      <section aria-label={t.report}>
        <p class="exercise-note">{t.report}</p>
        <dl class="exercise-page">
          {REPORT_PARTS.map((part) => (
            <div key={part}>
              <dt>{name(part)}</dt>
              <dd>
                {parts[part].length === 0
                  ? t.empty
                  : parts[part].map((place) => (
                      <span key={place} class="exercise-line">
                        {plainSentence(versionOf(place)?.text ?? '', locale)}
                      </span>
                    ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <div class="exercise-checks" role="status">
        <p>
          <b>{t.checks}</b>
        </p>
        {findings.length === 0 ? <p>{t.clean}</p> : null}
        <ul>
          {findings.map((finding) => {
            const text =
              finding.part === undefined
                ? ''
                : (parts[finding.part] ?? []).map((place) => versionOf(place)?.text ?? '').join(' ');
            return (
              <li key={`${finding.code} ${finding.part} ${finding.found}`}>
                {finding.part === undefined ? null : <b>{name(finding.part)}</b>}{' '}
                {checkText(finding, pathIn(text), locale)}
              </li>
            );
          })}
        </ul>
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
          {words.check}
        </button>
      </p>
      <Result state={state} focusOn={asks}>
        {state === 'note' ? (
          <p>{t.open}</p>
        ) : (
          <>
            <p class="verdict">
              {wrong.length === 0
                ? t.sound
                : `${words.notYet} ${t.clear(String(items.length - wrong.length), String(items.length))}`}
            </p>
            {wrong.map(({ place, item, version, isPlaced }) => (
              <Why key={place} about={t.about(t.sentence(String(place + 1)))}>
                {version && !version.right ? version.reason : null}{' '}
                {isPlaced ? null : `${t.wrongPart} ${item.reason}`}
              </Why>
            ))}
          </>
        )}
      </Result>
    </>
  );
}
