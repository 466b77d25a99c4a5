import { hints } from '../../src/i18n/areas/hints.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { ledger, openSuggestedShop, typePrice } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const t = hints.en;

test('the hints of a first shop stand at their controls, go when used, and hold nothing up', async ({
  page,
}) => {
  // all other tests are of somebody who has switched them off
  await page.addInitScript(() => {
    if (sessionStorage.getItem('begun') === null) localStorage.removeItem('shopkeeper.hints');
    sessionStorage.setItem('begun', 'yes');
  });
  await openSuggestedShop(page, 'en');
  const hint = (number: number) => page.getByRole('complementary', { name: t.label(number, 4) });
  await page.getByRole('button', { name: t.first.showWhich(t.first.price) }).click();
  await expect(hint(1)).toBeVisible();
  await typePrice(page, 'en', 'Jeans', '199');
  await expect(page.getByText(t.priceDone)).toBeVisible();
  await expect(hint(2)).toBeVisible();
  await hint(2).getByRole('button', { name: t.gotIt }).click();
  await page.keyboard.press('r');
  const sheet = page.getByRole('dialog', { name: planWords.en.confirmTitle(1) });
  await expect(sheet.getByRole('complementary', { name: t.label(3, 4) })).toBeVisible();
  await sheet.getByRole('textbox', { name: planWords.en.betLabel }).fill('5000');
  await expect(hint(3)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(ledger(page, 'en', 1).getByRole('textbox', { name: planWords.en.betLabel })).toHaveValue(
    '5,000',
  );

  await page.reload();
  await expect(page.getByRole('heading', { name: t.first.title })).toBeVisible();
  await expect(page.locator('.hint-card')).toHaveCount(0);
});
