/**
 * Goods that spoil (rules PE1–PE12): shelves by days since receipt, oldest sold first, what is too old is
 * scrapped at cost, and what keeps for less than a fortnight is ordered every morning.
 *
 * A shop in which nothing perishes has no cells for this and skips all of it.
 */
import { normalLoss } from '../sampling.ts';
import type { Decisions } from './decisions.ts';
import type { Luck } from './luck.ts';
import { buy } from './supply.ts';
import type { Workspace } from './workspace.ts';
import { AGE_DAYS, PIPE_DAYS, type World } from './world.ts';

/** Share of the day of sale itself in the spread of what stands on a shelf that is filled up every morning. */
const DAY_OF_SALE = 0.55;

/** Before Monday: shelves by age agree with the stock, and order-up-to levels stand until changed. */
export function openShelves(world: World, state: Float64Array, decisions: Decisions): void {
  if (!world.perishes) return;
  matchAges(world, state);
  for (let j = 0; j < world.skuCount; j++) {
    if (!world.orderedDaily[j]) continue;
    if (!decisions.onShelf[j]) state[world.layout.standing + j] = 0;
    else if (decisions.orderUpTo[j]) state[world.layout.standing + j] = decisions.purchaseUnits[j]!;
  }
}

/** Makes the age cells of every perishable product add up to its stock: more is fresh, less was the oldest. */
function matchAges(world: World, state: Float64Array): void {
  const { layout } = world;
  for (let j = 0; j < world.skuCount; j++) {
    const life = world.lifeDays[j]!;
    if (life > 0) match(state, layout.age + j * AGE_DAYS, life, state[layout.stock + j]!);
  }
}

function match(state: Float64Array, at: number, life: number, stock: number): void {
  let total = 0;
  for (let age = 0; age < life; age++) total += state[at + age]!;
  if (total < stock) state[at]! += stock - total;
  else takeOldest(state, at, life, total - stock);
}

/** Takes `units` off a shelf, oldest first. */
function takeOldest(state: Float64Array, at: number, life: number, units: number): void {
  let left = units;
  for (let age = life - 1; age >= 0 && left > 0; age--) {
    const taken = Math.min(left, state[at + age]!);
    state[at + age]! -= taken;
    left -= taken;
  }
}

/** Shelves in whole units, as a real shop would be found. */
export function wholeAges(world: World, state: Float64Array): void {
  const { layout, perishes, skuCount } = world;
  if (!perishes) return;
  for (let i = layout.age; i < layout.age + skuCount * AGE_DAYS; i++) state[i] = Math.round(state[i]!);
  for (let i = layout.standing; i < layout.standing + skuCount; i++) state[i] = Math.round(state[i]!);
  matchAges(world, state);
}

/**
 * Fills goods ordered daily up to their standing level, Tuesday to Sunday; Monday's order is the plan's. Cut off
 * where the credit limit would be passed.
 */
export function orderPerishables(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
): void {
  if (!world.perishes || day === 0) return;
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    if (!world.orderedDaily[j]) continue;
    const pipe = layout.pipe + j * PIPE_DAYS;
    let units = state[layout.standing + j]! - state[layout.stock + j]!;
    for (let d = day; d < PIPE_DAYS; d++) units -= state[pipe + d]!;
    buy(world, work, state, decisions, luck, day, j, units);
  }
}

/** At night: what was sold was the oldest, what may not be sold tomorrow is scrapped, the rest grows older. */
export function ageStock(world: World, work: Workspace, state: Float64Array, luck: Luck, day: number): void {
  if (!world.perishes) return;
  const { layout, skuCount: J } = world;
  for (let j = 0; j < J; j++) {
    const life = world.lifeDays[j]!;
    if (life === 0) continue;
    const at = layout.age + j * AGE_DAYS;
    const stock = state[layout.stock + j]!;
    state[at]! += work.daySkuReceived[day * J + j]!;
    match(state, at, life, stock);
    let scrapped = state[at + life - 1]!;
    if (luck.expected) scrapped = Math.min(stock, scrapped + chanceScrap(world, work, state, j, life));
    if (scrapped > 0) {
      takeOldest(state, at, life, scrapped);
      state[layout.stock + j] = stock - scrapped;
      work.skuScrapped[j]! += scrapped;
      work.cumulativeCapacity[j]! -= scrapped;
    }
    for (let age = life - 1; age > 0; age--) state[at + age] = state[at + age - 1]!;
    state[at] = 0;
  }
}

