import { lessonTriage } from '../../../i18n/areas/lesson-triage.ts';
import { integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ExerciseOf } from '../schema/exercises.ts';
import { orderBy, priorityOf, TRIAGE_RULES, type TriageReading, workThrough } from './triage.ts';
import { clockText } from './triage-text.ts';
import { yuan } from './yuan.ts';

interface TablesProps {
  readonly data: ExerciseOf<'triage'>;
  readonly read: TriageReading;
  readonly locale: Locale;
}

/** The day as the clock went through it. */
export function TriageDay({ data, read, locale }: TablesProps) {
  const t = lessonTriage[locale];
  const clock = (minutes: number) => clockText(data.opens + minutes, locale);
  return (
    <section class="triage-scroll" aria-label={t.day} tabIndex={0}>
      <table class="exercise-ledger triage-day">
        <caption>{t.day}</caption>
        <thead>
          <tr>
            {[t.ticket, t.done, t.due, t.result].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.runs.map(({ ticket, ends, due, isKept }, place) => (
            <tr key={ticket} class={isKept ? undefined : 'missed'} style={{ '--place': place }}>
              <th scope="row">{data.tickets[ticket]?.text}</th>
              <td class="num">{clock(ends)}</td>
              <td class="num">{due < 0 ? t.missed : clock(due)}</td>
              <td>{isKept ? t.kept : t.missedFor(yuan(priorityOf(data, ticket).missed, locale))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What simple rules make of the same queue, beside the learner's order. */
export function TriageRules({ data, read, locale }: TablesProps) {
  const t = lessonTriage[locale];
  const rows = [
    { name: t.yours, ...read, isYou: true },
    ...TRIAGE_RULES.map((rule) => ({
      name: t.ruleNames[rule],
      ...workThrough(data, orderBy(data, rule)),
      isYou: false,
    })),
  ];
  return (
    <table class="exercise-ledger">
      <caption>{t.rules}</caption>
      <thead>
        <tr>
          <th scope="col">{t.rule}</th>
          <th scope="col">{t.keptHead}</th>
          <th scope="col">{t.costHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, kept, cost, isYou }) => (
          <tr key={name} aria-current={isYou ? 'true' : undefined}>
            <th scope="row">{name}</th>
            <td class="num">{integer(kept, locale)}</td>
            <td class="num">{yuan(cost, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
