import { teachAssign } from '../../src/i18n/areas/teach-assign.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { expect, test } from '../e2e/support/test.ts';
import { expectAccessible } from './support/axe.ts';

test.describe.configure({ timeout: 240_000 });

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['telephone', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const locale of LOCALES) {
      const t = teachAssign[locale];
      test(`the builder of an assignment with everything open (${locale})`, async ({ page }) => {
        await page.goto(`${locale}/teach/#/assign`);
        await page.getByRole('radio', { name: t.levers.own }).check();
        await page.getByRole('button', { name: t.marks.own }).click();
        await page.getByRole('checkbox', { name: t.seal.seal }).check();
        await page.getByRole('button', { name: t.seal.show }).click();
        await page.getByLabel(t.roster.label).fill('17\t李娜\n17\t李娜\nnobody');
        await page.getByRole('button', { name: t.out.qr, exact: true }).click();
        const closed = page.locator('.assign details:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().click();
        await page.evaluate(() => scrollTo(0, 0));
        await expectAccessible(page, 'everything open');
        await page.getByLabel(t.task.title, { exact: true }).fill('');
        await expect(page.getByText(t.out.faults.title)).toBeVisible();
        await expectAccessible(page, 'something to mend');
        for (const width of [viewport.width, 320]) {
          await page.setViewportSize({ ...viewport, width });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
