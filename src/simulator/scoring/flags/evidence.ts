/** What the detectors of misconceptions may look at: the week as it was, and as it was to be expected. */
import { runTo } from '../../game.ts';
import { compileDecisions } from '../../model/decisions.ts';
import { operatingProfit } from '../../model/finance.ts';
import { EXPECTED } from '../../model/luck.ts';
import { TOTAL } from '../../model/workspace.ts';
import type { Scenario } from '../../scenario.ts';
import type { FullPlan, Game, Misconception, SkuResult, WeekPlan, WeekResult } from '../../vocabulary.ts';
import { PROFIT_LINES } from '../../vocabulary.ts';
import { simulateWeek } from '../../week.ts';
import { contextOf, type Effort, FULL_EFFORT, type ScoringContext } from '../context.ts';

/** A week under a plan in expected values. */
export interface ExpectedWeek {
  readonly profitFen: number;
  readonly grossFen: number;
  readonly lateRate: number;
  readonly slaRate: number;
  readonly answered60Rate: number;
  /** Share of wanted units that an empty shelf loses: of the shop and by product. */
  readonly shortShare: number;
  readonly skuShortShare: readonly number[];
}

export interface Evidence {
  readonly scenario: Scenario;
  readonly context: ScoringContext;
  readonly plan: FullPlan;
  /** Last week's plan. */
  readonly settings: FullPlan;
  readonly result: WeekResult;
  /** Earlier weeks, oldest first; at least the previous owner's. */
  readonly history: readonly WeekResult[];
  readonly last: WeekResult;
  /** The week as it was to be expected, without a peak of the calendar: not to foresee one is no mistaken idea. */
  readonly ordinary: ExpectedWeek;
  /** The ordinary week under another plan. */
  ordinaryUnder(plan: FullPlan): ExpectedWeek;
}

/** A mistaken idea that a plan looks like, and what would be better if it is one; the best of these is proved. */
export interface Suspicion {
  readonly code: Misconception;
  readonly skuId?: string;
  readonly remedies: readonly WeekPlan[];
  /** `week` where the mistake is one of this week alone; `value` where it is made for later. */
  readonly measure: 'week' | 'value';
}

export type Detector = (evidence: Evidence) => Suspicion[];

/** Opens a played week for its detectors. @throws if it has not been played */
export function openEvidence(
  game: Game,
  week: number,
  scenario: Scenario,
  effort: Effort = FULL_EFFORT,
): Evidence {
  const entry = game.entries[week - 1];
  if (week < 1 || entry === undefined)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
  const shop = runTo(game, scenario, week);
  const context = contextOf(shop, entry.plan, effort);
  const results: WeekResult[] = [];
  runTo(game, scenario, week + 1, (one) => results.push(one));
  const result = results.pop()!;
  const ordinaryWeek = quieterWeek(context);
  const ordinaryUnder = (plan: FullPlan) => expectedWeek(context, plan, ordinaryWeek);
  return {
    scenario,
    context,
    plan: entry.plan,
    settings: context.settings,
    result,
    history: results,
    last: results.at(-1)!,
    ordinary: ordinaryUnder(entry.plan),
    ordinaryUnder,
  };
}

/** Of this week and the one before, the week of the year with the lower season. */
function quieterWeek({ world, isoWeek }: ScoringContext): number {
  const before = ((isoWeek + 50) % 52) + 1;
  return world.season[before - 1]! < world.season[isoWeek - 1]! ? before : isoWeek;
}

function expectedWeek({ world, work, state }: ScoringContext, plan: FullPlan, isoWeek: number): ExpectedWeek {
  simulateWeek(world, work, state.slice(), compileDecisions(world, plan), EXPECTED, isoWeek);
  let lost = 0;
  let wanted = 0;
  const skuShortShare: number[] = [];
  for (let j = 0; j < world.skuCount; j++) {
    const want = work.skuUnits[j]! + work.skuLost[j]!;
    skuShortShare.push(want > 0 ? work.skuLost[j]! / want : 0);
    lost += work.skuLost[j]!;
    wanted += want;
  }
  return {
    profitFen: operatingProfit(work),
    grossFen: work.lines[PROFIT_LINES.indexOf('grossSales')]!,
    lateRate: work.totals[TOTAL.lateRate]!,
    slaRate: work.totals[TOTAL.sla]!,
    answered60Rate: work.totals[TOTAL.answered60]!,
    shortShare: wanted > 0 ? lost / wanted : 0,
    skuShortShare,
  };
}

/** Units a product's buyers wanted in a week, sold or lost. */
export function wantedUnits(sku: SkuResult): number {
  return sku.units + sku.lostUnits;
}

/** Share of the wanted units of a product that an empty shelf lost. */
export function shortShareOf(sku: SkuResult): number {
  return wantedUnits(sku) > 0 ? sku.lostUnits / wantedUnits(sku) : 0;
}

/** Mean weekly units wanted of product `j` over the last weeks, this one included. */
export function usualDemand({ history, result }: Evidence, j: number, weeks = 4): number {
  const recent = [...history, result].slice(-weeks);
  return recent.reduce((sum, week) => sum + wantedUnits(week.skus[j]!), 0) / recent.length;
}

/** The shop as a whole had too little to sell: in the week as it was and in an ordinary one to be expected. */
export function isShort({ result, ordinary }: Evidence, share: number): boolean {
  const wanted = result.units + result.lostUnits;
  return ordinary.shortShare >= share && wanted > 0 && result.lostUnits / wanted >= share;
}

/** Average order of last week, fen. */
export function averageOrderFen({ last }: Evidence): number {
  return last.orders > 0 ? last.profit.netSalesFen / last.orders : 0;
}

/** Nearest whole yuan, at least one. */
export function yuan(fen: number): number {
  return Math.max(100, Math.round(fen / 100) * 100);
}
