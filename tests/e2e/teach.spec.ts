import { teach } from '../../src/i18n/areas/teach.ts';
import { teachPile } from '../../src/i18n/areas/teach-pile.ts';
import { teachStart } from '../../src/i18n/areas/teach-start.ts';
import { verify } from '../../src/i18n/areas/verify.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { expect, test } from './support/test.ts';

for (const locale of LOCALES) {
  test(`the sample class fills the pile and outlives a reload (${locale})`, async ({ page }) => {
    const t = teachPile[locale];
    const badge = verify[locale].badge;
    const count = (words: string) => page.locator('.verdict', { hasText: words });
    await page.goto(`${locale}/teach/`);
    await page.getByRole('button', { name: teachStart[locale].sample.load }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.findings.all(23, 24));
    await expect(page.locator('.pile-table tbody > tr')).toHaveCount(25);
    await expect(count(badge.altered('2'))).toHaveCount(1);
    await expect(count(badge.unreadable)).toHaveCount(1);
    await expect(page.getByText(t.flags.fork.short).first()).toBeVisible();

    await page.getByRole('link', { name: t.filters.altered }).click();
    await expect(page.locator('.pile-table tbody > tr')).toHaveCount(1);
    await page.getByRole('button', { name: t.row.more }).click();
    await expect(page.locator('.pile-open .differences tbody tr')).toHaveCount(2);
    await page.getByRole('button', { name: t.row.remove }).click();
    await expect(page.getByText(t.filters.none)).toBeVisible();
    await page.getByRole('button', { name: t.undo }).click();
    await expect(page.locator('.pile-table tbody > tr:not(.pile-open)')).toHaveCount(1);

    await page.reload();
    await page.getByRole('link', { name: t.filters.all }).click();
    await expect(page.locator('.pile-table tbody > tr')).toHaveCount(25);
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/#\/read\/[0-9a-f]{16}/);
    await page.getByRole('link', { name: teach[locale].views.start, exact: true }).click();
    await page.getByRole('button', { name: teachStart[locale].sample.remove }).click();
    await expect(page.getByRole('button', { name: teachStart[locale].sample.load })).toBeVisible();
  });
}
