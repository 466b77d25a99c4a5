/** The morning of a week that was played: everything a re-run of it needs. */
import { advance, isoWeekOf, type OpenShop, runTo } from '../../game.ts';
import { compileDecisions, type Decisions } from '../../model/decisions.ts';
import { operatingProfit } from '../../model/finance.ts';
import { EXPECTED, type Luck, luckOf } from '../../model/luck.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { World } from '../../model/world.ts';
import type { Scenario } from '../../scenario.ts';
import type { FullPlan, Game } from '../../vocabulary.ts';
import { simulateWeek } from '../../week.ts';

export interface Morning {
  readonly scenario: Scenario;
  readonly world: World;
  readonly work: Workspace;
  /** State before Monday; never written to. */
  readonly state: Float64Array;
  readonly week: number;
  readonly isoWeek: number;
  readonly plan: FullPlan;
  readonly luck: Luck;
  /** What the week's account books for rulings at the desk. */
  readonly deskFen: number;
  /** Operating profit of the re-run with the week's own luck. */
  readonly realisedFen: number;
}

/** Runs the coming week of `shop` and keeps how it began and ended. */
function pass(shop: OpenShop, game: Game): Morning {
  const { week, scenario, world, work, deskFen } = shop;
  const state = shop.state.slice();
  const plan = (week >= 1 ? game.entries[week - 1]?.plan : undefined) ?? shop.settings;
  advance(shop, plan, false);
  const isoWeek = isoWeekOf(scenario, week);
  const luck = luckOf(shop.key, week);
  const realisedFen = operatingProfit(work);
  return { scenario, world, work, state, week, isoWeek, plan, luck, deskFen, realisedFen };
}

/** One played week, or one of the previous owner's (−3 to 0). @throws if the week has not been played */
export function morningOf(game: Game, week: number, scenario: Scenario): Morning {
  requirePlayed(game, week);
  return pass(runTo(game, scenario, week), game);
}

/** A week and the one before it. @throws if either has not been played */
export function twoMornings(
  game: Game,
  week: number,
  scenario: Scenario,
): { readonly before: Morning; readonly now: Morning } {
  requirePlayed(game, week);
  const shop = runTo(game, scenario, week - 1);
  if (shop.week !== week - 1) throw new Error(`no two weeks to compare at week ${week}`);
  return { before: pass(shop, game), now: pass(runTo(game, scenario, week), game) };
}

function requirePlayed(game: Game, week: number): void {
  if (week > game.entries.length)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
}

/** The week's decisions, ready to run. */
export function decisionsOf({ world, plan }: Morning): Decisions {
  return compileDecisions(world, plan);
}

/** Runs a week from a copy of `state` and leaves its measures in the morning's workspace. */
export function rerun(
  morning: Morning,
  options: {
    readonly world?: World;
    readonly state?: Float64Array;
    readonly decisions?: Decisions;
    readonly isoWeek?: number;
    readonly luck?: Luck;
    readonly deskFen?: number;
  } = {},
): void {
  morning.work.deskFen = options.deskFen ?? morning.deskFen;
  simulateWeek(
    options.world ?? morning.world,
    morning.work,
    (options.state ?? morning.state).slice(),
    options.decisions ?? decisionsOf(morning),
    options.luck ?? EXPECTED,
    options.isoWeek ?? morning.isoWeek,
  );
  morning.work.deskFen = 0;
}
