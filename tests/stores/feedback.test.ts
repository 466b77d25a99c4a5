import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  buildFeedback,
  buildReport,
  type FeedbackFile,
  type FeedbackWords,
} from '../../src/simulator/index.ts';
import {
  $feedback,
  feedbackMatch,
  importFeedback,
  removeFeedback,
  restoreFeedback,
} from '../../src/stores/feedback.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { $narrative, setNarrative } from '../../src/stores/report.ts';
import { runWeek } from '../../src/stores/run.ts';
import { freshBrowser } from '../storage/browser.ts';
import { provideShop, startShop } from './shop.ts';

const words: FeedbackWords = {
  points: [{ title: '论证', points: 8, of: 10 }],
  total: 80,
  comments: [{ part: 'data', section: 0, quote: '涨了', text: '和哪一周比？' }],
  overall: '清楚。',
  issuedAt: '2026-11-22',
};

/** Feedback on the open shop's first week, as it stands. */
function ownFeedback(): FeedbackFile {
  const { game } = $game.get();
  if (!game) throw new Error('no shop');
  return buildFeedback(buildReport(game, 1, $narrative(1).get()), words);
}
const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'feedback.shop.json');

beforeEach(async () => {
  freshBrowser();
  await provideShop();
  await startShop();
  await runWeek();
  setNarrative(1, 'data', 0, '利润涨了。');
});
afterEach(closeGame);

test('feedback is kept beside its week, and can be taken away and put back', async () => {
  const outcome = await importFeedback(fileOf(ownFeedback()));
  expect(outcome).toMatchObject({ match: 'same' });
  expect($feedback.get()[1]).toEqual(ownFeedback());
  const removed = removeFeedback(1);
  expect($feedback.get()).toEqual({});
  restoreFeedback(removed!);
  expect($feedback.get()[1]?.overall).toBe('清楚。');
});

test('words changed since are said, and so is another play of the week', async () => {
  const feedback = ownFeedback();
  setNarrative(1, 'data', 0, '利润跌了。');
  expect(await importFeedback(fileOf(feedback))).toMatchObject({ match: 'words-changed' });
  expect(feedbackMatch(feedback, $narrative(1).get())).toBe('words-changed');
});

test('a bad, foreign or newer file changes nothing', async () => {
  await importFeedback(fileOf(ownFeedback()));
  const before = $feedback.get();
  const own = ownFeedback();
  const refusals = [
    ['not json', 'file/not-json'],
    [{ format: 'shop-report' }, 'file/other-format'],
    [{ ...own, formatVersion: 9 }, 'file/newer-version'],
    [{ ...own, grade: 1 }, 'file/wrong-shape'],
    ['['.repeat(9999), 'file/too-deep'],
  ] as const;
  for (const [content, code] of refusals) {
    const file = typeof content === 'string' ? new File([content], 'x') : fileOf(content);
    expect(await importFeedback(file)).toMatchObject({ status: 'refused', problem: { code } });
  }
  const foreign = { ...own, report: { ...own.report, entryHash: 'a'.repeat(64), shopName: '别家' } };
  expect(await importFeedback(fileOf(foreign))).toMatchObject({ status: 'foreign' });
  expect($feedback.get()).toEqual(before);
});

test('without a shop nothing is opened', async () => {
  const feedback = ownFeedback();
  await closeGame();
  expect(await importFeedback(fileOf(feedback))).toEqual({ status: 'no-shop' });
  expect($feedback.get()).toEqual({});
});
