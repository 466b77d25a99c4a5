import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen as ClassScreen } from '../../../src/components/teach/class/Screen.tsx';
import { Screen } from '../../../src/components/teach/grades/Screen.tsx';
import { usualRubric } from '../../../src/components/teach/usual-rubric.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { teachClass } from '../../../src/i18n/areas/teach-class.ts';
import { teachGrades } from '../../../src/i18n/areas/teach-grades.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { openMemoryDatabase } from '../../../src/storage/memory.ts';
import { storageOver } from '../../../src/storage/open.ts';
import {
  $pile,
  $room,
  addFiles,
  openRoom,
  pileSettled,
  provideRubric,
  setGrading,
  setRoom,
} from '../../../src/stores/teaching.ts';
import { closeRoom, replaceItems } from '../../../src/stores/teaching-state.ts';
import { classFiles } from '../../e2e/support/class-reports.ts';
import { weekScoreOf } from '../../fixtures/week-score.ts';
import { provideShop } from '../../stores/shop.ts';

const files = classFiles(5);

beforeEach(async () => {
  closeRoom();
  await provideShop(storageOver(openMemoryDatabase()));
  await openRoom();
  provideRubric(usualRubric('en'));
  await setRoom({
    roster: [
      { number: '20250001', name: '李娜' },
      { number: '9', name: 'Absent' },
    ],
  });
});
afterEach(cleanup);

async function handIn(count = 5): Promise<void> {
  addFiles(files.slice(0, count).map(({ name, text }) => new File([text], name)));
  await pileSettled();
  replaceItems($pile.get().map((item) => ({ ...item, score: weekScoreOf('final') })));
}

const show = (Shown: typeof Screen, locale: Locale = 'en') =>
  render(
    <LocaleProvider locale={locale}>
      <Shown />
    </LocaleProvider>,
  );

describe.each(LOCALES)('in %s', (locale) => {
  test('grades stand with everybody, and nothing is broken', async () => {
    await handIn();
    const { container } = show(Screen, locale);
    expect(container.querySelectorAll('.grades-table tbody tr')).toHaveLength(6);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(screen.getByText(teachGrades[locale].found(0, 6))).toBeTruthy();
  });

  test('the class stands with its pictures, and nothing is broken', async () => {
    await handIn();
    const { container } = show(ClassScreen, locale);
    const t = teachClass[locale];
    await waitFor(() => expect(container.querySelector('.class-plot')).not.toBeNull());
    expect(container.querySelectorAll('.class-dot.on-line').length).toBeGreaterThan(0);
    expect(screen.getByText(t.found(2, '84'))).toBeTruthy();
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
});

describe('grades', () => {
  const t = teachGrades.en;

  test('nobody yet: says what to do', () => {
    void setRoom({ roster: [] });
    show(Screen);
    expect(screen.getByText(t.emptyTitle)).toBeTruthy();
  });

  test('weights change the marks at once and stay', async () => {
    await handIn(1);
    const [item] = $pile.get();
    await setGrading(item?.id ?? '', { points: [25, 30, 20, 15, 10], state: 'graded' });
    const { container } = show(Screen);
    const marks = () => container.querySelector('.grades-table tbody tr')?.textContent ?? '';
    const before = marks();
    const rubric = screen.getByLabelText(t.formula.parts.rubric);
    fireEvent.input(rubric, { target: { value: '0' } });
    fireEvent.keyDown(rubric, { key: 'Enter' });
    await waitFor(() => expect(marks()).not.toBe(before));
    expect($room.get().weights).toEqual({ rubric: 0 });
  });

  test('days late take off by the rule', async () => {
    await handIn(1);
    const { container } = show(Screen);
    fireEvent.click(screen.getByLabelText(t.table.detailsName('李娜')));
    const days = screen.getByLabelText(t.table.daysName(2, '李娜'));
    fireEvent.input(days, { target: { value: '2' } });
    fireEvent.keyDown(days, { key: 'Enter' });
    await waitFor(() => expect(container.querySelector('.grades-week small')?.textContent).toContain('20%'));
  });

  test('a school’s own table is filled, with who was not found; one of another class is left alone', async () => {
    await handIn(2);
    show(Screen);
    const input = screen.getByLabelText(t.school.choose, { selector: 'input' }) as HTMLInputElement;
    const drop = (text: string) => {
      Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'grades.csv')] });
      fireEvent.change(input);
    };
    drop('ID number,Name,Shopkeeper\n20250001,李娜,-\n77,Nobody,-\n');
    await waitFor(() => expect(screen.getByText(t.school.filled(1, 2))).toBeTruthy());
    expect(screen.getByText(t.school.unmatched(1))).toBeTruthy();
    expect(screen.getByText(t.school.rowsWithout(1))).toBeTruthy();
    drop('id,name\n1,Ann\n2,Bob\n');
    await waitFor(() => expect(screen.getByText(t.school.nothing)).toBeTruthy());
    drop('PK\u0003\u0004');
    await waitFor(() => expect(screen.getByText(t.school.faults.workbook)).toBeTruthy());
  });
});

describe('the view for the wall', () => {
  const t = teachClass.en;

  test('with fewer than five reports it is off, with the reason', async () => {
    await handIn(4);
    show(ClassScreen);
    expect(screen.getByRole('button', { name: t.project }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(t.projectFew(4))).toBeTruthy();
  });

  test('hides every name', async () => {
    await handIn();
    const { container } = show(ClassScreen);
    fireEvent.click(screen.getByRole('button', { name: t.project }));
    expect(container.textContent).not.toContain('李娜');
    expect(container.textContent).toContain(t.student(1));
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(container.textContent).toContain('李娜'));
  });
});
