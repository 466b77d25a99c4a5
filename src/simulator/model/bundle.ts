/**
 * Two products together for less (rules BU1–BU7).
 *
 * Who chose one of the pair takes the other along with chance κ: what add-ons would have brought anyway, more
 * for pairs that belong together, more the deeper the price. Both items then cost (1 − depth) of their price.
 */
import { exp, ln } from '../maths.ts';
import { reducedFen } from '../money.ts';
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck } from './luck.ts';
import { satiation } from './promotion.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

const BUNDLE = 4;

/** Whether the bundle runs on a day: its two products must be there. */
export function bundleRuns(world: World, state: Float64Array, decisions: Decisions, day: number): boolean {
  if (((decisions.bundleDays >> day) & 1) === 0) return false;
  const { bundleFirst: a, bundleSecond: b, onShelf } = decisions;
  const at = world.layout.stock;
  return onShelf[a] === 1 && onShelf[b] === 1 && state[at + a]! > 0 && state[at + b]! > 0;
}

/**
 * Chance that a buyer of one product takes the other of the pair along, 0 to `maximumShare`.
 *
 * @param otherShare choice share of the other product within the shop
 */
export function attachChance(world: World, decisions: Decisions, g: number, otherShare: number): number {
  const { pairLift, priceFactor, depthLift, depthScale, maximumShare } = world.scenario.specialOffers.bundle;
  const { addOnItems, logPriceSensitivity } = world.scenario.segments[g]!;
  const depth = decisions.bundleDepth;
  const usual = addOnItems * otherShare + (decisions.bundleIsPair ? pairLift : 0);
  const lift =
    exp(-priceFactor * logPriceSensitivity * ln(1 - depth)) * (1 + depthLift * satiation(depth / depthScale));
  return Math.min(maximumShare, usual * lift);
}

/** Mean items of one product that its bundle adds to orders of the other, beyond usual add-ons, for the day. */
export function bundleItems(
  world: World,
  work: Workspace,
  decisions: Decisions,
  chosen: Float64Array,
  shares: Float64Array,
  first: boolean,
): number {
  const J = world.skuCount;
  const from = first ? decisions.bundleFirst : decisions.bundleSecond;
  const to = first ? decisions.bundleSecond : decisions.bundleFirst;
  const attach = first ? work.attachFirst : work.attachSecond;
  let items = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++)
    items +=
      chosen[g * J + from]! * (attach[g]! - world.scenario.segments[g]!.addOnItems * shares[g * J + to]!);
  return items;
}

/** Draws the pairs of a day and takes them off the shelf; leaves them in `dayPairs` and books their price. */
export function sellPairs(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  flashDay: boolean,
): void {
  const first = pairsFrom(world, work, decisions, luck, day, 0);
  const second = pairsFrom(world, work, decisions, luck, day, 1);
  const pairs = first + second;
  const { bundleFirst: a, bundleSecond: b, bundleDepth: depth } = decisions;
  const price = flashDay ? decisions.flashPrice : decisions.price;
  const offFirst = offUnit(price[a]!, depth);
  const offSecond = offUnit(price[b]!, depth);
  work.dayPairs[2 * day] = first;
  work.dayPairs[2 * day + 1] = second;
  work.skuDiscount[a]! += pairs * offFirst;
  work.skuDiscount[b]! += pairs * offSecond;
  work.dayPriceOff[day]! += pairs * (offFirst + offSecond);
  work.redemptions[BUNDLE]! += pairs;
  work.promotionCost[BUNDLE]! += pairs * (offFirst + offSecond);
  work.skuPromoUnits[a]! += 0.5 * world.forwardBuy[a]! * pairs;
  work.skuPromoUnits[b]! += 0.5 * world.forwardBuy[b]! * pairs;
}

/** What a depth takes off a price, whole fen. */
export function offUnit(priceFen: number, depth: number): number {
  return priceFen - reducedFen(priceFen, depth);
}

/** Orders whose first choice is one product and that take the other along, as far as it is there. */
function pairsFrom(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  side: number,
): number {
  const J = world.skuCount;
  const from = side === 0 ? decisions.bundleFirst : decisions.bundleSecond;
  const to = side === 0 ? decisions.bundleSecond : decisions.bundleFirst;
  const attach = side === 0 ? work.attachFirst : work.attachSecond;
  let wanted = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++)
    wanted += drawBinomial(
      luck,
      work.soldBySegment[g * J + from]!,
      attach[g]!,
      SUBSYSTEMS.promotion,
      day,
      g,
      4 + side,
      0,
    );
  if (luck.expected) return wanted * work.drawn[to]!;
  const taken = Math.min(wanted, Math.max(0, work.capacity[to]! - work.sold[to]!));
  // add-ons see what pairs leave
  work.capacity[to]! -= taken;
  return taken;
}

/** Units of product `j` that the day's pairs take. */
export function pairedUnits(work: Workspace, decisions: Decisions, day: number, j: number): number {
  if (j === decisions.bundleSecond) return work.dayPairs[2 * day]!;
  return j === decisions.bundleFirst ? work.dayPairs[2 * day + 1]! : 0;
}

/** Usual add-ons of product `j` that buyers of the other one no longer take: the pair stands in for them. */
export function replacedAddOns(
  world: World,
  work: Workspace,
  decisions: Decisions,
  shares: Float64Array,
  j: number,
): number {
  const { bundleFirst: a, bundleSecond: b } = decisions;
  if (j !== a && j !== b) return 0;
  const J = world.skuCount;
  const from = j === b ? a : b;
  let items = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++)
    items += work.soldBySegment[g * J + from]! * world.scenario.segments[g]!.addOnItems * shares[g * J + j]!;
  return items;
}
