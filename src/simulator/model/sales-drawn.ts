/** A day sold with luck: exact between one sell-out and the next. */
import { SUBSYSTEMS } from '../random.ts';
import { hypergeometricInverse, orderStatisticInverse } from '../sampling.ts';
import { intensities } from './choice.ts';
import { drawBinomial, drawPoisson, type Luck, uniformOf } from './luck.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/**
 * The exact day: first choices of every segment and product are independent Poisson counts until a shelf is
 * empty. The first sell-out is the earliest order statistic; what came before it is a thinning of the counts
 * drawn, and the rest of the day starts afresh without the product.
 */
export function sellDrawn(
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
