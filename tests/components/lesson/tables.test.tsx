import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Repair } from '../../../src/components/lesson/exercises/Repair.tsx';
import { WeeklyReport } from '../../../src/components/lesson/exercises/WeeklyReport.tsx';
import { type ExerciseOf, exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { lessonExercise } from '../../../src/i18n/areas/lesson-exercise.ts';
import { lessonRepair } from '../../../src/i18n/areas/lesson-repair.ts';
import { lessonReport } from '../../../src/i18n/areas/lesson-report.ts';
import { samples } from './samples.ts';

const check = () => fireEvent.click(screen.getByRole('button', { name: lessonExercise.en.check }));
const result = () => screen.getAllByRole('status').at(-1)?.textContent ?? '';
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const state = () => document.querySelector<HTMLElement>('[data-exercise]')?.dataset['state'];
afterEach(cleanup);

test('a table is marked, named and repaired row by row, and its figures follow', () => {
  const t = lessonRepair.en;
  const data = exercise.parse(samples.repair) as ExerciseOf<'repair'>;
  render(
    <div data-exercise="repair">
      <Repair locale="en" exercise={data} />
    </div>,
  );
  const fault = (row: number, value: string) => choose(`${t.row(String(row))} · ${t.fault}`, value);
  const repair = (row: number, value: string) => choose(`${t.row(String(row))} · ${t.repair}`, value);
  const sales = () => screen.getByRole('row', { name: /Sales/ }).textContent;
  expect(sales()).toBe('Sales¥9,058¥9,058');
  fault(1, 'twice');
  check();
  expect(result()).toBe(t.unrepaired);
  repair(1, 'delete');
  check();
  expect(result()).toContain(t.harmless);
  expect(result()).toContain(t.missed);
  fault(1, '');
  fault(2, 'unit');
  repair(2, 'delete');
  fault(3, 'unit');
  repair(3, 'delete');
  check();
  expect(result()).toContain(`Row 2: ${t.misnamed}`);
  expect(result()).toContain(`Row 3: ${t.misrepaired}`);
  expect(sales()).toBe('Sales¥9,058¥79');
  fault(2, 'twice');
  repair(2, 'delete');
  repair(3, 'convert');
  check();
  expect(result()).toBe(t.sound);
  expect(sales()).toBe('Sales¥9,058¥168');
  expect(state()).toBe('done');
});

test('a report is put together under the checks, and judged by version and part', () => {
  const t = lessonReport.en;
  const data = exercise.parse(samples.report) as ExerciseOf<'report'>;
  render(
    <div data-exercise="report">
      <WeeklyReport locale="en" exercise={data} />
    </div>,
  );
  const take = (text: string) => fireEvent.click(screen.getByRole('radio', { name: text }));
  const put = (place: number, part: string) =>
    fireEvent.change(screen.getAllByRole('combobox', { name: t.part })[place] as HTMLElement, {
      target: { value: part },
    });
  const checks = () => screen.getAllByRole('status')[0]?.textContent;
  expect(checks()).toContain(t.clean);
  check();
  expect(result()).toBe(t.open);
  take('It brought 1,170 (E3-1) orders.');
  put(0, 'data');
  expect(checks()).toContain('1,070');
  take('Goal: TODO');
  put(1, 'service');
  expect(checks()).toContain('TODO');
  take('Rain may be part of it.');
  put(2, 'reflection');
  check();
  expect(result()).toContain(t.clear('1', '3'));
  expect(result()).toContain(t.wrongPart);
  take('It brought 1,070 (E3-1) orders.');
  take('Goal: to find out why.');
  put(1, 'overview');
  expect(checks()).toContain(t.clean);
  check();
  expect(result()).toBe(t.sound);
});
