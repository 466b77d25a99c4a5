import { common } from '../../../../i18n/areas/common.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import { percent } from '../../../../i18n/formats.ts';
import { type ReportFigures, type ReportGoal, readGoals } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { FigureTable } from '../FigureTable.tsx';
import { writeFigure } from '../key-figures.ts';
import { targetText } from './goal-text.ts';

interface LastGoalsProps {
  readonly goals: readonly ReportGoal[];
  readonly figures: ReportFigures;
  /** The week that was promised for. */
  readonly week: number;
}

/** The targets of the report before, read back against this week. */
export function LastGoals({ goals, figures, week }: LastGoalsProps) {
  const locale = useLocale();
  const t = reportWork[locale].lastGoals;
  if (goals.length === 0) return null;
  const readings = readGoals(goals, figures);
  const mean = readings.reduce((sum, { score }) => sum + score, 0) / readings.length;
  return (
    <FigureTable
      caption={t.title(week - 1)}
      columns={[t.figure, t.target, t.reached, t.result, t.score]}
      rows={readings.map(({ goal, reached, isReached, score }) => [
        common[locale].kpis[goal.figure].label,
        targetText(goal, locale),
        writeFigure(goal.figure, reached, locale),
        <span key="result" class={isReached ? 'good' : 'bad'}>
          {isReached ? t.met : t.missed(percent(score, locale, 0))}
        </span>,
        percent(score, locale, 0),
      ])}
      total={[t.total, '', '', '', percent(mean, locale, 0)]}
    />
  );
}
