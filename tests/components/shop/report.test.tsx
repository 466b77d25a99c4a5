import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Screen } from '../../../src/components/shop/report/Report.tsx';
import { sectionTitle } from '../../../src/components/shop/report/section-title.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { reportChecks as checkWords } from '../../../src/i18n/areas/report-checks.ts';
import { reportChips } from '../../../src/i18n/areas/report-chips.ts';
import { reportTables } from '../../../src/i18n/areas/report-tables.ts';
import { reportWork } from '../../../src/i18n/areas/report-work.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { $argument, $narrative, noteHandedIn, setGoals, setNarrative } from '../../../src/stores/report.ts';
import { endShow, runWeek } from '../../../src/stores/run.ts';
import { $note } from '../../../src/stores/staged.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

configure({ asyncUtilTimeout: 10_000 });

const LESSON = {
  ...{ id: '05-stock/01-cover', module: 5, skills: ['stock'], prompts: ['a'], number: '5.1', title: 'Cover' },
};

beforeEach(async () => {
  localStorage.clear();
  location.hash = '#/report/2';
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify([LESSON])));
  vi.stubGlobal('matchMedia', () => ({
    ...{ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined },
  }));
  await provideShop();
  await startShop();
  for (let week = 1; week <= 2; week += 1) {
    expect(await runWeek()).toBeDefined();
    endShow();
  }
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await closeGame();
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
});

function show(locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

const box = (at: string) => {
  const found = document.querySelector<HTMLTextAreaElement>(`textarea[data-section="${at}"]`);
  if (!found) throw new Error(`no section ${at}`);
  return found;
};

describe.each(LOCALES)('in %s', (locale) => {
  test('seven parts with their figures, filled in for paper too', () => {
    const { container } = show(locale);
    expect(container.querySelectorAll('.report-part')).toHaveLength(7);
    expect(container.querySelectorAll('textarea[data-section]')).toHaveLength(21);
    const t = reportTables[locale].titles;
    for (const title of [t.steps, t.orders, t.channels, t.response, t.refunds, t.rivals, t.bridge])
      expect(screen.getAllByRole('region', { name: title, hidden: true }).length, title).toBeGreaterThan(0);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('evidence', () => {
  test('is chosen from a list and stands at the caret as a chip', async () => {
    show();
    fireEvent.input(box('data-0'), { target: { value: 'It was . Good.' } });
    box('data-0').setSelectionRange(7, 7);
    const title = sectionTitle('data', 0, 'en');
    fireEvent.click(screen.getByRole('button', { name: reportChips.en.insertInto(title) }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.input(within(dialog).getByRole('searchbox'), { target: { value: '60' } });
    fireEvent.click(within(dialog).getAllByRole('listitem')[0]?.querySelector('button') ?? dialog);
    await waitFor(() => expect(box('data-0').value).toBe('It was [[E2-1]]. Good.'));
    const [chip] = $argument(2).get().evidence;
    expect(chip).toMatchObject({
      id: 'E2-1',
      kind: 'figure',
      week: 2,
      path: 'thisWeek.answeredIn60SecondsRate',
    });
    const chips = screen.getByRole('list', { name: reportChips.en.chips });
    expect(chips.textContent).toContain('E2-1, week 2');
    fireEvent.click(within(chips).getByRole('button', { name: reportChips.en.remove('E2-1') }));
    await waitFor(() => expect(box('data-0').value).toBe('It was. Good.'));
    expect($argument(2).get().evidence).toEqual([]);
  });

  test('a comment on a key figure is a line of section 5.1 and shows in the table', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: reportTables.en.commentOn('Conversion') }));
    await waitFor(() => expect(box('data-0').value).toBe('Conversion [[E2-1]]: '));
    fireEvent.input(box('data-0'), { target: { value: 'Conversion [[E2-1]]: better pictures' } });
    await waitFor(() => expect(screen.getAllByText('better pictures').length).toBeGreaterThan(0));
  });

  test('a chip that is not in the report says so', async () => {
    show();
    fireEvent.input(box('data-0'), { target: { value: 'See [[E9-9]]' } });
    expect((await screen.findAllByText(reportChips.en.unknown('E9-9'))).length).toBeGreaterThan(0);
  });
});

describe('problems and goals', () => {
  test('are suggested with their evidence, ranked live and sorted on request', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: reportWork.en.problems.add }));
    fireEvent.click(screen.getByRole('button', { name: reportWork.en.problems.add }));
    await waitFor(() => expect(screen.getAllByRole('slider', { name: /Impact/ })).toHaveLength(2));
    const [, second] = screen.getAllByRole('slider', { name: /Impact/ });
    if (!second) throw new Error('no second problem');
    fireEvent.input(second, { target: { value: '5' } });
    await waitFor(() =>
      expect(
        $argument(2)
          .get()
          .problems.map(({ impact }) => impact),
      ).toEqual([3, 5]),
    );
    fireEvent.click(await screen.findByRole('button', { name: reportWork.en.problems.sort }));
    expect(
      $argument(2)
        .get()
        .problems.map(({ impact }) => impact),
    ).toEqual([5, 3]);
    fireEvent.click(screen.getByRole('button', { name: reportWork.en.problems.suggest }));
    const { problems, evidence } = $argument(2).get();
    const suggested = problems.flatMap(({ evidenceId }) => evidenceId ?? []);
    expect(suggested.length).toBeGreaterThan(0);
    for (const named of suggested) expect(evidence.some(({ id }) => id === named)).toBe(true);
  });

  test('a goal is pinned to the plan of the coming week', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: reportWork.en.goals.add }));
    fireEvent.click(await screen.findByRole('button', { name: reportWork.en.goals.pin }));
    expect($note.get()).toMatch(/^Goal: Conversion at least \d/);
    expect(await screen.findByRole('link', { name: /^Open / })).toBeTruthy();
  });

  test('last week’s goals are read back and scored', () => {
    setGoals(1, [{ figure: 'rating', direction: 'at-least', target: 1, how: '' }]);
    noteHandedIn(1, { stock: 'new' });
    show();
    const [read] = screen.getAllByRole('region', { name: reportWork.en.lastGoals.title(1), hidden: true });
    expect(read?.textContent).toContain('✓ reached');
    expect(read?.textContent).toContain('100%');
  });
});

