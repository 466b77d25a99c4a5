/**
 * Who delivers, at what price, when and how well (rules SU1–SU9).
 *
 * Stock stands in the books at each product's standard cost; what a supplier charges more or less is booked
 * when the order is placed, as a price difference.
 */
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { type Luck, toFen, uniformOf } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { PIPE_DAYS, type World } from './world.ts';

/** Days by which an order comes early or late, in the order of `punctuality`. */
const DELAYS = [-1, 0, 1, 3] as const;

/** Cost of an order, fen: the supplier's price, less what its size earns. */
export function orderCost(world: World, decisions: Decisions, j: number, units: number): number {
  const supplier = world.scenario.suppliers[decisions.supplier[j]!]!;
  let off = 0;
  for (const { fromUnits, discountShare } of supplier.priceBreaks)
    if (units >= fromUnits) off = discountShare;
  return units * world.unitCost[j]! * supplier.costFactor * (1 - off);
}

/**
 * Orders `units` of a product on `day`: puts them under way, blends their defects into the stock and books what
 * they cost. Returns the cost, fen; the difference to standard cost goes to `purchaseVariance`.
 */
function placeOrder(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  j: number,
  units: number,
): number {
  if (units <= 0) return 0;
  const { layout } = world;
  const supplier = world.scenario.suppliers[decisions.supplier[j]!]!;
  const { quality } = world.scenario;
  const pipe = layout.pipe + j * PIPE_DAYS;

  const caught = quality.foundShare * decisions.plan.inspectionShare;
  let held = state[layout.stock + j]!;
  for (let d = 0; d < PIPE_DAYS; d++) held += state[pipe + d]!;
  const rate = supplier.defectRate * (1 - caught);
  state[layout.defects + j] = (state[layout.defects + j]! * held + rate * units) / (held + units);

  const base = world.leadTimeDays[j]! + supplier.leadTimeShiftDays + work.market.leadDelayDays;
  const arrival = (delay: number) => Math.min(PIPE_DAYS - 1, day + Math.max(1, base + delay));
  if (luck.expected)
    for (let i = 0; i < DELAYS.length; i++)
      state[pipe + arrival(DELAYS[i]!)]! += units * supplier.punctuality[i]!;
  else {
    const u = uniformOf(luck, SUBSYSTEMS.supply, day, j, 0, 0);
    let i = 0;
    let through = supplier.punctuality[0]!;
    while (i < DELAYS.length - 1 && u > through) through += supplier.punctuality[++i]!;
    state[pipe + arrival(DELAYS[i]!)]! += units;
  }

  const cost = toFen(luck, orderCost(world, decisions, j, units));
  work.skuOrdered[j]! += units;
  work.totals[TOTAL.purchases]! += cost;
  work.totals[TOTAL.purchaseVariance]! += units * world.unitCost[j]! - cost;
  return cost;
}

/** Buys as much of `units` as cash and credit pay for; what is cut off is reported. */
export function buy(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  j: number,
  units: number,
): void {
  if (!(units > 0)) return;
  const { layout } = world;
  const { finance } = world.scenario;
  let room = state[layout.cash]! + finance.creditLimitFen;
  for (let k = 0; k < 3; k++) room -= state[layout.payable + k]!;
  let bought = units;
  const asked = orderCost(world, decisions, j, units);
  if (asked > room) {
    // a smaller order may miss its price break, so it is priced without one
    const supplier = world.scenario.suppliers[decisions.supplier[j]!]!;
    bought = Math.min(units, Math.max(0, Math.floor(room / (world.unitCost[j]! * supplier.costFactor))));
    work.skuTruncated[j]! += units - bought;
  }
  const cost = placeOrder(world, work, state, decisions, luck, day, j, bought);
  if (finance.payAfterWeeks === 0) state[layout.cash]! -= cost;
  else state[layout.payable + finance.payAfterWeeks - 1]! += cost;
}

/** Share of a product's units that is faulty beyond the usual. */
export function extraDefects(world: World, state: Float64Array, j: number): number {
  return state[world.layout.defects + j]! - world.scenario.quality.referenceDefectRate;
}

/** Sells units to a clearance trader on Monday morning: part of their cost comes back in cash. */
export function clearStock(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  if (!decisions.clears) return;
  const { layout } = world;
  const { recoveredShare } = world.scenario.clearance;
  for (let j = 0; j < world.skuCount; j++) {
    const units = Math.min(decisions.clearance[j]!, state[layout.stock + j]!);
    if (units <= 0) continue;
    const cost = units * world.unitCost[j]!;
    const proceeds = toFen(luck, cost * recoveredShare);
    state[layout.stock + j]! -= units;
    state[layout.cash]! += proceeds;
    work.cumulativeCapacity[j]! -= units;
    work.skuCleared[j] = units;
    work.totals[TOTAL.clearanceLoss]! += cost - proceeds;
  }
}

/** The world with suppliers who are always in time: published lifts know nothing of late goods. */
export function inTime(world: World): World {
  const suppliers = world.scenario.suppliers.map((supplier) => ({ ...supplier, punctuality: [0, 1, 0, 0] }));
  return { ...world, punctual: true, scenario: { ...world.scenario, suppliers } };
}
