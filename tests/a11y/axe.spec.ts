import type { Locator, Page } from '@playwright/test';
import { common } from '../../src/i18n/areas/common.ts';
import { lesson } from '../../src/i18n/areas/lesson.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { run } from '../../src/i18n/areas/run.ts';
import { saves } from '../../src/i18n/areas/saves.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { verify } from '../../src/i18n/areas/verify.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { buildReport, emptyNarrative } from '../../src/simulator/index.ts';
import { fileText } from '../../src/storage/transfer.ts';
import { playedGame, upload } from '../e2e/support/games.ts';
import { addressOf, localeOf, samples, screens } from '../e2e/support/pages.ts';
import {
  chooseFiles,
  expectSettled,
  expectView,
  goToView,
  openGameFile,
  runWeekFromLedger,
  saveRow,
} from '../e2e/support/shop.ts';
import { expect, test } from '../e2e/support/test.ts';
import { expectAccessible } from './support/axe.ts';

const game = playedGame({ weeks: 2 });
const desktop = { width: 1280, height: 900 };
const telephone = { width: 390, height: 844 };

// a scan of a full screen takes seconds where cores are slow
test.describe.configure({ timeout: 240_000 });

test.describe('desktop', () => {
  test.use({ viewport: desktop, contextOptions: { reducedMotion: 'reduce' } });
  for (const locale of LOCALES) {
    test(`pages (${locale})`, async ({ page }) => {
      // lessons are looked at below, with their answers
      const isLesson = (address: string) => address.startsWith(`${locale}/learn/`);
      for (const address of samples.filter((one) => localeOf(one) === locale && !isLesson(one))) {
        await page.goto(addressOf(address), { waitUntil: 'networkidle' });
        await expectAccessible(page, address);
      }
    });

    test(`screens of the shop (${locale})`, async ({ page }) => {
      await openGameFile(page, locale, game);
      for (const { view, hash } of screens) {
        await page.goto(`${locale}/play/${hash}`);
        await expectView(page, locale, view);
        await expectSettled(page);
        await expectAccessible(page, hash);
      }
    });

    test(`dialogs and what they leave (${locale})`, async ({ page }) => {
      await openGameFile(page, locale, game);
      await visitDialogs(page, locale);
    });

    test(`a week that runs, and its debrief (${locale})`, async ({ page }) => {
      await openGameFile(page, locale, game);
      await runWeekFromLedger(page, locale, 3);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(run[locale].titleDone(3));
      await expectAccessible(page, 'the show');
      await page.getByRole('button', { name: run[locale].toDebrief }).click();
      await expect(page.locator('table.bridge')).toBeVisible();
      await expect(page.locator('.replay-body')).toBeVisible();
      await openDetails(page);
      await page.getByRole('button', { name: common[locale].actions.showTable }).first().click();
      await expectAccessible(page, 'the debrief, all open');
    });

    test(`reports that are checked (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/verify/`);
      const report = fileText(buildReport(game, 2, emptyNarrative()));
      const forged = JSON.parse(report);
      forged.figures.thisWeek.orders += 1;
      await chooseFiles(
        page,
        upload('good.shop.json', report),
        upload('forged.shop.json', JSON.stringify(forged)),
        upload('junk.shop.json', 'junk'),
      );
      await expect(page.locator('[data-verdict]')).toHaveCount(3);
      await page.getByText(verify[locale].showDifferences).click();
      await page.getByRole('row').nth(1).getByRole('button').click();
      await expect(page.locator('.opened-report')).toBeVisible();
      await expectAccessible(page, 'checked reports');
    });

    test(`lessons, answered (${locale})`, async ({ page }) => {
      for (const address of samples.filter((one) => one.startsWith(`${locale}/learn/`))) {
        await page.goto(address);
        await page.getByRole('button', { name: lesson[locale].showAll }).click();
        await openDetails(page);
        for (const prompt of await page.locator('form[data-prompt]').all()) {
          await answerSomehow(prompt);
          await prompt.locator('button[type="submit"]').click();
        }
        await expectAccessible(page, address);
      }
    });
  }
});

test.describe('telephone', () => {
  test.use({ viewport: telephone, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });
  for (const locale of LOCALES) {
    test(`screens, plan and areas (${locale})`, async ({ page }) => {
      await openGameFile(page, locale, game);
      // the desktop has seen all of them in this language
      const every = screens.filter((_, index) => index % LOCALES.length === LOCALES.indexOf(locale));
      for (const { view, hash } of every) {
        await page.goto(`${locale}/play/${hash}`);
        await expectView(page, locale, view);
        await expectAccessible(page, hash);
      }
      await goToView(page, locale, 'products');
      await page.getByRole('button', { name: common[locale].actions.seePlan }).click();
      await expect(page.getByRole('dialog', { name: planWords[locale].title(3) })).toBeVisible();
      await expectAccessible(page, 'the plan as a sheet');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: shell[locale].tabs.more }).click();
      await expect(page.getByRole('dialog', { name: shell[locale].allAreas })).toBeVisible();
      await expectAccessible(page, 'all areas');
    });
  }
});

/** Puts something into a question, so that its answer has something to say; steps stand in some order anyway. */
async function answerSomehow(prompt: Locator): Promise<void> {
  const body = prompt.locator('.prompt-body');
  for (const list of await body.locator('select').all()) await list.selectOption({ index: 1 });
  const field = body.locator('input, textarea').first();
  if ((await field.count()) === 0) return;
  const type = await field.getAttribute('type');
  if (type === 'radio' || type === 'checkbox') await field.check();
  else await field.fill('7');
}

/** Opens everything that can be unfolded. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** Opens every dialog of the shop in turn, and puts the plan into a state that cannot run. */
async function visitDialogs(page: Page, locale: Locale): Promise<void> {
  const dialog = page.getByRole('dialog');
  const look = async (place: string) => {
    await expect(dialog).toBeVisible();
    await expectAccessible(page, place);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  await goToView(page, locale, 'cockpit');
  await page.keyboard.press('?');
  await look('shortcuts');
  await page.keyboard.press('Control+k');
  await look('command menu');
  await page.keyboard.press('r');
  await look('run confirmation');
  await page.goto(`${locale}/play/#/products?product=tee`);
  await look('product sheet');
  await goToView(page, locale, 'saves');
  await saveRow(page, locale, game.head.shopName).getByRole('button', { name: saves[locale].rename }).click();
  await look('rename');

  await goToView(page, locale, 'promotions');
  for (const use of await page.getByRole('checkbox', { name: promotions[locale].use }).all())
    await use.check();
  const minimum = page.getByRole('textbox', { name: promotions[locale].coupon.minimum }).first();
  await minimum.fill('1');
  await minimum.press('Enter');
  await expect(page.getByRole('button', { name: planWords[locale].attention(1) }).first()).toBeVisible();
  await expectAccessible(page, 'promotions with a problem');
}
