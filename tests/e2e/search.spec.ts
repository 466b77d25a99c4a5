import { search as words } from '../../src/i18n/areas/search.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { expect, test } from './support/test.ts';

for (const locale of LOCALES) {
  const t = words[locale];

  test(`from a page to a lesson through the search (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/course/`);
    await page.getByRole('link', { name: t.link, exact: true }).click();
    const field = page.getByRole('searchbox', { name: t.label });
    await field.fill(locale === 'en' ? 'saftey stok' : '安全库存');
    await expect(page.locator('.se-list mark').first()).toBeVisible();
    await field.fill(locale === 'en' ? 'reorder point' : '补货点');
    await field.press('ArrowDown');
    await expect(page.locator('.se-list a').first()).toBeFocused();
    await page.locator('.se-list a[href*="/learn/05-stock/02-reorder-point/"]').click();
    await expect(page).toHaveURL(/learn\/05-stock\/02-reorder-point\//);
    await page.goBack();
    await expect(page.locator('.se-list a').first()).toBeVisible();
    await expect(field).toHaveValue(locale === 'en' ? 'reorder point' : '补货点');
  });
}

test('once loaded, the search needs no network', async ({ page, context }) => {
  await page.goto('zh/search/?q=kdj');
  await expect(page.getByRole('link', { name: '客单价', exact: true })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('ＧＭＶ');
  await expect(page.locator('.se-list a').first()).toHaveAttribute('href', /glossary\/#gmv$/);
});
