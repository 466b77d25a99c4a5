import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen } from '../../../src/components/shop/marketing/Marketing.tsx';
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
  location.hash = '';
  dispatchEvent(new Event('hashchange'));
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

const channels = (name: RegExp) =>
  within(screen.getByRole('region', { name: /^Channels last week/ })).getByRole('row', { name });

test.each(LOCALES)(
  'in %s, figures are whole and who the channels bring comes with the customer book',
  async (locale) => {
    const { container } = show(locale);
    await screen.findAllByText(locale === 'en' ? /first orders/ : /首单/);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  },
);

describe('the budgets', () => {
  test('a typed budget is staged and moves the total', async () => {
    show();
    const field = screen.getByRole('textbox', { name: /Feed ads, budget/ });
    fireEvent.input(field, { target: { value: '7000' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect($plan.get()?.socialBudgetFen).toBe(700_000);
    expect(await screen.findByText(/last week’s plan/)).toBeTruthy();
  });

  test('every control names its rule', () => {
    show();
    const rules = screen.getAllByRole('link', { name: /^Rule / }).map((link) => link.textContent);
    for (const rule of ['T8', 'T6', 'T1', 'T11', 'T9', 'M5', 'T4', 'CK8', 'PF1'])
      expect(rules.some((text) => text?.endsWith(rule))).toBe(true);
  });

  test('more than the cash covers is said with the amount', async () => {
    show();
    expect(screen.queryByText(/more than Monday’s cash/)).toBeNull();
    for (const lever of ['socialBudgetFen', 'kolBudgetFen', 'semBudgetFen'] as const) stage(lever, 2_000_000);
    for (const lever of ['seoBudgetFen', 'contentBudgetFen'] as const) stage(lever, 1_200_000);
    for (const sku of Object.keys($plan.get()?.purchase ?? {})) {
      stage('purchase', { ...$plan.get()?.purchase, [sku]: { kind: 'order', units: 600 } });
    }
    expect(await screen.findByText(/more than Monday’s cash/)).toBeTruthy();
  });
});

describe('the last ¥100', () => {
  test('search ads that left money over say so, other media show a return', () => {
    show();
    expect(channels(/Search ads/).textContent).toContain('not used up');
    expect(channels(/Content/).textContent).toMatch(/\d\.\d×/);
  });

  test('another channel is chosen in the address', async () => {
    show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Channel' }), { target: { value: 'content' } });
    expect(location.hash).toBe('#/marketing?channel=content');
    expect(await screen.findByText(/in its first week/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = within(screen.getByRole('region', { name: /Content: visits a week/ })).getByRole('table');
    expect(within(table).getByRole('rowheader', { name: '¥2,600' })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: '¥2,800' })).toBeTruthy();
  });
});

describe('platforms', () => {
  test('one more is staged and priced, and the last one stays', async () => {
    show();
    const first = screen.getByRole('checkbox', { name: /Plaza/ });
    expect((first as HTMLInputElement).disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Swift/ }));
    expect($plan.get()?.platformIds).toEqual(['plaza', 'swift']);
    expect(await screen.findByText(/1\.15 times the first alone/)).toBeTruthy();
    expect((first as HTMLInputElement).disabled).toBe(false);
  });
});

test('without consent, targeting warns', async () => {
  show();
  expect(screen.getByText(/Consent is asked/)).toBeTruthy();
  stage('violations', ['data-without-consent']);
  expect(await screen.findByText(/found out sooner/)).toBeTruthy();
});
