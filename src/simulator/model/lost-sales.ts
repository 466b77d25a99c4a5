/** What empty shelves turned away. */
import { SUBSYSTEMS } from '../random.ts';
import { intensities, secondChoices } from './choice.ts';
import type { Decisions } from './decisions.ts';
import { drawPoisson, type Luck } from './luck.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

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
    bookLost(world, work, decisions, day, flashDay, j, lost);
  }
}

/** Share of the time after `from` in which a product that ran out at `out` (−1: never) was on its shelf. */
function stillThere(out: number, from: number): number {
  if (out < 0) return 1;
  return from < 1 ? Math.max(0, out - from) / (1 - from) : 0;
}

/** Books units of product `j` that found no shelf, and their margin. */
export function bookLost(
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
