import { afterEach, expect, test } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { setClock } from '../../src/stores/clock.ts';
import { closeGame, startGame } from '../../src/stores/game.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { $seasonScores, weekScore } from '../../src/stores/scores.ts';
import { createSimulator } from '../../src/workers/client.ts';
import type { Simulator } from '../../src/workers/protocol.ts';
import { weekScoreOf } from '../fixtures/week-score.ts';
import { connectInPlace } from '../workers/in-place.ts';
import { provideShop } from './shop.ts';

afterEach(async () => {
  setClock();
  await closeGame();
});

const asked: string[] = [];
const simulator: Simulator = {
  ...createSimulator(connectInPlace),
  provisionalScore: async (_game, week) => {
    asked.push(`provisional ${week}`);
    return weekScoreOf('provisional', { week }) as never;
  },
  score: async (_game, week) => {
    asked.push(`final ${week}`);
    return weekScoreOf('final', { week }) as never;
  },
};

test('marks are not even computed up to the due date, and are from the day after', async () => {
  setClock(() => Date.parse('2026-09-18T12:00:00'));
  await provideShop(storageOver(openMemoryDatabase()), simulator);
  await startGame({
    ...{ scenarioId: 'apparel', seed: 'HELD', shopName: '青禾' },
    assignment: { id: 'a', classCode: 'b', marksAfter: [{ week: 1, date: '2026-09-18' }] },
  });
  for (let week = 1; week <= 2; week += 1) {
    await runWeek();
    endShow();
  }
  const rows: unknown[] = [];
  const stopSeason = $seasonScores.subscribe((scores) => {
    rows.splice(0, rows.length, ...scores.map(({ heldUntil }) => heldUntil));
  });
  const stop = weekScore(1).subscribe(() => undefined);
  expect(weekScore(1).get()).toEqual({ status: 'held', until: '2026-09-18' });
  expect(rows).toEqual(['2026-09-18', undefined]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked.filter((name) => name.endsWith(' 1'))).toEqual([]);
  stop();
  stopSeason();

  setClock(() => Date.parse('2026-09-19T00:30:00'));
  const again = weekScore(1).subscribe(() => undefined);
  await expect.poll(() => weekScore(1).get().status).toBe('ready');
  expect(asked).toContain('final 1');
  again();
});
