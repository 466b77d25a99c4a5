import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/logistics/Logistics.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { $game, closeGame } from '../../../src/stores/game.ts';
import { $plan } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

async function show(locale: Locale = 'en') {
  const shown = render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
  await waitFor(() => expect(shown.container.querySelector('[aria-busy="true"]')).toBeNull());
  return shown;
}

const last = () => $game.get().game?.shop?.results.at(-1);

// The order book takes a moment on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

test.each(LOCALES)('in %s: one heading, a rule at every control, no missing figure', async (locale) => {
  const { container } = await show(locale);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  const rules = [...container.querySelectorAll('.rule-tag')].map(({ textContent }) => textContent ?? '');
  for (const rule of ['L3', 'L5', 'L8', 'DP1', 'DP2', 'DP3', 'DP4', 'DP6']) {
    expect(rules.join(' ')).toContain(rule);
  }
});

test('a courier company, packaging and terms are staged', async () => {
  await show();
  fireEvent.click(screen.getByRole('radio', { name: 'Courier: Falcon Air' }));
  fireEvent.click(screen.getByRole('radio', { name: /^Sturdy box/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /Return freight insurance/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /Deliver to remote zones/ }));
  expect($plan.get()).toMatchObject({
    carrierId: 'express',
    packaging: 'sturdy',
    freightInsurance: true,
    serveRemoteZones: false,
  });
});

test('the promise of the plan is marked among all seven', async () => {
  await show();
  const table = screen.getByRole('table', { name: 'What each promise would have risked' });
  const rows = within(table).getAllByRole('row');
  expect(rows.filter((row) => row.textContent?.includes('in the plan'))).toHaveLength(1);
  expect(within(table).getByRole('rowheader', { name: /^1 day/ })).toBeTruthy();
});

test('tiles and table count the same orders, and a heading sorts', async () => {
  await show();
  const orders = last()?.orders ?? 0;
  const tiles = screen.getByRole('list', { name: /Orders by province/ });
  const counts = [...tiles.querySelectorAll('a > span:not(.sr)')].map(({ textContent }) =>
    Number(textContent),
  );
  expect(counts).toHaveLength(31);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(orders);
  const table = screen.getByRole('region', { name: 'Orders and sales by province' });
  const total = within(table).getByRole('row', { name: /^All provinces/ });
  expect(total.textContent).toContain(new Intl.NumberFormat('en').format(orders));
  fireEvent.click(within(table).getByRole('button', { name: 'Province' }));
  expect(within(table).getAllByRole('rowheader')[0]?.textContent).toContain('Beijing');
});

test('what went wrong leads to its orders', async () => {
  await show();
  const [first] = screen.getAllByRole('link', { name: /^\d\d-\d-\d{4}$/ });
  expect(first?.getAttribute('href')).toBe(`#/orders?week=0&order=${first?.textContent}`);
  expect(screen.getByRole('link', { name: /All late orders/ }).getAttribute('href')).toContain('late=1');
});

describe('cost of a parcel', () => {
  test('ends at the lines of the account', async () => {
    await show();
    const table = screen.getByRole('table', { name: /Delivery cost by part/ });
    const { lines } = last()?.profit ?? {};
    const shipping = within(table).getByRole('row', { name: /^Shipping/ });
    const yuan = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
    expect(shipping.textContent).toContain(yuan.format(Math.round(-(lines?.shipping ?? 0) / 100)));
  });
});
