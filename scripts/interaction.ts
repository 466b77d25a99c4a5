/// <reference lib="dom" />
/**
 * Measures how fast the shop answers, at full speed and with the page's processor slowed down four times:
 * `npm run interaction [-- --address URL] [--rounds N]`. Without an address the built site is served. It prints
 * medians, the slowest twentieth and budgets, and fails nothing: a busy machine is no fault of the shop.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { plan as planWords } from '../src/i18n/areas/plan.ts';
import { run as runWords } from '../src/i18n/areas/run.ts';
import { saves } from '../src/i18n/areas/saves.ts';
import { browserLaunch } from './browser.ts';
import { gameFile } from './game-file.ts';
import { serve } from './serve.ts';
import { DIST, messageOf } from './site.ts';

const WEEKS_PLAYED = 3;
const WEEKS_RUN = 4;
const PRODUCT = 'Basic tee';
/** How much slower the page's own thread runs; workers keep their speed. */
const SLOWDOWNS = [1, 4] as const;

interface Budget {
  readonly name: string;
  /** Milliseconds at full speed and slowed down; undefined where there is none. */
  readonly limits: readonly [number, number | undefined];
}
const BUDGETS = {
  forecast: { name: 'forecast after the last keystroke', limits: [300, 800] },
  typing: { name: 'longest task while typing', limits: [50, undefined] },
  commit: { name: 'week on disk after the click', limits: [150, 600] },
  show: { name: 'show after the click', limits: [300, undefined] },
  cards: { name: 'counterfactual cards complete', limits: [2000, 8000] },
  marks: { name: 'longest task while marks are worked out', limits: [50, undefined] },
  response: { name: 'answer to a click meanwhile (INP)', limits: [200, undefined] },
} as const satisfies Readonly<Record<string, Budget>>;
type Measure = keyof typeof BUDGETS;
type Samples = Record<Measure, number[]>;

/** What the page notes about itself. */
interface Probe {
  tasks: number[];
  events: number[];
  stored: number;
  shown: number;
  clicked: number;
}
type Probed = Window & { probe: Probe };

/** Runs in the page before anything else: notes long tasks, slow events, finished transactions, the show. */
function install(): void {
  const probe: Probe = { tasks: [], events: [], stored: 0, shown: 0, clicked: 0 };
  (window as unknown as Probed).probe = probe;
  const note = (type: string, into: number[], options: object) =>
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) into.push(duration);
    }).observe({ type, ...options });
  note('longtask', probe.tasks, {});
  note('event', probe.events, { durationThreshold: 16 });
  addEventListener(
    'click',
    ({ timeStamp }) => Object.assign(probe, { clicked: timeStamp, shown: 0, stored: 0 }),
    true,
  );
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options);
    if (mode === 'readwrite' && transaction.objectStoreNames.contains('entries'))
      transaction.addEventListener('complete', () => Object.assign(probe, { stored: performance.now() }));
    return transaction;
  };
  const look = () => {
    if (probe.shown === 0 && document.querySelector('.week-show') !== null) probe.shown = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const read = (page: Page) => page.evaluate(() => (window as unknown as Probed).probe);
const longest = (times: readonly number[]) => Math.max(0, ...times);

async function clear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { probe } = window as unknown as Probed;
    probe.tasks.length = 0;
    probe.events.length = 0;
  });
}

async function openGame(page: Page, home: string): Promise<void> {
  await page.goto(`${home}play/#/saves`);
  await page.locator('.first-visit[inert]').waitFor({ state: 'detached' });
  await page.locator('input[type=file]').setInputFiles({
    name: 'speed.shop.json',
    mimeType: 'application/json',
    buffer: Buffer.from(gameFile({ seed: 'speed', shopName: 'Speed', weeks: WEEKS_PLAYED })),
  });
  await page.getByRole('button', { name: saves.en.open, exact: true }).first().click();
  await page.waitForURL(/#\/cockpit/);
}

/** Types prices by keyboard and waits each time for another forecast. */
async function typePrices(page: Page, rounds: number, samples: Samples): Promise<void> {
  const forecast = page.locator('.plan .forecast');
  const cell = page.locator(`[data-sku="${PRODUCT}"] button`).first();
  await page.locator('.plan .forecast[aria-busy="false"]').waitFor();
  await cell.waitFor();
  await clear(page);
  for (let round = 0; round < rounds; round += 1) {
    await cell.click();
    const field = page.locator(`[data-sku="${PRODUCT}"] input`);
    await field.waitFor();
    await page.locator('.plan .forecast[aria-busy="false"]').waitFor();
    await clear(page);
    const waited = forecast.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          let typed = 0;
          const value = () => element.querySelector('.fv b')?.textContent;
          const before = value();
          const onKey = ({ timeStamp }: KeyboardEvent) => {
            typed = timeStamp;
          };
          addEventListener('keydown', onKey, true);
          const watcher = new MutationObserver(() => {
            if (value() === before) return;
            watcher.disconnect();
            removeEventListener('keydown', onKey, true);
            resolve(performance.now() - typed);
          });
          watcher.observe(element, { subtree: true, childList: true, characterData: true });
        }),
    );
    await field.press('Control+a');
    await field.pressSequentially(String(95 + ((round * 7) % 30)), { delay: 40 });
    await page.keyboard.press('Enter');
    samples.forecast.push(await waited);
    samples.typing.push(longest((await read(page)).tasks));
  }
}

