import { readFileSync } from 'node:fs';
import {
  type Colour,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  inGamut,
  parse,
  toGamut,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { tokenStyles } from '../../scripts/tokens.ts';
import { type Theme, TOKENS, type Token, tokenColour } from '../../src/styles/tokens.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const intoSrgb = toGamut('rgb', 'oklch');
const isInSrgb = inGamut('rgb');

function colour(token: Token, theme: Theme): Colour {
  const parsed = parse(tokenColour(token, theme));
  if (!parsed) throw new Error(`${token} is no colour`);
  return intoSrgb(parsed);
}

/** WCAG 2.2: 7 for body text (our own limit), 4.5 for other text, 3 for borders, focus and marks. */
const BODY = 7;
const TEXT = 4.5;
const MARK = 3;

type Pair = readonly [foreground: Token, background: Token, minimum: number];
const grounds: readonly Token[] = ['page', 'surface', 'raised', 'sunken'];
const onEveryGround: readonly (readonly [Token, number])[] = [
  ['ink', BODY],
  ['ink-2', TEXT],
  ['ink-3', TEXT],
  ['brand-text', TEXT],
  ['good', TEXT],
  ['bad', TEXT],
  ['alarm', TEXT],
  ['change-red', TEXT],
  ['change-green', TEXT],
  ['warn', TEXT],
  ['mark-text', TEXT],
  ['line-strong', MARK],
  ['focus', MARK],
];
const series: readonly Token[] = ['viz-1', 'viz-2', 'viz-3', 'viz-4', 'viz-5', 'viz-6'];
const PAIRS: readonly Pair[] = [
  ...grounds.flatMap((ground) => onEveryGround.map(([token, minimum]): Pair => [token, ground, minimum])),
  ['on-brand', 'brand', TEXT],
  ['on-brand', 'brand-hover', TEXT],
  ['ink', 'brand-soft', BODY],
  ['ink-2', 'brand-soft', TEXT],
  ['ink-3', 'brand-soft', TEXT],
  ['brand-text', 'brand-soft', TEXT],
  ['on-mark', 'mark', TEXT],
  ['ink', 'mark-soft', BODY],
  ['ink-2', 'mark-soft', TEXT],
  ['ink-3', 'mark-soft', TEXT],
  ['mark-text', 'mark-soft', TEXT],
  ['good', 'good-soft', TEXT],
  ['ink', 'good-soft', BODY],
  ['ink-2', 'good-soft', TEXT],
  ['bad', 'bad-soft', TEXT],
  ['ink', 'bad-soft', BODY],
  ['ink-2', 'bad-soft', TEXT],
  ['alarm', 'alarm-soft', TEXT],
  ['ink', 'alarm-soft', BODY],
  ['ink-2', 'alarm-soft', TEXT],
  ['change-red', 'change-red-soft', TEXT],
  ['ink', 'change-red-soft', BODY],
  ['ink-2', 'change-red-soft', TEXT],
  ['change-green', 'change-green-soft', TEXT],
  ['ink', 'change-green-soft', BODY],
  ['ink-2', 'change-green-soft', TEXT],
  ['on-bad', 'bad-solid', TEXT],
  ['warn', 'warn-soft', TEXT],
  ['ink', 'warn-soft', BODY],
  ['ink-2', 'warn-soft', TEXT],
  ...series.flatMap((token): Pair[] => [
    [token, 'surface', MARK],
    [token, 'page', MARK],
  ]),
  ['viz-base', 'surface', MARK],
  ['focus', 'brand-soft', MARK],
  ['focus', 'mark-soft', MARK],
];

describe.each(THEMES)('%s theme', (theme) => {
  test('at least 75 pairs of colours are checked', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(75);
  });

  test('every pair reaches its contrast', () => {
    const failing = PAIRS.map(([front, back, minimum]) => {
      const contrast = wcagContrast(colour(front, theme), colour(back, theme));
      return { pair: `${front} on ${back}`, contrast, minimum };
    }).filter(({ contrast, minimum }) => contrast < minimum);
    expect(failing).toEqual([]);
  });

  const views: Readonly<Record<string, (seen: Colour) => Colour>> = {
    'full colour vision': (seen) => seen,
    protanopia: filterDeficiencyProt(1),
    deuteranopia: filterDeficiencyDeuter(1),
    tritanopia: filterDeficiencyTrit(1),
  };
  const difference = differenceCiede2000();

  test.each(Object.entries(views))('any two series are told apart with %s', (_name, seenBy) => {
    const seen = series.map((token) => seenBy(colour(token, theme)));
    const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(14);
  });

  test.each(Object.entries(views))('favourable and unfavourable are far apart with %s', (_name, seenBy) => {
    expect(difference(seenBy(colour('good', theme)), seenBy(colour('bad', theme)))).toBeGreaterThanOrEqual(
      30,
    );
  });
});

test('every colour lies inside sRGB, so that old and new browsers show the same', () => {
  const outside = Object.keys(TOKENS).flatMap((name) =>
    THEMES.filter((theme) => {
      const parsed = parse(tokenColour(name as Token, theme));
      return parsed === undefined || !isInSrgb(parsed);
    }).map((theme) => `${name} ${theme}`),
  );
  expect(outside).toEqual([]);
});

test('tokens.css is what scripts/tokens.ts writes', () => {
  const written = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  expect(plain(written)).toBe(plain(tokenStyles()));
});
