import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/analytics/Analytics.tsx';
import { TABS, type Tab } from '../../../src/components/shop/analytics/asked.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { analytics } from '../../../src/i18n/areas/analytics.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { $evidence } from '../../../src/stores/evidence.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { $limits } from '../../../src/stores/limits.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

function goTo(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

function show(tab: Tab = 'funnel', locale: Locale = 'en', options = '') {
  goTo(`#/analytics?tab=${tab}${options}`);
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

/** Waits until no book is being read. */
async function settled(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), { timeout: 60_000 });
}

beforeEach(async () => {
  localStorage.clear();
  goTo('');
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(TABS)('%s states a finding, names everything and misses no figure', async (tab) => {
    const { container } = show(tab, locale);
    await settled();
    const headings = screen.getAllByRole('heading', { level: 1 });
    expect(headings).toHaveLength(1);
    expect(headings[0]?.textContent?.length).toBeGreaterThan(6);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    for (const field of container.querySelectorAll('input, select')) {
      const label = field.getAttribute('aria-label') ?? (field as HTMLInputElement).labels?.[0]?.textContent;
      expect(label?.trim().length, field.outerHTML).toBeGreaterThan(0);
    }
    for (const region of container.querySelectorAll('section[tabindex="0"]'))
      expect(region.getAttribute('aria-label')?.length).toBeGreaterThan(0);
    const selected = screen.getAllByRole('tab', { selected: true });
    expect(selected.map((one) => one.textContent)).toEqual([analytics[locale].tabs[tab]]);
  });
});

test('a question leads to the tab that answers it', async () => {
  show('funnel');
  await settled();
  const link = screen.getByRole('link', { name: analytics.en.questions.channelsBack });
  goTo(link.getAttribute('href') ?? '');
  await waitFor(() => {
    const headings = screen.getAllByRole('heading', { level: 2 });
    const [first] = headings.filter((heading) => heading.closest('.analytics-block'));
    expect(first?.textContent).toBe(analytics.en.cohorts.byChannel);
  });
});

test('a tab is saved as evidence once, seen, shown and taken away again', async () => {
  show('funnel');
  await settled();
  const [save] = screen.getAllByRole('button', { name: analytics.en.keep });
  if (save === undefined) throw new Error('nothing to save');
  fireEvent.click(save);
  fireEvent.click(save);
  expect($evidence.get()).toHaveLength(1);
  const [item] = $evidence.get();
  expect(item?.kind).toBe('funnel');
  expect(item?.week).toBe(0);
  expect(item?.rows).toHaveLength(7);
  const panel = screen.getByRole('complementary');
  const remove = await within(panel).findByRole('button', { name: /^Remove “/ });
  fireEvent.click(remove);
  expect($evidence.get()).toHaveLength(0);
});

test('compared or not is in the address, and a past week is shown as it was', async () => {
  show('funnel');
  await settled();
  const columns = () => within(screen.getAllByRole('table')[0]!).getAllByRole('columnheader').length;
  expect(columns()).toBe(5);
  goTo('#/analytics/-1?compare=off');
  await settled();
  await waitFor(() => expect(columns()).toBe(3));
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Week shown' }).value).toBe('-1');
});

test('every rule of attribution shares out the same orders', async () => {
  show('attribution', 'en', '&scope=new');
  await settled();
  const table = screen.getByRole('table', { name: analytics.en.attribution.caption });
  const rows = within(table).getAllByRole('row').slice(1);
  const numbers = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .slice(0, 6)
      .map((cell) => Number(cell.textContent?.replace(/,/g, ''))),
  );
  const total = numbers.pop() ?? [];
  expect(new Set(total).size).toBe(1);
  for (let model = 0; model < 6; model++) {
    const sum = numbers.reduce((all, row) => all + (row[model] ?? 0), 0);
    expect(Math.abs(sum - (total[model] ?? 0))).toBeLessThan(0.1 * numbers.length);
  }
});

test('limits are proposed from the shop’s weeks, changed and judged', async () => {
  show('alerts');
  expect($limits.get()).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: analytics.en.alerts.begin }));
  expect($limits.get()?.length).toBeGreaterThan(3);
  const field = await screen.findByRole('textbox', { name: 'Refund rate: Limit' });
  // a field that has just come empties its draft once
  await new Promise((resolve) => setTimeout(resolve, 200));
  fireEvent.input(field, { target: { value: '0' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const row = field.closest('tr')!;
  await waitFor(() => expect(row.textContent).toContain(analytics.en.alerts.crossed));
  expect(row.textContent).toContain('4 of 4 weeks');
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Crossed this week: Refund rate/),
  );
});

test('trends show four figures at most', async () => {
  show('trends', 'en', '&k=visits.orders.units.rating');
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
  const chooser = boxes.filter((box) => box.closest('fieldset') !== null);
  expect(chooser.filter((box) => box.checked)).toHaveLength(4);
  expect(chooser.filter((box) => !box.checked).every((box) => box.disabled)).toBe(true);
});
