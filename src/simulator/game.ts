/**
 * Games: a game is its inputs, and playing it is replaying them plus one week.
 *
 * The state is never stored. Opening a game runs the previous owner's four weeks and every entry again
 * (about a millisecond a season), so two browsers that hold the same entries hold the same shop.
 */
import { revealProblem } from './assignment/seal.ts';
import { entryHash, hashResult, headHash } from './chain.ts';
import { deskEffectsOf } from './desk/outcome.ts';
import { publicFacts } from './facts.ts';
import { FORMAT_VERSION } from './game-file.ts';
import { compileDecisions } from './model/decisions.ts';
import { applyDesk } from './model/desk.ts';
import { luckOf } from './model/luck.ts';
import { wholeAges } from './model/perishables.ts';
import { makeWorkspace, type Workspace } from './model/workspace.ts';
import { type World, worldOf } from './model/world.ts';
import { checkPlan, resolvePlan } from './plan.ts';
import { referencePlan, takeoverPlan } from './plans.ts';
import { keyFromSeed, keyRevealed, type RandomKey } from './random.ts';
import { positionOf, weekResult } from './result.ts';
import { RULES_VERSION } from './rules-version.ts';
import { type Scenario, scenarioHash } from './scenario.ts';
import { firstSettings, settingsOf, unlocksOf } from './unlocks.ts';
import type {
  Assignment,
  Bet,
  Difference,
  Entry,
  FullPlan,
  Game,
  GameHead,
  Learner,
  PublicFacts,
  SeasonResult,
  ShopSetup,
  ShopView,
  WeekPlan,
  WeekResult,
} from './vocabulary.ts';
import { warmStateOf } from './warm-state.ts';
import { simulateWeek } from './week.ts';
import { weekKey, weekKeyOf } from './week-key.ts';

/** Weeks the previous owner ran before the learner takes over. */
export const HISTORY_WEEKS = 4;

export interface NewGame {
  readonly scenario: Scenario;
  /** Any text of 1 to 64 characters; the same seed brings the same luck. */
  readonly seed: string;
  readonly shopName?: string;
  readonly learner?: Learner;
  readonly assignment?: Assignment;
  readonly attempt?: number;
  /** Open levers week by week instead of all at once. */
  readonly season?: 'guided';
  /** A copy to try things in, never handed in. */
  readonly practice?: true;
  readonly setup?: ShopSetup;
}

export interface PlayOptions {
  readonly bet?: Bet | null;
  readonly note?: string;
  readonly deskAnswers?: Readonly<Record<string, string>>;
  /** The code of a sealed week, as `plainReveal` writes it. */
  readonly reveal?: string;
  /** How often a sealed week was locked. */
  readonly seals?: number;
}

/** Takes over the scenario's shop. */
export function createGame({
  scenario,
  seed,
  shopName,
  learner,
  assignment,
  attempt,
  season,
  practice,
  setup,
}: NewGame): Game {
  const head: GameHead = {
    format: 'shop-game',
    formatVersion: FORMAT_VERSION,
    rulesVersion: RULES_VERSION,
    scenarioId: scenario.id,
    scenarioHash: scenarioHash(scenario),
    seed,
    shopName: shopName ?? '',
    ...(learner ? { learner } : {}),
    ...(assignment ? { assignment } : {}),
    attempt: attempt ?? 1,
    ...(season ? { season } : {}),
    ...(practice ? { practice } : {}),
    ...(setup ? { setup } : {}),
  };
  return openGame({ head, entries: [] }, scenario);
}

/** What may be known of the shop under the rules of the game: an assignment has its own weeks and openings. */
function factsOf(head: GameHead, scenario: Scenario): PublicFacts {
  const facts = publicFacts(scenario);
  const { assignment } = head;
  if (assignment === undefined) return facts;
  return { ...facts, weeks: assignment.weeks ?? facts.weeks, unlocks: unlocksOf(head, facts) };
}

/** Attaches the replayed view of the shop to a stored game. */
export function openGame(game: Game, scenario: Scenario): Game {
  const { season, shop } = replayShop(game, scenario);
  const opened = {
    head: game.head,
    entries: game.entries,
    shop: {
      facts: factsOf(game.head, scenario),
      position: season.position,
      settings: season.settings,
      results: season.results,
    },
  };
  remember(opened, shop);
  return opened;
}

/** What is stored and exported of a game: head and entries. */
export function saveOf(game: Game): { readonly head: GameHead; readonly entries: readonly Entry[] } {
  return { head: game.head, entries: game.entries };
}

/** A shop under simulation: state, last plan and scratch. Used inside the simulator only. */
export interface OpenShop {
  readonly scenario: Scenario;
  readonly head: GameHead;
  readonly world: World;
  readonly work: Workspace;
  /** Of the week the shop stands in. */
  key: RandomKey;
  readonly state: Float64Array;
  settings: FullPlan;
  /** What this week's account books for the desk, fen. */
  deskFen: number;
  week: number;
}

