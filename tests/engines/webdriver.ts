/** WebKitGTK's MiniBrowser through WebKitWebDriver, in plain HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { browserExpression, findProgram, type Program, type Reply } from './program.ts';

const START_MILLISECONDS = 30_000;
const SCRIPT_MILLISECONDS = 180_000;

export interface WebKitGtk {
  readonly driver: string;
  readonly browser: string;
  /** Draws on a screen of its own; undefined where there is one already. */
  readonly screen?: string;
}

/** The programs it takes, or undefined when one is missing. */
export function findWebKitGtk(): WebKitGtk | undefined {
  const driver = findProgram('WebKitWebDriver');
  const [browser] = globSync('/usr/{lib,lib/*,libexec}/webkit{2,}gtk-*/MiniBrowser').sort().reverse();
  if (driver === undefined || browser === undefined) return undefined;
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { driver, browser };
  const screen = findProgram('xvfb-run');
  return screen === undefined ? undefined : { driver, browser, screen };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 4444));
    });
  });
}

async function command<Value>(address: string, method: 'POST' | 'DELETE', body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json' },
  });
  const { value } = (await response.json()) as { value: Value & { message?: string } };
  if (!response.ok) throw new Error(value.message ?? `WebDriver answers ${response.status}`);
  return value;
}

async function untilReady(origin: string): Promise<void> {
  for (const end = Date.now() + START_MILLISECONDS; Date.now() < end; ) {
    const ready = await fetch(`${origin}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Ends a program and what it started: the screen, the driver, the browser. */
async function endGroup(leader: ChildProcess): Promise<void> {
  if (leader.pid === undefined || leader.exitCode !== null) return;
  const ended = new Promise((resolve) => leader.once('exit', resolve));
  process.kill(-leader.pid, 'SIGTERM');
  await ended;
}

/** Asks WebKitGTK in a window of its own. */
export async function askWebKitGtk({ driver, browser, screen }: WebKitGtk, program: Program): Promise<Reply> {
  const port = await freePort();
  const start = [
    ...(screen === undefined ? [] : [screen, '-a']),
    driver,
    `--port=${port}`,
    '--host=127.0.0.1',
  ];
  const running = spawn(start[0] ?? driver, start.slice(1), { stdio: 'ignore', detached: true });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilReady(origin);
    const { sessionId, capabilities } = await command<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>(`${origin}/session`, 'POST', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    const session = `${origin}/session/${sessionId}`;
    await command(`${session}/timeouts`, 'POST', { script: SCRIPT_MILLISECONDS });
    await command(`${session}/url`, 'POST', { url: 'about:blank' });
    const script = `const done = arguments[0];
      ${browserExpression(program)}.then((answers) => done({ answers }), (error) => done({ error: String(error) }));`;
    const outcome = await command<{ answers: string } | { error: string }>(
      `${session}/execute/async`,
      'POST',
      { script, args: [] },
    );
    await command(session, 'DELETE');
    if ('error' in outcome) throw new Error(outcome.error);
    return { version: capabilities.browserVersion, answers: JSON.parse(outcome.answers) };
  } finally {
    await endGroup(running);
  }
}
