import { luck } from '../../../i18n/areas/luck.ts';
import { misconceptions } from '../../../i18n/areas/misconceptions.ts';
import { money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { FullPlan, MisconceptionFlag, PublicFacts, WeekScore } from '../../../simulator/index.ts';
import { describePart, gapParts } from './gap-parts.ts';
import { describeChanges, hasPart, type PlanPart, partOfChange } from './plan-parts.ts';

/** A change worth trying: in words, why, and the levers it moves. */
export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  readonly gainFen: number;
  readonly part: PlanPart;
}

const MOST = 2;
/** A change of more levers than this is no suggestion but another plan. */
const MOST_CHANGES = 2;

/**
 * The two changes of a week that gain most: single decisions of the best plans and remedies of proved
 * mistakes, at most one for a lever.
 *
 * @param was       the plan of the week
 * @param unchanged the coming week with nothing changed: what it has already is no suggestion
 */
export function suggestionsFor(
  score: WeekScore | undefined,
  flags: readonly MisconceptionFlag[],
  was: FullPlan,
  unchanged: FullPlan,
  facts: PublicFacts,
  locale: Locale,
): Suggestion[] {
  const t = luck[locale].tryNext;
  const fromGaps = (score?.stage === 'final' ? gapParts(score, was) : []).map((gap): Suggestion => {
    const words = describePart(gap, facts, locale);
    return {
      key: gap.gap.path,
      title: titleOf(words, locale),
      reason: t.gap(money(gap.gap.gainFen, locale)),
      gainFen: gap.gap.gainFen,
      part: partOfChange(gap.plan, was),
    };
  });
  const fromFlags = flags.map((flag): Suggestion => {
    const part = partOfChange(flag.change, was);
    return {
      key: flag.skuId === undefined ? flag.code : `${flag.code}/${flag.skuId}`,
      title: titleOf(describeChanges(part, facts, locale), locale),
      reason: `${misconceptions[locale][flag.code].remedy}${locale === 'en' ? ' ' : ''}${t.flag(money(flag.gainFen, locale))}${locale === 'en' ? '.' : '。'}`,
      gainFen: flag.gainFen,
      part,
    };
  });
  const found: Suggestion[] = [];
  const taken = new Set<string>();
  for (const one of [...fromFlags, ...fromGaps].sort((a, b) => b.gainFen - a.gainFen)) {
    const levers = Object.keys(one.part.plan);
    const isWide = one.part.changes.length > MOST_CHANGES && !levers.includes('purchase');
    if (found.length === MOST || levers.length === 0 || isWide || hasPart(one.part, unchanged)) continue;
    if (levers.some((lever) => taken.has(lever))) continue;
    for (const lever of levers) taken.add(lever);
    found.push(one);
  }
  return found;
}

function titleOf(words: readonly { readonly what: string; readonly now: string }[], locale: Locale): string {
  return words
    .map(({ what, now }) => `${what}${locale === 'zh' ? '：' : ': '}${now}`)
    .join(locale === 'zh' ? '；' : '; ');
}
