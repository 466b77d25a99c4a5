import { beforeEach, describe, expect, test } from 'vitest';
import { sampleClass } from '../../src/pages/[locale]/_sample-class.ts';
import type { WeekScore } from '../../src/simulator/index.ts';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import type { Storage as ShopStorage } from '../../src/storage/storage.ts';
import {
  $findings,
  $gradings,
  $offers,
  $pile,
  $room,
  addFiles,
  checkScore,
  clearPile,
  dismissOffer,
  exportGrading,
  importGrading,
  openRoom,
  pileSettled,
  provideRubric,
  removeItem,
  restoreItem,
  restoreItems,
  rubricOf,
  rubricTotal,
  setAside,
  setAssignment,
  setGrading,
  setRoom,
  setRoster,
} from '../../src/stores/teaching.ts';
import { compareSoon } from '../../src/stores/teaching-findings.ts';
import { closeRoom } from '../../src/stores/teaching-state.ts';
import { createSimulator } from '../../src/workers/client.ts';
import type { Simulator } from '../../src/workers/protocol.ts';
import { freshBrowser } from '../storage/browser.ts';
import { connectInPlace } from '../workers/in-place.ts';
import { provideShop } from './shop.ts';

const sample = sampleClass('en');
const fileNamed = (name: string, text: string) => new File([text], name, { type: 'application/json' });
const sampleFiles = (count = sample.files.length) =>
  sample.files.slice(0, count).map(({ name, text }) => fileNamed(name, text));

let storage: ShopStorage;
beforeEach(async () => {
  freshBrowser();
  closeRoom();
  for (const offer of $offers.get()) dismissOffer(offer);
  storage = await provideShop(storageOver(openMemoryDatabase()));
  await openRoom();
});

async function add(files: Iterable<File>): Promise<void> {
  addFiles(files);
  await pileSettled();
}
/** The same browser after the page was loaded again. */
async function reload(): Promise<void> {
  closeRoom();
  await provideShop(storage);
  await openRoom();
}
const verdicts = () => $pile.get().map(({ outcome }) => outcome?.verdict);

describe('the sample class', () => {
  test('shows every sign once or more, and what is alike', async () => {
    await setAssignment(sample.assignment);
    await setRoster(sample.roster);
    await add(sampleFiles());
    await compareSoon();
    const pile = $pile.get();
    expect(pile).toHaveLength(25);
    expect(pile.every(({ state }) => state === 'checked')).toBe(true);
    expect(verdicts().filter((verdict) => verdict === 'verified')).toHaveLength(22);
    const altered = pile.find(({ outcome }) => outcome?.verdict === 'altered');
    expect(altered?.outcome?.differences.map(({ path }) => path)).toContain(
      'figures.thisWeek.operatingProfitFen',
    );
    const kinds = new Set($findings.get().map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['duplicate', 'fork', 'same-decisions', 'similar-text', 'newer']));
    expect(setAside($findings.get()).size).toBe(2);
    const mistyped = pile.find(({ report }) => report?.head.learner?.number === '2025909');
    expect(mistyped?.student).toBe('2025009');
  });

  test('is the same at every build', () => {
    expect(sampleClass('en')).toEqual(sample);
  });
});

