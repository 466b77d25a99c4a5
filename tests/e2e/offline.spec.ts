import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page } from '@playwright/test';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { DIST } from '../../scripts/site.ts';
import { offline } from '../../src/i18n/areas/offline.ts';
import { expectSettled, heading, openSuggestedShop, runWeekFromLedger, skipShow } from './support/shop.ts';
import { expect, test as watched } from './support/test.ts';

const t = offline.en;

/** A host of its own, so that its network can go and its site can change. */
const test = watched.extend<{ host: RunningServer & { readonly folder: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  host: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'shop-offline-'));
    cpSync(process.env['SITE_DIST'] ?? DIST, folder, { recursive: true });
    const server = await serve({ dist: folder, port: 0 });
    await use({ ...server, folder });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

/** Opens the settings and waits until the whole site is kept. */
async function keepSite(page: Page): Promise<void> {
  await page.goto('en/settings/');
  const panel = page.getByRole('region', { name: t.title });
  const save = panel.getByRole('button', { name: /Keep the whole site/ });
  // on a slow machine the site has begun to do so by itself
  await save.click({ timeout: 15_000 }).catch(() => undefined);
  await expect(panel.getByRole('status')).toHaveText(/The whole site is kept/, { timeout: 60_000 });
}

/** Without a network the browser complains about each try; that is what is tested. */
async function goOffline(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.setOffline(true);
  context.on('console', () => complaints.splice(0));
  context.on('requestfailed', () => complaints.splice(0));
}

test('course and shop work without a network, on pages never visited before', async ({
  page,
  context,
  complaints,
}) => {
  await openSuggestedShop(page, 'en');
  await keepSite(page);
  await goOffline(context, complaints);

  await page.goto('en/learn/04-products/03-titles/');
  await expect(heading(page)).toBeVisible();
  await expect(page).not.toHaveTitle(new RegExp(t.pageTitle));
  await page.goto('zh/search/?q=客单价');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();

  await page.goto('en/play/#/cockpit');
  await runWeekFromLedger(page, 'en', 1);
  await skipShow(page, 'en', 1);
  await expectSettled(page);
  // a chart comes with code of its own
  await page.goto('en/play/#/analytics?tab=trends');
  await expect(page.locator('canvas[style*="block"]').first()).toBeVisible();
  complaints.splice(0);
});

test('a page that is not kept says so in its language', async ({ page, context, complaints }) => {
  await page.goto('zh/course/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto('zh/settings/');
  await expect(page.getByText(offline.zh.states.none)).toBeVisible();
  await goOffline(context, complaints);
  await page.goto('zh/learn/04-products/03-titles/');
  await expect(heading(page)).toHaveText(offline.zh.pageTitle);
  complaints.splice(0);
});

test('a new release is fetched, offered, and taken when asked for', async ({ page, host }) => {
  await keepSite(page);
  const release = path.join(host.folder, 'release.json');
  const worker = path.join(host.folder, 'sw.js');
  const { version } = JSON.parse(readFileSync(release, 'utf8')) as { version: string };
  for (const file of [release, worker])
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(version, 'another00000'));
  await page.reload();
  const offer = page.locator('[data-update]').filter({ hasText: t.updateReady });
  await expect(offer).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await offer.getByRole('button', { name: t.reload }).click();
  await reloaded;
  const panel = page.getByRole('region', { name: t.title });
  await expect(panel.getByRole('status')).toHaveText(/The whole site is kept/);
  await expect(offer).toBeHidden();
});
