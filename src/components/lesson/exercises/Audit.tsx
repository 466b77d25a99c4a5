import { useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { readNumber } from '../judge.ts';
import { AuditTable } from './AuditTable.tsx';
import { type AuditView, isRightFigure } from './audit.ts';
import { Result } from './Result.tsx';

export interface AuditProps {
  readonly locale: Locale;
  readonly exercise: AuditView;
}

/** A claim that is right or wrong; both a missed error and a false alarm are answered. */
export function Audit({ locale, exercise }: AuditProps) {
  const t = lessonBuilder[locale].audit;
  const words = lessonExercise[locale];
  const { id, verdict, fault, correct } = exercise;
  const [said, setSaid] = useState<'sound' | 'error'>();
  const [named, setNamed] = useState('');
  const [figure, setFigure] = useState('');
  const [asks, setAsks] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const change = (set: () => void) => {
    set();
    setChecked(false);
  };
  const typed = figure.trim() === '' ? undefined : readNumber(figure);
  const isUnread = figure.trim() !== '' && typed === undefined;
  const isOpen = said === undefined || (said === 'error' && named === '') || isUnread;
  const isRight = said === verdict && (said === 'sound' || named === fault);
  const faults = Object.keys(t.faults).filter((one): one is keyof typeof t.faults => one !== 'none');
  return (
    <>
      <p class="exercise-case">{exercise.statement}</p>
      {exercise.table && (
        <AuditTable table={exercise.table} statement={exercise.statement} markedName={t.marked} />
      )}
      <fieldset class="sort-bins">
        <legend>{t.verdict}</legend>
        {(['sound', 'error'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-verdict`}
              value={one}
              checked={said === one}
              onChange={() => change(() => setSaid(one))}
            />
            <span>{t[one]}</span>
          </label>
        ))}
      </fieldset>
      {said === 'error' && (
        <div class="match-list">
          <div class="match-item">
            <label for={`${id}-fault`}>{t.fault}</label>
            <select
              class="select"
              id={`${id}-fault`}
              value={named}
              onChange={(event) => {
                const { value } = event.currentTarget;
                change(() => setNamed(value));
              }}
            >
              <option value="">{t.chooseFault}</option>
              {faults.map((one) => (
                <option key={one} value={one}>
                  {t.faults[one]}
                </option>
              ))}
            </select>
          </div>
          {correct && (
            <div class="match-item">
              <label for={`${id}-figure`}>{t.number}</label>
              <span>
                <input
                  class="input num"
                  id={`${id}-figure`}
                  type="text"
                  inputMode="decimal"
                  autocomplete="off"
                  value={figure}
                  aria-invalid={isUnread}
                  aria-describedby={isUnread ? `${id}-problem` : undefined}
                  onInput={(event) => {
                    const { value } = event.currentTarget;
                    change(() => setFigure(value));
                  }}
                />
                {isUnread && (
                  <span class="problem" id={`${id}-problem`}>
                    {' '}
                    {t.notNumber}
                  </span>
                )}
              </span>
            </div>
          )}
        </div>
      )}
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
      <Result state={!isChecked ? 'open' : isOpen ? 'note' : isRight ? 'right' : 'wrong'} focusOn={asks}>
        {isOpen ? (
          <p>{said === undefined ? t.chooseFirst : isUnread ? t.notNumber : t.faultFirst}</p>
        ) : (
          <>
            <p class="verdict">
              {said === 'sound'
                ? verdict === 'sound'
                  ? t.stands
                  : t.overlooked
                : verdict === 'sound'
                  ? t.falseAlarm
                  : named === fault
                    ? t.found
                    : t.otherFault(t.faults[fault])}
            </p>
            {verdict === 'error' && said === 'sound' && <p>{t.faultIs(t.faults[fault])}</p>}
            {correct && typed !== undefined && said === 'error' && verdict === 'error' && (
              <p>{isRightFigure(typed, /[%％]/.test(figure), correct) ? t.numberRight : t.numberWrong}</p>
            )}
            {correct && (
              <p>
                {exercise.claimed !== undefined && `${t.claimed} ${exercise.claimed} · `}
                {t.recomputed} <b>{`${correct.of} = ${correct.gives}`}</b>
              </p>
            )}
            <p>{exercise.explanation}</p>
            <p>
              <b>{t.repair}</b> {exercise.repair}
            </p>
          </>
        )}
      </Result>
    </>
  );
}
