/** A class that nobody has taught, played while the site is built: reports of several keepers and one of each trouble. */

import englishOldRules from '../../content/sample-class/rules-1.en.json' with { type: 'json' };
import chineseOldRules from '../../content/sample-class/rules-1.zh.json' with { type: 'json' };
import shop from '../../content/scenarios/apparel.json' with { type: 'json' };
import type { Locale } from '../../i18n/locale.ts';
import {
  type AssignmentFile,
  assignedGame,
  buildReport,
  canonicalJson,
  createGame,
  type Game,
  hashText,
  type PlayerId,
  parseScenario,
  players,
  playWeek,
  REPORT_PARTS,
  type ReportEvidence,
  type Scenario,
  scenarioHash,
  suggestProblems,
  type WeeklyReport,
  type WeekPlan,
  type WeekResult,
} from '../../simulator/index.ts';
import { goals, mix, narrative, TEXTS, type TextMix } from './_sample-words.ts';

const OLD_RULES: Readonly<Record<Locale, unknown>> = { en: englishOldRules, zh: chineseOldRules };

/** What a keeper does: a player's plan with these changes, and which of the texts they write. */
interface Keeper {
  readonly player: PlayerId;
  /** Prices against the player's, by week. */
  readonly prices: readonly [number, number];
  readonly change?: WeekPlan;
  /** Where the words of each week come from. */
  readonly texts: readonly [TextMix, TextMix];
  /** Whether problems, goals and chips are filled in. */
  readonly isThorough: boolean;
}

const KEEPERS: readonly Keeper[] = [
  { player: 'textbook', prices: [1, 0.96], texts: [mix(6, 1), mix(6, 5)], isThorough: true },
  { player: 'carry-over', prices: [1.04, 1.1], texts: [mix(0, 5), mix(0, 2)], isThorough: true },
  { player: 'naive', prices: [1, 1], texts: [mix(2, 0), mix(2, 2)], isThorough: false },
  {
    ...{ player: 'textbook', prices: [0.9, 0.92], change: { promiseDays: 5 } },
    ...{ texts: [mix(4, 2), mix(4, 6)], isThorough: true },
  },
  {
    ...{ player: 'carry-over', prices: [0.94, 0.9], change: { socialBudgetFen: 150_000 } },
    ...{ texts: [mix(3, 5), mix(3, 6)], isThorough: true },
  },
  { player: 'carry-over', prices: [1, 1], texts: [mix(5, 0), mix(1, 4)], isThorough: false },
  {
    ...{ player: 'textbook', prices: [1.06, 1.02], change: { kolBudgetFen: 0 } },
    ...{ texts: [mix(5, 5), mix(1, 5)], isThorough: true },
  },
  {
    ...{ player: 'textbook', prices: [1.06, 1.02], change: { kolBudgetFen: 0 } },
    ...{ texts: [mix(7, 0), mix(1, 5)], isThorough: false },
  },
  {
    ...{ player: 'carry-over', prices: [1.12, 1.15], change: { serviceAgents: 5 } },
    ...{ texts: [mix(7, 5), mix(6, 7)], isThorough: true },
  },
  { player: 'textbook', prices: [0.97, 1], texts: [mix(4, 5), mix(2, 7)], isThorough: true },
  { player: 'naive', prices: [0.95, 0.95], texts: [mix(6, 4), mix(2, 0)], isThorough: false },
];
/** Who stands in the roster with another number than in the report, who rewrote week 1, and so on: places in the list. */
const ALTERED = 3;
const COPIED = 5;
const REVISED = 4;
const REWROTE = 9;
const OLD = 10;
const MISTYPED = 8;

const ID = 'sample-class';
const CODE = 'SAMPLE1';
const studentNumber = (place: number) => String(2_025_001 + place);

interface SampleFile {
  readonly name: string;
  readonly text: string;
}
export interface SampleClass {
  readonly assignment: AssignmentFile;
  readonly roster: readonly { readonly number: string; readonly name: string; readonly group: string }[];
  readonly files: readonly SampleFile[];
}

/** The sample class in one language, the same at every build. */
export function sampleClass(locale: Locale): SampleClass {
  const parsed = parseScenario(shop);
  if (!parsed.ok) throw new Error('the shop of the sample class is faulty');
  const scenario = parsed.value;
  const t = TEXTS[locale];
  const assignment = sampleAssignment(scenario, locale);
  const roster = t.students.map(({ name }, place) => ({
    ...{ number: studentNumber(place), name },
    group: place % 2 === 0 ? 'A' : 'B',
  }));
  const files: SampleFile[] = [];
  for (const [place, keeper] of KEEPERS.entries()) {
    const first = played(scenario, assignment, place, keeper, locale);
    const second = week(first, keeper, 2, scenario);
    files.push(file(report(first.game, 1, place, keeper, locale)));
    if (place === OLD) continue; // the second one comes from another edition of the rules
    const base = place === REWROTE ? rewritten(scenario, assignment, place, keeper, locale) : second;
    const last = report(base.game, 2, place, keeper, locale);
    files.push(file(place === ALTERED ? altered(last) : last));
    if (place === COPIED) files.push(file(last, ' (1)', 0));
    if (place === REVISED) {
      const other = { ...keeper, texts: [keeper.texts[0], mix(3, 3)] } as const;
      files.push(file(report(base.game, 2, place, other, locale), ' v2'));
    }
  }
  files.push(file(OLD_RULES[locale] as WeeklyReport));
  files.push({
    name: locale === 'zh' ? '实训名单.json' : 'seminar-list.json',
    text: JSON.stringify({ note: t.notes }),
  });
  return { assignment, roster, files };
}

