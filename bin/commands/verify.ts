import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Engine from '../../src/simulator/index.ts';
import {
  parseGame,
  RULES_VERSION,
  replay,
  type Verification,
  verifyReport,
} from '../../src/simulator/index.ts';
import {
  type Command,
  DONE,
  type ExitCode,
  endProgress,
  optionsOf,
  showProgress,
  UNUSABLE,
  WRONG,
} from '../command.ts';
import { clauseOf, loadScenario, readJson, scenarioIds } from '../files.ts';

const HELP = `Re-runs reports and saved games from their decisions and compares every figure.

  verify FILE… [--json]

  --json   print one object a line: {file, verdict, differences, problems}

A verdict is verified, altered (with the figures that differ), other-rules (played under rules that this copy does
not have) or unreadable. Exit code 0: all verified. 1: something was altered. 2: something could not be checked.
It shows that the figures follow from the decisions, not who made them.`;

const OPTIONS = { json: { type: 'boolean' } } as const;
const ARCHIVE = path.join(import.meta.dirname, '..', '..', 'archive', 'engine');

/** An engine of the archive and the scenarios it was released with. */
type ArchivedEngine = typeof Engine & { readonly scenarios: Readonly<Record<string, unknown>> };

const unreadable = (code: Verification['problems'][number]['code'], value: string): Verification => ({
  verdict: 'unreadable',
  differences: [],
  problems: [{ code, path: '', value }],
});

/** The head of a game or report as far as it can be made out in foreign content. */
function headOf(content: unknown): { scenarioId?: unknown; rulesVersion?: unknown; format?: unknown } {
  const { head } = (content ?? {}) as { head?: unknown };
  return typeof head === 'object' && head !== null ? head : {};
}

/** Reports of other rules are checked by the engine of their own version, when the archive has it. */
async function verifyUnderOtherRules(content: unknown, rulesVersion: number, scenarioId: string) {
  const file = path.join(ARCHIVE, `rules-${rulesVersion}.js`);
  if (!existsSync(file)) return undefined;
  const engine = (await import(pathToFileURL(file).href)) as ArchivedEngine;
  const scenario = engine.parseScenario(engine.scenarios[scenarioId]);
  return scenario.ok ? engine.verifyReport(content, scenario.value) : undefined;
}

function verifyGame(content: unknown): Verification {
  const played = headOf(content).rulesVersion;
  if (typeof played === 'number' && played < RULES_VERSION)
    return { verdict: 'other-rules', differences: [], problems: [], rulesVersion: played };
  const parsed = parseGame(content);
  if (!parsed.ok) return { verdict: 'unreadable', differences: [], problems: parsed.problems };
  const { scenarioId, rulesVersion } = parsed.value.head;
  if (rulesVersion !== RULES_VERSION)
    return { verdict: 'other-rules', differences: [], problems: [], rulesVersion };
  const { differences } = replay(parsed.value, loadScenario(scenarioId));
  return {
    verdict: differences.length === 0 ? 'verified' : 'altered',
    differences,
    problems: [],
    rulesVersion,
  };
}

async function verifyFile(file: string): Promise<Verification> {
  let content: unknown;
  try {
    content = readJson(file);
  } catch (error) {
    return unreadable('file/not-json', error instanceof Error ? error.message : file);
  }
  const { scenarioId, rulesVersion, format } = headOf(content);
  if (typeof scenarioId === 'string' && !scenarioIds().includes(scenarioId)) {
    return unreadable('file/unknown-scenario', scenarioId);
  }
  if (format === 'shop-game') return verifyGame(content);
  const known = typeof scenarioId === 'string' ? scenarioId : (scenarioIds()[0] ?? '');
  // an older report has an older shape: only the engine of its own rules can read it
  const older = typeof rulesVersion === 'number' && rulesVersion !== RULES_VERSION;
  const archived = older ? await verifyUnderOtherRules(content, rulesVersion, known) : undefined;
  return archived ?? verifyReport(content, loadScenario(known));
}

function linesOf(file: string, { verdict, differences, problems, rulesVersion }: Verification): string[] {
  const rules =
    verdict === 'other-rules' ? ` (rules ${rulesVersion ?? 'unknown'}, this copy has ${RULES_VERSION})` : '';
  return [
    `${verdict.padEnd(11)} ${file}${rules}`,
    ...differences.map(
      ({ path: where, stored, replayed }) =>
        `  ${where}: the file says ${stored}, a re-run gives ${replayed}`,
    ),
    ...problems.map((problem) => `  ${clauseOf(problem)}`),
  ];
}

export const verify: Command = {
  summary: 're-run reports or games and compare every figure',
  help: HELP,
  run: async (words) => {
    const { values, positionals: files } = optionsOf(words, OPTIONS);
    if (files.length === 0) throw new Error('No file was named: verify FILE… takes one report or more.');
    let exit: ExitCode = DONE;
    for (const [index, file] of files.entries()) {
      showProgress(`${index + 1} of ${files.length}`);
      const verification = await verifyFile(file);
      endProgress();
      if (verification.verdict === 'altered' && exit === DONE) exit = WRONG;
      if (verification.verdict === 'unreadable' || verification.verdict === 'other-rules') exit = UNUSABLE;
      console.log(
        values.json ? JSON.stringify({ file, ...verification }) : linesOf(file, verification).join('\n'),
      );
    }
    return exit;
  },
};
