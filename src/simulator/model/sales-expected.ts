/** A day sold in expectation. */
import { expectedMinimumPoisson, expectedSalesNormal } from '../sampling.ts';
import { secondChoices } from './choice.ts';
import type { Decisions } from './decisions.ts';
import { bookLost } from './lost-sales.ts';
import { expectedDailySales, serveFirstChoices, shelfSpread } from './perishables.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/**
 * Expected sales of a day. Cumulative demand since Monday has mean Λ and variance Λ + cv²Λ² (market, day and
 * taste shocks), so expected cumulative sales are E[min(D, C)] with all goods received so far as capacity C.
 */
export function sellExpected(
  world: World,
  work: Workspace,
  decisions: Decisions,
  flashDay: boolean,
  day: number,
): void {
  const J = world.skuCount;
  const cv2 = world.scenario.dynamics.demandCoefficientOfVariationSquared;
  const { demand, sold, capacity, cumulativeDemand, cumulativeCapacity, cumulativeSold } = work;
  let anyUnmet = false;
  for (let j = 0; j < J; j++) {
    const want = demand[j]! + work.addOnMean[j]!;
    if (want <= 0) {
      work.drawn[j] = 0;
      continue;
    }
    let wanted = want;
    if (capacity[j]! < want * 4 && capacity[j]! < cumulativeCapacity[j]! - cumulativeSold[j]! - 1e-9) {
      wanted = Math.min(want, expectedSalesNormal(want, Math.sqrt(want + cv2 * want * want), capacity[j]!));
    }
    const mean = cumulativeDemand[j]! + wanted;
    cumulativeDemand[j] = mean;
    let sale: number;
    let fill: number;
    if (world.orderedDaily[j]) {
      const shelf = cumulativeCapacity[j]! - cumulativeSold[j]!;
      const sd = shelfSpread(world, work, decisions, j, want);
      sale = expectedDailySales(wanted, shelf, sd);
      fill = serveFirstChoices(work, j, sale, wanted / want, shelf, sd);
    } else {
      const total = salesAsGoodsArrive(world, work, j, mean, cv2);
      sale = Math.min(wanted, Math.max(0, total - cumulativeSold[j]!));
      fill = sale / want;
    }
    cumulativeSold[j]! += sale;
    work.drawn[j] = fill;
    sold[j] = demand[j]! * fill;
    if (fill < 1 - 1e-9) anyUnmet = true;
  }
  if (anyUnmet) divert(world, work, decisions, flashDay, day);
  for (let j = 0; j < J; j++) {
    const base = demand[j]!;
    if (base <= 0) continue;
    const ratio = sold[j]! / base;
    for (let g = 0; g < SEGMENT_COUNT; g++) work.soldBySegment[g * J + j] = work.lambda[g * J + j]! * ratio;
  }
}

/**
 * Expected cumulative sales where the week's goods have come by now with some chance only: the mean of the two
 * cases, since an order comes as a whole.
 */
function salesAsGoodsArrive(world: World, work: Workspace, j: number, mean: number, cv2: number): number {
  const capacity = work.cumulativeCapacity[j]!;
  const coming = work.skuComing[j]!;
  const come = coming > 0 ? Math.min(1, work.skuReceived[j]! / coming) : 1;
  if (world.punctual || come >= 1 - 1e-9) return expectedSales(mean, cv2, capacity);
  const before = Math.max(0, capacity - work.skuReceived[j]!);
  const without = expectedSales(mean, cv2, before);
  return come > 0 ? come * expectedSales(mean, cv2, before + coming) + (1 - come) * without : without;
}

/** E[min(D, C)]: exact Poisson sum for small means, else the normal loss function. */
function expectedSales(mean: number, cv2: number, capacity: number): number {
  if (capacity <= 0) return 0;
  const sd = Math.sqrt(mean + cv2 * mean * mean);
  // beyond five standard deviations the loss is under 10⁻⁷ of one
  if (capacity > mean + 5 * sd + 8) return mean;
  if (mean < 8) return expectedMinimumPoisson(mean, capacity);
  return Math.max(0, Math.min(mean, expectedSalesNormal(mean, sd, capacity)));
}

/** Below this share of demand, unmet first choices count as lost: who would take what else changes nothing. */
const LEAST_UNMET_SHARE = 1e-3;

/** Sends expected unmet first choices to second choices (two passes) and books the rest as lost. */
function divert(world: World, work: Workspace, decisions: Decisions, flashDay: boolean, day: number): void {
  const J = world.skuCount;
  const { demand, drawn, capacity, cumulativeCapacity, cumulativeSold } = work;
  const extra = work.weights;
  extra.fill(0, 0, J);
  for (let j = 0; j < J; j++) {
    const missed = demand[j]! * (1 - drawn[j]!);
    if (missed <= 1e-6 * demand[j]! || demand[j]! <= 0) continue;
    if (missed <= LEAST_UNMET_SHARE * demand[j]!) {
      bookLost(world, work, decisions, day, flashDay, j, missed);
      continue;
    }
    secondChoices(world, work, flashDay, j, work.splitInto);
    let kept = 0;
    for (let k = 0; k < J; k++) {
      // no more than what is left of the goods there were, and of the day's flash units
      const soldToday = (demand[k]! + work.addOnMean[k]!) * drawn[k]!;
      const room =
        Math.min(cumulativeCapacity[k]! - cumulativeSold[k]!, capacity[k]! - soldToday) - extra[k]!;
      const taken = Math.min(missed * work.splitInto[k]! * drawn[k]!, Math.max(0, room));
      extra[k]! += taken;
      kept += taken;
    }
    bookLost(world, work, decisions, day, flashDay, j, missed - kept);
  }
  for (let k = 0; k < J; k++) {
    if (extra[k] === 0) continue;
    work.sold[k]! += extra[k]!;
    work.cumulativeSold[k]! += extra[k]!;
    work.cumulativeDemand[k]! += extra[k]!;
  }
}