/**
 * Units that chance alone spoils tonight, in expectation. Mean demand empties a shelf in time or leaves `margin`
 * units too many; the spread of demand over an order's whole life, under way and on the shelf, spoils
 * sd·(φ(z) − |z|·(1 − Φ(|z|))) more in the days on the shelf, z = margin ÷ sd (after Nahmias 1982).
 */
function chanceScrap(world: World, work: Workspace, state: Float64Array, j: number, life: number): number {
  const perDay = work.demand[j]! + work.addOnMean[j]!;
  if (!(perDay > 0)) return 0;
  const at = world.layout.age + j * AGE_DAYS;
  let age = life - 1;
  while (age >= 0 && !(state[at + age]! > 0)) age--;
  if (age < 0) return 0;
  const oldest = state[at + age]!;
  const margin = age === life - 1 ? oldest : Math.min(oldest, perDay) - (life - 1 - age) * perDay;
  const sd = spreadOver(world, perDay, life + world.leadTimeDays[j]!);
  return (sd * normalLoss(Math.abs(margin) / sd)) / life;
}

/** Standard deviation of demand over `days` of `perDay` units each. */
function spreadOver(world: World, perDay: number, days: number): number {
  const mean = perDay * days;
  return Math.sqrt(mean + world.scenario.dynamics.demandCoefficientOfVariationSquared * mean * mean);
}

/**
 * Spread of what stands on a shelf that is filled up every morning: of demand over lead time and part of the day of
 * sale, and of orders of `perDay` units that come a day early, a day late or three.
 */
export function shelfSpread(
  world: World,
  work: Workspace,
  decisions: Decisions,
  j: number,
  perDay: number,
): number {
  const { leadTimeShiftDays, punctuality } = world.scenario.suppliers[decisions.supplier[j]!]!;
  const lead = Math.max(1, world.leadTimeDays[j]! + leadTimeShiftDays + work.market.leadDelayDays);
  // shares of an order that have come the day before it is due, on the day, and on the two days after
  const early = lead > 1 ? punctuality[0]! : 0;
  const due = punctuality[0]! + punctuality[1]!;
  const after = due + punctuality[2]!;
  const uncertain = early * (1 - early) + due * (1 - due) + 2 * after * (1 - after);
  const sd = spreadOver(world, perDay, lead + DAY_OF_SALE);
  return Math.sqrt(sd * sd + uncertain * perDay * perDay);
}

/** Mean sales of `wanted` from a shelf of mean `stock` and spread `sd`: sd·(φ(z) − z·(1 − Φ(z))) short of it. */
export function expectedDailySales(wanted: number, stock: number, sd: number): number {
  return Math.max(0, Math.min(wanted, stock, wanted - sd * normalLoss((stock - wanted) / sd)));
}

/**
 * Splits a day's mean sales: first choices go before add-ons, as in the drawn day, so a thin shelf costs items
 * rather than orders. Returns the share of first choices served and leaves add-ons in `addOnMean` such that this
 * share of them is what is left.
 *
 * @param allowedShare of demand that the day's flash units allow
 */
export function serveFirstChoices(
  work: Workspace,
  j: number,
  sale: number,
  allowedShare: number,
  stock: number,
  sd: number,
): number {
  const want = work.demand[j]!;
  if (!(want > 0) || !(sale > 0)) return 0;
  const alone = expectedDailySales(want * allowedShare, stock, sd);
  const first = Math.min(sale, Math.max(alone, sale - work.addOnMean[j]!));
  // hardly anything stands there: what there is, is shared
  if (!(first > 0)) return sale / (want + work.addOnMean[j]!);
  work.addOnMean[j] = ((sale - first) * want) / first;
  return first / want;
}

/** What the week's scrapped units cost, fen. */
export function scrapCost(world: World, work: Workspace): number {
  if (!world.perishes) return 0;
  let total = 0;
  for (let j = 0; j < world.skuCount; j++) total += work.skuScrapped[j]! * world.unitCost[j]!;
  return total;
}

/** What a keeper reads on the shelf label: units by days left to sell them, and the level ordered up to daily. */
export function shelfLife(
  world: World,
  state: Float64Array,
  j: number,
): { daysLeft?: { days: number; units: number }[]; standingUnits?: number } {
  const life = world.lifeDays[j]!;
  if (life === 0) return {};
  const at = world.layout.age + j * AGE_DAYS;
  const daysLeft = Array.from({ length: life }, (_, i) => ({
    days: i + 1,
    units: state[at + life - 1 - i]!,
  }));
  return {
    daysLeft: daysLeft.filter(({ units }) => units > 0),
    ...(world.orderedDaily[j] ? { standingUnits: state[world.layout.standing + j]! } : {}),
  };
}
