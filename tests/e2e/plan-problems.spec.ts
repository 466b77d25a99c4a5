import type { Locator, Page } from '@playwright/test';
import { common } from '../../src/i18n/areas/common.ts';
import { fields } from '../../src/i18n/areas/fields.ts';
import { inventory } from '../../src/i18n/areas/inventory.ts';
import { logistics } from '../../src/i18n/areas/logistics.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { problems } from '../../src/i18n/areas/problems.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { price } from '../../src/i18n/formats.ts';
import { LOCALES, textOf } from '../../src/i18n/locale.ts';
import { productOf } from './support/games.ts';
import { goToView, ledger, openSuggestedShop, priceButton, typePrice } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const tee = productOf('tee');

for (const locale of LOCALES) {
  const t = planWords[locale];
  const product = textOf(tee.name, locale);

  test(`a price that cannot be is refused beside its field (${locale})`, async ({ page }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'products');
    const plan = ledger(page, locale, 1);
    await typePrice(page, locale, product, '99');
    await expect(plan.getByRole('listitem')).toHaveCount(1);
    const field = page.getByRole('textbox', { name: fields[locale].priceOf(product) });
    const minimum = fields[locale].atLeast(price(tee.unitCostFen, locale));
    for (const [typed, reason] of [
      ['-5', minimum],
      ['28', minimum],
      ['twenty', fields[locale].notANumber],
      ['', fields[locale].notANumber],
      ['1e9', fields[locale].notANumber],
      ['99999', fields[locale].atMost(price(17_300, locale))],
    ] as const) {
      if (!(await field.isVisible())) await priceButton(page, locale, product).click();
      await field.fill(typed);
      await field.press('Enter');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
      await expect(field).toHaveValue(typed);
    }
    // Escape gives the last good price back; the plan never lost it
    await field.press('Escape');
    await expect(priceButton(page, locale, product)).toContainText(price(9900, locale));
    await expect(plan.getByRole('listitem')).toHaveCount(1);
    await expect(plan.getByRole('button', { name: t.run(1) })).toBeVisible();
  });

  test(`a coupon whose minimum is too low holds the week back (${locale})`, async ({ page }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'promotions');
    const coupon = page.getByRole('region', {
      name: common[locale].promotionKinds.coupon,
      exact: true,
    });
    await coupon.getByRole('checkbox', { name: promotions[locale].use }).check();
    await type(coupon.getByRole('textbox', { name: promotions[locale].coupon.value }), '20');
    const minimum = coupon.getByRole('textbox', { name: promotions[locale].coupon.minimum });
    await type(minimum, '25');
    const reason = problems[locale]['plan/coupon-minimum-too-low']('', price(3000, locale));
    await expect(coupon.getByText(reason)).toBeVisible();
    await expect(minimum).toHaveAccessibleDescription(reason);
    await expectHeldBack(page, locale, minimum, reason);

    await type(minimum, '30');
    await expect(coupon.getByText(reason)).toHaveCount(0);
    await expect(ledger(page, locale, 1).getByRole('button', { name: t.run(1) })).toBeVisible();
    await expect(ledger(page, locale, 1).getByRole('listitem')).toHaveCount(1);
  });

  test(`a purchase beyond cash and credit holds the week back (${locale})`, async ({ page }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'inventory');
    const units = page.getByRole('textbox', { name: inventory[locale].unitsLabel(product), exact: true });
    await type(units, '90000');
    const begins = problems[locale]['plan/beyond-credit']('§', '', '').split('§')[0] ?? '';
    const words = page.locator('main .problem').filter({ hasText: begins });
    await expect(words).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(inventory[locale].findCash);
    await expectHeldBack(page, locale, undefined, begins);
    await expect(units).toHaveValue('90000');
    await type(units, '400');
    await expect(words).toHaveCount(0);
  });

  test(`delivery shares always add up (${locale})`, async ({ page }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'logistics');
    const names = common[locale].fulfilmentModes;
    const share = (mode: keyof typeof names) =>
      page.getByRole('textbox', { name: logistics[locale].sharesLabel(names[mode]) });
    const shares = async () => {
      const values = await Promise.all(
        (['own', 'thirdParty', 'crowdsourced'] as const).map((mode) => share(mode).inputValue()),
      );
      return values.map(Number);
    };
    await type(share('crowdsourced'), '120');
    await expect(page.getByRole('alert').filter({ hasText: patternOf(fields[locale].atMost) })).toBeVisible();
    await share('crowdsourced').press('Escape');
    for (const typed of ['35', '0', '17']) {
      await type(share('crowdsourced'), typed);
      await expect(share('crowdsourced')).toHaveValue(typed);
      expect((await shares()).reduce((sum, value) => sum + value, 0)).toBe(100);
    }
    await expect(ledger(page, locale, 1).getByRole('listitem')).toHaveCount(1);
    await expect(ledger(page, locale, 1).getByRole('button', { name: t.run(1) })).toBeVisible();
  });

  test(`a promotion without a day is named, and the R key leads to it (${locale})`, async ({ page }) => {
    await openSuggestedShop(page, locale);
    await goToView(page, locale, 'promotions');
    const coupon = page.getByRole('region', {
      name: common[locale].promotionKinds.coupon,
      exact: true,
    });
    await coupon.getByRole('checkbox', { name: promotions[locale].use }).check();
    const days = coupon.getByRole('group', { name: promotions[locale].days }).getByRole('checkbox');
    await expect(days).toHaveCount(7);
    for (const day of await days.all()) await day.uncheck();
    await expect(coupon.getByText(problems[locale]['plan/no-days']())).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(problems[locale]['plan/no-days']());
    await dialog.getByRole('button', { name: t.attention(1) }).click();
    await expect(days.first()).toBeFocused();
  });
}

/** The ledger offers the way to the field instead of the run, from any screen. */
async function expectHeldBack(
  page: Page,
  locale: (typeof LOCALES)[number],
  field: Locator | undefined,
  reason: string,
): Promise<void> {
  const t = planWords[locale];
  const plan = ledger(page, locale, 1);
  const screen = new URL(page.url()).hash;
  await expect(plan.getByRole('button', { name: t.run(1) })).toHaveCount(0);
  await expect(plan).toContainText(reason);
  await page.goto(`${locale}/play/#/cockpit`);
  await plan.getByRole('button', { name: t.attention(1) }).click();
  await expect(page).toHaveURL(new RegExp(`${screen}$`));
  if (field) await expect(field).toBeFocused();
}

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

function patternOf(sentence: (amount: string) => string): RegExp {
  return new RegExp(sentence('§').replaceAll('.', '\\.').replace('§', '.+'));
}
