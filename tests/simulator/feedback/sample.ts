import { buildFeedback } from '../../../src/simulator/feedback/feedback.ts';
import { createGame, playWeek } from '../../../src/simulator/game.ts';
import { buildReport, emptyNarrative } from '../../../src/simulator/report/build.ts';
import type { FeedbackFile, Game, Narrative, WeeklyReport } from '../../../src/simulator/vocabulary.ts';
import { scenario } from '../support/shop.ts';

export const words: Narrative = {
  ...emptyNarrative(),
  data: ['利润涨了12%', 'Traffic fell, profit did not.', ''],
  reflection: ['缺货三天', '', 'Order sooner.'],
};

/** A shop of 李娜's after one week; `note` makes a week of other decisions. */
export function ownGame(note = '', shopName = '青禾'): Game {
  const learner = { name: '李娜', number: '20250017' };
  const game = createGame({ scenario, seed: 'Q7-unique-seed', attempt: 1, shopName, learner });
  return playWeek(game, {}, scenario, { note }).game;
}

export function ownReport(narrative: Narrative = words, game: Game = ownGame()): WeeklyReport {
  return buildReport(game, 1, narrative);
}

/** Feedback with every part there is. */
export function sampleFeedback(changes: Partial<FeedbackFile> = {}): FeedbackFile {
  return {
    ...buildFeedback(ownReport(), {
      teacher: '王老师',
      points: [
        { title: 'Evidence', points: 17.5, of: 20 },
        { title: 'Plan', points: null, of: 10 },
      ],
      total: 58.3,
      comments: [
        { part: 'data', section: 0, quote: '12%', text: 'Of what?' },
        { part: 'reflection', section: 2, quote: '', text: 'By how many days?' },
      ],
      overall: '论证清楚，证据还不够。',
      classMedian: { count: 30, overall: 61.5, pricing: 70, promotion: 44.2, fulfilment: 63 },
      issuedAt: '2026-11-22',
    }),
    ...changes,
  };
}
