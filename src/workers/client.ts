import type { Remote } from 'comlink';
import type { FeedbackFile, Result } from '../simulator/index.ts';
import { isWorkerProblem, workerFailure } from './failures.ts';
import {
  gameKey,
  NOT_HELD,
  type OwnShop,
  type ReadAssignment,
  type ReadGame,
  type SavedGame,
  type Simulator,
  type SimulatorCalls,
} from './protocol.ts';

/** A week takes a millisecond and a curve some tens: silence this long means that the worker is lost. */
const CALL_MS = 30_000;
/** Final marks take three seconds on a plain laptop and ten times that on an old telephone. */
const SCORE_MS = 120_000;
/** Files of ours are read in milliseconds; a file that takes longer was made to. */
const FILE_MS = 5_000;

/** A started worker, however it runs. */
export interface Connection {
  readonly calls: SimulatorCalls | Remote<SimulatorCalls>;
  /** Rejects when the worker dies. */
  readonly lost: Promise<never>;
  end(): void;
}

/**
 * The simulator behind a message port. The worker starts with the first call, is started anew after
 * a crash or a call that never ends, and gets each game sent once.
 *
 * @param connect starts a worker; tests pass one that runs in place
 * @param ownScenarios shops of this browser that no site carries: every worker gets them before anything is asked
 */
