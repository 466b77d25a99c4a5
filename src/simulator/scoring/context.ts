/** A week to be scored: the state before it, the learner's plan, and the luck that scoring draws for itself. */
import { hashText } from '../chain.ts';
import { isoWeekOf, type OpenShop, runTo } from '../game.ts';
import { type Luck, luckOf } from '../model/luck.ts';
import type { Workspace } from '../model/workspace.ts';
import type { World } from '../model/world.ts';
import { keyFromSeed, type RandomKey } from '../random.ts';
import { RULES_VERSION } from '../rules-version.ts';
import { type Scenario, scenarioHash } from '../scenario.ts';
import { openLevers } from '../unlocks.ts';
import type { Axis, FullPlan, Game, Lever } from '../vocabulary.ts';
import { type Prepared, preparePlan, type ShadowPrices, type Value, valueOf } from './value.ts';

/** How much a scoring may compute; counted in plans and futures, never in time. */
export interface Effort {
  /** Plans a search may evaluate. */
  readonly evaluations: Readonly<Record<Axis, number>>;
  /** Plans of fulfilment that are compared in drawn futures, from the best in expectation on. */
  readonly drawnEvaluations: number;
  /** Futures in which the search of fulfilment compares plans. */
  readonly searchFutures: number;
  /** Futures that set the marks. */
  readonly futures: Readonly<Record<Axis, number>>;
  /** Futures where those leave marks uncertain (see `CERTAIN`). */
  readonly closeFutures: number;
  /** Futures that split a gap by decision. */
  readonly gapFutures: number;
}

/** The effort of published marks. */
export const FULL_EFFORT: Effort = {
  evaluations: { pricing: 260, promotion: 200, fulfilment: 300 },
  drawnEvaluations: 26,
  searchFutures: 12,
  futures: { pricing: 64, promotion: 64, fulfilment: 96 },
  closeFutures: 256,
  gapFutures: 16,
};

export interface ScoringContext {
  readonly scenario: Scenario;
  readonly world: World;
  readonly work: Workspace;
  /** State on the morning of the week. */
  readonly state: Float64Array;
  readonly week: number;
  readonly isoWeek: number;
  readonly plan: FullPlan;
  /** Plan of the week before. */
  readonly settings: FullPlan;
  /** Levers a keeper could move that week; naive and best plans leave the others alone. */
  readonly open: ReadonlySet<Lever>;
  readonly prices: ShadowPrices;
  /** Keyed by scenario and rules, never by the game's seed: equal decisions in equal states score alike. */
  readonly key: RandomKey;
  readonly effort: Effort;
}

/** Opens week `week` for scoring. @throws if it has not been played */
export function openScoring(game: Game, week: number, scenario: Scenario): ScoringContext {
  const entry = game.entries[week - 1];
  if (entry === undefined)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
  return contextOf(runTo(game, scenario, week), entry.plan);
}

/** What is needed to value plans in the coming week of `shop`. */
export function contextOf(shop: OpenShop, plan: FullPlan, effort: Effort = FULL_EFFORT): ScoringContext {
  const { scenario, week } = shop;
  return {
    scenario,
    world: shop.world,
    work: shop.work,
    state: shop.state,
    week,
    isoWeek: isoWeekOf(scenario, week),
    plan,
    settings: shop.settings,
    open: openLevers(shop.head, scenario, week),
    prices: scenario.calibrated.shadowPriceFen,
    key: keyFromSeed(`scoring|${hashText(`${scenarioHash(scenario)}|${RULES_VERSION}`)}`),
    effort,
  };
}

/** Values found so far in a context: searches and marks meet the same plans again and again. */
interface Found {
  readonly expected: Map<string, Value>;
  readonly drawn: Map<string, { readonly prepared: Prepared; readonly values: Value[] }>;
}
const foundIn = new WeakMap<ScoringContext, Found>();

function foundOf(context: ScoringContext): Found {
  let found = foundIn.get(context);
  if (found === undefined) {
    found = { expected: new Map(), drawn: new Map() };
    foundIn.set(context, found);
  }
  return found;
}

/** Expected value of a plan in the scored week, with its parts. */
export function expectedValue(context: ScoringContext, plan: FullPlan): Value {
  const { world, work, state, isoWeek, prices } = context;
  const { expected } = foundOf(context);
  const name = JSON.stringify(plan);
  let value = expected.get(name);
  if (value === undefined) {
    value = valueOf(world, work, state, preparePlan(world, work, state, plan, isoWeek), prices);
    expected.set(name, value);
  }
  return value;
}

/** Values of a plan in `count` drawn futures from number `first` on; the same futures for every plan. */
export function drawnValues(context: ScoringContext, plan: FullPlan, first: number, count: number): Value[] {
  const { world, work, state, isoWeek, prices, key, week } = context;
  const { drawn } = foundOf(context);
  const name = `${first}|${JSON.stringify(plan)}`;
  let found = drawn.get(name);
  if (found === undefined) {
    found = { prepared: preparePlan(world, work, state, plan, isoWeek), values: [] };
    drawn.set(name, found);
  }
  const { prepared, values } = found;
  for (let i = values.length; i < count; i++) {
    const luckAt = (offset: number): Luck => luckOf(key, week + offset, 'scoring', first + i);
    values.push(valueOf(world, work, state, prepared, prices, luckAt));
  }
  return values.slice(0, count);
}

/** Mean of the totals, fen. */
export function meanTotal(values: readonly Value[]): number {
  return values.reduce((sum, value) => sum + value.totalFen, 0) / values.length;
}

/** Mean and standard error of paired differences, fen: `values` less `against` in the same futures. */
export function difference(
  values: readonly Value[],
  against: readonly Value[],
): { readonly mean: number; readonly standardError: number } {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i]!.totalFen - against[i]!.totalFen) / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const error = values[i]!.totalFen - against[i]!.totalFen - mean;
    squares += error * error;
  }
  return { mean, standardError: Math.sqrt(squares / (n * (n - 1))) };
}
