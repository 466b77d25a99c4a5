import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { feedback as feedbackWords } from '../../src/i18n/areas/feedback.ts';
import { teachRead } from '../../src/i18n/areas/teach-read.ts';
import { buildReport, parseFeedback } from '../../src/simulator/index.ts';
import { fileText } from '../../src/storage/transfer.ts';
import { argumentOf, classFiles, studentGame } from './support/class-reports.ts';
import { upload } from './support/games.ts';
import { openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const t = teachRead.zh;

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function dropOnPile(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  await page.goto('zh/teach/#/pile');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, text }) => upload(name, text)));
}

/** Selects words of a section as a reader would. */
async function selectWords(page: Page, anchor: string, words: string): Promise<void> {
  await page.locator(`[data-anchor="${anchor}"] .marked-text`).evaluate((paragraph, wanted) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
    throw new Error(`no ${wanted}`);
  }, words);
}

test('thirty files on the pile: the first is graded with three rows and a comment, then the next, in seven clicks', async ({
  page,
}) => {
  const files = classFiles(30);
  let clicks = 1; // the drop itself
  const click = async (locator: ReturnType<Page['locator']>) => {
    clicks += 1;
    await locator.click();
  };
  await dropOnPile(page, files);
  const links = page.locator('a[href^="#/read/"]');
  await expect(links.nth(29)).toBeVisible();
  await click(links.first());
  await expect(page.locator('.read h1')).toHaveText(/第2周/);
  const first = await page.locator('.read h1').textContent();
  for (const row of [0, 1, 2]) await click(page.locator('.read-quick').nth(row).locator('button').nth(3));
  await click(page.locator('.read-bank-item').first());
  await click(page.getByRole('button', { name: t.save, exact: true }));
  await expect(page.locator('.read h1')).not.toHaveText(first ?? '');
  await expect(page.locator('.read-rail svg')).toHaveCount(1);
  expect(clicks).toBeLessThanOrEqual(7);
});

test('what an instructor writes comes to stand beside the student’s own words', async ({ page }) => {
  const game = studentGame(0);
  const report = fileText(buildReport(game, 2, argumentOf(0)));
  await dropOnPile(page, [{ name: 'report.shop.json', text: report }]);
  await page.locator('a[href^="#/read/"]').first().click();
  await expect(page.locator('.read-chip').first()).toContainText(t.chips.same);

  // three rows by keys, a remark on selected words, words about the whole
  for (const [row, points] of [
    [1, '20'],
    [2, '24'],
    [3, '15.5'],
  ] as const) {
    await page.locator('.read h1').click();
    await page.keyboard.press(String(row));
    await page.keyboard.type(points);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await selectWords(page, 'data.0', '访客没有变多');
  await expect(page.locator('.read-selected')).toContainText('访客没有变多');
  await page.keyboard.press('c');
  await page.keyboard.type('少了多少？写出数字。');
  await page.getByRole('button', { name: t.grade.add }).click();
  await expect(page.locator('.read-sheet mark')).toHaveText('访客没有变多');
  await page.getByLabel(t.grade.overall).fill('论证清楚。');
  await page.getByLabel(t.grade.privateNote).fill('口试再问');
  await expect(page.locator('.read-total')).toContainText('59.5');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.handBack.file }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('feedback-20250001-李娜-w02.shop.json');
  const file = await textOf(download);
  expect(file).not.toContain('口试');
  expect(parseFeedback(JSON.parse(file)).ok).toBe(true);

  // it is all there after a reload, and after Ctrl Enter it is graded and in the zip
  await page.reload();
  await expect(page.locator('.read-sheet mark')).toHaveText('访客没有变多');
  await page.keyboard.press('Control+Enter');
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.handBack.zip }).click(),
  ]);
  expect(zip.suggestedFilename()).toBe('feedback.zip');

  // the student opens it in the shop it is about
  const words = feedbackWords.zh;
  await openGameFile(page, 'zh', game);
  await page.goto('zh/play/#/report/2');
  // the words stay with the browser in which they were written
  await page
    .getByRole('textbox', { name: sectionTitle('data', 0, 'zh') })
    .fill(argumentOf(0).narrative.data[0]);
  const panel = page.locator('.feedback');
  await panel.locator('input[type=file]').setInputFiles(upload('junk.shop.json', '{"format":"shop-report"}'));
  await expect(panel.getByRole('status')).toHaveText(words.refused['file/other-format']);
  await panel.locator('input[type=file]').setInputFiles(upload(download.suggestedFilename(), file));
  await expect(panel.getByRole('status')).toHaveText(words.kept(2));
  await expect(panel).toContainText('59.5');
  await expect(panel).toContainText('少了多少？写出数字。');
  await expect(panel.locator('mark')).toHaveText('访客没有变多');
  await expect(panel).toContainText(words.match['words-changed']);
  await page.reload();
  await expect(panel).toContainText('论证清楚。');
});
