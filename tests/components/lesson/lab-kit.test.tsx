import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type Lab, valueAt } from '../../../src/components/lesson/labs/kit/lab.ts';
import { labOf } from '../../../src/components/lesson/labs/kit/lab-of.tsx';
import { numberOf } from '../../../src/components/lesson/labs/kit/parts.tsx';
import { scaleOf, ticksBetween } from '../../../src/components/lesson/labs/kit/picture.ts';

interface Setup {
  readonly factor: number;
}

const spec: Lab<Setup> = {
  title: () => 'Double it',
  start: () => ({ amount: 1 }),
  controls: () => [
    {
      kind: 'range',
      id: 'amount',
      label: 'Amount',
      min: 0,
      max: 9,
      step: 1,
      text: (value) => `${value} pieces`,
    },
  ],
  view: ({ factor }, values) => {
    const result = String(valueAt(values, 'amount') * factor);
    return {
      figures: [{ label: 'Result', value: result }],
      pictures: [],
      tables: [{ caption: 'All', head: ['Amount', 'Result'], rows: [{ cells: ['1', '2'], isYou: true }] }],
      reading: `It is ${result}.`,
      result,
    };
  },
  resultName: () => 'Result',
  guess: ({ factor }) => ({
    question: 'What is four doubled?',
    unit: { before: '', after: '' },
    at: { amount: 4 },
    answer: 4 * factor,
    text: String,
  }),
  good: () => ({ values: { amount: 9 }, why: 'The most.' }),
};
const Widget = labOf(spec);
const draw = () => render(<Widget locale="en" scenarioId="apparel" seed="s" setup={{ factor: 2 }} />);
const slide = (value: number) => {
  const slider = screen.getByRole('slider');
  fireEvent.input(slider, { target: { value: String(value) } });
  fireEvent.change(slider, { target: { value: String(value) } });
};

afterEach(cleanup);

test('moving a control moves the sentence that is read out', () => {
  draw();
  expect(screen.getByText('It is 2.')).toBeTruthy();
  slide(3);
  expect(screen.getByText('It is 6.').getAttribute('aria-live')).toBe('polite');
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('3 pieces');
});

test('what was tried is kept, and leads back', () => {
  draw();
  slide(3);
  slide(5);
  expect(
    screen.getByRole('region', { name: 'What you tried: Double it' }).querySelectorAll('tbody tr'),
  ).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Back to try 1' }));
  expect(screen.getByText('It is 6.')).toBeTruthy();
});

test('a good answer can be asked for after three tries', () => {
  draw();
  slide(2);
  slide(3);
  expect(screen.queryByRole('button', { name: 'Show a good answer' })).toBeNull();
  slide(4);
  fireEvent.click(screen.getByRole('button', { name: 'Show a good answer' }));
  expect(screen.getByText('The most. It is 18.')).toBeTruthy();
});

test('a guess is compared, and the lab goes where the answer can be seen', () => {
  draw();
  const field = screen.getByLabelText(/What is four doubled/);
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  expect(screen.getByRole('status').textContent).toBe('Type a number first.');
  fireEvent.input(field, { target: { value: '７' } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(screen.getByRole('status').textContent).toContain('You guessed 7. It is 8');
  expect(screen.getByText('It is 8.')).toBeTruthy();
});

test('numbers are read as people type them', () => {
  expect(numberOf('−1,250')).toBe(-1250);
  expect(numberOf('１２．５%')).toBe(12.5);
  expect(numberOf('')).toBeNaN();
  expect(numberOf('x')).toBeNaN();
});

test('ticks are round and lie within the ends', () => {
  expect(ticksBetween(0, 0.1, 5)).toHaveLength(6);
  expect(ticksBetween(0, 100, 4)).toEqual([0, 50, 100]);
  expect(ticksBetween(5, 5, 4)).toEqual([5]);
  expect(scaleOf([0, 10]).at(5)).toBe(0.5);
});
