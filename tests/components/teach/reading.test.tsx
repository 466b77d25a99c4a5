import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/teach/read/Screen.tsx';
import { usualRubric } from '../../../src/components/teach/usual-rubric.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { teachRead } from '../../../src/i18n/areas/teach-read.ts';
import { verify } from '../../../src/i18n/areas/verify.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { openMemoryDatabase } from '../../../src/storage/memory.ts';
import { storageOver } from '../../../src/storage/open.ts';
import { undoGrading } from '../../../src/stores/grading-undo.ts';
import { setShortcuts } from '../../../src/stores/settings.ts';
import {
  $gradings,
  $pile,
  $room,
  addFiles,
  openRoom,
  pileSettled,
  provideRubric,
  setRoom,
} from '../../../src/stores/teaching.ts';
import { closeRoom } from '../../../src/stores/teaching-state.ts';
import { classFiles } from '../../e2e/support/class-reports.ts';
import { provideShop } from '../../stores/shop.ts';

const sources = classFiles(3);
const altered = JSON.parse(sources[1]!.text);
altered.evidence[0].value = 0.05;
altered.figures.thisWeek.conversionRate = 0.05;
const otherRules = JSON.parse(sources[2]!.text);
otherRules.head.rulesVersion = 99;
const texts = [sources[0]!.text, JSON.stringify(altered), JSON.stringify(otherRules)];

