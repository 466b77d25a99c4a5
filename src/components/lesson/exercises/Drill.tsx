import { useEffect, useRef, useState } from 'preact/hooks';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { workOut } from '../arithmetic.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { Result } from './Result.tsx';
import { amountText, signedYuan, yuan } from './yuan.ts';

/** Short cases, one after the other; every decision moves the account. */
export function Drill({ locale, exercise }: ExerciseProps<'drill'>) {
  const t = lessonExercise[locale];
  const { account, cases } = exercise;
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [place, setPlace] = useState(0);
  const head = useRef<HTMLParagraphElement>(null);
  const moves = useRef(0);
  useEffect(() => {
    if (moves.current > 0) head.current?.focus({ preventScroll: true });
  }, [place]);
  const go = (next: number) => {
    moves.current += 1;
    setPlace(next);
  };
  const pick = (one: (typeof cases)[number], index: number | undefined) =>
    index === undefined ? undefined : one.choices[index];
  const balance = cases.reduce((sum, one, index) => {
    const choice = pick(one, chosen[index]);
    return choice ? sum + workOut(choice.amount) : sum;
  }, account.start);
  const bar = (
    <p class="exercise-account">
      {account.label} <b class="num">{yuan(balance, locale)}</b>
    </p>
  );
  const current = cases[place];
  const restart = () => {
    setChosen([]);
    go(0);
  };
  if (!current) {
    const most = cases.reduce(
      (sum, one) => sum + Math.max(...one.choices.map(({ amount }) => workOut(amount))),
      account.start,
    );
    return (
      <>
        {bar}
        <p ref={head} tabIndex={-1} class="exercise-case">
          {balance >= most - 0.005 ? t.drill.perfect : t.drill.best(yuan(most, locale))}
        </p>
        <table class="exercise-ledger">
          <caption>{t.drill.ledger}</caption>
          <thead>
            <tr>
              <th scope="col">{t.drill.case}</th>
              <th scope="col">{t.drill.decision}</th>
              <th scope="col">{t.drill.amount}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one, index) => {
              const choice = pick(one, chosen[index]);
              return (
                <tr key={one.text}>
                  <th scope="row">{one.text}</th>
                  <td>{choice?.text}</td>
                  <td class="num">{signedYuan(workOut(choice?.amount ?? '0'), locale)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {account.label}
              </th>
              <td class="num">{yuan(balance, locale)}</td>
            </tr>
          </tfoot>
        </table>
        <p class="exercise-actions">
          <button type="button" class="btn" onClick={restart}>
            {t.again}
          </button>
        </p>
        <Result state="right" />
      </>
    );
  }
  const choice = pick(current, chosen[place]);
  return (
    <>
      {bar}
      <p ref={head} tabIndex={-1} class="exercise-case">
        <small>{t.drill.caseOf(String(place + 1), String(cases.length))}</small> {current.text}
      </p>
      <div class="exercise-choices" role="group" aria-label={t.drill.decisions}>
        {current.choices.map((one, index) => (
          <button
            key={one.text}
            type="button"
            class="btn"
            aria-pressed={chosen[place] === index}
            aria-disabled={choice !== undefined}
            onClick={() => choice === undefined && setChosen([...chosen, index])}
          >
            {one.text}
          </button>
        ))}
      </div>
      <Result
        key={place}
        state={choice === undefined ? 'open' : choice.right ? 'right' : 'wrong'}
        focusOn={choice ? 1 : 0}
      >
        <p class="verdict">{choice?.right ? t.drill.right : t.drill.wrong}</p>
        <p class="num">
          <b>{amountText(choice?.amount ?? '0', locale)}</b>
        </p>
        <p>{choice?.reason}</p>
        <p class="exercise-actions">
          <button type="button" class="btn primary" onClick={() => go(place + 1)}>
            {t.next}
          </button>
        </p>
      </Result>
    </>
  );
}
