import { desk } from '../../src/i18n/areas/desk.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { heading, openSuggestedShop, runWeekFromLedger, skipShow } from './support/shop.ts';
import { expect, test } from './support/test.ts';

test('cases are ruled by keyboard, kept over a reload, run with the week and read back', async ({ page }) => {
  const locale = 'en';
  const t = desk[locale];
  await openSuggestedShop(page, locale);
  await page
    .getByRole('navigation', { name: shell[locale].backOffice })
    .getByRole('link', { name: shell[locale].views.desk })
    .click();
  const frame = page.getByRole('region', { name: t.list });
  const answered = frame.getByText(t.stateAnswered, { exact: true });
  const rows = frame.getByRole('listitem').getByRole('link').filter({ hasText: t.stateOpen });
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  expect(all).toBeGreaterThanOrEqual(3);

  // the keys work once the screen has been painted
  await expect(async () => {
    await page.keyboard.press('1');
    await expect(frame.getByRole('radio').first()).toBeChecked({ timeout: 500 });
  }).toPass();
  await expect(frame.getByText(t.kept)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(frame.getByRole('radio').nth(1)).toBeChecked();
  await expect(answered).toHaveCount(2);

  await page.waitForTimeout(1500); // drafts are written a second after the last edit
  await page.reload();
  await expect(answered).toHaveCount(2);

  await frame.getByRole('link', { name: t.nextOpen }).click();
  await frame.getByRole('radio').first().check();
  await expect(answered).toHaveCount(3);

  await runWeekFromLedger(page, locale, 1);
  await skipShow(page, locale, 1);
  await page.goto(`${locale}/play/#/desk/1`);
  await expect(page.getByRole('heading', { name: t.outcome.together })).toBeVisible();
  await expect(frame.or(page.getByRole('article')).getByText(t.best).first()).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/#\/desk$/);
  await expect(page.getByRole('radio').first()).toBeVisible();
});

for (const locale of LOCALES) {
  test(`on a phone a case opens alone and goes back to its row (${locale})`, async ({ page }) => {
    const t = desk[locale];
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${locale}/play/#/new`);
    await page.locator('main .btn.primary').first().click();
    await expect(page).toHaveURL(/#\/cockpit$/);
    await page.goto(`${locale}/play/#/desk`);
    await expect(heading(page)).toBeVisible();
    const row = page.locator('.desk-row').first();
    await row.click();
    await expect(row).toBeHidden();
    await expect(page.locator('#case-title')).toBeFocused();
    await page.getByRole('link', { name: t.backToList }).click();
    await expect(row).toBeFocused();
    await expect(page.locator('#case-title')).toBeHidden();
  });
}
