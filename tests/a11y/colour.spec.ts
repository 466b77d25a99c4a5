import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locale.ts';
import { playedGame } from '../e2e/support/games.ts';
import { screens } from '../e2e/support/pages.ts';
import { expectView, openGameFile } from '../e2e/support/shop.ts';
import { expect, test } from '../e2e/support/test.ts';

const game = playedGame({ weeks: 2 });
test.describe.configure({ timeout: 180_000 });

for (const locale of LOCALES) {
  test(`without colour a change still has its arrow and its word, and a chart its key (${locale})`, async ({
    page,
  }) => {
    await openGameFile(page, locale, game);
    for (const { view, hash } of screens) {
      await page.goto(`${locale}/play/${hash}`);
      await expectView(page, locale, view);
      expect.soft(await colourAlone(page), hash).toEqual([]);
    }
  });
}

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('controls have an edge, and what is drawn can be seen', async ({ page }) => {
    await openGameFile(page, 'en', game);
    for (const { view, hash } of screens) {
      await page.goto(`en/play/${hash}`);
      await expectView(page, 'en', view);
      expect.soft(await unseen(page), hash).toEqual([]);
    }
  });
});

/** What only its colour tells: changes without arrow or word, amounts without a sign, charts without a key. */
function colourAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const named = (element: Element, fault: string) => `${fault}: ${element.outerHTML.slice(0, 140)}`;
    const changes = all('main .delta')
      .filter(isShown)
      .filter((element) => element.querySelector('.good, .bad') !== null)
      .filter(({ textContent }) => !/[▲▼]/.test(textContent) || !/\p{L}/u.test(textContent))
      .map((element) => named(element, 'no arrow or no word'));
    const amounts = all('main .num:is(.good, .bad)')
      .filter(isShown)
      .filter(({ textContent }) => textContent.trim() !== '' && !/[▲▼+−]|\p{L}/u.test(textContent))
      .filter((element) => !/\p{L}/u.test(element.closest('td, th, li, dd, p, div')?.textContent ?? ''))
      .map((element) => named(element, 'no sign'));
    // a drawing of several series needs a key or its names in the picture
    const charts = all('main figure.picture')
      .filter((figure) => figure.querySelectorAll('thead th').length > 3)
      .filter((figure) => figure.querySelector('.picture-legend span') === null)
      .filter((figure) => !/\p{L}/u.test(figure.querySelector('.picture-body')?.textContent ?? ''))
      .map((element) => named(element, 'no key'));
    return [...changes, ...amounts, ...charts];
  });
}

/** Controls without an edge or a mark that has the colour of what is behind it. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
      });
    const hasEdge = (element: Element) => {
      const { borderTopWidth, borderTopStyle, borderBottomStyle, textDecorationLine, appearance } =
        getComputedStyle(element);
      return (
        (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0) ||
        borderBottomStyle !== 'none' ||
        textDecorationLine !== 'none' ||
        (appearance !== 'none' && element.matches('input[type="radio"], input[type="checkbox"], select'))
      );
    };
    const behind = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const isDrawn = (mark: Element) => {
      const { backgroundColor, backgroundImage, borderTopStyle, borderInlineStartStyle } =
        getComputedStyle(mark);
      const isFilled =
        !/, 0\)$|^transparent$/.test(backgroundColor) && backgroundColor !== behind(mark.parentElement);
      return (
        isFilled ||
        backgroundImage !== 'none' ||
        borderTopStyle !== 'none' ||
        borderInlineStartStyle !== 'none'
      );
    };
    const controls = shown('main .btn, main .input, main .textarea, main select')
      .filter((element) => !hasEdge(element))
      .map((element) => `no edge: ${element.outerHTML.slice(0, 120)}`);
    const marks = shown(
      'main :is(.bars, .track, .ruler) > :is(i, em), main .range :is(.bd, .pt), .rail .done .bar',
    )
      .filter((element) => !isDrawn(element))
      .map((element) => `not seen: ${element.className} in ${element.parentElement?.className}`);
    return [...controls, ...new Set(marks)];
  });
}
