import {
  AXES,
  type Axis,
  createGame,
  type Game,
  PLAYER_IDS,
  type PlayerId,
  players,
  playWeek,
  provisionalScore,
  RULES_VERSION,
  type Scenario,
  scoreWeek,
  smallestGapFen,
  stocksValueFen,
} from '../src/simulator/index.ts';

/** One player's season in one world. */
export interface Season extends Readonly<Record<Axis, number>> {
  /** Mean of the weeks' marks; of the axes likewise. */
  readonly score: number;
  /** Operating profit of all its weeks. */
  readonly profitFen: number;
  /** Operating profit plus what the stocks of the shop (customers, reputation, search …) gained. */
  readonly worthFen: number;
  /** Share of weeks and axes in which the best plan is worth more by at least the smallest gap that is marked. */
  readonly openCells: number;
}
/** The same world, played by everybody. */
export type World = Readonly<Record<PlayerId, Season>>;

/** A player's seasons over all worlds: means, and standard deviations between worlds. */
export interface Standing extends Season {
  readonly scoreSd: number;
  readonly profitSdFen: number;
  readonly worthSdFen: number;
}
/** Shares of worlds. A tie counts for both. */
export interface Shares {
  readonly plannerBeatsTextbook: number;
  readonly textbookBeatsNaive: number;
}
export interface Ladder {
  readonly scenarioId: string;
  readonly rulesVersion: number;
  readonly worlds: number;
  readonly weeks: number;
  readonly stage: 'provisional' | 'final';
  readonly players: Readonly<Record<PlayerId, Standing>>;
  /** By the season's marks. */
  readonly shares: Shares;
  readonly sharesByWorth: Shares;
  readonly sharesByProfit: Shares;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
}

/** Every world has a seed of its own; the same number is the same world for ever. */
export const seedOf = (world: number): string => `ladder-${world}`;

/** How worlds are played: weeks of each, and whether marks are final. */
export interface Rules {
  readonly weeks: number;
  readonly final: boolean;
}

function playSeason(scenario: Scenario, id: PlayerId, seed: string, { weeks, final }: Rules): Season {
  let game: Game = createGame({ scenario, seed });
  const openingFen = stocksValueFen(game, scenario);
  let profitFen = 0;
  for (let week = 1; week <= weeks; week += 1) {
    const played = playWeek(game, players[id].decide(game, scenario), scenario);
    game = played.game;
    profitFen += played.result.profit.operatingProfitFen;
  }
  const take = final ? scoreWeek : provisionalScore;
  const scores = game.entries.map(({ week }) => take(game, week, scenario));
  const cells = scores.flatMap((score) =>
    AXES.map((name) => {
      const { bestFen, planFen } = score[name];
      return bestFen !== null && bestFen - planFen >= smallestGapFen(scenario, name);
    }),
  );
  const axis = (name: Axis) => mean(scores.map((score) => score[name].score ?? 0));
  return {
    score: mean(scores.map(({ overall }) => overall ?? 0)),
    pricing: axis('pricing'),
    promotion: axis('promotion'),
    fulfilment: axis('fulfilment'),
    profitFen,
    worthFen: profitFen + stocksValueFen(game, scenario) - openingFen,
    openCells: cells.filter(Boolean).length / cells.length,
  };
}

/** One season of every player in world number `world`. */
export function playWorld(scenario: Scenario, world: number, rules: Rules): World {
  const seasons = PLAYER_IDS.map((id) => [id, playSeason(scenario, id, seedOf(world), rules)] as const);
  return Object.fromEntries(seasons) as Record<PlayerId, Season>;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function standingOf(seasons: readonly Season[]): Standing {
  const each = (key: keyof Season) => seasons.map((season) => season[key]);
  const axes = AXES.map((axis) => [axis, rounded(mean(each(axis)))] as const);
  return {
    score: rounded(mean(each('score'))),
    scoreSd: rounded(deviation(each('score'))),
    ...(Object.fromEntries(axes) as Record<Axis, number>),
    profitFen: Math.round(mean(each('profitFen'))),
    profitSdFen: Math.round(deviation(each('profitFen'))),
    worthFen: Math.round(mean(each('worthFen'))),
    worthSdFen: Math.round(deviation(each('worthFen'))),
    openCells: rounded(mean(each('openCells'))),
  };
}

function sharesOf(worlds: readonly World[], key: 'score' | 'worthFen' | 'profitFen'): Shares {
  const share = (better: PlayerId, worse: PlayerId) =>
    worlds.filter((world) => world[better][key] >= world[worse][key]).length / worlds.length;
  return {
    plannerBeatsTextbook: share('planner', 'textbook'),
    textbookBeatsNaive: share('textbook', 'naive'),
  };
}

/** The ladder of players over all worlds. */
export function ladderOf(scenario: Scenario, worlds: readonly World[], { weeks, final }: Rules): Ladder {
  const standings = PLAYER_IDS.map((id) => [id, standingOf(worlds.map((world) => world[id]))] as const);
  return {
    scenarioId: scenario.id,
    rulesVersion: RULES_VERSION,
    worlds: worlds.length,
    weeks,
    stage: final ? 'final' : 'provisional',
    players: Object.fromEntries(standings) as Record<PlayerId, Standing>,
    shares: sharesOf(worlds, 'score'),
    sharesByWorth: sharesOf(worlds, 'worthFen'),
    sharesByProfit: sharesOf(worlds, 'profitFen'),
  };
}
