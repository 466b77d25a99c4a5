import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Spot } from '../../../src/components/lesson/exercises/Spot.tsx';
import { judgeBlock, pageOf, totalOf } from '../../../src/components/lesson/exercises/spot.ts';
import { type ExerciseOf, exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { lessonExercise } from '../../../src/i18n/areas/lesson-exercise.ts';
import { lessonSpot } from '../../../src/i18n/areas/lesson-spot.ts';
import { samples } from './samples.ts';

const t = lessonSpot.en;
const data = exercise.parse(samples.spot) as ExerciseOf<'spot'>;
const messages = (changed: object) =>
  exercise.safeParse({ ...samples.spot, ...changed }).error?.issues.map(({ message }) => message) ?? [];
const show = () =>
  render(
    <div data-exercise="spot">
      <Spot locale="en" exercise={data} />
    </div>,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const name = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });
const result = () => screen.getAllByRole('status').at(-1)?.textContent;
const total = () => document.querySelector('.exercise-account b')?.textContent;
afterEach(cleanup);

test('a mark is judged by block and by principle', () => {
  expect(judgeBlock({ fault: 'usability' }, undefined, true)).toBe('missed');
  expect(judgeBlock({ fault: 'usability' }, { principle: undefined }, true)).toBe('unnamed');
  expect(judgeBlock({ fault: 'usability' }, { principle: 'consistency' }, true)).toBe('other');
  expect(judgeBlock({ fault: 'usability' }, { principle: 'usability' }, true)).toBe('found');
  expect(judgeBlock({ fault: 'fault' }, { principle: undefined }, false)).toBe('found');
  expect(judgeBlock({}, { principle: undefined }, false)).toBe('harmless');
  expect(judgeBlock({}, undefined, true)).toBe('sound');
});

test('repaired blocks are reworded, moved and taken off, and the page costs less', () => {
  expect(pageOf(data, [2]).map(({ text }) => text)).toEqual(['Pay', 'Your order', 'Fax number', 'Address']);
  expect([totalOf(data, []), totalOf(data, [1]), totalOf(data, [1, 2])]).toEqual([2, 1, 1]);
});

test('faults found are repaired, wrong marks are explained, and the old page can be seen again', () => {
  show();
  press(lessonExercise.en.check);
  expect(result()).toBe(t.nothingMarked);
  press(/Your order/);
  fireEvent.click(screen.getByRole('button', { name: /Your order/ }));
  press(/Fax number/);
  press(lessonExercise.en.check);
  expect(result()).toContain(t.verdicts.unnamed);
  name('consistency');
  press(lessonExercise.en.check);
  expect(result()).toContain(t.verdicts.other);
  expect(total()).toBe('2');
  name('usability');
  press(lessonExercise.en.check);
  expect(result()).toContain(t.repairedOf('1', '2'));
  expect(result()).toContain('Nobody needs it.');
  expect(total()).toBe('1');
  press(/Address/);
  press(lessonExercise.en.check);
  expect(result()).toContain(t.verdicts.harmless);
  press(/Address/);
  press(/Next/);
  name('consistency');
  press(lessonExercise.en.check);
  expect(result()).toContain(t.allRepaired('2'));
  expect(document.querySelector<HTMLElement>('[data-exercise]')?.dataset['state']).toBe('done');
  expect(screen.queryByText('Next')).toBeNull();
  press(t.asItWas);
  expect(screen.getByText('Next')).toBeTruthy();
  expect(total()).toBe('2');
});

test('a page that cannot be played is refused', () => {
  const [head, fax, next, address] = samples.spot.blocks;
  expect(messages({ blocks: [head, fax, { ...next, fault: 'speed' }, address] })).toContain(
    '“speed” is none of the principles: consistency, usability',
  );
  expect(messages({ blocks: [head, fax, { ...head, repaired: 'Order' }, next] })).toContain(
    '“Your order” is sound and needs no repair',
  );
  expect(messages({ blocks: [head, { ...fax, gone: false }, next, address] })).toContain(
    '“Fax number” needs a repair: repaired, repairedLook, place or gone',
  );
  expect(messages({ measure: undefined })).toContain(
    '“Fax number” has an amount, but the page measures nothing',
  );
});
