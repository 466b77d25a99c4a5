/** Weekly reports: build, parse and verify (rules B1–B8). A report carries its decisions, so it can be re-run. */
import * as v from 'valibot';
import { canonicalJson } from '../canonical.ts';
import { hashText } from '../chain.ts';
import { bridgeRows } from '../counterfactual.ts';
import { replay } from '../game.ts';
import { entriesSchema, FORMAT_VERSION, formatProblems, headEntries, weeksInOrder } from '../game-file.ts';
import { keyFigures } from '../key-figures.ts';
import { shopOf } from '../plan.ts';
import { RULES_VERSION } from '../rules-version.ts';
import { problemsOf, type Scenario, scenarioHash } from '../scenario.ts';
import type {
  Difference,
  Game,
  Narrative,
  ReportFigures,
  ReportPart,
  Result,
  Verification,
  WeeklyReport,
  WeekResult,
} from '../vocabulary.ts';
import {
  BRIDGE_LINES,
  CHANNELS,
  PROFIT_LINES,
  PROMOTION_KINDS,
  REPORT_PARTS,
  TICKET_CAUSES,
} from '../vocabulary.ts';

export function emptyNarrative(): Narrative {
  return Object.fromEntries(REPORT_PARTS.map((part) => [part, ['', '', '']])) as unknown as Record<
    ReportPart,
    readonly [string, string, string]
  >;
}

/** Figures of a week beside those of the week before. */
export function reportFigures(before: WeekResult, now: WeekResult): ReportFigures {
  return {
    thisWeek: keyFigures(now),
    lastWeek: keyFigures(before),
    profit: now.profit.lines,
    days: now.days.map(({ orders, operatingProfitFen }) => ({ orders, operatingProfitFen })),
    skus: now.skus.map(
      ({ skuId, listPriceFen, units, grossSalesFen, lostUnits, returnedUnits, closingUnits }) => ({
        skuId,
        listPriceFen,
        units,
        grossSalesFen,
        lostUnits,
        returnedUnits,
        closingUnits,
      }),
    ),
    channels: now.channels.map(({ channel, visits, orders, spendFen }) => ({
      channel,
      visits,
      orders,
      spendFen,
    })),
    promotions: now.promotions.map(({ kind, redemptions, costFen }) => ({ kind, redemptions, costFen })),
    ticketsByCause: now.service.ticketsByCause,
    bridge: bridgeRows(before, now),
  };
}

/**
 * The report of a played week.
 *
 * @throws if `week` has not been played
 */
export function buildReport(game: Game, week: number, narrative: Narrative): WeeklyReport {
  const { results } = shopOf(game);
  const now = results.find((result) => result.week === week);
  const before = results.find((result) => result.week === week - 1);
  if (now === undefined || before === undefined || week < 1)
    throw new Error(`week ${week} has not been played`);
  const { format: _format, ...head } = game.head;
  const body = {
    format: 'shop-report' as const,
    formatVersion: FORMAT_VERSION,
    head,
    entries: game.entries.slice(0, week),
    week,
    figures: reportFigures(before, now),
    narrative,
  };
  return { ...body, hash: hashText(canonicalJson(body)) };
}

const amount = v.pipe(v.number(), v.finite());
const numbers = <Key extends string>(keys: readonly Key[]) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, amount])) as Record<Key, typeof amount>);
const KEY_FIGURES = [
  'operatingProfitFen',
  'netSalesFen',
  'grossSalesFen',
  'visits',
  'uniqueVisitors',
  'orders',
  'units',
  'conversionRate',
  'averageOrderValueFen',
  'unitsPerOrder',
  'adCostRate',
  'refundRate',
  'grossMarginRate',
  'repurchaseRate',
  'lateRate',
  'rating',
  'satisfaction',
  'slaAttainmentRate',
  'answeredIn60SecondsRate',
  'closingStockFen',
  'cashFen',
] as const; // prettier-ignore
const words = v.pipe(v.string(), v.maxLength(6000));
const sections = v.strictTuple([words, words, words]);

