import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { playedGame } from './support/games.ts';
import { expectView, goToView, heading, ledger, openGameFile, runWeekFromLedger } from './support/shop.ts';
import { expect, test } from './support/test.ts';

/** What comes before what when a week is run; how long it takes is measured by `npm run interaction`. */

const game = playedGame({ weeks: 1 });

type Watched = Window & { order?: string[] };

test('a week is on the disk before its show begins', async ({ page }) => {
  await page.addInitScript((name) => {
    const watched = window as Watched;
    watched.order = [];
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
      const transaction = begin.call(this, stores, mode, options);
      if (this.name === name && mode === 'readwrite' && transaction.objectStoreNames.contains('entries'))
        transaction.addEventListener('complete', () => watched.order?.push('stored'));
      return transaction;
    };
    const look = () => {
      if (document.querySelector('.week-show') === null) requestAnimationFrame(look);
      else watched.order?.push('shown');
    };
    requestAnimationFrame(look);
  }, DATABASE_NAME);
  await openGameFile(page, 'en', game);
  await page.evaluate(() => {
    (window as Watched).order = [];
  });
  await runWeekFromLedger(page, 'en', 2);
  await expect.poll(() => page.evaluate(() => (window as Watched).order)).toContain('shown');
  expect(await page.evaluate(() => (window as Watched).order)).toEqual(['stored', 'shown']);
});

test('while the marks of a week are worked out, its page answers', async ({ page }) => {
  await openGameFile(page, 'en', game);
  await goToView(page, 'en', 'debrief', 1);
  await expect(page.locator('.score[aria-busy="true"]')).toBeVisible();
  const lines = page.locator('details.lines');
  await lines.locator('summary').click();
  await expect(lines).toHaveAttribute('open', '');
  // a plan is made and forecast meanwhile
  await goToView(page, 'en', 'cockpit');
  await ledger(page, 'en', 2).getByRole('textbox', { name: planWords.en.betLabel }).fill('4000');
  await expect(ledger(page, 'en', 2).locator('.forecast')).toHaveAttribute('aria-busy', 'false');
  await goToView(page, 'en', 'debrief', 1);
  await expectView(page, 'en', 'debrief');
  await expect(heading(page)).toBeVisible();
});
