/**
 * Everything that must hold, in one run: formatting, types, unit tests, the built site, the journeys in a browser.
 * The last line is `N passed, N failed`: tests counted one by one, plus one failure for each step that broke without
 * a failed test of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';

const REPORTS = 'reports';
const BIN = path.resolve('node_modules', '.bin');

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The step makes no sense unless this one went well. */
  readonly needs?: string;
  /** Reads the step's own count of tests from its report. */
  readonly report?: { readonly file: string; readonly tally: (content: unknown) => Tally };
}

interface Outcome extends Tally {
  readonly name: string;
  readonly went: 'well' | 'wrong' | 'skipped';
  readonly seconds: number;
}

function vitestTally(content: unknown): Tally {
  const { numPassedTests, numFailedTests } = content as Record<'numPassedTests' | 'numFailedTests', number>;
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightTally(content: unknown): Tally {
  const { stats } = content as { stats: Record<'expected' | 'flaky' | 'unexpected', number> };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 4321;
      server.close(() => resolve(port));
    });
  });
}

function stepsOf(port: number): Step[] {
  const script = (name: string, ...parameters: string[]) => ({
    command: process.execPath,
    parameters: [path.join('scripts', name), ...parameters],
  });
  const unitReport = path.join(REPORTS, 'unit.json');
  const journeyReport = path.join(REPORTS, 'journeys.json');
  return [
    { name: 'format and lint', command: 'biome', parameters: ['check', '.'] },
    { name: 'types: pages', command: 'astro', parameters: ['check'] },
    { name: 'types: tools', command: 'tsc', parameters: ['-p', 'tsconfig.node.json'] },
    { name: 'types: simulator', command: 'tsc', parameters: ['-p', 'src/simulator/tsconfig.json'] },
    {
      name: 'unit tests',
      command: 'vitest',
      parameters: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      report: { file: unitReport, tally: vitestTally },
    },
    { name: 'build', ...script('build.ts') },
    { name: 'built site', ...script('check-dist.ts'), needs: 'build' },
    { name: 'browser', ...script('browser.ts', '--install') },
    {
      name: 'journeys',
      command: 'playwright',
      parameters: ['test', '--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport, PORT: String(port) },
      needs: 'build',
      report: { file: journeyReport, tally: playwrightTally },
    },
  ];
}

function tallyOf({ report }: Step): Tally {
  if (report === undefined) return { passed: 0, failed: 0 };
  try {
    return report.tally(JSON.parse(readFileSync(report.file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function runStep(step: Step): Outcome {
  const started = performance.now();
  const { status } = spawnSync(step.command, step.parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...step.environment,
    },
    shell: process.platform === 'win32',
  });
  const { passed, failed } = tallyOf(step);
  const broke = status !== 0 && failed === 0;
  return {
    name: step.name,
    went: status === 0 ? 'well' : 'wrong',
    passed,
    failed: broke ? 1 : failed,
    seconds: (performance.now() - started) / 1000,
  };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of stepsOf(await freePort())) {
  const needed = outcomes.find(({ name }) => name === step.needs);
  if (needed !== undefined && needed.went !== 'well') {
    outcomes.push({ name: step.name, went: 'skipped', passed: 0, failed: 1, seconds: 0 });
    continue;
  }
  console.log(`\n=== ${step.name} ===`);
  outcomes.push(runStep(step));
}

console.log('');
for (const { name, went, passed, failed, seconds } of outcomes) {
  const counts = passed + failed > 0 ? ` · ${passed} passed, ${failed} failed` : '';
  console.log(`${went.padEnd(8)}${name} · ${seconds.toFixed(1)} s${counts}`);
}
const total = (key: keyof Tally) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
