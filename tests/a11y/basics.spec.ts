import type { Page } from '@playwright/test';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { run } from '../../src/i18n/areas/run.ts';
import { settings } from '../../src/i18n/areas/settings.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { weekday } from '../../src/i18n/formats.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { playedGame } from '../e2e/support/games.ts';
import { addressOf, localeOf, samples, screens } from '../e2e/support/pages.ts';
import { expectView, goToView, heading, ledger, openGameFile } from '../e2e/support/shop.ts';
import { expect, test } from '../e2e/support/test.ts';
import { focusFaults, smallTargets } from './support/targets.ts';

const game = playedGame({ weeks: 2 });
test.describe.configure({ timeout: 120_000 });

for (const locale of LOCALES) {
  test(`every control is large enough to hit (${locale})`, async ({ page }) => {
    await openGameFile(page, locale, game);
    for (const { view, hash } of screens) {
      await page.goto(`${locale}/play/${hash}`);
      await expectView(page, locale, view);
      expect.soft(await smallTargets(page, 24), hash).toEqual([]);
    }
    for (const address of samples.filter((one) => localeOf(one) === locale)) {
      await page.goto(addressOf(address));
      expect.soft(await smallTargets(page, 24), address).toEqual([]);
    }
  });
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('what moves the game on is 44 pixels high', async ({ page }) => {
    await openGameFile(page, 'zh', game);
    for (const { view, hash } of screens) {
      await page.goto(`zh/play/${hash}`);
      await expectView(page, 'zh', view);
      expect.soft(await smallTargets(page, 44, '.bottomnav, .planbar, .btn.primary'), hash).toEqual([]);
      expect.soft(await smallTargets(page, 24), hash).toEqual([]);
    }
  });
});

test('the keyboard sees where it is on every page', async ({ page }) => {
  for (const address of samples.filter((one) => one.startsWith('en/') && !one.startsWith('en/play/'))) {
    await page.goto(addressOf(address), { waitUntil: 'networkidle' });
    expect.soft(await walk(page), address).toEqual([]);
  }
});

test('the keyboard sees where it is on every screen', async ({ page }) => {
  await openGameFile(page, 'en', game);
  for (const { view, hash } of screens) {
    await page.goto(`en/play/${hash}`);
    await expectView(page, 'en', view);
    expect.soft(await walk(page), hash).toEqual([]);
  }
});

test('the first stop leads past the navigation', async ({ page }) => {
  await page.goto('en/course/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: shell.en.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the show of a week is there at once, and nothing moves', async ({ page }) => {
    await openGameFile(page, 'en', game);
    const t = planWords.en;
    await ledger(page, 'en', 3)
      .getByRole('button', { name: t.run(3) })
      .click();
    await watchShow(page, run.en.titleDone(3));
    const dialog = page.getByRole('dialog', { name: t.confirmTitle(3) });
    await dialog.getByRole('button', { name: t.runNow(3) }).click();
    await expect(heading(page)).toHaveText(run.en.titleDone(3));
    for (const day of [0, 6]) {
      await expect(page.locator('.show-days li.shown').filter({ hasText: weekday(day, 'en') })).toHaveCount(
        1,
      );
    }
    expect(await page.evaluate(() => (window as Watched).showTook)).toBeLessThanOrEqual(300);
    for (const { view, hash } of screens) {
      await page.goto(`en/play/${hash}`);
      await expectView(page, 'en', view);
      await expect
        .poll(() => page.evaluate(() => document.getAnimations().length), { message: hash })
        .toBe(0);
    }
  });
});

test('single keys stay out of fields, dialogs and the way of who switched them off', async ({ page }) => {
  await openGameFile(page, 'en', game);
  const bet = ledger(page, 'en', 3).getByRole('textbox', { name: planWords.en.betLabel });
  const dialog = page.getByRole('dialog');
  await bet.focus();
  for (const key of ['r', 'u', '?', 'g', 'p', 'w']) await page.keyboard.press(key);
  await expect(bet).toHaveValue('ru?gpw');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/#\/cockpit$/);
  await bet.fill('');

  // a word that is being composed is not a command
  await heading(page).click();
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', isComposing: true, bubbles: true }));
  });
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(dialog).toHaveAccessibleName(shell.en.shortcuts.title);
  await page.keyboard.press('r');
  await expect(dialog).toHaveCount(1);
  await page.keyboard.press('Escape');

  await page.goto('en/settings/');
  await page.getByRole('checkbox', { name: settings.en.shortcuts }).uncheck();
  await goToView(page, 'en', 'cockpit');
  for (const key of ['r', '?', 'g', 'p']) await page.keyboard.press(key);
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/#\/cockpit$/);
});

test.describe('wider letters', () => {
  // a reader's own style sheet is not bound by the page's policy
  test.use({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  test('text spaced as WCAG 1.4.12 allows still fits', async ({ page }) => {
    const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }`;
    const check = async (place: string) => {
      await page.addStyleTag({ content: spacing });
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return Math.max(0, scrollWidth - clientWidth);
      });
      expect.soft(beyond, place).toBe(0);
    };
    await openGameFile(page, 'en', game);
    for (const { view, hash } of screens) {
      await page.goto(`en/play/${hash}`);
      await expectView(page, 'en', view);
      await check(hash);
    }
    for (const address of samples.filter((one) => localeOf(one) === 'en')) {
      await page.goto(addressOf(address));
      await check(address);
    }
  });
});

type Watched = Window & { showTook?: number };

/** Measures in the page how long after the show’s first drawing it is complete. */
async function watchShow(page: Page, done: string): Promise<void> {
  await page.evaluate((words) => {
    let begun: number | undefined;
    const look = () => {
      const isThere = document.querySelector('.week-show') !== null;
      if (isThere) begun ??= performance.now();
      if (begun !== undefined && document.querySelector('h1')?.textContent === words) {
        (window as Watched).showTook = performance.now() - begun;
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, done);
}

/** Tabs through a page once, at most 120 stops; gives what was wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  const seen = new Set<string>();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await focusFaults(page);
    if (found === undefined) break;
    for (const fault of found.faults) wrong.push(`${found.id}: ${fault}`);
    seen.add(found.id);
  }
  expect(seen.size).toBeGreaterThan(3);
  return wrong;
}
