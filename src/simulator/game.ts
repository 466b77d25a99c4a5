/**
 * Games: a game is its inputs, and playing it is replaying them plus one week.
 *
 * The state is never stored. Opening a game runs the previous owner's four weeks and every entry again
 * (about a millisecond a season), so two browsers that hold the same entries hold the same shop.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { canonicalJson } from './canonical.ts';
import { publicFacts } from './facts.ts';
import { compileDecisions } from './model/decisions.ts';
import { luckOf } from './model/luck.ts';
import { makeWorkspace, type Workspace } from './model/workspace.ts';
import { type World, worldOf } from './model/world.ts';
import { resolvePlan } from './plan.ts';
import { takeoverPlan } from './plans.ts';
import { keyFromSeed, type RandomKey } from './random.ts';
import { positionOf, weekResult } from './result.ts';
import { RULES_VERSION } from './rules-version.ts';
import { fullPlanSchema, problemsOf, type Scenario, scenarioHash } from './scenario.ts';
import type {
  Assignment,
  Bet,
  Difference,
  Entry,
  FullPlan,
  Game,
  GameHead,
  Learner,
  Problem,
  Result,
  SeasonResult,
  WeekPlan,
  WeekResult,
} from './vocabulary.ts';
import { simulateWeek } from './week.ts';

/** Version of the file formats `shop-game` and `shop-report`. */
export const FORMAT_VERSION = 1;
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
}

export interface PlayOptions {
  readonly bet?: Bet | null;
  readonly note?: string;
  readonly deskAnswers?: Readonly<Record<string, string>>;
}

/** Takes over the scenario's shop. */
export function createGame({ scenario, seed, shopName, learner, assignment, attempt }: NewGame): Game {
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
  };
  return openGame({ head, entries: [] }, scenario);
}

/** Attaches the replayed view of the shop to a stored game. */
export function openGame(game: Game, scenario: Scenario): Game {
  const season = replay(game, scenario);
  return {
    head: game.head,
    entries: game.entries,
    shop: {
      facts: publicFacts(scenario),
      position: season.position,
      settings: season.settings,
      results: season.results,
    },
  };
}

/** What is stored and exported of a game: head and entries. */
export function saveOf(game: Game): { readonly head: GameHead; readonly entries: readonly Entry[] } {
  return { head: game.head, entries: game.entries };
}

/** A shop under simulation: state, last plan and scratch. Used inside the simulator only. */
export interface OpenShop {
  readonly scenario: Scenario;
  readonly world: World;
  readonly work: Workspace;
  readonly key: RandomKey;
  readonly state: Float64Array;
  settings: FullPlan;
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

/** Warm state in whole units, as a real shop would be found. */
function openingState(world: World, scenario: Scenario): Float64Array {
  const state = Float64Array.from(scenario.calibrated.warmState);
  const { layout } = world;
  const whole = (from: number, size: number) => {
    for (let i = from; i < from + size; i++) state[i] = Math.round(state[i]!);
  };
  whole(layout.stock, layout.referencePrice - layout.stock);
  whole(layout.returnUnits, layout.pantry - layout.returnUnits);
  whole(layout.customers, 15);
  whole(layout.backlog, layout.adstock - layout.backlog);
  whole(layout.cash, layout.length - layout.cash);
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
): OpenShop {
  const world = worldOf(scenario);
  const shop: OpenShop = {
    scenario,
    world,
    work: workspaceOf(world),
    key: keyFromSeed(game.head.seed),
    state: openingState(world, scenario),
    settings: takeoverPlan(scenario),
    week: 1 - HISTORY_WEEKS,
  };
  const last = until ?? game.entries.length + 1;
  while (shop.week < last) {
    const entry = shop.week >= 1 ? game.entries[shop.week - 1] : undefined;
    if (shop.week >= 1 && entry === undefined) break;
    const plan = entry?.plan ?? shop.settings;
    const result = advance(shop, plan, onWeek !== undefined);
    if (result && onWeek) onWeek(result, entry);
  }
  return shop;
}

/** Plays one week of an open shop with the game's own luck. Moves `shop` to the next week. */
export function advance(shop: OpenShop, plan: FullPlan, measure: boolean): WeekResult | undefined {
  const decisions = compileDecisions(shop.world, plan);
  const isoWeek = isoWeekOf(shop.scenario, shop.week);
  simulateWeek(shop.world, shop.work, shop.state, decisions, luckOf(shop.key, shop.week), isoWeek);
  const result = measure
    ? weekResult(shop.world, shop.work, shop.state, decisions, shop.week, isoWeek)
    : undefined;
  shop.settings = plan;
  shop.week += 1;
  return result;
}

/** SHA-256 of a week's result, 32 hex digits. */
export function hashResult(result: WeekResult): string {
  return hashText(canonicalJson(result)).slice(0, 32);
}

export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Hash of the head: the start of the chain. */
export function headHash(head: GameHead): string {
  return hashText(canonicalJson(head));
}

/** Next link of the chain: covers the plan, the bet, the words and the result of a week. */
export function entryHash(previous: string, entry: Omit<Entry, 'hash'>): string {
  return hashText(`${previous}|${canonicalJson(entry)}`);
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
  const results: WeekResult[] = [];
  const shop = runTo(game, scenario, undefined, (result) => results.push(result));
  const full = resolvePlan(shop.settings, plan);
  const week = shop.week;
  const result = advance(shop, full, true)!;
  results.push(result);
  const link = {
    week,
    plan: full,
    bet: options.bet ?? null,
    deskAnswers: options.deskAnswers ?? {},
    note: options.note ?? '',
    resultHash: hashResult(result),
  };
  const entry: Entry = { ...link, hash: entryHash(game.entries.at(-1)?.hash ?? headHash(game.head), link) };
  const next: Game = {
    head: game.head,
    entries: [...game.entries, entry],
    shop: {
      facts: game.shop?.facts ?? publicFacts(scenario),
      position: positionOf(shop.world, shop.state, shop.week, isoWeekOf(scenario, shop.week)),
      settings: full,
      results,
    },
  };
  return { game: next, result };
}

/** Everything again from the decisions; `differences` names each stored hash that was not reproduced. */
export function replay(game: Game, scenario: Scenario): SeasonResult {
  const results: WeekResult[] = [];
  const differences: Difference[] = [];
  let link = headHash(game.head);
  const shop = runTo(game, scenario, undefined, (result, entry) => {
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
  });
  return {
    results,
    position: positionOf(shop.world, shop.state, shop.week, isoWeekOf(scenario, shop.week)),
    settings: shop.settings,
    differences,
  };
}

const shortText = (length: number) => v.pipe(v.string(), v.maxLength(length));
const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));
const whole = v.pipe(v.number(), v.safeInteger());

