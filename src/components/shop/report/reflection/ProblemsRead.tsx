import { reportWork } from '../../../../i18n/areas/report-work.ts';
import { decimal } from '../../../../i18n/formats.ts';
import type { ReportEvidence, ReportProblem } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import type { ProductName } from '../../run/event-sentence.ts';
import { ChipMark } from '../chips/ChipMark.tsx';
import { ChipWords } from '../chips/ChipText.tsx';
import { FigureTable } from '../FigureTable.tsx';
import { byImportance, importanceText } from './importance.ts';

interface ProblemsReadProps {
  readonly problems: readonly ReportProblem[];
  readonly evidence: readonly ReportEvidence[];
  readonly productName: ProductName;
}

/** The problems of a report to read, the most important first; nothing where none was named. */
export function ProblemsRead({ problems, evidence, productName }: ProblemsReadProps) {
  const locale = useLocale();
  const t = reportWork[locale].problems;
  if (problems.length === 0) return null;
  const words = (text: string) => <ChipWords text={text} evidence={evidence} productName={productName} />;
  return (
    <FigureTable
      caption={t.titleRead}
      columns={[t.field, t.status, t.impact, t.importance, t.sign, t.action]}
      wordsFrom={4}
      rows={byImportance(problems).map((problem) => [
        t.fields[problem.field],
        decimal(problem.status, locale, 1),
        decimal(problem.impact, locale, 1),
        importanceText(problem, locale),
        <>
          {words(problem.sign)}{' '}
          {problem.evidenceId === undefined ? undefined : (
            <ChipMark
              id={problem.evidenceId}
              chip={evidence.find(({ id }) => id === problem.evidenceId)}
              productName={productName}
            />
          )}
        </>,
        words(problem.action),
      ])}
    />
  );
}
