import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { verify } from '../../src/i18n/areas/verify.ts';
import { integer } from '../../src/i18n/formats.ts';
import { LOCALES, textOf } from '../../src/i18n/locale.ts';
import { buildReport, emptyNarrative, RULES_VERSION } from '../../src/simulator/index.ts';
import { fileText } from '../../src/storage/transfer.ts';
import { fileOfGame, playedGame, scenario, upload } from './support/games.ts';
import { chooseFiles } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 3, learner: { name: '李娜', number: '20250017' } });
const reportText = fileText(buildReport(game, 3, emptyNarrative()));

/** The report after somebody has been at it. */
function changed(change: (content: ReturnType<typeof JSON.parse>) => void): string {
  const content = JSON.parse(reportText);
  change(content);
  return JSON.stringify(content);
}

const sku = JSON.parse(reportText).figures.skus[2];
const files = {
  'good.shop.json': reportText,
  'one-unit.shop.json': changed(({ figures }) => {
    figures.skus[2].units += 1;
  }),
  'other-words.shop.json': changed(({ narrative }) => {
    narrative.data[0] = 'Written after the export.';
  }),
  'rules-99.shop.json': changed(({ head }) => {
    head.rulesVersion = 99;
  }),
  'junk.shop.json': 'Dear teacher, my dog ate the report.',
  'large.shop.json': JSON.stringify({ format: 'shop-report', padding: 'x'.repeat(3 * 1024 * 1024) }),
  'deep.shop.json': `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  'future.shop.json': changed((content) => {
    content.formatVersion = 999;
    content.head.formatVersion = 999;
  }),
  'save.shop.json': fileOfGame(game),
  'cut.shop.json': reportText.slice(0, 4000),
  'half.shop.json': changed((content) => {
    delete content.figures.skus;
  }),
  'prototype.shop.json': reportText.replace('"format":', '"__proto__": {"admin": true}, "format":'),
  'script.shop.json': changed(({ head }) => {
    head.shopName = '<img src=x onerror=alert(1)>';
  }),
  'last-good.shop.json': fileText(buildReport(game, 2, emptyNarrative())),
} as const;
type FileName = keyof typeof files;

for (const locale of LOCALES) {
  const t = verify[locale];

  test(`a drop of good, altered and foreign files is told apart (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/verify/`);
    await expect(page.getByText(t.emptyTitle)).toBeVisible();
    await dropFiles(page, files);
    const count = Object.keys(files).length;
    await expect(page.getByRole('status').filter({ hasText: t.finished(2, count) })).toBeVisible();
    const row = (name: FileName) => rowOf(page, name);

    for (const name of ['good.shop.json', 'last-good.shop.json'] as const) {
      await expect(row(name)).toContainText(t.badge.verified);
      await expect(row(name)).toContainText('李娜');
    }
    await expect(row('one-unit.shop.json')).toContainText(t.badge.altered('1'));
    await row('one-unit.shop.json').getByText(t.showDifferences).click();
    const product = scenario.skus.find(({ id }) => id === sku.skuId);
    const figure = t.figureIn(product ? textOf(product.name, locale) : '', t.fields.units);
    const difference = row('one-unit.shop.json').getByRole('row').filter({ hasText: figure });
    await expect(difference.getByRole('cell')).toHaveText([
      integer(sku.units + 1, locale),
      integer(sku.units, locale),
    ]);
    await expect(row('other-words.shop.json')).toContainText(t.badge.alteredText);
    await expect(row('rules-99.shop.json')).toContainText(t.badge.otherRules);
    await expect(row('rules-99.shop.json')).toContainText(t.otherRules('99', String(RULES_VERSION)));
    for (const [name, reason] of [
      ['junk.shop.json', 'file/not-json'],
      ['large.shop.json', 'file/too-large'],
      ['deep.shop.json', 'file/too-deep'],
      ['future.shop.json', 'file/newer-version'],
      ['save.shop.json', 'file/other-format'],
      ['cut.shop.json', 'file/not-json'],
      ['half.shop.json', 'file/wrong-shape'],
      ['prototype.shop.json', 'file/wrong-shape'],
    ] as const) {
      await expect.soft(row(name), name).toContainText(t.badge.unreadable);
      await expect.soft(row(name), name).toContainText(t.reasons[reason]);
    }
    // what a file says is text, never markup
    await expect(row('script.shop.json')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test(`a report of earlier rules is checked by the engine of these rules (${locale})`, async ({ page }) => {
    const engines: string[] = [];
    page.on('request', (request) => request.url().includes('/engine/') && engines.push(request.url()));
    const old = readFileSync('tests/fixtures/report-rules-1.shop.json', 'utf8');
    const { figures, ...rest } = JSON.parse(old);
    const thisWeek = { ...figures.thisWeek, orders: figures.thisWeek.orders + 1 };
    await page.goto(`${locale}/verify/`);
    await chooseFiles(page, upload('good.shop.json', reportText));
    await expect(rowOf(page, 'good.shop.json')).toContainText(t.badge.verified);
    expect(engines).toEqual([]);
    await dropFiles(page, {
      'rules-1.shop.json': old,
      'rules-1-changed.shop.json': JSON.stringify({ ...rest, figures: { ...figures, thisWeek } }),
    });
    await expect(rowOf(page, 'rules-1.shop.json')).toContainText(t.badge.verifiedUnder('1'));
    await expect(rowOf(page, 'rules-1.shop.json')).toContainText(t.underRules('1'));
    await expect(rowOf(page, 'rules-1-changed.shop.json')).toHaveText(new RegExp(t.showDifferences));
    expect(engines.map((url) => url.replace(/^.*\//, ''))).toEqual(['rules-1.js']);
  });

  test(`a report opens as its writer wrote it (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/verify/`);
    await chooseFiles(page, upload('other-words.shop.json', files['other-words.shop.json']));
    await rowOf(page, 'other-words.shop.json').getByRole('button').click();
    const report = page.getByRole('region', { name: t.openName('other-words.shop.json') });
    await expect(report).toBeFocused();
    await expect(report).toContainText('Written after the export.');
    await expect(report).toContainText(t.readAltered);
    await report.getByRole('button', { name: t.close }).click();
    await expect(report).toHaveCount(0);
    await page.getByRole('button', { name: t.clear }).click();
    await expect(page.getByText(t.emptyTitle)).toBeVisible();
  });
}

function rowOf(page: Page, name: FileName | `rules-1${string}`): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** Drops files on the page as a hand would: one drop, all of them. */
async function dropFiles(page: Page, contents: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of entries) {
      dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, Object.entries(contents));
}
