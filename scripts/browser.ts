/**
 * Finds a Chromium-family browser for the browser tests and screenshots; `--install` gets one when there is none.
 * Order: $CHROMIUM_PATH → Playwright's own download → a system browser → apt, when root on Debian or Ubuntu →
 * `playwright install chromium`. Elsewhere in the project this module only looks, it never installs.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  readonly source: 'environment' | 'playwright' | 'system';
  readonly executablePath: string;
}

const NO_BROWSER =
  'No Chromium found: install Chrome, Chromium or Edge, or point CHROMIUM_PATH at one, or run `npx playwright install chromium`.';

const QUIET_ARGUMENTS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function isRunnable(file: string): boolean {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function macCandidates(): string[] {
  const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsCandidates(): string[] {
  const folders = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].filter((folder) => folder !== undefined);
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((parts) => folders.map((folder) => path.join(folder, ...parts)));
}

function linuxCandidates(): string[] {
  const headed = Boolean(process.env.PWDEBUG) || process.argv.includes('--headed');
  const names = [
    // Debian's headless shell runs the same tests in half the processor time of the full browser.
    ...(headed ? [] : ['chromium-headless-shell']),
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ];
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(
    // a snap cannot read the temporary profiles that Playwright makes
    (folder) => folder !== '' && !folder.startsWith('/snap'),
  );
  return names.flatMap((name) => [...new Set(folders)].map((folder) => path.join(folder, name)));
}

function systemCandidates(): string[] {
  if (process.platform === 'darwin') return macCandidates();
  if (process.platform === 'win32') return windowsCandidates();
  return linuxCandidates();
}

/** The browser to use, or undefined when the machine has none. Throws when CHROMIUM_PATH is wrong. */
export function findBrowser(): FoundBrowser | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!isRunnable(chosen)) {
      throw new Error(`CHROMIUM_PATH is ${chosen}, which cannot be run: point it at a browser or unset it.`);
    }
    return { source: 'environment', executablePath: chosen };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { source: 'playwright', executablePath: own };
  const system = systemCandidates().find(isRunnable);
  return system === undefined ? undefined : { source: 'system', executablePath: system };
}

/** Launch options for Playwright; without a browser Playwright reports its own error. */
export function browserLaunch(): { executablePath?: string; args: string[] } {
  const found = findBrowser();
  return {
    ...(found === undefined ? {} : { executablePath: found.executablePath }),
    args: QUIET_ARGUMENTS,
  };
}

function run(command: string, parameters: string[]): boolean {
  console.log(`[browser] ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function installWithApt(): void {
  const install = (browser: string) =>
    // without a Chinese font half of the site would be drawn as boxes
    run('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-wqy-microhei']);
  if (install('chromium-headless-shell')) return;
  if (!run('apt-get', ['update'])) return;
  if (!install('chromium-headless-shell')) install('chromium');
}

/** Finds a browser, installing one when needed. Throws with the way out when that is not possible. */
export function ensureBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installWithApt();
    const installed = findBrowser();
    if (installed) return installed;
  }
  const playwright = path.join(
    path.dirname(fileURLToPath(import.meta.resolve('@playwright/test'))),
    'cli.js',
  );
  run(process.execPath, [playwright, 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  throw new Error(NO_BROWSER);
}

if (import.meta.main) {
  try {
    const found = process.argv.includes('--install') ? ensureBrowser() : findBrowser();
    if (found === undefined) throw new Error(NO_BROWSER);
    console.log(`[browser] ${found.source}: ${found.executablePath}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
