/** Whether a plan's platforms, shelf and page variants can run. */
import type { FullPlan, Problem, PublicFacts } from './vocabulary.ts';

/** Smallest and largest share of the visits that a trial may take. */
export const EXPERIMENT_SHARE = { minimum: 0.05, maximum: 0.9 } as const;

const named = (value: unknown) => (typeof value === 'string' ? { value: value.slice(0, 40) } : {});

/** Refuses names that are no list, unknown or given twice. */
function checkNames(path: string, ids: unknown, known: readonly string[], problems: Problem[]): boolean {
  if (!Array.isArray(ids)) {
    problems.push({ code: 'plan/not-allowed', path });
    return false;
  }
  let ok = true;
  ids.forEach((id, index) => {
    if (known.includes(id) && ids.indexOf(id) === index) return;
    problems.push({ code: 'plan/not-allowed', path, ...named(id) });
    ok = false;
  });
  return ok;
}

function checkShelf(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const known = new Set(facts.skus.map(({ id }) => id));
  for (const [id, on] of Object.entries(plan.onShelf)) {
    const path = `onShelf.${id}`;
    if (!known.has(id)) problems.push({ code: 'plan/unknown-product', path });
    else if (typeof on !== 'boolean') problems.push({ code: 'plan/not-allowed', path, ...named(on) });
  }
  if (facts.skus.every(({ id }) => plan.onShelf[id] === false))
    problems.push({ code: 'plan/no-products', path: 'onShelf' });
}

function checkVariants(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const known = facts.variants.map(({ id }) => id);
  const listed = checkNames('adoptedVariants', plan.adoptedVariants, known, problems);
  const { experiment } = plan;
  if (experiment === null) return;
  const { variantId, share } = experiment;
  // a variant that all visitors see has nothing to be compared with
  if (!known.includes(variantId) || (listed && plan.adoptedVariants.includes(variantId)))
    problems.push({ code: 'plan/not-allowed', path: 'experiment.variantId', ...named(variantId) });
  const { minimum, maximum } = EXPERIMENT_SHARE;
  const path = 'experiment.share';
  if (typeof share !== 'number' || !Number.isFinite(share))
    problems.push({ code: 'plan/not-a-number', path, ...named(share) });
  else if (share < minimum) problems.push({ code: 'plan/below-minimum', path, value: share, minimum });
  else if (share > maximum) problems.push({ code: 'plan/above-maximum', path, value: share, maximum });
}

/** Adds the problems of a plan's platforms, shelf, adopted variants and trial. Never throws on odd values. */
export function checkMarketLevers(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const platforms = facts.platforms.map(({ id }) => id);
  if (checkNames('platformIds', plan.platformIds, platforms, problems) && plan.platformIds.length === 0)
    problems.push({ code: 'plan/not-allowed', path: 'platformIds' });
  checkShelf(facts, plan, problems);
  if (plan.experiment !== null && typeof plan.experiment !== 'object')
    problems.push({ code: 'plan/not-allowed', path: 'experiment' });
  else checkVariants(facts, plan, problems);
}
