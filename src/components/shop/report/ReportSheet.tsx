import { report as words } from '../../../i18n/areas/report.ts';
import { sealed } from '../../../i18n/areas/sealed.ts';
import {
  isSealed,
  REPORT_PARTS,
  type ReportPart,
  sealCodes,
  spacedCode,
  type WeeklyReport,
} from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { ChipTable, ChipWords, tablesIn } from './chips/ChipText.tsx';
import { commentOn } from './comments.ts';
import { PartFigures } from './FigureTables.tsx';
import type { NamedLesson } from './learning/course-lessons.ts';
import { LessonsRead } from './learning/LessonsRead.tsx';
import { SECTIONS } from './narrative-checks.ts';
import { GoalsRead } from './reflection/GoalsRead.tsx';
import { LastGoals } from './reflection/LastGoals.tsx';
import { ProblemsRead } from './reflection/ProblemsRead.tsx';
import { partTitle, sectionTitle } from './section-title.ts';
import { shortCode } from './short-code.ts';
import type { PartSource } from './tables/part-tables.ts';

interface ReportSheetProps {
  readonly report: WeeklyReport;
  readonly productName: ProductName;
  /** What the tables are made of where the shop is at hand; else what the report carries. */
  readonly source?: PartSource | undefined;
  /** The course, to name lessons; without it they stand by their address. */
  readonly lessons?: readonly NamedLesson[] | undefined;
  /** Level of the sheet's own title. */
  readonly headingLevel?: 1 | 2;
}

/**
 * A report to read or print: figures in the reader's language, the learner's words as written. Words from
 * a file only ever become text.
 */
export function ReportSheet({ report, productName, source, lessons, headingLevel = 2 }: ReportSheetProps) {
  const locale = useLocale();
  const t = words[locale];
  const { week, narrative, evidence = [] } = report;
  const Title = headingLevel === 1 ? 'h1' : 'h2';
  const Part = headingLevel === 1 ? 'h2' : 'h3';
  const SectionTitle = headingLevel === 1 ? 'h3' : 'h4';
  const shown = new Set<string>();
  return (
    <article class="report-sheet">
      <header>
        <Title>{t.headingRead(week)}</Title>
        <PaperHead report={report} />
      </header>
      {REPORT_PARTS.map((part) => (
        <section key={part} class="paper-part">
          <Part>{partTitle(part, locale)}</Part>
          <div class="paper-figures">
            <PaperFigures
              part={part}
              report={report}
              productName={productName}
              source={source}
              lessons={lessons}
            />
          </div>
          {SECTIONS.map((section) => {
            const text = narrative[part][section];
            const tables = tablesIn(text, evidence).filter(({ id }) => !shown.has(id));
            for (const { id } of tables) shown.add(id);
            return (
              <div key={section} class="paper-section">
                <SectionTitle>{sectionTitle(part, section, locale)}</SectionTitle>
                {text.trim() === '' ? (
                  <p class="faint">{t.nothingWritten}</p>
                ) : (
                  <p class="written">
                    <ChipWords text={text} evidence={evidence} productName={productName} />
                  </p>
                )}
                {tables.map((chip) => (
                  <ChipTable key={chip.id} chip={chip} />
                ))}
              </div>
            );
          })}
        </section>
      ))}
    </article>
  );
}

type PaperFiguresProps = Omit<ReportSheetProps, 'headingLevel'> & { readonly part: ReportPart };

/** What stands above the words of a part: its tables, and what was settled in tables. */
function PaperFigures({ part, report, productName, source, lessons }: PaperFiguresProps) {
  const { week, figures, narrative, evidence = [] } = report;
  const read = { evidence, productName };
  return (
    <>
      {part === 'overview' ? (
        <>
          <LessonsRead done={report.lessons?.done ?? []} lessons={lessons} />
          <LastGoals goals={report.lastGoals ?? []} figures={figures} week={week} />
        </>
      ) : undefined}
      <PartFigures
        part={part}
        figures={figures}
        productName={productName}
        source={source}
        comment={(figure) => commentOn(figure, week, narrative, evidence) ?? ''}
      />
      {part === 'reflection' ? <ProblemsRead problems={report.problems ?? []} {...read} /> : undefined}
      {part === 'outlook' ? <GoalsRead goals={report.goals ?? []} figures={figures} {...read} /> : undefined}
    </>
  );
}

/** Whose report it is, on the paper itself: margins do not print everywhere. */
function PaperHead({ report }: { readonly report: WeeklyReport }) {
  const { head, week, hash } = report;
  const locale = useLocale();
  const t = words[locale].printHead;
  const number = head.learner?.number;
  const classCode = head.assignment?.classCode;
  return (
    <dl class="paper-head">
      <Fact name={t.name} value={head.learner?.name || t.noName} />
      {number ? <Fact name={t.number} value={number} /> : undefined}
      {classCode ? <Fact name={t.classCode} value={classCode} /> : undefined}
      <Fact name={t.shop} value={head.shopName} />
      <Fact name={t.week} value={String(week)} />
      <Fact name={t.seed} value={head.seed} />
      <Fact name={t.rules} value={String(head.rulesVersion)} />
      {head.attempt > 1 ? <Fact name={t.attempt} value={String(head.attempt)} /> : undefined}
      <Fact name={t.code} value={shortCode(hash)} />
      {isSealed(head) ? (
        <Fact name={sealed[locale].code} value={spacedCode(sealCodes(report).at(-1) ?? '')} />
      ) : undefined}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
