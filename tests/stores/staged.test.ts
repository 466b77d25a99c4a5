import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FullPlan } from '../../src/simulator/index.ts';
import {
  $bet,
  $canRedo,
  $canUndo,
  $plan,
  beginWeek,
  pushPlan,
  redo,
  setBet,
  undo,
} from '../../src/stores/staged.ts';

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
