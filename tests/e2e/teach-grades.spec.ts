import { readFileSync } from 'node:fs';
import { teachClass } from '../../src/i18n/areas/teach-class.ts';
import { teachGrades } from '../../src/i18n/areas/teach-grades.ts';
import { expectAccessible } from '../a11y/support/axe.ts';
import { classFiles } from './support/class-reports.ts';
import { upload } from './support/games.ts';
import { expect, test } from './support/test.ts';

const files = classFiles(6).map(({ name, text }) => upload(name, text));
const canvas = readFileSync('tests/lms/fixtures/gradebook/canvas.csv', 'utf8').replace(
  '20250017',
  '20250001',
);

test.describe.configure({ timeout: 180_000 });

test('from reports to the school’s own table, and the class on the wall', async ({ page }) => {
  const grades = teachGrades.en;
  const analytics = teachClass.en;

  await test.step('reports on the pile', async () => {
    await page.goto('en/teach/#/pile');
    await page.locator('input[type=file]').first().setInputFiles(files);
    await expect(page.locator('.teach-count')).toContainText('6');
  });

  await test.step('the school’s table comes back with our column only', async () => {
    await page.goto('en/teach/#/grades');
    const book = { name: 'grades.csv', mimeType: 'text/csv', buffer: Buffer.from(canvas) };
    await page.locator('.grades-drop input').setInputFiles(book);
    await expect(page.getByText(grades.school.filled(1, 4))).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: grades.school.download }).click(),
    ]);
    const filled = readFileSync(await download.path(), 'utf8');
    const changed = filled.split('\n').filter((line, index) => line !== canvas.split('\n')[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^"Li, Na",1234,20250001,lina,25A,[\d.]+,$/);
    await expectAccessible(page, 'grades');
  });

  await test.step('a workbook is made in the page, under its security policy', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: grades.own.xlsx }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  await test.step('prices on one curve, names hidden on the wall', async () => {
    await page.goto('en/teach/#/class');
    await expect(page.locator('.class-plot')).toBeVisible();
    await expectAccessible(page, 'class');
    await page.getByRole('button', { name: analytics.project }).click();
    await expect(page.getByText(analytics.projecting)).toBeVisible();
    await expect(page.getByText('李娜')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByText(analytics.projecting)).toHaveCount(0);
  });

  await test.step('nothing scrolls sideways on a phone', async () => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const view of ['class', 'grades']) {
        await page.goto(`en/teach/#/${view}`);
        await expect(page.locator('h1')).toBeVisible();
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
          .toBeLessThanOrEqual(0);
      }
    }
  });
});
