/**
 * Purchasing, receipts and the sale of a day against the shelf (rules S1–S10).
 *
 * With luck, a day with stock-outs is exact: between two sell-outs every product is an independent Poisson
 * stream, the moment of a sell-out is an order statistic, and the streams start afresh without the product.
 * In expectation, sales are E[min(demand, stock)] of an over-dispersed week.
 */

import { SUBSYSTEMS } from '../random.ts';
import {
  expectedMinimumPoisson,
  expectedSalesNormal,
  hypergeometricInverse,
  orderStatisticInverse,
} from '../sampling.ts';
import { intensities, secondChoices } from './choice.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, drawPoisson, type Luck, uniformOf } from './luck.ts';
import { expectedDailySales, serveFirstChoices, shelfSpread } from './perishables.ts';
import { buy } from './supply.ts';
import type { Workspace } from './workspace.ts';
import { PIPE_DAYS, SEGMENT_COUNT, type World } from './world.ts';

/** Places the week's purchase orders, cut off where the credit limit would be passed. */
export function orderStock(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    let underWay = 0;
    for (let d = 0; d < PIPE_DAYS; d++) underWay += state[layout.pipe + j * PIPE_DAYS + d]!;
    const target = decisions.purchaseUnits[j]!;
    const units = decisions.orderUpTo[j] ? Math.max(0, target - state[layout.stock + j]! - underWay) : target;
    buy(world, work, state, decisions, luck, 0, j, units);
    let coming = 0;
    for (let d = 0; d < 7; d++) coming += state[layout.pipe + j * PIPE_DAYS + d]!;
    work.skuComing[j] = coming;
  }
}

/** Puts the goods that arrive this morning on the shelf. */
export function receiveStock(world: World, work: Workspace, state: Float64Array, day: number): void {
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    const at = layout.pipe + j * PIPE_DAYS + day;
    const units = state[at]!;
    if (units > 0) {
      state[layout.stock + j]! += units;
      state[at] = 0;
      work.skuReceived[j]! += units;
      work.daySkuReceived[day * J + j] = units;
      work.cumulativeCapacity[j]! += units;
    }
  }
}

/** Moves the pipeline one week nearer, after Sunday. */
export function shiftPipe(world: World, state: Float64Array): void {
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    const from = layout.pipe + j * PIPE_DAYS;
    state.copyWithin(from, from + 7, from + PIPE_DAYS);
    state.fill(0, from + PIPE_DAYS - 7, from + PIPE_DAYS);
  }
}

/**
 * Sells one day. Needs `demand` and `lambda` for all products on the shelf; leaves first-choice sales in
 * `sold`, their split in `soldBySegment`, and the units an empty shelf lost in `skuLost`.
 */
export function sellDay(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  flashDay: boolean,
  cartToOrder: number,
): void {
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    const onHand = state[layout.stock + j]!;
    work.capacity[j] = flashDay && decisions.flashSku[j] ? Math.min(onHand, decisions.flashCap) : onHand;
    work.sold[j] = 0;
  }
  work.soldBySegment.fill(0);
  if (luck.expected) sellExpected(world, work, decisions, flashDay, day);
  else sellDrawn(world, work, luck, day, flashDay, cartToOrder);
}

/**
 * The exact day: first choices of every segment and product are independent Poisson counts until a shelf is
 * empty. The first sell-out is the earliest order statistic; what came before it is a thinning of the counts
 * drawn, and the rest of the day starts afresh without the product.
 */
function sellDrawn(
  world: World,
  work: Workspace,
  luck: Luck,
  day: number,
  flashDay: boolean,
  cartToOrder: number,
): void {
  const J = world.skuCount;
  const G = SEGMENT_COUNT;
  const { sold, capacity, drawn, available, counts, lambda, soldBySegment } = work;
  let timeLeft = 1;
  for (let round = 0; round <= J; round++) {
    let outProduct = -1;
    let outTime = 2;
    for (let j = 0; j < J; j++) {
      let total = 0;
      if (available[j]) {
        for (let g = 0; g < G; g++) {
          const count = drawPoisson(luck, lambda[g * J + j]! * timeLeft, SUBSYSTEMS.demand, day, j, round, g);
          counts[g * J + j] = count;
          total += count;
        }
        const room = capacity[j]! - sold[j]!;
        if (total >= room) {
          const time = sellOutTime(luck, day, j, round, timeLeft, room, total);
          if (time < outTime) {
            outTime = time;
            outProduct = j;
          }
        }
      }
      drawn[j] = total;
    }
    if (outProduct < 0) {
      for (let j = 0; j < J; j++) {
        if (!available[j]) continue;
        sold[j]! += drawn[j]!;
        for (let g = 0; g < G; g++) soldBySegment[g * J + j]! += counts[g * J + j]!;
      }
      return;
    }
    for (let j = 0; j < J; j++) {
      if (!available[j] || drawn[j] === 0) continue;
      const room = capacity[j]! - sold[j]!;
      if (j === outProduct) sellFirst(world, work, luck, day, j, round, room);
      else if (drawn[j]! >= room) {
        // its own sell-out came later: room − 1 arrivals lie before that moment, spread evenly
        const ownTime = sellOutTime(luck, day, j, round, timeLeft, room, drawn[j]!);
        const units = drawBinomial(luck, room - 1, outTime / ownTime, SUBSYSTEMS.stockOut, day, j, round, 1);
        sellFirst(world, work, luck, day, j, round, units);
      } else {
        for (let g = 0; g < G; g++) {
          const units = drawBinomial(
            luck,
            counts[g * J + j]!,
            outTime / timeLeft,
            SUBSYSTEMS.stockOut,
            day,
            j,
            round,
            2 + g,
          );
          sold[j]! += units;
          soldBySegment[g * J + j]! += units;
        }
      }
    }
    work.daySkuSoldOutAt[day * J + outProduct] = 1 - timeLeft + outTime;
    timeLeft -= outTime;
    available[outProduct] = 0;
    intensities(world, work, flashDay, false, cartToOrder, work.demand, false);
  }
}

