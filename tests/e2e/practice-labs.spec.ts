import { labs as words } from '../../src/i18n/areas/labs.ts';
import { expect, test } from './support/test.ts';

const t = words.zh;

test('three tries with the keyboard, a good answer, and the best result on the list', async ({ page }) => {
  await page.goto('zh/labs/');
  await page.getByRole('link', { name: t.labs.price.title }).click();
  await expect(page.locator('[data-practice][data-ready]')).toBeVisible();
  const slider = page.getByRole('slider');
  const rows = page.locator('.lab-log tbody tr');
  await slider.focus();
  for (const tries of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('r');
    await expect(rows).toHaveCount(tries);
  }
  const third = await slider.inputValue();
  await page.keyboard.press('u');
  expect(Number(await slider.inputValue())).toBe(Number(third) - 4);
  await page.getByRole('button', { name: t.good }).click();
  await expect(page.locator('.pl-good')).toBeVisible();
  await page.getByRole('button', { name: t.otherLuck }).click();
  await expect(page.getByText(t.otherLuckOn)).toBeVisible();
  await page.goto('zh/labs/');
  await expect(page.locator('[data-best="price"]')).toContainText('¥');
  await expect(page.locator('[data-best="stock"]')).toHaveText(t.notTried);
});
