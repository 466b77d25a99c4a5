import { sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { inventory } from '../../src/i18n/areas/inventory.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { playedGame, productOf } from './support/games.ts';
import { expectView, goToView, ledger, openGameFile, typePrice } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 2 });
const tee = productOf('tee');

test('back, forward and a reload lose nothing that was typed, and nothing asks before leaving', async ({
  page,
}) => {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  const plan = ledger(page, 'en', 3);
  const bet = plan.getByRole('textbox', { name: planWords.en.betLabel });
  const units = page.getByRole('textbox', { name: inventory.en.unitsLabel(tee.name.en) });
  const words = page.getByRole('textbox', { name: sectionTitle('overview', 0, 'en'), exact: true });
  await openGameFile(page, 'en', game);
  await goToView(page, 'en', 'products');
  await typePrice(page, 'en', tee.name.en, '99');
  await bet.fill('7500');
  await goToView(page, 'en', 'inventory');
  await units.click();
  await units.fill('333'); // and never confirmed
  await page.goBack();
  await expectView(page, 'en', 'products');
  await expect(plan).toContainText(planWords.en.changes(2));
  await expect(bet).toHaveValue('7,500');
  await page.goForward();
  await expectView(page, 'en', 'inventory');
  await expect(units).toHaveValue('333');

  await goToView(page, 'en', 'report', 2);
  await words.fill('Half a sen');
  await page.goBack();
  await expectView(page, 'en', 'inventory');
  await page.goForward();
  await expectView(page, 'en', 'report');
  await expect(words).toHaveValue('Half a sen');
  await page.waitForTimeout(1500); // drafts are written a second after the last edit
  await page.reload();
  await expect(words).toHaveValue('Half a sen');
  await goToView(page, 'en', 'inventory');
  await expect(plan).toContainText(planWords.en.changes(2));
  await page.goto('en/course/');
  await page.goBack();
  await expect(bet).toHaveValue('7,500');
  await expect(units).toHaveValue('333');
  expect(questions).toEqual([]);
});
