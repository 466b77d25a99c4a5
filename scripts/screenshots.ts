/**
 * Takes the pictures of the README from the built site: `npm run screenshots [-- --dist FOLDER] [--only NAME]`.
 * A game is played by the engine, imported as a keeper would import it, and each screen is photographed.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { saves } from '../src/i18n/areas/saves.ts';
import { teachStart } from '../src/i18n/areas/teach-start.ts';
import { browserLaunch } from './browser.ts';
import { gameFile } from './game-file.ts';
import { type RunningServer, serve } from './serve.ts';
import { DIST, messageOf } from './site.ts';

const FOLDER = path.join('docs', 'images');
const WEEKS_PLAYED = 3;

type Locale = 'en' | 'zh';

interface Shot {
  readonly name: string;
  /** Address below the language: `play/#/cockpit`. */
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

const SHOTS: readonly Shot[] = [
  { name: 'cockpit', address: 'play/#/cockpit' },
  { name: 'cockpit-phone', address: 'play/#/cockpit', width: 390, height: 844, theme: 'dark' },
  { name: 'debrief', address: `play/#/debrief/${WEEKS_PLAYED}` },
  { name: 'lesson', address: 'learn/04-products/06-price-and-elasticity/' },
  { name: 'pile', address: 'teach/#/pile' },
];

/** Imports the game on the page of saved shops and opens it. */
async function openGame(page: Page, home: string, locale: Locale): Promise<void> {
  await page.goto(`${home}play/#/saves`);
  // until the page comes alive it shows what it was built with
  await page.locator('.first-visit[inert]').waitFor({ state: 'detached' });
  const shopName = locale === 'en' ? 'Willow Lane' : '柳巷小铺';
  await page.locator('input[type=file]').setInputFiles({
    name: 'picture.shop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(gameFile({ seed: 'picture', shopName, weeks: WEEKS_PLAYED })),
  });
  await page.getByRole('button', { name: saves[locale].open, exact: true }).first().click();
  await page.waitForURL(/#\/(cockpit|debrief|products)/);
}

/** Fills the instructor's room with its sample class. */
async function loadSample(page: Page, home: string, locale: Locale): Promise<void> {
  await page.goto(`${home}teach/`);
  await page.getByRole('button', { name: teachStart[locale].sample.load }).click();
  await page.waitForURL(/#\/pile/);
  await page.locator('.pile-table tbody > tr').nth(24).waitFor();
}

async function take(browser: Browser, server: RunningServer, locale: Locale, shots: readonly Shot[]) {
  const home = `${server.address}${locale}/`;
  const context = await browser.newContext({
    locale: locale === 'en' ? 'en-GB' : 'zh-CN',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await openGame(page, home, locale);
  if (shots.some(({ address }) => address.startsWith('teach/'))) await loadSample(page, home, locale);
  for (const { name, address, width = 1440, height = 900, theme = 'light' } of shots) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(`${home}${address}`);
    // a new address behind the hash alone does not load the page again
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForTimeout(600);
    const file = path.join(FOLDER, `${name}.${locale}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    console.log(`Wrote ${file}`);
  }
  await context.close();
}

try {
  const { values } = parseArgs({ options: { dist: { type: 'string' }, only: { type: 'string' } } });
  const shots = SHOTS.filter(({ name }) => values.only === undefined || name === values.only);
  if (shots.length === 0) {
    throw new Error(
      `There is no picture "${values.only}": choose from ${SHOTS.map(({ name }) => name).join(', ')}.`,
    );
  }
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve({ port: 4410, dist: values.dist ?? DIST });
  const browser = await chromium.launch(browserLaunch());
  try {
    for (const locale of ['en', 'zh'] as const) {
      await take(browser, server, locale, shots);
    }
  } finally {
    await browser.close();
    await server.close();
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
