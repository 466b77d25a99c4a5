/**
 * Plays random honest seasons of all shops, writes their reports and verifies them: `npm run honest [-- --reports N
 * --threads N]`, 10,000 unless told otherwise. With `--browsers` the first 200 are played in every browser of this
 * machine too, and must be the same reports there. Exit code 1 when one of them is not verified.
 */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { browsers } from '../tests/engines/browsers.ts';
import { type HonestOrder, type HonestOutcome, playHonest } from '../tests/engines/play-honest.ts';
import type { Answers, Engine } from '../tests/engines/questions.ts';
import { bundleEngine } from './engine.ts';
import { messageOf } from './site.ts';

const IN_BROWSERS = 200;
const BROWSER_REPORTS: HonestOrder = { reports: IN_BROWSERS, first: 0, step: 1 };

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    threads: { type: 'string', default: String(availableParallelism()) },
    browsers: { type: 'boolean', default: false },
  },
});

/** Plays its share in a thread of its own; `onBatch` hears of every batch. */
function inThread(order: HonestOrder, onBatch: (outcome: HonestOutcome) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./honest-worker.ts', import.meta.url), { workerData: order });
    worker.on('message', onBatch);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
  });
}

const reports = Number(values.reports);
const threads = Number(values.threads);
if (!(Number.isInteger(reports) && reports > 0 && Number.isInteger(threads) && threads > 0)) {
  console.error('--reports and --threads take whole numbers above 0.');
  process.exit(1);
}

/** Everything that was handed in, added up. */
async function inNode(): Promise<boolean> {
  const outcomes: HonestOutcome[] = [];
  const sum = (of: (outcome: HonestOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const started = performance.now();
  let told = 0;
  await Promise.all(
    Array.from({ length: threads }, (_, first) =>
      inThread({ reports, first, step: threads }, (outcome) => {
        outcomes.push(outcome);
        const done = sum(({ hashes }) => hashes.length);
        if (done < told + 1000) return;
        told = done;
        console.log(`[honest] ${done} of ${reports}, ${sum(({ verified }) => verified)} verified`);
      }),
    ),
  );
  const verified = sum((outcome) => outcome.verified);
  const seconds = Math.round((performance.now() - started) / 1000);
  const shops = new Set(outcomes.flatMap((outcome) => Object.keys(outcome.shops))).size;
  console.log(
    `[honest] Node ${process.versions.node}: ${verified} of ${reports} reports verified, ${shops} shops, ` +
      `${sum(({ weeks }) => weeks)} weeks, ${sum(({ sealed }) => sealed)} seasons sealed, ` +
      `${sum(({ chips }) => chips)} chips, ${seconds} s`,
  );
  for (const { report, verdict, where } of outcomes.flatMap(({ failures }) => failures).slice(0, 20))
    console.error(`[honest] report ${report}: ${verdict} at ${where}`);
  return verified === reports;
}

/** The same reports in a browser and here: verified there, and hash by hash the same. */
async function inBrowsers(): Promise<boolean> {
  const { code: engineCode } = await bundleEngine();
  const engine = (await import(`data:text/javascript,${encodeURIComponent(engineCode)}`)) as Engine;
  const here = playHonest(engine, BROWSER_REPORTS).hashes;
  let isFine = true;
  for (const { name, wanted, find } of browsers) {
    const run = find();
    if (run === undefined) {
      console.log(`[honest] ${name}: skipped, not on this machine; install ${wanted}`);
      continue;
    }
    // `play` is the text of the function: what is sent stands alone
    const answer = new Function(
      'engine',
      'order',
      `return { honest: JSON.stringify((${playHonest})(engine, order)) };`,
    ) as (engine: Engine, order: never) => Answers;
    try {
      const { version, answers } = await run({ engineCode, questions: BROWSER_REPORTS, answer });
      const { verified, hashes, failures } = JSON.parse(answers['honest'] ?? '{}') as HonestOutcome;
      const same = hashes.filter((hash, index) => hash === here[index]).length;
      console.log(
        `[honest] ${name} ${version}: ${verified} of ${IN_BROWSERS} verified, ${same} the same as in Node`,
      );
      for (const { report, verdict, where } of failures.slice(0, 20))
        console.error(`[honest] ${name}, report ${report}: ${verdict} at ${where}`);
      isFine &&= verified === IN_BROWSERS && same === IN_BROWSERS;
    } catch (error) {
      console.error(`[honest] ${name}: ${messageOf(error).split('\n')[0]}`);
      isFine = false;
    }
  }
  return isFine;
}

try {
  const isFine = (await inNode()) && (!values.browsers || (await inBrowsers()));
  if (!isFine) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
