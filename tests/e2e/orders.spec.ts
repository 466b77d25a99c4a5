import { logistics } from '../../src/i18n/areas/logistics.ts';
import { orders } from '../../src/i18n/areas/orders.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { playedGame } from './support/games.ts';
import { downloadBy, goToView, heading, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 1 });

for (const locale of LOCALES) {
  const t = orders[locale];

  test(`an order is found, read by keyboard and left again (${locale})`, async ({ page }) => {
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'orders');
    const table = page.getByRole('region', { name: t.tableName });
    await expect(table.getByRole('link')).toHaveCount(50);
    await expect(table.getByText(t.wholeWeek)).toBeVisible();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = table.getByRole('link').nth(1);
    await expect(second).toBeFocused();
    const id = (await second.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(t.detail.title(id));
    await expect(
      page.getByRole('region', { name: t.detail.life }).getByRole('listitem').first(),
    ).toContainText(t.detail.events.placed);
    await page.keyboard.press(']');
    await expect(heading(page)).not.toHaveText(t.detail.title(id));
    await page.keyboard.press('[');
    await expect(heading(page)).toHaveText(t.detail.title(id));
    await page.keyboard.press('Escape');
    await expect(table.getByRole('link', { name: id, exact: true })).toBeFocused();
  });

  test(`late parcels lead from logistics to the list, and the list to a file (${locale})`, async ({
    page,
  }) => {
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'logistics');
    await page.getByRole('link', { name: logistics[locale].exceptions.seeLate }).click();
    await expect(page.getByRole('link', { name: t.removeFilter(t.lateChip) })).toBeVisible();
    const all = page.getByRole('navigation', { name: t.tabsName }).getByRole('link').first();
    const count = Number(((await all.locator('b').textContent()) ?? '').replace(',', ''));
    const { fileName, text } = await downloadBy(page, () =>
      page.getByRole('button', { name: t.exportList }).click(),
    );
    expect(fileName).toBe(t.exportName('1'));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
  });
}