function sampleAssignment(scenario: Scenario, locale: Locale): AssignmentFile {
  const { title, teacher, course, note } = TEXTS[locale];
  return {
    ...{ format: 'shop-assignment', formatVersion: 1, id: ID, title, teacher, course, note },
    ...{ scenarioId: scenario.id, scenarioHash: scenarioHash(scenario) },
    ...{ seed: { mode: 'shared', seed: 'sample-class' }, classCode: CODE, weeks: 2, levers: 'free' },
    report: { parts: [...REPORT_PARTS], minimumCharacters: locale === 'zh' ? 100 : 400 },
  };
}

interface Played {
  readonly game: Game;
  readonly result?: WeekResult;
}

function opened(scenario: Scenario, assignment: AssignmentFile, place: number, locale: Locale): Game {
  const { name = '', shop: shopName = '' } = TEXTS[locale].students[place] ?? {};
  const number = studentNumber(place === MISTYPED ? place + 900 : place);
  const options = assignedGame(assignment, { name, number, classCode: CODE });
  if (!options.ok) throw new Error(`the sample class has a faulty assignment: ${options.problems[0]?.code}`);
  return createGame({ scenario, shopName, attempt: 1, ...options.value });
}

function played(
  scenario: Scenario,
  assignment: AssignmentFile,
  place: number,
  keeper: Keeper,
  locale: Locale,
): Played {
  return week({ game: opened(scenario, assignment, place, locale) }, keeper, 1, scenario);
}

function week({ game }: Played, keeper: Keeper, number: 1 | 2, scenario: Scenario): Played {
  const base = players[keeper.player].decide(game, scenario);
  const factor = keeper.prices[number - 1] ?? 1;
  const prices = base.listPriceFen ?? game.shop?.settings.listPriceFen ?? {};
  const listPriceFen = Object.fromEntries(
    Object.entries(prices).map(([sku, fen]) => [sku, fenWithin(fen * factor, game, sku)]),
  );
  return playWeek(game, { ...base, ...keeper.change, listPriceFen }, scenario);
}

/** Whole yuan inside the limits of the product. */
function fenWithin(fen: number, game: Game, skuId: string): number {
  const sku = game.shop?.facts.skus.find(({ id }) => id === skuId);
  const whole = Math.round(fen / 100) * 100;
  return sku ? Math.min(sku.maximumPriceFen, Math.max(sku.minimumPriceFen, whole)) : whole;
}

/** Both weeks played over, the first one otherwise than it was handed in. */
function rewritten(
  scenario: Scenario,
  assignment: AssignmentFile,
  place: number,
  keeper: Keeper,
  locale: Locale,
): Played {
  const other: Keeper = { ...keeper, prices: [0.93, keeper.prices[1]] };
  return week(played(scenario, assignment, place, other, locale), keeper, 2, scenario);
}

function report(game: Game, number: 1 | 2, place: number, keeper: Keeper, locale: Locale): WeeklyReport {
  const results = game.shop?.results ?? [];
  const now = results.find((result) => result.week === number);
  const before = results.find((result) => result.week === number - 1);
  if (!now || !before) throw new Error('the sample class skipped a week');
  const texts = keeper.texts[number - 1] ?? mix(0, 1);
  const bare = buildReport(game, number, narrative(undefined, texts, keeper.isThorough, locale));
  const words = narrative(bare, texts, keeper.isThorough, locale);
  if (!keeper.isThorough) return buildReport(game, number, words);
  const { thisWeek, lastWeek } = bare.figures;
  const chip = (count: number, path: string, value: number): ReportEvidence => ({
    ...{ kind: 'figure', id: `E${number}-${count}`, week: number, path, value },
  });
  const t = TEXTS[locale];
  return buildReport(game, number, {
    narrative: words,
    evidence: [
      chip(1, 'thisWeek.operatingProfitFen', thisWeek.operatingProfitFen),
      chip(2, 'thisWeek.conversionRate', thisWeek.conversionRate),
    ],
    problems: suggestProblems(before, now)
      .slice(0, 3)
      .map((problem) => ({ ...problem, sign: t.signs[problem.field], action: t.actions[problem.field] })),
    goals: goals(thisWeek, locale),
    ...(number === 2 ? { lastGoals: goals(lastWeek, locale) } : {}),
    lessons: {
      done: ['04-products/01-categories', '04-products/02-product-record'].slice(0, 1 + (place % 2)),
    },
  });
}

/** The profit was written better than it was, and the check code made to fit. */
function altered(report: WeeklyReport): WeeklyReport {
  const { hash: _old, ...body } = report;
  const { thisWeek } = report.figures;
  const better = { ...thisWeek, operatingProfitFen: thisWeek.operatingProfitFen + 300_000, lateRate: 0 };
  const changed = { ...body, figures: { ...body.figures, thisWeek: better } };
  return { ...changed, hash: hashText(canonicalJson(changed)) };
}

function file(report: WeeklyReport, mark = '', indent = 1): SampleFile {
  const { learner, shopName } = report.head;
  const who = [learner?.number, learner?.name ?? shopName].filter(Boolean).join('-').replaceAll(' ', '-');
  const name = `report-${who}-w0${report.week}${mark}.shop.json`;
  return { name, text: JSON.stringify(report, null, indent) };
}
