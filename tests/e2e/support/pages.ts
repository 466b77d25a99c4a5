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
const ALIKE = ['learn/', 'print/', 'course/check/', 'labs/'];

/** One page of each make, and of many made alike every other one in each language: together all are looked at once. */
export const samples: readonly string[] = pages.filter((page) => {
  const locale = localeOf(page);
  const folder = ALIKE.map((name) => `${locale}/${name}`).find(
    (name) => page !== name && page.startsWith(name),
  );
  if (folder === undefined) return true;
  const alike = pages.filter((other) => other !== folder && other.startsWith(folder));
  return alike.indexOf(page) % LOCALES.length === LOCALES.indexOf(locale);
});

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
