/**
 * Takes the pictures of the README from the built site: `npm run screenshots [-- --dist FOLDER] [--only NAME]`.
 * A game is played by the engine, imported as a keeper would import it, and each screen is photographed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { saves } from '../src/i18n/areas/saves.ts';
import { createGame, parseScenario, players, playWeek, saveOf } from '../src/simulator/index.ts';
import { browserLaunch } from './browser.ts';
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
];

/** A game of some weeks as the file that the site itself would export. */
function playedGame(shopName: string): string {
  const scenario = parseScenario(
    JSON.parse(readFileSync(path.join('src', 'content', 'scenarios', 'apparel.json'), 'utf8')),
  );
  if (!scenario.ok)
    throw new Error('The scenario is out of order: run `npm run shopkeeper -- scenario check`.');
  let game = createGame({ scenario: scenario.value, seed: 'picture', shopName });
  for (let week = 1; week <= WEEKS_PLAYED; week += 1) {
    game = playWeek(game, players.textbook.decide(game, scenario.value), scenario.value).game;
  }
  return JSON.stringify(saveOf(game));
}

/** Imports the game on the page of saved shops and opens it. */
async function openGame(page: Page, home: string, locale: Locale): Promise<void> {
  await page.goto(`${home}play/#/saves`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'picture.shop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(playedGame(locale === 'en' ? 'Willow Lane' : '柳巷小铺')),
  });
  await page.getByRole('button', { name: saves[locale].open, exact: true }).first().click();
  await page.waitForURL(/#\/(cockpit|debrief|products)/);
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
