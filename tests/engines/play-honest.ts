/** Honest seasons: random keepers of all shops who hand in what happened, and the verdict each gets. */
import type * as Simulator from '../../src/simulator/index.ts';
import type {
  Game,
  Lever,
  Narrative,
  ReportArgument,
  ReportEvidence,
  ReportGoal,
  WeeklyReport,
  WeekPlan,
} from '../../src/simulator/index.ts';
import type { Engine } from './questions.ts';

/** Reports `first`, `first + step` … below `reports`; the same number is the same report for ever. */
export interface HonestOrder {
  readonly reports: number;
  readonly first: number;
  readonly step: number;
}

export interface HonestOutcome {
  readonly verified: number;
  readonly weeks: number;
  readonly chips: number;
  readonly goals: number;
  /** Reports of a week with all seven kinds of promotion. */
  readonly fullPromotions: number;
  /** Seasons that were sealed. */
  readonly sealed: number;
  /** Verdicts by shop. */
  readonly shops: Readonly<Record<string, number>>;
  /** Reports that were refused, and where. */
  readonly failures: readonly { readonly report: number; readonly verdict: string; readonly where: string }[];
  /** The hashes of all reports, in order: two engines with the same list wrote the same reports. */
  readonly hashes: readonly string[];
}

/**
 * Plays, writes, sends through a file and verifies. It is sent to browsers as text, so it uses nothing from around it.
 */
