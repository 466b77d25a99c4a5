import { readFileSync } from 'node:fs';
import { saves } from '../../src/i18n/areas/saves.ts';
import { buildReport, emptyNarrative, parseGame } from '../../src/simulator/index.ts';
import { fileText } from '../../src/storage/transfer.ts';
import { playedGame, upload } from './support/games.ts';
import {
  chooseFiles,
  goToView,
  heading,
  ledger,
  openSuggestedShop,
  runWeekFromLedger,
  skipShow,
} from './support/shop.ts';
import { expect, test } from './support/test.ts';

/**
 * A school's own host without a certificate: the browser then takes away locks, hashing, persistence and the service
 * worker. The shop is played, kept and handed in all the same.
 */
const HOST = 'lan.test';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`];
    await use({ ...launchOptions, args });
  },
  baseURL: async ({ baseURL }, use) => {
    await use((baseURL ?? '').replace('127.0.0.1', HOST));
  },
});

const locale = 'zh';

test('without a secure connection a week is played, kept, saved as a file and checked', async ({
  page,
  context,
}) => {
  await openSuggestedShop(page, locale);
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
  await runWeekFromLedger(page, locale, 1);
  await skipShow(page, locale, 1);
  await page.reload();
  await goToView(page, locale, 'cockpit');
  await expect(ledger(page, locale, 2)).toBeVisible();

  // a second tab still finds the shop
  const second = await context.newPage();
  await second.goto(`${locale}/play/#/cockpit`);
  await expect(heading(second)).toBeVisible();
  await second.close();

  await goToView(page, locale, 'saves');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: saves[locale].export, exact: true }).first().click();
  const read = parseGame(JSON.parse(readFileSync(await (await download).path(), 'utf8')));
  expect(read).toMatchObject({ ok: true, value: { entries: [{ week: 1 }] } });

  await page.goto(`${locale}/verify/`);
  const report = fileText(buildReport(playedGame({ weeks: 1 }), 1, emptyNarrative()));
  await chooseFiles(page, upload('report.shop.json', report));
  await expect(page.locator('[data-verdict="verified"]')).toBeVisible();
});
