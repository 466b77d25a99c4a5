/** The apparel shop opened for tests of single rules: its world, its warm state, and one week at a time. */
import apparel from '../../../src/content/scenarios/apparel.json' with { type: 'json' };
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED, type Luck } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace, type Workspace } from '../../../src/simulator/model/workspace.ts';
import { type World, worldOf } from '../../../src/simulator/model/world.ts';
import { referencePlan } from '../../../src/simulator/plans.ts';
import { keyFromSeed } from '../../../src/simulator/random.ts';
import { parseScenario, type Scenario } from '../../../src/simulator/scenario.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { warmStateOf } from '../../../src/simulator/warm-state.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

export const scenario: Scenario = parsed.value;
export const world: World = worldOf(scenario);
export const reference: FullPlan = referencePlan(scenario);
export const { layout, skuCount } = world;
export const key = keyFromSeed('rules');

/** The reference plan with some levers changed. */
export function plan(change: Partial<FullPlan> = {}): FullPlan {
  return { ...reference, ...change };
}

/** The warm state with its fractions, as calibrated. */
export function warmState(): Float64Array {
  return warmStateOf(world, scenario.calibrated.warmState);
}

/** The warm state in whole units, orders, customers and fen, as a game starts with. */
export function wholeState(): Float64Array {
  const state = warmState();
  const round = (from: number, until: number) => {
    for (let i = from; i < until; i++) state[i] = Math.round(state[i] ?? 0);
  };
  round(layout.stock, layout.referencePrice);
  round(layout.returnUnits, layout.pantry);
  round(layout.customers, layout.recency);
  round(layout.backlog, layout.adstock);
  round(layout.cash, layout.tickets + 1);
  round(layout.members, layout.referrals);
  return state;
}

/** Gives every product `units` on the shelf and nothing under way. */
export function stocked(state: Float64Array, units: number): Float64Array {
  state.fill(0, layout.pipe, layout.pipe + skuCount * 28);
  state.fill(units, layout.stock, layout.stock + skuCount);
  return state;
}

export interface PlayedWeek {
  readonly before: Float64Array;
  readonly state: Float64Array;
  readonly work: Workspace;
}

/** Plays one week from `state` (default warm, left alone) without luck unless `luck` is given. */
export function playOne(
  options: {
    plan?: FullPlan;
    state?: Float64Array;
    luck?: Luck;
    isoWeek?: number;
    world?: World;
    work?: Workspace;
  } = {},
): PlayedWeek {
  const shop = options.world ?? world;
  const before = options.state ?? (options.luck ? wholeState() : warmState());
  const state = before.slice();
  const work = options.work ?? makeWorkspace(shop);
  simulateWeek(
    shop,
    work,
    state,
    compileDecisions(shop, options.plan ?? reference),
    options.luck ?? EXPECTED,
    options.isoWeek ?? 0,
  );
  return { before, state, work };
}

export function sum(cells: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < cells.length; i++) total += cells[i] ?? 0;
  return total;
}

/** `size` cells of `state` from `at`. */
export function cells(state: Float64Array, at: number, size: number): number[] {
  return [...state.subarray(at, at + size)];
}