describe('files on the pile', () => {
  test('one that is hostile stops none of the others', async () => {
    const [good, last] = sampleFiles(2) as [File, File];
    const lost = fileNamed('lost.shop.json', '{}');
    Object.assign(lost, { text: () => Promise.reject(new Error('moved')) });
    await add([
      good,
      fileNamed('empty.shop.json', ''),
      fileNamed('words.docx', 'PK\u0003\u0004 not JSON'),
      fileNamed('deep.shop.json', '['.repeat(500_000)),
      fileNamed('large.shop.json', ' '.repeat(3 * 1024 * 1024)),
      fileNamed('proto.shop.json', '{"format":"shop-report","__proto__":{"polluted":1}}'),
      fileNamed('half.shop.json', '{"format":"shop-report","week":1}'),
      fileNamed('progress.shop.json', '{"format":"shop-progress","rows":"many"}'),
      fileNamed('assignment.shop.json', '{"format":"shop-assignment"}'),
      fileNamed('null.shop.json', 'null'),
      lost,
      last,
    ]);
    expect(verdicts()).toEqual(['verified', ...Array(10).fill('unreadable'), 'verified']);
    expect(
      $pile
        .get()
        .slice(1, 11)
        .every(({ kind }) => kind === 'other'),
    ).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('the very same file under another name is noted, not counted', async () => {
    const [first] = sample.files;
    if (!first) throw new Error('the sample is empty');
    await add([fileNamed('a.shop.json', first.text), fileNamed('b.shop.json', first.text)]);
    await add([fileNamed('c.shop.json', first.text), fileNamed('a.shop.json', first.text)]);
    expect($pile.get()).toMatchObject([{ fileName: 'a.shop.json', copies: ['b.shop.json', 'c.shop.json'] }]);
    await reload();
    expect($pile.get()[0]?.copies).toEqual(['b.shop.json', 'c.shop.json']);
  });

  test('lesson progress counts the lessons that were finished', async () => {
    const rows = [
      { lessonId: 'a/one', answers: {}, completedAt: 5, updatedAt: 5 },
      { lessonId: 'a/two', answers: {}, updatedAt: 5 },
    ];
    const progress = { format: 'shop-progress', formatVersion: 1, savedAt: 9, rows };
    await add([fileNamed('progress.shop.json', JSON.stringify(progress))]);
    expect($pile.get()).toMatchObject([{ kind: 'progress', progress: { done: ['a/one'] } }]);
  });

  test('an assignment and a backup are offered, not piled up', async () => {
    await add([
      fileNamed('task.shop.json', JSON.stringify(sample.assignment)),
      fileNamed('backup.shop.json', (await exportGrading()).text),
    ]);
    expect($pile.get()).toEqual([]);
    expect($offers.get().map(({ kind }) => kind)).toEqual(['assignment', 'grading']);
  });

  test('survive a reload with their reports', async () => {
    await add(sampleFiles(3));
    const before = $pile.get();
    await reload();
    expect($pile.get()).toEqual(before);
  });

  test('come back whole after they were taken off', async () => {
    await add(sampleFiles(3));
    const before = $pile.get();
    const id = before[1]?.id ?? '';
    await setGrading(id, { overall: 'Good.' });
    await removeItem(id);
    expect($pile.get()).toHaveLength(2);
    expect($gradings.get()[id]).toBeUndefined();
    await restoreItem(id);
    expect($gradings.get()[id]?.overall).toBe('Good.');
    await restoreItems(await clearPile());
    await reload();
    expect($pile.get()).toHaveLength(3);
    expect($gradings.get()[id]?.overall).toBe('Good.');
  });
});

describe('gradings', () => {
  test('are kept with what was said before', async () => {
    await add(sampleFiles(1));
    const id = $pile.get()[0]?.id ?? '';
    await setGrading(id, { points: [20, null] });
    await setGrading(id, { state: 'graded', privateNote: 'ask about week 2' });
    await setGrading('0000000000000000', { overall: 'of no file' });
    await reload();
    expect($gradings.get()).toMatchObject({
      [id]: { points: [20, null], state: 'graded', privateNote: 'ask about week 2' },
    });
    expect(Object.keys($gradings.get())).toEqual([id]);
  });

  test('add up to 100 over the rubric', () => {
    provideRubric([{ title: 'usual', points: 50 }]);
    expect(rubricOf($room.get()).map(({ title }) => title)).toEqual(['usual']);
    const rubric = [
      { title: 'a', points: 10 },
      { title: 'b', points: 20 },
    ];
    expect(rubricOf({ ...$room.get(), assignment: { ...sample.assignment, rubric } })).toEqual(rubric);
    const grading = { itemId: 'x', comments: [], overall: '', privateNote: '', updatedAt: 0 } as const;
    expect(rubricTotal({ ...grading, state: 'open', points: [10, null] }, rubric)).toBe(33.3);
    expect(rubricTotal({ ...grading, state: 'open', points: [10, 20] }, rubric)).toBe(100);
    expect(rubricTotal({ ...grading, state: 'open', points: [] }, [])).toBe(0);
  });

  test('marks are worked out once and remembered', async () => {
    const score = { week: 1, stage: 'final', overall: 71 } as unknown as WeekScore;
    let asked = 0;
    const simulator: Simulator = {
      ...createSimulator(connectInPlace),
      score: async ({ head, entries }, week) => {
        expect([head.format, entries.length, week]).toEqual(['shop-game', 1, 1]);
        asked += 1;
        return score;
      },
    };
    await provideShop(storage, simulator);
    await add([...sampleFiles(1), fileNamed('not.json', 'x')]);
    const [report, other] = $pile.get();
    const id = report?.id ?? '';
    expect(await Promise.all([checkScore(id), checkScore(id)])).toEqual([score, score]);
    expect(await checkScore(other?.id ?? '')).toBeUndefined();
    await reload();
    expect($pile.get()[0]?.score).toEqual(score);
    expect(await checkScore(id)).toEqual(score);
    expect(asked).toBe(1);
  });
});

describe('a backup', () => {
  test('brings everything to another browser, where it is checked anew', async () => {
    await setAssignment(sample.assignment);
    await setRoster(sample.roster);
    await add(sampleFiles(9));
    const id = $pile.get()[2]?.id ?? '';
    await setGrading(id, { points: [1, 2, 3], state: 'graded' });
    await setRoom({ lateDays: { [id]: 2 } });
    const [before, room, { text, fileName }] = [$pile.get(), $room.get(), await exportGrading()];
    expect(fileName).toMatch(/^grading-\d{4}-\d{2}-\d{2}\.shop\.json$/);
    storage = await provideShop(storageOver(openMemoryDatabase()));
    closeRoom();
    await openRoom();
    const restored = await importGrading(fileNamed(fileName, text));
    expect(restored).toEqual({ ok: true, value: { files: 9, gradings: 1 } });
    expect(verdicts()).toEqual(before.map(({ outcome }) => outcome?.verdict));
    expect($pile.get().map((item) => item.id)).toEqual(before.map((item) => item.id));
    expect($gradings.get()[id]).toMatchObject({ points: [1, 2, 3], state: 'graded' });
    expect($room.get()).toEqual(room);
  });

  test('of two gradings of a file the later one stands', async () => {
    await add(sampleFiles(1));
    const id = $pile.get()[0]?.id ?? '';
    await setGrading(id, { overall: 'first' });
    const { text, fileName } = await exportGrading();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await setGrading(id, { overall: 'second' });
    await importGrading(fileNamed(fileName, text));
    expect($gradings.get()[id]?.overall).toBe('second');
  });

  test('that is none changes nothing', async () => {
    await add(sampleFiles(1));
    const before = [$pile.get(), $room.get()];
    for (const text of ['', '{}', '{"format":"shop-grading","formatVersion":9}', sample.files[0]?.text ?? ''])
      expect((await importGrading(fileNamed('x.json', text))).ok).toBe(false);
    expect([$pile.get(), $room.get()]).toEqual(before);
  });
});