/** Runs a week and leaves its show; gives nothing, the page has noted the times. */
async function runWeek(page: Page, home: string, week: number, samples: Samples): Promise<void> {
  await page.goto(`${home}play/#/cockpit`);
  const t = planWords.en;
  await page
    .getByRole('complementary', { name: t.title(week), exact: true })
    .getByRole('button', { name: t.run(week) })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t.runNow(week) })
    .click();
  await page.waitForFunction(() => (window as unknown as Probed).probe.shown > 0);
  const { clicked, stored, shown } = await read(page);
  samples.commit.push(stored - clicked);
  samples.show.push(shown - clicked);
  await page
    .getByRole('button', { name: new RegExp(`^(${runWords.en.skip}|${runWords.en.toDebrief})`) })
    .click();
  await page.waitForURL(new RegExp(`#/debrief/${week}$`));
}

/** On a debrief that has just been opened: its cards, the tasks meanwhile, and what a click has to wait. */
async function watchDebrief(page: Page, samples: Samples): Promise<void> {
  await clear(page);
  const started = await page.evaluate(() => performance.now());
  const cards = page.waitForFunction(
    () => {
      const place = document.querySelector('.replays');
      const isWaiting =
        place === null || place.querySelector('.curve-place, .answer-note, [aria-busy="true"]') !== null;
      return isWaiting ? undefined : performance.now();
    },
    undefined,
    { timeout: 120_000, polling: 'raf' },
  );
  for (let click = 0; click < 4; click += 1) {
    await page.locator('details.lines summary').click();
    await page.waitForTimeout(150);
  }
  samples.cards.push(((await (await cards).jsonValue()) ?? started) - started);
  await page.locator('.score[aria-busy="true"]').waitFor({ state: 'detached', timeout: 120_000 });
  const { tasks, events } = await read(page);
  samples.marks.push(longest(tasks));
  samples.response.push(longest(events));
}

async function measure(
  browser: Browser,
  address: string,
  slowdown: number,
  rounds: number,
): Promise<Samples> {
  const samples = Object.fromEntries(Object.keys(BUDGETS).map((name) => [name, []])) as unknown as Samples;
  const home = `${address}en/`;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript(install);
  await page.addInitScript(() =>
    localStorage.setItem('shopkeeper.hints', '{"done":[],"off":true,"asked":false}'),
  );
  await openGame(page, home);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${home}play/#/products`);
  await typePrices(page, rounds, samples);
  for (let week = WEEKS_PLAYED + 1; week <= WEEKS_PLAYED + WEEKS_RUN; week += 1) {
    await runWeek(page, home, week, samples);
    await watchDebrief(page, samples);
  }
  await page.close();
  return samples;
}

/** The value below which a share of the samples lies. */
function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function print(slowdown: number, samples: Samples): void {
  console.log(`\nprocessor ÷ ${slowdown}${' '.repeat(31)}median      p95   budget`);
  for (const [name, budget] of Object.entries(BUDGETS) as [Measure, Budget][]) {
    const limit = budget.limits[slowdown === 1 ? 0 : 1];
    const [median, slow] = [quantile(samples[name], 0.5), quantile(samples[name], 0.95)];
    const milliseconds = (value: number) => `${Math.round(value)} ms`.padStart(9);
    const verdict = limit === undefined ? '' : `${milliseconds(limit)}${slow > limit ? '  over' : ''}`;
    console.log(`${budget.name.padEnd(43)}${milliseconds(median)}${milliseconds(slow)}${verdict}`);
  }
}

try {
  const { values } = parseArgs({
    options: { address: { type: 'string' }, rounds: { type: 'string', default: '20' } },
  });
  const server = values.address === undefined ? await serve({ port: 4430, dist: DIST }) : undefined;
  const address = (values.address ?? server?.address ?? '').replace(/\/*$/, '/');
  const browser = await chromium.launch(browserLaunch());
  try {
    for (const slowdown of SLOWDOWNS)
      print(slowdown, await measure(browser, address, slowdown, Number(values.rounds)));
  } finally {
    await browser.close();
    await server?.close();
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
