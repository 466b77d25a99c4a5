/** Whether a calibrated scenario is the shop it says it is: run in expected values and measured. */
import { promotionLift } from '../calibrate.ts';
import { compileDecisions } from '../model/decisions.ts';
import { operatingProfit } from '../model/finance.ts';
import { EXPECTED } from '../model/luck.ts';
import { makeWorkspace } from '../model/workspace.ts';
import { worldOf } from '../model/world.ts';
import { referencePlan } from '../plans.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { Scenario } from '../scenario.ts';
import { simulateWeek } from '../week.ts';
import type { Finding } from './findings.ts';

/** What the reference week of a scenario shows. Shares are 0 to 1, money is fen a week. */
export interface ReferenceFigures {
  readonly visits: number;
  readonly conversionRate: number;
  /** Relative lift of conversion by the promotion that the scenario aims at. */
  readonly lift: number;
  readonly operatingProfitFen: number;
}

export interface Plausibility {
  readonly findings: readonly Finding[];
  /** Absent when the calibrated block cannot be run. */
  readonly figures?: ReferenceFigures;
}

const sum = (cells: Float64Array) => cells.reduce((total, cell) => total + cell, 0);

/** Start prices this far from the best known ones are worth a lesson; nearer ones hide behind loss aversion. */
const MIS_SET = 0.08;

/** Runs the reference week and compares it with the scenario's own targets. */
export function scenarioPlausibility(scenario: Scenario): Plausibility {
  const unusable = blockFindings(scenario);
  if (unusable.length > 0) return { findings: unusable };
  const { targets, calibrated, canonical } = scenario;
  const world = worldOf(scenario);
  const work = makeWorkspace(world);
  const plan = referencePlan(scenario);
  const warm = Float64Array.from(calibrated.warmState);
  const state = warm.slice();
  simulateWeek(world, work, state, compileDecisions(world, plan), EXPECTED, 0);
  const visits = sum(work.dayVisits);
  const conversionRate = sum(work.dayOrders) / visits;
  const operatingProfitFen = operatingProfit(work);
  const satisfaction = [0, 1, 2].map((at) => world.layout.satisfaction + at);
  const run = { world, work: makeWorkspace(world), state: warm, plan };
  const lift = promotionLift(run, { [targets.promotion]: canonical[targets.promotion] }, 3);
  const findings: Finding[] = [];
  const aim = (path: string, value: number, target: number, tolerance: number) => {
    if (Math.abs(value - target) <= tolerance) return;
    findings.push({
      code: 'off-target',
      path,
      value,
      minimum: target - tolerance,
      maximum: target + tolerance,
    });
  };
  aim('targets.visitsPerWeek', visits, targets.visitsPerWeek, 0.02 * targets.visitsPerWeek);
  aim('targets.conversionRate', conversionRate, targets.conversionRate, 0.0003);
  aim('targets.lift', lift, targets.lift, 0.001);
  for (const at of [...satisfaction, world.layout.seoStock, world.layout.listing])
    if (Math.abs(state[at]! / warm[at]! - 1) > 0.001)
      findings.push({
        code: 'not-steady',
        path: `calibrated.warmState.${at}`,
        value: warm[at]!,
        maximum: state[at]!,
      });
  if (!(operatingProfitFen > 0))
    findings.push({
      code: 'loses-money',
      path: 'calibrated.figures.operatingProfitFen',
      value: operatingProfitFen,
    });
  if (
    !scenario.skus.some(
      (sku) =>
        Math.abs((scenario.takeover.plan.listPriceFen[sku.id] ?? 0) / sku.usualPriceFen - 1) >= MIS_SET,
    )
  )
    findings.push({ code: 'nothing-to-mend', path: 'takeover.plan.listPriceFen' });
  return { findings, figures: { visits, conversionRate, lift, operatingProfitFen } };
}

/** Reasons why the calibrated block cannot be run under these rules. */
function blockFindings(scenario: Scenario): Finding[] {
  const { calibrated, skus, categories } = scenario;
  if (calibrated.rulesVersion !== RULES_VERSION)
    return [
      {
        code: 'other-rules',
        path: 'calibrated.rulesVersion',
        value: calibrated.rulesVersion,
        maximum: RULES_VERSION,
      },
    ];
  const lengths: [path: string, list: readonly number[], length: number][] = [
    ['weeklyUnits', calibrated.weeklyUnits, skus.length],
    ['baseStockUnits', calibrated.baseStockUnits, skus.length],
    ['categoryWeeklyUnits', calibrated.categoryWeeklyUnits, categories.length],
  ];
  const findings = lengths.flatMap(([path, { length: value }, length]): Finding[] =>
    value === length
      ? []
      : [{ code: 'wrong-length', path: `calibrated.${path}`, value, minimum: length, maximum: length }],
  );
  if (findings.length > 0) return findings;
  const { length } = worldOf(scenario).layout;
  const value = calibrated.warmState.length;
  return value === length
    ? []
    : [{ code: 'wrong-length', path: 'calibrated.warmState', value, minimum: length, maximum: length }];
}
