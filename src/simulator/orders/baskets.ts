/** Orders of a day and what is in them: each first choice is an order, add-ons go along. */
import type { Decisions } from '../model/decisions.ts';
import { SEGMENT_COUNT, type World } from '../model/world.ts';
import { minuteOfDay } from '../result.ts';
import { addUnit, type Draft } from './draft.ts';
import { type Chance, pick, sortedBy, USES } from './draws.ts';
import { fillGroups, joinPairs } from './offers.ts';
import type { DayRecord } from './record.ts';

/** Most items a buyer adds to reach a spend threshold. */
const MOST_TOP_UPS = 3;

/** The day's orders, one a first choice, numbered from `from`; no product is bought after it sold out. */
export function openOrders(world: World, record: DayRecord, chance: Chance, from: number): Draft[] {
  const J = world.skuCount;
  const { hourlyTraffic } = world.scenario;
  const drafts: Draft[] = [];
  for (let j = 0; j < J; j++) {
    const soldOutAt = record.soldOutAt[j]!;
    let last = soldOutAt >= 0;
    for (let g = 0; g < SEGMENT_COUNT; g++) {
      for (let n = record.firstChoices[g * J + j]!; n > 0; n--) {
        const index = from + drafts.length;
        // the order that took the last unit came at the moment of the sell-out
        const time = last ? soldOutAt : chance(USES.time, index) * (soldOutAt >= 0 ? soldOutAt : 1);
        last = false;
        drafts.push({
          index,
          day: record.day,
          segment: g,
          time,
          minute: minuteOfDay(hourlyTraffic, time),
          lines: [{ sku: j, units: 1 }],
          grossFen: record.price[j]!,
          bundleFen: 0,
          groupBuyFen: 0,
          memberFen: 0,
          pointsFen: 0,
          couponFen: 0,
          thresholdFen: 0,
          shipFeeFen: 0,
          pair: -1,
          inGroup: false,
          member: false,
          usedCoupon: false,
          usedThreshold: false,
          gift: undefined,
          giftFen: 0,
          returning: false,
          channel: 0,
          parcel: undefined,
          returns: [],
          returnFreightFen: 0,
          restockedFen: 0,
          stolen: false,
        });
      }
    }
  }
  return drafts;
}

/** Gives every add-on of the day to an order, and marks who uses threshold, gift and coupon. */
export function fillBaskets(
  world: World,
  decisions: Decisions,
  record: DayRecord,
  drafts: readonly Draft[],
  chance: Chance,
): void {
  const J = world.skuCount;
  const addOns = Float64Array.from(record.units);
  for (const draft of drafts) addOns[draft.lines[0]!.sku]! -= 1;
  joinPairs(decisions, record, drafts, addOns, chance);
  fillGroups(decisions, record, drafts, chance);
  const bySegment = Array.from({ length: SEGMENT_COUNT }, (_, g) => drafts.filter((d) => d.segment === g));

  const spendThreshold = ((decisions.thresholdDays >> record.day) & 1) === 1;
  const spendGift = ((decisions.giftDays >> record.day) & 1) === 1;
  const thresholdUsers: Draft[] = [];
  const giftUsers: Draft[] = [];
  bySegment.forEach((mine, g) => {
    const reach = (count: number, spend: number, turn: number) =>
      reachSpend(mine, count, spend, addOns, record.price, (d) => chance(USES.spendGoal, d.index, turn));
    for (const draft of reach(record.threshold[g]!.orders, decisions.thresholdSpend, 0)) {
      draft.usedThreshold = true;
      thresholdUsers.push(draft);
    }
    for (const draft of reach(record.coupon[g]!.orders, decisions.couponMinimum, 2)) draft.usedCoupon = true;
    reach(record.giftsGiven[g]! + record.giftsMissed[g]!, decisions.giftSpend, 1).forEach((draft, n) => {
      draft.gift = n < record.giftsGiven[g]! ? 'given' : 'missed';
      giftUsers.push(draft);
    });
  });

  // the other add-ons: to anyone, but those who would cross a threshold without using it are spared
  const weights = bySegment.map((mine, g) => mine.length * Math.max(record.topUp[g]!, 1e-9));
  const crosses = (draft: Draft, spend: number, priceFen: number) =>
    draft.grossFen < spend && draft.grossFen + priceFen >= spend;
  let turn = 0;
  for (let j = 0; j < J; j++) {
    const priceFen = record.price[j]!;
    for (let n = addOns[j]!; n > 0; n--) {
      const entity = record.day * 4096 + turn++;
      const mine = bySegment[pick(weights, chance(USES.addOn, entity, 0))]!;
      const u = chance(USES.addOn, entity, 1);
      let draft = mine[Math.floor(u * mine.length)]!;
      const other = (users: readonly Draft[]) => users[Math.floor(u * users.length)] ?? draft;
      if (spendThreshold && !draft.usedThreshold && crosses(draft, decisions.thresholdSpend, priceFen))
        draft = other(thresholdUsers);
      else if (spendGift && draft.gift === undefined && crosses(draft, decisions.giftSpend, priceFen))
        draft = other(giftUsers);
      addUnit(draft, j, priceFen);
    }
  }
}

/**
 * `count` of the orders that spend enough, by luck; where too few do, the nearest ones add items from
 * `addOns`, and where those run out, the largest baskets below count as well.
 */
function reachSpend(
  drafts: readonly Draft[],
  count: number,
  spend: number,
  addOns: Float64Array,
  price: Float64Array,
  luck: (draft: Draft) => number,
): Draft[] {
  if (count <= 0) return [];
  const shuffled = sortedBy(drafts, luck);
  const users = shuffled.filter((draft) => draft.grossFen >= spend).slice(0, count);
  if (users.length === count) return users;
  const short = sortedBy(
    shuffled.filter((draft) => draft.grossFen < spend),
    (draft) => -draft.grossFen,
  );
  for (const draft of short) {
    if (users.length === count) break;
    topUp(draft, spend, addOns, price);
    users.push(draft);
  }
  return users;
}

/** Adds the cheapest item that closes the gap, or the dearest while none does. */
function topUp(draft: Draft, spend: number, addOns: Float64Array, price: Float64Array): void {
  for (let items = 0; items < MOST_TOP_UPS && draft.grossFen < spend; items++) {
    const gap = spend - draft.grossFen;
    let best = -1;
    for (let j = 0; j < addOns.length; j++) {
      if (addOns[j]! <= 0) continue;
      const closes = price[j]! >= gap;
      const bestCloses = best >= 0 && price[best]! >= gap;
      const better =
        best < 0 ||
        (closes && (!bestCloses || price[j]! < price[best]!)) ||
        (!closes && !bestCloses && price[j]! > price[best]!);
      if (better) best = j;
    }
    if (best < 0) return;
    addOns[best]! -= 1;
    addUnit(draft, best, price[best]!);
  }
}
