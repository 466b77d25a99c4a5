/**
 * Purchasing, receipts and the sale of a day against the shelf (rules S1–S10).
 *
 * With luck, a day with stock-outs is exact: between two sell-outs every product is an independent Poisson
 * stream, the moment of a sell-out is an order statistic, and the streams start afresh without the product.
 * In expectation, sales are E[min(demand, stock)] of an over-dispersed week.
 */
import { binomialInverse, expectedMinimumPoisson, expectedSalesNormal, orderStatisticInverse, poissonInverse } from '../sampling.ts';
import { SUBSYSTEMS } from '../random.ts';
import { intensities, secondChoices } from './choice.ts';
import type { Decisions } from './decisions.ts';
import { drawPoisson, type Luck, split, uniformOf } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { PIPE_DAYS, SEGMENT_COUNT, type World } from './world.ts';

/** Places the week's purchase orders, cut off where the credit limit would be passed. Returns the cost, fen. */
export function orderStock(world: World, work: Workspace, state: Float64Array, decisions: Decisions): number {
  const { layout, skuCount: J } = world;
  const { finance } = world.scenario;
  let paid = 0;
  let due = 0;
  for (let k = 0; k < 3; k++) due += state[layout.payable + k]!;
  for (let j = 0; j < J; j++) {
    let underWay = 0;
    for (let d = 0; d < PIPE_DAYS; d++) underWay += state[layout.pipe + j * PIPE_DAYS + d]!;
    const target = decisions.purchaseUnits[j]!;
    let units = decisions.orderUpTo[j] ? Math.max(0, target - state[layout.stock + j]! - underWay) : target;
    const room = state[layout.cash]! + finance.creditLimitFen - due - paid;
    const cost = world.unitCost[j]!;
    if (units * cost > room) {
      const affordable = Math.max(0, Math.floor(room / cost));
      work.skuTruncated[j] = units - Math.min(units, affordable);
      units = Math.min(units, affordable);
    }
    state[layout.pipe + j * PIPE_DAYS + world.leadTimeDays[j]!]! += units;
    work.skuOrdered[j] = units;
    paid += units * cost;
  }
  if (finance.payAfterWeeks === 0) state[layout.cash]! -= paid;
  else state[layout.payable + finance.payAfterWeeks]! += paid;
  work.totals[TOTAL.purchases] = paid;
  return paid;
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
  allAvailable: boolean,
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
  else sellDrawn(world, work, luck, day, flashDay, allAvailable, cartToOrder);
}

function sellDrawn(
  world: World,
  work: Workspace,
  luck: Luck,
  day: number,
  flashDay: boolean,
  allOnShelf: boolean,
  cartToOrder: number,
): void {
  const J = world.skuCount;
  const { demand, sold, capacity, drawn, available } = work;
  let timeLeft = 1;
  let everyone = allOnShelf;
  for (let round = 0; round <= J; round++) {
    let outProduct = -1;
    let outTime = 2;
    for (let j = 0; j < J; j++) {
      drawn[j] = 0;
      if (!available[j] || demand[j]! <= 0) continue;
      const mean = demand[j]! * timeLeft;
      const count = poissonInverse(mean, uniformOf(luck, SUBSYSTEMS.demand, day, j, round, 0));
      drawn[j] = count;
      const room = capacity[j]! - sold[j]!;
      if (count >= room) {
        const time = timeLeft * orderStatisticInverse(room, count, uniformOf(luck, SUBSYSTEMS.stockOut, day, j, round, 0));
        if (time < outTime) {
          outTime = time;
          outProduct = j;
        }
      }
    }
    const share = outProduct < 0 ? 1 : outTime / timeLeft;
    for (let j = 0; j < J; j++) {
      if (!available[j]) continue;
      const count = drawn[j]!;
      const room = capacity[j]! - sold[j]!;
      let units = count;
      if (outProduct >= 0) {
        if (j === outProduct) units = room;
        else if (count >= room) {
          // its own sell-out came later: room − 1 arrivals lie before that moment, spread evenly
          const ownTime = timeLeft * orderStatisticInverse(room, count, uniformOf(luck, SUBSYSTEMS.stockOut, day, j, round, 0));
          units = room > 1 ? binomialInverse(room - 1, Math.min(1, outTime / ownTime), uniformOf(luck, SUBSYSTEMS.stockOut, day, j, round, 1)) : 0;
        } else units = count > 0 ? binomialInverse(count, share, uniformOf(luck, SUBSYSTEMS.stockOut, day, j, round, 2)) : 0;
      }
      if (units > 0) {
        sold[j]! += units;
        splitBySegment(world, work, luck, day, j, round, units);
      }
    }
    if (outProduct < 0) return;
    work.daySkuSoldOutAt[day * J + outProduct] = 1 - timeLeft + outTime;
    timeLeft -= outTime;
    available[outProduct] = 0;
    everyone = false;
    intensities(world, work, flashDay, everyone, cartToOrder, demand, false);
  }
}

function splitBySegment(world: World, work: Workspace, luck: Luck, day: number, j: number, round: number, units: number): void {
  const J = world.skuCount;
  for (let g = 0; g < SEGMENT_COUNT; g++) work.weights[g] = work.lambda[g * J + j]!;
  split(luck, units, work.weights, 0, SEGMENT_COUNT, work.splitInto, 0, SUBSYSTEMS.demand, day, j, round, 2);
  for (let g = 0; g < SEGMENT_COUNT; g++) work.soldBySegment[g * J + j]! += work.splitInto[g]!;
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
    const retained = secondChoices(world, work, flashDay, j, work.splitInto);
    const lost = drawPoisson(luck, missed * (1 - Math.min(1, retained)), SUBSYSTEMS.substitution, day, j, 0, 0);
    book(world, work, decisions, day, flashDay, j, lost);
  }
}

function book(world: World, work: Workspace, decisions: Decisions, day: number, flashDay: boolean, j: number, lost: number): void {
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
function sellExpected(world: World, work: Workspace, decisions: Decisions, flashDay: boolean, day: number): void {
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
    const total = expectedSales(mean, cv2, cumulativeCapacity[j]!);
    const sale = Math.min(wanted, Math.max(0, total - cumulativeSold[j]!));
    cumulativeSold[j]! += sale;
    const fill = sale / want;
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

/** E[min(D, C)]: exact Poisson sum for small means, else the normal loss function. */
function expectedSales(mean: number, cv2: number, capacity: number): number {
  if (capacity <= 0) return 0;
  const sd = Math.sqrt(mean + cv2 * mean * mean);
  if (capacity > mean + 8 * sd + 8) return mean;
  if (mean < 8) return expectedMinimumPoisson(mean, capacity);
  return Math.max(0, Math.min(mean, expectedSalesNormal(mean, sd, capacity)));
}

/** Sends expected unmet first choices to second choices (two passes) and books the rest as lost. */
function divert(world: World, work: Workspace, decisions: Decisions, flashDay: boolean, day: number): void {
  const J = world.skuCount;
  const { demand, drawn } = work;
  const extra = work.weights;
  extra.fill(0, 0, J);
  for (let j = 0; j < J; j++) {
    const missed = demand[j]! * (1 - drawn[j]!);
    if (missed <= 1e-6 * demand[j]! || demand[j]! <= 0) continue;
    secondChoices(world, work, flashDay, j, work.splitInto);
    let kept = 0;
    for (let k = 0; k < J; k++) {
      const taken = missed * work.splitInto[k]! * drawn[k]!;
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
