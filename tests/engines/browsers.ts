/** The browsers: Playwright's own where it has them, else those of the system. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type BrowserType, chromium, firefox, type LaunchOptions, webkit } from '@playwright/test';
import { browserLaunch, findBrowser } from '../../scripts/browser.ts';
import { askFirefox } from './bidi.ts';
import { browserExpression, type Contestant, findProgram, type Program, type Reply } from './program.ts';
import { askWebKitGtk, findWebKitGtk } from './webdriver.ts';

async function askPlaywright(type: BrowserType, options: LaunchOptions, program: Program): Promise<Reply> {
  const browser = await type.launch(options);
  try {
    const page = await browser.newPage();
    const answers = await page.evaluate<string>(browserExpression(program));
    return { version: browser.version(), answers: JSON.parse(answers) };
  } finally {
    await browser.close();
  }
}

const hasOwn = (type: BrowserType) => existsSync(type.executablePath());

const chromiumEngine: Contestant = {
  name: 'Chromium',
  wanted: 'Chrome, Chromium or Edge, or CHROMIUM_PATH',
  find: () =>
    findBrowser() === undefined ? undefined : (program) => askPlaywright(chromium, browserLaunch(), program),
};

const firefoxEngine: Contestant = {
  name: 'Firefox',
  wanted: 'Firefox (Debian: firefox-esr), or FIREFOX_PATH',
  find: () => {
    if (hasOwn(firefox)) return (program) => askPlaywright(firefox, {}, program);
    const command = findProgram(
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    );
    return command === undefined ? undefined : (program) => askFirefox(command, program);
  },
};

const webkitEngine: Contestant = {
  name: 'WebKit',
  wanted: '`npx playwright install webkit` (Debian: webkit2gtk-driver and xvfb)',
  find: () => {
    if (hasOwn(webkit)) return (program) => askPlaywright(webkit, {}, program);
    const gtk = findWebKitGtk();
    return gtk === undefined ? undefined : (program) => askWebKitGtk(gtk, program);
  },
};

export const browsers: readonly Contestant[] = [chromiumEngine, firefoxEngine, webkitEngine];
