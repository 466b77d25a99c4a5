import { join } from '../../src/i18n/areas/join.ts';
import { newGame } from '../../src/i18n/areas/new-game.ts';
import { problems } from '../../src/i18n/areas/problems.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { type AssignmentFile, encodeAssignment, scenarioHash } from '../../src/simulator/index.ts';
import { scenario, upload } from './support/games.ts';
import { ledger } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const assignment: AssignmentFile = {
  format: 'shop-assignment',
  formatVersion: 1,
  id: 'journey-1',
  title: '六周经营 · Six weeks',
  teacher: '王老师',
  scenarioId: scenario.id,
  scenarioHash: scenarioHash(scenario),
  seed: { mode: 'student' },
  classCode: 'EC-2',
  weeks: 6,
  dueDates: [{ week: 6, date: '2026-10-16' }],
  levers: 'free',
  weights: { pricing: 0.5, promotion: 0.25, fulfilment: 0.25 },
  rubric: [{ title: 'Evidence', points: 20 }],
};
const code = encodeAssignment(assignment);

for (const locale of LOCALES) {
  const t = join[locale];

  test(`a link opens the shop of the class, and goes on with it later (${locale})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(`${locale}/join/#a=${code}`);
    await expect(page.getByRole('article')).toContainText('王老师');
    await page.getByLabel(t.form.name).fill('李娜');
    await page.getByLabel(t.form.number).fill('２０２５００１７');
    await page.getByLabel(t.form.number).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/play/#/cockpit$`));
    await expect(ledger(page, locale, 1)).toBeVisible();
    await expect(page.getByRole('main').locator('.eyebrow').first()).toContainText('6');

    await page.goto(`${locale}/join/#a=${code}`);
    await page.getByRole('button', { name: t.again.continue('李娜') }).click();
    await expect(ledger(page, locale, 1)).toBeVisible();
  });

  test(`a broken link says so; paste and file lead on (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/join/#a=${code.slice(0, -9)}`);
    await expect(page.getByRole('alert')).toContainText(problems[locale]['assignment/cut-off']());
    await page.getByLabel(t.paste.label).fill(`link: https://shop.example/en/join/#a=${code}`);
    await page.getByRole('button', { name: t.paste.read }).click();
    await expect(page.getByRole('article')).toContainText('Six weeks');

    await page.goto(`${locale}/play/#/new`);
    await expect(page.getByRole('heading', { name: t.paste.title })).toBeVisible();
    await expect(page.getByRole('button', { name: newGame[locale].suggested })).toBeVisible();
    // until the page comes alive it shows what it was built with
    await expect(page.locator('.first-visit[inert]')).toHaveCount(0);
    await page
      .locator('input[type="file"]')
      .and(page.getByLabel(t.paste.file, { exact: true }))
      .setInputFiles(upload('autumn.shop.json', JSON.stringify(assignment)));
    await expect(page).toHaveURL(new RegExp(`/${locale}/join/#a=2`));
    await expect(page.getByRole('article')).toContainText('Evidence');
  });
}
