import { describe, expect, test } from 'vitest';
import { readSources } from '../architecture/checks/source.ts';

/** Layer, selector and property → the files that decide it. */
type Decided = Map<string, Set<string>>;

/**
 * Notes what `text`, one file of nested CSS, decides. Conditions (`@media`, `@supports`) don't make two rules
 * different: which of them wins still hangs on the order of the files.
 */
function note(decided: Decided, file: string, text: string): void {
  const open: string[] = [];
  const pieces = text.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]*[{};]/g) ?? [];
  for (const piece of pieces) {
    const words = piece.slice(0, -1).trim().replace(/\s+/g, ' ');
    if (piece.endsWith('{')) {
      open.push(words);
      continue;
    }
    const selectors = open.filter((head) => !head.startsWith('@')).join(' ');
    const isFrame = open.some((head) => /^@(keyframes|font-face|page|property)/.test(head));
    if (words.includes(':') && selectors !== '' && !isFrame) {
      const layer = open.find((head) => head.startsWith('@layer')) ?? '';
      const property = words.slice(0, words.indexOf(':'));
      for (const selector of selectors.split(/,\s*(?![^(]*\))/)) {
        const key = `${layer} { ${selector} { ${property} } }`;
        decided.set(key, (decided.get(key) ?? new Set()).add(file));
      }
    }
    if (piece.endsWith('}')) open.pop();
  }
}

/** What more than one of `files` decides. */
function quarrels(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  const decided: Decided = new Map();
  for (const { path, text } of files) note(decided, path, text);
  return [...decided]
    .filter(([, paths]) => paths.size > 1)
    .map(([key, paths]) => `${key}: ${[...paths].join(', ')}`);
}

/**
 * Files of styles arrive in an order of their own, for a screen and its parts are loaded when they are shown. So one
 * thing is decided in one file: with its phone, print and high-contrast forms.
 */
describe('one selector and property, one file', () => {
  const files = readSources((name) => /^src\/(components|layouts|pages)\/.*\.css$/.test(name));

  test('nothing is decided twice', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(quarrels(files)).toEqual([]);
  });

  test('a phone form in another file is found', () => {
    const wide = { path: 'part.css', text: '@layer screens { .a,\n.b { gap: 1px; color: red } }' };
    const phone = { path: 'screen.css', text: '@layer screens { @media (width < 1px) { .b { gap: 0 } } }' };
    expect(quarrels([wide, phone])).toEqual(['@layer screens { .b { gap } }: part.css, screen.css']);
    expect(quarrels([wide, { ...phone, text: phone.text.replace('screens', 'utilities') }])).toEqual([]);
  });
});
