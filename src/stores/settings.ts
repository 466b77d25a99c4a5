import { atom, type ReadableAtom } from 'nanostores';

/** How a person likes to see the product; kept in localStorage, which needs no database to read. */
export interface SettingsUi {
  readonly theme: Theme;
  readonly density: Density;
  readonly motion: Motion;
  /** Size of all text, per cent. */
  readonly textSize: TextSize;
  /** Which colours say that a change is favourable or not. */
  readonly deltaColours: DeltaColours;
  /** How large amounts are written in tiles; tables always have them in full. */
  readonly currency: CurrencyDisplay;
  /** Single-key shortcuts of the back office. */
  readonly shortcuts: boolean;
}
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];
export const TEXT_SIZES = ['90', '100', '110', '120', '130'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const DELTA_COLOURS = ['blue-vermilion', 'red-up', 'green-up'] as const;
export type DeltaColours = (typeof DELTA_COLOURS)[number];
export const CURRENCY_DISPLAYS = ['full', 'compact'] as const;
export type CurrencyDisplay = (typeof CURRENCY_DISPLAYS)[number];

/** The key under which the settings lie; the page's head reads it too, before the first frame. */
export const SETTINGS_KEY = 'shopkeeper.settings';
const STANDARD: SettingsUi = {
  theme: 'system',
  density: 'comfortable',
  motion: 'system',
  textSize: '100',
  deltaColours: 'blue-vermilion',
  currency: 'full',
  shortcuts: true,
};

const settings = atom<SettingsUi>(readSettings());
export const $settingsUi: ReadableAtom<SettingsUi> = settings;

export function setTheme(theme: Theme): void {
  changeSettings({ theme });
}
export function setShortcuts(shortcuts: boolean): void {
  changeSettings({ shortcuts });
}

/** Puts the settings on the page's root; what stands at its standard leaves no trace there. */
export function applySettings({ theme, density, motion, textSize, deltaColours } = settings.get()): void {
  const root = globalThis.document?.documentElement;
  if (!root) return;
  setAttribute(root, 'data-theme', theme === 'system' ? undefined : theme);
  setAttribute(root, 'data-density', density === 'comfortable' ? undefined : density);
  setAttribute(root, 'data-motion', motion === 'system' ? undefined : motion);
  setAttribute(root, 'data-text', textSize === '100' ? undefined : textSize);
  setAttribute(root, 'data-deltas', deltaColours === 'blue-vermilion' ? undefined : deltaColours);
}

/** Changes some settings, on the page and in this browser. */
export function changeSettings(change: Partial<SettingsUi>): void {
  const next = { ...settings.get(), ...change };
  settings.set(next);
  applySettings(next);
  try {
    globalThis.localStorage?.setItem(SETTINGS_KEY, JSON.stringify(next));
  } catch {
    // Without storage a setting lasts as long as the page.
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
      textSize: oneOf(TEXT_SIZES, field('textSize')) ?? STANDARD.textSize,
      deltaColours: oneOf(DELTA_COLOURS, field('deltaColours')) ?? STANDARD.deltaColours,
      currency: oneOf(CURRENCY_DISPLAYS, field('currency')) ?? STANDARD.currency,
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
