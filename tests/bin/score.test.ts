import { afterAll, describe, expect, test } from 'vitest';
import { scratchFolder, shopkeeper } from './shopkeeper.ts';

const AXES = ['pricing', 'promotion', 'fulfilment'] as const;
/** Marks take seconds, and on a busy machine many. */
const SLOW = 120_000;
const scratch = scratchFolder();
afterAll(scratch.remove);

/** A game of so many weeks that changes nothing. */
function played(weeks: number): string {
  const game = scratch.file(`weeks-${weeks}.shop.json`);
  const words = ['--scenario', 'apparel', '--seed', 'marks', '--player', 'carry-over', '--out', game];
  expect(shopkeeper('play', ...words, '--weeks', `${weeks}`).code).toBe(0);
  return game;
}

describe('score', () => {
  test('prints final marks of every week and axis as JSON', { timeout: SLOW }, () => {
    const { code, out, err } = shopkeeper('score', '--game', played(1), '--json');
    expect(code).toBe(0);
    expect(err).toBe('');
    const { weeks } = JSON.parse(out);
    expect(weeks.map(({ week }: { week: number }) => week)).toEqual([1]);
    for (const week of weeks) {
      expect(week).toMatchObject({ stage: 'final', desk: null });
      let overall = 0;
      for (const [i, axis] of AXES.entries()) {
        const { score, baselineFen, planFen, bestFen, standardErrorFen, gaps } = week[axis];
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(planFen).toBeLessThanOrEqual(bestFen);
        expect(baselineFen).toBeLessThan(bestFen);
        expect(standardErrorFen).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(gaps)).toBe(true);
        overall += score * [0.35, 0.3, 0.35][i]!;
      }
      expect(week.overall).toBeCloseTo(overall, 9);
    }
  });

  test('prints the same for people, provisional when asked, with the season last', { timeout: SLOW }, () => {
    const { code, out, err } = shopkeeper('score', '--game', played(2), '--provisional');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^week 1 · overall \d+\.\d · provisional$/m);
    expect(
      out.match(/^ {2}fulfilment +\d+\.\d · plan −?¥[\d,.]+ · baseline −?¥[\d,.]+ · best −?¥/gm),
    ).toHaveLength(2);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^season: overall \d+\.\d$/);
  });
});
