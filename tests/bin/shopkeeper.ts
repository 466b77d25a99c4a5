import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { run } from '../../bin/main.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The project's own Node, which reads TypeScript; the machine's may be older. */
const OWN_NODE = path.resolve('node_modules', '.bin', 'node');
const NODE = existsSync(OWN_NODE) ? OWN_NODE : process.execPath;

/** Runs the command line as a shell would, without a terminal. */
export function shopkeeper(...words: string[]): Run {
  const { status, stdout, stderr } = spawnSync(NODE, ['bin/shopkeeper.ts', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command line in this process: what is said and the exit code, without the cost of another Node. */
export async function shopkeeperHere(...words: string[]): Promise<Run> {
  const said = { out: '', err: '' };
  const listen = (stream: 'out' | 'err') => (line: unknown) => {
    said[stream] += `${line}\n`;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(listen('out')),
    vi.spyOn(console, 'error').mockImplementation(listen('err')),
  ];
  try {
    return { code: await run(words), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder of its own for a test file, and the way to remove it. */
export function scratchFolder(): { readonly file: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'shopkeeper-'));
  return {
    file: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
