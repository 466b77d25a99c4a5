import { decimal, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import {
  absoluteClaimGain,
  breachChance,
  breachFineFen,
  type FullPlan,
  POSTED_WEEKS,
  type PublicFacts,
  type PublishedRules,
  VIOLATIONS,
  type ViolationCode,
  type WeekResult,
} from '../../../simulator/index.ts';
import type { Words } from './words.ts';

export const BREACHES = [...VIOLATIONS, 'false-original-price'] as const satisfies readonly ViolationCode[];

/** The law or rule that a breach is against; named in `risk.laws`. */
export const LAW_OF = {
  'absolute-claims': 'advertising',
  'paid-praise': 'competition',
  'data-without-consent': 'personal',
  'refused-returns': 'consumer',
  'undisclosed-terms': 'promotion',
  'missing-disclosure': 'advertising',
  'expired-food': 'food',
  'false-original-price': 'price',
} as const satisfies Readonly<Record<ViolationCode, keyof Words['laws']>>;

/** Points at the season's start. */
export const FULL_POINTS = 12;

/** Points that a breach costs when it is found out: 2, 4 or 6 by the size of its fine. */
export function pointsOf(rules: PublishedRules, code: ViolationCode): number {
  const { penaltyFen } = rules.compliance.rules[code];
  if (penaltyFen < 250_000) return 2;
  return penaltyFen < 700_000 ? 4 : 6;
}

export interface Odds {
  /** Chance of being found out in a week in which it is done. */
  readonly chance: number;
  /** The same over all weeks left; 0 after the season. */
  readonly seasonChance: number;
  readonly fineFen: number;
  readonly expectedFen: number;
}

/** Odds and fine of a breach under a plan, at the gross sales of last week. */
export function oddsOf(
  rules: PublishedRules,
  code: ViolationCode,
  plan: Pick<FullPlan, 'targetingLevel'>,
  grossFen: number,
  weeksLeft: number,
): Odds {
  const chance = breachChance(rules, code, plan.targetingLevel);
  const fineFen = breachFineFen(rules, code, grossFen);
  return {
    chance,
    seasonChance: 1 - (1 - chance) ** Math.max(0, weeksLeft),
    fineFen,
    expectedFen: chance * fineFen,
  };
}

/** A breach that was found out, as it stands on record. */
export interface Recorded {
  readonly week: number;
  readonly code: ViolationCode;
  readonly points: number;
  readonly fineFen: number;
}

/** Everything that was found out in the weeks of the season, the oldest first. */
export function recordOf(rules: PublishedRules, results: readonly WeekResult[]): readonly Recorded[] {
  return results
    .filter(({ week }) => week >= 1)
    .flatMap(({ week, detectedViolations, profit }) =>
      BREACHES.filter((code) => (detectedViolations[code] ?? 0) > 0).map((code): Recorded => {
        const fineFen = Math.round(breachFineFen(rules, code, profit.lines.grossSales));
        return { week, code, points: pointsOf(rules, code), fineFen };
      }),
    );
}

export function pointsLeft(record: readonly Recorded[]): number {
  return Math.max(0, FULL_POINTS - record.reduce((total, { points }) => total + points, 0));
}

/** Weeks in which a switch was on. */
export function weeksOn(results: readonly WeekResult[], code: ViolationCode): readonly number[] {
  return results
    .filter(({ week, plan }) => week >= 1 && plan.violations.some((on) => on === code))
    .map(({ week }) => week);
}

/** Products that a plan shows as reduced from a price above all of the last five weeks (rule CO2). */
export function falselyReduced(
  facts: PublicFacts,
  results: readonly WeekResult[],
  plan: FullPlan,
): readonly string[] {
  const { flash, memberPrice, groupBuy, bundle } = plan;
  const posted = results.slice(-POSTED_WEEKS);
  return facts.skus
    .map(({ id }) => id)
    .filter((id) => plan.onShelf[id] !== false)
    .filter(
      (id) =>
        flash?.skuIds.includes(id) ||
        memberPrice !== null ||
        groupBuy?.skuId === id ||
        bundle?.firstSkuId === id ||
        bundle?.secondSkuId === id,
    )
    .filter((id) => {
      const prices = posted.flatMap((result) => result.skus.filter(({ skuId }) => skuId === id));
      const highest = Math.max(0, ...prices.map(({ listPriceFen }) => listPriceFen));
      return (plan.listPriceFen[id] ?? 0) > highest;
    });
}

/** Breaches that a plan would do: its switches, and a price that never was. */
export function openBreaches(
  facts: PublicFacts,
  results: readonly WeekResult[],
  plan: FullPlan,
): readonly ViolationCode[] {
  const falsely = falselyReduced(facts, results, plan).length > 0;
  return BREACHES.filter((code) =>
    code === 'false-original-price' ? falsely : plan.violations.some((on) => on === code),
  );
}

/** What a breach is done for, with the published size. */
export function gainText(rules: PublishedRules, code: ViolationCode, t: Words, locale: Locale): string {
  const { compliance } = rules;
  const words = t.breaches[code];
  switch (code) {
    case 'absolute-claims':
      return words.gains(percent(absoluteClaimGain(rules), locale, 0));
    case 'paid-praise':
      return words.gains(decimal(compliance.paidPraiseFactor, locale, 0));
    case 'data-without-consent':
      return words.gains(money(compliance.consentFen, locale));
    case 'refused-returns':
      return words.gains(percent(1 - compliance.refusedReturnsFactor, locale, 0));
    case 'false-original-price':
      return words.gains(percent(compliance.falsePriceUrgencyFactor - 1, locale, 0));
    default:
      return words.gains('');
  }
}
