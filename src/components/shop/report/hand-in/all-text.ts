import { common } from '../../../../i18n/areas/common.ts';
import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import {
  REPORT_PARTS,
  type ReportArgument,
  type ReportEvidence,
  textParts,
} from '../../../../simulator/index.ts';
import { textIn } from '../../evidence/block.ts';
import type { ProductName } from '../../run/event-sentence.ts';
import { nameFigure } from '../chips/figure-names.ts';
import { SECTIONS } from '../narrative-checks.ts';
import { goalLine } from '../reflection/goal-text.ts';
import { importanceText } from '../reflection/importance.ts';
import { partTitle, sectionTitle } from '../section-title.ts';

/** A chip in plain words: Conversion 2.70% (E5-2). */
export function chipWords(
  id: string,
  evidence: readonly ReportEvidence[],
  productName: ProductName,
  locale: Locale,
): string {
  const chip = evidence.find((one) => one.id === id);
  const t = reportChips[locale];
  if (!chip) return t.unknown(id);
  if (chip.kind === 'table') return t.inWords(textIn(chip.title, locale), id);
  const { name, write } = nameFigure(chip.path, productName, locale);
  return t.inWords(`${name} ${write(chip.value)}`, id);
}

/** A text with its chips in words. */
export function plainText(
  text: string,
  evidence: readonly ReportEvidence[],
  productName: ProductName,
  locale: Locale,
): string {
  return textParts(text)
    .map((part) => ('text' in part ? part.text : chipWords(part.evidenceId, evidence, productName, locale)))
    .join('');
}

/** All words of a report as one text, with its headings, problems and goals. */
export function allText(argument: ReportArgument, productName: ProductName, locale: Locale): string {
  const { narrative, problems = [], goals = [], evidence = [] } = argument;
  const work = reportWork[locale];
  const parts = REPORT_PARTS.map((part) =>
    [
      partTitle(part, locale),
      ...(part === 'reflection'
        ? problems.map((problem, index) =>
            work.problems.line(
              index + 1,
              work.problems.fields[problem.field],
              importanceText(problem, locale),
              problem.sign,
              problem.action,
            ),
          )
        : []),
      ...(part === 'outlook' ? goals.map((goal) => goalLine(goal, locale)) : []),
      ...SECTIONS.map(
        (section) =>
          `${sectionTitle(part, section, locale)}\n${plainText(narrative[part][section], evidence, productName, locale)}`,
      ),
    ].join('\n\n'),
  );
  return parts.join('\n\n');
}

/** The name of a key figure. */
export const figureLabel = (figure: keyof (typeof common)['en']['kpis'], locale: Locale) =>
  common[locale].kpis[figure].label;
