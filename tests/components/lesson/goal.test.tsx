import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Goal } from '../../../src/components/lesson/exercises/Goal.tsx';
import { type GoalData, readGoal } from '../../../src/components/lesson/exercises/goal.ts';
import { type ExerciseOf, exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { lessonExercise } from '../../../src/i18n/areas/lesson-exercise.ts';
import { lessonGoal } from '../../../src/i18n/areas/lesson-goal.ts';
import { samples } from './samples.ts';

afterEach(cleanup);

const data = exercise.parse(samples.goal) as ExerciseOf<'goal'>;
/** Points that are not met, such as `week: no-week`. */
const faults = (text: string, from: GoalData = data) =>
  readGoal(from, text).findings.flatMap(({ point, problem }) => (problem ? [`${point}: ${problem}`] : []));

test.each([
  'I raise conversion from 2.6% to 3% by week 8.',
  'Conversion rate: from 2.6% to 3.0% by the end of the season. Lin answers for it.',
  'Conversion of 2.6% rises by 0.4 percentage points within six weeks; Lin.',
  'Lin lifts profit from ¥4,230 to ¥5,000 in week 10',
  'I raise conversion from 2.6 to 3% by week 8',
  '利润从4,230元提高到5000元，第八周前，我负责。',
  '利润从４２３０元到０．５万元，12月31日前做到，我负责。',
  '利润从4230元提高了20%，8周内，我负责。',
])('%s', (text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ['Do better', ['figure: no-figure', 'number: no-number', 'start: no-start']],
  ['Conversion and profit to 3% from 2.6% by week 8, Lin', ['figure: several-figures', 'start: no-start']],
  ['I take conversion from 2.6 to 3 by week 8', ['number: no-unit', 'start: no-start']],
  ['I raise conversion, 2.6% today, by 10% by week 8', ['number: ambiguous', 'reach: not-judged']],
  ['Lin takes conversion from 2.6% to 3%', ['week: no-week']],
  ['Lin takes conversion from 2.6% to 3% by week 13', ['week: too-late']],
  ['The team takes conversion from 2.6% to 3% by week 8', ['owner: nobody']],
  ['Conversion from 2.6% to 3% by week 8', ['owner: no-owner']],
  ['Lin takes conversion from 2.6% to 2.62% by week 8', ['reach: too-small']],
  ['Lin takes conversion from 2.6% to 5% by week 8', ['reach: too-far']],
  ['Lin takes conversion from 2.6% to 2.1% by week 8', ['reach: backwards']],
  ['我争取把利润从4230元明显提高到5000元，第8周前', ['plain: vague']],
])('%s', (text, expected) => {
  expect(faults(text)).toEqual(expect.arrayContaining([...expected]));
});

test('a figure that is better when it falls is read the other way round', () => {
  const late: GoalData = {
    ...data,
    figures: [
      {
        name: 'Late orders',
        parts: ['late'],
        unit: 'percent',
        now: 12,
        least: 11,
        most: 6,
        reason: 'A second packer.',
      },
    ],
  };
  expect(faults('I bring late parcels from 12% down to 8% by week 6', late)).toEqual([]);
  expect(faults('I bring late parcels from 12% to 14% by week 6', late)).toEqual(['reach: backwards']);
  expect(faults('I bring late parcels from 12% to 3% by week 6', late)).toEqual(['reach: too-far']);
});

test('a draft is read, a sentence put together, and the model shown once it is good', () => {
  const t = lessonGoal.en;
  render(
    <div data-exercise="goal">
      <Goal locale="en" exercise={data} />
    </div>,
  );
  const result = () => screen.getByRole('status').textContent ?? '';
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  press(lessonExercise.en.check);
  expect(result()).toBe(t.empty);
  press(t.draft(data.drafts[0]?.text ?? ''));
  expect(result()).toContain('significantly and as soon as possible');
  expect(result()).toContain(t.problems.nobody('We'));
  fireEvent.input(screen.getByRole('textbox', { name: /From 2.6% to/ }), { target: { value: '3' } });
  press(t.write);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: t.label }).value).toBe(
    'Conversion rate: from 2.6% to 3% by week 12. Lin answers for it.',
  );
  press(lessonExercise.en.check);
  expect(result()).toContain(t.good);
  expect(result()).toContain(data.model);
});
