import { useRef, useState } from 'preact/hooks';
import { lesson } from '../../../i18n/areas/lesson.ts';
import { lessonTriage } from '../../../i18n/areas/lesson-triage.ts';
import { integer } from '../../../i18n/formats.ts';
import type { ExerciseProps } from './exercise-props.ts';
import { carried, mixed, moved } from './order.ts';
import { Result, Why } from './Result.tsx';
import { TriageDay, TriageRules } from './TriageTables.tsx';
import { bestOrder, dueOf, priorityOf, workThrough } from './triage.ts';
import { lengthText } from './triage-text.ts';
import { yuan } from './yuan.ts';

/** A queue of tickets to put in order; a clock works through them and says which limits were kept. */
export function Triage({ locale, exercise }: ExerciseProps<'triage'>) {
  const t = lessonTriage[locale];
  const words = lesson[locale];
  const { tickets, id } = exercise;
  const [order, setOrder] = useState<readonly number[]>(() => mixed(tickets.length, id));
  const [said, setSaid] = useState('');
  const [run, setRun] = useState<readonly number[]>();
  const [runs, setRuns] = useState(0);
  const dragged = useRef<number>();
  const all = integer(tickets.length, locale);
  const move = (next: readonly number[], ticket: number) => {
    setOrder(next);
    setSaid(t.moved(tickets[ticket]?.text ?? '', integer(next.indexOf(ticket) + 1, locale), all));
  };
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
      <ol class="order-list triage-list" aria-label={t.list}>
        {order.map((ticket, place) => {
          const text = tickets[ticket]?.text ?? '';
          return (
            <li
              key={ticket}
              draggable
              onDragStart={() => {
                dragged.current = place;
              }}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                const from = dragged.current;
                if (from !== undefined) move(carried(order, from, place), order[from] ?? 0);
                dragged.current = undefined;
              }}
            >
              <span>
                {text}
                <small>{facts(ticket)}</small>
              </span>
              <button
                type="button"
                class="icon-btn"
                aria-label={words.moveUp(text)}
                aria-disabled={place === 0}
                onClick={() => move(moved(order, place, -1), ticket)}
              >
                ↑
              </button>
              <button
                type="button"
                class="icon-btn"
                aria-label={words.moveDown(text)}
                aria-disabled={place === tickets.length - 1}
                onClick={() => move(moved(order, place, 1), ticket)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      <p class="sr" role="status">
        {said}
      </p>
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
