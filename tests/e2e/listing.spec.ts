import { listing } from '../../src/i18n/areas/listing.ts';
import { playedGame } from './support/games.ts';
import { goToView, ledger, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

test('a page is drafted, its work is priced and staged, and the draft outlives a reload', async ({
  page,
}) => {
  const t = listing.en;
  await openGameFile(page, 'en', playedGame({ weeks: 1 }));
  await goToView(page, 'en', 'listing');
  await page.getByRole('button', { name: /^Add cotton t-shirt \d/ }).click();
  await page.getByRole('combobox', { name: t.slot(2) }).selectOption('function');
  await page.getByRole('textbox', { name: t.fabeNames.benefit }).fill('The best tee for a day at the office');
  await expect(page.getByText(t.claimsFound(1))).toBeVisible();
  await page.getByRole('button', { name: t.claimDrop('best') }).click();
  await expect(page.getByText(t.claimsNone)).toBeVisible();

  await page.getByRole('checkbox', { name: 'Lighter pictures' }).check();
  await expect(ledger(page, 'en', 2)).toContainText('Lighter pictures');

  await page.reload();
  await expect(page.getByRole('textbox', { name: t.title, exact: true })).toHaveValue(/cotton/);
  await expect(ledger(page, 'en', 2)).toContainText('Lighter pictures');
});