const workspaces = new WeakMap<World, Workspace>();

/** Scratch shared by all runs of a world; results are copied out before the next run. */
export function workspaceOf(world: World): Workspace {
  let work = workspaces.get(world);
  if (work === undefined) {
    work = makeWorkspace(world);
    workspaces.set(world, work);
  }
  return work;
}

interface Memory {
  readonly scenario: Scenario;
  readonly head: GameHead;
  readonly entries: readonly Entry[];
  readonly state: Float64Array;
}
const memories = new WeakMap<ShopView, Memory>();

/** Keeps the state an opened game stands in, so that its next week need not run the season again. A memo only. */
function remember(game: Game & { readonly shop: ShopView }, shop: OpenShop): void {
  memories.set(game.shop, {
    scenario: shop.scenario,
    head: game.head,
    entries: game.entries,
    state: shop.state.slice(),
  });
}

/** The open shop of a game that was just opened or played, without a replay; undefined if it must be replayed. */
function recall(game: Game, scenario: Scenario): OpenShop | undefined {
  const memory = game.shop && memories.get(game.shop);
  if (!game.shop || !memory || memory.scenario !== scenario) return undefined;
  if (memory.head !== game.head || memory.entries !== game.entries) return undefined;
  const world = worldOf(scenario);
  return {
    scenario,
    head: game.head,
    world,
    work: workspaceOf(world),
    key: keyFromSeed(game.head.seed),
    state: memory.state.slice(),
    deskFen: 0,
    settings: game.shop.settings,
    week: game.entries.length + 1,
  };
}

/** Warm state in whole units, as a real shop would be found. */
function openingState(world: World, scenario: Scenario): Float64Array {
  const state = warmStateOf(world, scenario.calibrated.warmState);
  const { layout } = world;
  const whole = (from: number, size: number) => {
    for (let i = from; i < from + size; i++) state[i] = Math.round(state[i]!);
  };
  whole(layout.stock, layout.referencePrice - layout.stock);
  whole(layout.returnUnits, layout.pantry - layout.returnUnits);
  whole(layout.customers, 15);
  whole(layout.backlog, layout.adstock - layout.backlog);
  whole(layout.cash, layout.tickets + 1 - layout.cash);
  whole(layout.members, 2);
  whole(layout.pointsDue, 2);
  state[layout.pointsLiability] = Math.floor(scenario.members.liabilityShare * state[layout.points]! + 0.5);
  wholeAges(world, state);
  return state;
}

export function isoWeekOf(scenario: Scenario, week: number): number {
  return ((scenario.firstIsoWeek + week - 2 + 104) % 52) + 1;
}

/** Runs the shop to the morning of week `until` (default: as far as entries go). */
export function runTo(
  game: Game,
  scenario: Scenario,
  until?: number,
  onWeek?: (result: WeekResult, entry?: Entry) => void,
  beforeEntry?: (shop: OpenShop, entry: Entry) => void,
): OpenShop {
  const world = worldOf(scenario);
  const key = keyFromSeed(game.head.seed);
  const shop: OpenShop = {
    scenario,
    head: game.head,
    world,
    work: workspaceOf(world),
    key,
    state: openingState(world, scenario),
    deskFen: 0,
    settings: firstSettings(game.head, scenario, referencePlan(scenario), takeoverPlan(scenario)),
    week: 1 - HISTORY_WEEKS,
  };
  const last = until ?? game.entries.length + 1;
  let lastWeek: WeekResult | undefined;
  for (;;) {
    const entry = shop.week >= 1 ? game.entries[shop.week - 1] : undefined;
    const arrived = shop.week >= last || (shop.week >= 1 && entry === undefined);
    if (entry && !arrived && beforeEntry) beforeEntry(shop, entry);
    if (entry) rule(shop, entry.deskAnswers, lastWeek);
    shop.key = weekKey(key, game.entries, shop.week);
    if (arrived) return shop;
    const answersFollow = Object.keys(game.entries[shop.week]?.deskAnswers ?? {}).length > 0;
    lastWeek = advance(shop, entry?.plan ?? shop.settings, onWeek !== undefined || answersFollow);
    if (lastWeek && onWeek) onWeek(lastWeek, entry);
  }
}

/**
 * What rulings on last week's desk cases do on Monday morning; the account of the week books the rest. The key of
 * the shop is still last week's.
 */
function rule(
  shop: OpenShop,
  answers: Readonly<Record<string, string>>,
  lastWeek: WeekResult | undefined,
): void {
  if (lastWeek === undefined || Object.keys(answers).length === 0) return;
  const effects = deskEffectsOf(shop.scenario, shop.key, lastWeek, answers);
  shop.deskFen = applyDesk(shop.world, shop.state, effects);
}

