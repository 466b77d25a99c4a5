import { analytics } from '../../src/i18n/areas/analytics.ts';
import { playedGame } from './support/games.ts';
import { goToView, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const t = analytics.en;

test('a question is answered, frozen as evidence by key, and still there after a reload', async ({
  page,
}) => {
  await openGameFile(page, 'en', playedGame({ weeks: 2, shopName: 'Evidence' }));
  await goToView(page, 'en', 'analytics');
  await page.getByRole('link', { name: t.questions.credit }).click();
  await expect(page.getByRole('tab', { selected: true })).toHaveText(t.tabs.attribution);
  await page.keyboard.press('1');
  await expect(page.getByRole('tab', { selected: true })).toHaveText(t.tabs.funnel);
  await expect(page.getByRole('button', { name: t.keep }).first()).toBeEnabled();

  await page.keyboard.press('x');
  await expect(page).toHaveURL(/compare=off/);
  await page.keyboard.press('v');
  const evidence = page.getByRole('complementary', { name: t.evidence });
  await expect(evidence.getByRole('listitem')).toHaveCount(1);

  await page.reload();
  await expect(evidence.getByRole('listitem')).toHaveCount(1);
  const frozen = evidence.getByRole('listitem').getByRole('button').first();
  const title = (await frozen.textContent()) ?? '';
  await frozen.click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog.getByRole('row')).toHaveCount(8);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // a past week has evidence of its own
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/#\/analytics\/1/);
  await expect(evidence.getByRole('listitem')).toHaveCount(0);
});
