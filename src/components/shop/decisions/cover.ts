import {
  type FullPlan,
  orderCostFen,
  orderedUnits,
  reviewedDaily,
  type ShopView,
  type SkuFacts,
} from '../../../simulator/index.ts';
import { dayShares, expectedWeeklyUnits, unitsSpread } from './demand.ts';
import { unitEconomics } from './unit-economics.ts';

/** How far ahead a shelf is watched: this week and the next. */
const HORIZON_DAYS = 14;
const DAYS_PER_WEEK = 7;
/** Reserve in standard deviations: lean and careful. */
const LEAN_RESERVE = 0.5;
const CAREFUL_RESERVE = 1.6;

export interface Cover {
  readonly sku: SkuFacts;
  /** From Monday's order to its arrival at the plan's supplier, when all goes well. */
  readonly leadTimeDays: number;
  readonly onHandUnits: number;
  readonly onTheWayUnits: number;
  readonly arrivals: readonly { readonly day: number; readonly units: number }[];
  /** Units a week expected from the shop's own past. */
  readonly weeklyUnits: number;
  /** Days the shelf and the goods under way last; undefined when nothing sells. */
  readonly coverDays: number | undefined;
  /** First day (0 = coming Monday, up to 13) on which the shelf is empty; undefined when it is not. */
  readonly emptyFromDay: number | undefined;
  /** Units expected on the shelf each evening of two weeks, the plan's own order included. */
  readonly shelfUnits: readonly number[];
  /** Units that find an empty shelf within two weeks. */
  readonly shortUnits: number;
  /** Contribution of those units, before advertising. */
  readonly shortMarginFen: number;
  /** What the plan's purchase setting orders on Monday. */
  readonly plannedUnits: number;
  readonly plannedCostFen: number;
  /** Stock plus orders under way that lasts until the next order arrives. */
  readonly suggestedUpTo: { readonly low: number; readonly high: number };
  /** The same as an order quantity for today. */
  readonly suggestedOrder: { readonly low: number; readonly high: number };
}

/** Walks two weeks of expected days along the shelf of one product, with the plan's own order included. */
export function coverOf(shop: ShopView, plan: FullPlan, sku: SkuFacts): Cover {
  const stock = shop.position.stock.find((row) => row.skuId === sku.id);
  const onHandUnits = stock?.onHandUnits ?? 0;
  const arrivals = stock?.arrivals ?? [];
  const onTheWayUnits = arrivals.reduce((sum, arrival) => sum + arrival.units, 0);
  const weeklyUnits = expectedWeeklyUnits(shop.results, sku.id);
  const plannedUnits = orderedUnits(shop, plan, sku.id);
  const leadTimeDays = leadTimeOf(shop, plan, sku);
  const incoming = [...arrivals, { day: leadTimeDays, units: plannedUnits }];
  const walk = walkShelf(onHandUnits, incoming, weeklyUnits, dayShares(shop.results));
  const priceFen = plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
  const { marginFen } = unitEconomics(shop, plan, sku, priceFen);

  const reviewDays = reviewedDaily(sku) ? 1 : DAYS_PER_WEEK;
  const weeksToCover = (leadTimeDays + reviewDays) / DAYS_PER_WEEK;
  const needed = weeklyUnits * weeksToCover;
  const spread = unitsSpread(shop.results, needed);
  const low = Math.ceil(needed + LEAN_RESERVE * spread);
  const high = Math.ceil(needed + CAREFUL_RESERVE * spread);
  const available = onHandUnits + onTheWayUnits;

  return {
    sku,
    leadTimeDays,
    onHandUnits,
    onTheWayUnits,
    arrivals,
    weeklyUnits,
    coverDays: weeklyUnits > 0 ? (available / weeklyUnits) * DAYS_PER_WEEK : undefined,
    emptyFromDay: walk.emptyFromDay,
    shelfUnits: walk.shelfUnits,
    shortUnits: Math.round(walk.shortUnits),
    shortMarginFen: Math.max(0, Math.round(walk.shortUnits * marginFen)),
    plannedUnits,
    plannedCostFen: orderCostFen(shop.facts, plan, sku.id, plannedUnits),
    suggestedUpTo: { low, high },
    suggestedOrder: { low: Math.max(0, low - available), high: Math.max(0, high - available) },
  };
}

/** Days from an order to its arrival at the supplier that the plan names. */
export function leadTimeOf({ facts }: ShopView, plan: FullPlan, sku: SkuFacts): number {
  const supplier = facts.suppliers.find(({ id }) => id === plan.supplierId[sku.id]) ?? facts.suppliers[0];
  return Math.max(0, sku.leadTimeDays + (supplier?.leadTimeShiftDays ?? 0));
}

/** The cover of every product, in catalogue order. */
export function allCover(shop: ShopView, plan: FullPlan): readonly Cover[] {
  return shop.facts.skus.map((sku) => coverOf(shop, plan, sku));
}

function walkShelf(
  onHandUnits: number,
  incoming: readonly { readonly day: number; readonly units: number }[],
  weeklyUnits: number,
  shares: readonly number[],
): Pick<Cover, 'emptyFromDay' | 'shortUnits' | 'shelfUnits'> {
  const shelfUnits: number[] = [];
  let shelf = onHandUnits;
  let shortUnits = 0;
  let emptyFromDay: number | undefined;
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    for (const arrival of incoming) if (arrival.day === day) shelf += arrival.units;
    const wanted = weeklyUnits * (shares[day % DAYS_PER_WEEK] ?? 0);
    // Half a unit of slack, so that a shelf that just fits is not called empty.
    if (wanted > shelf + 0.5) {
      shortUnits += wanted - shelf;
      emptyFromDay ??= day;
    }
    shelf = Math.max(0, shelf - wanted);
    shelfUnits.push(shelf);
  }
  return { emptyFromDay, shortUnits, shelfUnits };
}
