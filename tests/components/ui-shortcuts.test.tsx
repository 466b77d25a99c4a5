import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AREAS, shownGroups } from '../../src/components/shell/areas.ts';
import {
  editRow,
  nextRow,
  previousRow,
  rowActions,
  switchChart,
} from '../../src/components/shell/row-keys.ts';
import { ShortcutHelp } from '../../src/components/shell/ShortcutHelp.tsx';
import { useShopShortcuts } from '../../src/components/shell/shop-shortcuts.ts';
import { SHORTCUT_KEYS, SHORTCUTS, shortcutLines } from '../../src/components/shell/shortcut-table.ts';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { LOCALES } from '../../src/i18n/locale.ts';
import { setShortcuts } from '../../src/stores/settings.ts';

const windows = { openHelp: vi.fn(), openCommand: vi.fn(), openRowActions: vi.fn() };
function Keys() {
  useShopShortcuts('en', windows);
  return null;
}
const press = (key: string) => fireEvent.keyDown(document.body, { key, bubbles: true });

beforeEach(() => {
  // nothing is laid out here: every element that is attached counts as drawn
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  for (const opened of Object.values(windows)) opened.mockClear();
  document.body.replaceChildren();
  setShortcuts(true);
  location.hash = '';
});

describe('the table of shortcuts', () => {
  test('gives every area a key of its own', () => {
    expect(new Set(AREAS.map(({ key }) => key)).size).toBe(AREAS.length);
    expect(AREAS.length).toBeGreaterThanOrEqual(22);
  });
  test('gives no key two meanings', () => {
    const keys = SHORTCUT_KEYS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('g');
  });
  test.each(LOCALES)('puts every line into words (%s)', (locale) => {
    const lines = shortcutLines(locale);
    expect(lines).toHaveLength(SHORTCUTS.length + AREAS.length + 1);
    for (const { does } of lines) expect(does.length).toBeGreaterThan(1);
  });
  test('is what the help lists, and what the keys do', () => {
    render(
      <LocaleProvider locale="en">
        <ShortcutHelp open onClose={() => undefined} />
      </LocaleProvider>,
    );
    const listed = [...document.querySelectorAll('.shortcut-table tbody tr')].map((row) =>
      [...row.querySelectorAll('kbd')].map((key) => key.textContent).join(' '),
    );
    expect(listed).toEqual(expect.arrayContaining(shortcutLines('en').map(({ keys }) => keys.join(' '))));
    expect(listed).toHaveLength(shortcutLines('en').length);
  });
  test('each area is where its key leads', () => {
    render(<Keys />);
    for (const { key, view } of AREAS) {
      press('g');
      press(key);
      expect(location.hash).toBe(`#/${view}`);
    }
  });
  test('a key that opens something opens it, unless keys are switched off', () => {
    render(<Keys />);
    press('?');
    press('/');
    press('.');
    setShortcuts(false);
    press('?');
    expect(windows.openHelp).toHaveBeenCalledOnce();
    expect(windows.openCommand).toHaveBeenCalledOnce();
    expect(windows.openRowActions).toHaveBeenCalledOnce();
  });
  test('the end of the season has its place once the season is over', () => {
    const views = (isOver: boolean) =>
      shownGroups(isOver).flatMap(({ links }) => links.map(({ view }) => view));
    expect(views(false)).not.toContain('end');
    expect(views(true)).toContain('end');
  });
});

describe('keys in tables and lists', () => {
  const clicked: string[] = [];
  const show = () => {
    clicked.length = 0;
    const note = (name: string) => () => clicked.push(name);
    render(
      <main>
        <ol>
          <li>
            <h3>Socks run out</h3>
            <button type="button" data-row onClick={note('fill')}>
              Fill up
            </button>
          </li>
        </ol>
        <table>
          <tbody>
            {['Tee', 'Jeans'].map((name) => (
              <tr key={name}>
                <th>{name}</th>
                <td>
                  <a href={`#/${name}`}>Open {name}</a>
                  <button type="button" class="edit" onClick={note(`edit ${name}`)}>
                    ¥89
                  </button>
                  <button type="button" disabled>
                    Not now
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <section>
          <div class="picture-head">
            <button type="button" onClick={note('chart')}>
              Show as table
            </button>
          </div>
        </section>
      </main>,
    );
  };
  const focused = () => document.activeElement?.closest('tr, li')?.querySelector('th, h3')?.textContent;

  test('J and K walk through things to do and rows, and stay at the ends', () => {
    show();
    nextRow();
    expect(focused()).toBe('Socks run out');
    nextRow();
    expect(focused()).toBe('Tee');
    nextRow();
    nextRow();
    expect(focused()).toBe('Jeans');
    previousRow();
    expect(focused()).toBe('Tee');
  });
  test('E edits the row in focus', () => {
    show();
    screen.getByRole('link', { name: 'Open Jeans' }).focus();
    editRow();
    expect(clicked).toEqual(['edit Jeans']);
  });
  test('T turns the chart', () => {
    show();
    switchChart();
    expect(clicked).toEqual(['chart']);
  });
  test('the row in focus lists what it can do, and nothing that it cannot', () => {
    show();
    expect(rowActions()).toBeUndefined();
    screen.getByRole('link', { name: 'Open Tee' }).focus();
    const found = rowActions();
    expect(found?.row).toBe('Tee');
    expect(found?.actions.map(({ name }) => name)).toEqual(['Open Tee', '¥89']);
    found?.actions[1]?.run();
    expect(clicked).toEqual(['edit Tee']);
  });
});
