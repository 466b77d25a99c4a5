/** What platforms, launches, page work and trials do to a forecast, as far as a keeper can know. */
import type { FullPlan, PublicFacts } from '../vocabulary.ts';

/** Costs of the week that the plan fixes beforehand; page work and adoptions count in their first week alone. */
export function marketCostsFen(facts: PublicFacts, plan: FullPlan, before: FullPlan): number {
  const { pageWork, variants } = facts;
  let cost = plan.warmUpBudgetFen + (plan.platformIds.length - 1) * facts.extraPlatformFen;
  if (plan.optimisePictures && !before.optimisePictures) cost += pageWork.picturesFen;
  if (plan.optimiseVideo && !before.optimiseVideo) cost += pageWork.videoFen;
  if (plan.optimiseCode && !before.optimiseCode) cost += pageWork.codeFen;
  for (const { id, runFen, adoptFen } of variants) {
    if (plan.experiment?.variantId === id) cost += runFen;
    if (plan.adoptedVariants.includes(id) && !before.adoptedVariants.includes(id)) cost += adoptFen;
  }
  return cost;
}

/** Share of all buyers that a set of platforms reaches. */
function reachOf(facts: PublicFacts, ids: readonly string[]): number {
  const shares = facts.platforms.filter(({ id }) => ids.includes(id)).map((one) => one.audienceShare);
  const largest = Math.max(0.01, ...shares);
  return largest + (1 - facts.platformOverlapShare) * (shares.reduce((sum, one) => sum + one, 0) - largest);
}

/** Reach of the plan's platforms relative to those of recent weeks. */
export function reachRatio(facts: PublicFacts, plan: FullPlan, recent: readonly FullPlan[]): number {
  let usual = 0;
  for (const { platformIds } of recent) usual += reachOf(facts, platformIds) / recent.length;
  return reachOf(facts, plan.platformIds) / usual;
}
