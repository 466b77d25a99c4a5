import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandMenu } from '../../src/components/shell/CommandMenu.tsx';
import { commandsOf, findCommands } from '../../src/components/shell/commands.ts';
import { ErrorBoundary } from '../../src/components/shell/ErrorBoundary.tsx';
import { orderCommand } from '../../src/components/shell/order-command.ts';
import { VIEWS } from '../../src/components/shell/route.ts';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { shell } from '../../src/i18n/areas/shell.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { $changes, $plan, stagePrice } from '../../src/stores/plan.ts';
import { $settingsUi, setTheme } from '../../src/stores/settings.ts';
import { provideShop, startShop } from '../stores/shop.ts';

const nothing = () => undefined;
afterEach(() => {
  cleanup();
  setTheme('system');
});

describe('the command menu', () => {
  test('finds a screen in either language', () => {
    const commands = commandsOf(undefined, 'zh', nothing);
    expect(findCommands(commands, '库存')[0]?.name).toBe('库存与采购');
    expect(findCommands(commands, 'inventory')[0]?.name).toBe('库存与采购');
    expect(findCommands(commands, 'ｉｎｖｅｎ').length).toBe(1);
  });
  test('puts names that begin with the text first, and finds nothing for nonsense', () => {
    const commands = commandsOf(undefined, 'en', nothing);
    expect(findCommands(commands, 'se').map(({ name }) => name)[0]).toMatch(/^Se/);
    expect(findCommands(commands, 'qqq')).toEqual([]);
    expect(findCommands(commands, '').length).toBe(commands.length);
  });
  test.each(LOCALES)('reaches every screen that has an address of its own (%s)', (locale) => {
    const names = commandsOf(undefined, locale, nothing).map(({ name }) => name);
    // the show of a week is reached by running it
    const missing = VIEWS.filter((view) => view !== 'run' && !names.includes(shell[locale].views[view]));
    expect(missing).toEqual([]);
  });
  test('changes the theme', () => {
    const dark = findCommands(commandsOf(undefined, 'en', nothing), 'theme dark')[0];
    dark?.run();
    expect($settingsUi.get().theme).toBe('dark');
  });
});

describe('an order number', () => {
  test('leads to the order, however its parts are set apart', () => {
    for (const text of ['36-1-0007', ' 36 1 7 ', '#36-1-7', '３６-１-７']) {
      const found = orderCommand(text, 'en');
      expect(found?.name).toBe('Order 36-1-0007');
      found?.run();
      expect(location.hash).toBe('#/orders?order=36-1-0007');
      location.hash = '';
    }
  });
  test('is not seen in other words', () => {
    for (const text of ['tee', '36', '36-1', '2026-11-22-1', ''])
      expect(orderCommand(text, 'en')).toBeUndefined();
  });
});

describe('with a shop open', () => {
  beforeEach(async () => {
    localStorage.clear();
    await provideShop();
    await startShop();
  });
  afterEach(closeGame);
  const found = (text: string) =>
    findCommands(commandsOf($game.get().game, 'en', nothing), text).map(({ name }) => name);

  test('each product can be priced and stocked', () => {
    expect(found('basic tee')).toEqual(['Basic tee: price', 'Basic tee: stock']);
  });
  test('the plan can be discarded as a whole, once there is one', () => {
    expect(found('discard')).toEqual([]);
    stagePrice('tee', ($plan.get()?.listPriceFen['tee'] ?? 0) + 500);
    const discard = findCommands(commandsOf($game.get().game, 'en', nothing), 'discard')[0];
    expect(discard?.name).toBe('Discard the whole plan');
    discard?.run();
    expect($changes.get()).toEqual([]);
  });
  test('Enter does what the arrow keys chose, and not while a word is composed', () => {
    const onClose = vi.fn();
    render(
      <LocaleProvider locale="en">
        <CommandMenu open onClose={onClose} onHelp={nothing} />
      </LocaleProvider>,
    );
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: 'basic tee' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(location.hash).toBe('#/inventory?product=tee');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a screen that breaks', () => {
  const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);
  function Broken({ fails }: { fails: boolean }) {
    if (fails) throw new Error('no figures');
    return <p>fine</p>;
  }
  const around = (fails: boolean, resetKey: string, isWholePage = false) => (
    <ErrorBoundary locale="en" saveId="1" resetKey={resetKey} isWholePage={isWholePage}>
      <Broken fails={fails} />
    </ErrorBoundary>
  );

  test('offers another try, the save and a diagnostic file, and the next screen starts afresh', () => {
    const silenced = quiet();
    const { rerender } = render(around(true, 'products'));
    expect(screen.getByRole('heading').textContent).toBe('This screen stopped working');
    expect(screen.getByRole('button', { name: 'Download my save' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save a diagnostic file' })).toBeTruthy();
    rerender(around(false, 'inventory'));
    expect(screen.getByText('fine')).toBeTruthy();
    silenced.mockRestore();
  });
  test('the diagnostic file names the fault', async () => {
    const silenced = quiet();
    const { diagnosticFile } = await import('../../src/stores/run.ts');
    const file = JSON.parse(diagnosticFile(new Error('no figures')).text);
    expect(file.error.message).toBe('no figures');
    silenced.mockRestore();
  });
  test('around the whole page it brings its own main part', () => {
    const silenced = quiet();
    render(around(true, 'shop', true));
    expect(screen.getByRole('main')).toBeTruthy();
    silenced.mockRestore();
  });
});

describe('a problem in words', () => {
  test('writes its limits in the unit of the field', () => {
    expect(problemText({ code: 'plan/below-minimum', path: 'listPriceFen.tee', minimum: 2900 }, 'en')).toBe(
      'At least ¥29.',
    );
    expect(
      problemText({ code: 'plan/above-maximum', path: 'affiliateCommissionRate', maximum: 0.3 }, 'zh'),
    ).toBe('不能高于30%。');
    expect(problemText({ code: 'plan/above-maximum', path: 'ownStaff', maximum: 20 }, 'en')).toBe(
      'At most 20.',
    );
    expect(
      problemText({ code: 'plan/beyond-credit', path: 'purchase', value: 500_000, maximum: 320_000 }, 'zh'),
    ).toBe('这批货要付¥5,000，现金加额度只有¥3,200，请少订一些。');
  });
  test('has a sentence even for a code nobody knows', () => {
    expect(problemText({ code: 'storage/new-kind' }, 'en')).toBe(
      'Something went wrong. Nothing was changed.',
    );
  });
});
