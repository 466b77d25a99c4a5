import { common } from '../../src/i18n/areas/common.ts';
import { customers } from '../../src/i18n/areas/customers.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { goToView, heading, openSuggestedShop } from './support/shop.ts';
import { expect, test } from './support/test.ts';

for (const locale of LOCALES) {
  test(`in ${locale}, money moved in marketing shows in the week’s calendar`, async ({ page }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'marketing');
    const budget = page.getByRole('textbox', { name: common[locale].levers.kolBudgetFen });
    await budget.fill('7000');
    await budget.press('Enter');
    await goToView(page, locale, 'content');
    await expect(heading(page)).toContainText('¥4,000');
  });

  test(`in ${locale}, a group of customers chosen by keyboard stays chosen after a reload`, async ({
    page,
  }) => {
    const t = customers[locale];
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'members');
    const grid = page.getByRole('table', { name: t.rfm.tableName });
    await grid.getByRole('button', { name: t.rfm.place(5, 1) }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/members\?cell=4-1$/);
    await page.reload();
    await expect(page.getByRole('heading', { name: t.card.cell(4, 1), exact: true })).toBeVisible();
    await expect(grid.getByRole('button', { pressed: true })).toHaveCount(1);
  });
}
