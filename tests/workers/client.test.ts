import { describe, expect, test } from 'vitest';
import { type Connection, createSimulator } from '../../src/workers/client.ts';
import { workerFailure } from '../../src/workers/failures.ts';
import { gameKey, NOT_HELD, type SavedGame, type SimulatorCalls } from '../../src/workers/protocol.ts';

const game = { head: { seed: 'a' }, entries: [{ hash: 'h1' }] } as unknown as SavedGame;

interface FakeWorker {
  readonly connection: Connection;
  readonly asked: string[];
  isEnded: boolean;
  die(): void;
}

/** A worker that notes what it is asked. */
function fakeWorker(calls: (asked: string[]) => Partial<SimulatorCalls>): FakeWorker {
  const asked: string[] = [];
  let lose: (error: unknown) => void = () => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  lost.catch(() => undefined);
  const worker: FakeWorker = {
    asked,
    isEnded: false,
    die: () => lose(workerFailure('worker/failed', 'crashed')),
    connection: {
      calls: calls(asked) as SimulatorCalls,
      lost,
      end: () => {
        worker.isEnded = true;
        worker.die();
      },
    },
  };
  return worker;
}

const never = () => new Promise<never>(() => undefined);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'resolved',
    (error) => error.code ?? error.message,
  );

describe('the simulator behind a message port', () => {
  test('starts with the first call, not before', async () => {
    let starts = 0;
    const simulator = createSimulator(async () => {
      starts += 1;
      return fakeWorker(() => ({ facts: async () => ({}) as never })).connection;
    });
    expect(starts).toBe(0);
    await Promise.all([simulator.facts('a'), simulator.facts('b')]);
    expect(starts).toBe(1);
  });

  test('sends a game once, and again only to a worker that has not got it', async () => {
    const held = new Set<string>();
    const worker = fakeWorker((asked) => ({
      open: async (key) => {
        asked.push('open');
        held.add(key);
        return {} as never;
      },
      score: async (key) => {
        if (!held.has(key)) throw new Error(NOT_HELD);
        asked.push('score');
        return {} as never;
      },
    }));
    const simulator = createSimulator(async () => worker.connection);
    await simulator.score(game, 1);
    await simulator.score(game, 1);
    expect(worker.asked).toEqual(['open', 'score', 'score']);
    held.clear();
    await simulator.score(game, 1);
    expect(worker.asked).toEqual(['open', 'score', 'score', 'open', 'score']);
  });

  test('a question that was under way when the worker died is asked again of a new one', async () => {
    const dying = fakeWorker(() => ({ holds: () => true, facts: never }));
    const sound = fakeWorker(() => ({ facts: async () => ({ scenarioId: 'apparel' }) as never }));
    const workers = [dying, sound];
    const simulator = createSimulator(async () => (workers.shift() ?? sound).connection);
    const answer = simulator.facts('apparel');
    setTimeout(dying.die, 5);
    expect(await answer).toEqual({ scenarioId: 'apparel' });
  });

  test('a mark that was given up is not asked for again, and the next call gets a new worker', async () => {
    let starts = 0;
    const simulator = createSimulator(async () => {
      starts += 1;
      return fakeWorker(() => ({ score: never, facts: async () => ({}) as never })).connection;
    });
    const mark = codeOf(simulator.score(game, 1));
    setTimeout(simulator.close, 5);
    expect(await mark).toBe('worker/failed');
    expect(starts).toBe(1);
    expect(await codeOf(simulator.facts('apparel'))).toBe('resolved');
    expect(starts).toBe(2);
  });

  test('a worker that cannot start is tried again at the next call', async () => {
    let starts = 0;
    const simulator = createSimulator(async () => {
      starts += 1;
      if (starts <= 2) throw new Error('offline');
      return fakeWorker(() => ({ facts: async () => ({}) as never })).connection;
    });
    expect(await codeOf(simulator.facts('a'))).toBe('worker/failed');
    expect(await codeOf(simulator.facts('a'))).toBe('resolved');
  });

  test('a worker that keeps silent is ended and the next call gets a new one', async () => {
    const silent = fakeWorker(() => ({ facts: never }));
    const sound = fakeWorker(() => ({ facts: async () => ({}) as never }));
    const workers = [silent, sound];
    const simulator = createSimulator(async () => (workers.shift() ?? sound).connection, { callMs: 20 });
    expect(await codeOf(simulator.facts('apparel'))).toBe('worker/timeout');
    expect(silent.isEnded).toBe(true);
    expect(await codeOf(simulator.facts('apparel'))).toBe('resolved');
  });

  test('a hostile file has its own, shorter limit', async () => {
    const worker = fakeWorker(() => ({ verify: never }));
    const simulator = createSimulator(async () => worker.connection, { callMs: 60_000, fileMs: 20 });
    expect(await codeOf(simulator.verify('{}'))).toBe('worker/timeout');
  });

  test('an error of the simulator is a failed call; the worker stays', async () => {
    let starts = 0;
    const simulator = createSimulator(async () => {
      starts += 1;
      return fakeWorker(() => ({
        facts: async () => {
          throw new Error('our bug');
        },
      })).connection;
    });
    expect(await codeOf(simulator.facts('a'))).toBe('worker/failed');
    expect(await codeOf(simulator.facts('a'))).toBe('worker/failed');
    expect(starts).toBe(1);
  });
});

test('games are named by their content', () => {
  expect(gameKey(game)).toBe('h1');
  expect(gameKey({ ...game, entries: [] })).not.toBe(gameKey({ head: { seed: 'b' }, entries: [] } as never));
});
