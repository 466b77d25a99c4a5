import { common } from '../../../../i18n/areas/common.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import type { ReportEvidence, ReportFigures, ReportGoal } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import type { ProductName } from '../../run/event-sentence.ts';
import { ChipWords } from '../chips/ChipText.tsx';
import { FigureTable } from '../FigureTable.tsx';
import { writeFigure } from '../key-figures.ts';
import { targetText } from './goal-text.ts';

interface GoalsReadProps {
  readonly goals: readonly ReportGoal[];
  readonly figures: ReportFigures;
  readonly evidence: readonly ReportEvidence[];
  readonly productName: ProductName;
}

/** The targets for the coming week to read; nothing where none was set. */
export function GoalsRead({ goals, figures, evidence, productName }: GoalsReadProps) {
  const locale = useLocale();
  const t = reportWork[locale].goals;
  if (goals.length === 0) return null;
  return (
    <FigureTable
      caption={t.title}
      columns={[t.figure, t.thisWeek, t.target, t.how]}
      wordsFrom={3}
      room="wide"
      rows={goals.map((goal) => [
        common[locale].kpis[goal.figure].label,
        writeFigure(goal.figure, figures.thisWeek[goal.figure], locale),
        targetText(goal, locale),
        <ChipWords key="how" text={goal.how} evidence={evidence} productName={productName} />,
      ])}
    />
  );
}
