import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { flushDrafts, isDraftRefused } from '../../src/stores/drafts.ts';
import { closeGame, openSave } from '../../src/stores/game.ts';
import {
  $argument,
  $narrative,
  $versions,
  addChip,
  dropChip,
  exportReport,
  keepNow,
  lastGoalsOf,
  noteHandedIn,
  restoreVersion,
  setGoals,
  setNarrative,
  setProblems,
} from '../../src/stores/report.ts';
import { MOST_VERSIONS } from '../../src/stores/report-versions.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { freshBrowser } from '../storage/browser.ts';
import { provideShop, startShop } from './shop.ts';

let saveId = '';
beforeEach(async () => {
  freshBrowser();
  localStorage.clear();
  await provideShop();
  saveId = await startShop();
  for (let week = 1; week <= 2; week += 1) {
    expect(await runWeek()).toBeDefined();
    endShow();
  }
});
afterEach(async () => {
  vi.useRealTimers();
  await closeGame();
});

const goal = { figure: 'rating', direction: 'at-least', target: 4.6, how: 'Answer faster' } as const;
const problem = { field: 'stock', status: 2, impact: 4, sign: 'Sold out', action: 'Order' } as const;

describe('what a report says beside its words', () => {
  test('outlives a reload', async () => {
    setProblems(1, [problem]);
    setGoals(1, [goal]);
    const id = addChip(1, { kind: 'figure', week: 1, path: 'thisWeek.rating', value: 4.5 });
    expect(id).toBe('E1-1');
    setNarrative(1, 'data', 0, `Rating [[${id}]]`);
    await flushDrafts();
    await closeGame();
    await openSave(saveId);
    expect($argument(1).get()).toMatchObject({ problems: [problem], goals: [goal], evidence: [{ id }] });
    expect($narrative(1).get().data[0]).toBe('Rating [[E1-1]]');
    expect($argument(2).get()).toEqual({ problems: [], goals: [], evidence: [] });
  });

  test('the same chip is kept once; a chip that goes leaves the problems', () => {
    const chip = { kind: 'figure', week: 1, path: 'thisWeek.rating', value: 4.5 } as const;
    expect(addChip(1, chip)).toBe(addChip(1, chip));
    expect(addChip(1, { ...chip, path: 'thisWeek.units', value: 3 })).toBe('E1-2');
    setProblems(1, [{ ...problem, evidenceId: 'E1-1' }]);
    dropChip(1, 'E1-1');
    expect(
      $argument(1)
        .get()
        .evidence.map(({ id }) => id),
    ).toEqual(['E1-2']);
    expect($argument(1).get().problems).toEqual([problem]);
  });

  test('a report carries it all, and last week’s goals as they were handed in', async () => {
    setGoals(1, [goal]);
    noteHandedIn(1, { pricing: 'familiar' });
    setGoals(1, [{ ...goal, target: 1 }]); // written down afterwards
    expect(lastGoalsOf(2)).toEqual([goal]);
    expect(lastGoalsOf(1)).toEqual([]);
    setProblems(2, [problem]);
    const report = JSON.parse((await exportReport(2)).text);
    expect(report).toMatchObject({ week: 2, problems: [problem], lastGoals: [goal] });
    expect(report.goals).toBeUndefined();
  });
});

test('words that the browser refuses are known to be unsaved until it takes them', async () => {
  const store = storageOver(openMemoryDatabase());
  let isFull = true;
  await provideShop({
    ...store,
    writeDraft: (...draft) => (isFull ? Promise.reject(new Error('full')) : store.writeDraft(...draft)),
  });
  const id = await startShop();
  expect(await runWeek()).toBeDefined();
  endShow();
  setNarrative(1, 'data', 0, 'Kept?');
  await flushDrafts();
  expect(isDraftRefused(id, 1)).toBe(true);
  isFull = false;
  await flushDrafts();
  expect(isDraftRefused(id, 1)).toBe(false);
});

describe('versions', () => {
  test('bring words, problems and goals back, and what stood there becomes one', () => {
    setNarrative(1, 'data', 0, 'First');
    setGoals(1, [goal]);
    expect(keepNow(1, 'asked')).toBe(true);
    setNarrative(1, 'data', 0, 'Second');
    setGoals(1, []);
    const [first] = $versions.get();
    if (!first) throw new Error('no version');
    restoreVersion(first);
    expect($narrative(1).get().data[0]).toBe('First');
    expect($argument(1).get().goals).toEqual([goal]);
    expect($versions.get().map(({ reason }) => reason)).toEqual(['restored', 'asked']);
  });

  test('the same words are kept once, and only so many of a week', () => {
    keepNow(1, 'asked');
    keepNow(1, 'asked');
    expect($versions.get()).toHaveLength(1);
    for (let count = 0; count < MOST_VERSIONS + 3; count += 1) {
      setNarrative(1, 'data', 0, `Text ${count}`);
      keepNow(1, count === 0 ? 'asked' : 'time');
    }
    const kept = $versions.get();
    expect(kept).toHaveLength(MOST_VERSIONS);
    expect(kept.at(-1)?.reason).toBe('asked'); // those that nobody asked for go first
  });

  test('one is kept unasked after ten minutes of writing', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    setNarrative(1, 'data', 0, 'Early');
    vi.setSystemTime(Date.now() + 11 * 60_000);
    setNarrative(1, 'data', 0, 'Early and late');
    expect($versions.get()).toMatchObject([{ reason: 'time' }]);
    expect($versions.get()[0]?.narrative.data[0]).toBe('Early');
  });
});
