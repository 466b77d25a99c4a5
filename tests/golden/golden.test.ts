/**
 * Golden seasons: recorded games that must replay to the same figures for good.
 *
 * Each folder holds `game.shop.json` (the decisions) and `season.expected.json` (what came of them). A season
 * that differs leaves `season.actual.json` beside it. After a deliberate change of the rules, raise
 * RULES_VERSION and run `UPDATE_GOLDEN=1 npx vitest run tests/golden`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashResult } from '../../src/simulator/chain.ts';
import {
  canonicalJson,
  checkPlan,
  type Game,
  keyFigures,
  openGame,
  type PlayOptions,
  parseGame,
  players,
  playWeek,
  RULES_VERSION,
  replay,
  saveOf,
  type WeekPlan,
} from '../../src/simulator/index.ts';
import { newGame, viewOf } from '../simulator/support/games.ts';
import { scenario } from '../simulator/support/shop.ts';

interface Case {
  readonly name: string;
  readonly seed: string;
  readonly decide: (game: Game) => WeekPlan;
  readonly options?: (game: Game) => PlayOptions;
}

const dayMask = 127;
/** Every kind of promotion and purchase, other carriers and staff: what the players leave out. */
function deals(game: Game): WeekPlan {
  const { week } = viewOf(game).position;
  return {
    threshold: week % 2 === 0 ? { thresholdFen: 19_900, discountFen: 2500, dayMask } : null,
    flash:
      week % 3 === 0
        ? { skuIds: ['tee', 'dress'], depthShare: 0.25, capUnitsPerDay: week === 6 ? 15 : null, dayMask: 96 }
        : null,
    coupon: week === 11 ? { valueFen: 2000, minimumFen: 12_900, dayMask: 6 } : null,
    gift: week === 11 ? { thresholdFen: 25_900, valueFen: 3000, stockUnits: 40, dayMask } : null,
    listPriceFen: { jeans: 18_900 - 300 * week, cap: 5990 },
    purchase: {
      tee: { kind: 'order', units: 40 * week },
      vest: { kind: 'order-up-to', units: week < 6 ? 0 : 300 },
    },
    ownShare: 0.3,
    thirdPartyShare: 0.5,
    crowdsourcedShare: 0.2,
    ownStaff: week < 5 ? 1 : 3,
    promiseDays: week < 7 ? 3 : 5,
    serviceAgents: 1.5 + week / 2,
    autoRefund: week > 8,
    returnWindowDays: 15,
    emailSends: week % 8,
    riskStrictness: week / 12,
  };
}

const cases: readonly Case[] = [
  { name: 'naive', seed: 'AB12CD34', decide: (game) => players.naive.decide(game, scenario) },
  { name: 'carry-over', seed: '7Q2MZK09', decide: (game) => players['carry-over'].decide(game, scenario) },
  { name: 'textbook', seed: 'monday', decide: (game) => players.textbook.decide(game, scenario) },
  { name: 'random', seed: '掌柜-2025', decide: (game) => players.random.decide(game, scenario) },
  {
    name: 'deals',
    seed: 'AB12CD34',
    decide: deals,
    options: (game) => ({
      bet: { operatingProfitFen: 500_000 - game.entries.length, toleranceFen: 200_000 },
      note: `第${game.entries.length + 1}周：满减试水, “quotes” \\ and\nlines`,
      deskAnswers: { 'refund-1': '18200' },
    }),
  },
];

function playCase({ seed, decide, options }: Case): Game {
  let game = newGame(seed);
  for (let week = 1; week <= 12; week++) {
    const plan = decide(game);
    // what credit can't pay is cut off by the shop
    const problem = checkPlan(game, plan).find(({ code }) => code !== 'plan/beyond-credit');
    if (problem) throw new Error(`week ${week}: ${problem.code} ${problem.path}`);
    game = playWeek(game, plan, scenario, options?.(game) ?? {}).game;
  }
  return game;
}

/** Figures and hash of every week, the previous owner's first. */
function seasonOf(game: Game) {
  return {
    rulesVersion: RULES_VERSION,
    weeks: viewOf(game).results.map((result) => ({
      week: result.week,
      resultHash: hashResult(result),
      figures: keyFigures(result),
    })),
  };
}

const updating = process.env['UPDATE_GOLDEN'] === '1';
const folderOf = (name: string) => new URL(`./${name}/`, import.meta.url);
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
/** As the formatter of this project would have it: lists of names on one line. */
const inOneLine = (list: string) => list.replace(/\s*\n\s*/g, ' ').replace(/^\[ (.*) \]$/, '[$1]');
const write = (url: URL, value: unknown) => {
  const text = JSON.stringify(value, null, 2).replace(/\[\s*"[^{}[\]]*\]/g, inOneLine);
  writeFileSync(url, `${text}\n`);
};

describe.each(cases)('$name', (golden) => {
  const folder = folderOf(golden.name);
  const gameFile = new URL('game.shop.json', folder);
  const expectedFile = new URL('season.expected.json', folder);
  const actualFile = new URL('season.actual.json', folder);

  test.runIf(updating)('is recorded', () => {
    const game = playCase(golden);
    mkdirSync(folder, { recursive: true });
    write(gameFile, saveOf(game));
    write(expectedFile, seasonOf(game));
    rmSync(actualFile, { force: true });
  });

  test('U13: the recorded season replays to the figure', () => {
    expect(existsSync(expectedFile), 'record it with UPDATE_GOLDEN=1 npx vitest run tests/golden').toBe(true);
    const parsed = parseGame(read(gameFile));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const actual = seasonOf(openGame(parsed.value, scenario));
    const expected = read(expectedFile);
    if (canonicalJson(actual) === canonicalJson(expected)) rmSync(actualFile, { force: true });
    else write(actualFile, actual);
    expect(actual).toEqual(expected);
    expect(replay(parsed.value, scenario).differences).toEqual([]);
  });

  test('U13: who recorded it would decide the same again', () => {
    expect(saveOf(playCase(golden))).toEqual(read(gameFile));
  });
});
