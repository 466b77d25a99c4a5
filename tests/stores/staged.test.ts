import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FullPlan } from '../../src/simulator/index.ts';
import {
  $bet,
  $canRedo,
  $canUndo,
  $note,
  $plan,
  beginWeek,
  pushPlan,
  redo,
  setBet,
  setNote,
  undo,
} from '../../src/stores/staged.ts';
import { fittingText } from '../../src/stores/words.ts';

const planAt = (socialBudgetFen: number) => ({ socialBudgetFen }) as unknown as FullPlan;
const budget = () => $plan.get()?.socialBudgetFen;

beforeEach(() => {
  vi.useFakeTimers();
  beginWeek(planAt(0));
});
afterEach(() => void vi.useRealTimers());

const push = (value: number, path = 'socialBudgetFen', pauseMs = 1000) => {
  vi.advanceTimersByTime(pauseMs);
  pushPlan(planAt(value), path);
};

describe('undo and redo of the staged plan', () => {
  test('walk through every step and back', () => {
    for (const value of [1, 2, 3]) push(value);
    const seen: unknown[] = [];
    while ($canUndo.get()) {
      undo();
      seen.push(budget());
    }
    while ($canRedo.get()) {
      redo();
      seen.push(budget());
    }
    expect(seen).toEqual([2, 1, 0, 1, 2, 3]);
  });

  test('a new step after an undo forgets what was undone', () => {
    push(1);
    undo();
    push(2);
    expect($canRedo.get()).toBe(false);
    undo();
    expect(budget()).toBe(0);
  });

  test('one drag is one step; another lever in between ends it', () => {
    for (const value of [1, 2, 3]) push(value, 'socialBudgetFen', 100);
    push(4, 'ownStaff', 100);
    push(5, 'socialBudgetFen', 100);
    undo();
    expect(budget()).toBe(4);
    undo();
    expect(budget()).toBe(3);
    undo();
    expect(budget()).toBe(0);
  });

  test('at either end nothing happens', () => {
    undo();
    redo();
    expect(budget()).toBe(0);
  });

  test('a new week starts with nothing to undo and no bet', () => {
    push(1);
    setBet({ operatingProfitFen: 1, toleranceFen: 1 });
    beginWeek(planAt(9));
    expect([$canUndo.get(), $canRedo.get(), $bet.get()]).toEqual([false, false, undefined]);
  });
});

describe('what is typed', () => {
  test('fits into the file it goes into: no half characters, no endless notes', () => {
    expect(fittingText('价格测试', 60)).toBe('价格测试');
    expect(fittingText(`${'a'.repeat(59)}🙂`, 60)).toBe('a'.repeat(59));
    expect(fittingText('a\uD83D b', 60).isWellFormed()).toBe(true);
    setNote('x'.repeat(9000));
    expect($note.get()).toHaveLength(4000);
  });

  test('a bet is whole fen', () => {
    setBet({ operatingProfitFen: 1234.5, toleranceFen: -1 });
    expect($bet.get()).toEqual({ operatingProfitFen: 1235, toleranceFen: 0 });
  });
});