export function playHonest(engine: Engine, { reports, first, step }: HonestOrder): HonestOutcome {
  const ids = Object.keys(engine.scenarios).sort();
  const scenarios = ids.map((id) => {
    const parsed = engine.parseScenario(engine.scenarios[id]);
    if (!parsed.ok) throw new Error(`the shop ${id} cannot be read`);
    return parsed.value;
  });
  let state = 1;
  /** 0 ≤ value < 1, by multiply-and-xorshift. */
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const one = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)] as Item;
  const maybe = (chance: number): boolean => uniform() < chance;
  const list = <Item>(most: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: whole(0, most) }, (_, index) => make(index));

  const SCRAPS = [
    ...['转化率', '断货', '满减', '上周', '环比', '因为', '，', '。', '12%', '3.20 %', '¥1,240', '\n'],
    ...[
      'profit ',
      'because ',
      'we ',
      'rose ',
      'from 3 % to 4 % ',
      '𠮷',
      '👍🏽',
      '\u202e',
      '\u0000',
      '"',
      '\\',
      '<b>',
    ],
    ...['\ud800', 'é', 'e\u0301', '\u2028', '[[', ']]', 'constructor ', '__proto__'],
  ];
  const words = (most: number): string => {
    let text = '';
    for (let n = whole(0, 40); n > 0; n--) text += one(SCRAPS);
    return text.slice(0, most);
  };

  const promotionsFor = (game: Game): WeekPlan => {
    const shop = game.shop;
    if (!shop) throw new Error('the game is not open');
    const skuIds = shop.facts.skus.map(({ id }) => id);
    const days = () => whole(1, 127);
    const chance = one([0.1, 0.3, 1]);
    const deal = <Value>(make: () => Value): Value | null => (maybe(chance) ? make() : null);
    const valueFen = whole(1, 30) * 100;
    const at = whole(0, skuIds.length - 1);
    return {
      coupon: deal(() => ({
        valueFen,
        minimumFen: Math.ceil(valueFen * 1.5) + whole(0, 50) * 100,
        dayMask: days(),
      })),
      threshold: deal(() => ({
        thresholdFen: whole(50, 300) * 100,
        discountFen: whole(1, 19) * 100,
        dayMask: days(),
      })),
      gift: deal(() => ({
        thresholdFen: whole(50, 300) * 100,
        valueFen: whole(1, 40) * 100,
        stockUnits: whole(1, 900),
        dayMask: days(),
      })),
      flash: deal(() => ({
        skuIds: [skuIds[at] as string],
        depthShare: whole(5, 50) / 100,
        capUnitsPerDay: maybe(0.5) ? null : whole(1, 60),
        dayMask: days(),
      })),
      bundle: deal(() => ({
        firstSkuId: skuIds[at] as string,
        secondSkuId: skuIds[(at + 1) % skuIds.length] as string,
        depthShare: whole(1, 30) / 100,
        dayMask: days(),
      })),
      groupBuy: deal(() => ({
        skuId: skuIds[(at + 2) % skuIds.length] as string,
        depthShare: whole(5, 40) / 100,
        groupSize: whole(2, 10),
        dayMask: days(),
      })),
      memberPrice: deal(() => ({ depthShare: whole(1, 20) / 100, dayMask: days() })),
    };
  };

  const planFor = (game: Game, scenario: Simulator.Scenario): WeekPlan => {
    const facts = game.shop?.facts;
    const player = engine.players[one(['naive', 'carry-over', 'textbook', 'textbook', 'random'] as const)];
    const plain = player.decide(game, scenario);
    const moved: Record<string, unknown> = { ...plain, ...(maybe(0.6) ? promotionsFor(game) : {}) };
    for (const lever of list(6, () => one(engine.NUMERIC_LEVERS))) {
      const range = facts?.ranges[lever];
      if (range === undefined || lever.endsWith('Share')) continue;
      const { minimum, maximum, step: size } = range;
      const value = minimum + whole(0, Math.floor((maximum - minimum) / size)) * size;
      moved[lever] = Math.min(maximum, Math.round(value * 1000) / 1000);
    }
    const settled = moved as Readonly<Partial<Record<Lever, never>>>;
    return (
      [settled, plain].find((plan) => engine.checkPlan(game, plan).length === 0) ?? engine.defaultPlan(game)
    );
  };

  const goalOf = (figures: Simulator.ReportFigures): ReportGoal => {
    const figure = one(Object.keys(figures.thisWeek) as (keyof typeof figures.thisWeek)[]);
    const target = figures.thisWeek[figure] * (0.5 + uniform());
    return { figure, direction: maybe(0.5) ? 'at-least' : 'at-most', target, how: words(300) };
  };

  const argumentOf = (game: Game, week: number): ReportArgument => {
    const results = game.shop?.results ?? [];
    const resultOf = (of: number) => results.find((result) => result.week === of) as Simulator.WeekResult;
    const plain = engine.buildReport(game, week, engine.emptyNarrative());
    const evidence = list(24, (index): ReportEvidence => {
      const of = maybe(0.5) ? week : whole(1, week);
      const id = `E${of}-${index + 1}`;
      if (maybe(0.2)) {
        const source = one(['funnel', 'cohort', 'trend']);
        const columns = [words(200), { en: words(200), zh: words(200) }];
        return {
          kind: 'table',
          id,
          week: whole(-3, week),
          source,
          title: words(200),
          columns,
          rows: [columns],
          ...(one([true, false])
            ? {
                picture: {
                  shape: one(['bars', 'lines']),
                  series: [{ column: 1, values: [one([null, 0, -3.25, 1204])] }],
                },
              }
            : {}),
        };
      }
      const figures = of === week ? plain.figures : engine.buildReport(game, of, plain.narrative).figures;
      const path = one(engine.evidencePaths(figures));
      const noted = engine.evidenceValue(figures, path) ?? 0;
      // a number that was noted wrongly is read off again when the report is written
      return { kind: 'figure', id, week: of, path, value: maybe(0.9) ? noted : noted + 1 };
    });
    const chip = () => (evidence.length > 0 && maybe(0.5) ? engine.chipText(one(evidence).id) : '');
    const narrative = Object.fromEntries(
      engine.REPORT_PARTS.map((part) => [part, [words(6000) + chip(), words(6000), chip() + words(6000)]]),
    ) as unknown as Narrative;
    const suggested = engine.suggestProblems(resultOf(week - 1), resultOf(week));
    const some = <Value>(value: Value): Value | undefined => (maybe(0.8) ? value : undefined);
    return {
      narrative,
      problems: some(suggested.map((problem) => ({ ...problem, sign: words(300), action: words(300) }))),
      goals: some(list(5, () => goalOf(plain.figures))),
      lastGoals: some(list(5, () => goalOf(plain.figures))),
      evidence: some(evidence),
      lessons: some({ done: list(6, () => one(['05-stock/01', '11-promotions/02', '04-products/03'])) }),
    };
  };

  /** A season as a keeper plays it, with notes, bets and rulings at the desk. */
  const seasonOf = (number: number, scenario: Simulator.Scenario): Game => {
    const weeks = 1 + Math.floor(scenario.weeks * uniform() * uniform());
    const isSealed = maybe(0.2);
    const assigned = { id: `sealed-${number}`, weeks: scenario.weeks };
    const revealChecks = engine.revealChecks(assigned, 'kept by the instructor');
    let game = engine.createGame({
      scenario,
      seed: `honest-${number}`,
      shopName: words(60),
      attempt: whole(1, 9),
      ...(maybe(0.5) ? { learner: { name: words(60), number: String(number) } } : {}),
      ...(maybe(0.2) ? { season: 'guided' as const } : {}),
      ...(isSealed ? { assignment: { ...assigned, classCode: 'EC-2', revealChecks } } : {}),
    });
    for (let week = 1; week <= weeks; week++) {
      const cases = maybe(0.3) ? engine.deskCases(game, week - 1, scenario) : [];
      const rulings = cases.map(({ id, answers }) => [id, one(answers).id] as const);
      const bet = { operatingProfitFen: whole(-500_000, 900_000), toleranceFen: whole(0, 200_000) };
      game = engine.playWeek(game, planFor(game, scenario), scenario, {
        ...(maybe(0.5) ? { bet } : {}),
        note: words(200),
        deskAnswers: Object.fromEntries(rulings),
        ...(isSealed
          ? { reveal: engine.revealCode(assigned, 'kept by the instructor', week), seals: whole(1, 3) }
          : {}),
      }).game;
    }
    sealed += isSealed ? 1 : 0;
    return game;
  };

  let verified = 0;
  let playedWeeks = 0;
  let chips = 0;
  let goals = 0;
  let fullPromotions = 0;
  let sealed = 0;
  const shops: Record<string, number> = {};
  const failures: { report: number; verdict: string; where: string }[] = [];
  const hashes: string[] = [];
  for (let number = first; number < reports; number += step) {
    state = Math.imul(number + 1, 0x9e3779b1);
    const scenario = scenarios[number % scenarios.length] as Simulator.Scenario;
    const game = seasonOf(number, scenario);
    const week = whole(1, game.entries.length);
    const report = engine.buildReport(game, week, argumentOf(game, week));
    const file = JSON.parse(JSON.stringify(report)) as WeeklyReport;
    const { verdict, differences, problems } = engine.verifyReport(file, scenario);
    playedWeeks += game.entries.length;
    chips += report.evidence?.filter(({ kind }) => kind === 'figure').length ?? 0;
    goals += report.goals?.length ?? 0;
    fullPromotions += report.figures.promotions.length === 7 ? 1 : 0;
    shops[scenario.id] = (shops[scenario.id] ?? 0) + 1;
    hashes.push(report.hash);
    if (verdict === 'verified') verified += 1;
    else failures.push({ report: number, verdict, where: (differences[0] ?? problems[0])?.path ?? '' });
  }
  return { verified, weeks: playedWeeks, chips, goals, fullPromotions, sealed, shops, failures, hashes };
}
