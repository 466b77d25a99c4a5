import type { Page } from '@playwright/test';
import { course } from '../../src/i18n/areas/course.ts';
import { lesson } from '../../src/i18n/areas/lesson.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { htmlLang, LOCALES, languageShortName, otherLocale } from '../../src/i18n/locale.ts';
import { playedGame } from './support/games.ts';
import { ALIKE, addressOf, htmlOf, localeOf, pages, samples, screens, twins } from './support/pages.ts';
import { expectSettled, expectView, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

/** Telephone widths; 320 pixels is also what a laptop shows at 400 %. */
const WIDTHS = [390, 320] as const;
const HEIGHT = 844;

test('every page has its twin in the other language', () => {
  expect(pages).toEqual(expect.arrayContaining(['', 'en/', 'zh/', 'en/play/', 'zh/play/', 'en/verify/']));
  const chinese = pages.filter((page) => page.startsWith('zh/')).map((page) => page.slice('zh/'.length));
  expect(chinese).toEqual(twins);
});

for (const page of samples) {
  test(`/${page} is whole`, async ({ page: tab }) => {
    await tab.goto(addressOf(page), { waitUntil: 'networkidle' });
    await expect(tab).toHaveTitle(/\S/);
    await expect(tab.locator('html')).toHaveAttribute('lang', htmlLang[localeOf(page)]);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(tab.getByRole('main')).toHaveCount(1);
    expect(await skippedHeadings(tab)).toEqual([]);
    expect(await namelessText(tab)).toEqual([]);
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: HEIGHT });
      expect(await sidewaysScroll(tab), `${width} pixels`).toBe(0);
    }
  });
}

test('every page names its twin', ({ baseURL }) => {
  const base = new URL(baseURL ?? '').pathname;
  const wrong = twins.flatMap((twin) =>
    LOCALES.map((locale) => `${locale}/${twin}`).filter((page) => {
      const html = htmlOf(page);
      const links = { en: `en/${twin}`, 'zh-CN': `zh/${twin}`, 'x-default': `en/${twin}` };
      return Object.entries(links).some(
        ([language, address]) =>
          !new RegExp(`<link rel="alternate" hreflang="${language}" href="[^"]*${base}${address}"`).test(
            html,
          ),
      );
    }),
  );
  expect(wrong).toEqual([]);
});

/** Pages made alike have the same switch: the first of each folder stands for them. */
const switched = twins.filter((twin) => {
  const folder = ALIKE.find((name) => twin !== name && twin.startsWith(name));
  return folder === undefined || twin === twins.find((other) => other !== folder && other.startsWith(folder));
});
for (const twin of switched) {
  test(`/…/${twin}: the switch of languages goes there and back`, async ({ page: tab, baseURL }) => {
    for (const locale of LOCALES) {
      const other = otherLocale(locale);
      const anchor = '#here';
      await tab.goto(`${locale}/${twin}${twin === 'play/' ? '#/saves' : anchor}`);
      const { hash } = new URL(tab.url());
      const base = new URL(baseURL ?? '').pathname;
      const language = tab.getByRole('group', { name: shell[locale].language }).first();
      await language.getByRole('link', { name: languageShortName[other] }).click();
      await expect(tab).toHaveURL(new RegExp(`${base}${other}/${twin}${hash}$`));
      await expect(tab.locator('html')).toHaveAttribute('lang', htmlLang[other]);
    }
  });
}

for (const locale of LOCALES) {
  const lessons = pages.filter((page) => page.startsWith(`${locale}/learn/`));
  for (const module of new Set(lessons.map((page) => page.split('/')[2] ?? ''))) {
    test(`every lesson of ${locale}/${module} fits a phone with all its cards open`, async ({ page }) => {
      for (const address of lessons.filter((lesson) => lesson.split('/')[2] === module)) {
        await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
        await page.goto(address);
        await page.getByRole('button', { name: lesson[locale].showAll }).click();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          expect.soft(await sidewaysScroll(page), `${address} at ${width} pixels`).toBe(0);
        }
        expect.soft(await skippedHeadings(page), address).toEqual([]);
        expect.soft(await namelessText(page), address).toEqual([]);
      }
    });
  }
}

for (const locale of LOCALES) {
  test(`every screen of the shop is whole (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    await openGameFile(page, locale, playedGame({ weeks: 2 }));
    for (const { view, hash } of screens) {
      await test.step(hash, async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(`${locale}/play/${hash}`);
        await expectView(page, locale, view);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByRole('main')).toHaveCount(1);
        expect.soft(await skippedHeadings(page), hash).toEqual([]);
        expect.soft(await namelessText(page), hash).toEqual([]);
        for (const width of [1280, 768, ...WIDTHS]) {
          await page.setViewportSize({ width, height: HEIGHT });
          expect.soft(await sidewaysScroll(page), `${hash} at ${width} pixels`).toBe(0);
        }
        if (view !== 'debrief') return;
        await expectSettled(page);
        await expect(page.locator('table.rulers')).toBeVisible();
        await page.locator('main details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        expect.soft(await namelessText(page), `${hash}, final marks`).toEqual([]);
        for (const width of [768, ...WIDTHS]) {
          await page.setViewportSize({ width, height: HEIGHT });
          expect.soft(await sidewaysScroll(page), `${hash}, final marks, at ${width} pixels`).toBe(0);
        }
        await writeLargeSums(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          expect.soft(await sidewaysScroll(page), `${hash}, large sums, at ${width} pixels`).toBe(0);
        }
      });
    }
  });
}

test('the start page remembers the language', async ({ page }) => {
  await page.goto('?choose');
  await page.getByRole('link', { name: /简体中文/ }).click();
  await expect(page).toHaveURL(/\/zh\/$/);
  await page.goto('');
  await expect(page).toHaveURL(/\/zh\/$/);
  await page.goto('zh/course/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.zh.title);
});

test('an address that does not exist is answered in both languages', async ({ page, complaints }) => {
  const answer = await page.goto('en/no-such-page/');
  expect(answer?.status()).toBe(404);
  for (const locale of LOCALES) {
    await expect(page.getByRole('heading', { name: shell[locale].notFoundTitle })).toBeVisible();
  }
  // the one complaint of this suite that is wanted
  expect(complaints).not.toEqual([]);
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('404');
});

/** How far the page can be pushed sideways, pixels. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Makes every sum of money on the screen a seven-figure one, and every name of a decision a long one. */
function writeLargeSums(page: Page): Promise<void> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      text.nodeValue = (text.nodeValue ?? '').replace(/¥[\d,]+/g, '¥1,234,567');
    }
    for (const name of main.querySelectorAll('.gap-words > b')) {
      name.textContent = 'Extraheavyweight brushed-cotton hooded jacket 加厚连帽磨毛宽松大码外套';
    }
  });
}

/** Headings that are more than one level below the one before. */
function skippedHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility(),
    );
    const levels = shown.map((heading) => Number(heading.tagName[1]));
    return shown
      .filter((_, index) => index > 0 && (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
      .map((heading) => heading.textContent ?? '');
  });
}

/** Texts that show what no reader should see: keys, undefined values, unfinished templates. */
function namelessText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const odd = /\bundefined\b|\bNaN\b|\[object |\{\w+\}|\$\{|\bfunction\b\s*\(/;
    return (document.body.innerText ?? '').split('\n').filter((line) => odd.test(line));
  });
}
