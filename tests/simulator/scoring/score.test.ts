import { describe, expect, test, vi } from 'vitest';
import { openGame, playWeek } from '../../../src/simulator/game.ts';
import { withNaiveAxis } from '../../../src/simulator/plans.ts';
import { axisPlans, trialOf } from '../../../src/simulator/scoring/axes.ts';
import {
  difference,
  drawnValues,
  expectedValue,
  openScoring,
} from '../../../src/simulator/scoring/context.ts';
import {
  AXIS_WEIGHTS,
  axisScore,
  marksOf,
  provisionalScore,
  smallestGapFen,
} from '../../../src/simulator/scoring/score.ts';
import { AXES, type Game } from '../../../src/simulator/vocabulary.ts';
import { throughFile } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { contextBefore, gameBefore, LEAST, LIGHT, replanned } from './contexts.ts';

// marks search hundreds of plans: seconds, and on a busy machine many
vi.setConfig({ testTimeout: 120_000 });

describe('marks of a week', () => {
  test.each(AXES)('Q34: the best plan found for %s has 100 points, ± 1, when it is played', (axis) => {
    for (const [week, player] of [
      [1, 'carry-over'],
      [9, 'textbook'],
    ] as const) {
      const context = contextBefore(week, player);
      const { best, learner } = axisPlans(context, axis, false);
      const played = replanned(context, trialOf(context, axis, best, learner));
      expect(axisScore(played, axis, false).score, `week ${week}`).toBeGreaterThan(99);
    }
  });

  test('Q34: so it has in drawn futures', () => {
    const context = contextBefore(
      3,
      'carry-over',
      {},
      { ...LIGHT, evaluations: { pricing: 60, promotion: 60, fulfilment: 64 } },
    );
    const { best, learner } = axisPlans(context, 'fulfilment', true);
    expect(
      axisScore(replanned(context, trialOf(context, 'fulfilment', best, learner)), 'fulfilment', true).score,
    ).toBeGreaterThan(99);
  });

  test('Q46: more futures are drawn where the first leave marks uncertain, and not where they do not', () => {
    const marked = (first: number, closeFutures: number) => {
      const futures = { pricing: first, promotion: first, fulfilment: first };
      const context = contextBefore(4, 'carry-over', {}, { ...LIGHT, futures, closeFutures });
      return axisScore(context, 'pricing', true);
    };
    const certainty = ({ bestFen, baselineFen, standardErrorFen }: ReturnType<typeof marked>) =>
      Math.max((bestFen ?? 0) - baselineFen, smallestGapFen(scenario, 'pricing')) / standardErrorFen;
    const few = marked(2, 2);
    expect(certainty(few)).toBeLessThan(20);
    expect(marked(2, 60)).toEqual(marked(60, 60));
    const many = marked(60, 60);
    expect(certainty(many)).toBeGreaterThan(20);
    expect(marked(60, 120)).toEqual(many);
  });

  test.each(AXES)('Q35: the naive plan of %s has 20 points exactly, provisional and final', (axis) => {
    const context = contextBefore(4, 'carry-over', {}, LIGHT);
    const naive = replanned(context, withNaiveAxis(scenario, context.plan, axis));
    for (const final of [false, true]) {
      const { score, planFen, baselineFen, bestFen } = axisScore(naive, axis, final);
      expect(planFen).toBe(baselineFen);
      expect((bestFen ?? 0) - baselineFen).toBeGreaterThanOrEqual(smallestGapFen(scenario, axis));
      expect(score).toBe(20);
    }
  });

  test('Q36: the same game, from a file or not, has the same marks to the bit', () => {
    const game = gameBefore(3);
    const marks = (from: Game, final: boolean) =>
      marksOf({ ...openScoring(from, 2, scenario), effort: LIGHT }, final);
    const score = marks(game, false);
    const final = marks(game, true);
    axisScore(contextBefore(7, 'carry-over', {}, LIGHT), 'fulfilment', true);
    const stored = openGame(throughFile(game), scenario);
    expect(marks(stored, false)).toEqual(score);
    expect(marks(stored, true)).toEqual(final);
    expect(provisionalScore(game, 2, scenario)).toMatchObject({ week: 2, stage: 'provisional' });
    expect(() => provisionalScore(game, 3, scenario)).toThrow('week 3 has not been played; the last is 2');
  });

  test('Q37: the week’s mark weighs pricing .35, promotion .30 and fulfilment .35', () => {
    expect(AXIS_WEIGHTS).toEqual({ pricing: 0.35, promotion: 0.3, fulfilment: 0.35 });
    const score = marksOf(contextBefore(3, 'carry-over', {}, LIGHT), false);
    const sum = AXES.reduce((total, axis) => total + AXIS_WEIGHTS[axis] * (score[axis].score ?? 0), 0);
    expect(score.overall).toBeCloseTo(sum, 12);
    expect([score.week, score.stage, score.desk]).toEqual([3, 'provisional', null]);
  });

  test('Q38: final marks come from drawn futures, with their standard error and the decisions behind the gap', () => {
    const context = contextBefore(6, 'carry-over', {}, LIGHT);
    const score = marksOf(context, true);
    expect(score.stage).toBe('final');
    for (const axis of AXES) {
      const { bestFen, planFen, standardErrorFen, gaps, bestPlan } = score[axis];
      expect(planFen).toBe(Math.round(expectedValue(context, context.plan).totalFen));
      expect(Number.isInteger(standardErrorFen)).toBe(true);
      if ((bestFen ?? 0) > planFen) expect(standardErrorFen).toBeGreaterThan(0);
      if (gaps.length > 0) expect(Object.keys(bestPlan).length).toBeGreaterThan(0);
      gaps.forEach((gap, i) => {
        expect(gap.gainFen).toBeGreaterThan(2 * gap.standardErrorFen);
        expect(
          Math.abs(gap.thisWeekFen + gap.laterWeeksFen + gap.stocksFen - gap.gainFen),
        ).toBeLessThanOrEqual(2);
        expect(gap.gainFen).toBeLessThanOrEqual(gaps[i - 1]?.gainFen ?? gap.gainFen);
      });
    }
    // a shop two agents short, with thin stock, sees both
    expect(score.fulfilment.gaps.map(({ path }) => path)).toContain('serviceAgents');
    const provisional = marksOf(context, false);
    for (const axis of AXES) expect(provisional[axis]).toMatchObject({ gaps: [], standardErrorFen: 0 });
  });
});

