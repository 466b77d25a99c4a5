import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

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

/** A folder of its own for a test file, and the way to remove it. */
export function scratchFolder(): { readonly file: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'shopkeeper-'));
  return {
    file: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
