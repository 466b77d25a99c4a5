import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { closeGame } from '../../src/stores/game.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { $seasonScores, type ScoreState, weekScore } from '../../src/stores/scores.ts';
import { createSimulator } from '../../src/workers/client.ts';
import type { Simulator } from '../../src/workers/protocol.ts';
import { weekScoreOf } from '../fixtures/week-score.ts';
import { freshBrowser } from '../storage/browser.ts';
import { connectInPlace } from '../workers/in-place.ts';
import { provideShop, startShop } from './shop.ts';

interface Asked {
  readonly name: string;
  answer(): void;
  fail(): void;
}

/** The simulator with marks that are answered by hand, in the order they were asked for. */
function markingByHand() {
  const asked: Asked[] = [];
  const real = createSimulator(connectInPlace);
  const ask = (stage: 'provisional' | 'final') => (_game: unknown, week: number) =>
    new Promise<never>((resolve, reject) => {
      const fail = () => reject(new Error('lost'));
      asked.push({
        name: `${stage} ${week}`,
        answer: () => resolve(weekScoreOf(stage, { week }) as never),
        fail,
      });
    });
  const close = vi.fn(() => asked.at(-1)?.fail());
  const simulator: Simulator = { ...real, provisionalScore: ask('provisional'), score: ask('final'), close };
  return { asked, close, simulator, names: () => asked.map(({ name }) => name) };
}

let shops = 0;
async function play(weeks: number, simulator: Simulator): Promise<void> {
  freshBrowser();
  await provideShop(storageOver(openMemoryDatabase()), simulator);
  shops += 1;
  await startShop(`MARKS${shops}`); // another seed, so that nothing is remembered
  for (let week = 1; week <= weeks; week += 1) {
    await runWeek();
    endShow();
  }
}

/** Everything a week's marks went through while they were listened to. */
function follow(week: number): { states: ScoreState[]; stop: () => void } {
  const states: ScoreState[] = [];
  const stop = weekScore(week).subscribe((state) => states.push(state));
  return { states, stop };
}
const settled = () => vi.advanceTimersByTimeAsync(5);
/** A store forgets its last listener after a second. */
const forgotten = () => vi.advanceTimersByTimeAsync(1500);

describe('marks of a week', () => {
  let hand: ReturnType<typeof markingByHand>;
  beforeEach(() => {
    hand = markingByHand();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  });
  afterEach(async () => {
    await forgotten();
    for (const { answer } of hand.asked) answer();
    await settled();
    vi.useRealTimers();
  });

  test('are provisional first, then final', async () => {
    await play(1, hand.simulator);
    const { states, stop } = follow(1);
    await settled();
    expect(hand.names()).toEqual(['provisional 1']);
    hand.asked[0]?.answer();
    await settled();
    expect(hand.names()).toEqual(['provisional 1', 'final 1']);
    hand.asked[1]?.answer();
    await settled();
    expect(states.map(({ status, score }) => [status, score?.stage])).toEqual([
      ['computing', undefined],
      ['computing', 'provisional'],
      ['ready', 'final'],
    ]);
    stop();
  });

  test('are computed once, and outlive the next week', async () => {
    await play(1, hand.simulator);
    const first = follow(1);
    await settled();
    hand.asked[0]?.answer();
    await settled();
    hand.asked[1]?.answer();
    await settled();
    first.stop();
    await runWeek();
    endShow();
    const again = follow(1);
    expect(again.states.at(-1)?.status).toBe('ready');
    await settled();
    expect(hand.asked).toHaveLength(2);
    again.stop();
  });

  test('stay provisional when the final ones fail, and are tried again when the week is opened again', async () => {
    await play(1, hand.simulator);
    const first = follow(1);
    await settled();
    hand.asked[0]?.answer();
    await settled();
    hand.asked[1]?.fail();
    await settled();
    expect(first.states.at(-1)).toMatchObject({ status: 'failed', score: { stage: 'provisional' } });
    first.stop();
    await forgotten();
    const again = follow(1);
    await settled();
    expect(hand.names()).toEqual(['provisional 1', 'final 1', 'final 1']);
    again.stop();
  });

  test('a final mark that nobody waits for is given up when another week is opened', async () => {
    await play(2, hand.simulator);
    const first = follow(1);
    await settled();
    hand.asked[0]?.answer();
    await settled();
    first.stop();
    await forgotten();
    expect(hand.close).not.toHaveBeenCalled();
    const second = follow(2);
    await settled();
    expect(hand.close).toHaveBeenCalledTimes(1);
    expect(hand.names()).toEqual(['provisional 1', 'final 1', 'provisional 2']);
    expect(first.states.at(-1)?.status).toBe('computing');
    second.stop();
  });

  test('of the season come after the week on show, the latest first, and stay provisional', async () => {
    await play(3, hand.simulator);
    const shown = follow(2);
    const stop = $seasonScores.subscribe(() => undefined);
    for (let answered = 0; answered < 4; answered += 1) {
      await settled();
      hand.asked[answered]?.answer();
    }
    await settled();
    expect(hand.names()).toEqual(['provisional 2', 'final 2', 'provisional 3', 'provisional 1']);
    expect($seasonScores.get().map(({ week, score }) => [week, score?.stage])).toEqual([
      [1, 'provisional'],
      [2, 'final'],
      [3, 'provisional'],
    ]);
    stop();
    shown.stop();
  });

  test('exist for played weeks of an open shop only', async () => {
    await play(1, hand.simulator);
    expect(() => weekScore(2)).toThrow('week 2 has not been played');
    expect(() => weekScore(0)).toThrow();
    await closeGame();
    expect(() => weekScore(1)).toThrow();
  });
});

test('the worker’s provisional marks are those of the week', async () => {
  const simulator = createSimulator(connectInPlace);
  await play(1, { ...simulator, score: () => Promise.reject(new Error('not asked here')) });
  const { states, stop } = follow(1);
  await vi.waitFor(() => expect(states.at(-1)?.status).toBe('failed'), { timeout: 20_000 });
  expect(states.at(-1)?.score).toMatchObject({ week: 1, stage: 'provisional', desk: null });
  stop();
});
