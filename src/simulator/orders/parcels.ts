/** Which order left on which day, by which mode, and when it arrives; what earlier weeks' orders took of it. */

import { BACKLOG_DAYS } from '../model/world.ts';
import { allocate } from '../money.ts';
import { FULFILMENT_MODES } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { type Chance, sortedBy, USES } from './draws.ts';
import type { DayRecord, WeekRecord } from './record.ts';

interface Slot {
  readonly entity: number;
  readonly age: number;
  mode: number;
  readonly offset: number;
}

/** Parcels of earlier weeks' orders, counted. */
export interface CarriedParcels {
  readonly shippedByMode: number[];
  readonly shippedByDay: number[];
  delivered: number;
  late: number;
  backlog: number;
  shippingFen: number;
  packagingFen: number;
}

const cells = (state: Float64Array, at: number, size: number) => {
  let total = 0;
  for (let i = 0; i < size; i++) total += state[at + i]!;
  return total;
};

/** Ships the week's orders as the week did, oldest first. */
export function shipOrders(record: WeekRecord, drafts: readonly Draft[], chance: Chance): CarriedParcels {
  const { world, opening, decisions } = record;
  const { layout } = world;
  const carried: CarriedParcels = {
    shippedByMode: [0, 0, 0],
    shippedByDay: [],
    // under way on Monday: what is due within seven days arrives this week
    delivered: cells(opening, layout.due, 7),
    late: cells(opening, layout.dueLate, 7),
    backlog: cells(opening, layout.backlog, BACKLOG_DAYS),
    shippingFen: 0,
    packagingFen: 0,
  };
  const waiting = record.days.map(({ day }) =>
    sortedBy(
      drafts.filter((draft) => draft.day === day),
      (draft) => draft.time,
    ),
  );
  for (const today of record.days) {
    const { day } = today;
    const slots = slotsOf(today);
    const shipped: Draft[] = [];
    const others: Slot[] = [];
    for (let age = BACKLOG_DAYS - 1; age >= 0; age--) {
      let here = slots.filter((slot) => slot.age === age);
      // in the oldest class, orders of earlier weeks wait before the week's own
      const earlier =
        age > day ? here.length : age < BACKLOG_DAYS - 1 ? 0 : Math.min(here.length, carried.backlog);
      here = sortedBy(here, (slot) => chance(USES.parcel, slot.entity));
      others.push(...here.slice(0, earlier));
      carried.backlog -= earlier;
      const mine = here.slice(earlier);
      if (mine.length === 0) continue;
      const leaving = waiting[day - age]!.splice(0, mine.length);
      // what arrives the same day was ordered early
      const inOrder = age === 0 ? sortedBy(mine, ({ offset }) => (offset === 0 ? 0 : 1)) : mine;
      leaving.forEach((draft, n) => {
        const { mode, offset } = inOrder[n]!;
        draft.parcel = {
          mode,
          shippedDay: day,
          deliveredDay: day + offset,
          late: age + offset > decisions.plan.promiseDays,
          shippingFen: 0,
          packagingFen: 0,
        };
        shipped.push(draft);
      });
    }
    for (const { mode, age, offset } of others) {
      carried.shippedByMode[mode]! += 1;
      if (day + offset > 6) continue;
      carried.delivered += 1;
      if (age + offset > decisions.plan.promiseDays) carried.late += 1;
    }
    carried.shippedByDay.push(others.length);
    payCarriers(record, today, shipped, others, carried);
  }
  return carried;
}

/** The day's parcels one by one, their modes as the week counted them. */
function slotsOf(today: DayRecord): Slot[] {
  const slots: Slot[] = [];
  for (const { age, mode, offset, parcels } of today.batches)
    for (let n = 0; n < parcels; n++)
      slots.push({ entity: today.day * 65536 + slots.length, age, mode, offset });
  // rounding over several ages can move a parcel between modes; the week's count by mode is the one paid
  const surplus = today.shippedByMode.map((count) => -count);
  for (const { mode } of slots) surplus[mode]! += 1;
  for (const slot of slots) {
    if (surplus[slot.mode]! <= 0) continue;
    const short = surplus.findIndex((count) => count < 0);
    if (short < 0) break;
    surplus[slot.mode]! -= 1;
    surplus[short]! += 1;
    slot.mode = short;
  }
  return slots;
}

/** Shares the day's carriage by mode and weight, and its packaging evenly; the rest is earlier orders'. */
function payCarriers(
  record: WeekRecord,
  today: DayRecord,
  shipped: readonly Draft[],
  others: readonly Slot[],
  carried: CarriedParcels,
): void {
  const { scenario, weightKilogram } = record.world;
  const { baseFen, perKilogramFen } = scenario.fulfilment;
  const price = (mode: number, kilogram: number) => {
    const name = FULFILMENT_MODES[mode]!;
    return baseFen[name] + perKilogramFen[name] * kilogram;
  };
  let mean = 0;
  const own = shipped.map((draft) => {
    let kilogram = 0;
    for (const { sku, units } of draft.lines) kilogram += units * weightKilogram[sku]!;
    mean += kilogram / shipped.length;
    return price(draft.parcel!.mode, kilogram);
  });
  const weights = [...own, ...others.map(({ mode }) => price(mode, mean))];
  if (weights.length === 0) return;
  const carriage = allocate(today.shippingFen, weights);
  const packaging = allocate(
    today.packagingFen,
    weights.map(() => 1),
  );
  shipped.forEach(({ parcel }, n) => {
    parcel!.shippingFen = carriage[n]!;
    parcel!.packagingFen = packaging[n]!;
  });
  for (let n = shipped.length; n < weights.length; n++) {
    carried.shippingFen += carriage[n]!;
    carried.packagingFen += packaging[n]!;
  }
}
