import type { Locator, Page } from '@playwright/test';
import { analytics } from '../../src/i18n/areas/analytics.ts';
import { cockpit } from '../../src/i18n/areas/cockpit.ts';
import { common } from '../../src/i18n/areas/common.ts';
import { fields } from '../../src/i18n/areas/fields.ts';
import { marks } from '../../src/i18n/areas/marks.ts';
import { plan as planWords } from '../../src/i18n/areas/plan.ts';
import { reportChecks } from '../../src/i18n/areas/report-checks.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { integer } from '../../src/i18n/formats.ts';
import { languageShortName } from '../../src/i18n/locale.ts';
import { createGame, playWeek } from '../../src/simulator/index.ts';
import { playedGame, productOf, scenario } from './support/games.ts';
import {
  downloadBy,
  expectSettled,
  goToView,
  heading,
  ledger,
  openGameFile,
  priceButton,
} from './support/shop.ts';
import { expect, test } from './support/test.ts';

/** How much each of the things done every week may cost; opening a screen counts. */

const game = playedGame({ weeks: 2 });
const tee = productOf('tee');

/** Counts what a hand does. */
function handOf(page: Page) {
  const done = { clicks: 0, keys: 0 };
  return {
    done,
    click: async (target: Locator) => {
      await target.click();
      done.clicks += 1;
    },
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      done.keys += keys.length;
    },
  };
}

test('a price is changed and the forecast moves within two clicks, and one click takes it back', async ({
  page,
}) => {
  await openGameFile(page, 'en', game);
  const plan = ledger(page, 'en', 3);
  const forecast = plan.locator('.forecast');
  await expect(forecast).toHaveAttribute('aria-busy', 'false');
  const before = await forecast.locator('.fv b').textContent();
  const { click, press, done } = handOf(page);
  await click(priceButton(page, 'en', tee.name.en));
  await page.getByRole('textbox', { name: fields.en.priceOf(tee.name.en) }).fill('129');
  await press('Enter');
  await expect(forecast.locator('.fv b')).not.toHaveText(before ?? '');
  expect(done.clicks).toBeLessThanOrEqual(2);
  const change = planWords.en.product(tee.name.en, common.en.levers.listPriceFen.toLowerCase());
  await click(plan.getByRole('button', { name: planWords.en.undo(change) }));
  await expect(plan).toContainText(planWords.en.changes(0));
  await expect(forecast.locator('.fv b')).toHaveText(before ?? '');
  expect(done.clicks).toBeLessThanOrEqual(3);
});

test('a backlog leads from the cockpit to more packers within three clicks', async ({ page }) => {
  // nobody packs and nobody else carries: everything waits
  let waiting = createGame({ scenario, seed: 'BACKLOG', shopName: 'Backlog' });
  const { minimum } = waiting.shop!.facts.ranges.ownStaff;
  const plan = { ownShare: 1, thirdPartyShare: 0, crowdsourcedShare: 0, ownStaff: minimum };
  for (let week = 1; week <= 2; week += 1) waiting = playWeek(waiting, plan, scenario).game;
  const backlog = waiting.shop!.position.backlogOrders;
  expect(backlog).toBeGreaterThan(30);

  await openGameFile(page, 'en', waiting);
  await expect(page.locator('main ol.todo')).toBeVisible();
  const { click, press, done } = handOf(page);
  const item = page
    .getByRole('listitem')
    .filter({ hasText: cockpit.en.todo.backlog(integer(backlog, 'en')) });
  // worse things may stand before it
  if ((await item.count()) === 0) await click(page.locator('ol.todo + footer').getByRole('button'));
  await click(item.getByRole('link'));
  await expect(heading(page)).toBeVisible();
  const staff = page.getByRole('textbox', { name: common.en.levers.ownStaff });
  await click(staff);
  await staff.fill(String(minimum + 6));
  await press('Enter');
  await expect(ledger(page, 'en', 3)).toContainText(planWords.en.changes(1));
  expect(done.clicks).toBeLessThanOrEqual(3);
  expect(done.keys).toBeLessThanOrEqual(5);
});

test('three keys run the week and leave its show', async ({ page }) => {
  await openGameFile(page, 'en', game);
  const { press, done } = handOf(page);
  await press('r');
  await expect(page.getByRole('dialog', { name: planWords.en.confirmTitle(3) })).toBeVisible();
  await press('Enter');
  await expect(page).toHaveURL(/#\/run$/);
  await press('Escape');
  await expect(page).toHaveURL(/#\/debrief\/3$/);
  expect(done.keys).toBeLessThanOrEqual(3);
});

test('one click gives the report as a file', async ({ page }) => {
  await openGameFile(page, 'en', game);
  await goToView(page, 'en', 'report', 2);
  const { click, done } = handOf(page);
  await downloadBy(page, () => click(page.getByRole('button', { name: reportChecks.en.handIn.button })));
  expect(done.clicks).toBeLessThanOrEqual(2);
});

test('one click shows the same place in the other language', async ({ page }) => {
  await openGameFile(page, 'en', game);
  await goToView(page, 'en', 'debrief', 2);
  const { click } = handOf(page);
  const language = page.getByRole('group', { name: shell.en.language });
  await click(language.getByRole('link', { name: languageShortName.zh }));
  await expect(page).toHaveURL(/\/zh\/play\/#\/debrief\/2$/);
  await expect(heading(page)).toBeVisible();
});

test('one click keeps a replayed decision as evidence, in three it is read where evidence stands', async ({
  page,
}) => {
  await openGameFile(page, 'en', game);
  await goToView(page, 'en', 'debrief', 2);
  await expectSettled(page);
  const { click, done } = handOf(page);
  const keep = page.getByRole('button', { name: marks.en.gaps.keepName('') });
  const what = (await keep.first().getAttribute('aria-label'))?.replace(marks.en.gaps.keepName(''), '') ?? '';
  await click(keep.first());
  await expect(page.getByText(analytics.en.outcomes.saved)).toBeVisible();
  await click(page.getByRole('navigation').getByRole('link', { name: shell.en.views.analytics }));
  expect(done.clicks).toBeLessThanOrEqual(3);
  const evidence = page.getByRole('region', { name: analytics.en.evidence });
  await expect(evidence).toContainText(marks.en.gaps.replayed(what.split(', ')[0] ?? '§'));
});
