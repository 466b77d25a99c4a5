/** Which levers a keeper may move, and how a guided season opens them (rules GS1–GS7). */
import { LEVERS, type Scenario } from './scenario.ts';
import type { FullPlan, GameHead, Lever, PublicFacts } from './vocabulary.ts';

type Unlocks = Pick<PublicFacts, 'unlocks'>;

/** First week in which a lever is open, from 1. */
export function openingWeek({ unlocks }: Unlocks, lever: Lever): number {
  return unlocks.findIndex((levers) => levers.includes(lever)) + 1;
}

type Season = Pick<GameHead, 'season' | 'assignment' | 'setup'>;

/** Levers by the week that opens them: the assignment's list, else the shop's own. */
export function unlocksOf({ assignment }: Pick<GameHead, 'assignment'>, own: Unlocks): Unlocks['unlocks'] {
  return assignment?.unlocks ?? own.unlocks;
}

/** True where set-up chose the platform: it is open in week 1, and no later opening mis-sets it. */
function chosePlatform({ setup, assignment }: Season): boolean {
  return setup !== undefined && assignment === undefined;
}

/** Levers that can be moved in week `week`: all of them unless the season is guided. */
export function openLevers(head: Season, facts: Unlocks, week: number): ReadonlySet<Lever> {
  if (head.season !== 'guided') return new Set(LEVERS);
  const open = new Set(unlocksOf(head, facts).slice(0, Math.max(0, week)).flat());
  if (week === 1 && chosePlatform(head)) open.add('platformIds');
  return open;
}

/** `plan` with every lever outside `open` taken from `settings`. */
export function withOpenLevers(plan: FullPlan, settings: FullPlan, open: ReadonlySet<Lever>): FullPlan {
  if (open.size === LEVERS.length) return plan;
  const closed = LEVERS.filter((lever) => !open.has(lever));
  return { ...plan, ...Object.fromEntries(closed.map((lever) => [lever, settings[lever]])) };
}

/**
 * Settings on the morning of week `week`: levers that open then stand as the previous owner left them, closed
 * ones at the reference.
 */
export function settingsOf(
  head: Season,
  scenario: Scenario,
  settings: FullPlan,
  takeover: FullPlan,
  week: number,
): FullPlan {
  if (head.season !== 'guided' || week < 2) return settings;
  const isKept = (lever: Lever) => lever === 'platformIds' && chosePlatform(head);
  const opening = (unlocksOf(head, scenario)[week - 1] ?? []).filter((lever) => !isKept(lever));
  return { ...settings, ...Object.fromEntries(opening.map((lever) => [lever, takeover[lever]])) };
}

/** What the previous owner ran: all mis-set, or in a guided season what opens in week 1 alone. */
export function firstSettings(
  head: Season,
  scenario: Scenario,
  reference: FullPlan,
  takeover: FullPlan,
): FullPlan {
  if (head.season !== 'guided') return takeover;
  const opening = unlocksOf(head, scenario)[0] ?? [];
  return { ...reference, ...Object.fromEntries(opening.map((lever) => [lever, takeover[lever]])) };
}
