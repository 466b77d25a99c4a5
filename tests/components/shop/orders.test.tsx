import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Screen } from '../../../src/components/shop/orders/Orders.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { $game, closeGame } from '../../../src/stores/game.ts';
import { stage } from '../../../src/stores/plan.ts';
import { createSimulator } from '../../../src/workers/client.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { connectInPlace } from '../../workers/in-place.ts';

function show(locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

/** Goes to an address as a link would. */
function visit(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

const table = () => screen.findByRole('region', { name: /^Orders with goods/ });
const rows = async () => within(await table()).getAllByRole('link');
const last = () => $game.get().game?.shop?.results.at(-1);

// The order book takes a moment on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(async () => {
  localStorage.clear();
  visit('#/orders');
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(['#/orders', '#/orders?week=1', '#/orders?state=cancelled', '#/orders?order=35-1-0001'])(
    '%s has one heading and no missing figure',
    async (hash) => {
      visit(hash);
      const { container } = show(locale);
      await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
      for (const field of container.querySelectorAll('input, select')) {
        const name = field.getAttribute('aria-label') ?? (field as HTMLInputElement).labels?.[0]?.textContent;
        expect(name?.trim().length, field.outerHTML).toBeGreaterThan(0);
      }
    },
  );
});

describe('the list', () => {
  test('shows the previous owner’s last week at once, fifty a page, with the week’s total', async () => {
    show();
    expect(await rows()).toHaveLength(50);
    const result = last();
    if (result === undefined) throw new Error('no week');
    const foot = within(await table()).getByRole('row', { name: /paid orders listed/ });
    expect(foot.textContent).toContain('Equals the week’s figures');
    expect(foot.textContent).toContain(
      new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(result.profit.netSalesFen / 100),
    );
  });

  test('tabs count what the filters leave, and a chip takes a filter away', async () => {
    visit('#/orders?channel=sem&late=1');
    show();
    const tabs = await screen.findByRole('navigation', { name: 'Orders by state' });
    const counts = [...tabs.querySelectorAll('b')].map(({ textContent }) =>
      Number(textContent?.replace(',', '')),
    );
    const [all = 0, ...states] = counts;
    expect(states.reduce((sum, count) => sum + count, 0)).toBe(all);
    const chip = screen.getByRole('link', { name: 'Remove filter: Search ads' });
    expect(chip.getAttribute('href')).toBe('#/orders?late=1');
  });

  test('searches by number and says when nothing is found', async () => {
    visit('#/orders?q=99-9');
    show();
    expect(await screen.findByRole('heading', { name: 'No order matches these filters' })).toBeTruthy();
    const field = screen.getByRole('searchbox', { name: 'Order or buyer code' });
    fireEvent.input(field, { target: { value: '35-3' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(location.hash).toBe('#/orders?q=35-3'));
  });

  test('a heading sorts, and again the other way', async () => {
    show();
    const heading = within(await table()).getByRole('button', { name: 'Paid' });
    fireEvent.click(heading);
    expect(location.hash).toBe('#/orders?sort=paid&down=1');
    visit(location.hash);
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: 'Paid' }).getAttribute('aria-sort')).toBe('descending'),
    );
  });

  test('an empty state says when new orders come', async () => {
    const empty = last()?.fulfilment.backlogOrders === 0;
    visit('#/orders?state=awaiting-shipment');
    show();
    if (empty) expect(await screen.findByText(/New ones arrive when you run the week/)).toBeTruthy();
    else expect((await rows()).length).toBeGreaterThan(0);
  });

  test('is saved as a file', async () => {
    const saved: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:list';
    });
    visit('#/orders?state=completed');
    show();
    await table();
    fireEvent.click(screen.getByRole('button', { name: 'Export list' }));
    expect(saved).toHaveLength(1);
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    const tab = screen.getByRole('link', { name: /^Completed/ });
    expect(lines.length - 1).toBe(Number(tab.querySelector('b')?.textContent?.replace(',', '')));
    make.mockRestore();
  });
});

describe('the week being planned', () => {
  test('lists what is still open and what it takes to ship it', async () => {
    visit('#/orders?week=1');
    stage('ownShare', 0.5);
    show();
    const panel = await screen.findByRole('region', { name: /to ship|waits to be packed/i });
    const position = $game.get().game?.shop?.position;
    expect(within(panel).getByRole('row', { name: /^On the road/ }).textContent).toContain(
      String(position?.inTransitOrders),
    );
    expect(
      within(panel)
        .getByRole('link', { name: /Staff and couriers/ })
        .getAttribute('href'),
    ).toBe('#/logistics');
    expect(screen.getByRole('link', { name: /^Completed 0/ })).toBeTruthy();
  });
});

describe('one order', () => {
  test('opens with its life, money, buyer and log, and steps through the list', async () => {
    show();
    const [first, second] = await rows();
    const id = first?.textContent ?? '';
    visit(first?.getAttribute('href') ?? '');
    expect(await screen.findByRole('heading', { level: 1, name: `Order ${id}` })).toBeTruthy();
    const life = screen.getByRole('region', { name: 'Life of the order' });
    expect(within(life).getAllByRole('listitem')[0]?.textContent).toContain('Placed');
    const money = screen.getByRole('region', { name: 'Where the money went' });
    expect(within(money).getByRole('row', { name: /^Left over/ })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    fireEvent.keyDown(document.body, { key: ']' });
    await waitFor(() => expect(location.hash).toContain(`order=${second?.textContent}`));
    visit(location.hash);
    await screen.findByRole('heading', { level: 1, name: `Order ${second?.textContent}` });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(location.hash).toBe('#/orders'));
  });

  test('never shows the whole code of its buyer', async () => {
    const { container } = show();
    await table();
    expect(container.textContent).not.toMatch(/\b[A-Z2-9]{6} ·/);
    expect(container.textContent).toMatch(/[A-Z2-9]{2}\*{4} ·/);
  });

  test('a number that is not there says so and leads back', async () => {
    visit('#/orders?order=01-1-0001');
    show();
    expect(await screen.findByRole('heading', { name: /There is no order 01-1-0001/ })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'All orders' })[0]?.getAttribute('href')).toBe('#/orders');
  });
});

test('a book that cannot be opened says so, and can be asked for again', async () => {
  await closeGame();
  const simulator = createSimulator(connectInPlace);
  const open = vi.spyOn(simulator, 'orders').mockRejectedValueOnce(new Error('gone'));
  await provideShop(undefined, simulator);
  await startShop('EF56GH78');
  show();
  expect(await screen.findByRole('heading', { name: 'The order book could not be opened' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await rows()).toHaveLength(50);
  expect(open).toHaveBeenCalledTimes(2);
});
