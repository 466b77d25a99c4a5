import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import { AREAS } from './areas.ts';

/** Where in the list of shortcuts a key stands. */
export type ShortcutGroup = 'anywhere' | 'rows' | 'areas';

/** Every key that does something, by what it does. `native` ones the browser does by itself. */
export const SHORTCUTS = [
  { id: 'command', key: '/', shown: ['/'], group: 'anywhere' },
  { id: 'run', key: 'r', shown: ['R'], group: 'anywhere' },
  { id: 'undo', key: 'u', shown: ['U'], group: 'anywhere' },
  { id: 'redo', key: 'shift+u', shown: ['Shift', 'U'], group: 'anywhere' },
  { id: 'report', key: 'w', shown: ['W'], group: 'anywhere' },
  { id: 'previousWeek', key: '[', shown: ['['], group: 'anywhere' },
  { id: 'nextWeek', key: ']', shown: [']'], group: 'anywhere' },
  { id: 'chart', key: 't', shown: ['T'], group: 'anywhere' },
  { id: 'help', key: '?', shown: ['?'], group: 'anywhere' },
  { id: 'leave', key: undefined, shown: ['Esc'], group: 'anywhere' },
  { id: 'nextRow', key: 'j', shown: ['J'], group: 'rows' },
  { id: 'previousRow', key: 'k', shown: ['K'], group: 'rows' },
  { id: 'openRow', key: undefined, shown: ['Enter'], group: 'rows' },
  { id: 'editRow', key: 'e', shown: ['E'], group: 'rows' },
  { id: 'rowActions', key: '.', shown: ['.'], group: 'rows' },
] as const satisfies readonly {
  readonly id: keyof (typeof shell)['en']['shortcuts'];
  /** As `useShortcut` takes it; undefined for what the browser does by itself. */
  readonly key: string | undefined;
  readonly shown: readonly string[];
  readonly group: ShortcutGroup;
}[];

type Row = (typeof SHORTCUTS)[number];
/** Shortcuts that the shop has to carry out. */
export type ShortcutId = Extract<Row, { key: string }>['id'];
export const SHORTCUT_KEYS: readonly { readonly id: ShortcutId; readonly key: string }[] = SHORTCUTS.filter(
  (row): row is Extract<Row, { key: string }> => row.key !== undefined,
);

export interface ShortcutLine {
  readonly group: ShortcutGroup;
  readonly keys: readonly string[];
  readonly does: string;
}

/** All shortcuts in words, as the list of them shows. */
export function shortcutLines(locale: Locale): readonly ShortcutLine[] {
  const { shortcuts: t, views } = shell[locale];
  return [
    { group: 'anywhere', keys: ['Ctrl', 'K'], does: t.command },
    ...SHORTCUTS.map(({ id, shown, group }) => ({ group, keys: shown, does: t[id] })),
    ...AREAS.map(({ view, key }) => ({
      group: 'areas' as const,
      keys: ['G', key.toUpperCase()],
      does: t.go(views[view]),
    })),
  ];
}
