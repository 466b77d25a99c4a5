import { useState } from 'preact/hooks';
import { lessonTriage } from '../../../i18n/areas/lesson-triage.ts';
import { integer } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { OrderList } from './OrderList.tsx';
import { mixed } from './order.ts';
import { Result, Why } from './Result.tsx';
import { TriageDay, TriageRules } from './TriageTables.tsx';
import { bestOrder, dueOf, priorityOf, workThrough } from './triage.ts';
import { lengthText } from './triage-text.ts';
import { yuan } from './yuan.ts';

/** A queue of tickets to put in order; a clock works through them and says which limits were kept. */
export function Triage({ locale, exercise }: ExerciseProps<'triage'>) {
  const t = lessonTriage[locale];
  const { tickets, id } = exercise;
  const [order, setOrder] = useState<readonly number[]>(() => mixed(tickets.length, id));
  const [run, setRun] = useState<readonly number[]>();
  const [runs, setRuns] = useState(0);
  const all = integer(tickets.length, locale);
  const start = (next: readonly number[]) => {
    setOrder(next);
    setRun(next);
    setRuns(runs + 1);
  };
  const read = run && workThrough(exercise, run);
  const best = workThrough(exercise, bestOrder(exercise));
  const isBest = read !== undefined && read.cost <= best.cost;
  const facts = (ticket: number) => {
    const { name } = priorityOf(exercise, ticket);
    const work = lengthText(tickets[ticket]?.work ?? 0, locale);
    const due = dueOf(exercise, ticket);
    return due < 0 ? t.overdue(name, work) : t.facts(name, lengthText(due, locale), work);
  };
  return (
    <>
      <OrderList
        locale={locale}
        label={t.list}
        look="triage-list"
        order={order}
        textOf={(ticket) => tickets[ticket]?.text ?? ''}
        moreOf={(ticket) => <small>{facts(ticket)}</small>}
        onOrder={setOrder}
      />
      <p class="exercise-actions">
        <button type="button" class="btn primary" onClick={() => start(order)}>
          {t.run}
        </button>
        {runs >= 2 && !isBest && (
          <button type="button" class="btn" onClick={() => start(bestOrder(exercise))}>
            {t.show}
          </button>
        )}
      </p>
      <Result state={read ? (isBest ? 'right' : 'wrong') : 'open'} focusOn={runs}>
        {read && (
          <>
            <p class="verdict">
              {t.verdict(integer(read.kept, locale), all)}
              {read.cost > 0 && t.costs(yuan(read.cost, locale))}
            </p>
            <p>{isBest ? t.best : t.better(integer(best.kept, locale), yuan(best.cost, locale))}</p>
            <TriageDay data={exercise} read={read} locale={locale} key={`day-${runs}`} />
            {read.runs
              .filter(({ isKept }) => !isKept)
              .map(({ ticket }) => (
                <Why key={ticket} about={tickets[ticket]?.text ?? ''}>
                  {tickets[ticket]?.reason}
                </Why>
              ))}
            <TriageRules data={exercise} read={read} locale={locale} />
          </>
        )}
      </Result>
    </>
  );
}
