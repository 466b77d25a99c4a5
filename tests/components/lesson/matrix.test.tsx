import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Grid } from '../../../src/components/lesson/exercises/Grid.tsx';
import { gridProblems, readGrid, switched } from '../../../src/components/lesson/exercises/grid.ts';
import { Scores } from '../../../src/components/lesson/exercises/Scores.tsx';
import {
  modelRatings,
  modelWeights,
  rankOptions,
  turningPoints,
} from '../../../src/components/lesson/exercises/scores.ts';
import { type ExerciseOf, exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { lessonExercise } from '../../../src/i18n/areas/lesson-exercise.ts';
import { lessonMatrix } from '../../../src/i18n/areas/lesson-matrix.ts';
import { samples } from './samples.ts';

afterEach(cleanup);
const scores = exercise.parse(samples.scores) as ExerciseOf<'scores'>;
const grid = exercise.parse(samples.grid) as ExerciseOf<'grid'>;
const words = lessonExercise.en;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const result = () => screen.getAllByRole('status').at(-1)?.textContent ?? '';

test('options are ranked by their weighted mean, and not before all is rated', () => {
  const [weights, ratings] = [modelWeights(scores), modelRatings(scores)];
  expect(rankOptions(scores, weights, ratings)?.map(({ id, total }) => [id, total])).toEqual([
    ['mall', 4],
    ['market', 3.5],
  ]);
  expect(rankOptions(scores, weights, { mall: ratings['mall'] ?? {} })).toBeUndefined();
  expect(rankOptions(scores, {}, ratings)).toBeUndefined();
});

test('a turning point is the weight at which two options are level', () => {
  const [weights, ratings] = [modelWeights(scores), modelRatings(scores)];
  const turns = turningPoints(scores, weights, ratings);
  expect(turns.map(({ criterion, isAbove }) => [criterion, isAbove])).toEqual([
    ['buyers', false],
    ['cost', true],
  ]);
  for (const { criterion, weight } of turns) {
    const ranked = rankOptions(scores, { ...weights, [criterion]: weight }, ratings);
    expect(ranked?.[0]?.total).toBeCloseTo(ranked?.[1]?.total ?? 0, 9);
  }
  // an option that is better in everything cannot be turned
  expect(
    turningPoints(scores, weights, { mall: { buyers: 5, cost: 5 }, market: { buyers: 3, cost: 3 } }),
  ).toEqual([]);
});

test('scores that do not fit are refused', () => {
  const level = structuredClone(samples.scores) as unknown as typeof scores;
  for (const option of level.options) for (const one of option.ratings) one.rating = 3;
  expect(exercise.safeParse(level).success).toBe(false);
  const { options } = samples.scores;
  const short = {
    ...samples.scores,
    options: [options[0], { ...options[1], ratings: [options[1].ratings[0]] }],
  };
  expect(exercise.safeParse(short).success).toBe(false);
});

test('a learner rates, sees the ranking turn, and compares', () => {
  const t = lessonMatrix.en.scores;
  render(
    <div data-exercise="scores">
      <Scores locale="en" exercise={scores} />
    </div>,
  );
  press(t.compare);
  expect(result()).toBe(t.unrated('4'));
  const rate = (option: string, criterion: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: t.rate(option, criterion) }), {
      target: { value },
    });
  rate('Mall', 'Buyers', '2');
  rate('Mall', 'Cost', '1');
  rate('Market', 'Buyers', '3');
  rate('Market', 'Cost', '5');
  expect(screen.getByText(t.solid('Market', '5'))).toBeTruthy();
  press(t.compare);
  expect(result()).toContain(t.near('3', '4'));
  expect(result()).toContain('Most of them fit.');
  rate('Mall', 'Buyers', '5');
  expect(screen.getByText(t.turns('Market'))).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'Cost' }), { target: { value: '0' } });
  expect(screen.getByText(/Cost above 1.5 \(now 0\): Market leads/)).toBeTruthy();
});

test('cells are judged each by its own reason, and what they cost is added up', () => {
  const start = grid.rows.map((row) => row.start);
  const reading = readGrid(grid, start);
  expect(reading.faults.map(({ reason }) => reason)).toEqual([
    'The last four digits are enough.',
    'Refunds are the work of agents.',
  ]);
  expect([reading.excess, reading.missing, reading.inPlace, reading.all]).toEqual([200, 12, 2, 4]);
  const repaired = switched(grid, switched(grid, start, 0, 'agent', false), 1, 'agent', true);
  expect(readGrid(grid, repaired).faults).toEqual([]);
});

test('where one is chosen, a row is right or wrong as a whole', () => {
  const one = { ...grid, choose: 'one' as const, rows: grid.rows.map((row) => ({ ...row, start: [] })) };
  expect(gridProblems(one)).toEqual([]);
  const wrong = switched(one, switched(one, [[], []], 0, 'agent', true), 0, 'packer', true);
  expect(wrong[0]).toEqual(['packer']);
  expect(readGrid(one, wrong)).toMatchObject({ unchosen: 1, inPlace: 1, all: 2 });
  expect(gridProblems({ ...one, rows: grid.rows })).toHaveLength(1);
});

test('a grid is switched by keyboard and checked', () => {
  const t = lessonMatrix.en.grid;
  render(
    <div data-exercise="grid">
      <Grid locale="en" exercise={grid} />
    </div>,
  );
  const box = (name: string) => screen.getByRole('checkbox', { name });
  press(words.check);
  expect(result()).toContain(words.inPlace('2', '4'));
  expect(result()).toContain('Addresses seen without need: 200 · Orders that wait: 12');
  fireEvent.click(box(`See addresses · Agent · ${t.excess}`));
  fireEvent.click(box('Refund · Agent'));
  press(words.check);
  expect(result()).toBe(words.right);
});
