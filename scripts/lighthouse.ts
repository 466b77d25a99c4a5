/**
 * Lighthouse over the pages that are met first, against the built site: `npm run lighthouse [-- --address URL]`.
 * Reports go to `reports/lighthouse`; medians of three runs are printed beside the budgets. Lighthouse is no
 * dependency of the project: without it this says how to get it for one run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { DIST, messageOf } from './site.ts';

/** Figures differ between versions, so there is one. */
const VERSION = '13.5.0';
const PROGRAM = path.join('node_modules', 'lighthouse', 'cli', 'index.js');
const REPORTS = path.join('reports', 'lighthouse');
const RUNS = 3;

const PAGES = ['en/', 'zh/', 'zh/learn/04-products/06-price-and-elasticity/', 'zh/play/', 'zh/verify/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Slow 4G and a slow telephone, as Lighthouse emulates them. */
const BUDGETS = {
  'largest-contentful-paint': { unit: 'ms', limit: 1800 },
  'cumulative-layout-shift': { unit: '', limit: 0.02 },
  'total-blocking-time': { unit: 'ms', limit: 200 },
} as const;

interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Runs it once on a page. Throws when Lighthouse does not come to an end. */
async function examine(address: string, file: string): Promise<LighthouseReport> {
  const parameters = [
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  // beside this process, which serves the pages meanwhile
  const run = spawn(process.execPath, [PROGRAM, ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: ensureBrowser().executablePath },
  });
  const [status] = await once(run, 'close');
  if (status !== 0) throw new Error(`Lighthouse did not finish ${address}.`);
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(page: string, reports: readonly LighthouseReport[]): void {
  console.log(`\n/${page}`);
  for (const category of CATEGORIES) {
    const score = median(reports.map(({ categories }) => (categories[category]?.score ?? 0) * 100));
    console.log(`  ${category.padEnd(28)}${score.toFixed(0).padStart(8)}`);
  }
  for (const [audit, { unit, limit }] of Object.entries(BUDGETS)) {
    const value = median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
    const figure = unit === '' ? value.toFixed(3) : `${value.toFixed(0)} ${unit}`;
    console.log(
      `  ${audit.padEnd(28)}${figure.padStart(8)}   budget ${limit}${value > limit ? '  over' : ''}`,
    );
  }
}

try {
  const { values } = parseArgs({ options: { address: { type: 'string' } } });
  if (!existsSync(PROGRAM)) {
    throw new Error(
      `Lighthouse is not installed: \`npm install --no-save lighthouse@${VERSION}\` brings it for now, and \`npm ci\` takes it away again.`,
    );
  }
  mkdirSync(REPORTS, { recursive: true });
  const server = values.address === undefined ? await serve({ port: 4440, dist: DIST }) : undefined;
  const address = (values.address ?? server?.address ?? '').replace(/\/*$/, '/');
  try {
    for (const page of PAGES) {
      const name = page.replaceAll('/', '-').replace(/-$/, '');
      const reports: LighthouseReport[] = [];
      for (let run = 1; run <= RUNS; run += 1) {
        reports.push(await examine(`${address}${page}`, path.join(REPORTS, `${name}.${run}.json`)));
      }
      print(page, reports);
    }
  } finally {
    await server?.close();
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