const reportSchema = v.strictObject({
  format: v.literal('shop-report'),
  formatVersion: headEntries.formatVersion,
  head: v.strictObject(headEntries),
  entries: v.pipe(entriesSchema, v.minLength(1)),
  week: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  figures: v.strictObject({
    thisWeek: numbers(KEY_FIGURES),
    lastWeek: numbers(KEY_FIGURES),
    profit: numbers(PROFIT_LINES),
    days: v.pipe(v.array(v.strictObject({ orders: amount, operatingProfitFen: amount })), v.length(7)),
    skus: v.pipe(
      v.array(
        v.strictObject({
          skuId: v.pipe(v.string(), v.maxLength(32)),
          listPriceFen: amount,
          units: amount,
          grossSalesFen: amount,
          lostUnits: amount,
          returnedUnits: amount,
          closingUnits: amount,
        }),
      ),
      v.maxLength(16),
    ),
    channels: v.pipe(
      v.array(
        v.strictObject({ channel: v.picklist(CHANNELS), visits: amount, orders: amount, spendFen: amount }),
      ),
      v.maxLength(8),
    ),
    promotions: v.pipe(
      v.array(v.strictObject({ kind: v.picklist(PROMOTION_KINDS), redemptions: amount, costFen: amount })),
      v.maxLength(4),
    ),
    ticketsByCause: numbers(TICKET_CAUSES),
    bridge: v.pipe(
      v.array(v.strictObject({ line: v.picklist(BRIDGE_LINES), effectFen: amount })),
      v.length(BRIDGE_LINES.length),
    ),
  }),
  narrative: v.strictObject(
    Object.fromEntries(REPORT_PARTS.map((part) => [part, sections])) as Record<ReportPart, typeof sections>,
  ),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Reads a weekly report from foreign data: closed shape, finite numbers, capped lengths. */
export function parseReport(input: unknown): Result<WeeklyReport> {
  const file = input as { format?: unknown; formatVersion?: unknown } | null;
  const foreign = formatProblems(file?.format, file?.formatVersion, 'shop-report');
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const parsed = v.safeParse(reportSchema, input);
  if (!parsed.success)
    return { ok: false, problems: problemsOf(parsed.issues, 'file/wrong-shape', 'file/wrong-shape') };
  const report = parsed.output as WeeklyReport;
  const gaps = weeksInOrder(report.entries);
  if (gaps.length > 0) return { ok: false, problems: gaps };
  if (report.week !== report.entries.length)
    return {
      ok: false,
      problems: [
        {
          code: 'file/wrong-shape',
          path: 'week',
          value: report.week,
          minimum: report.entries.length,
          maximum: report.entries.length,
        },
      ],
    };
  return { ok: true, value: report };
}

/**
 * Re-runs a report from its decisions and compares every figure in it.
 *
 * 'verified': all figures and hashes were reproduced. 'altered': `differences` names each one that was not.
 * 'other-rules': played under another rules version or another edition of the scenario; readable, not checked.
 * 'unreadable': `problems` says why. Replay shows that the figures follow from the decisions, not who made them.
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
  const now = season.results.at(-1)!;
  const before = season.results.at(-2)!;
  compare('figures', report.figures, reportFigures(before, now), differences);
  const { hash, ...body } = report;
  const expected = hashText(canonicalJson(body));
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

/** Walks both values and notes every leaf that differs, figures first named by their path. */
function compare(path: string, stored: unknown, replayed: unknown, into: Difference[]): void {
  if (typeof replayed === 'object' && replayed !== null) {
    const other = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
    for (const [key, value] of Object.entries(replayed)) compare(`${path}.${key}`, other[key], value, into);
    if (Array.isArray(replayed) && Array.isArray(stored) && stored.length !== replayed.length)
      into.push({ path: `${path}.length`, stored: stored.length, replayed: replayed.length });
    return;
  }
  if (stored !== replayed && !(stored === 0 && replayed === 0))
    into.push({
      path,
      stored: stored === undefined ? 'missing' : (stored as string | number),
      replayed: replayed as string | number,
    });
}