describe('futures', () => {
  const context = contextBefore(5, 'textbook');
  const other = { ...context.plan, serviceAgents: 2 };

  test('Q24: sixteen times the futures have a quarter of the standard error', () => {
    const error = (count: number) =>
      difference(drawnValues(context, other, 0, count), drawnValues(context, context.plan, 0, count))
        .standardError;
    expect(error(256) / error(16)).toBeGreaterThan(0.15);
    expect(error(256) / error(16)).toBeLessThan(0.4);
  });

  test('Q25: luck is zero on average: 200 futures of the reference agree with its expected value', () => {
    const quiet = contextBefore(2, 'carry-over', { ...scenario.reference });
    const values = drawnValues(quiet, quiet.plan, 0, 200).map(({ totalFen }) => totalFen);
    const mean = values.reduce((sum, fen) => sum + fen, 0) / values.length;
    const variance = values.reduce((sum, fen) => sum + (fen - mean) ** 2, 0) / (values.length - 1);
    const luck = mean - expectedValue(quiet, quiet.plan).totalFen;
    expect(Math.abs(luck)).toBeLessThan(4 * Math.sqrt(variance / values.length));
  });

  test('Q26: a value met again is the same to the bit, however many futures were asked for before', () => {
    const again = contextBefore(5, 'textbook');
    drawnValues(again, other, 0, 3);
    expect(drawnValues(again, other, 0, 9)).toEqual(drawnValues(context, other, 0, 9));
    expect(drawnValues(again, other, 3, 6)).toEqual(drawnValues(context, other, 0, 9).slice(3));
    expect(expectedValue(again, other)).toBe(expectedValue(again, { ...other }));
    expect(expectedValue(again, other)).toEqual(expectedValue(context, other));
  });

  test('Q23: fifty games with other luck in the same state have the same marks to the bit', () => {
    const { state, plan } = contextBefore(1, 'textbook');
    const marks = (seed: string, final: boolean) => {
      const { game } = playWeek(gameBefore(1, 'textbook', seed), plan, scenario);
      return marksOf({ ...openScoring(game, 1, scenario), state: state.slice(), effort: LEAST }, final);
    };
    const expected = marks('luck 0', false);
    for (let seed = 1; seed < 50; seed++) expect(marks(`luck ${seed}`, false)).toEqual(expected);
    expect(marks('luck 7', true)).toEqual(marks('luck 8', true));
  });
});
