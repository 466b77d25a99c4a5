import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { DIST } from '../../../scripts/site.ts';
import { VIEWS, type View } from '../../../src/components/shell/route.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';

const dist = process.env['SITE_DIST'] ?? DIST;

/**
 * Every page of the built site, as an address below the base path; the whole course to print is left out: its modules,
 * one after another.
 */
export const pages: readonly string[] = globSync(`${dist}/**/*.html`)
  .map((file) => file.replaceAll('\\', '/').slice(dist.length + 1))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .filter((page) => !page.endsWith('/print/all/'))
  .sort();

/** Folders of pages that are made alike. */
export const ALIKE = ['learn/', 'print/', 'course/check/', 'labs/'];

/** What a page is built from: its classes, questions and exercises. */
const PARTS = / (class|data-exercise|data-kind)="([^"]+)"/g;
function partsOf(page: string): string[] {
  return [...htmlOf(page).matchAll(PARTS)].flatMap(([, name, value = '']) =>
    name === 'class' ? value.split(/\s+/) : [`${name} ${value}`],
  );
}

/** Pages of one folder that together hold every part that any of them has, by turns in one language and the other. */
function ofEveryPart(folder: string): string[] {
  const below = (locale: Locale) => `${locale}/${folder}`;
  const names = twinsBelow(folder);
  const inTurn = names.map((name, at) => below(LOCALES[at % LOCALES.length] ?? 'en') + name);
  const others = LOCALES.flatMap((locale) => names.map((name) => below(locale) + name));
  const seen = new Set<string>();
  return [...new Set([...inTurn, ...others])].filter((page) => {
    const parts = partsOf(page);
    const isNew = parts.some((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return isNew;
  });
}

/** Names of the pages in a folder of both languages, the folder's own page left out. */
function twinsBelow(folder: string): string[] {
  const start = `${LOCALES[0]}/${folder}`;
  return pages
    .filter((page) => page !== start && page.startsWith(start))
    .map((page) => page.slice(start.length));
}

/** One page of each make, and of those made alike as many as hold every part. */
export const samples: readonly string[] = [
  ...pages.filter(
    (page) => !ALIKE.some((name) => LOCALES.some((locale) => isBelow(page, `${locale}/${name}`))),
  ),
  ...ALIKE.flatMap(ofEveryPart),
].sort();

function isBelow(page: string, folder: string): boolean {
  return page !== folder && page.startsWith(folder);
}

/** The pages that exist in both languages, without the language. */
export const twins: readonly string[] = pages
  .filter((page) => page.startsWith('en/'))
  .map((page) => page.slice('en/'.length));

/** Screens of the practice shop, with the address of a played week where they show one. */
export const screens: readonly { readonly view: View; readonly hash: string }[] = VIEWS.map((view) => ({
  view,
  hash: view === 'debrief' || view === 'report' ? `#/${view}/1` : `#/${view}`,
}));

/** What is written in a page as it was built. */
export function htmlOf(page: string): string {
  return readFileSync(path.join(dist, page, page.endsWith('.html') ? '' : 'index.html'), 'utf8');
}

/** The language that a page is in; the start page and the lost page are in English. */
export function localeOf(page: string): Locale {
  return LOCALES.find((locale) => page.startsWith(`${locale}/`)) ?? 'en';
}

/** Address of a page that stays where it is: the start page would go on to the chosen language. */
export function addressOf(page: string): string {
  return page === '' ? '?choose' : page;
}
