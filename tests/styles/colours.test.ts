import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOKENS } from '../../src/styles/tokens.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css') && file !== 'styles/tokens.css');

/** Properties that components write into style attributes. */
const setInMarkup = new Set(
  readdirSync('src/components', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx|astro)$/.test(file))
    .flatMap((file) => [...readFileSync(`src/components/${file}`, 'utf8').matchAll(/--[a-z][\w-]*/g)])
    .map(([name]) => name),
);

const read = (file: string) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

describe.each(files)('%s', (file) => {
  const css = read(file);

  test('takes colours from tokens', () => {
    // Shadows are translucent black in both themes, product tiles one hue in two lightnesses; print is white paper.
    const exempt = /^\s*--e-\d:.*$|rgb\(10 16 22[^)]*\)|oklch\([^)]*var\(--hue\)\)|#fff/gm;
    const found = css.replace(exempt, '').match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/gi);
    expect(found ?? []).toEqual([]);
  });

  test('names only tokens that exist', () => {
    const declared = new Set(
      [...files.flatMap((other) => [...read(other).matchAll(/(--[\w-]+)\s*:/g)])].map((m) => m[1]),
    );
    for (const token of Object.keys(TOKENS)) declared.add(`--${token}`);
    const used = [...css.matchAll(/var\((--[\w-]+)\s*([,)])/g)];
    const unknown = used.filter(
      ([, name, end]) => end === ')' && !declared.has(name) && !setInMarkup.has(name ?? ''),
    );
    expect(unknown.map(([, name]) => name)).toEqual([]);
  });

  test('is layered and needs no !important outside print', () => {
    if (file.startsWith('styles/')) return;
    expect(css).toMatch(/@layer/);
    expect(css.replace(/@media print[\s\S]*/g, '')).not.toContain('!important');
  });
});
