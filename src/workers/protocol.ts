import type {
  Assignment,
  AssignmentFile,
  Bet,
  BridgeRow,
  CauseRow,
  Counterfactual,
  CustomerBook,
  DeskCase,
  Difference,
  Entry,
  FanChart,
  FeedbackFile,
  Forecast,
  ForecastRecord,
  FullPlan,
  Game,
  GameHead,
  Learner,
  MisconceptionFlag,
  OrderBook,
  PileFinding,
  PileReport,
  PlanAndLuck,
  PublicFacts,
  ReportArgument,
  Result,
  Scenario,
  Verification,
  WeekLuck,
  WeeklyReport,
  WeekPlan,
  WeekResult,
  WeekScore,
  WhyLeft,
} from '../simulator/index.ts';

/** What travels to the worker to open a game: its inputs only. */
export interface SavedGame {
  readonly head: GameHead;
  readonly entries: readonly Entry[];
}

export interface NewGame {
  readonly scenarioId: string;
  /** Edition of a shop that was read from a file; absent for one of the site. */
  readonly scenarioHash?: string | undefined;
  readonly seed: string;
  readonly shopName?: string | undefined;
  readonly learner?: Learner | undefined;
  readonly assignment?: Assignment | undefined;
  readonly attempt: number;
  readonly season?: 'guided' | undefined;
  readonly practice?: true | undefined;
}

/** Said beside the plan when a week is handed in. */
export interface WeekExtras {
  readonly bet?: Bet | undefined;
  readonly note?: string | undefined;
  readonly deskAnswers?: Readonly<Record<string, string>> | undefined;
  /** The code of a sealed week, and how often the week was locked. */
  readonly reveal?: string | undefined;
  readonly seals?: number | undefined;
}

export interface OpenedGame {
  readonly game: Game;
  /** False when the site's edition of the shop is not the one that was played: the re-run then means nothing. */
  readonly isSameEdition: boolean;
  /** Stored hashes that the re-run did not reproduce; empty for a sound game. */
  readonly differences: readonly Difference[];
}
export interface PlayedWeek {
  readonly game: Game;
  readonly result: WeekResult;
}

/** One week at a ladder of prices of one product, everything else as it was. */
export interface PriceCurve {
  readonly points: readonly PricePoint[];
  readonly actualFen: number;
  readonly bestFen: number;
  /** The price of the week before. */
  readonly lastFen: number;
}
export interface PricePoint {
  readonly priceFen: number;
  readonly operatingProfitFen: number;
  /** Units of the whole shop in that week. */
  readonly units: number;
}

export interface VerifiedFile extends Verification {
  readonly report?: WeeklyReport;
  /** In its place, whose report it is, where earlier rules wrote it in a shape of their own. */
  readonly archived?: ArchivedReport;
}
export interface ArchivedReport {
  readonly scenarioId: string;
  readonly shopName: string;
  readonly learner?: Learner;
  readonly week: number;
  readonly operatingProfitFen: number;
}

/** A game read from a file, with the profits its re-run gave. */
export interface ReadGame extends SavedGame {
  readonly profitsFen: readonly number[];
}

/** An assignment whose shop this site carries, in the edition it was made for. */
export interface ReadAssignment {
  readonly assignment: AssignmentFile;
  /** What stands behind `#a=` in its link. */
  readonly code: string;
  readonly facts: PublicFacts;
  /** The shop that its file brought along; `assignment` is then without it. */
  readonly scenario?: Scenario;
}

/** A shop read from a file. */
export interface OwnShop {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly facts: PublicFacts;
}

/** A game that was played anew to try things in. */
export type PracticeGame = ReadGame;

/** A setting tried outside any save: the season starts, `plans` are played, the last one is what is asked about. */
export interface LabWeek {
  readonly scenarioId: string;
  readonly seed: string;
  readonly plans: readonly WeekPlan[];
}

/**
 * What the worker can do. A game is named by `key` (see `gameKey`); the worker answers
 * `not-held` when it has not been opened there, and the client then sends it.
 */
