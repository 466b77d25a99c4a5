import type { Page } from '@playwright/test';
import { common } from '../../src/i18n/areas/common.ts';
import { join } from '../../src/i18n/areas/join.ts';
import { sealed } from '../../src/i18n/areas/sealed.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import {
  type AssignmentFile,
  encodeAssignment,
  revealChecks,
  revealCode,
  scenarioHash,
  spacedCode,
} from '../../src/simulator/index.ts';
import { expectAccessible } from '../a11y/support/axe.ts';
import { scenario } from './support/games.ts';
import { goToView, ledger, skipShow } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const named = { id: 'sealed-journey', weeks: 3 };
const SECRET = 'red lantern';
const assignment: AssignmentFile = {
  ...named,
  format: 'shop-assignment',
  formatVersion: 1,
  title: '封存三周 · Three sealed weeks',
  teacher: '王老师',
  scenarioId: scenario.id,
  scenarioHash: scenarioHash(scenario),
  seed: { mode: 'student' },
  classCode: 'EC-2',
  levers: 'free',
  sealed: true,
  revealChecks: revealChecks(named, SECRET),
};
const codeOf = (week: number) => spacedCode(revealCode(named, SECRET, week));

async function joinClass(page: Page, locale: Locale): Promise<void> {
  const t = join[locale];
  await page.goto(`${locale}/join/#a=${encodeAssignment(assignment)}`);
  await expect(page.getByRole('article')).toContainText(sealed[locale].fact);
  await page.getByLabel(t.form.name).fill('李娜');
  await page.getByLabel(t.form.number).fill('20250017');
  await page.getByLabel(t.form.number).press('Enter');
  await expect(ledger(page, locale, 1)).toBeVisible();
}

for (const locale of LOCALES) {
  const t = sealed[locale];

  test(`a sealed week is locked, waits for its code, and runs with it (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    await joinClass(page, locale);
    await page.keyboard.press('r');
    const ask = page.getByRole('dialog', { name: t.lockTitle(1) });
    await ask.getByRole('button', { name: t.lock(1) }).click();
    const dialog = page.getByRole('dialog', { name: t.lockedTitle(1) });
    const code = await dialog.getByRole('status').textContent();
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await expectAccessible(page, 'a locked week');

    await dialog.getByRole('button', { name: t.run(1) }).click();
    await expect(dialog.getByRole('alert')).toHaveText(t.codeMissing);
    await dialog.getByLabel(t.codeLabel(1)).fill(codeOf(1).slice(0, 9));
    await dialog.getByRole('button', { name: t.run(1) }).click();
    await expect(dialog.getByRole('alert')).toHaveText(t.codeShort(8));
    await dialog.getByLabel(t.codeLabel(1)).fill(codeOf(2));
    await dialog.getByLabel(t.codeLabel(1)).press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(t.codeWrong(1));
    await dialog.getByRole('button', { name: t.later }).click();

    const stripe = page.getByRole('region', { name: t.lockedTitle(1) });
    await expect(stripe).toContainText(code ?? '');
    await goToView(page, locale, 'logistics');
    await expect(page.getByRole('textbox', { name: common[locale].levers.promiseDays })).toBeDisabled();

    await page.reload();
    await expect(stripe).toContainText(code ?? '');
    await stripe.getByRole('button', { name: t.enterShort }).click();
    await dialog.getByLabel(t.codeLabel(1)).fill(` ${codeOf(1).toLowerCase().replace(/-/g, ' ')}`);
    await dialog.getByRole('button', { name: t.run(1) }).click();
    await expect(page).toHaveURL(/#\/run$/);
    await skipShow(page, locale, 1);
    await expect(stripe).toHaveCount(0);
    await goToView(page, locale, 'cockpit');
    await expect(ledger(page, locale, 2).getByRole('button', { name: t.lock(2) })).toBeVisible();
  });

  test(`a locked plan can be opened again, which gives it another seal code (${locale})`, async ({
    page,
  }) => {
    await joinClass(page, locale);
    const lock = async () => {
      await page.keyboard.press('r');
      const ask = page.getByRole('dialog', { name: t.lockTitle(1) });
      await ask.getByRole('button', { name: t.lock(1) }).click();
      return page.getByRole('dialog', { name: t.lockedTitle(1) });
    };
    const first = await lock();
    const code = await first.getByRole('status').textContent();
    await first.getByRole('button', { name: t.unlock }).click();
    await expect(page.getByText(t.unlocked(1))).toBeVisible();
    const second = await lock();
    await expect(second.getByRole('status')).not.toHaveText(code ?? '');
    await expect(second).toContainText(t.locks(2));
  });
}
