import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { feedback } from '../../src/i18n/areas/feedback.ts';
import { join } from '../../src/i18n/areas/join.ts';
import { reportChecks } from '../../src/i18n/areas/report-checks.ts';
import { teachAssign } from '../../src/i18n/areas/teach-assign.ts';
import { teachGrades } from '../../src/i18n/areas/teach-grades.ts';
import { teachPile } from '../../src/i18n/areas/teach-pile.ts';
import { teachRead } from '../../src/i18n/areas/teach-read.ts';
import { verify } from '../../src/i18n/areas/verify.ts';
import { upload } from './support/games.ts';
import { downloadBy, goToView, runWeekFromLedger, skipShow } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const locale = 'zh';
const CLASS = [
  { number: '20250017', name: '李娜', words: '访客多了，转化没有跟上。' },
  { number: '20250018', name: '王强', words: '周五断货，少卖了两天。' },
  { number: '20250019', name: '赵敏', words: '退款都是尺码问题。' },
] as const;

interface HandedIn {
  readonly fileName: string;
  readonly text: string;
}

/** One student in a browser profile of their own: joins, plays a week, writes a line, hands in. */
async function playAndHandIn(
  browser: Browser,
  address: string,
  { number, name, words }: (typeof CLASS)[number],
): Promise<HandedIn & { page: Page }> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() =>
    localStorage.setItem('shopkeeper.hints', '{"done":[],"off":true,"asked":false}'),
  );
  const j = join[locale].form;
  await page.goto(address);
  await page.getByLabel(j.name).fill(name);
  await page.getByLabel(j.number).fill(number);
  await page.getByRole('button', { name: j.open }).click();
  await expect(page).toHaveURL(/#\/cockpit$/);
  await runWeekFromLedger(page, locale, 1);
  await skipShow(page, locale, 1);
  await goToView(page, locale, 'report', 1);
  await page.getByRole('textbox', { name: sectionTitle('data', 0, locale), exact: true }).fill(words);
  const file = await downloadBy(page, () =>
    page.getByRole('button', { name: reportChecks[locale].handIn.button }).click(),
  );
  return { ...file, page };
}

test('a class from the assignment to the marks: three students, one file changed on its way', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const address = await test.step('the instructor sets the task', async () => {
    const t = teachAssign[locale];
    await page.goto(`${locale}/teach/#/assign`);
    await page.getByLabel(t.task.title, { exact: true }).fill('三周经营');
    await page
      .getByRole('textbox', { name: t.roster.label })
      .fill(
        [...CLASS, { number: '20250020', name: '钱进' }]
          .map((one) => `${one.number}\t${one.name}`)
          .join('\n'),
      );
    await page.getByRole('button', { name: t.roster.take(4) }).click();
    await page.keyboard.press('Control+Enter');
    return page.getByLabel(t.out.link).inputValue();
  });

  const handedIn: (HandedIn & { page: Page })[] = [];
  for (const student of CLASS) handedIn.push(await playAndHandIn(browser, address, student));
  const changed = handedIn.map(({ fileName, text }, index) => {
    if (index !== 1) return upload(fileName, text);
    const report = JSON.parse(text);
    report.figures.thisWeek.operatingProfitFen += 100_000;
    return upload(fileName, JSON.stringify(report));
  });

  await test.step('the pile says who handed in what, and what does not follow', async () => {
    const t = teachPile[locale];
    await page.goto(`${locale}/teach/#/pile`);
    await page.locator('input[type=file]').first().setInputFiles(changed);
    await expect(page.locator('.pile-table tbody > tr')).toHaveCount(3);
    await expect(page.locator('.verdict', { hasText: verify[locale].badge.verified })).toHaveCount(2);
    await expect(page.locator('.verdict', { hasText: verify[locale].badge.altered('1') })).toHaveCount(1);
    await expect(page.getByText('钱进').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.findings.all(2, 3));
  });

  const graded = await test.step('the first is read, graded and answered', async () => {
    const t = teachRead[locale];
    await page.getByRole('link', { name: CLASS[0].name }).first().click();
    await expect(page.locator('.read-sheet')).toContainText(CLASS[0].words);
    for (const row of [0, 1, 2, 3, 4]) {
      await page.locator('.read-quick').nth(row).locator('button').nth(3).click();
    }
    await page.getByLabel(t.grade.overall).fill('有数有因，下周写出目标。');
    const file = await downloadBy(page, () => page.getByRole('button', { name: t.handBack.file }).click());
    await page.keyboard.press('Control+Enter');
    return file;
  });

  await test.step('the student reads it beside the report', async () => {
    const student = handedIn[0]?.page;
    if (student === undefined) throw new Error('nobody handed in');
    const panel = student.locator('.feedback');
    await panel.locator('input[type=file]').setInputFiles(upload(graded.fileName, graded.text));
    await expect(panel.getByRole('status')).toHaveText(feedback[locale].kept(1));
    await expect(panel).toContainText('有数有因，下周写出目标。');
  });

  await test.step('the marks go out as a table', async () => {
    await page.goto(`${locale}/teach/#/grades`);
    for (const { name } of CLASS)
      await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: teachGrades[locale].own.csv }).click(),
    ]);
    const table = readFileSync(await download.path(), 'utf8');
    for (const { number, name } of CLASS) expect(table).toMatch(new RegExp(`${number}.*${name}`));
  });
  for (const { page: student } of handedIn) await student.context().close();
});
