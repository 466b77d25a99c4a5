import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { reportChecks } from '../../src/i18n/areas/report-checks.ts';
import { reportChips } from '../../src/i18n/areas/report-chips.ts';
import { reportWork } from '../../src/i18n/areas/report-work.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { parseReport, type WeeklyReport } from '../../src/simulator/index.ts';
import { playedGame, upload } from './support/games.ts';
import { chooseFiles, downloadBy, goToView, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const section = (page: Page, locale: Locale, part: 'data' | 'overview', at: 0 | 1 | 2) =>
  page.getByRole('textbox', { name: sectionTitle(part, at, locale), exact: true });

/** Chooses the first thing that a search in the list of evidence finds. */
async function insert(page: Page, locale: Locale, search: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: reportChips[locale].search }).fill(search);
  await dialog.getByRole('listitem').getByRole('button').first().click();
  await expect(dialog).toBeHidden();
}

async function exported(
  page: Page,
  locale: Locale,
): Promise<{ fileName: string; report: WeeklyReport; text: string }> {
  const file = await downloadBy(page, () =>
    page.getByRole('button', { name: reportChecks[locale].handIn.button }).click(),
  );
  const parsed = parseReport(JSON.parse(file.text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { ...file, report: parsed.value };
}

test('an argument with evidence, problems and goals is handed in, and read back the week after', async ({
  page,
}) => {
  const locale = 'en';
  const t = reportWork[locale];
  await openGameFile(page, locale, playedGame({ weeks: 2, learner: { name: 'Li Na', number: '20250017' } }));
  await goToView(page, locale, 'report', 1);

  await test.step('a figure and a table are inserted where the caret stands', async () => {
    const box = section(page, locale, 'data', 0);
    await box.fill('Conversion stood at');
    await box.press('Control+Shift+E');
    await insert(page, locale, 'conversion');
    await expect(box).toHaveValue('Conversion stood at [[E1-1]]');
    await expect(box).toBeFocused();
    await box.press('Control+ArrowDown');
    const next = section(page, locale, 'data', 1);
    await expect(next).toBeFocused();
    await next.press('Control+Shift+E');
    await insert(page, locale, 'from visit to order');
    await expect(next).toHaveValue('[[E1-2]]');
    await expect(page.getByRole('list', { name: reportChips[locale].chips })).toHaveCount(2);
  });

  await test.step('problems are suggested and marked, a goal is set and pinned', async () => {
    await page.getByRole('button', { name: t.problems.add }).click();
    await page.getByRole('textbox', { name: `${t.problems.sign} 1` }).fill('Sold out on Friday');
    await page
      .getByRole('slider', { name: /Status/ })
      .first()
      .press('ArrowLeft');
    await expect(page.getByText(t.problems.score('10.5'))).toBeVisible();
    await page.getByRole('button', { name: t.goals.add }).click();
    const target = page.getByRole('textbox', { name: `${t.goals.target} 1` });
    await target.fill('９９．５');
    await target.press('Enter');
    await expect(target).toHaveValue('99.5');
    await page.getByRole('textbox', { name: `${t.goals.how} 1` }).fill('Better pictures');
  });

  await test.step('everything is there after a reload', async () => {
    await page.waitForTimeout(1500); // drafts are written after a pause
    await page.reload();
    await expect(section(page, locale, 'data', 0)).toHaveValue('Conversion stood at [[E1-1]]');
    await expect(page.getByRole('textbox', { name: `${t.problems.sign} 1` })).toHaveValue(
      'Sold out on Friday',
    );
    await expect(page.getByRole('textbox', { name: `${t.goals.how} 1` })).toHaveValue('Better pictures');
  });

  const first = await exported(page, locale);
  expect(first.report.evidence?.map(({ kind }) => kind)).toEqual(['figure', 'table']);
  expect(first.report.problems).toMatchObject([{ status: 2.5, impact: 3, sign: 'Sold out on Friday' }]);
  expect(first.report.goals).toMatchObject([{ figure: 'conversionRate', target: 0.995 }]);

  await test.step('the export is a version that can be brought back', async () => {
    await section(page, locale, 'data', 0).fill('Something else');
    await page.getByRole('button', { name: t.versions.button }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Restore / })
      .first()
      .click();
    await expect(section(page, locale, 'data', 0)).toHaveValue('Conversion stood at [[E1-1]]');
  });

  await test.step('tables are files for spreadsheets', async () => {
    for (const [name, ending] of [
      [reportChecks[locale].handIn.csv, '.csv'],
      [reportChecks[locale].handIn.sheets, '.xlsx'],
    ] as const) {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toContain(ending);
      const bytes = readFileSync(await download.path());
      expect(bytes.length).toBeGreaterThan(2000);
      if (ending === '.xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
  });

  await test.step('week 2 reads the goal back', async () => {
    await goToView(page, locale, 'report', 2);
    const read = page.getByRole('region', { name: t.lastGoals.title(1) }).first();
    await expect(read).toContainText('at least 99.50%');
    await expect(read).toContainText('missed');
    const second = await exported(page, locale);
    expect(second.report.lastGoals).toEqual(first.report.goals);
  });

  await test.step('the page that checks files finds it true', async () => {
    await page.goto(`${locale}/verify/`);
    await chooseFiles(page, upload(first.fileName, first.text));
    await expect(page.locator('[data-verdict="verified"]')).toHaveCount(1);
  });
});

test('on a telephone one part is on the screen, and the way to the others beside it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const locale = 'zh';
  const t = reportWork[locale].parts;
  await openGameFile(page, locale, playedGame({ weeks: 1 }));
  await goToView(page, locale, 'report', 1);
  await expect(page.locator('.report-part')).toHaveCount(1);
  await page.getByRole('button', { name: t.next }).last().click();
  await expect(page.locator('#part-platform')).toBeVisible();
  await page.getByRole('combobox', { name: t.choose }).selectOption('data');
  await section(page, locale, 'data', 0).fill('数据');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: reportChecks[locale].handIn.title })).toBeVisible();
});
