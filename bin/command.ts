import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Everything went well. */
export const DONE = 0;
/** What was looked at is not as it should be: an altered report, a plan that cannot run. */
export const WRONG = 1;
/** Nothing could be looked at: a missing file, an unknown option. */
export const UNUSABLE = 2;
export type ExitCode = typeof DONE | typeof WRONG | typeof UNUSABLE;

export interface Command {
  /** One line for the overview. */
  readonly summary: string;
  /** The whole text of `--help`. */
  readonly help: string;
  /** Runs with the words after the command's name. Throws one sentence with the way out. */
  run(words: readonly string[]): Promise<ExitCode>;
}

/** `parseArgs` whose complaints are one sentence each. */
export function optionsOf<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.(?: |$)/);
    throw new Error(`${sentence}: --help lists the options.`);
  }
}

/** The option's value; throws when it was not given. */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '')
    throw new Error(`--${name} is missing: --help shows how to give it.`);
  return value;
}

/** A whole number of an option, within bounds. */
export function wholeNumber(text: string, name: string, minimum: number, maximum: number): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < minimum || value > maximum) {
    throw new Error(`--${name} is "${text}": give a whole number from ${minimum} to ${maximum}.`);
  }
  return value;
}

/** Progress of long work on a terminal; silent where the output goes to a file or another program. */
export function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
}

/** Removes the progress line. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}
