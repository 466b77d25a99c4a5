import type { Page } from '@playwright/test';
import { common } from '../../src/i18n/areas/common.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { problems } from '../../src/i18n/areas/problems.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { run } from '../../src/i18n/areas/run.ts';
import { saves } from '../../src/i18n/areas/saves.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { htmlLang, LOCALES, languageShortName, otherLocale, textOf } from '../../src/i18n/locale.ts';
import { fileOfGame, gameOfFile, playedGame, scenario, upload } from './support/games.ts';
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
  saveRow,
  skipShow,
  typePrice,
} from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 1 });
const { shopName } = game.head;
const tee = scenario.skus[0];
if (!tee) throw new Error('the shop has no products');

test.describe('reload', () => {
  test('every screen comes back with the staged plan', async ({ page }) => {
    const locale = 'en';
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'products');
    await typePrice(page, locale, tee.name.en, '99');
    await goToView(page, locale, 'promotions');
    const coupon = page.getByRole('region', { name: common[locale].promotionKinds.coupon, exact: true });
    await coupon.getByRole('checkbox', { name: promotions[locale].use }).check();
    const bet = ledger(page, locale, 2).getByRole('textbox', { name: planWords[locale].betLabel });
    await bet.fill('7500');
    for (const [view, rest] of [
      ['promotions', ''],
      ['products', '?product=tee'],
      ['inventory', ''],
      ['debrief', '/1'],
      ['report', '/1'],
      ['saves', ''],
      ['cockpit', ''],
    ] as const) {
      const hash = `#/${view}${rest}`;
      await page.goto(`${locale}/play/${hash}`);
      await expectView(page, locale, view);
      const title = await heading(page).textContent();
      await page.reload();
      expect(new URL(page.url()).hash).toBe(hash);
      await expectView(page, locale, view);
      await expect(heading(page)).toHaveText(title ?? '');
    }
    const plan = ledger(page, locale, 2);
    await expect(plan.getByRole('listitem')).toHaveCount(2);
    await expect(bet).toHaveValue('7,500');
  });

  test('a change survives a reload that follows at once', async ({ page }) => {
    await openSuggestedShop(page, 'en');
    await goToView(page, 'en', 'products');
    await typePrice(page, 'en', tee.name.en, '99');
    await page.reload();
    await expect(ledger(page, 'en', 1).getByRole('listitem')).toHaveCount(1);
  });

  test('in the middle of the show the week is whole', async ({ page }) => {
    await openGameFile(page, 'en', game);
    await runWeekFromLedger(page, 'en', 2);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(run.en.title(2));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(run.en.idleTitle);
    await page.getByRole('link', { name: run.en.toCockpit }).click();
    await expect(ledger(page, 'en', 3)).toContainText(planWords.en.changes(0));
    await goToView(page, 'en', 'debrief', 2);
    await expect(page.locator('table.bridge')).toBeVisible();
  });

  test('at the very moment of the run the week is whole or absent', async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await openSuggestedShop(page, 'en');
    for (let week = 1; week <= 4; ) {
      const t = planWords.en;
      await goToView(page, 'en', 'products');
      await typePrice(page, 'en', tee.name.en, String(80 + week));
      await ledger(page, 'en', week)
        .getByRole('button', { name: t.run(week) })
        .click();
      const dialog = page.getByRole('dialog', { name: t.confirmTitle(week) });
      await dialog.getByRole('button', { name: t.runNow(week) }).click({ noWaitAfter: true });
      // each round waits a little longer for the worker's answer
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), (week - 1) * 40);
      await page.reload();
      await goToView(page, 'en', 'cockpit');
      const before = ledger(page, 'en', week);
      const after = ledger(page, 'en', week + 1);
      await expect(before.or(after)).toBeVisible();
      if (await before.isVisible()) {
        await expect(before.getByRole('listitem')).toHaveCount(1);
        await runWeekFromLedger(page, 'en', week);
        await skipShow(page, 'en', week);
        await goToView(page, 'en', 'cockpit');
      }
      await expect(after).toContainText(t.changes(0));
      await goToView(page, 'en', 'debrief', week);
      await expect(page.locator('table.bridge')).toBeVisible();
      week += 1;
    }
  });
});

test.describe('two tabs', () => {
  test('the second only looks on, and takes over when the first closes', async ({ page, context }) => {
    const locale = 'en';
    const t = planWords[locale];
    await openGameFile(page, locale, game);
    await typeFirstPrice(page, '95');
    const second = await context.newPage();
    await goToView(second, locale, 'cockpit');
    const stripe = second.getByRole('status').filter({ hasText: shell[locale].readOnlyTitle });
    await expect(stripe).toBeVisible();
    await expect(ledger(second, locale, 2)).toContainText(t.readOnly);
    await expect(second.getByRole('button', { name: t.run(2) })).toHaveCount(0);
    await second.keyboard.press('r');
    await expect(second.getByRole('dialog')).toHaveCount(0);

    await page.close();
    await expect(stripe).toHaveCount(0);
    await expect(ledger(second, locale, 2).getByRole('button', { name: t.run(2) })).toBeVisible();
    await expect(ledger(second, locale, 2).getByRole('listitem')).toHaveCount(1);
  });

  test('a week run in the first tab arrives in the second, which can take over', async ({
    page,
    context,
  }) => {
    const locale = 'zh';
    const t = planWords[locale];
    await openGameFile(page, locale, game);
    const second = await context.newPage();
    await goToView(second, locale, 'cockpit');
    await expect(ledger(second, locale, 2)).toContainText(t.readOnly);
    await runWeekFromLedger(page, locale, 2);
    await skipShow(page, locale, 2);
    await expect(ledger(second, locale, 3)).toContainText(t.readOnly);

    await second.getByRole('button', { name: shell[locale].takeOver }).first().click();
    await expect(ledger(second, locale, 3).getByRole('button', { name: t.run(3) })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: shell[locale].readOnlyTitle })).toBeVisible();
    await runWeekFromLedger(second, locale, 3);
    await skipShow(second, locale, 3);
    await goToView(page, locale, 'cockpit');
    await expect(ledger(page, locale, 4)).toContainText(t.readOnly);
  });

  async function typeFirstPrice(page: Page, text: string): Promise<void> {
    await goToView(page, 'en', 'products');
    await typePrice(page, 'en', tee?.name.en ?? '', text);
    await expect(ledger(page, 'en', 2).getByRole('listitem')).toHaveCount(1);
  }
});

