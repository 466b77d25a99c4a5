import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/content/Content.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { $plan, stage } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

// The customer book is written in place, and takes its time on a slow machine.
configure({ asyncUtilTimeout: 30_000 });

function show(locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

beforeEach(async () => {
  localStorage.clear();
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

test.each(LOCALES)('in %s, there is one heading, and no figure is missing', async (locale) => {
  const { container } = show(locale);
  await screen.findByText(locale === 'en' ? /The ranges/ : /两个区间/);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
});

test('without a shop it says what to do', async () => {
  await closeGame();
  show();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('#/new');
});

describe('the week', () => {
  const days = () => within(screen.getByRole('list', { name: /^Monday to Sunday/ })).getAllByRole('heading');

  test('has seven days, the show on its day', () => {
    show();
    expect(days()).toHaveLength(7);
    const friday = days()[4]?.closest('li');
    expect(friday?.textContent).toContain('Live show');
  });

  test('the show moves to the chosen day', async () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Tue' }));
    expect($plan.get()?.kolLiveDay).toBe(1);
    expect(await screen.findByRole('heading', { level: 1, name: /Tuesday/ })).toBeTruthy();
    expect(days()[1]?.closest('li')?.textContent).toContain('Live show');
  });

  test('spreading the money out takes the show away', async () => {
    show();
    const field = screen.getByRole('textbox', { name: /kept for the show/ });
    fireEvent.input(field, { target: { value: '0' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect($plan.get()?.liveConcentration).toBe(0);
    expect(await screen.findByRole('heading', { level: 1, name: /spread evenly/ })).toBeTruthy();
    expect(await screen.findByText(/staged setting saves/)).toBeTruthy();
  });
});

test('the pacing table has seven daily budgets in all', () => {
  show();
  const frame = screen.getByRole('figure', { name: 'Creators’ money by day' });
  fireEvent.click(within(frame).getByRole('button', { name: 'Show as table' }));
  const cells = within(frame).getAllByRole('row').slice(1);
  const total = cells.reduce((sum, row) => sum + Number(row.children[1]?.textContent), 0);
  expect(total).toBeCloseTo(7, 9);
});

test('a larger content budget takes the stock further', async () => {
  show();
  const before = screen.getByText(/In 8 weeks/).nextElementSibling?.textContent;
  stage('contentBudgetFen', 500_000);
  await screen.findByText('as ¥3,924 a week');
  expect(before).toBe('as ¥2,500 a week');
});

test('every control names its rule', () => {
  show();
  const rules = screen.getAllByRole('link', { name: /^Rule / }).map((link) => link.textContent);
  for (const rule of ['T3', 'LP1', 'M5']) expect(rules.some((text) => text?.endsWith(rule))).toBe(true);
});
