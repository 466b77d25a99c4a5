import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { JoinPage } from '../../src/components/join/JoinPage.tsx';
import { join } from '../../src/i18n/areas/join.ts';
import { problems } from '../../src/i18n/areas/problems.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { assignedSeed, classCodeCheck, encodeAssignment } from '../../src/simulator/index.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { sampleAssignment } from '../simulator/assignment/sample.ts';
import { provideShop } from '../stores/shop.ts';

const assignment = sampleAssignment();
const goTo = vi.fn();

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  goTo.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(goTo);
  await provideShop();
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await closeGame();
});

async function show(code: string, locale: Locale = 'en') {
  location.hash = `#a=${code}`;
  render(<JoinPage locale={locale} />);
  await vi.waitFor(() => expect(screen.queryByText(join[locale].loading)).toBeNull(), { timeout: 10_000 });
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const opened = () => vi.waitFor(() => expect(goTo).toHaveBeenCalled(), { timeout: 10_000 });

describe.each(LOCALES)('an assignment in %s', (locale) => {
  const t = join[locale];

  test('its card says from whom, what, until when and how it is graded', async () => {
    await show(encodeAssignment(assignment), locale);
    const text = screen.getByRole('article').textContent ?? '';
    for (const part of [
      '王老师',
      'E-commerce 2',
      'EC-2',
      t.weeks(6),
      '50%',
      t.sees.files,
      'Bring one question.',
    ])
      expect(text).toContain(part);
    expect(text).toContain(locale === 'zh' ? '2026年9月18日' : '18 September 2026');
    expect(text).toContain('Every claim names its figure.');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('name and number open its shop; a second visit goes on with it', async () => {
    await show(encodeAssignment(assignment), locale);
    fireEvent.click(screen.getByRole('button', { name: t.form.open }));
    expect(screen.getByText(t.form.missingName)).toBeTruthy();
    expect(screen.getByText(t.form.missingNumber)).toBeTruthy();
    type(t.form.name, '李娜');
    type(t.form.number, '２０２５００１７');
    fireEvent.click(screen.getByRole('button', { name: t.form.open }));
    await opened();
    expect(goTo.mock.calls[0]?.[0]).toMatch(new RegExp(`/${locale}/play/#/cockpit$`));
    const { game } = $game.get();
    expect(game?.head).toMatchObject({
      learner: { name: '李娜', number: '20250017' },
      seed: assignedSeed(assignment, 'EC-2', '20250017'),
      season: 'guided',
      assignment: { id: 'autumn-1', classCode: 'EC-2', weeks: 6 },
    });
    expect(game?.shop?.facts.weeks).toBe(6);
    cleanup();
    goTo.mockReset();
    await show(encodeAssignment(assignment), locale);
    const again = await screen.findByRole('button', { name: t.again.continue('李娜') });
    expect(again.className).toContain('primary');
    // starting over takes a typed word
    fireEvent.click(screen.getByText(t.again.startOver));
    type(t.form.name, '李娜');
    type(t.form.number, '20250017');
    fireEvent.click(screen.getByRole('button', { name: t.form.open }));
    expect(goTo).not.toHaveBeenCalled();
    type(t.again.confirm(t.again.word), t.again.word);
    fireEvent.click(screen.getByRole('button', { name: t.form.open }));
    await opened();
    expect($game.get().game?.head.attempt).toBe(2);
  });

  test('a class code that is not told is asked for and checked', async () => {
    const { classCode: _told, ...rest } = assignment;
    await show(encodeAssignment({ ...rest, classCheck: classCodeCheck(rest.id, 'EC-2') }), locale);
    type(t.form.name, '李娜');
    type(t.form.number, '20250017');
    type(t.form.classCode, 'EC-9');
    fireEvent.click(screen.getByRole('button', { name: t.form.open }));
    expect(screen.getByText(problems[locale]['assignment/wrong-class']())).toBeTruthy();
    type(t.form.classCode, 'ec－2');
    fireEvent.click(screen.getByRole('button', { name: t.form.open }));
    await opened();
    expect($game.get().game?.head.assignment?.classCode).toBe('EC-2');
  });

  test('a bad link says what is wrong and offers the way out', async () => {
    const code = encodeAssignment(assignment);
    const bad = {
      'assignment/cut-off': code.slice(0, -20),
      'assignment/damaged': code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      'assignment/newer-version': code.replace(/^2/, '7'),
      'assignment/unknown-shop': encodeAssignment(sampleAssignment({ scenarioId: 'bakery' })),
      'assignment/other-edition': encodeAssignment(sampleAssignment({ scenarioHash: '0123456789abcdef' })),
    } as const;
    for (const [problem, link] of Object.entries(bad)) {
      await show(link, locale);
      const alert = await screen.findByRole('alert');
      expect(alert.textContent, problem).toContain(problems[locale][problem as keyof typeof bad]());
      expect(screen.getByLabelText(t.paste.label)).toBeTruthy();
      cleanup();
    }
  });
});

test('a pasted link and a file lead to the same assignment', async () => {
  const t = join.en.paste;
  const code = encodeAssignment(assignment);
  render(<JoinPage locale="en" />);
  const field = await screen.findByLabelText(t.label);
  fireEvent.input(field, { target: { value: 'hello' } });
  fireEvent.click(screen.getByRole('button', { name: t.read }));
  await screen.findByText(new RegExp(problems.en['assignment/no-link']()));
  fireEvent.input(field, { target: { value: `Your work: https://shop.example/zh/join/#a=${code}\n` } });
  fireEvent.click(screen.getByRole('button', { name: t.read }));
  await vi.waitFor(() => expect(location.hash).toBe(`#a=${code}`), { timeout: 10_000 });
  cleanup();
  location.hash = '';
  render(<JoinPage locale="en" />);
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file chooser');
  const file = new File([JSON.stringify(assignment, null, 2)], 'autumn.shop.json');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  await vi.waitFor(() => expect(location.hash).toBe(`#a=${code}`), { timeout: 10_000 });
});