for (const locale of LOCALES) {
  test(`the language switch keeps the place and the plan (${locale})`, async ({ page }) => {
    const other = otherLocale(locale);
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'products');
    await typePrice(page, locale, textOf(tee.name, locale), '99');
    for (const [view, rest] of [
      ['products', ''],
      ['debrief', '/1'],
      ['report', '/1'],
      ['saves', ''],
    ] as const) {
      const hash = `#/${view}${rest}`;
      await page.goto(`${locale}/play/${hash}`);
      await expectView(page, locale, view);
      const language = page.getByRole('group', { name: shell[locale].language });
      await language.getByRole('link', { name: languageShortName[other] }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/play/${hash}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', htmlLang[other]);
      await expectView(page, other, view);
    }
    await goToView(page, other, 'cockpit');
    const change = ledger(page, other, 2).getByRole('listitem');
    await expect(change).toHaveCount(1);
    await expect(change).toContainText(textOf(tee.name, other));
  });

  test(`saves are copied, renamed, deleted and brought back (${locale})`, async ({ page }) => {
    const t = saves[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'saves');
    const rows = page.getByRole('table').getByRole('rowheader');
    await expect(rows).toHaveCount(1);
    const copy = t.copyName(shopName);
    await saveRow(page, locale, shopName).getByRole('button', { name: t.duplicate }).click();
    await expect(rows).toHaveCount(2);

    await saveRow(page, locale, copy).getByRole('button', { name: t.rename }).click();
    const dialog = page.getByRole('dialog', { name: t.renameTitle(copy) });
    await dialog.getByRole('textbox', { name: t.newName }).fill('二店 & <b>co</b>');
    await dialog.getByRole('button', { name: t.rename }).click();
    const renamed = saveRow(page, locale, '二店 & <b>co</b>');
    await expect(renamed).toBeVisible();
    await expect(dialog).toHaveCount(0);

    await renamed.getByRole('button', { name: t.delete }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: common[locale].actions.undo, exact: true }).click();
    await expect(rows).toHaveCount(2);
    await renamed.getByRole('button', { name: t.open, exact: true }).click();
    await expect(ledger(page, locale, 2)).toBeVisible();

    // deleting the open shop closes it, and undo opens the way back
    await goToView(page, locale, 'saves');
    await renamed.getByRole('button', { name: t.delete }).click();
    await page.getByRole('button', { name: common[locale].actions.undo, exact: true }).click();
    await expect(rows).toHaveCount(2);
    await page.reload();
    await expect(rows).toHaveCount(2);
  });

  test(`a save goes out as a file and comes back whole (${locale})`, async ({ page, browser, baseURL }) => {
    const t = saves[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'saves');
    const file = await downloadBy(page, () =>
      saveRow(page, locale, shopName).getByRole('button', { name: t.export }).click(),
    );
    expect(file.text).toBe(fileOfGame(game));
    expect(gameOfFile(file.text).shop).toEqual(game.shop);
    // the same file again is the same shop
    await chooseFiles(page, upload(file.fileName, file.text));
    await expect(page.getByText(t.imported(shopName))).toBeVisible();
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);

    const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await elsewhere.newPage();
    await openGameFile(other, locale, gameOfFile(file.text));
    await expect(ledger(other, locale, 2)).toBeVisible();
    await elsewhere.close();
  });

  test(`a broken file changes nothing and says why (${locale})`, async ({ page }) => {
    const t = saves[locale];
    const words = problems[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'saves');
    const text = fileOfGame(playedGame({ weeks: 1, shopName: 'Second Shop' }));
    const content = JSON.parse(text);
    const broken = {
      'junk.json': ['no shop at all', words['file/not-json']()],
      'report.json': ['{"format": "shop-report"}', words['file/other-format']()],
      'large.json': [' '.repeat(3 * 1024 * 1024), words['file/too-large']()],
      'deep.json': ['['.repeat(9000), words['file/too-deep']()],
      'half.json': [text.slice(0, text.length / 2), words['file/not-json']()],
      'forged.json': [
        text.replace(/"resultHash": "./, (found) =>
          found.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        ),
        words['file/altered'](),
      ],
      'newer.json': [
        JSON.stringify({ ...content, head: { ...content.head, rulesVersion: 99 } }),
        words['file/newer-version'](),
      ],
    } as const;
    await chooseFiles(
      page,
      ...Object.entries(broken).map(([name, [body]]) => upload(name, body)),
      upload('second.shop.json', text),
    );
    await expect(page.getByText(t.imported('Second Shop'))).toBeVisible();
    const refusals = page.getByRole('alert').getByRole('listitem');
    await expect(refusals).toHaveText(Object.entries(broken).map(([name, [, why]]) => `${name}: ${why}`));
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(2);
    await goToView(page, locale, 'cockpit');
    await expect(page.getByRole('banner')).toContainText(shopName);
  });
}

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
