import { report as reportWords } from '../../../i18n/areas/report.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';
import type { Rerun } from '../../../stores/reading.ts';
import type { Comment } from '../../../stores/teaching.ts';
import { PartFigures } from '../../shop/report/FigureTables.tsx';
import { FIGURES_OF_PART } from '../../shop/report/key-figures.ts';
import { SECTIONS } from '../../shop/report/narrative-checks.ts';
import { partTitle } from '../../shop/report/section-title.ts';
import type { ProductName } from '../../shop/run/event-sentence.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Anchor } from './anchors.ts';
import type { BiggestMiss } from './biggest-miss.ts';
import { ChipsPanel } from './ChipsPanel.tsx';
import { chipReadings } from './chip-readings.ts';
import { DecisionPanel } from './DecisionPanel.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { GoalsPanel, NextGoals } from './GoalsPanel.tsx';
import { MarksPanel } from './MarksPanel.tsx';
import type { ReadItem } from './order.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { SheetSection } from './SheetSection.tsx';
import '../../shop/report/report.css';

interface SheetProps {
  readonly item: ReadItem;
  /** The same learner's report of the week before, where it is on the pile. */
  readonly earlier: ReadItem | undefined;
  readonly rerun: Rerun | undefined;
  readonly productName: ProductName;
  readonly miss: BiggestMiss | undefined;
  readonly comments: readonly Comment[];
  readonly onComment: (anchor: Anchor) => void;
  /** Whether there is room for everything; on a phone the report itself comes first. */
  readonly hasPanes: boolean;
}

/** The report as handed in, with what a re-run says of it at the place where it matters. */
export function Sheet({
  item,
  earlier,
  rerun,
  productName,
  miss,
  comments,
  onComment,
  hasPanes,
}: SheetProps) {
  const locale = useLocale();
  const t = teachRead[locale];
  const { report, outcome } = item;
  const readings = chipReadings({ outcome, evidence: report.evidence }, productName, locale);
  const results = rerun?.results ?? [];
  return (
    <article class="read-sheet" aria-label={reportWords[locale].headingRead(report.week)}>
      <details class="read-replay" open={hasPanes}>
        <summary>{t.facts.title}</summary>
        <div class="read-evidence">
          {rerun?.facts ? (
            <DecisionPanel key={item.id} report={report} facts={rerun.facts} results={results} />
          ) : undefined}
          <MarksPanel item={item} miss={miss} />
        </div>
      </details>
      {REPORT_PARTS.map((part) => (
        <section key={part} class="paper-part" aria-labelledby={`read-${part}`}>
          <h2 id={`read-${part}`}>{partTitle(part, locale)}</h2>
          {part === 'overview' ? <GoalsPanel report={report} earlier={earlier?.report} /> : undefined}
          {part === 'overview' && report.lessons ? (
            <p class="note">{t.report.lessons(report.lessons.done.length)}</p>
          ) : undefined}
          {part === 'data' ? <FiguresPanel item={item} /> : undefined}
          {FIGURES_OF_PART[part] ? (
            <details class="read-part-figures">
              <summary>{t.report.figures}</summary>
              <div class="paper-figures">
                <PartFigures part={part} figures={report.figures} productName={productName} />
              </div>
            </details>
          ) : undefined}
          {part === 'reflection' ? (
            <ProblemsPanel report={report} results={results} productName={productName} />
          ) : undefined}
          {part === 'outlook' ? <NextGoals goals={report.goals} /> : undefined}
          {SECTIONS.map((section) => (
            <SheetSection
              key={section}
              part={part}
              section={section}
              text={report.narrative[part][section]}
              comments={numbered(comments, part, section)}
              readings={readings}
              onComment={onComment}
            />
          ))}
        </section>
      ))}
      <ChipsPanel readings={readings} />
    </article>
  );
}

/** Comments on a section, with their numbers in the whole list. */
function numbered(comments: readonly Comment[], part: ReportPart, section: 0 | 1 | 2) {
  return comments
    .map(({ quote, ...comment }, index) => ({ ...comment, quote, number: index + 1 }))
    .filter((comment) => comment.part === part && comment.section === section);
}