test('checks lead to their place and stop nothing', async () => {
  setNarrative(2, 'data', 0, 'Profit was XX yuan.');
  show();
  const panel = screen.getByRole('region', { name: checkWords.en.title });
  const line = within(panel).getByText(checkWords.en.says.placeholder('XX')).closest('button');
  if (!line) throw new Error('no way to the place');
  fireEvent.click(line);
  await waitFor(() => expect(document.activeElement).toBe(box('data-0')));
  expect(screen.getByRole('button', { name: checkWords.en.handIn.button }).hasAttribute('disabled')).toBe(
    false,
  );
});

test('keys go from section to section, open the evidence and hand in', async () => {
  show();
  box('data-0').focus();
  fireEvent.keyDown(box('data-0'), { key: 'ArrowDown', ctrlKey: true });
  expect(document.activeElement).toBe(box('data-1'));
  fireEvent.keyDown(box('data-1'), { key: 'ArrowUp', ctrlKey: true });
  expect(document.activeElement).toBe(box('data-0'));
  fireEvent.keyDown(box('data-0'), { key: 'Enter', ctrlKey: true });
  expect((await screen.findByRole('dialog')).textContent).toContain(checkWords.en.handIn.title);
});

test('while the words of a version are looked at, the report stays as it is', async () => {
  setNarrative(2, 'data', 0, 'Then');
  show();
  fireEvent.click(screen.getByRole('button', { name: reportWork.en.versions.button }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: reportWork.en.versions.keep }));
  fireEvent.click(await within(dialog).findByRole('button', { name: /^Look at/ }));
  expect((await screen.findByRole('dialog')).textContent).toContain('Then');
  expect($narrative(2).get().data[0]).toBe('Then');
});
