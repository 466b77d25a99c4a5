/** What a week's plan could have brought (rules FN1–FN5): quantiles of operating profit over the futures. */
import { runTo } from '../game.ts';
import { resolvePlan } from '../plan.ts';
import type { Scenario } from '../scenario.ts';
import type { Fan, FanChart, Game, WeekPlan } from '../vocabulary.ts';
import { morningOf } from './attribution/morning.ts';
import { contextOf } from './context.ts';
import { ALL_FUTURES, type Futures, futureProfits } from './futures.ts';
import { HORIZON_WEEKS } from './value.ts';

/** Futures of the weeks after the first: enough for the edges of a fan. */
const LATER_FUTURES = 80;

/**
 * The fan of week `week` and of eight more under the plan's lasting decisions.
 *
 * It uses the shop's true numbers and never the game's own luck: shown before a week is played it is a hint.
 *
 * @param plan levers to change in the week that was played, or, for the coming week, in last week's settings
 * @throws if an earlier week has not been played
 */
export function fanChart(
  game: Game,
  week: number,
  plan: WeekPlan | undefined,
  scenario: Scenario,
  futures: Futures = ALL_FUTURES,
): FanChart {
  if (week < 1 || week > game.entries.length + 1)
    throw new Error(`week ${week} can’t be drawn; the last played is ${game.entries.length}`);
  const shop = runTo(game, scenario, week);
  const played = game.entries[week - 1]?.plan;
  const full = resolvePlan(played ?? shop.settings, plan ?? {});
  const context = contextOf(shop, full);
  const near = futureProfits(context, futures, 1, shop.deskFen)[0]!;
  const some = { ...futures, count: Math.min(futures.count, LATER_FUTURES) };
  const [, ...later] = futureProfits(context, some, HORIZON_WEEKS + 1, shop.deskFen);
  const weeks = [near, ...later].map((values, offset) => fanOf(values, week + offset));
  const chart: FanChart = { week, futures: futures.count, weeks };
  if (played === undefined || JSON.stringify(full) !== JSON.stringify(resolvePlan(played, {}))) return chart;
  const { realisedFen } = morningOf(game, week, scenario);
  return { ...chart, realisedFen, percentile: percentileOf(near, realisedFen) };
}

/** Quantiles of a week's profits, whole fen. */
export function fanOf(values: Float64Array, week: number): Fan {
  const sorted = values.slice().sort();
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) sum += sorted[i]!;
  const at = (share: number) => Math.floor(quantile(sorted, share) + 0.5);
  return {
    week,
    meanFen: Math.floor(sum / sorted.length + 0.5),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
}

/** Quantile of ascending values, straight lines between them (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

/** Share of values below `value`, ties counted half. */
export function percentileOf(values: Float64Array, value: number): number {
  let below = 0;
  for (let i = 0; i < values.length; i++) below += values[i]! < value ? 1 : values[i]! === value ? 0.5 : 0;
  return below / values.length;
}
