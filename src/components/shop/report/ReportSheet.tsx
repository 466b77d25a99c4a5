import { report as words } from '../../../i18n/areas/report.ts';
import { REPORT_PARTS, type WeeklyReport } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { PartFigures } from './FigureTables.tsx';
import { SECTIONS } from './narrative-checks.ts';
import { partTitle, sectionTitle } from './section-title.ts';
import { shortCode } from './short-code.ts';

interface ReportSheetProps {
  readonly report: WeeklyReport;
  readonly productName: ProductName;
  /** Level of the sheet's own title. */
  readonly headingLevel?: 1 | 2;
}

/**
 * A report to read or print: figures in the reader's language, the learner's words as written. Words from
 * a file only ever become text.
 */
export function ReportSheet({ report, productName, headingLevel = 2 }: ReportSheetProps) {
  const locale = useLocale();
  const t = words[locale];
  const { head, week, narrative, figures } = report;
  const Title = headingLevel === 1 ? 'h1' : 'h2';
  const Part = headingLevel === 1 ? 'h2' : 'h3';
  const SectionTitle = headingLevel === 1 ? 'h3' : 'h4';
  return (
    <article class="report-sheet">
      <header>
        <Title>{t.headingRead(week)}</Title>
        <dl class="paper-head">
          <Fact name={t.printHead.name} value={learnerText(report, t.printHead.noName)} />
          <Fact name={t.printHead.shop} value={head.shopName} />
          <Fact name={t.printHead.week} value={String(week)} />
          <Fact name={t.printHead.seed} value={head.seed} />
          <Fact name={t.printHead.rules} value={String(head.rulesVersion)} />
          <Fact name={t.printHead.code} value={shortCode(report.hash)} />
        </dl>
      </header>
      {REPORT_PARTS.map((part) => (
        <section key={part} class="paper-part">
          <Part>{partTitle(part, locale)}</Part>
          <div class="paper-figures">
            <PartFigures part={part} figures={figures} productName={productName} />
          </div>
          {SECTIONS.map((section) => (
            <div key={section} class="paper-section">
              <SectionTitle>{sectionTitle(part, section, locale)}</SectionTitle>
              <Words text={narrative[part][section]} empty={t.nothingWritten} />
            </div>
          ))}
        </section>
      ))}
    </article>
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

function Words({ text, empty }: { readonly text: string; readonly empty: string }) {
  if (text.trim() === '') return <p class="faint">{empty}</p>;
  return <p class="written">{text}</p>;
}

function learnerText({ head }: WeeklyReport, noName: string): string {
  if (head.learner === undefined) return noName;
  return [head.learner.name, head.learner.number].filter(Boolean).join(' · ');
}
