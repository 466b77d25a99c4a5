import { useStore } from '@nanostores/preact';
import { course } from '../../../../i18n/areas/course.ts';
import { lesson as lessonWords } from '../../../../i18n/areas/lesson.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import { $progress } from '../../../../stores/progress.ts';
import { $argument, lessonsDone } from '../../../../stores/report.ts';
import { SKILL_STATES, type SkillState, standings } from '../../../../stores/skills.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { sitePath } from '../../../ui/paths.ts';
import { type NamedLesson, useCourseLessons } from './course-lessons.ts';
import { lessonTitles } from './LessonsRead.tsx';

interface LearningTableProps {
  readonly week: number;
}

/** Lessons done and how skills stand, beside the report of the week before. */
export function LearningTable({ week }: LearningTableProps) {
  const locale = useLocale();
  const t = reportWork[locale].learning;
  const lessons = useCourseLessons();
  const progress = useStore($progress);
  const { handedIn } = useStore($argument(week - 1));
  const done = lessonsDone();
  const fresh = handedIn ? done.filter((id) => !handedIn.lessons.includes(id)) : undefined;
  return (
    <section class="figure-table learning medium" aria-label={t.title}>
      <p class="learning-title">
        <b>{t.title}</b>
        <span>
          {done.length === 0
            ? t.none
            : lessons
              ? t.done(done.length, lessons.length)
              : t.doneOnly(done.length)}
        </span>
      </p>
      {done.length > 0 ? (
        <p class="small">
          <b>{fresh ? t.since(week - 1) : t.list}</b>{' '}
          {fresh?.length === 0 ? t.sinceNone(week - 1) : lessonTitles(fresh ?? done, lessons, locale)}
        </p>
      ) : (
        <p class="small no-print">
          <a href={sitePath(locale, 'course/')}>{t.course}</a>
        </p>
      )}
      {lessons ? <SkillList lessons={lessons} progress={progress} before={handedIn?.skills} /> : undefined}
      <p class="note no-print">{t.note}</p>
    </section>
  );
}

interface SkillListProps {
  readonly lessons: readonly NamedLesson[];
  readonly progress: Parameters<typeof standings>[1];
  readonly before: Readonly<Record<string, string>> | undefined;
}

/** How each skill stands, and whether it moved since the report before. */
function SkillList({ lessons, progress, before }: SkillListProps) {
  const locale = useLocale();
  const t = reportWork[locale].learning;
  return (
    <dl class="skill-list">
      {standings(lessons, progress).map(({ skill, state }) => {
        const was = SKILL_STATES.find((one) => one === before?.[skill]);
        return (
          <div key={skill}>
            <dt>{lessonWords[locale].skills[skill]}</dt>
            <dd>
              {course[locale].skillStates[state]} {before ? changeOf(was, state, t) : ''}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function changeOf(
  was: SkillState | undefined,
  now: SkillState,
  t: { readonly up: string; readonly down: string },
): string {
  if (was === undefined || was === now) return '';
  return SKILL_STATES.indexOf(now) > SKILL_STATES.indexOf(was) ? t.up : t.down;
}

/** State of each skill now, by skill, to measure the next report against. */
export function skillsNow(lessons: readonly NamedLesson[] | undefined): Readonly<Record<string, string>> {
  if (!lessons) return {};
  return Object.fromEntries(standings(lessons, $progress.get()).map(({ skill, state }) => [skill, state]));
}
