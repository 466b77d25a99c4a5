import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { FONT_BYTES, overBudget } from '../../scripts/budgets.ts';
import { fontBytes, type PageWeight, weighPages } from '../../scripts/weights.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'shopkeeper-weights-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const write = (file: string, text: string): number => {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
  return gzipSync(text, { level: 9 }).length;
};

test('a page weighs what a visitor loads before any click, and no more', () => {
  const leaf = write('_astro/leaf.js', 'export const leaf=1;');
  const lazy = write('_astro/lazy.js', 'export const lazy=1;');
  const part = write('_astro/part.js', 'import{leaf as a}from"./leaf.js";import("./lazy.js");export{a}');
  const entry = write('_astro/entry.js', 'import"./part.js";const go=()=>import(`./lazy.js`);go;');
  const island = write('_astro/island.js', 'import{a}from"./part.js";export{a}');
  const style = write('_astro/site.css', 'p{color:red}');
  const head =
    '<link rel="stylesheet" href="/shop/_astro/site.css"><link rel="icon" href="/shop/favicon.svg">';
  const script = '<script type="module" src="/shop/_astro/entry.js"></script>';
  const html = write(
    'en/a/index.html',
    `${head}${script}<astro-island component-url="/shop/_astro/island.js">`,
  );
  const drawn = write('en/play/index.html', `${head}${script}<div data-island="en"></div>`);

  const [page, play] = weighPages(dist, '/shop/');
  const scriptBytes = entry + part + leaf + island;
  expect(page).toEqual({
    page: 'en/a/',
    htmlBytes: html,
    cssBytes: style,
    scriptBytes,
    totalBytes: html + style + scriptBytes,
    requests: 6,
  });
  // a page drawn in the browser fetches at once what its script imports by call
  expect(play).toMatchObject({ htmlBytes: drawn, scriptBytes: entry + part + leaf + lazy });
});

test('fonts are counted together', () => {
  write('_astro/a.woff2', 'x'.repeat(10));
  write('fonts/b.woff2', 'x'.repeat(5));
  expect(fontBytes(dist)).toBe(15);
});

test('whatever is over its budget is named', () => {
  const light: PageWeight = {
    page: 'en/play/',
    htmlBytes: 1,
    cssBytes: 25_000,
    scriptBytes: 200_000,
    totalBytes: 225_001,
    requests: 99,
  };
  expect(overBudget([light], FONT_BYTES)).toEqual([]);
  expect(overBudget([{ ...light, scriptBytes: 200_001 }], FONT_BYTES)).toEqual([
    '/en/play/ (simulator): scriptBytes 200.0 kB is over the budget of 200.0 kB',
  ]);
  expect(overBudget([{ ...light, page: 'zh/learn/04-products/06-price/' }], FONT_BYTES + 1)).toEqual([
    '/zh/learn/04-products/06-price/ (lesson): totalBytes 225.0 kB is over the budget of 45.0 kB',
    '/zh/learn/04-products/06-price/ (lesson): scriptBytes 200.0 kB is over the budget of 20.0 kB',
    '/zh/learn/04-products/06-price/ (lesson): requests 99 is over the budget of 9',
    'fonts: 105.0 kB is over the budget of 105.0 kB',
  ]);
});
