import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/members/Members.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { $plan } from '../../../src/stores/plan.ts';
import { createSimulator } from '../../../src/workers/client.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { connectInPlace } from '../../workers/in-place.ts';

// The customer book is written in place, and takes its time on a slow machine.
configure({ asyncUtilTimeout: 30_000 });

async function show(locale: Locale = 'en') {
  const shown = render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
  await screen.findByRole('table', { name: locale === 'en' ? /recency and frequency/ : /五五二十五格/ });
  return shown;
}

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  dispatchEvent(new Event('hashchange'));
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

const grid = () => screen.getByRole('table', { name: /recency and frequency/ });
const cell = (name: RegExp) => within(grid()).getByRole('button', { name });

test.each(LOCALES)('in %s, there is one heading, and no figure is missing', async (locale) => {
  const { container } = await show(locale);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
});

test('without a shop it says what to do', async () => {
  await closeGame();
  render(
    <LocaleProvider locale="en">
      <Screen />
    </LocaleProvider>,
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('#/new');
});

describe('the grid', () => {
  test('has 25 cells of which one is in the tab order; arrows move it', async () => {
    await show();
    const cells = within(grid()).getAllByRole('button');
    expect(cells).toHaveLength(25);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    cell(/^R5 F1/).focus();
    fireEvent.keyDown(cell(/^R5 F1/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(cell(/^R4 F1/));
    fireEvent.keyDown(cell(/^R4 F1/), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(cell(/^R4 F1/));
    fireEvent.keyDown(cell(/^R4 F1/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(cell(/^R4 F2/));
  });

  test('a cell filters, goes into the address, and lets go again', async () => {
    await show();
    fireEvent.click(cell(/^R4 F1/));
    expect(location.hash).toBe('#/members?cell=4-1');
    expect(await screen.findByRole('heading', { name: 'R4 F1' })).toBeTruthy();
    fireEvent.click(cell(/^R4 F1/));
    expect(location.hash).toBe('#/members');
  });

  test('a named segment shows its card, with what reaches it', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: /^Lost/ }));
    expect(location.hash).toBe('#/members?segment=lost');
    expect(await screen.findByRole('heading', { name: 'Lost' })).toBeTruthy();
    expect(screen.getByText(/no win-back lever/)).toBeTruthy();
    expect(screen.getByText('May be written to')).toBeTruthy();
  });
});

describe('levers', () => {
  test('a member price is switched on with workable values, and off again', async () => {
    await show();
    const use = screen.getByRole('checkbox', { name: 'Run it this week' });
    fireEvent.click(use);
    expect($plan.get()?.memberPrice?.depthShare).toBeGreaterThan(0);
    expect(await screen.findByText(/gives away about ¥/)).toBeTruthy();
    fireEvent.click(use);
    expect($plan.get()?.memberPrice).toBeNull();
  });

  test('double points run on the chosen day', async () => {
    await show();
    const days = screen.getByRole('group', { name: 'Double-points days' });
    fireEvent.click(within(days).getByRole('checkbox', { name: 'Sat' }));
    expect($plan.get()?.doublePointsDays).toBe(0b0100000);
  });

  test('tiers, points and messages are typed in', async () => {
    await show();
    for (const [name, value, lever, now] of [
      [/Generosity/, '60', 'tierBenefit', 0.6],
      [/Points on what/, '2', 'pointsRate', 0.02],
      [/Messages this week/, '3', 'emailSends', 3],
    ] as const) {
      const field = screen.getByRole('textbox', { name });
      fireEvent.input(field, { target: { value } });
      fireEvent.keyDown(field, { key: 'Enter' });
      expect($plan.get()?.[lever]).toBeCloseTo(now, 9);
    }
  });

  test('every control names its rule', async () => {
    await show();
    const rules = screen.getAllByRole('link', { name: /^Rule / }).map((link) => link.textContent);
    for (const rule of ['T11', 'MP1', 'PT1', 'ME2'])
      expect(rules.some((text) => text?.endsWith(rule))).toBe(true);
  });
});

test('the groups are as many as asked for', async () => {
  await show();
  const groups = () =>
    within(screen.getByRole('region', { name: /^Groups by size/ })).getAllByRole('rowheader');
  expect(groups()).toHaveLength(3);
  fireEvent.click(within(screen.getByRole('group', { name: 'Groups' })).getByRole('button', { name: '5' }));
  await waitFor(() => expect(groups()).toHaveLength(5));
  expect(location.hash).toBe('#/members?groups=5');
});

test('a book that cannot be read is asked for again', async () => {
  const simulator = createSimulator(connectInPlace);
  let fails = true;
  const customers: typeof simulator.customers = (...question) =>
    fails ? Promise.reject(new Error('no worker')) : simulator.customers(...question);
  await provideShop(undefined, { ...simulator, customers });
  // A shop nobody has asked about yet.
  await startShop('ZY98XW76');
  render(
    <LocaleProvider locale="en">
      <Screen />
    </LocaleProvider>,
  );
  const [again] = await screen.findAllByRole('button', { name: 'Try again' });
  fails = false;
  if (again === undefined) throw new Error('nothing to press');
  fireEvent.click(again);
  expect(await screen.findByRole('table', { name: /recency and frequency/ })).toBeTruthy();
});
