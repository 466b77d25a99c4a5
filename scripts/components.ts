/**
 * The component page: `node scripts/components.ts` builds it into `reports/components` and photographs every sheet
 * into `reports/sheets`; with `--watch` it is served while it is worked on. It is a site of its own, in
 * tests/stories, and never part of the site that is published.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { GROUP_NAMES, type GroupName, groupPath } from '../tests/stories/groups.ts';
import { browserLaunch } from './browser.ts';
import { serve } from './serve.ts';
import { basePath, messageOf } from './site.ts';

/** Folder of the built component page. */
export const COMPONENTS_DIST = path.join('reports', 'components');
const SHEETS = path.join('reports', 'sheets');
/** A port of its own; the next free one when it is busy. */
export const COMPONENTS_PORT = 4420;

function astro(command: 'build' | 'dev'): void {
  const program = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(
    process.execPath,
    [program, command, '--root', path.join('tests', 'stories')],
    {
      stdio: ['ignore', command === 'dev' ? 'inherit' : 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: basePath() },
    },
  );
  if (status !== 0 && command === 'build') {
    throw new Error('The component page did not build: `npm run components -- --watch` says why.');
  }
}

/** Builds the component page. Throws when it does not build. */
export function buildComponents(): void {
  astro('build');
}

interface Look {
  readonly name: string;
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  readonly isForced?: boolean;
  readonly isGrey?: boolean;
}

/** Ways of seeing a sheet; those without colour are there to be looked at. */
const LOOKS: readonly Look[] = [
  { name: 'light', width: 1440 },
  { name: 'dark', width: 1440, theme: 'dark' },
  { name: 'phone', width: 390 },
  { name: 'grey', width: 1440, isGrey: true },
  { name: 'forced', width: 1440, isForced: true },
];

async function photograph(browser: Browser, address: string, groups: readonly GroupName[]): Promise<void> {
  for (const { name, width, theme = 'light', isForced = false, isGrey = false } of LOOKS) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: theme,
      forcedColors: isForced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    for (const locale of ['en', 'zh']) {
      for (const group of groups) {
        await page.goto(`${address}${locale}/${groupPath(group)}`);
        await page.locator('[data-ready]').waitFor();
        while ((await page.locator('[data-asked="waiting"]').count()) > 0) await page.waitForTimeout(100);
        if (isGrey) await page.evaluate('document.documentElement.style.filter = "grayscale(1)"');
        await page.waitForTimeout(400); // drawings fetch their library
        const file = path.join(SHEETS, `${group}.${name}.${locale}.png`);
        await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
        console.log(`Wrote ${file}`);
      }
    }
    await page.close();
  }
}

async function takeSheets(only: string | undefined): Promise<void> {
  const groups = GROUP_NAMES.filter((group) => only === undefined || group === only);
  if (groups.length === 0)
    throw new Error(`There is no group "${only}": choose from ${GROUP_NAMES.join(', ')}.`);
  mkdirSync(SHEETS, { recursive: true });
  const server = await serve({ port: COMPONENTS_PORT, dist: COMPONENTS_DIST });
  const browser = await chromium.launch(browserLaunch());
  try {
    await photograph(browser, server.address, groups);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { watch: { type: 'boolean' }, only: { type: 'string' } } });
    if (values.watch) astro('dev');
    else {
      buildComponents();
      await takeSheets(values.only);
    }
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
