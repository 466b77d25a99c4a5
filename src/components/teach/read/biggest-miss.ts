import type { Locale } from '../../../i18n/locale.ts';
import type { PublicFacts, WeeklyReport, WeekScore } from '../../../simulator/index.ts';
import { describePart, gapParts } from '../../shop/debrief/gap-parts.ts';

/** The decision that cost most, in words, with what the best plan's would have added. */
export interface BiggestMiss {
  readonly what: string;
  readonly was: string;
  readonly now: string;
  readonly gainFen: number;
}

/** Undefined while there are no marks, or where no single decision stands out. */
export function biggestMiss(
  score: WeekScore | undefined,
  report: WeeklyReport,
  facts: PublicFacts | undefined,
  locale: Locale,
): BiggestMiss | undefined {
  const plan = report.entries.at(-1)?.plan;
  if (!score || !plan || !facts) return undefined;
  const [part] = gapParts(score, plan);
  const [words] = part ? describePart(part, facts, locale) : [];
  return part && words ? { ...words, gainFen: part.gap.gainFen } : undefined;
}
