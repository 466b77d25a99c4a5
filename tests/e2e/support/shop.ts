import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { View } from '../../../src/components/shell/route.ts';
import { fields } from '../../../src/i18n/areas/fields.ts';
import { newGame } from '../../../src/i18n/areas/new-game.ts';
import { plan as planWords } from '../../../src/i18n/areas/plan.ts';
import { products } from '../../../src/i18n/areas/products.ts';
import { run } from '../../../src/i18n/areas/run.ts';
import { saves } from '../../../src/i18n/areas/saves.ts';
import { shell } from '../../../src/i18n/areas/shell.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { fileOfGame, upload } from './games.ts';
import { expect } from './test.ts';

type Game = Parameters<typeof fileOfGame>[0];

/** Begins a free season of the suggested shop, all levers open, and ends in the cockpit of week 1. */
export async function openSuggestedShop(page: Page, locale: Locale): Promise<void> {
  await page.goto(`${locale}/play/#/new`);
  await startFreeSeason(page, locale);
  await expect(ledger(page, locale, 1)).toBeVisible();
}

/** On the page for new shops: everything as suggested, with all levers open. */
export async function startFreeSeason(page: Page, locale: Locale): Promise<void> {
  const t = newGame[locale];
  await page.getByRole('radio', { name: t.seasons.free }).check();
  await page.getByRole('button', { name: t.open, exact: true }).click();
}

/** Opens a game through the saves screen, as anyone with a file does, and ends in its cockpit. */
export async function openGameFile(page: Page, locale: Locale, game: Game): Promise<void> {
  const t = saves[locale];
  const { shopName } = game.head;
  await page.goto(`${locale}/play/#/saves`);
  await chooseFiles(page, upload('shop.shop.json', fileOfGame(game)));
  await saveRow(page, locale, shopName).getByRole('button', { name: t.open, exact: true }).click();
  await expect(page).toHaveURL(/#\/cockpit$/);
  await expect(heading(page)).toBeVisible();
}

/** Hands files to the only file chooser of the page. */
export async function chooseFiles(page: Page, ...files: ReturnType<typeof upload>[]): Promise<void> {
  // until the page comes alive it shows what it was built with
  await expect(page.locator('.first-visit[inert]')).toHaveCount(0);
  const input = page.locator('input[type="file"]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(files);
}

/** The actions of one saved shop. */
export function saveRow(page: Page, locale: Locale, name: string): Locator {
  return page.getByRole('group', { name: saves[locale].actionsFor(name), exact: true });
}

/** Goes to a screen by its address and waits for its heading. */
export async function goToView(page: Page, locale: Locale, view: View, week?: number): Promise<void> {
  const hash = week === undefined ? `#/${view}` : `#/${view}/${week}`;
  await page.goto(`${locale}/play/${hash}`);
  await expectView(page, locale, view);
}

/** Waits until a screen has come. */
export async function expectView(page: Page, locale: Locale, view: View): Promise<void> {
  const { views, siteName } = shell[locale];
  await expect(page).toHaveTitle(`${views[view]} · ${siteName}`);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('main .waiting')).toHaveCount(0);
}

/** Final marks take seconds, and longer while other tests need the processor. */
const MARKS_TIMEOUT = 90_000;

/** Waits until nothing on the screen is being worked out: in a debrief, until the final marks are there. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: MARKS_TIMEOUT });
  await expect(page.locator('.score .tag')).toHaveCount(0);
}

/** What the screen is called; a second heading that only paper sees does not count. */
export function heading(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

/** The plan beside the work. */
export function ledger(page: Page, locale: Locale, week: number): Locator {
  return page.getByRole('complementary', { name: planWords[locale].title(week), exact: true });
}

/** The button that opens the price of a product for change, whatever the price is. */
export function priceButton(page: Page, locale: Locale, product: string): Locator {
  const begins = fields[locale].editPrice(product, '§').split('§')[0] ?? product;
  return page.getByRole('table').getByRole('button', { name: new RegExp(`^${begins}`) });
}

/** Types a price into the product table; it is committed with Enter. */
export async function typePrice(page: Page, locale: Locale, product: string, text: string): Promise<void> {
  await page.getByRole('region', { name: products[locale].tableName }).waitFor();
  await priceButton(page, locale, product).click();
  const field = page.getByRole('textbox', { name: fields[locale].priceOf(product) });
  await field.fill(text);
  await field.press('Enter');
}

/** Confirms the run of a week and stays at its show. */
export async function runWeekFromLedger(page: Page, locale: Locale, week: number): Promise<void> {
  const t = planWords[locale];
  await ledger(page, locale, week)
    .getByRole('button', { name: t.run(week) })
    .click();
  const dialog = page.getByRole('dialog', { name: t.confirmTitle(week) });
  await dialog.getByRole('button', { name: t.runNow(week) }).click();
  await expect(page).toHaveURL(/#\/run$/);
}

/** Leaves the show of a week that has just been run. */
export async function skipShow(page: Page, locale: Locale, week: number): Promise<void> {
  const t = run[locale];
  const leave = page.getByRole('button', { name: new RegExp(`^(${t.skip}|${t.toDebrief})`) });
  await leave.click();
  await expect(page).toHaveURL(new RegExp(`#/debrief/${week}$`));
}

/** Clicks something that saves a file; gives the file's name and text. */
export async function downloadBy(
  page: Page,
  click: () => Promise<void>,
): Promise<{ fileName: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await click();
  const download = await downloading;
  return { fileName: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