export function createSimulator(
  connect: () => Promise<Connection> = startWorker,
  { callMs = CALL_MS, scoreMs = SCORE_MS, fileMs = FILE_MS } = {},
  ownScenarios: () => Promise<readonly unknown[]> = async () => [],
): Simulator {
  const start = async (): Promise<Connection> => {
    // a shop that cannot be read is one that is not there
    const [opened, own] = await Promise.all([connect(), ownScenarios().catch(() => [])]);
    const calls = opened.calls as Remote<SimulatorCalls>;
    for (const scenario of own) await Promise.race([calls.addScenario(scenario), opened.lost]);
    return opened;
  };
  let connection: Promise<Connection> | undefined;
  const drop = () => {
    void connection?.then(({ end }) => end()).catch(() => undefined);
    connection = undefined;
  };

  const callOnce = async <Value>(
    work: (calls: Remote<SimulatorCalls>) => Promise<Value>,
    limitMs = callMs,
  ): Promise<Value> => {
    connection ??= start();
    const mine = connection;
    mine.catch(() => connection === mine && drop());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(workerFailure('worker/timeout', `no answer in ${limitMs} ms`)),
        limitMs,
      );
    });
    try {
      const { calls, lost } = await mine;
      // In place or remote, every call is awaited, which is all that differs.
      return await Promise.race([work(calls as Remote<SimulatorCalls>), lost, late]);
    } catch (error) {
      if (isWorkerProblem(error) && connection === mine) drop();
      throw isWorkerProblem(error) || isNotHeld(error) ? error : workerFailure('worker/failed', error);
    } finally {
      clearTimeout(timer);
    }
  };

  /** Every call is a pure question: one that was lost with its worker is asked again, once. */
  const call = async <Value>(work: (calls: Remote<SimulatorCalls>) => Promise<Value>): Promise<Value> => {
    connection ??= start();
    const asked = connection;
    try {
      return await callOnce(work);
    } catch (error) {
      const wasLost = asked !== connection;
      if (!wasLost || !isWorkerProblem(error) || error.code !== 'worker/failed') throw error;
      return await callOnce(work);
    }
  };

  /** Calls with a game that the worker may or may not have. */
  const withGame = async <Value>(
    { head, entries }: SavedGame,
    work: (calls: Remote<SimulatorCalls>, key: string) => Promise<Value>,
    ask: typeof call = call,
  ): Promise<Value> => {
    const key = gameKey({ head, entries });
    try {
      return await ask((calls) => work(calls, key));
    } catch (error) {
      if (!isNotHeld(error)) throw error;
      await ask((calls) => calls.open(key, { head, entries }));
      return await ask((calls) => work(calls, key));
    }
  };

  /** Marks are given up by ending the worker, so a call that was lost with it is not asked again. */
  const callForScore: typeof call = (work) => callOnce(work, scoreMs);

  return {
    create: (game) => call((calls) => calls.create(game)),
    open: ({ head, entries }) => call((calls) => calls.open(gameKey({ head, entries }), { head, entries })),
    forecast: (game, plan) => withGame(game, (calls, key) => calls.forecast(key, plan)),
    play: (game, plan, extras = {}) => withGame(game, (calls, key) => calls.play(key, plan, extras)),
    provisionalScore: (game, week) =>
      withGame(game, (calls, key) => calls.provisionalScore(key, week), callForScore),
    score: (game, week) => withGame(game, (calls, key) => calls.score(key, week), callForScore),
    counterfactual: (game, week, change) =>
      withGame(game, (calls, key) => calls.counterfactual(key, week, change)),
    bridge: (game, week) => withGame(game, (calls, key) => calls.bridge(key, week)),
    causes: (game, week) => withGame(game, (calls, key) => calls.causes(key, week)),
    luck: (game, week) => withGame(game, (calls, key) => calls.luck(key, week)),
    planAndLuck: (game, week) => withGame(game, (calls, key) => calls.planAndLuck(key, week)),
    misconceptions: (game, week) => withGame(game, (calls, key) => calls.misconceptions(key, week)),
    fan: (game, week) => withGame(game, (calls, key) => calls.fan(key, week)),
    bets: (game) => withGame(game, (calls, key) => calls.bets(key)),
    priceCurve: (game, week, skuId) => withGame(game, (calls, key) => calls.priceCurve(key, week, skuId)),
    orders: (game, week) => withGame(game, (calls, key) => calls.orders(key, week)),
    customers: (game, untilWeek) => withGame(game, (calls, key) => calls.customers(key, untilWeek)),
    deskCases: (game, week) => withGame(game, (calls, key) => calls.deskCases(key, week)),
    whyLeft: (game, week) => withGame(game, (calls, key) => calls.whyLeft(key, week)),
    report: (game, week, argument) => withGame(game, (calls, key) => calls.report(key, week, argument)),
    readGame: (text) => callOnce(async (calls): Promise<Result<ReadGame>> => calls.readGame(text), fileMs),
    readAssignment: (text) =>
      callOnce(async (calls): Promise<Result<ReadAssignment>> => calls.readAssignment(text), fileMs),
    readFeedback: (text) =>
      callOnce(async (calls): Promise<Result<FeedbackFile>> => calls.readFeedback(text), fileMs),
    readScenario: (text) =>
      callOnce(async (calls): Promise<Result<OwnShop>> => calls.readScenario(text), fileMs),
    addScenario: (scenario) => callOnce((calls) => calls.addScenario(scenario), fileMs),
    verify: (text) => callOnce((calls) => calls.verify(text), fileMs),
    comparePile: (reports) => callOnce((calls) => calls.comparePile(reports), scoreMs),
    practice: ({ head, entries }, weeks) => call((calls) => calls.practice({ head, entries }, weeks)),
    demo: (scenarioId, shopName) => call((calls) => calls.demo(scenarioId, shopName)),
    facts: (scenarioId, hash) => call((calls) => calls.facts(scenarioId, hash)),
    labWeek: (lab) => call((calls) => calls.labWeek(lab)),
    labCounterfactual: (lab, change) => call((calls) => calls.labCounterfactual(lab, change)),
    labForecast: (lab) => call((calls) => calls.labForecast(lab)),
    close: drop,
  };
}

async function startWorker(): Promise<Connection> {
  const { connectWorker } = await import('./connect.ts');
  return connectWorker();
}

function isNotHeld(error: unknown): boolean {
  return error instanceof Error && error.message === NOT_HELD;
}
