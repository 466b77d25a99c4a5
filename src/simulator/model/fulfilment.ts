/**
 * Packing, handing over and delivering orders (rules L1–L8).
 *
 * Paid orders enter a backlog by age; three delivery modes share it. Parcels arrive after handling and
 * transit; those beyond the promise count as late.
 */
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { type Luck, split, toFen, toUnits } from './luck.ts';
import type { Observer } from './observer.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { BACKLOG_DAYS, DELIVERY_OFFSETS, type Layout, TRANSIT_DAYS, type World } from './world.ts';

/** Ships one day's share of the backlog and delivers what is due. `kilogramPerOrder` prices the parcels. */
export function fulfilDay(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  kilogramPerOrder: number,
  observer?: Observer,
): void {
  const { layout } = world;
  const { fulfilment } = world.scenario;
  const { plan } = decisions;
  state[layout.backlog]! += work.dayOrders[day]!;
  let waiting = 0;
  for (let a = 0; a < BACKLOG_DAYS; a++) waiting += state[layout.backlog + a]!;

  const crowdWanted = toUnits(luck, plan.crowdsourcedShare * waiting);
  const ownWanted = Math.min(
    toUnits(luck, plan.ownShare * waiting),
    waiting - Math.min(crowdWanted, waiting),
  );
  const thirdParty = Math.max(0, waiting - ownWanted - crowdWanted);
  const ownRoom = plan.ownStaff * fulfilment.ordersPerWorkerDay * work.packingFactor;
  const own = Math.min(ownWanted, luck.expected ? ownRoom : Math.floor(ownRoom));
  const crowd = Math.min(crowdWanted, waiting, fulfilment.crowdsourcedOrdersPerDay);
  const byMode = [own, thirdParty, crowd];
  const shipped = own + thirdParty + crowd;

  // oldest first, and each age class shares the modes alike
  let toShip = shipped;
  let ownLeft = own;
  let crowdLeft = crowd;
  for (let age = BACKLOG_DAYS - 1; age >= 0; age--) {
    const here = state[layout.backlog + age]!;
    const leave = Math.min(here, toShip);
    if (leave > 0) {
      const part = toShip > 0 ? leave / toShip : 0;
      const ownHere = Math.min(ownLeft, toUnits(luck, ownLeft * part), leave);
      const crowdHere = Math.min(crowdLeft, toUnits(luck, crowdLeft * part), leave - ownHere);
      dispatch(world, work, state, luck, day, age, 0, ownHere, plan.promiseDays, observer);
      dispatch(
        world,
        work,
        state,
        luck,
        day,
        age,
        1,
        leave - ownHere - crowdHere,
        plan.promiseDays,
        observer,
      );
      dispatch(world, work, state, luck, day, age, 2, crowdHere, plan.promiseDays, observer);
      ownLeft -= ownHere;
      crowdLeft -= crowdHere;
      toShip -= leave;
      state[layout.backlog + age] = here - leave;
    }
  }
  for (let m = 0; m < 3; m++) work.shippedByMode[m]! += byMode[m]!;
  work.dayShipped[day] = shipped;

  let unshipped = 0;
  for (let age = BACKLOG_DAYS - 1; age >= 0; age--) {
    const here = state[layout.backlog + age]!;
    unshipped += here;
    if (age === BACKLOG_DAYS - 1) continue;
    state[layout.backlog + age] = 0;
    state[layout.backlog + age + 1]! += here;
  }
  work.dayBacklog[day] = unshipped;
  work.totals[TOTAL.unshippedOrderDays]! += unshipped;

  work.totals[TOTAL.deliveries]! += state[layout.due]!;
  work.totals[TOTAL.lateDeliveries]! += state[layout.dueLate]!;
  state.copyWithin(layout.due, layout.due + 1, layout.due + TRANSIT_DAYS);
  state.copyWithin(layout.dueLate, layout.dueLate + 1, layout.dueLate + TRANSIT_DAYS);
  state[layout.due + TRANSIT_DAYS - 1] = 0;
  state[layout.dueLate + TRANSIT_DAYS - 1] = 0;

  const surge = crowd / fulfilment.surgeOrders;
  const crowdFactor = 1 + fulfilment.surge * surge * surge;
  const cost = (mode: 'own' | 'thirdParty' | 'crowdsourced') =>
    fulfilment.baseFen[mode] + fulfilment.perKilogramFen[mode] * kilogramPerOrder;
  work.dayShipping[day] = toFen(
    luck,
    work.handlingFactor *
      (own * cost('own') +
        thirdParty * cost('thirdParty') * work.carrierFactor +
        crowd * cost('crowdsourced') * crowdFactor) -
      shipped * work.remoteSavingFen,
  );
  work.dayPackaging[day] = toFen(luck, shipped * fulfilment.packagingFen * work.packagingFactor);
}

/** Draws the delivery days of parcels of one mode and backlog age. */
function dispatch(
  world: World,
  work: Workspace,
  state: Float64Array,
  luck: Luck,
  day: number,
  age: number,
  mode: number,
  parcels: number,
  promiseDays: number,
  observer: Observer | undefined,
): void {
  if (parcels <= 0) return;
  const { layout } = world;
  split(
    luck,
    parcels,
    work.deliveryPmf,
    mode * DELIVERY_OFFSETS,
    DELIVERY_OFFSETS,
    work.splitInto,
    0,
    SUBSYSTEMS.transit,
    day,
    mode,
    age,
    0,
  );
  for (let offset = 0; offset < DELIVERY_OFFSETS; offset++) {
    const arriving = work.splitInto[offset]!;
    if (arriving <= 0) continue;
    const days = offset + work.transitDays;
    observer?.parcels(day, age, mode, days, arriving);
    // in expectation, some of every week's parcels are those of a disturbed one
    land(state, layout, days, age, arriving * (1 - work.slowShare), promiseDays);
    if (work.slowShare > 0) land(state, layout, days + 1, age, arriving * work.slowShare, promiseDays);
  }
}

/** Puts parcels of backlog age `age` on their way for `days` days. */
function land(
  state: Float64Array,
  layout: Layout,
  days: number,
  age: number,
  parcels: number,
  promiseDays: number,
): void {
  state[layout.due + days]! += parcels;
  if (age + days > promiseDays) state[layout.dueLate + days]! += parcels;
}

/** Late share of the week: late deliveries plus half a day's count for every unshipped order-day. */
export function closeDelivery(work: Workspace): void {
  const { totals } = work;
  const deliveries = totals[TOTAL.deliveries]!;
  totals[TOTAL.lateRate] =
    deliveries > 0
      ? Math.min(1, (totals[TOTAL.lateDeliveries]! + 0.5 * totals[TOTAL.unshippedOrderDays]!) / deliveries)
      : 0.1;
}
