import { landing } from '../../src/i18n/areas/landing.ts';
import { newGame } from '../../src/i18n/areas/new-game.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { setup } from '../../src/i18n/areas/setup.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { heading, ledger, runWeekFromLedger, skipShow } from './support/shop.ts';
import { expect, test } from './support/test.ts';

test('from the landing page to a running week 1 in four clicks', async ({ page }) => {
  const locale = 'en';
  await page.goto('en/');
  await page.getByRole('link', { name: landing[locale].start }).first().click();
  await page.getByRole('button', { name: newGame[locale].suggested }).click();
  await runWeekFromLedger(page, locale, 1); // two clicks: the run sheet, and its button
});

for (const locale of LOCALES) {
  const t = setup[locale];

  test(`a shop is set up, and reads its goals back (${locale})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(`${locale}/play/#/new`);
    await page.getByRole('button', { name: newGame[locale].suggested }).click();
    await page.getByRole('link', { name: t.offer.action }).click();
    await expect(heading(page)).toHaveText(t.title);
    const list = page.getByRole('complementary', { name: t.checklist });
    await expect(list.getByRole('status')).toHaveText(t.progress(3, 5));

    await page.getByRole('textbox', { name: t.name.label }).fill('Voyage 远行');
    await page.getByRole('radio', { name: t.name.colours.plum }).check({ force: true });
    await expect(page.getByRole('region', { name: t.name.preview })).toContainText('Voyage 远行');
    const platforms = page.getByRole('region', { name: t.platform.tableName });
    await expect(platforms).toHaveAttribute('aria-busy', 'false');
    await expect(platforms).toContainText(/¥[\d,]+/);
    await platforms.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: t.papers.check }).click();
    await expect(page.getByText(t.papers.rejected(5))).toBeVisible();
    await page.getByLabel(t.position.statement).fill('给怕热的通勤族');
    await page.getByLabel(t.goals.text).fill(locale === 'zh' ? '做得更好' : 'Do better');
    await expect(page.getByText(t.goals.vague.number.no)).toBeVisible();
    await page.getByLabel(t.goals.text).fill('');
    await page.keyboard.press('Control+Enter');

    await expect(page).toHaveURL(/#\/cockpit$/);
    await expect(page.getByRole('region', { name: t.strip.label })).toContainText(
      t.goals.metrics.operatingProfitFen,
    );
    await expect(ledger(page, locale, 1)).toContainText(planWords[locale].changes(1));
    await expect(page.getByRole('link', { name: t.offer.action })).toHaveCount(0);

    await page.reload();
    await expect(page.getByRole('banner')).toContainText('Voyage 远行');
    await runWeekFromLedger(page, locale, 1);
    await skipShow(page, locale, 1);
    await page.goto(`${locale}/play/#/setup`);
    await expect(heading(page)).toHaveText(t.past.title);
    await expect(page.getByRole('main')).toContainText('给怕热的通勤族');
    await page.goto(`${locale}/play/#/end`);
    await expect(page.getByRole('region', { name: t.end.title })).toContainText(
      t.goals.metrics.operatingProfitFen,
    );
  });
}
