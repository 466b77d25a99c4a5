import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseRoute, routeHash } from '../../src/components/shell/route.ts';
import { useShortcut } from '../../src/components/shell/shortcuts.ts';
import { drawSeed, isSeed } from '../../src/components/shop/new-game/seed.ts';
import { setShortcuts } from '../../src/stores/settings.ts';

afterEach(() => {
  cleanup();
  setShortcuts(true);
});

describe('addresses of the shop', () => {
  test('name a screen, a week and a view of it', () => {
    expect(parseRoute('#/debrief/3')).toMatchObject({ view: 'debrief', week: 3 });
    expect(parseRoute('#/products?set=traffic').query.get('set')).toBe('traffic');
    expect(parseRoute(routeHash('report', 12))).toMatchObject({ view: 'report', week: 12 });
  });
  test('without a screen mean the cockpit; unknown ones mean nothing', () => {
    expect(parseRoute('').view).toBe('cockpit');
    expect(parseRoute('#/').view).toBe('cockpit');
    expect(parseRoute('#/admin').view).toBeUndefined();
    expect(parseRoute('#/debrief/x').week).toBeUndefined();
  });
});

describe('single-key shortcuts', () => {
  function Keys({ run, products }: { run: () => void; products: () => void }) {
    useShortcut('r', run);
    useShortcut('g p', products);
    return <input aria-label="field" />;
  }
  const show = () => {
    const [run, products] = [vi.fn(), vi.fn()];
    const { getByLabelText } = render(<Keys run={run} products={products} />);
    return { run, products, field: getByLabelText('field') };
  };
  const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
    fireEvent.keyDown(target, { key, bubbles: true, ...more });

  test('act on a key and on a pair of keys', () => {
    const { run, products } = show();
    press(document.body, 'r');
    press(document.body, 'g');
    press(document.body, 'p');
    press(document.body, 'p');
    expect([run.mock.calls.length, products.mock.calls.length]).toEqual([1, 1]);
  });
  test('stay silent in fields, with modifiers, while composing and in dialogs', () => {
    const { run, field } = show();
    press(field, 'r');
    press(document.body, 'r', { ctrlKey: true });
    press(document.body, 'r', { metaKey: true });
    press(document.body, 'r', { isComposing: true });
    press(document.body, 'r', { keyCode: 229 });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    press(document.body, 'r');
    dialog.remove();
    expect(run).not.toHaveBeenCalled();
  });
  test('can be switched off', () => {
    const { run } = show();
    setShortcuts(false);
    press(document.body, 'r');
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a seed', () => {
  test('is eight characters that are not mistaken for one another', () => {
    const seeds = Array.from({ length: 200 }, drawSeed);
    for (const seed of seeds) expect(seed).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(new Set(seeds).size).toBe(200);
  });
  test('may be typed, but not with anything a file name or address could stumble over', () => {
    expect(['7F3K9Q2M', 'class-2026', 'a'].every(isSeed)).toBe(true);
    expect(['', 'a b', 'ü', '<b>', 'x'.repeat(65)].some(isSeed)).toBe(false);
  });
});
