import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandsOf, findCommands } from '../../src/components/shell/commands.ts';
import { ErrorBoundary } from '../../src/components/shell/ErrorBoundary.tsx';
import { problemText } from '../../src/i18n/problem-text.ts';

afterEach(cleanup);

describe('the command menu', () => {
  test('finds a screen in either language', () => {
    const commands = commandsOf(undefined, 'zh');
    expect(findCommands(commands, '库存')[0]?.name).toBe('库存与采购');
    expect(findCommands(commands, 'inventory')[0]?.name).toBe('库存与采购');
    expect(findCommands(commands, 'ｉｎｖｅｎ').length).toBe(1);
  });
  test('puts names that begin with the text first, and finds nothing for nonsense', () => {
    const commands = commandsOf(undefined, 'en');
    expect(findCommands(commands, 'se').map(({ name }) => name)[0]).toMatch(/^Se/);
    expect(findCommands(commands, 'qqq')).toEqual([]);
    expect(findCommands(commands, '').length).toBe(commands.length);
  });
});

describe('a screen that breaks', () => {
  const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);
  function Broken({ fails }: { fails: boolean }) {
    if (fails) throw new Error('no figures');
    return <p>fine</p>;
  }
  const around = (fails: boolean, resetKey: string) => (
    <ErrorBoundary locale="en" saveId="1" resetKey={resetKey}>
      <Broken fails={fails} />
    </ErrorBoundary>
  );

  test('offers another try and the save, and the next screen starts afresh', () => {
    const silenced = quiet();
    const { rerender } = render(around(true, 'products'));
    expect(screen.getByRole('heading').textContent).toBe('This screen stopped working');
    expect(screen.getByRole('button', { name: 'Download my save' })).toBeTruthy();
    rerender(around(false, 'inventory'));
    expect(screen.getByText('fine')).toBeTruthy();
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
