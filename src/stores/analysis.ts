import type {
  BridgeRow,
  CauseRow,
  Counterfactual,
  CustomerBook,
  DeskCase,
  FanChart,
  ForecastRecord,
  Game,
  MisconceptionFlag,
  OrderBook,
  PlanAndLuck,
  WeekLuck,
  WeekPlan,
  WhyLeft,
} from '../simulator/index.ts';
import { gameKey, type PriceCurve, type Simulator } from '../workers/protocol.ts';
import { $game } from './game.ts';
import { simulator } from './services.ts';

export type { PriceCurve, PricePoint } from '../workers/protocol.ts';

/** A season holds twelve weeks of ten curves at most. */
const ANSWERS_KEPT = 200;
const answers = new Map<string, Promise<unknown>>();

/** The played week at every price of one product. Rejects when no shop is open or the worker fails. */
export function priceCurve(week: number, skuId: string): Promise<PriceCurve> {
  return ask(`price/${week}/${skuId}`, (worker, game) => worker.priceCurve(game, week, skuId));
}

/** Rows that add up to the change of operating profit from the week before, fen. */
export function bridge(week: number): Promise<BridgeRow[]> {
  return ask(`bridge/${week}`, (worker, game) => worker.bridge(game, week));
}

/** Why operating profit changed, by cause: eight factors and the luck of both weeks, fen. */
export function causes(week: number): Promise<CauseRow[]> {
  return ask(`causes/${week}`, (worker, game) => worker.causes(game, week));
}

/** A week's luck against expected values, by source. */
export function luckSources(week: number): Promise<WeekLuck> {
  return ask(`luck/${week}`, (worker, game) => worker.luck(game, week));
}

/** What the plan was worth on average, and what luck added. Weeks of the game only. */
export function planAndLuck(week: number): Promise<PlanAndLuck> {
  return ask(`plan-and-luck/${week}`, (worker, game) => worker.planAndLuck(game, week));
}

/** Mistaken ideas that the week's plan proves, the dearest first; usually none. Weeks of the game only. */
export function misconceptionFlags(week: number): Promise<MisconceptionFlag[]> {
  return ask(`misconceptions/${week}`, (worker, game) => worker.misconceptions(game, week));
}

/** What the week could have brought, and eight more. Weeks of the game only. */
export function fan(week: number): Promise<FanChart> {
  return ask(`fan/${week}`, (worker, game) => worker.fan(game, week));
}

/** The orders of a week, one by one, summing to its figures. */
export function orders(week: number): Promise<OrderBook> {
  return ask(`orders/${week}`, (worker, game) => worker.orders(game, week));
}

/** Every customer with orders, money and paths until a week. */
export function customers(untilWeek: number): Promise<CustomerBook> {
  return ask(`customers/${untilWeek}`, (worker, game) => worker.customers(game, untilWeek));
}

/** Cases that the events of a week brought, answered in the plan of the next. */
export function deskCases(week: number): Promise<DeskCase[]> {
  return ask(`desk/${week}`, (worker, game) => worker.deskCases(game, week));
}

/** Why the visitors of a week left without buying. */
export function whyLeft(week: number): Promise<WhyLeft> {
  return ask(`why-left/${week}`, (worker, game) => worker.whyLeft(game, week));
}

/** All bets until now, beside the shop's own forecasts. */
export function betRecord(): Promise<ForecastRecord> {
  return ask('bets', (worker, game) => worker.bets(game));
}

/** The same week, customers and luck with one change. */
export function counterfactual(week: number, change: WeekPlan): Promise<Counterfactual> {
  const name = `counterfactual/${week}/${JSON.stringify(change)}`;
  return ask(name, (worker, game) => worker.counterfactual(game, week, change));
}

/** Asks the worker once per game and question; a failed answer is forgotten, so that asking again tries again. */
function ask<Answer>(
  question: string,
  work: (worker: Simulator, game: Game) => Promise<Answer>,
): Promise<Answer> {
  const { game } = $game.get();
  if (!game) return Promise.reject(new Error('no shop is open'));
  const key = `${gameKey(game)}/${question}`;
  const found = answers.get(key);
  // The key names the question, and each question has one type of answer.
  if (found) return found as Promise<Answer>;
  const answer = simulator().then((worker) => work(worker, game));
  if (answers.size >= ANSWERS_KEPT) answers.delete(answers.keys().next().value ?? key);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer;
}
