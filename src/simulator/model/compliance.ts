/**
 * Breaking rules: what it brings, and what being found out costs (rules CO1–CO9).
 *
 * Amounts are scaled to the game; the law's own fines are larger. A false original price is no switch: it is
 * one whenever a product is promoted while its list price is above all of the last five weeks.
 */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import { type PublishedRules, VIOLATIONS, type ViolationCode } from '../vocabulary.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck, toFen } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { POSTED_WEEKS, type World } from './world.ts';

/** All breaches in the order of their cells. */
export const VIOLATION_CODES = [...VIOLATIONS, 'false-original-price'] as const;
export const FALSE_ORIGINAL_PRICE = VIOLATIONS.length;

/** Chance a week that a breach is found out; aimed advertising without consent is found out more often (rule CO6). */
export function breachChance(
  { compliance, targeting }: Pick<PublishedRules, 'compliance' | 'targeting'>,
  code: ViolationCode,
  targetingLevel: number,
): number {
  const { hazard } = compliance.rules[code];
  return code === 'data-without-consent' ? Math.min(1, hazard + targeting.hazard * targetingLevel) : hazard;
}

/** Fine of a breach that is found out in a week of gross sales `grossFen` (rule CO3). */
export function breachFineFen(
  { compliance }: Pick<PublishedRules, 'compliance'>,
  code: ViolationCode,
  grossFen: number,
): number {
  const { penaltyFen, salesShare } = compliance.rules[code];
  return Math.max(penaltyFen, salesShare * grossFen);
}

/** How much more often a product with absolute claims is chosen over nothing (rule CO5). */
export function absoluteClaimGain({ compliance }: Pick<PublishedRules, 'compliance'>): number {
  return exp(compliance.absoluteClaimUtility) - 1;
}

/** Marks products that a promotion shows as reduced from a price they never had. */
export function openCompliance(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
): void {
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    let highest = 0;
    for (let week = 0; week < POSTED_WEEKS; week++)
      highest = Math.max(highest, state[layout.postedPrice + j * POSTED_WEEKS + week]!);
    const marked = decisions.markedDown[j] === 1 && decisions.price[j]! > highest;
    work.falseOriginalPrice[j] = marked ? 1 : 0;
  }
}

/** Finds out violations, fines them and shakes ratings, search and trust; shifts the memory of posted prices. */
export function closeCompliance(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout, skuCount: J } = world;
  const { scenario } = world;
  let falsePrices = 0;
  for (let j = 0; j < J; j++) falsePrices += work.falseOriginalPrice[j]!;
  const on = decisions.violationMask | (falsePrices > 0 ? 1 << FALSE_ORIGINAL_PRICE : 0);
  if (on !== 0) {
    let gross = 0;
    for (let d = 0; d < 7; d++) gross += work.dayGross[d]!;
    let penalties = 0;
    for (let i = 0; i < VIOLATION_CODES.length; i++) {
      if (((on >> i) & 1) === 0) continue;
      const code = VIOLATION_CODES[i]!;
      const rule = scenario.compliance.rules[code];
      const hazard = breachChance(scenario, code, decisions.plan.targetingLevel);
      const found = drawBinomial(luck, 1, hazard, SUBSYSTEMS.compliance, 0, i, 0, 0);
      if (found === 0) continue;
      work.detectedViolations[i] = found;
      penalties += found * breachFineFen(scenario, code, gross);
      for (let j = 0; j < J; j++)
        state[layout.reviewStars + j]! -= found * rule.ratingShock * state[layout.reviewCount + j]!;
      state[layout.searchWeight]! *= 1 - found * (1 - rule.searchWeightFactor);
      const at = layout.satisfaction + 1;
      state[at] = Math.max(1, state[at]! - found * rule.serviceSatisfactionShock);
    }
    work.totals[TOTAL.penalties] = toFen(luck, penalties);
  }
  for (let j = 0; j < J; j++) {
    const at = layout.postedPrice + j * POSTED_WEEKS;
    state.copyWithin(at + 1, at, at + POSTED_WEEKS - 1);
    state[at] = decisions.price[j]!;
  }
}
