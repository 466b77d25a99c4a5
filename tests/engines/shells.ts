/** Engines with a command line of their own: Node and JavaScriptCore. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Contestant, findProgram, outputOf, type Program, type Reply, shellModule } from './program.ts';

/** The bare shell knows the language and nothing of the web; the simulator's hash needs UTF-8. */
const TEXT_ENCODER = `globalThis.TextEncoder ??= class {
  encode(text) {
    const escaped = encodeURIComponent(text);
    const bytes = [];
    for (let at = 0; at < escaped.length; at++) {
      const isByte = escaped[at] === '%';
      bytes.push(isByte ? parseInt(escaped.slice(at + 1, at + 3), 16) : escaped.charCodeAt(at));
      if (isByte) at += 2;
    }
    return new Uint8Array(bytes);
  }
};
`;

function askShell(command: string, parameters: readonly string[], version: string) {
  return async (program: Program): Promise<Reply> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
    try {
      writeFileSync(path.join(folder, 'text-encoder.mjs'), TEXT_ENCODER);
      writeFileSync(path.join(folder, 'engine.mjs'), program.engineCode);
      const ask = path.join(folder, 'ask.mjs');
      writeFileSync(ask, `import './text-encoder.mjs';\n${shellModule(program)}`);
      return { version, answers: JSON.parse(outputOf(command, [...parameters, ask], folder)) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

export const node: Contestant = {
  name: 'Node',
  wanted: 'Node',
  find: () => askShell(process.execPath, [], process.versions.node),
};

export const javaScriptCore: Contestant = {
  name: 'JavaScriptCore',
  wanted: 'jsc (Debian: libjavascriptcoregtk-4.0-bin), or JSC_PATH',
  find: () => {
    const command = findProgram(
      process.env.JSC_PATH,
      'jsc',
      '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc',
    );
    return command === undefined ? undefined : askShell(command, ['-m'], '');
  },
};
