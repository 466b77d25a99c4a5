import type { Page } from '@playwright/test';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { problems } from '../../src/i18n/areas/problems.ts';
import { run } from '../../src/i18n/areas/run.ts';
import { saves } from '../../src/i18n/areas/saves.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { gameOfFile, playedGame, productOf, upload } from './support/games.ts';
import {
  chooseFiles,
  downloadBy,
  expectView,
  goToView,
  heading,
  ledger,
  openGameFile,
  openSuggestedShop,
  runWeekFromLedger,
  skipShow,
  typePrice,
} from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 1 });
const { shopName } = game.head;
const tee = productOf('tee');

test.describe('a browser that keeps nothing', () => {
  for (const locale of LOCALES) {
    test(`the shop goes on in memory, says so and offers the file (${locale})`, async ({ page }) => {
      const t = shell[locale];
      page.on('dialog', (dialog) => void dialog.accept());
      await page.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('The user denied permission to access the database.', 'SecurityError');
        };
      });
      await openSuggestedShop(page, locale);
      const stripe = page.getByRole('status').filter({ hasText: t.memoryTitle });
      await expect(stripe).toBeVisible();
      await runWeekFromLedger(page, locale, 1);
      await skipShow(page, locale, 1);
      await expect(page.getByRole('banner')).toContainText(t.memoryOnly);
      const file = await downloadBy(page, () => stripe.getByRole('button', { name: t.downloadSave }).click());
      expect(gameOfFile(file.text).entries).toHaveLength(1);

      await page.reload();
      await goToView(page, locale, 'saves');
      await expect(page.getByText(saves[locale].emptyTitle)).toBeVisible();
      await chooseFiles(page, upload(file.fileName, file.text));
      await page.getByRole('button', { name: saves[locale].open, exact: true }).click();
      await expect(ledger(page, locale, 2)).toBeVisible();
    });
  }

  test('a full disk refuses the week, keeps the plan and says so', async ({ page }) => {
    await openGameFile(page, 'en', game);
    await goToView(page, 'en', 'products');
    await typePrice(page, 'en', tee.name.en, '99');
    await page.evaluate(() => {
      const fail = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = fail;
      IDBObjectStore.prototype.add = fail;
    });
    await runWeekFromLedger(page, 'en', 2);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(run.en.failedTitle);
    await expect(page.getByRole('alert')).toContainText(problems.en['storage/quota']());
    await page.getByRole('link', { name: run.en.backToPlan }).click();
    await expect(ledger(page, 'en', 2).getByRole('listitem')).toHaveCount(1);
  });
});

test.describe('a browser that lost something', () => {
  test('a save whose figures were changed can be looked at and downloaded, not played on', async ({
    page,
  }) => {
    await openGameFile(page, 'en', game);
    await page.goto('en/course/');
    await forgeStoredWeek(page);
    await goToView(page, 'en', 'cockpit');
    const stripe = page.getByRole('status').filter({ hasText: problems.en['storage/unreadable']() });
    await expect(stripe).toBeVisible();
    await expect(page.getByRole('button', { name: planWords.en.run(2) })).toHaveCount(0);
    const file = await downloadBy(page, () =>
      stripe.getByRole('button', { name: shell.en.downloadSave }).click(),
    );
    expect(JSON.parse(file.text).entries).toHaveLength(1);
    await goToView(page, 'en', 'debrief', 1);
    await expect(heading(page)).not.toBeEmpty();
  });

  test('shops that the browser has cleared are named, and a file brings one back', async ({ page }) => {
    await openGameFile(page, 'zh', game);
    await page.goto('zh/course/');
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        await new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = resolve;
          request.onerror = reject;
        });
      }
    });
    await page.goto('zh/play/');
    const stripe = page.getByRole('status').filter({ hasText: shell.zh.evicted(shell.zh.quoted(shopName)) });
    await expect(stripe).toBeVisible();
    await stripe.getByRole('link', { name: shell.zh.importFile }).click();
    await expectView(page, 'zh', 'saves');
    await openGameFile(page, 'zh', game);
    await expect(ledger(page, 'zh', 2)).toBeVisible();
    await expect(stripe).toHaveCount(0);
  });
});

/** Writes another result into the stored week, as no page of this site would. */
async function forgeStoredWeek(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open(name));
    const entries = database.transaction('entries', 'readwrite').objectStore('entries');
    for (const row of await settled(entries.getAll())) {
      await settled(entries.put({ ...row, entry: { ...row.entry, resultHash: '0'.repeat(32) } }));
    }
    database.close();
  }, DATABASE_NAME);
}
