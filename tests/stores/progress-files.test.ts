import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { setClock } from '../../src/stores/clock.ts';
import {
  $progress,
  recordAnswer,
  recordMarks,
  recordResult,
  setCompleted,
} from '../../src/stores/progress.ts';
import { exportProgress, importProgress } from '../../src/stores/progress-files.ts';
import { dueOn, OWN_WEEKS_ROW, ownDueOn } from '../../src/stores/review.ts';
import { provideServices } from '../../src/stores/services.ts';
import { CHECKS_ROW, SHOP_ROW } from '../../src/stores/skills.ts';

const DAY_MS = 86_400_000;
const start = Date.UTC(2026, 8, 7, 12);
const lesson = { id: '04-p/01-a', prompts: ['q1', 'q2', 'q3'] };
const score = (pricing: number | null) =>
  ({ pricing: { score: pricing }, promotion: { score: null }, fulfilment: { score: 104.6 } }) as never;

beforeEach(() => {
  provideServices({ storage: storageOver(openMemoryDatabase()) });
  setClock(() => start);
});

describe('progress as a file', () => {
  test('goes out and comes back, merged with what happened meanwhile, and reaches the database', async () => {
    recordAnswer(lesson.id, 'q1', '0', false);
    setCompleted(lesson.id, true);
    recordResult(CHECKS_ROW, 'module-04', 7, 10);
    const { fileName, text } = await exportProgress();
    expect(fileName).toMatch(/^progress-2026-09-0\d\.shop\.json$/);
    setClock(() => start + DAY_MS);
    recordAnswer(lesson.id, 'q1', '1', true);
    recordAnswer(lesson.id, 'q2', '1', true);
    const before = $progress.get();

    const storage = storageOver(openMemoryDatabase());
    provideServices({ storage });
    expect(await importProgress(text)).toMatchObject({ ok: true });
    expect($progress.get()).toEqual(before); // the file was older: nothing is lost, nothing is doubled
    const rows = await storage.listProgress();
    expect(rows.find(({ lessonId }) => lessonId === lesson.id)?.answers['q1']?.isCorrect).toBe(true);
    expect(await importProgress(text)).toMatchObject({ ok: true });
    expect($progress.get()).toEqual(before);
  });

  test('says whose it is when that was told, for the pile and its file name', async () => {
    setCompleted(lesson.id, true);
    const { fileName, text } = await exportProgress({ name: '李娜', number: '20250017' });
    expect(fileName).toMatch(/^progress-20250017-李娜-2026-09-0\d\.shop\.json$/);
    expect(JSON.parse(text).learner).toEqual({ name: '李娜', number: '20250017' });
    expect(await importProgress(text)).toMatchObject({ ok: true });
  });

  test.each(['', '{"a":1}', '[1,2', '{"head":{"format":"shop-game"},"entries":[]}', '"text"'])(
    'a foreign or broken file changes nothing: %s',
    async (text) => {
      recordAnswer(lesson.id, 'q3', '0', true);
      const before = $progress.get();
      const storage = storageOver(openMemoryDatabase());
      provideServices({ storage });
      expect((await importProgress(text)).ok).toBe(false);
      expect($progress.get()).toBe(before);
      expect(await storage.listProgress()).toEqual([]);
    },
  );
});

describe('marks of shop weeks', () => {
  test('are kept once, as whole points of a hundred; an axis without a mark is left out', () => {
    recordMarks('a'.repeat(64), score(61.7));
    setClock(() => start + DAY_MS);
    recordMarks('a'.repeat(64), score(5));
    recordMarks('b'.repeat(64), score(null));
    const results = $progress.get()[SHOP_ROW]?.results ?? {};
    expect(results[`${'a'.repeat(16)}-pricing`]).toEqual({ right: 62, all: 100, at: start });
    expect(results[`${'a'.repeat(16)}-fulfilment`]?.right).toBe(100);
    expect(Object.keys(results).filter((key) => key.endsWith('-pricing'))).toHaveLength(1);
    expect(Object.keys(results).some((key) => key.endsWith('-promotion'))).toBe(false);
  });
});

describe('what is due', () => {
  const row = (day: number, box: number) => ({ choice: '0', isCorrect: true, answeredAt: 0, day, box });
  const progress = {
    [lesson.id]: {
      lessonId: lesson.id,
      answers: { q1: row(100, 1), q2: row(90, 3), gone: row(1, 1) },
      updatedAt: 0,
    },
    [OWN_WEEKS_ROW]: { lessonId: OWN_WEEKS_ROW, answers: { conversion: row(100, 2) }, updatedAt: 0 },
  };

  test('answered questions that the lesson still has, the longest overdue first', () => {
    expect(dueOn(96, [lesson], progress)).toEqual([]);
    expect(dueOn(101, [lesson], progress).map(({ promptId }) => promptId)).toEqual(['q2', 'q1']);
  });

  test('own weeks ask what is new, and what is due again', () => {
    expect(ownDueOn(101, ['conversion', 'order-value'], progress)).toEqual(['order-value']);
    expect(ownDueOn(103, ['conversion', 'order-value'], progress)).toEqual(['conversion', 'order-value']);
  });
});
