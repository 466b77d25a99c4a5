import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Screening } from '../../../src/components/lesson/exercises/Screening.tsx';
import {
  heldByRule,
  readScreening,
  screeningProblems,
} from '../../../src/components/lesson/exercises/screening.ts';
import { type ExerciseOf, exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { samples } from './samples.ts';

const data = exercise.parse(samples.screening) as ExerciseOf<'screening'>;
afterEach(cleanup);

describe('the count', () => {
  test('splits the cases into four fields and works out both shares and the cost', () => {
    const read = readScreening(data, [false, true, true, false, false, false]);
    expect(read).toEqual({
      hits: 1,
      alarms: 1,
      misses: 1,
      passes: 3,
      precision: 0.5,
      recall: 0.5,
      cost: 195,
    });
  });

  test('has no precision where nothing is held', () => {
    expect(readScreening(data, []).precision).toBeUndefined();
    expect(readScreening(data, []).recall).toBe(0);
  });

  test('knows what a rule holds, over all signs or some', () => {
    expect(heldByRule(data, { name: '', least: 2 })).toEqual([false, false, true, false, false, false]);
    expect(heldByRule(data, { name: '', signs: ['device'], least: 1 })).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test('finds exercises that are none', () => {
    expect(screeningProblems(data)).toEqual([]);
    const [first] = data.cases;
    if (!first) throw new Error('no case');
    expect(
      screeningProblems({ ...data, cases: [first, { ...first, bad: true, signs: ['night'] }] }),
    ).toHaveLength(3);
    expect(
      screeningProblems({ ...data, cases: data.cases.map((one) => ({ ...one, bad: one.signs.length > 1 })) }),
    ).toHaveLength(2);
  });
});

describe('the queue', () => {
  test('is marked, counted, explained, and can be marked again', () => {
    render(
      <div data-exercise="screening">
        <Screening locale="en" exercise={data} />
      </div>,
    );
    const box = (name: RegExp) => screen.getByRole('checkbox', { name });
    fireEvent.click(box(/A2/));
    fireEvent.click(box(/A3/));
    fireEvent.click(screen.getByRole('button', { name: 'Count: 2 of 6 held' }));
    const result = screen.getByRole('status');
    expect(result.textContent).toContain('1 bad let through, 1 good held: the mistakes cost ¥195.');
    expect(result.textContent).toContain('Everybody is new once.');
    expect(result.textContent).not.toContain('Bought every month.');
    const rows = within(screen.getByRole('region', { name: /simple rules/ })).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('1 ÷ 2 = 50%');
    expect(rows[2]?.textContent).toContain('2 ÷ 4 = 50%');
    fireEvent.click(box(/A2/));
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.click(box(/A6/));
    fireEvent.click(screen.getByRole('button', { name: 'Count: 2 of 6 held' }));
    expect(screen.getByRole('status').className).toContain('right');
  });
});
