import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Locator, Page } from '@playwright/test';
import { sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { common } from '../../src/i18n/areas/common.ts';
import { debrief } from '../../src/i18n/areas/debrief.ts';
import { inventory } from '../../src/i18n/areas/inventory.ts';
import { landing } from '../../src/i18n/areas/landing.ts';
import { newGame } from '../../src/i18n/areas/new-game.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { priceReplay } from '../../src/i18n/areas/price-replay.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { reportChecks } from '../../src/i18n/areas/report-checks.ts';
import { run } from '../../src/i18n/areas/run.ts';
import { saves } from '../../src/i18n/areas/saves.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { verify } from '../../src/i18n/areas/verify.ts';
import { price } from '../../src/i18n/formats.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { verifyReport } from '../../src/simulator/index.ts';
import { fileOfGame, gameOfFile, playOn, productOf, scenario, upload } from './support/games.ts';
import {
  chooseFiles,
  downloadBy,
  ledger,
  runWeekFromLedger,
  saveRow,
  skipShow,
  startFreeSeason,
  typePrice,
} from './support/shop.ts';
import { expect, test } from './support/test.ts';

const locale = 'en';
const tee = productOf('tee');
const vest = productOf('vest');

test('a season from the landing page to a verified report', async ({ page }) => {
  test.setTimeout(150_000);
  const t = planWords[locale];
  const area = (view: keyof typeof shell.en.views) =>
    page
      .getByRole('navigation', { name: shell[locale].backOffice })
      .getByRole('link', { name: shell[locale].views[view] });

  await test.step('landing page, suggested shop', async () => {
    await page.goto('en/');
    await page.getByRole('link', { name: landing[locale].start }).first().click();
    await startFreeSeason(page, locale);
    await expect(ledger(page, locale, 1)).toContainText(t.changes(0));
  });

  await test.step('two prices, a coupon and a purchase are staged, one is undone', async () => {
    const plan = ledger(page, locale, 1);
    await area('products').click();
    await typePrice(page, locale, tee.name.en, '119');
    await expect(plan.getByRole('listitem')).toContainText([price(11_900, locale)]);
    await typePrice(page, locale, vest.name.en, '279');
    await area('promotions').click();
    const coupon = page.getByRole('region', { name: common[locale].promotionKinds.coupon, exact: true });
    await coupon.getByRole('checkbox', { name: promotions[locale].use }).check();
    await area('inventory').click();
    const units = page.getByRole('textbox', { name: inventory[locale].unitsLabel(tee.name.en) });
    await units.fill('420');
    await units.press('Enter');
    await expect(plan).toContainText(t.changes(4));
    const vestPrice = t.product(vest.name.en, common[locale].levers.listPriceFen.toLowerCase());
    await plan.getByRole('button', { name: t.undo(vestPrice) }).click();
    await expect(plan.getByRole('listitem')).toHaveCount(3);
    await expect(plan).not.toContainText(vest.name.en);
  });

  await test.step('the forecast has a range and every change its effect', async () => {
    const plan = ledger(page, locale, 1);
    await expect(plan.locator('.forecast')).toHaveAttribute('aria-busy', 'false');
    await expect(plan.locator('.forecast .fv')).toContainText(/¥[\d,]+/);
    await expect(plan.locator('li .eff')).toHaveCount(3);
    for (const effect of await plan.locator('li .eff').all()) await expect(effect).not.toBeEmpty();
  });

  await test.step('a bet, the confirmation, the show', async () => {
    const bet = ledger(page, locale, 1).getByRole('textbox', { name: t.betLabel });
    await bet.fill('9000');
    await runWeekFromLedger(page, locale, 1);
    await skipShow(page, locale, 1);
    await expect(page.getByRole('region', { name: debrief[locale].bet.title })).not.toContainText(
      debrief[locale].bet.none,
    );
  });

  await test.step('the bridge adds up', async () => {
    const { from, steps, to } = await readBridge(page);
    expect(steps.length).toBeGreaterThan(3);
    expect(from + steps.reduce((sum, step) => sum + step, 0)).toBe(to);
  });

  const repriced = await test.step('the better price goes into the plan of week 2', async () => {
    const curve = priceReplay[locale];
    const section = page.getByRole('region', { name: curve.sectionTitle });
    const product = section.getByRole('combobox', { name: curve.choose });
    await expect(section.getByRole('status')).toHaveText(replayedPattern());
    for (const sku of scenario.skus) {
      await product.selectOption(sku.id);
      await expect(section).toContainText(curve.title(sku.name[locale]));
      const add = section.getByRole('button', { name: patternOf(curve.add) });
      if ((await add.count()) === 0) continue; // its price was right
      await add.click();
      await expect(section.getByText(patternOf(curve.added))).toBeVisible();
      return sku;
    }
    throw new Error('every price was right');
  });

  await test.step('week 2 by keyboard alone', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await expect(ledger(page, locale, 2).getByRole('listitem')).toContainText([repriced.name[locale]]);
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog', { name: t.confirmTitle(2) })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/run$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/debrief\/2$/);
  });

  const exported = await test.step('the save is exported', async () => {
    await area('saves').click();
    const row = saveRow(page, locale, scenario.card.shopName[locale]);
    return downloadBy(page, () => row.getByRole('button', { name: saves[locale].export }).click());
  });
  expect(exported.fileName).toMatch(/\.shop\.json$/);

  await test.step('weeks 3 to 11 are played elsewhere and the file comes back', async () => {
    const game = playOn(gameOfFile(exported.text), 11);
    const file = fileOfGame(game);
    await chooseFiles(page, upload('eleven-weeks.shop.json', file));
    const rows = page.getByRole('row').filter({ hasText: saves[locale].weeksPlayed(11, 12) });
    await rows.getByRole('button', { name: saves[locale].open, exact: true }).click();
    await expect(ledger(page, locale, 12)).toBeVisible();
  });

  await test.step('week 12 ends the season', async () => {
    await runWeekFromLedger(page, locale, 12);
    await skipShow(page, locale, 12);
    await expect(page.getByText(debrief[locale].next.over)).toBeVisible();
    await page.getByRole('link', { name: debrief[locale].next.report(12) }).click();
    await expect(page).toHaveURL(/#\/report\/12$/);
  });

  const report = await test.step('the report is written and exported', async () => {
    for (const [part, section, text] of [
      ['overview', 0, 'Find out whether a dearer tee earns more.'],
      ['data', 0, 'Profit moved by ¥1,234, mostly through units.'],
      ['reflection', 2, 'Keep the tee at ¥89 and order up to 420 units. <b>Check</b> & compare.'],
    ] as const) {
      await page.getByRole('textbox', { name: sectionTitle(part, section, locale), exact: true }).fill(text);
    }
    const button = page.getByRole('button', { name: reportChecks[locale].handIn.button });
    return downloadBy(page, () => button.click());
  });
  expect(report.fileName).toMatch(/w12\.shop\.json$/);
  expect(report.text).toContain('Find out whether a dearer tee earns more.');
  expect(verifyReport(JSON.parse(report.text), scenario).verdict).toBe('verified');

  for (const reader of LOCALES) {
    await test.step(`the page for teachers finds it true, and a forgery not (${reader})`, async () => {
      await page.goto(`${reader}/verify/`);
      const forgery = forged(report.text);
      await chooseFiles(page, upload(report.fileName, report.text), upload('forged.shop.json', forgery));
      const verdicts = page.locator('[data-verdict]');
      await expect(verdicts).toHaveCount(2);
      await expect(verdicts.first()).toHaveText(new RegExp(verify[reader].badge.verified));
      await expect(verdicts.last()).toHaveText(new RegExp(verify[reader].badge.altered('1')));
    });
  }

  await test.step('so does the command line, which also finds the forgery', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'season-'));
    const good = path.join(folder, 'good.shop.json');
    const bad = path.join(folder, 'forged.shop.json');
    writeFileSync(good, report.text);
    writeFileSync(bad, forged(report.text));
    expect(verifyOnCommandLine(good)).toMatchObject({ status: 0 });
    const outcome = verifyOnCommandLine(bad);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain('thisWeek.operatingProfitFen');
  });
});

