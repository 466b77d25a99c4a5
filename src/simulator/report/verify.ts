/** Re-running a report from its decisions and comparing every figure in it (rules B3–B6, B11, B19, B20). */
import { replay } from '../game.ts';
import { RULES_VERSION } from '../rules-version.ts';
import { type Scenario, scenarioHash } from '../scenario.ts';
import type { Difference, Game, Verification, WeeklyReport, WeekResult } from '../vocabulary.ts';
import { reportHash } from './build.ts';
import { chipValue } from './evidence.ts';
import { figuresOfWeek } from './figures.ts';
import { parseReport } from './parse.ts';

/**
 * Re-runs a report from its decisions and compares every figure in it.
 *
 * 'verified': all figures, chips and hashes were reproduced. 'altered': `differences` names each one that was not.
 * 'other-rules': played under another rules version or another edition of the scenario; readable, not checked.
 * 'unreadable': `problems` says why. Replay shows that the figures follow from the decisions, not who made them;
 * words, ratings, goals and frozen tables are covered by the hash alone.
 */
export function verifyReport(input: unknown, scenario: Scenario): Verification {
  const parsed = parseReport(input);
  if (!parsed.ok) {
    const older = olderRules(input);
    return older === undefined
      ? { verdict: 'unreadable', differences: [], problems: parsed.problems }
      : { verdict: 'other-rules', differences: [], problems: [], rulesVersion: older };
  }
  const report = parsed.value;
  const { rulesVersion } = report.head;
  if (report.head.scenarioId !== scenario.id)
    return {
      verdict: 'unreadable',
      differences: [],
      problems: [{ code: 'file/unknown-scenario', path: 'head.scenarioId', value: report.head.scenarioId }],
      rulesVersion,
    };
  if (rulesVersion !== RULES_VERSION || report.head.scenarioHash !== scenarioHash(scenario))
    return { verdict: 'other-rules', differences: [], problems: [], rulesVersion };

  const game: Game = { head: { format: 'shop-game', ...report.head }, entries: report.entries };
  const season = replay(game, scenario);
  const differences: Difference[] = [...season.differences];
  compare('figures', report.figures, figuresOfWeek(season.results, report.week), differences);
  differences.push(...chipDifferences(report, season.results));
  const { hash, ...body } = report;
  const expected = reportHash(body);
  if (hash !== expected) differences.push({ path: 'hash', stored: hash, replayed: expected });
  return {
    verdict: differences.length === 0 ? 'verified' : 'altered',
    differences,
    problems: [],
    rulesVersion,
  };
}

/** The rules of a report made under earlier ones, whose shape may have been another; undefined for anything else. */
function olderRules(input: unknown): number | undefined {
  const file = input as { format?: unknown; head?: { rulesVersion?: unknown } } | null;
  const rules = file?.format === 'shop-report' ? file.head?.rulesVersion : undefined;
  return typeof rules === 'number' && Number.isInteger(rules) && rules >= 1 && rules < RULES_VERSION
    ? rules
    : undefined;
}

/** Chips whose number is not the re-run's, and chips of a place or week that the game does not have. */
function chipDifferences({ evidence = [] }: WeeklyReport, results: readonly WeekResult[]): Difference[] {
  const lastWeek = results.at(-1)?.week ?? 0;
  return evidence.flatMap((chip): Difference[] => {
    const at = `evidence.${chip.id}`;
    if (chip.week > lastWeek) return [{ path: `${at}.week`, stored: chip.week, replayed: lastWeek }];
    if (chip.kind === 'table') return [];
    const value = chipValue(results, chip);
    if (value === undefined) return [{ path: `${at}.path`, stored: chip.path, replayed: 'missing' }];
    return value === chip.value ? [] : [{ path: `${at}.value`, stored: chip.value, replayed: value }];
  });
}

/** Walks both values and notes every leaf that differs, figures first named by their path. */
function compare(path: string, stored: unknown, replayed: unknown, into: Difference[]): void {
  if (typeof replayed === 'object' && replayed !== null) {
    const other = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
    for (const [key, value] of Object.entries(replayed)) compare(`${path}.${key}`, other[key], value, into);
    if (Array.isArray(replayed) && Array.isArray(stored) && stored.length !== replayed.length)
      into.push({ path: `${path}.length`, stored: stored.length, replayed: replayed.length });
    return;
  }
  if (stored !== replayed)
    into.push({
      path,
      stored: stored === undefined ? 'missing' : (stored as string | number),
      replayed: replayed as string | number,
    });
}
