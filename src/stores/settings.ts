import { atom, type ReadableAtom } from 'nanostores';

/** How a person likes to see the product; kept in localStorage, which needs no database to read. */
export interface SettingsUi {
  readonly theme: Theme;
  readonly density: Density;
  readonly motion: Motion;
  /** Single-key shortcuts of the back office. */
  readonly shortcuts: boolean;
}
const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];
const MOTIONS = ['system', 'full', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];

/** The key under which the settings lie; the page's head reads it too, before the first frame. */
export const SETTINGS_KEY = 'shopkeeper.settings';
const STANDARD: SettingsUi = { theme: 'system', density: 'comfortable', motion: 'system', shortcuts: true };

const settings = atom<SettingsUi>(readSettings());
export const $settingsUi: ReadableAtom<SettingsUi> = settings;

export function setTheme(theme: Theme): void {
  update({ theme });
}
export function setDensity(density: Density): void {
  update({ density });
}
export function setMotion(motion: Motion): void {
  update({ motion });
}
export function setShortcuts(shortcuts: boolean): void {
  update({ shortcuts });
}

/** Puts the settings on the page's root; `system` leaves the choice to the browser. */
export function applySettings({ theme, density, motion } = settings.get()): void {
  const root = globalThis.document?.documentElement;
  if (!root) return;
  setAttribute(root, 'data-theme', theme === 'system' ? undefined : theme);
  setAttribute(root, 'data-density', density === 'comfortable' ? undefined : density);
  setAttribute(root, 'data-motion', motion === 'system' ? undefined : motion);
}

function update(change: Partial<SettingsUi>): void {
  const next = { ...settings.get(), ...change };
  settings.set(next);
  applySettings(next);
  try {
    globalThis.localStorage?.setItem(SETTINGS_KEY, JSON.stringify(next));
  } catch {
    // A browser without storage forgets the setting with the page; nothing else is lost.
  }
}

function readSettings(): SettingsUi {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage?.getItem(SETTINGS_KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return STANDARD;
    const field = (name: keyof SettingsUi): unknown => Reflect.get(stored, name);
    return {
      theme: oneOf(THEMES, field('theme')) ?? STANDARD.theme,
      density: oneOf(DENSITIES, field('density')) ?? STANDARD.density,
      motion: oneOf(MOTIONS, field('motion')) ?? STANDARD.motion,
      shortcuts: field('shortcuts') !== false,
    };
  } catch {
    return STANDARD;
  }
}

function oneOf<Value extends string>(values: readonly Value[], found: unknown): Value | undefined {
  return values.find((value) => value === found);
}

function setAttribute(root: Element, name: string, value: string | undefined): void {
  if (value === undefined) root.removeAttribute(name);
  else root.setAttribute(name, value);
}
