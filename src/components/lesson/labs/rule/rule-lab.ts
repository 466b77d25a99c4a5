import type { PricingRule, WeekPlan } from '../../../../simulator/index.ts';
import { lucksOf, type Play } from '../price-lab.ts';

export const RULE_STRENGTHS: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
export const RULE_FOLLOWS = ['rivals', 'stock'] as const satisfies readonly PricingRule['follow'][];
/** List prices of the whole shop, as shares of the usual ones. */
export const RULE_LEVELS: readonly number[] = [0.8, 1];
const RULE_LUCKS = 3;

/** Weeks under one rule: means over the lucks, money in fen. */
export interface RuleRun {
  readonly priceFen: readonly number[];
  readonly leftUnits: readonly number[];
  readonly profitFen: readonly number[];
}
export interface RuleSetup {
  readonly skuId: string;
  readonly name: string;
  readonly weeks: number;
  readonly floorMarginShare: number;
  readonly usualPriceFen: Readonly<Record<string, number>>;
  /** Runs by price level, by what is followed, then by strength; strength 0 is the fixed price. */
  readonly runs: readonly (readonly (readonly RuleRun[])[])[];
}

async function runRule(
  setup: Omit<RuleSetup, 'runs'>,
  level: number,
  rule: PricingRule | null,
  seed: string,
  play: Play,
): Promise<RuleRun> {
  const priceFen = Array.from({ length: setup.weeks }, () => 0);
  const leftUnits = priceFen.slice();
  const profitFen = priceFen.slice();
  const prices = Object.entries(setup.usualPriceFen).map(([id, fen]): [string, number] => [
    id,
    Math.round((fen * level) / 100) * 100,
  ]);
  const first: WeekPlan = { pricingRule: rule, listPriceFen: Object.fromEntries(prices) };
  for (const luck of lucksOf(seed, RULE_LUCKS)) {
    for (let week = 0; week < setup.weeks; week += 1) {
      const result = await play(luck, [first, ...Array.from({ length: week }, () => ({}))]);
      const sku = result.skus.find((one) => one.skuId === setup.skuId);
      if (!sku) throw new Error(`The shop has no product “${setup.skuId}”`);
      priceFen[week] = (priceFen[week] ?? 0) + sku.listPriceFen / RULE_LUCKS;
      leftUnits[week] = (leftUnits[week] ?? 0) + sku.closingUnits / RULE_LUCKS;
      profitFen[week] = (profitFen[week] ?? 0) + result.profit.operatingProfitFen / RULE_LUCKS;
    }
  }
  const whole = (list: readonly number[]) => list.map((value) => Math.round(value));
  return { priceFen: whole(priceFen), leftUnits: whole(leftUnits), profitFen: whole(profitFen) };
}

/** Plays the weeks under every rule and without one. */
export async function playRules(
  setup: Omit<RuleSetup, 'runs'>,
  seed: string,
  play: Play,
): Promise<RuleSetup> {
  const runs: RuleRun[][][] = [];
  for (const level of RULE_LEVELS) {
    const fixed = await runRule(setup, level, null, seed, play);
    const rows: RuleRun[][] = [];
    for (const follow of RULE_FOLLOWS) {
      const row: RuleRun[] = [fixed];
      for (const strengthShare of RULE_STRENGTHS.slice(1)) {
        const rule = { follow, strengthShare, floorMarginShare: setup.floorMarginShare };
        row.push(await runRule(setup, level, rule, seed, play));
      }
      rows.push(row);
    }
    runs.push(rows);
  }
  return { ...setup, runs };
}

export function ruleAt({ runs }: RuleSetup, level: number, follow: number, strength: number): RuleRun {
  const run = runs[level]?.[follow]?.[strength];
  if (!run) throw new Error(`no rule at ${level}, ${follow}, ${strength}`);
  return run;
}

export function totalProfitFen(run: RuleRun): number {
  return run.profitFen.reduce((sum, fen) => sum + fen, 0);
}