/** When the `room`-th of `count` arrivals comes, from now, in days. */
function sellOutTime(
  luck: Luck,
  day: number,
  j: number,
  round: number,
  timeLeft: number,
  room: number,
  count: number,
): number {
  return (
    timeLeft * orderStatisticInverse(room, count, uniformOf(luck, SUBSYSTEMS.stockOut, day, j, round, 0))
  );
}

/** Sells the first `units` of the arrivals drawn for product `j`: a hypergeometric split over the segments. */
function sellFirst(
  world: World,
  work: Workspace,
  luck: Luck,
  day: number,
  j: number,
  round: number,
  units: number,
): void {
  const J = world.skuCount;
  let population = work.drawn[j]!;
  let left = units;
  for (let g = 0; g < SEGMENT_COUNT && left > 0; g++) {
    const mine = work.counts[g * J + j]!;
    if (mine <= 0) continue;
    const taken =
      mine >= population
        ? left
        : hypergeometricInverse(
            population,
            mine,
            left,
            uniformOf(luck, SUBSYSTEMS.stockOut, day, j, round, 8 + g),
          );
    population -= mine;
    left -= taken;
    work.sold[j]! += taken;
    work.soldBySegment[g * J + j]! += taken;
  }
}

/** Demand that an empty shelf turned away: those who leave the shop, drawn or expected, after second choices. */
export function lostSales(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  flashDay: boolean,
  cartToOrder: number,
): void {
  const J = world.skuCount;
  let anyOut = false;
  for (let j = 0; j < J; j++) if (work.daySkuSoldOutAt[day * J + j]! >= 0) anyOut = true;
  if (!anyOut) return;
  intensities(world, work, flashDay, true, cartToOrder, work.fullDemand, false);
  for (let j = 0; j < J; j++) {
    const out = work.daySkuSoldOutAt[day * J + j]!;
    if (out < 0) continue;
    const missed = work.fullDemand[j]! * (1 - out);
    secondChoices(world, work, flashDay, j, work.splitInto);
    let retained = 0;
    for (let k = 0; k < J; k++) {
      if (k !== j) retained += work.splitInto[k]! * stillThere(work.daySkuSoldOutAt[day * J + k]!, out);
    }
    const lost = drawPoisson(
      luck,
      missed * (1 - Math.min(1, retained)),
      SUBSYSTEMS.substitution,
      day,
      j,
      0,
      0,
    );
    book(world, work, decisions, day, flashDay, j, lost);
  }
}

/** Share of the time after `from` in which a product that ran out at `out` (−1: never) was on its shelf. */
function stillThere(out: number, from: number): number {
  if (out < 0) return 1;
  return from < 1 ? Math.max(0, out - from) / (1 - from) : 0;
}

function book(
  world: World,
  work: Workspace,
  decisions: Decisions,
  day: number,
  flashDay: boolean,
  j: number,
  lost: number,
): void {
  const price = flashDay ? decisions.flashPrice[j]! : decisions.price[j]!;
  const margin = lost * Math.max(0, price - world.unitCost[j]!);
  work.skuLost[j]! += lost;
  work.skuLostMargin[j]! += margin;
  work.dayLostUnits[day]! += lost;
  work.dayLostMargin[day]! += margin;
}

/**
 * Expected sales of a day. Cumulative demand since Monday has mean Λ and variance Λ + cv²Λ² (market, day and
 * taste shocks), so expected cumulative sales are E[min(D, C)] with all goods received so far as capacity C.
 */
function sellExpected(
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
      book(world, work, decisions, day, flashDay, j, missed);
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
    book(world, work, decisions, day, flashDay, j, missed - kept);
  }
  for (let k = 0; k < J; k++) {
    if (extra[k] === 0) continue;
    work.sold[k]! += extra[k]!;
    work.cumulativeSold[k]! += extra[k]!;
    work.cumulativeDemand[k]! += extra[k]!;
  }
}
