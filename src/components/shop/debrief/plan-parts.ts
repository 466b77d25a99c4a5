import type { Locale } from '../../../i18n/locale.ts';
import type { FullPlan, Lever, PublicFacts, WeekPlan } from '../../../simulator/index.ts';
import { type Change, changesBetween, isSameValue, PRODUCT_LEVERS } from '../../../stores/plan-changes.ts';
import { type ChangeWords, describeStagedChange } from '../plan/describe.ts';

/** A change of some levers, with what it changes in the plan that it was found for. */
export interface PlanPart {
  /** The levers as they should be; of levers with one value per product, the products that differ. */
  readonly plan: WeekPlan;
  readonly changes: readonly Change[];
}

/** What `change` alters in the plan `was`. */
export function partOfChange(change: WeekPlan, was: FullPlan): PlanPart {
  const after: FullPlan = { ...was, ...merged(change, was) };
  const plan = Object.fromEntries(
    (Object.keys(change) as Lever[]).map((lever) => [lever, differing(lever, after, was)]),
  );
  return { plan, changes: changesBetween(after, was, was) };
}

/** The part in words, one line a change. */
export function describeChanges(part: PlanPart, facts: PublicFacts, locale: Locale): ChangeWords[] {
  return part.changes.map((change) => describeStagedChange(change, facts, locale));
}

/** The levers to stage so that the staged plan has the part, other products left as they are. */
export function leversToStage({ plan }: PlanPart, staged: FullPlan): WeekPlan {
  return merged(plan, staged);
}

/** Tells whether the staged plan has the part already. */
export function hasPart(part: PlanPart, staged: FullPlan): boolean {
  return isSameValue({ ...staged, ...leversToStage(part, staged) }, staged);
}

const isByProduct = (lever: Lever) => (PRODUCT_LEVERS as readonly Lever[]).includes(lever);

function merged(change: WeekPlan, base: FullPlan): WeekPlan {
  return Object.fromEntries(
    (Object.keys(change) as Lever[]).map((lever) => [
      lever,
      isByProduct(lever) ? { ...(base[lever] as object), ...(change[lever] as object) } : change[lever],
    ]),
  );
}

function differing(lever: Lever, after: FullPlan, was: FullPlan): unknown {
  if (!isByProduct(lever)) return after[lever];
  const before = was[lever] as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(after[lever] as Readonly<Record<string, unknown>>).filter(
      ([id, value]) => !isSameValue(value, before[id]),
    ),
  );
}
