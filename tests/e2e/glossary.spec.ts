import { glossary as words } from '../../src/i18n/areas/glossary.ts';
import { lesson } from '../../src/i18n/areas/lesson.ts';
import { term as termWords } from '../../src/i18n/areas/term.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { expect, test } from './support/test.ts';

const LESSON = 'zh/learn/11-promotions/03-what-a-coupon-costs/';

test('客单价 is found and the lesson taken up again in three clicks', async ({ page }) => {
  await page.goto(LESSON);
  // one: the header
  await page.getByRole('link', { name: termWords.zh.glossary, exact: true }).click();
  const search = page.getByRole('searchbox', { name: words.zh.search });
  await expect(search).toBeVisible();
  await expect(page.locator('[data-glossary][data-ready]')).toBeVisible();
  await search.fill('kdj');
  await search.press('ArrowDown');
  await expect(page.getByRole('link', { name: '客单价', exact: true }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#average-order-value')).toBeInViewport();
  await expect(page).toHaveURL(/glossary\/#average-order-value$/);
  // two: the way back
  await page.getByRole('link', { name: words.zh.backToLesson }).click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
});

test('a term in a lesson opens its card, leads to its entry and back to the card of the lesson', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.getByRole('button', { name: lesson.zh.showAll }).click();
  const word = page.locator('a.term').first();
  const card = page.locator(`#${await word.getAttribute('data-term')}`);
  await word.click();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await card.getByRole('link', { name: termWords.zh.lookUp }).click();
  await expect(page.locator('.gl-entry:target')).toBeInViewport();
  await page.getByRole('link', { name: words.zh.backToLesson }).click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}#`));
});

for (const locale of LOCALES) {
  const t = words[locale];

  test(`both languages, short forms and initials find a term (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/glossary/`);
    const search = page.getByRole('searchbox', { name: t.search });
    const first = page.locator('[data-found] .gl-entry').first();
    for (const typed of [
      'AOV',
      'ａｏｖ',
      '客单价',
      'kdj',
      'kedanjia',
      'average order',
      '笔单价',
      'basket size',
    ]) {
      await search.fill(typed);
      await expect(first, typed).toHaveAttribute('id', 'average-order-value');
    }
    await search.fill('');
    await expect(page.locator('[data-all]')).toBeVisible();
    await expect(page.locator('[data-found] .gl-entry')).toHaveCount(0);
  });

  test(`what is not there is asked for, beside the nearest three (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
    await page.goto(`${locale}/glossary/`);
    await page.getByRole('searchbox', { name: t.search }).fill('converzion rat');
    await expect(page.locator('[data-found] .gl-entry')).toHaveCount(3);
    await expect(page.locator('#conversion-rate')).toBeVisible();
    await page.getByRole('button', { name: t.ask }).click();
    const copied = t.asked;
    const byHand = t.askFailed.replace('{}', t.askText.replace('{}', 'converzion rat'));
    await expect(page.getByRole('status')).toHaveText(new RegExp(`${copied}|${byHand}`));
  });
}

test('a short form in the address leads to its entry', async ({ page }) => {
  await page.goto('en/glossary/#ctr');
  await expect(page.locator('#click-through-rate')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every term is in the page, and a lesson leads to it', async ({ page }) => {
    await page.goto(LESSON);
    const href = await page.locator('a.term').first().getAttribute('href');
    expect(href).toMatch(/\/zh\/glossary\/#[a-z0-9-]+$/);
    await page.goto('zh/glossary/');
    expect(await page.locator('.gl-entry').count()).toBeGreaterThanOrEqual(229);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});
