import type { Page } from '@playwright/test';
import { common } from '../../src/i18n/areas/common.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { run } from '../../src/i18n/areas/run.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { htmlLang, LOCALES, languageShortName, otherLocale, textOf } from '../../src/i18n/locale.ts';
import { playedGame, productOf } from './support/games.ts';
import {
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
const tee = productOf('tee');

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
      // the debrief names the largest cause as soon as the bridge is there
      await expect(heading(page)).toContainText(title ?? '');
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
    await typePrice(page, 'en', tee.name.en, text);
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
}
