import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { buildComponents, COMPONENTS_DIST, COMPONENTS_PORT } from '../../scripts/components.ts';
import { serve } from '../../scripts/serve.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { test as baseTest, expect } from '../e2e/support/test.ts';
import { GROUP_NAMES, groupPath } from '../stories/groups.ts';
import { expectAccessible } from './support/axe.ts';

/** The component page is a site of its own, built and served for these tests alone. */
const test = baseTest.extend<object, { readonly componentSite: string }>({
  componentSite: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs
    async ({}, use) => {
      // a worker that starts anew after a failure has the same parent and finds it built
      const run = String(process.ppid);
      const builtBy = path.join(COMPONENTS_DIST, 'built-by');
      if (!existsSync(builtBy) || readFileSync(builtBy, 'utf8') !== run) {
        buildComponents();
        writeFileSync(builtBy, run);
      }
      const server = await serve({ dist: COMPONENTS_DIST, port: COMPONENTS_PORT });
      await use(server.address);
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ componentSite }, use) => use(componentSite),
});

/** True of a page, not of states that stand side by side: landmarks, ids and headings come more than once. */
const OF_A_PAGE = ['landmark-unique', 'duplicate-id-aria', 'heading-order', 'page-has-heading-one'];

// in one worker, so that the page is built once
test.describe.configure({ mode: 'default', timeout: 120_000 });

for (const locale of LOCALES) {
  for (const group of GROUP_NAMES) {
    test(`${group} (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/${groupPath(group)}`);
      await expectDrawn(page);
      await expectAccessible(page, group, { except: OF_A_PAGE });
      for (const opener of await page.locator('[data-opens]').all()) {
        await opener.click();
        const what = await opener.getAttribute('data-opens');
        await expect(page.locator(what === 'toast' ? '.toast' : 'dialog[open]')).toBeVisible();
        await expectAccessible(page, `${group}, ${what} open`, { except: OF_A_PAGE });
        await page.keyboard.press('Escape');
      }
    });
  }
}

test('no story is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const group of GROUP_NAMES) {
    await page.goto(`en/${groupPath(group)}`);
    await expectDrawn(page);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.story-frame')]
        .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
        .map((frame) => frame.closest<HTMLElement>('[data-story]')?.dataset['story']),
    );
    expect.soft(beyond, group).toEqual([]);
  }
});

/** Waits until every story stands, with the answers it asked for. */
async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-ready]')).toHaveCount(1);
  await expect(page.locator('[data-asked="waiting"]')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('[data-asked="failed"]')).toHaveCount(0);
}
