import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { SettingsPage } from '../../src/components/settings/SettingsPage.tsx';
import { hideToast } from '../../src/components/ui/Toast.tsx';
import { writeTile } from '../../src/components/ui/tile-money.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { $saves, deleteSave, exportSave } from '../../src/stores/saves.ts';
import { $settingsUi, changeSettings, SETTINGS_KEY } from '../../src/stores/settings.ts';
import { provideShop, startShop } from '../stores/shop.ts';

const STANDARD = { ...$settingsUi.get() };
const root = document.documentElement;
const kept = () => JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');

beforeEach(async () => {
  localStorage.clear();
  await provideShop();
  changeSettings(STANDARD);
});
afterEach(async () => {
  cleanup();
  hideToast();
  changeSettings(STANDARD);
  await closeGame();
});

describe('a setting', () => {
  test.each([
    ['Dark', 'theme', 'dark', 'data-theme', 'dark'],
    ['120%', 'textSize', '120', 'data-text', '120'],
    ['Compact', 'density', 'compact', 'data-density', 'compact'],
    ['Full', 'motion', 'full', 'data-motion', 'full'],
    ['Red is better', 'deltaColours', 'red-up', 'data-deltas', 'red-up'],
    ['Green is better', 'deltaColours', 'green-up', 'data-deltas', 'green-up'],
    ['Short', 'currency', 'compact', undefined, undefined],
  ] as const)(
    '%s applies at once, is kept, and can be taken back',
    async (button, name, value, attribute, shown) => {
      render(<SettingsPage locale="en" />);
      fireEvent.click(screen.getByRole('button', { name: button }));
      expect($settingsUi.get()[name]).toBe(value);
      expect(kept()[name]).toBe(value);
      if (attribute !== undefined) expect(root.getAttribute(attribute)).toBe(shown);
      fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
      expect($settingsUi.get()[name]).toBe(STANDARD[name]);
      expect(kept()[name]).toBe(STANDARD[name]);
      if (attribute !== undefined) expect(root.hasAttribute(attribute)).toBe(false);
    },
  );
  test('single keys are a switch with the same way back', async () => {
    render(<SettingsPage locale="en" />);
    const box = screen.getByRole('checkbox');
    fireEvent.click(box);
    expect($settingsUi.get().shortcuts).toBe(false);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect($settingsUi.get().shortcuts).toBe(true);
  });
  test('the page says which edition and which rules run here', () => {
    render(<SettingsPage locale="en" />);
    expect(screen.getByText(packageFile.version)).toBeTruthy();
    expect(screen.getByText(/CC BY 4\.0/)).toBeTruthy();
  });
});

describe('large amounts', () => {
  test('are short only where that is asked for, and only when they are large', () => {
    expect(writeTile(12_840_000, 'full', 'zh')).toBe('¥128,400');
    expect(writeTile(12_840_000, 'compact', 'zh')).toBe('¥12.84万');
    expect(writeTile(12_840_000, 'compact', 'en')).toBe('¥128.4K');
    expect(writeTile(82_000, 'compact', 'en')).toBe('¥820');
    expect(writeTile(820_000, 'compact', 'zh')).toBe('¥8,200');
  });
});

describe('data', () => {
  test('a shop that was copied as text comes back', async () => {
    const saveId = await startShop();
    const { text } = await exportSave(saveId);
    await deleteSave(saveId);
    expect($game.get().status).toBe('none');
    render(<SettingsPage locale="en" />);
    fireEvent.input(screen.getByLabelText(/^Text of the shop/), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Restore from the text' }));
    await waitFor(() => expect($saves.get().map(({ name }) => name)).toEqual(['青禾']), { timeout: 20_000 });
  });
  test('text that is no shop is refused with a reason, and nothing changes', async () => {
    render(<SettingsPage locale="en" />);
    fireEvent.input(screen.getByLabelText(/^Text of the shop/), { target: { value: '{"a":1}' } });
    fireEvent.click(screen.getByRole('button', { name: 'Restore from the text' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The text: .{10}/);
    expect($saves.get()).toEqual([]);
  });
});
