/** Which units come back, what is refunded for them, and which orders were paid with stolen means. */
import { allocate } from '../money.ts';
import { hypergeometricInverse } from '../sampling.ts';
import { type Draft, paidFen, type ReturnedUnits } from './draft.ts';
import { type Chance, sortedBy, USES } from './draws.ts';
import type { WeekRecord } from './record.ts';

/** Returns of earlier weeks' orders that came back this week, by product. */
export interface CarriedReturns {
  readonly units: number[];
  readonly refundFen: number[];
  restockedFen: number;
  returnFreightFen: number;
}

interface Unit {
  readonly draft: Draft;
  readonly entity: number;
  /** What the buyer paid for it, the order's discounts counted. */
  readonly paidFen: number;
}

/** Marks the orders whose payment was a fraud that passed the check. */
export function markFraud(record: WeekRecord, drafts: readonly Draft[], chance: Chance): void {
  const byLuck = sortedBy(drafts, (draft) => chance(USES.fraud, draft.index) + (draft.returning ? 1 : 0));
  for (const draft of byLuck.slice(0, record.fraudUndetected)) draft.stolen = true;
}

/** Decides which units come back this week and in the next two, in the week's numbers and values. */
export function returnGoods(record: WeekRecord, drafts: readonly Draft[], chance: Chance): CarriedReturns {
  const { world, opening, closing } = record;
  const { layout, skuCount: J } = world;
  const carried: CarriedReturns = { units: [], refundFen: [], restockedFen: 0, returnFreightFen: 0 };
  const back: Draft[] = [];
  const sold = unitsBySku(record, drafts);
  for (let j = 0; j < J; j++) {
    const units = layout.returnUnits + j * 3;
    const value = layout.returnValue + j * 3;
    const counts = [
      record.skuReturned[j]! - opening[units]!,
      closing[units]! - opening[units + 1]!,
      closing[units + 1]! - opening[units + 2]!,
    ];
    const refunds = [
      record.skuRefundFen[j]! - opening[value]!,
      closing[value]! - opening[value + 1]!,
      closing[value + 1]! - opening[value + 2]!,
    ];
    carried.units.push(opening[units]!);
    carried.refundFen.push(opening[value]!);
    let left: readonly Unit[] = sold[j]!;
    for (const later of [0, 1, 2] as const) {
      const chosen = choose(record, left, counts[later]!, refunds[later]!, later, chance);
      const taken = new Set(chosen);
      left = left.filter((unit) => !taken.has(unit));
      bookReturns(chosen, j, later, refunds[later]!);
      if (later === 0) {
        const restocked = hypergeometricInverse(
          record.skuReturned[j]!,
          record.skuRestocked[j]!,
          chosen.length,
          chance(USES.goodsBack, 1_000_000 + j),
        );
        for (const { draft } of chosen.slice(0, restocked)) draft.restockedFen += world.unitCost[j]!;
        carried.restockedFen += (record.skuRestocked[j]! - restocked) * world.unitCost[j]!;
        for (const { draft } of chosen) back.push(draft);
      }
    }
  }
  const earlier = carried.units.reduce((total, units) => total + units, 0);
  const freight = allocate(-record.lines.returnFreight, [earlier, ...back.map(() => 1)]);
  carried.returnFreightFen = earlier + back.length > 0 ? freight[0]! : 0;
  back.forEach((draft, n) => {
    draft.returnFreightFen += freight[n + 1]!;
  });
  return carried;
}

/** Every unit sold, by product. */
function unitsBySku(record: WeekRecord, drafts: readonly Draft[]): Unit[][] {
  const units: Unit[][] = Array.from({ length: record.world.skuCount }, () => []);
  for (const draft of drafts) {
    // discounts of the order are shared by posted price
    const share = draft.grossFen > 0 ? paidFen(draft) / draft.grossFen : 0;
    for (const { sku, units: count } of draft.lines) {
      const paid = share * record.days[draft.day]!.price[sku]!;
      for (let n = 0; n < count; n++)
        units[sku]!.push({ draft, entity: (draft.index * 64 + n) * 64 + sku, paidFen: paid });
    }
  }
  return units;
}

/** How ill an order fits a refund so many weeks on: 0 where the goods were with the buyer just in time. */
function rankOf(record: WeekRecord, draft: Draft, weeksLater: number): number {
  if (draft.stolen) return 9;
  if (draft.parcel === undefined) return 8;
  const wait = record.world.scenario.returns.daysSinceReceipt[weeksLater]!;
  const refunded = draft.parcel.deliveredDay + wait;
  const week = Math.floor(refunded / 7);
  if (week === weeksLater) return 0;
  return week < weeksLater ? weeksLater - week : 3 + week - weeksLater;
}

/**
 * `count` of the units, by luck among those received at the right time. The shop refunds by the week's mean
 * price, so where the chosen ones cost less than their refund, dearer ones take their place.
 */
function choose(
  record: WeekRecord,
  units: readonly Unit[],
  count: number,
  refundFen: number,
  weeksLater: number,
  chance: Chance,
): Unit[] {
  if (count <= 0) return [];
  const ranked = sortedBy(
    units,
    (unit) => rankOf(record, unit.draft, weeksLater) + chance(USES.goodsBack, unit.entity, weeksLater),
  );
  const chosen = ranked.slice(0, count);
  const { autoRefundCost } = record.world.scenario.returns;
  let missing = refundFen / (record.decisions.plan.autoRefund ? autoRefundCost : 1);
  for (const unit of chosen) missing -= unit.paidFen;
  if (missing <= 0) return chosen;
  const worst = rankOf(record, chosen.at(-1)!.draft, weeksLater);
  const dearestFirst = sortedBy(
    ranked.slice(count).filter(({ draft }) => rankOf(record, draft, weeksLater) <= worst),
    (unit) => -unit.paidFen,
  );
  const cheapestFirst = sortedBy(chosen, (unit) => unit.paidFen);
  for (let n = 0; n < count && missing > 0; n++) {
    const gain = (dearestFirst[n]?.paidFen ?? 0) - cheapestFirst[n]!.paidFen;
    if (gain <= 0) break;
    cheapestFirst[n] = dearestFirst[n]!;
    missing -= gain;
  }
  return cheapestFirst;
}

function bookReturns(chosen: readonly Unit[], sku: number, weeksLater: 0 | 1 | 2, refundFen: number): void {
  if (chosen.length === 0) return;
  const parts = allocate(
    refundFen,
    chosen.map((unit) => unit.paidFen),
  );
  chosen.forEach(({ draft }, n) => {
    const before = draft.returns.find((r) => r.sku === sku && r.weeksLater === weeksLater);
    if (before) {
      before.units += 1;
      before.refundFen += parts[n]!;
    } else {
      const entry: ReturnedUnits = { sku, units: 1, weeksLater, refundFen: parts[n]! };
      draft.returns.push(entry);
    }
  });
}
