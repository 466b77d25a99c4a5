import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { FunctionComponent } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen as Cockpit } from '../../../src/components/shop/cockpit/Cockpit.tsx';
import { Screen as Inventory } from '../../../src/components/shop/inventory/Inventory.tsx';
import { Screen as Logistics } from '../../../src/components/shop/logistics/Logistics.tsx';
import { Screen as Marketing } from '../../../src/components/shop/marketing/Marketing.tsx';
import { Screen as Products } from '../../../src/components/shop/products/Products.tsx';
import { Screen as Promotions } from '../../../src/components/shop/promotions/Promotions.tsx';
import { Screen as Service } from '../../../src/components/shop/service/Service.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { $changes, $plan, stage } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

const SCREENS: Readonly<Record<string, FunctionComponent>> = {
  Cockpit,
  Products,
  Promotions,
  Marketing,
  Inventory,
  Logistics,
  Service,
};

function show(Screen: FunctionComponent, locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

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

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.keys(SCREENS))(
    '%s has one heading that states a finding, and no missing figure',
    (name) => {
      const Screen = SCREENS[name];
      if (Screen === undefined) return;
      const { container } = show(Screen, locale);
      const headings = screen.getAllByRole('heading', { level: 1 });
      expect(headings).toHaveLength(1);
      expect(headings[0]?.textContent?.length).toBeGreaterThan(6);
      expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    },
  );

  test.each(Object.keys(SCREENS))('%s names every field, button and table region', (name) => {
    const Screen = SCREENS[name];
    if (Screen === undefined) return;
    const { container } = show(Screen, locale);
    for (const field of container.querySelectorAll('input, select')) {
      const label = field.getAttribute('aria-label') ?? (field as HTMLInputElement).labels?.[0]?.textContent;
      expect(label?.trim().length, field.outerHTML).toBeGreaterThan(0);
    }
    for (const button of container.querySelectorAll('button')) {
      expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim().length).toBeGreaterThan(
        0,
      );
    }
    for (const region of container.querySelectorAll('[tabindex="0"]')) {
      expect(region.getAttribute('aria-label')?.length).toBeGreaterThan(0);
    }
  });
});

test('without a shop every screen says what to do', async () => {
  await closeGame();
  for (const Screen of Object.values(SCREENS)) {
    show(Screen);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('#/new');
    cleanup();
  }
});

describe('the cockpit', () => {
  test('a figure puts itself on the chart', () => {
    show(Cockpit);
    const sales = screen.getByRole('button', { name: /Net sales/ });
    expect(sales.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(sales);
    expect(sales.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('heading', { name: 'Net sales by day' })).toBeTruthy();
  });

  test('the chart has a table with its 28 days', () => {
    show(Cockpit);
    fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = within(screen.getByRole('region', { name: /Profit by day/ })).getByRole('table');
    expect(within(table).getAllByRole('row').length).toBeGreaterThanOrEqual(29);
  });

  test('a price typed into its row is staged', async () => {
    show(Cockpit);
    const [first] = screen.getAllByRole('button', { name: /^Price of/ });
    if (first === undefined) throw new Error('no price to edit');
    fireEvent.click(first);
    const field = screen.getByRole('textbox', { name: /^Price of/ });
    fireEvent.input(field, { target: { value: '77' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect($changes.get()).toHaveLength(1));
    expect($changes.get()[0]?.now).toBe(7700);
  });
});

describe('promotions', () => {
  test('a coupon is switched on with workable values, and off again', async () => {
    show(Promotions);
    const [coupon] = screen.getAllByRole('checkbox', { name: 'Run it this week' });
    if (coupon === undefined) throw new Error('no switch');
    fireEvent.click(coupon);
    expect($plan.get()?.coupon?.dayMask).toBe(0b1111111);
    expect(await screen.findByText('Who is likely to use it')).toBeTruthy();
    fireEvent.click(coupon);
    expect($plan.get()?.coupon).toBeNull();
  });

  test('a refused field says why', async () => {
    show(Promotions);
    stage('coupon', { valueFen: 5000, minimumFen: 1000, dayMask: 0 });
    expect(await screen.findByText('Choose at least one day.')).toBeTruthy();
    expect(document.querySelectorAll('[aria-invalid="true"]').length).toBeGreaterThan(0);
  });
});

describe('logistics', () => {
  test('one share moves, and the three still make 100%', () => {
    show(Logistics);
    const field = screen.getByRole('textbox', { name: /Own delivery, share/ });
    fireEvent.input(field, { target: { value: '40' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    const plan = $plan.get();
    expect(plan?.ownShare).toBeCloseTo(0.4, 9);
    expect((plan?.ownShare ?? 0) + (plan?.thirdPartyShare ?? 0) + (plan?.crowdsourcedShare ?? 0)).toBeCloseTo(
      1,
      9,
    );
    expect(screen.getByText('Together 100%')).toBeTruthy();
  });
});

describe('inventory', () => {
  test('the middle of all suggestions is one step to undo', () => {
    show(Inventory);
    fireEvent.click(screen.getByRole('button', { name: 'Use the middle of all suggestions' }));
    expect($changes.get().length).toBeGreaterThan(3);
    expect($changes.get().every(({ lever }) => lever === 'purchase')).toBe(true);
  });
});

describe('products', () => {
  test('a product opens with its account and its own data', () => {
    location.hash = '#/products?product=tee';
    dispatchEvent(new Event('hashchange'));
    show(Products);
    expect(screen.getByText('Where the price goes')).toBeTruthy();
    expect(screen.getByText(/You have only tried/)).toBeTruthy();
  });
});