/** Plays one week of an open shop with the game's own luck. Moves `shop` to the next week. */
export function advance(shop: OpenShop, plan: FullPlan, measure: boolean): WeekResult | undefined {
  const decisions = compileDecisions(shop.world, plan);
  const isoWeek = isoWeekOf(shop.scenario, shop.week);
  shop.work.deskFen = shop.deskFen;
  simulateWeek(shop.world, shop.work, shop.state, decisions, luckOf(shop.key, shop.week), isoWeek);
  shop.work.deskFen = 0;
  shop.deskFen = 0;
  const result = measure
    ? weekResult(shop.world, shop.work, shop.state, shop.work.decisions ?? decisions, shop.week, isoWeek)
    : undefined;
  shop.week += 1;
  shop.settings = settingsOf(shop.head, shop.scenario, plan, takeoverPlan(shop.scenario), shop.week);
  return result;
}

/**
 * Plays the next week. Pure: the game passed in is unchanged.
 *
 * @throws only on our own bugs; run `checkPlan` first
 */
export function playWeek(
  game: Game,
  plan: WeekPlan,
  scenario: Scenario,
  options: PlayOptions = {},
): { game: Game; result: WeekResult } {
  const recalled = recall(game, scenario);
  const results: WeekResult[] = recalled ? [...(game.shop?.results ?? [])] : [];
  const shop = recalled ?? runTo(game, scenario, undefined, (result) => results.push(result));
  const full = resolvePlan(shop.settings, plan);
  const week = shop.week;
  const { reveal, seals } = options;
  requireReveal(game.head, week, reveal);
  shop.key = weekKeyOf(game, week - 1);
  rule(shop, options.deskAnswers ?? {}, results.at(-1));
  shop.key = weekKeyOf(game, week);
  if (reveal !== undefined) shop.key = keyRevealed(shop.key, reveal);
  const result = advance(shop, full, true)!;
  results.push(result);
  const link = {
    week,
    plan: full,
    bet: options.bet ?? null,
    deskAnswers: options.deskAnswers ?? {},
    note: options.note ?? '',
    ...(reveal === undefined ? {} : { reveal, seals: seals ?? 1 }),
    resultHash: hashResult(result),
  };
  const entry: Entry = { ...link, hash: entryHash(game.entries.at(-1)?.hash ?? headHash(game.head), link) };
  const next = {
    head: game.head,
    entries: [...game.entries, entry],
    shop: {
      facts: game.shop?.facts ?? factsOf(game.head, scenario),
      position: positionOf(shop.world, shop.state, shop.week, isoWeekOf(scenario, shop.week)),
      settings: shop.settings,
      results,
    },
  };
  remember(next, shop);
  return { game: next, result };
}

function requireReveal(head: GameHead, week: number, reveal: string | undefined): void {
  if (revealProblem(head, { week, ...(reveal ? { reveal } : {}) }) === undefined) return;
  throw new Error(`week ${week} is sealed and was given no code of its own, or is open and was given one`);
}

/**
 * Everything again from the decisions. `differences` names each plan the shop would have refused in its week
 * and each stored hash that was not reproduced.
 */
export function replay(game: Game, scenario: Scenario): SeasonResult {
  return replayShop(game, scenario).season;
}

function replayShop(game: Game, scenario: Scenario): { season: SeasonResult; shop: OpenShop } {
  const results: WeekResult[] = [];
  const differences: Difference[] = [];
  let link = headHash(game.head);
  const facts = factsOf(game.head, scenario);
  const onWeek = (result: WeekResult, entry?: Entry) => {
    results.push(result);
    if (entry === undefined) return;
    const resultHash = hashResult(result);
    if (resultHash !== entry.resultHash)
      differences.push({
        path: `entries.${entry.week}.resultHash`,
        stored: entry.resultHash,
        replayed: resultHash,
      });
    const { hash, ...rest } = entry;
    link = entryHash(link, rest);
    if (link !== hash) differences.push({ path: `entries.${entry.week}.hash`, stored: hash, replayed: link });
  };
  // a plan that no screen would have run is no decision, whatever its hashes say
  const beforeEntry = ({ world, state, week, settings }: OpenShop, entry: Entry) => {
    if (week > facts.weeks)
      differences.push({ path: `entries.${week}.week`, stored: week, replayed: facts.weeks });
    const unrevealed = revealProblem(game.head, entry);
    if (unrevealed) differences.push(unrevealed);
    const position = positionOf(world, state, week, isoWeekOf(scenario, week));
    const open: Game = { head: game.head, entries: [], shop: { facts, position, settings, results } };
    for (const { code, path, value, minimum, maximum } of checkPlan(open, entry.plan))
      differences.push({
        path: `entries.${entry.week}.plan.${path}`,
        stored: value ?? code,
        replayed: minimum ?? maximum ?? code,
      });
  };
  const shop = runTo(game, scenario, undefined, onWeek, beforeEntry);
  const position = positionOf(shop.world, shop.state, shop.week, isoWeekOf(scenario, shop.week));
  return { season: { results, position, settings: shop.settings, differences }, shop };
}
