import type { Page } from '@playwright/test';
import { sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { report as reportWords } from '../../src/i18n/areas/report.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { REPORT_PARTS } from '../../src/simulator/index.ts';
import { playedGame } from './support/games.ts';
import { goToView, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

/** What a diligent learner writes into one of 21 sections; 1,500 Chinese characters in all. */
const TEXT = {
  en: 'Units rose by 12% because the tee was never sold out; the price stayed at ¥89. Next week I order up to 420 and watch returns. ',
  zh: '销量多了12%，因为T恤一直没有断货，价格仍是89元。下周补到420件，再看退货率有没有变化，如果高于一成，就先改详情页的尺码表，再考虑降价。',
} as const;

for (const locale of LOCALES) {
  test(`the debrief prints on two sheets, the report on six (${locale})`, async ({ page }) => {
    await openGameFile(page, locale, playedGame({ weeks: 2 }));
    await goToView(page, locale, 'debrief', 2);
    await expect(page.locator('table.bridge')).toBeVisible();
    await expect(page.locator('.replay-body')).toBeVisible();
    expect.soft(await sheets(page), 'debrief').toBeLessThanOrEqual(2);

    await goToView(page, locale, 'report', 2);
    for (const part of REPORT_PARTS) {
      for (const section of [0, 1, 2] as const) {
        await page
          .getByRole('textbox', { name: sectionTitle(part, section, locale), exact: true })
          .fill(TEXT[locale]);
      }
    }
    const paper = page.locator('.report-sheet');
    await expect(paper).toContainText(TEXT[locale].trim());
    expect.soft(await sheets(page), 'report').toBeLessThanOrEqual(6);

    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(reportWords[locale].headingRead(2));
    for (const tool of ['.top', '.nav', '.bottomnav', 'textarea', '.report-export'] as const) {
      await expect(page.locator(tool).first(), tool).toBeHidden();
    }
  });
}

/** How many sheets of A4 the page prints on. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const count = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  return count;
}
