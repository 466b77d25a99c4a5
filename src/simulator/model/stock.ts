/** Purchasing and receipts (rules S1–S10). */
import type { Decisions } from './decisions.ts';
import type { Luck } from './luck.ts';
import { buy } from './supply.ts';
import type { Workspace } from './workspace.ts';
import { PIPE_DAYS, type World } from './world.ts';

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
