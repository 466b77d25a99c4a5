/** A system Firefox over its own WebDriver BiDi socket: no driver program, no package. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserExpression, type Program, type Reply } from './program.ts';

const START_MILLISECONDS = 60_000;

/** Resolves to the address that Firefox prints once it listens. */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox does not listen: ${said}`)), START_MILLISECONDS);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    browser.once('error', (error) => settle(() => reject(error)));
    browser.once('exit', (code) => settle(() => reject(new Error(`Firefox ended with ${code}: ${said}`))));
    browser.stderr?.on('data', (text) => {
      said += text;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) settle(() => resolve(address));
    });
  });
}

type Send = (method: string, parameters: object) => Promise<Record<string, unknown>>;

/** Opens the socket; every command waits for the answer of its own number. */
async function connect(address: string): Promise<{ send: Send; close: () => void }> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)), { once: true });
  });
  const waiting = new Map<number, (message: Record<string, unknown>) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const send: Send = (method, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (message) => {
        if (message['type'] === 'success') resolve(message['result'] as Record<string, unknown>);
        else reject(new Error(`${method}: ${message['message']}`));
      });
      socket.send(JSON.stringify({ id: last, method, params: parameters }));
    });
  return { send, close: () => socket.close() };
}

/** Asks the Firefox at `command`, in a fresh profile. */
export async function askFirefox(command: string, program: Program): Promise<Reply> {
  const profile = mkdtempSync(path.join(tmpdir(), 'engines-firefox-'));
  const browser = spawn(
    command,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => browser.once('close', resolve));
  try {
    const { send, close } = await connect(await listening(browser));
    const session = await send('session.new', { capabilities: {} });
    const { contexts } = await send('browsingContext.getTree', {});
    const [page] = contexts as { context: string }[];
    const outcome = await send('script.evaluate', {
      expression: browserExpression(program),
      target: { context: page?.context },
      awaitPromise: true,
    });
    close();
    if (outcome['type'] !== 'success') {
      throw new Error((outcome['exceptionDetails'] as { text: string }).text);
    }
    const { browserVersion } = session['capabilities'] as { browserVersion: string };
    return { version: browserVersion, answers: JSON.parse((outcome['result'] as { value: string }).value) };
  } finally {
    if (browser.exitCode === null) browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
