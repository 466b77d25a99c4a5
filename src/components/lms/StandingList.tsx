import { lms as words } from '../../i18n/areas/lms.ts';
import { decimal, integer, momentOf } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HostState } from './host.ts';

interface StandingListProps {
  readonly state: HostState;
  readonly locale: Locale;
  /** Lessons of the whole course. */
  readonly lessons: number;
}

/** What was handed to the platform so far, and when it was confirmed. */
export function StandingList({ state, locale, lessons }: StandingListProps) {
  const t = words[locale];
  const { learner, mark, passMark, weeks, lessonsDone, confirmedAt } = state;
  const who = learner && [learner.name, learner.number].filter(Boolean).join(' · ');
  const markText = mark === undefined ? t.noMark : t.markOf(decimal(mark, locale, 0));
  return (
    <section class="panel" aria-labelledby="standing">
      <header>
        <h2 id="standing">{t.standing}</h2>
      </header>
      <div class="body">
        <dl class="lms-standing">
          <Row name={t.learner} value={who ?? t.noLearner} />
          <Row name={t.status} value={t.statuses[state.status]} />
          <Row
            name={t.mark}
            value={markText}
            {...(passMark === undefined ? {} : { note: t.passMark(decimal(passMark, locale, 0)) })}
          />
          {weeks && (
            <Row name={t.weeks} value={t.weeksOf(integer(weeks.played, locale), integer(weeks.of, locale))} />
          )}
          {lessonsDone !== undefined && (
            <Row
              name={t.lessons}
              value={t.lessonsOf(integer(lessonsDone, locale), integer(lessons, locale))}
            />
          )}
          <Row
            name={t.confirmed}
            value={confirmedAt === undefined ? t.never : momentOf(confirmedAt, locale)}
          />
        </dl>
        <p class="note">{t.markHelp}</p>
      </div>
    </section>
  );
}

function Row({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="num">
        {value}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