/** The report with one fen more of profit. */
function forged(report: string): string {
  const content = JSON.parse(report);
  content.figures.thisWeek.operatingProfitFen += 1;
  return JSON.stringify(content);
}

test('four clicks lead from the landing page to a running week, three from there to the next', async ({
  page,
}) => {
  let clicks = 0;
  const click = async (target: Locator) => {
    await target.click();
    clicks += 1;
  };
  const button = (name: string) => page.getByRole('button', { name });
  const runWeek = async (week: number) => {
    await click(button(planWords.zh.run(week)));
    await click(page.getByRole('dialog').getByRole('button', { name: planWords.zh.runNow(week) }));
  };
  await page.goto('zh/');
  await click(page.getByRole('link', { name: landing.zh.start }).first());
  await click(button(newGame.zh.suggested));
  await runWeek(1);
  await expect(page).toHaveURL(/#\/run$/);
  expect(clicks).toBeLessThanOrEqual(4);
  await page.goto('zh/play/#/cockpit');
  clicks = 0;
  await runWeek(2);
  await click(button(run.zh.skip));
  await expect(page).toHaveURL(/#\/debrief\/2$/);
  expect(clicks).toBeLessThanOrEqual(3);
});

function verifyOnCommandLine(file: string) {
  return spawnSync(process.execPath, ['bin/shopkeeper.ts', 'verify', file], { encoding: 'utf8' });
}

/** Amounts of the bridge as they stand on the page, yuan. */
async function readBridge(page: Page): Promise<{ from: number; steps: number[]; to: number }> {
  const table = page.locator('table.bridge');
  await expect(table).toBeVisible();
  const amounts = (await cellsOf(table)).map(yuan);
  const from = amounts[0] ?? Number.NaN;
  const to = amounts.at(-1) ?? Number.NaN;
  return { from, steps: amounts.slice(1, -1), to };
}

function cellsOf(table: Locator): Promise<string[]> {
  return table.locator('tbody tr td:last-child').allTextContents();
}

function yuan(text: string): number {
  return Number(text.replaceAll('−', '-').replaceAll(/[¥,+\s]/g, ''));
}

/** A sentence with an amount in it, as a pattern. */
function patternOf(sentence: (amount: string) => string): RegExp {
  return new RegExp(
    sentence('§')
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace('§', '¥[\\d.,]+'),
  );
}

function replayedPattern(): RegExp {
  return new RegExp(priceReplay[locale].replayed('§').replace('§', '[\\d,]+'));
}
