import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { playedGame } from '../e2e/support/games.ts';
import { addressOf, localeOf, samples, screens } from '../e2e/support/pages.ts';
import { expectView, openGameFile } from '../e2e/support/shop.ts';
import { expect, test } from '../e2e/support/test.ts';

const game = playedGame({ weeks: 2 });
/** Smallest letters that are read, pixels; Chinese ones hold more strokes. */
const SMALLEST = { en: 11, zh: 12 } as const;
test.describe.configure({ timeout: 180_000 });

for (const locale of LOCALES) {
  test(`no letter is too small to read, and every chart has a name and its figures (${locale})`, async ({
    page,
  }) => {
    await openGameFile(page, locale, game);
    for (const { view, hash } of screens) {
      await page.goto(`${locale}/play/${hash}`);
      await expectView(page, locale, view);
      expect.soft(await smallText(page, SMALLEST[locale]), hash).toEqual([]);
      expect.soft(await namelessCharts(page), hash).toEqual([]);
    }
    for (const address of samples.filter((one) => localeOf(one) === locale)) {
      await page.goto(addressOf(address));
      expect.soft(await smallText(page, SMALLEST[locale]), address).toEqual([]);
    }
  });
}

/** Texts in letters smaller than `least` pixels; the indices of formulas are as small as print sets them. */
function smallText(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (text === '' || element === null || element.matches('script, style, noscript, math *')) continue;
      const { width, height } = element.getBoundingClientRect();
      const isShown = width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (isShown && size < smallest - 0.01)
        found.add(`${size} px in ${element.className}: ${text.slice(0, 40)}`);
    }
    return [...found];
  }, least);
}

/** Charts whose name is too short or too long, and charts without a row of figures. */
function namelessCharts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure.picture')].flatMap((figure) => {
      const name = figure.querySelector('.picture-body')?.getAttribute('aria-label') ?? '';
      const rows = figure.querySelectorAll('.picture-table tbody tr').length;
      const faults = [];
      // a Chinese sentence says the same in fewer signs
      const least = document.documentElement.lang === 'en' ? 20 : 8;
      if (name.length < least || name.length > 200) faults.push(`${name.length} letters: ${name}`);
      if (rows === 0) faults.push(`no figures: ${name}`);
      return faults;
    }),
  );
}
