/**
 * The sale of a day against the shelf (rules S1–S10).
 *
 * With luck, a day with stock-outs is exact: between two sell-outs every product is an independent Poisson
 * stream, the moment of a sell-out is an order statistic, and the streams start afresh without the product.
 * In expectation, sales are E[min(demand, stock)] of an over-dispersed week.
 */
import type { Decisions } from './decisions.ts';
import type { Luck } from './luck.ts';
import { sellDrawn } from './sales-drawn.ts';
import { sellExpected } from './sales-expected.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

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
