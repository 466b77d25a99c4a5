import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/checkout/Checkout.tsx';
import { FeePanel } from '../../../src/components/shop/checkout/FeePanel.tsx';
import { PayPanel } from '../../../src/components/shop/checkout/PayPanel.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { $game, closeGame } from '../../../src/stores/game.ts';
import { $changes, $plan, stage } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame } from './opened.ts';

async function show(locale: Locale = 'en') {
  const shown = render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
  await waitFor(() => expect(shown.container.querySelector('[aria-busy="true"]')).toBeNull());
  return shown;
}

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
  for (const rule of ['CK1', 'CK2', 'CK4', 'CK5']) expect(rules.join(' ')).toContain(rule);
});

describe('the fee', () => {
  test('without one the screen says what free delivery costs and asks for a fee', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /free to everyone and costs you ¥\d/,
    );
    expect(screen.getByText(/Set a fee to see/)).toBeTruthy();
    expect(screen.queryByText('Fees, if all of them stay')).toBeNull();
  });

  test('a staged fee counts who would pay it last week', async () => {
    await show();
    const field = screen.getByRole('textbox', { name: 'Shipping fee' });
    fireEvent.input(field, { target: { value: '8' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    stage('freeShipThresholdFen', 0);
    expect($plan.get()?.shipFeeFen).toBe(800);
    const income = await screen.findByRole('row', { name: /^Fees, if all of them stay/ });
    const orders = $game.get().game?.shop?.results.at(-1)?.orders ?? 0;
    const yuan = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(8 * orders);
    expect(income.textContent).toContain(yuan);
    expect(screen.getByRole('row', { name: /May leave before/ }).textContent).toMatch(/\d+%$/);
  });

  test('the baskets have a table with every order of the week', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const region = screen.getByRole('region', { name: 'Baskets of last week' });
    const counts = within(region)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(row.querySelectorAll('td')[0]?.textContent?.replace(',', '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      $game.get().game?.shop?.results.at(-1)?.orders,
    );
  });
});

describe('ways to pay', () => {
  test('are a choice of four, staged at once', async () => {
    await show();
    const four = screen.getByRole('radio', { name: /^4 ways/ });
    fireEvent.click(four);
    expect($plan.get()?.paymentMethods).toBe(4);
    expect($changes.get().map(({ path }) => path)).toEqual(['paymentMethods']);
  });

  test('the second gateway stands beside the loss it prevents', async () => {
    await show();
    fireEvent.click(screen.getByRole('checkbox', { name: /Second gateway/ }));
    expect($plan.get()?.backupGateway).toBe(true);
    expect(screen.getByText(/a week on average, against ¥400/)).toBeTruthy();
  });
});

test('the way to payment ends at the orders paid', async () => {
  await show();
  const table = screen.getByRole('region', { name: 'From visit to payment' });
  const orders = $game.get().game?.shop?.results.at(-1)?.orders ?? 0;
  const paid = within(table).getByRole('row', { name: /^Paid \d/ });
  expect(paid.textContent).toContain(new Intl.NumberFormat('en').format(orders));
});

test('another tab’s shop can be looked at only', () => {
  const desk = { ...deskOf(openedGame()), readOnly: true };
  render(
    <LocaleProvider locale="en">
      <FeePanel desk={desk} orders={undefined} last={undefined} />
      <PayPanel desk={desk} orders={undefined} last={undefined} />
    </LocaleProvider>,
  );
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Shipping fee' }).disabled).toBe(true);
  expect(screen.getByRole<HTMLFieldSetElement>('group', { name: /Payment methods/ }).disabled).toBe(true);
});
