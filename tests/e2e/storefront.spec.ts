import type { Locator } from '@playwright/test';
import { common } from '../../src/i18n/areas/common.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { storefront } from '../../src/i18n/areas/storefront.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { goToView, openSuggestedShop } from './support/shop.ts';
import { expect, test } from './support/test.ts';

/** Moves on with Tab until an element has the focus, as somebody without a pointer does. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let stops = 0; stops < 150; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the focus never came');
}

for (const locale of LOCALES) {
  const t = storefront[locale];

  test(`a staged coupon reaches the buyer’s checkout by keyboard, and Escape leads back (${locale})`, async ({
    page,
  }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'promotions');
    const coupon = page.getByRole('region', { name: common[locale].promotionKinds.coupon, exact: true });
    await coupon.getByRole('checkbox', { name: promotions[locale].use }).check();
    const minimum = coupon.getByRole('textbox', { name: promotions[locale].coupon.minimum });
    await minimum.fill('50');
    await minimum.press('Enter');

    await goToView(page, locale, 'storefront');
    const phone = page.getByRole('region', { name: t.walkName });
    const enter = async (target: Locator) => {
      await tabTo(target);
      await page.keyboard.press('Enter');
    };
    await enter(phone.getByRole('button', { name: t.strip.claim, exact: true }));
    await expect(phone.getByRole('button', { name: t.strip.claimed })).toBeDisabled();
    const card = phone.getByRole('listitem').getByRole('link').first();
    const product = (await card.locator('b').first().textContent()) ?? '';
    await enter(card);
    await expect(phone.getByRole('heading', { level: 2 })).toHaveText(product);
    await expect(phone.getByRole('heading', { level: 2 })).toBeFocused();
    await enter(phone.getByRole('button', { name: t.product.add }));
    await enter(phone.getByRole('link', { name: t.product.toCart }));
    await enter(phone.getByRole('link', { name: t.cartStep.checkout }));
    const money = phone.getByRole('table', { name: t.checkout.receipt });
    await expect(money).toContainText(promotions[locale].till.steps.coupon);
    const paid = await money.getByRole('row').last().getByRole('cell').textContent();
    await enter(phone.getByRole('link', { name: t.checkout.payNow(paid ?? '') }));
    await expect(phone).toContainText(t.paid.note);
    await enter(phone.getByRole('link', { name: t.paid.track }));
    await enter(phone.getByRole('link', { name: t.tracking.aftersale }));
    await expect(phone.getByRole('group', { name: t.aftersale.title })).toBeVisible();

    for (const step of ['tracking', 'paid', 'shop'] as const) {
      await page.keyboard.press('Escape');
      await expect(phone.getByRole('heading', { level: 2 })).toHaveText(t.steps[step]);
    }
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/storefront$/);
  });

  test(`every reason of last week’s leavers leads to the screen that changes it (${locale})`, async ({
    page,
  }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'storefront');
    const table = page.getByRole('region', { name: t.why.caption }).getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(8);
    const links = await table
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('#/')),
      );
    expect(links.length).toBeGreaterThanOrEqual(7);
    const [first = ''] = links;
    await table.locator(`a[href="${first}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${first}$`));
  });
}
