/// <reference lib="dom" />
/**
 * Kills the browser while a week is being run, again and again: `npm run durability [-- --kills N] [--address URL]`.
 * After each kill the same profile is opened anew and its database read. A week must be whole or absent, none that
 * the screen had shown may be missing, and a re-run must give what is stored. Without an address the built site is
 * served.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { newGame } from '../src/i18n/areas/new-game.ts';
import { plan as planWords } from '../src/i18n/areas/plan.ts';
import { parseGame, parseScenario, replay } from '../src/simulator/index.ts';
import { browserLaunch, ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { DIST, messageOf } from './site.ts';

const WEEKS = 12;
/** The kill comes at most so long after the click, milliseconds: before, within and after the write. */
const LATEST_MS = 120;
const START_MS = 30_000;

interface Stored {
  readonly heads: readonly { readonly saveId: string; readonly head: unknown }[];
  readonly entries: readonly { readonly saveId: string; readonly week: number; readonly entry: unknown }[];
}

interface Session {
  readonly browser: Browser;
  readonly page: Page;
  kill(): Promise<void>;
}

/** A browser of its own on a profile, which can be killed like one that the system ends. */
async function open(profile: string): Promise<Session> {
  const { args } = browserLaunch();
  // as Playwright does by itself: root may not use the sandbox
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    ensureBrowser().executablePath,
    [
      ...args,
      ...sandbox,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(START_MS);
  return {
    browser,
    page,
    kill: async () => {
      const ended = once(child, 'close');
      // the whole group: a page lives in a process of its own
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  const late = wait(START_MS).then(() => {
    throw new Error('The browser did not start.');
  });
  const found = new Promise<string>((resolve) => {
    let said = '';
    stderr?.on('data', (words) => {
      said += words;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  return Promise.race([found, late]);
}

/** What the shop's database holds, read past all of the shop's own code. */
function readDatabase(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('shopkeeper'));
    const transaction = database.transaction(['games', 'entries'], 'readonly');
    const heads = await asked(transaction.objectStore('games').getAll());
    const entries = await asked(transaction.objectStore('entries').getAll());
    database.close();
    return { heads, entries };
  });
}

const weeksOf = ({ entries }: Stored, saveId: string): number =>
  entries.filter((row) => row.saveId === saveId).length;

/** Why a stored season is not whole; undefined when it is. */
function faultOf({ heads, entries }: Stored, saveId: string): string | undefined {
  const head = heads.find((row) => row.saveId === saveId)?.head;
  const own = entries.filter((row) => row.saveId === saveId).toSorted((a, b) => a.week - b.week);
  const game = parseGame({ head, entries: own.map(({ entry }) => entry) });
  if (!game.ok) return `unreadable: ${JSON.stringify(game.problems[0])}`;
  const file = path.join('src', 'content', 'scenarios', `${game.value.head.scenarioId}.json`);
  const scenario = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
  if (!scenario.ok) return 'its scenario is out of order';
  const [difference] = replay(game.value, scenario.value).differences;
  return difference && `a re-run differs at ${difference.path}`;
}

async function startShop(page: Page, home: string): Promise<void> {
  await page.goto(`${home}play/#/new`);
  await page.getByRole('button', { name: newGame.en.suggested }).click();
  await page.waitForURL(/#\/cockpit/);
}

/** Presses the button that runs the week, and notes when the show begins: from then on the week counts as kept. */
async function runWeek(page: Page, home: string, week: number): Promise<() => boolean> {
  const t = planWords.en;
  await page.goto(`${home}play/#/cockpit`);
  await page
    .getByRole('button', { name: t.run(week) })
    .first()
    .click();
  let isShown = false;
  await page.exposeFunction('noteShow', () => {
    isShown = true;
  });
  await page.evaluate(() => {
    const note = Reflect.get(window, 'noteShow') as () => void;
    new MutationObserver(() => {
      if (document.querySelector('.week-show') !== null) note();
    }).observe(document.body, { subtree: true, childList: true });
  });
  const dialog = page.getByRole('dialog', { name: t.confirmTitle(week) });
  await dialog.getByRole('button', { name: t.runNow(week) }).click({ noWaitAfter: true });
  return () => isShown;
}

async function suffer(home: string, kills: number): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'shopkeeper-durability-'));
  const tally = { whole: 0, absent: 0, shown: 0 };
  const faults: string[] = [];
  try {
    let session = await open(profile);
    await startShop(session.page, home);
    let stored = await readDatabase(session.page);
    let saveId = stored.heads.at(-1)?.saveId ?? '';
    for (let kill = 1; kill <= kills; kill += 1) {
      if (weeksOf(stored, saveId) === WEEKS) {
        const known = new Set(stored.heads.map((row) => row.saveId));
        await startShop(session.page, home);
        stored = await readDatabase(session.page);
        saveId = stored.heads.find((row) => !known.has(row.saveId))?.saveId ?? '';
      }
      const before = weeksOf(stored, saveId);
      const wasShown = await runWeek(session.page, home, before + 1);
      // spread evenly over the time in which a week is computed, written and shown
      await wait((LATEST_MS * (kill - 0.5)) / kills);
      const isShown = wasShown();
      await session.kill();
      session = await open(profile);
      await session.page.goto(`${home}play/#/cockpit`);
      await session.page.getByRole('heading', { level: 1 }).waitFor();
      stored = await readDatabase(session.page);
      const gained = weeksOf(stored, saveId) - before;
      const fault = faultOf(stored, saveId);
      if (fault !== undefined) faults.push(`kill ${kill}: ${fault}`);
      if (gained !== 0 && gained !== 1) faults.push(`kill ${kill}: ${gained} weeks more`);
      if (isShown && gained !== 1) faults.push(`kill ${kill}: a week that was shown is missing`);
      if (isShown) tally.shown += 1;
      if (gained === 1) tally.whole += 1;
      else tally.absent += 1;
    }
    await session.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(
    `${kills} kills: the week was whole ${tally.whole} times (${tally.shown} of them shown) and absent ${tally.absent} times; ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  const { values } = parseArgs({ options: { kills: { type: 'string' }, address: { type: 'string' } } });
  const kills = Number(values.kills ?? 20);
  if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a whole number from 1.');
  const server = values.address === undefined ? await serve({ port: 4450, dist: DIST }) : undefined;
  const address = (values.address ?? server?.address ?? '').replace(/\/*$/, '/');
  try {
    await suffer(`${address}en/`, kills);
  } finally {
    await server?.close();
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
