import {
  checkPlan,
  comparePile,
  type Game,
  type GameHead,
  openGame,
  type PileFinding,
  type PileReport,
  type Problem,
  parseGame,
  parseReport,
  type Result,
  RULES_VERSION,
  replay,
  type Scenario,
  type SeasonResult,
  scenarioHash,
  verifyReport,
} from '../simulator/index.ts';
import { type LoadEngine, verifyArchived } from './archive.ts';
import { readJsonText } from './file-text.ts';
import type { ReadGame, VerifiedFile } from './protocol.ts';
import { findScenario } from './scenarios.ts';

/** Reads a save from foreign text. It is re-run first: a file whose figures do not follow is refused. */
export async function readGameText(text: string): Promise<Result<ReadGame>> {
  const read = readJsonText(text);
  if (!read.ok) return failed(read.problem);
  const parsed = parseGame(read.value);
  if (!parsed.ok) return parsed;
  const { head, entries } = parsed.value;
  const { rulesVersion, scenarioId } = head;
  if (rulesVersion > RULES_VERSION) {
    const limits = { value: rulesVersion, maximum: RULES_VERSION };
    return failed({ code: 'file/newer-version', path: 'head.rulesVersion', ...limits });
  }
  const scenario = await findScenario(scenarioId, head.scenarioHash);
  if (!scenario) return failed({ code: 'file/unknown-scenario', path: 'head.scenarioId', value: scenarioId });
  if (!isEditionOf(scenario, head)) {
    return failed({ code: 'file/unknown-scenario', path: 'head.scenarioHash', value: scenarioId });
  }
  const refusal = firstRefusedPlan({ head, entries }, scenario);
  if (refusal) return failed(refusal);
  const season: SeasonResult = replay({ head, entries }, scenario);
  const [difference] = season.differences;
  if (difference) return failed({ code: 'file/altered', path: difference.path });
  const played = season.results.filter(({ week }) => week >= 1);
  const profitsFen = played.map(({ profit }) => profit.operatingProfitFen);
  return { ok: true, value: { head, entries, profitsFen } };
}

/** Reads a report from foreign text and compares each of its figures with a re-run under the rules it was made with. */
export async function verifyText(text: string, load?: LoadEngine): Promise<VerifiedFile> {
  const read = readJsonText(text);
  if (!read.ok) return unreadable([read.problem]);
  const archived = await verifyArchived(read.value, load);
  if (archived) return archived;
  const parsed = parseReport(read.value);
  if (!parsed.ok) return unreadable(parsed.problems);
  const report = parsed.value;
  const { scenarioId } = report.head;
  const scenario = await findScenario(scenarioId, report.head.scenarioHash);
  if (!scenario) {
    const problem = { code: 'file/unknown-scenario', path: 'head.scenarioId', value: scenarioId } as const;
    return { ...unreadable([problem]), report };
  }
  return { ...verifyReport(read.value, scenario), report };
}

/** Lays reports side by side, with the shops of which this site has the edition. */
export async function compareReports(reports: readonly PileReport[]): Promise<PileFinding[]> {
  const scenarios = new Map<string, Scenario>();
  for (const { report } of reports) {
    const { scenarioId, scenarioHash: hash } = report.head;
    if (scenarios.has(hash)) continue;
    const scenario = await findScenario(scenarioId, hash).catch(() => undefined);
    if (scenario && scenarioHash(scenario) === hash) scenarios.set(hash, scenario);
  }
  return comparePile(reports, [...scenarios.values()]);
}

/** Tells whether a game was played in this edition of its shop. */
export function isEditionOf(scenario: Scenario, head: GameHead): boolean {
  return scenarioHash(scenario) === head.scenarioHash;
}

/** The first plan that the shop would not have accepted in its week: the re-run takes sound plans only. */
function firstRefusedPlan(game: Game, scenario: Scenario): Problem | undefined {
  for (const [index, { plan }] of game.entries.entries()) {
    const before = openGame({ head: game.head, entries: game.entries.slice(0, index) }, scenario);
    const [problem] = checkPlan(before, plan);
    if (problem) return { code: 'file/altered', path: `entries.${index}.plan.${problem.path}` };
  }
  return undefined;
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}

function unreadable(problems: readonly Problem[]): VerifiedFile {
  return { verdict: 'unreadable', differences: [], problems };
}
