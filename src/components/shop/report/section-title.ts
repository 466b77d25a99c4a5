import { report } from '../../../i18n/areas/report.ts';
import { reportSections } from '../../../i18n/areas/report-sections.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';
import type { Section } from './narrative-checks.ts';

const KEYS = { 0: 1, 1: 2, 2: 3 } as const;

/** Number and title of a part: 3 Promotion strategy, 三、网络营销推广策略. */
export function partTitle(part: ReportPart, locale: Locale): string {
  const t = reportSections[locale];
  return t.part(REPORT_PARTS.indexOf(part) + 1, t.parts[part]);
}

/** Number and title of a section: 3.1 Choice of channels. */
export function sectionTitle(part: ReportPart, section: Section, locale: Locale): string {
  const t = reportSections[locale];
  return t.section(REPORT_PARTS.indexOf(part) + 1, section + 1, t.sections[part][KEYS[section]]);
}

/** The question that a section answers. */
export function sectionPrompt(part: ReportPart, section: Section, locale: Locale): string {
  return reportSections[locale].prompts[part][KEYS[section]];
}

/** Length of a text in words: 120 words, 300字. */
export function lengthText(length: { unit: 'characters' | 'words'; count: number }, locale: Locale): string {
  const t = report[locale];
  return length.unit === 'characters' ? t.characters(String(length.count)) : t.words(String(length.count));
}
