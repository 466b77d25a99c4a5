/** All shops of the site as their authors wrote them, calibrated or not, for tests of the market around them. */
import { readdirSync, readFileSync } from 'node:fs';
import { baseStockOf } from '../../../src/simulator/base-stock.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { buildWorld, type World } from '../../../src/simulator/model/world.ts';
import { orderUpTo } from '../../../src/simulator/plans.ts';
import { parseScenarioDraft, type ScenarioDraft } from '../../../src/simulator/scenario.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { coldState } from '../../../src/simulator/warm-state.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';
import { key } from './shop.ts';

const folder = new URL('../../../src/content/scenarios/', import.meta.url);

export const drafts: readonly ScenarioDraft[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const parsed = parseScenarioDraft(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
    return parsed.value;
  });

const WEEKLY_UNITS = 100;

/** A world of a shop that is about right, before any calibration. */
export function roughWorld(draft: ScenarioDraft): World {
  return buildWorld(draft, {
    baseUtility: -3.7,
    newDirectVisitsPerDay: 1600,
    visitsPerWeek: draft.customers.classes.map((one) => one.ordersPerWeek * 18),
    promotionUrgency: { coupon: 0.29, threshold: 0.29, gift: 0.37 },
    weeklyUnits: draft.skus.map((sku) => (draft.reference.onShelf[sku.id] ? WEEKLY_UNITS : 0)),
    categoryWeeklyUnits: draft.categories.map(() => 350),
    ordersPerWeek: 1000,
    lateRate: 0.09,
    slaAttainmentRate: 0.97,
  });
}

/** The reference plan with base stock for a hundred units a product and week. */
export function roughPlan(draft: ScenarioDraft, change: Partial<FullPlan> = {}): FullPlan {
  const cv2 = draft.dynamics.demandCoefficientOfVariationSquared;
  const levels = draft.skus.map((sku) => baseStockOf(sku, WEEKLY_UNITS, cv2));
  return { ...draft.reference, purchase: orderUpTo(draft, levels), ...change };
}

/** The account of each of `weeks` drawn weeks from ISO week `from` on. */
export function season(
  draft: ScenarioDraft,
  from: number,
  weeks = 12,
  change: Partial<FullPlan> = {},
): string[] {
  const world = roughWorld(draft);
  const work = makeWorkspace(world);
  const state = coldState(world);
  for (let i = 0; i < state.length; i++) if (state[i]! > 10) state[i] = Math.round(state[i]!);
  const decisions = compileDecisions(world, roughPlan(draft, change));
  return Array.from({ length: weeks }, (_, week) => {
    simulateWeek(world, work, state, decisions, luckOf(key, week), ((from + week - 1) % 52) + 1);
    return work.lines.join();
  });
}
