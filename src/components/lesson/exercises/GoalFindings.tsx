import { lessonGoal } from '../../../i18n/areas/lesson-goal.ts';
import { list } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { GoalFinding } from './goal.ts';

/** What is said of a point: what was found, or what is missing. */
export function findingText({ point, problem, words }: GoalFinding, locale: Locale): string {
  const t = lessonGoal[locale];
  const named = list(words, locale);
  return problem === undefined ? t.met[point](named) : t.problems[problem](named);
}

/** The points of a goal, one a line. */
export function GoalFindings({
  locale,
  findings,
}: {
  readonly locale: Locale;
  readonly findings: readonly GoalFinding[];
}) {
  const t = lessonGoal[locale];
  return (
    <ol class="exercise-path goal-points">
      {findings.map((finding) => (
        <li key={finding.point}>
          <b>
            {finding.problem === undefined ? '✓' : '✗'} {t.points[finding.point]}
          </b>{' '}
          {findingText(finding, locale)}
        </li>
      ))}
    </ol>
  );
}
