import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { decimal, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PublicFacts } from '../../../simulator/index.ts';

/** From here on, "times" is easier to read than per cent. */
const TIMES_FROM = 1.5;
/** The index is published in steps of .05; less is no difference. */
const NO_DIFFERENCE = 0.025;
/** A change from week to week that is worth a line. */
const WORTH_A_LINE = 0.1;

/** Last year's traffic of an ISO week beside an average week, in a sentence; undefined where none is published. */
export function trafficText(facts: PublicFacts, isoWeek: number, locale: Locale): string | undefined {
  const t = words[locale];
  const index = facts.marketIndex[isoWeek - 1];
  if (index === undefined) return undefined;
  if (index >= TIMES_FROM) return t.trafficTimes(decimal(index, locale, 1));
  if (Math.abs(index - 1) < NO_DIFFERENCE) return t.trafficUsual;
  const share = percent(Math.abs(index - 1), locale, 0);
  return index > 1 ? t.trafficAbove(share) : t.trafficBelow(share);
}

/** How last year's traffic changed from the week before, in a sentence, where it changed by a tenth or more. */
export function trafficChangeText(facts: PublicFacts, isoWeek: number, locale: Locale): string | undefined {
  const t = words[locale];
  const [now, before] = [facts.marketIndex[isoWeek - 1], facts.marketIndex[isoWeek - 2]];
  if (now === undefined || before === undefined || before === 0) return undefined;
  const change = now / before - 1;
  if (Math.abs(change) < WORTH_A_LINE) return undefined;
  const share = percent(Math.abs(change), locale, 0);
  return change > 0 ? t.trafficMore(share) : t.trafficLess(share);
}