export const headEntries = {
  formatVersion: v.pipe(whole, v.minValue(1)),
  rulesVersion: v.pipe(whole, v.minValue(1)),
  scenarioId: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  scenarioHash: hex(16),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  shopName: shortText(60),
  learner: v.exactOptional(v.strictObject({ name: shortText(60), number: v.exactOptional(shortText(40)) })),
  assignment: v.exactOptional(v.strictObject({ id: shortText(64), classCode: shortText(40) })),
  attempt: v.pipe(whole, v.minValue(1), v.maxValue(100_000)),
};

export const entrySchema = v.strictObject({
  week: v.pipe(whole, v.minValue(1), v.maxValue(12)),
  plan: fullPlanSchema,
  bet: v.nullable(v.strictObject({ operatingProfitFen: whole, toleranceFen: v.pipe(whole, v.minValue(0)) })),
  deskAnswers: v.record(shortText(40), shortText(200)),
  note: shortText(4000),
  resultHash: hex(32),
  hash: hex(64),
});
export const entriesSchema = v.pipe(v.array(entrySchema), v.maxLength(12));

const gameSchema = v.strictObject({
  head: v.strictObject({ format: v.literal('shop-game'), ...headEntries }),
  entries: entriesSchema,
});

/** Entries count their weeks 1, 2, 3 … without gaps. */
export function weeksInOrder(entries: readonly { readonly week: number }[]): Problem[] {
  const bad = entries.findIndex(({ week }, index) => week !== index + 1);
  return bad < 0
    ? []
    : [
        {
          code: 'file/wrong-shape',
          path: `entries.${bad}.week`,
          value: entries[bad]!.week,
          minimum: bad + 1,
          maximum: bad + 1,
        },
      ];
}

/** Why a JSON value is no file of ours, or a newer one than we read; empty when it may be parsed. */
export function formatProblems(format: unknown, formatVersion: unknown, expected: string): Problem[] {
  if (format !== expected)
    return [
      {
        code: 'file/other-format',
        path: 'format',
        ...(typeof format === 'string' ? { value: format.slice(0, 40) } : {}),
      },
    ];
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION)
    return [
      { code: 'file/newer-version', path: 'formatVersion', value: formatVersion, maximum: FORMAT_VERSION },
    ];
  return [];
}

/** Reads a game from foreign data (shape only; `openGame` and `replay` bring it to life and check its hashes). */
export function parseGame(input: unknown): Result<Game> {
  const head = (input as { head?: { format?: unknown; formatVersion?: unknown } } | null)?.head;
  const foreign = formatProblems(head?.format, head?.formatVersion, 'shop-game');
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const parsed = v.safeParse(gameSchema, input);
  if (!parsed.success)
    return { ok: false, problems: problemsOf(parsed.issues, 'file/wrong-shape', 'file/wrong-shape') };
  const gaps = weeksInOrder(parsed.output.entries);
  if (gaps.length > 0) return { ok: false, problems: gaps };
  return { ok: true, value: parsed.output as Game };
}
