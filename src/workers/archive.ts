import type { Problem, Verification, WeeklyReport } from '../simulator/index.ts';
import { RULES_VERSION } from '../simulator/index.ts';
import type { ArchivedReport, VerifiedFile } from './protocol.ts';

/** The engine of released rules, with the shops of its day. What it exports never changes its meaning. */
export interface ArchivedEngine {
  readonly scenarios: Readonly<Record<string, unknown>>;
  readonly parseScenario: (input: unknown) => { readonly ok: boolean; readonly value?: unknown };
  readonly parseReport: (input: unknown) => { readonly ok: boolean; readonly value?: unknown };
  readonly verifyReport: (input: unknown, scenario: unknown) => Verification;
}

/** Brings the engine of a rules version; rejects when the site does not have it. */
export type LoadEngine = (rulesVersion: number) => Promise<ArchivedEngine>;

/** The site keeps its engines beside its scripts. The address is made here, so that no page loads one unasked. */
const loadEngine: LoadEngine = (rulesVersion) => {
  const beside = import.meta.url;
  const address = new URL(`../engine/rules-${rulesVersion}.js`, beside);
  return import(/* @vite-ignore */ address.href);
};

/**
 * Has a report of earlier rules checked by the engine of these rules. Its shape was another, so the report itself is not
 * handed on, only whose it is. Undefined for anything that is no report of earlier rules.
 */
export async function verifyArchived(
  input: unknown,
  load: LoadEngine = loadEngine,
): Promise<VerifiedFile | undefined> {
  const rulesVersion = earlierRules(input);
  if (rulesVersion === undefined) return undefined;
  const engine = await load(rulesVersion).catch(() => undefined);
  if (engine === undefined) return { verdict: 'other-rules', differences: [], problems: [], rulesVersion };
  const parsed = engine.parseReport(input);
  const report = parsed.ok ? (parsed.value as WeeklyReport) : undefined;
  const scenarioId = report?.head.scenarioId ?? Object.keys(engine.scenarios)[0] ?? '';
  if (!Object.hasOwn(engine.scenarios, scenarioId)) return unknownShop(scenarioId, rulesVersion);
  const scenario = engine.parseScenario(engine.scenarios[scenarioId]);
  if (!scenario.ok) return unknownShop(scenarioId, rulesVersion);
  const verification = engine.verifyReport(input, scenario.value);
  return { ...verification, rulesVersion, ...(report ? { archived: aboutOf(report) } : {}) };
}

/** The rules version of a report, where it is an earlier one. */
function earlierRules(input: unknown): number | undefined {
  const file = input as { format?: unknown; head?: { rulesVersion?: unknown } | null } | null;
  const version = file?.format === 'shop-report' ? file.head?.rulesVersion : undefined;
  const isEarlier = Number.isInteger(version) && Number(version) >= 1 && Number(version) < RULES_VERSION;
  return isEarlier ? Number(version) : undefined;
}

function aboutOf({ head, week, figures }: WeeklyReport): ArchivedReport {
  const { scenarioId, shopName, learner } = head;
  const { operatingProfitFen } = figures.thisWeek;
  return { scenarioId, shopName, week, operatingProfitFen, ...(learner ? { learner } : {}) };
}

function unknownShop(scenarioId: string, rulesVersion: number): VerifiedFile {
  const problem: Problem = { code: 'file/unknown-scenario', path: 'head.scenarioId', value: scenarioId };
  return { verdict: 'unreadable', differences: [], problems: [problem], rulesVersion };
}