export interface SimulatorCalls {
  create(game: NewGame): Promise<Game>;
  open(key: string, saved: SavedGame): Promise<OpenedGame>;
  holds(key: string): boolean;
  forecast(key: string, plan: WeekPlan): Promise<Forecast>;
  play(key: string, plan: FullPlan, extras: WeekExtras): Promise<PlayedWeek>;
  provisionalScore(key: string, week: number): Promise<WeekScore>;
  score(key: string, week: number): Promise<WeekScore>;
  counterfactual(key: string, week: number, change: WeekPlan): Promise<Counterfactual>;
  bridge(key: string, week: number): Promise<BridgeRow[]>;
  causes(key: string, week: number): Promise<CauseRow[]>;
  luck(key: string, week: number): Promise<WeekLuck>;
  planAndLuck(key: string, week: number): Promise<PlanAndLuck>;
  misconceptions(key: string, week: number): Promise<MisconceptionFlag[]>;
  fan(key: string, week: number): Promise<FanChart>;
  bets(key: string): Promise<ForecastRecord>;
  priceCurve(key: string, week: number, skuId: string): Promise<PriceCurve>;
  orders(key: string, week: number): Promise<OrderBook>;
  customers(key: string, untilWeek: number): Promise<CustomerBook>;
  deskCases(key: string, week: number): Promise<DeskCase[]>;
  whyLeft(key: string, week: number): Promise<WhyLeft>;
  report(key: string, week: number, argument: ReportArgument): Promise<WeeklyReport>;
  readGame(text: string): Promise<Result<ReadGame>>;
  /** Reads an assignment from a link or the text of a file. */
  readAssignment(text: string): Promise<Result<ReadAssignment>>;
  readFeedback(text: string): Promise<Result<FeedbackFile>>;
  /** Reads a scenario file and keeps the shop for whatever is asked of it. */
  readScenario(text: string): Promise<Result<OwnShop>>;
  /** Keeps a shop that was read before; false when its shape is not sound. */
  addScenario(scenario: unknown): Promise<boolean>;
  verify(text: string): Promise<VerifiedFile>;
  comparePile(reports: readonly PileReport[]): Promise<PileFinding[]>;
  practice(saved: SavedGame, weeks: number): Promise<PracticeGame>;
  demo(scenarioId: string, shopName: string): Promise<PracticeGame>;
  facts(scenarioId: string, scenarioHash?: string): Promise<PublicFacts>;
  labWeek(lab: LabWeek): Promise<WeekResult>;
  labCounterfactual(lab: LabWeek, change: WeekPlan): Promise<Counterfactual>;
  labForecast(lab: LabWeek): Promise<Forecast>;
}

/** Message of the error for a game that the worker does not hold. */
export const NOT_HELD = 'not-held';

/** Name of the global that holds the port when the simulator runs on the page itself. */
export const PAGE_PORT = 'shopSimulatorPort';

/** Names a game by its content: games with the same head and entries share the key. */
export function gameKey(game: SavedGame): string {
  return game.entries.at(-1)?.hash ?? JSON.stringify(game.head);
}

/** The worker as stores see it: games are passed whole and sent over only when the worker has not got them. */
export interface Simulator {
  create(game: NewGame): Promise<Game>;
  open(saved: SavedGame): Promise<OpenedGame>;
  forecast(game: SavedGame, plan: WeekPlan): Promise<Forecast>;
  play(game: SavedGame, plan: FullPlan, extras?: WeekExtras): Promise<PlayedWeek>;
  /** Marks from expected values: some tenths of a second. Not asked again when the worker is lost or closed. */
  provisionalScore(game: SavedGame, week: number): Promise<WeekScore>;
  /** Final marks: seconds, during which the worker answers nothing else. Not asked again when it is closed. */
  score(game: SavedGame, week: number): Promise<WeekScore>;
  counterfactual(game: SavedGame, week: number, change: WeekPlan): Promise<Counterfactual>;
  bridge(game: SavedGame, week: number): Promise<BridgeRow[]>;
  /** The bridge of causes: ten rows, luck among them. */
  causes(game: SavedGame, week: number): Promise<CauseRow[]>;
  luck(game: SavedGame, week: number): Promise<WeekLuck>;
  planAndLuck(game: SavedGame, week: number): Promise<PlanAndLuck>;
  /** Up to seconds where much is mistaken. */
  misconceptions(game: SavedGame, week: number): Promise<MisconceptionFlag[]>;
  /** Some tenths of a second. */
  fan(game: SavedGame, week: number): Promise<FanChart>;
  bets(game: SavedGame): Promise<ForecastRecord>;
  priceCurve(game: SavedGame, week: number, skuId: string): Promise<PriceCurve>;
  /** Some tenths of a second, and some hundred kilobytes. */
  orders(game: SavedGame, week: number): Promise<OrderBook>;
  customers(game: SavedGame, untilWeek: number): Promise<CustomerBook>;
  deskCases(game: SavedGame, week: number): Promise<DeskCase[]>;
  whyLeft(game: SavedGame, week: number): Promise<WhyLeft>;
  report(game: SavedGame, week: number, argument: ReportArgument): Promise<WeeklyReport>;
  readGame(text: string): Promise<Result<ReadGame>>;
  readAssignment(text: string): Promise<Result<ReadAssignment>>;
  readFeedback(text: string): Promise<Result<FeedbackFile>>;
  readScenario(text: string): Promise<Result<OwnShop>>;
  addScenario(scenario: unknown): Promise<boolean>;
  verify(text: string): Promise<VerifiedFile>;
  /** What stands out when reports are laid side by side; seconds for a thousand. */
  comparePile(reports: readonly PileReport[]): Promise<PileFinding[]>;
  /** The first `weeks` weeks of a game as a copy that is never graded. */
  practice(game: SavedGame, weeks: number): Promise<PracticeGame>;
  /** A shop in its fifth week, never graded. */
  demo(scenarioId: string, shopName: string): Promise<PracticeGame>;
  facts(scenarioId: string, scenarioHash?: string): Promise<PublicFacts>;
  labWeek(lab: LabWeek): Promise<WeekResult>;
  labCounterfactual(lab: LabWeek, change: WeekPlan): Promise<Counterfactual>;
  labForecast(lab: LabWeek): Promise<Forecast>;
  /** Ends the worker in the middle of whatever it does; the next call starts another. */
  close(): void;
}
