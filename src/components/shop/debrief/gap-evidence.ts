import { marks } from '../../../i18n/areas/marks.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PublicFacts } from '../../../simulator/index.ts';
import type { Block } from '../evidence/block.ts';
import { describePart, type GapPart } from './gap-parts.ts';

/** One replayed decision as evidence for the report: what it changes, and what it would have brought when. */
export function gapEvidence(part: GapPart, week: number, facts: PublicFacts): Block {
  const both = (text: (locale: Locale) => string) => ({ en: text('en'), zh: text('zh') });
  const column = (name: 'columnThisWeek' | 'columnLaterWeeks' | 'columnStocks' | 'columnGain') => ({
    label: both((locale) => marks[locale].gaps[name]),
    kind: 'money' as const,
  });
  const { path, thisWeekFen, laterWeeksFen, stocksFen, gainFen, standardErrorFen } = part.gap;
  const words = both((locale) =>
    describePart(part, facts, locale)
      .map(({ what, was, now }) => `${what} ${was} → ${now}`)
      .join(locale === 'zh' ? '；' : '; '),
  );
  return {
    kind: `decision.${path}`,
    week,
    title: both((locale) => marks[locale].gaps.replayed(words[locale])),
    caption: both((locale) => marks[locale].gaps.caption),
    columns: [
      { label: both((locale) => marks[locale].gaps.columnDecision), kind: 'text' },
      column('columnThisWeek'),
      column('columnLaterWeeks'),
      column('columnStocks'),
      column('columnGain'),
      { label: both((locale) => marks[locale].gaps.columnError), kind: 'money' },
    ],
    rows: [[words, thisWeekFen, laterWeeksFen, stocksFen, gainFen, standardErrorFen]],
  };
}
