import { common } from '../../../i18n/areas/common.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { areGoalsOf, type ReportGoal, readGoals, type WeeklyReport } from '../../../simulator/index.ts';
import { writeFigure } from '../../shop/report/key-figures.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface GoalsPanelProps {
  readonly report: WeeklyReport;
  /** The same learner's report of the week before, where it is on the pile. */
  readonly earlier: WeeklyReport | undefined;
}

/** What was promised for this week, against what came of it. */
export function GoalsPanel({ report, earlier }: GoalsPanelProps) {
  const locale = useLocale();
  const t = teachRead[locale].goals;
  const stated = report.lastGoals ?? [];
  const isSame = earlier ? areGoalsOf(earlier, report) : undefined;
  const promised = earlier?.goals ?? [];
  const goals = isSame === false ? promised : stated;
  const readings = readGoals(goals, report.figures);
  return (
    <section class="read-block" aria-labelledby="read-goals">
      <h3 id="read-goals">{t.title}</h3>
      {goals.length === 0 && isSame !== false ? (
        <p class="note">{t.none}</p>
      ) : (
        <>
          <p class="note">{isSame === undefined ? t.alone : isSame ? t.same : t.differ}</p>
          {isSame === false ? (
            <p class="note">
              {stated.length === 0
                ? t.none
                : stated.map((goal) => goalText(goal, locale)).join(locale === 'zh' ? '；' : '; ')}
            </p>
          ) : undefined}
        </>
      )}
      {readings.length > 0 ? (
        <table class="tbl slim stacks">
          <caption class="sr">{t.lede}</caption>
          <thead>
            <tr>
              <th scope="col">{t.goal}</th>
              <th scope="col">{t.target}</th>
              <th scope="col" class="n">
                {t.reached}
              </th>
              <th scope="col">{t.score}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ goal, reached, isReached, score }, index) => (
              <tr key={index}>
                <th scope="row">{common[locale].kpis[goal.figure].label}</th>
                <td data-label={t.target}>{targetText(goal, locale)}</td>
                <td class="n num" data-label={t.reached}>
                  {writeFigure(goal.figure, reached, locale)}
                </td>
                <td data-label={t.score}>
                  <span class={isReached ? 'tag ok' : 'tag'}>
                    <Icon name={isReached ? 'check' : 'x'} size={13} />
                    {isReached ? t.isReached : t.isMissed} · {percent(score, locale, 0)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : undefined}
    </section>
  );
}

/** What the report promises for the week to come. */
export function NextGoals({ goals = [] }: { readonly goals: readonly ReportGoal[] | undefined }) {
  const locale = useLocale();
  const t = teachRead[locale].goals;
  return (
    <section class="read-block" aria-labelledby="read-next-goals">
      <h3 id="read-next-goals">{t.next}</h3>
      {goals.length === 0 ? (
        <p class="note">{t.noNext}</p>
      ) : (
        <table class="tbl slim stacks">
          <caption class="sr">{t.next}</caption>
          <thead>
            <tr>
              <th scope="col">{t.goal}</th>
              <th scope="col">{t.target}</th>
              <th scope="col">{t.how}</th>
            </tr>
          </thead>
          <tbody>
            {goals.map((goal, index) => (
              <tr key={index}>
                <th scope="row">{common[locale].kpis[goal.figure].label}</th>
                <td data-label={t.target}>{targetText(goal, locale)}</td>
                <td data-label={t.how}>{goal.how === '' ? '–' : goal.how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function targetText({ figure, direction, target }: ReportGoal, locale: Locale): string {
  const t = teachRead[locale].goals;
  const value = writeFigure(figure, target, locale);
  return direction === 'at-least' ? t.atLeast(value) : t.atMost(value);
}

function goalText(goal: ReportGoal, locale: Locale): string {
  return `${common[locale].kpis[goal.figure].label} ${targetText(goal, locale)}`;
}
