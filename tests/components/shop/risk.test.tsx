import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/risk/Risk.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { risk } from '../../../src/i18n/areas/risk.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { closeGame, startGame } from '../../../src/stores/game.ts';
import { $plan, stage } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

const t = risk.en;

function show(part: string, locale: Locale = 'en') {
  location.hash = `#/risk?tab=${part}`;
  dispatchEvent(new Event('hashchange'));
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

async function settled(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), { timeout: 60_000 });
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

describe.each(LOCALES)('in %s', (locale) => {
  test.each(['orders', 'rules', 'claims'])(
    '%s states a finding, names everything and misses no figure',
    async (part) => {
      const { container } = show(part, locale);
      await settled();
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
      for (const field of container.querySelectorAll('input, select, textarea')) {
        const label =
          field.getAttribute('aria-label') ?? (field as HTMLInputElement).labels?.[0]?.textContent;
        expect(label?.trim().length, field.outerHTML).toBeGreaterThan(0);
      }
    },
  );
});

test('a lever of the checks is staged, and the table follows the plan', async () => {
  show('orders');
  await settled();
  const field = screen.getByRole('textbox', { name: /Risk check strictness/ });
  await new Promise((resolve) => setTimeout(resolve, 200));
  fireEvent.input(field, { target: { value: '70' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect($plan.get()?.riskStrictness).toBeCloseTo(0.7);
  const table = screen.getByRole('table', { name: t.tradeCaption });
  await waitFor(() =>
    expect(within(table).getByText(t.planned).closest('tr')?.textContent).toMatch(/^70\.0%/),
  );
});

test('every suspicious order of the week is in the queue, and can be filtered', async () => {
  show('orders');
  await settled();
  const table = screen.getByRole('table', { name: t.queueCaption });
  const all = within(table).getAllByRole('row').length - 1;
  expect(all).toBeGreaterThan(0);
  const link = within(table).getAllByRole('link')[0];
  expect(link?.getAttribute('href')).toMatch(/^#\/orders\?week=0&order=/);
  fireEvent.click(screen.getByRole('button', { name: /^refused/ }));
  await waitFor(() => {
    const shown = within(table).getAllByRole('row').slice(1);
    expect(shown.length).toBeLessThan(all);
    for (const row of shown) expect(row.textContent).toContain(t.verdicts.refused);
  });
});

test('the offer is taken and ended again, and the page says what it risks', async () => {
  show('rules');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.findClean('12'));
  fireEvent.click(screen.getByRole('button', { name: t.offerTake }));
  expect($plan.get()?.violations).toEqual(['paid-praise']);
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.findOpen(1, '¥1,200')),
  );
  expect(screen.getByText(/At stake with this week’s plan: up to 6 points/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: t.offerRefuse }));
  expect($plan.get()?.violations).toEqual([]);
});

test('eight breaches, a switch for those that have one, a warning for the price that never was', async () => {
  show('rules');
  const names = Object.values(t.breaches).map(({ name }) => name);
  for (const name of names)
    expect(screen.getByRole('heading', { level: 3, name: new RegExp(`^${name}`) })).toBeTruthy();
  // nothing perishes in this shop, and prices have no switch
  expect(screen.getAllByRole('checkbox')).toHaveLength(6);
  const plan = $plan.get()!;
  const id = Object.keys(plan.listPriceFen)[0]!;
  stage('listPriceFen', { ...plan.listPriceFen, [id]: plan.listPriceFen[id]! + 2000 });
  stage('flash', { skuIds: [id], depthShare: 0.2, capUnitsPerDay: null, dayMask: 1 });
  await waitFor(() => expect(document.body.textContent).toContain('This week’s plan does it with'));
});

test('in a guided season the switches wait for their week', async () => {
  await startGame({ scenarioId: 'apparel', seed: 'AB12CD34', shopName: 'x', season: 'guided' });
  show('rules');
  expect(screen.queryByRole('button', { name: t.offerTake })).toBeNull();
  for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.disabled).toBe(true);
  expect(screen.getAllByText(/Opens in week 9/).length).toBeGreaterThan(0);
});

test('an advertising text is marked, explained and never kept', async () => {
  show('claims');
  fireEvent.click(screen.getByRole('button', { name: t.claimExample }));
  const table = await screen.findByRole('table', { name: t.claimCaption });
  expect(within(table).getAllByRole('row').length).toBe(5);
  expect([...document.querySelectorAll('.risk-marked mark')].map((mark) => mark.textContent)).toEqual([
    'best',
    'lowest price',
    'boosts immunity',
    'Last chance',
  ]);
  const box = screen.getByRole('textbox', { name: t.claimLabel });
  fireEvent.input(box, { target: { value: 'Combed cotton, 180 g' } });
  expect(await screen.findByText(t.claimClean)).toBeTruthy();
  expect(JSON.stringify(localStorage)).not.toContain('cotton');
});

test('uses of data follow the plan', async () => {
  show('claims');
  await settled();
  const table = screen.getByRole('table', { name: t.dataCaption });
  const rowOf = (name: string) => within(table).getByRole('rowheader', { name }).closest('tr')!;
  stage('emailSends', 0);
  await waitFor(() => expect(rowOf(t.uses.messages.name).textContent).toContain(t.useOff));
  stage('emailSends', 2);
  await waitFor(() => expect(rowOf(t.uses.messages.name).textContent).toMatch(/2 × [\d,]+ people/));
  stage('violations', ['data-without-consent']);
  expect(await screen.findByText(/Consent management is off/)).toBeTruthy();
});