function goTo(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

/** Opens report number `index` of the pile. */
async function open(index: number, locale: Locale = 'zh') {
  goTo(`#/read/${$pile.get()[index]?.id}`);
  const shown = render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
  await waitFor(() => expect(shown.container.querySelector('#read-decisions, .read-chip')).not.toBeNull());
  return shown;
}

beforeEach(async () => {
  localStorage.clear();
  // wide enough for three panes
  Reflect.set(globalThis, 'matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  closeRoom();
  while (undoGrading() !== undefined);
  await provideShop(storageOver(openMemoryDatabase()));
  await openRoom();
  provideRubric(usualRubric('zh'));
  await setRoom({ roster: [{ number: '20250001', name: '李娜' }] });
  addFiles(texts.map((text, index) => new File([text], `report-${index}.json`)));
  await pileSettled();
});
afterEach(cleanup);

describe.each(LOCALES)('in %s', (locale) => {
  test('a verified report stands with its week, its chips and nothing broken', async () => {
    const { container } = await open(0, locale);
    const t = teachRead[locale];
    // the other one is on the paper that is printed
    expect(container.querySelector('.read h1')?.textContent).toBe(t.heading('李娜', 2));
    expect(container.querySelector('[data-verdict="verified"]')).not.toBeNull();
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    await waitFor(() => expect(screen.getByText(t.facts.decisions, { selector: 'h2' })).toBeTruthy());
    expect(container.querySelector('.read-chip')?.textContent).toContain(t.chips.same);
    expect(screen.getAllByText(new RegExp(t.chips.frozenShort)).length).toBeGreaterThan(0);
    // a chart that was kept is drawn with its table
    expect(container.querySelector('.read-frozen .chip-picture .chip-bar .num')?.textContent).toMatch(/\d/);
    // the missed goal and the problems, beside what the week shows
    expect(screen.getByText(t.goals.alone)).toBeTruthy();
    expect(screen.getByRole('table', { name: t.problems.title })).toBeTruthy();
  });

  test('an altered report shows both numbers, and can be graded', async () => {
    const { container } = await open(1, locale);
    const t = teachRead[locale];
    expect(screen.getByText(t.altered)).toBeTruthy();
    expect(container.querySelector('.read-chip.bad')?.textContent).toContain('5.00%');
    expect(container.querySelector('.read-chip.bad')?.textContent).toMatch(/△/);
    expect(screen.getByText(verify[locale].showDifferences)).toBeTruthy();
    fireEvent.click(within(container.querySelector('.read-quick') as HTMLElement).getAllByRole('button')[4]!);
    expect($gradings.get()[$pile.get()[1]!.id]?.points[0]).toBe(25);
  });

  test('a report under other rules is read only, and can be graded', async () => {
    const { container } = await open(2, locale);
    const t = teachRead[locale];
    expect(screen.getByText(t.otherRules)).toBeTruthy();
    expect(container.querySelector('.read-chip')?.textContent).toContain(t.chips.notReplayed);
    expect(screen.getByText(t.marks.none)).toBeTruthy();
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(5);
  });
});

const t = teachRead.zh;
const gradingOf = (index: number) => $gradings.get()[$pile.get()[index]!.id];
const press = (key: string, options = {}) =>
  fireEvent.keyDown(document.activeElement ?? document, { key, ...options });

/** Lets what was typed reach the page. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('grading by keys', () => {
  test('a number goes to its row, arrows and digits give points, Enter goes on', async () => {
    await open(0);
    press('2');
    const field = document.activeElement as HTMLInputElement;
    expect(field.getAttribute('aria-keyshortcuts')).toBe('2');
    fireEvent.input(field, { target: { value: '12.5' } });
    expect(gradingOf(0)?.points[1]).toBe(12.5);
    await drawn();
    press('ArrowUp');
    expect(gradingOf(0)?.points[1]).toBe(13.5);
    press('Enter');
    expect((document.activeElement as HTMLInputElement).getAttribute('aria-keyshortcuts')).toBe('3');
    fireEvent.input(document.activeElement!, { target: { value: '99' } });
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(gradingOf(0)?.points[2] ?? null).toBeNull();
  });

  test('C writes on a section, the bank fills itself in, Z takes back, Ctrl Enter goes to the next', async () => {
    const { container } = await open(0);
    press('c');
    const field = screen.getByRole('textbox', { name: t.grade.text });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: '和哪一周比？' } });
    fireEvent.click(screen.getByRole('button', { name: t.grade.add }));
    expect(gradingOf(0)?.comments).toMatchObject([{ part: 'overview', section: 0, text: '和哪一周比？' }]);
    fireEvent.click(container.querySelector('.read-bank-item')!);
    expect(gradingOf(0)?.overall).toBe(t.usualBank.figure.replace('{姓名}', '李娜'));
    (document.activeElement as HTMLElement).blur();
    press('z');
    expect(gradingOf(0)?.overall).toBe('');
    press('Enter', { ctrlKey: true });
    expect(gradingOf(0)?.state).toBe('graded');
    await waitFor(() => expect(location.hash).toBe(`#/read/${$pile.get()[1]!.id}`));
  });

  test('N and P go on and back; none of the keys acts while they are switched off', async () => {
    await open(0);
    press('n');
    await waitFor(() => expect(location.hash).toBe(`#/read/${$pile.get()[1]!.id}`));
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(screen.getByText(t.altered)).toBeTruthy());
    press('p');
    await waitFor(() => expect(location.hash).toBe(`#/read/${$pile.get()[0]!.id}`));
    setShortcuts(false);
    press('2');
    expect(document.activeElement?.tagName).not.toBe('INPUT');
    setShortcuts(true);
  });

  test('rows worth more are worked out anew in every grading', async () => {
    await open(0);
    press('1');
    fireEvent.input(document.activeElement!, { target: { value: '20' } });
    fireEvent.click(screen.getByRole('button', { name: t.grade.worth }));
    const dialog = screen.getByRole('dialog');
    const field = within(dialog).getAllByRole('textbox')[0]!;
    fireEvent.input(field, { target: { value: '50' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.click(within(dialog).getByRole('button', { name: t.grade.worthApply }));
    expect(gradingOf(0)?.points[0]).toBe(40);
    expect($room.get().rubric?.[0]?.points).toBe(50);
  });
});

test('an address of a report that is gone says so', () => {
  goTo('#/read/0123456789abcdef');
  render(
    <LocaleProvider locale="zh">
      <Screen />
    </LocaleProvider>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.goneTitle);
});
