/** The commands of the shop and how one is run. */
import { type Command, DONE, UNUSABLE } from './command.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  play: async () => (await import('./commands/play.ts')).play,
  report: async () => (await import('./commands/report.ts')).report,
  score: async () => (await import('./commands/score.ts')).score,
  verify: async () => (await import('./commands/verify.ts')).verify,
  gradebook: async () => (await import('./commands/gradebook.ts')).gradebook,
  scenario: async () => (await import('./commands/scenario.ts')).scenario,
  calibrate: async () => (await import('./commands/calibrate.ts')).calibrate,
  bench: async () => (await import('./commands/bench.ts')).bench,
};

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(11)}${(await load()).summary}`),
  );
  return [
    'Shopkeeper on the command line.',
    '',
    '  npm run shopkeeper -- COMMAND [options]',
    '',
    ...lines,
    '',
    'Every command explains itself with --help.',
  ].join('\n');
}

async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(await overview());
    return name === undefined ? UNUSABLE : DONE;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new Error(`There is no command "${name}": --help lists them.`);
  const command = await load();
  if (words.includes('--help')) {
    console.log(command.help);
    return DONE;
  }
  return command.run(words);
}

/** Runs a command line. Gives its exit code; a mistake is one sentence on stderr with the way out. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await main(words);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return UNUSABLE;
  }
}
