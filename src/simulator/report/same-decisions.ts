/** Decisions that several learners made alike (rules PC4, PC5). */
import { canonicalJson } from '../canonical.ts';
import { carriedPlan } from '../plan.ts';
import { referencePlan, takeoverPlan } from '../plans.ts';
import { type Scenario, scenarioHash } from '../scenario.ts';
import { firstSettings, settingsOf } from '../unlocks.ts';
import type { FullPlan, GameHead, PileFinding } from '../vocabulary.ts';
import type { Filed } from './compare.ts';

/** Fewest weeks of identical decisions that are named. */
const FEWEST_WEEKS = 2;

/** A learner's decisions by week: a number for each different plan, −1 where nothing was decided. */
interface Log {
  readonly id: string;
  readonly learner: string;
  readonly plans: readonly number[];
}

export function sameDecisions(filed: readonly Filed[], scenarios: readonly Scenario[]): PileFinding[] {
  const byHash = new Map(scenarios.map((scenario) => [scenarioHash(scenario), scenario]));
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const logs = longestOf(filed).map(({ id, learner, report: { head, entries } }): Log => {
    const plans = entries.map(({ plan }) => plan);
    const starts = startsOf(head, plans, byHash.get(head.scenarioHash));
    const decided = plans.map((plan, index) => {
      const text = canonicalJson(plan);
      return starts[index]?.includes(text) !== false ? -1 : numberOf(`${head.scenarioId}|${text}`);
    });
    return { id, learner, plans: decided };
  });
  return groupsOf(logs);
}

/** Of reports that tell one history, the one that tells most of it. */
function longestOf(filed: readonly Filed[]): Filed[] {
  const told = new Set<string>();
  const nameOf = ({ learner, report }: Filed, hash: string) => `${learner}|${report.head.seed}|${hash}`;
  const longestFirst = filed
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.report.entries.length - a.one.report.entries.length || a.index - b.index);
  const kept = longestFirst.filter(({ one }) => {
    const { entries } = one.report;
    if (told.has(nameOf(one, entries.at(-1)?.hash ?? ''))) return false;
    for (const { hash } of entries) told.add(nameOf(one, hash));
    return true;
  });
  return kept.sort((a, b) => a.index - b.index).map(({ one }) => one);
}

/** The plans of each week that nobody had to decide on, as canonical texts; undefined where they are not known. */
function startsOf(
  head: Filed['report']['head'],
  plans: readonly FullPlan[],
  scenario: Scenario | undefined,
): (readonly string[] | undefined)[] {
  if (scenario === undefined)
    return plans.map((_, index) => {
      const before = plans[index - 1];
      return before && [canonicalJson(before), canonicalJson(carriedPlan(before))];
    });
  const takeover = takeoverPlan(scenario);
  const season: Pick<GameHead, 'season' | 'assignment' | 'setup'> = head;
  return plans.map((_, index) => {
    const before = plans[index - 1];
    const settings =
      before === undefined
        ? firstSettings(season, scenario, referencePlan(scenario), takeover)
        : settingsOf(season, scenario, before, takeover, index + 1);
    return [canonicalJson(settings), canonicalJson(carriedPlan(settings))];
  });
}

/** Learners by the decisions that two of them share in full: whoever is named made each of them. */
function groupsOf(logs: readonly Log[]): PileFinding[] {
  const groups = new Map<string, { readonly members: Set<number>; readonly weeks: number }>();
  logs.forEach((one, a) => {
    for (let b = a + 1; b < logs.length; b++) {
      const other = logs[b]!;
      if (other.learner === one.learner) continue;
      const isShared = (plan: number, week: number) => plan >= 0 && plan === other.plans[week];
      let weeks = 0;
      for (let week = 0; week < one.plans.length; week++) if (isShared(one.plans[week]!, week)) weeks += 1;
      if (weeks < FEWEST_WEEKS) continue;
      const key = one.plans.map((plan, week) => (isShared(plan, week) ? plan : '')).join(' ');
      const group = groups.get(key) ?? { members: new Set<number>(), weeks };
      group.members.add(a).add(b);
      groups.set(key, group);
    }
  });
  return [...groups.values()].map(({ members, weeks }) => ({
    kind: 'same-decisions',
    ids: [...members].sort((a, b) => a - b).map((index) => logs[index]!.id),
    weeks,
  }));
}
