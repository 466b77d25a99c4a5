/** The questions as something an engine can run: two module files for a shell, one expression for a browser. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Answers, answerAll, type Engine } from './questions.ts';

export interface Program {
  /** The bundled simulator, an ES module. */
  readonly engineCode: string;
  readonly questions: unknown;
  /** Who answers, sent along as text: it uses nothing from around it. The golden questions have their own. */
  readonly answer?: (engine: Engine, questions: never) => Answers;
}

export interface Reply {
  /** As the engine names it; empty when it does not say. */
  readonly version: string;
  readonly answers: Answers;
}

/** One engine that may or may not be on this machine. */
export interface Contestant {
  readonly name: string;
  /** What to install when it is missing. */
  readonly wanted: string;
  /** How to ask it, or undefined when it is not here. */
  find(): ((program: Program) => Promise<Reply>) | undefined;
}

/** An expression whose promise resolves to the answers as JSON. */
export function browserExpression({ engineCode, questions, answer = answerAll }: Program): string {
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(engineCode)}`;
  const call = `(${answer})(engine, ${JSON.stringify(questions)})`;
  return `import(${JSON.stringify(address)}).then((engine) => JSON.stringify(${call}))`;
}

/** A module that prints the answers as JSON; the engine lies beside it as `engine.mjs`. */
export function shellModule({ questions, answer = answerAll }: Program): string {
  return [
    "import * as engine from './engine.mjs';",
    `const answers = (${answer})(engine, ${JSON.stringify(questions)});`,
    'const say = typeof print === "function" ? print : console.log;',
    'say(JSON.stringify(answers));',
  ].join('\n');
}

/** The first of these programs that can be run: full paths as they are, bare names along PATH. */
export function findProgram(...names: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names
    .filter((name) => name !== undefined)
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name))));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What a program prints; throws with its complaint when it fails. */
export function outputOf(command: string, parameters: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) {
    const said = [stderr, stdout].flatMap((text) => text.split('\n'));
    throw new Error(said.find((line) => line.includes('Error')) ?? `${command} ended with ${status}`);
  }
  return stdout;
}
