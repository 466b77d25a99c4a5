import { reportChecks as words } from '../../../../i18n/areas/report-checks.ts';
import { percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { ReportCheck, ReportEvidence } from '../../../../simulator/index.ts';
import type { ProductName } from '../../run/event-sentence.ts';
import { nameFigure } from '../chips/figure-names.ts';
import { sectionTitle } from '../section-title.ts';

/** What a check speaks of. */
interface Spoken {
  readonly evidence: readonly ReportEvidence[];
  readonly narrativeText: (check: ReportCheck) => string;
  readonly productName: ProductName;
}

/** Where a check points, in words. */
export function placeText({ code, part, section, index }: ReportCheck, locale: Locale): string {
  const t = words[locale];
  if (part !== undefined && section !== undefined) return sectionTitle(part, section, locale);
  if (index !== undefined) return part === 'outlook' ? t.goal(index + 1) : t.problem(index + 1);
  return code === 'no-goals' ? t.goals : t.chips;
}

/** What a check says, its place left out. */
export function saysText(check: ReportCheck, spoken: Spoken, locale: Locale): string {
  const { says } = words[locale];
  const { code, found = '', expected } = check;
  switch (code) {
    case 'section-empty':
    case 'problem-unfinished':
    case 'goal-unfinished':
    case 'no-goals':
      return says[code];
    case 'change-wrong':
      return says[code](found, percent((expected ?? 0) / 100, locale, 1));
    case 'number-differs':
      return says[code](found, rightNumber(check, spoken, locale));
    default:
      return says[code](found);
  }
}

/** The chip's number as it is written elsewhere. */
function rightNumber(check: ReportCheck, { evidence, narrativeText, productName }: Spoken, locale: Locale) {
  const text = narrativeText(check);
  const behind = text.slice(text.indexOf(check.found ?? '') + (check.found ?? '').length);
  const id = /\[\[(E-?\d{1,2}-\d{1,3})\]\]/.exec(behind)?.[1];
  const chip = evidence.find((one) => one.id === id);
  if (chip?.kind !== 'figure') return String(check.expected);
  return nameFigure(chip.path, productName, locale).write(chip.value);
}

/** Brings what a check points at into view and gives it the focus. */
export function showPlace({ part, section, index, code }: ReportCheck): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const place =
    part !== undefined && section !== undefined
      ? find(`textarea[data-section="${part}-${section}"]`)
      : index !== undefined
        ? find(part === 'outlook' ? `[data-goal="${index}"]` : `[data-problem="${index}"]`)
        : code === 'no-goals'
          ? find('#part-outlook')
          : find('#report-evidence');
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
