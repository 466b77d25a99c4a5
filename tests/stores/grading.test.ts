import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { zipTexts } from '../../src/lms/zip.ts';
import { parseFeedback, type RubricRow, type WeekScore } from '../../src/simulator/index.ts';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { changeGrading, changeRubric, undoGrading } from '../../src/stores/grading-undo.ts';
import { feedbackFile, feedbackOn, markAfterLateDays, medianOfWeek } from '../../src/stores/handing-back.ts';
import { rerunOf } from '../../src/stores/reading.ts';
import {
  $gradings,
  $pile,
  $room,
  addFiles,
  emptyGrading,
  openRoom,
  type PileItem,
  pileSettled,
  provideRubric,
  rubricOf,
  setRoom,
} from '../../src/stores/teaching.ts';
import { closeRoom } from '../../src/stores/teaching-state.ts';
import { classFiles } from '../e2e/support/class-reports.ts';
import { freshBrowser } from '../storage/browser.ts';
import { provideShop } from './shop.ts';

const rubric: readonly RubricRow[] = [
  { title: '数字', points: 20 },
  { title: '原因', points: 30 },
];

beforeEach(async () => {
  freshBrowser();
  closeRoom();
  while (undoGrading() !== undefined); // a new page has nothing to take back
  await provideShop(storageOver(openMemoryDatabase()));
  await openRoom();
  provideRubric(rubric);
  addFiles(classFiles(2).map(({ name, text }) => new File([text], name)));
  await pileSettled();
});

const gradingOf = (item: PileItem) => $gradings.get()[item.id] ?? emptyGrading(item.id);

/** Lets what was written reach the memory. */
const written = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('taking back', () => {
  test('undoes one change at a time, typing in one field as a whole', async () => {
    const [first, second] = $pile.get();
    changeGrading(first!.id, { points: [10, null] });
    changeGrading(first!.id, { overall: '好' }, 'overall');
    changeGrading(first!.id, { overall: '好的' }, 'overall');
    changeGrading(second!.id, { state: 'graded' });
    expect(undoGrading()).toBe(second!.id);
    expect(gradingOf(second!).state).toBe('open');
    expect(undoGrading()).toBe(first!.id);
    expect(gradingOf(first!)).toMatchObject({ overall: '', points: [10, null] });
    undoGrading();
    expect(gradingOf(first!).points).toEqual([]);
    expect(undoGrading()).toBeUndefined();
    await written();
  });

  test('rows worth more or less keep the share of every grading, and go back together', async () => {
    const [first, second] = $pile.get();
    changeGrading(first!.id, { points: [15, 10] });
    changeGrading(second!.id, { points: [5, null] });
    const heavier = [{ ...rubric[0]!, points: 30 }, rubric[1]!];
    changeRubric(rubricOf($room.get()), heavier);
    // 15 of 20 is 22.5 of 30, 5 of 20 is 7.5 of 30
    expect(gradingOf(first!).points).toEqual([22.5, 10]);
    expect(gradingOf(second!).points).toEqual([7.5, null]);
    expect(rubricOf($room.get())).toEqual(heavier);
    await written();
    undoGrading();
    expect(gradingOf(first!).points).toEqual([15, 10]);
    expect(gradingOf(second!).points).toEqual([5, null]);
    expect(rubricOf($room.get())).toEqual(rubric);
    await written();
  });
});

describe('what goes back', () => {
  test('is points, comments, words and the total with late days taken off; never the private note', async () => {
    const [item] = $pile.get();
    await setRoom({ lateDays: { [item!.id]: 2 } });
    const grading = {
      ...emptyGrading(item!.id),
      points: [15, 24],
      comments: [{ part: 'data' as const, section: 0 as const, quote: '', text: '和哪一周比？' }],
      overall: '清楚',
      privateNote: '口试再问',
    };
    // 39 of 50 is 78; two days at 10 % are 20 % of it
    const feedback = feedbackOn(item!, grading, $room.get(), undefined);
    expect(feedback).toMatchObject({ total: 62.4, overall: '清楚' });
    expect(JSON.stringify(feedback)).not.toContain('口试');
    expect(parseFeedback(JSON.parse(JSON.stringify(feedback))).ok).toBe(true);
    const file = feedbackFile(item!, feedback!);
    expect(file.fileName).toBe('feedback-20250001-李娜-w02.shop.json');
    expect(parseFeedback(JSON.parse(file.text))).toEqual({ ok: true, value: feedback });
  });

  test('without points has neither points nor a total', () => {
    const [item] = $pile.get();
    const feedback = feedbackOn(item!, { ...emptyGrading(item!.id), overall: '好' }, $room.get(), undefined);
    expect(feedback?.points).toEqual([]);
    expect(feedback).not.toHaveProperty('total');
  });

  test('late days take off so much a day, up to a most', () => {
    const rule = { perDayPercent: 10, maxPercent: 50 };
    expect([0, 1, 5, 9].map((days) => markAfterLateDays(80, days, rule))).toEqual([80, 72, 40, 40]);
  });

  test('all in one zip, each under a name of its own', () => {
    const zip = zipTexts([
      { fileName: 'a.shop.json', text: '一' },
      { fileName: 'a.shop.json', text: '二' },
    ]);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['a.shop.json', 'a-2.shop.json']);
    expect(strFromU8(files['a-2.shop.json']!)).toBe('二');
  });

  test('the middle of the class waits for five marks of the week', () => {
    const [item] = $pile.get();
    const axis = (score: number) => ({ score });
    const marked = (overall: number): PileItem => ({
      ...item!,
      score: {
        week: 2,
        stage: 'final',
        overall,
        desk: null,
        pricing: axis(overall),
        promotion: axis(50),
        fulfilment: { score: null },
      } as unknown as WeekScore,
    });
    expect(medianOfWeek([10, 20, 30, 40].map(marked), 2)).toBeUndefined();
    expect(medianOfWeek([10, 20, 30, 40, 90].map(marked), 2)).toEqual({
      count: 5,
      overall: 30,
      pricing: 30,
      promotion: 50,
    });
  });
});

test('a report is re-run once; what cannot be re-run has its shop and no weeks', async () => {
  const { report } = $pile.get()[0]!;
  const rerun = await rerunOf(report!);
  expect(rerun.results.at(-1)).toMatchObject({ week: 2 });
  expect(rerun.facts?.skus.length).toBeGreaterThan(5);
  expect(rerunOf(report!)).toBe(rerunOf(report!));
  const other = { ...report!, hash: 'f'.repeat(64), head: { ...report!.head, scenarioHash: '0'.repeat(16) } };
  expect((await rerunOf(other)).results).toEqual([]);
  const unknown = { ...report!, hash: 'e'.repeat(64), head: { ...report!.head, scenarioId: 'nowhere' } };
  expect(await rerunOf(unknown)).toEqual({ facts: undefined, results: [] });
});
