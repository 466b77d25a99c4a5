import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { releaseOf } from '../../scripts/offline.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'shop-release-'));
afterAll(() => rmSync(dist, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
}

test('the list names pages as they are asked for, and what the page without network needs', () => {
  write('index.html', 'start');
  write('404.html', 'lost');
  write('en/learn/one/index.html', 'lesson');
  write('en/offline/index.html', '<link href="/_astro/a.css"><script src="/_astro/page.js">');
  write('_astro/a.css', 'a {}');
  write('_astro/page.js', 'import{a}from"./site.js";');
  write('_astro/site.js', 'export const a = 1;');
  write('_astro/other.js', '1');
  const { files, version, transferBytes } = releaseOf(dist);
  expect(files.map((file) => file.path)).toEqual([
    '_astro/a.css',
    '_astro/other.js',
    '_astro/page.js',
    '_astro/site.js',
    'en/learn/one/',
    'en/offline/',
    '',
  ]);
  const core = files.filter(({ isCore }) => isCore).map((file) => file.path);
  expect(core).toEqual(['_astro/a.css', '_astro/page.js', '_astro/site.js', 'en/offline/']);
  expect(transferBytes).toBeGreaterThan(0);
  expect(releaseOf(dist).version).toBe(version);
  write('_astro/other.js', '2');
  expect(releaseOf(dist).version).not.toBe(version);
});
