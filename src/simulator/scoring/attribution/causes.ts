/**
 * Why profit changed from one week to the next, by cause (rules AT1–AT7 and AT14).
 *
 * Every set of causes is played once in expected values: the causes in it from this week, the others from the
 * week before. The Shapley value shares the change between the causes; what expectation does not explain is
 * the luck of the two weeks.
 */
import { compileDecisions, type Decisions } from '../../model/decisions.ts';
import { operatingProfit } from '../../model/finance.ts';
import type { Scenario } from '../../scenario.ts';
import type { CauseRow, Factor, FullPlan, Game } from '../../vocabulary.ts';
import { CAUSES, FACTORS } from '../../vocabulary.ts';
import { cellsByFactor, LEVER_FACTOR, leversOf } from './factors.ts';
import { type Morning, rerun, twoMornings } from './morning.ts';
import { roundToTotal } from './rounding.ts';
import { shapley } from './shapley.ts';

/**
 * The bridge of causes to week `week` from the one before: ten rows that add up to the change in operating
 * profit, to the fen. Week 1 is compared with the previous owner's last week.
 *
 * @param week −2 to the last week played
 * @throws if either week has not been played
 */
export function explainCauses(game: Game, week: number, scenario: Scenario): CauseRow[] {
  const { before, now } = twoMornings(game, week, scenario);
  const factors = FACTORS.filter((factor) => differs(before, now, factor));
  const value = mixedWeeks(before, now, factors);
  const worth = Array.from({ length: 1 << factors.length }, (_, set) => value(set));
  const startFen = Math.floor(worth[0]! + 0.5);
  const endFen = Math.floor(worth.at(-1)! + 0.5);
  const effects = roundToTotal(
    shapley(factors.length, (set) => worth[set]!),
    endFen - startFen,
  );
  const found = new Map<string, number>(factors.map((factor, i) => [factor, effects[i]!]));
  found.set('luckNow', now.realisedFen - endFen);
  found.set('luckBefore', startFen - before.realisedFen);
  return CAUSES.map((cause) => ({ cause, effectFen: found.get(cause) ?? 0 }));
}

/** True where the two weeks differ in a factor; one that is the same in both adds nothing and is not played. */
function differs(before: Morning, now: Morning, factor: Factor): boolean {
  if (factor === 'season' && before.isoWeek !== now.isoWeek) return true;
  if (factor === 'service' && before.deskFen !== now.deskFen) return true;
  for (const lever of leversOf(now.plan, factor))
    if (JSON.stringify(before.plan[lever]) !== JSON.stringify(now.plan[lever])) return true;
  return cellsByFactor(now.world.layout)[factor].some(({ from, until }) => {
    for (let cell = from; cell < until; cell++) if (before.state[cell] !== now.state[cell]) return true;
    return false;
  });
}

/** Expected operating profit with the factors of a set (bits in the order of `factors`) from this week. */
function mixedWeeks(before: Morning, now: Morning, factors: readonly Factor[]): (set: number) => number {
  const { world, work } = now;
  const cells = cellsByFactor(world.layout);
  const state = new Float64Array(now.state.length);
  const seasonBit = factors.indexOf('season');
  const serviceBit = factors.indexOf('service');
  // sets that differ in the state alone share their decisions
  const deciding = factors.reduce(
    (bits, factor, i) => (leversOf(now.plan, factor).length > 0 ? bits | (1 << i) : bits),
    0,
  );
  const compiled = new Map<number, Decisions>();
  const decisionsFor = (set: number): Decisions => {
    let decisions = compiled.get(set & deciding);
    if (decisions === undefined) {
      const inSet = new Set<Factor>(factors.filter((_, i) => ((set >> i) & 1) === 1));
      decisions = compileDecisions(world, mixedPlan(before.plan, now.plan, inSet));
      compiled.set(set & deciding, decisions);
    }
    return decisions;
  };
  return (set) => {
    state.set(before.state);
    factors.forEach((factor, i) => {
      if (((set >> i) & 1) === 0) return;
      for (const { from, until } of cells[factor]) state.set(now.state.subarray(from, until), from);
    });
    const has = (bit: number) => bit < 0 || ((set >> bit) & 1) === 1;
    const isoWeek = (has(seasonBit) ? now : before).isoWeek;
    // rulings at the desk are the service's
    const { deskFen } = has(serviceBit) ? now : before;
    rerun(now, { state, decisions: decisionsFor(set), isoWeek, deskFen });
    return operatingProfit(work);
  };
}

/** Levers of the factors in the set from `now`, all others from `before`. */
export function mixedPlan(before: FullPlan, now: FullPlan, inSet: ReadonlySet<Factor>): FullPlan {
  const levers = Object.keys(now) as (keyof FullPlan)[];
  const mixed = levers.map((lever) => [lever, (inSet.has(LEVER_FACTOR[lever]) ? now : before)[lever]]);
  return Object.fromEntries(mixed) as unknown as FullPlan;
}
