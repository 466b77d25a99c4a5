import { LOCALES } from '../../src/i18n/locale.ts';
import { classFiles } from '../e2e/support/class-reports.ts';
import { upload } from '../e2e/support/games.ts';
import { expect, test } from '../e2e/support/test.ts';
import { expectAccessible } from './support/axe.ts';

const [whole, other] = classFiles(2).map(({ text }) => text);
const forged = JSON.parse(other ?? '');
forged.evidence[0].value = 0.05;
forged.figures.thisWeek.conversionRate = 0.05;
const files = [upload('whole.shop.json', whole ?? ''), upload('forged.shop.json', JSON.stringify(forged))];

test.describe.configure({ timeout: 240_000 });

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['telephone', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const locale of LOCALES) {
      test(`reports that are read and graded (${locale})`, async ({ page }) => {
        await page.goto(`${locale}/teach/#/pile`);
        await page.locator('input[type=file]').first().setInputFiles(files);
        const altered = page.locator('tr', { has: page.locator('[data-verdict="altered"]') });
        await altered.locator('a[href^="#/read/"]').first().click();
        await expect(page.locator('.read-chip.bad')).toBeVisible();
        await page.evaluate(() => {
          for (const closed of document.querySelectorAll('details')) closed.open = true;
        });
        await expectAccessible(page, 'a report that was altered');
        if (name === 'telephone') await page.locator('.read-bar button').first().click();
        await page.locator('.read-quick button').nth(3).click();
        await page.locator('.read-bank-item').first().click();
        await expectAccessible(page, 'points and a comment');
        for (const width of [viewport.width, 320]) {
          await page.setViewportSize({ ...viewport, width });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
