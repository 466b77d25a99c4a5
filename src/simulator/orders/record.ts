/** A week run once more and written down day by day: what its figures leave out. */
import { isoWeekOf, runTo } from '../game.ts';
import { compileDecisions, type Decisions } from '../model/decisions.ts';
import { drawBinomial, type Luck, luckOf, toFen } from '../model/luck.ts';
import { TOTAL, type Workspace } from '../model/workspace.ts';
import { SEGMENT_COUNT, type World } from '../model/world.ts';
import { type RandomKey, SUBSYSTEMS } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Game, ProfitLine } from '../vocabulary.ts';
import { PROFIT_LINES } from '../vocabulary.ts';
import { simulateWeek } from '../week.ts';

/** Orders of a segment that used a promotion, and what that cost, fen. */
export interface Used {
  readonly orders: number;
  readonly costFen: number;
}

/** Parcels that leave on one day, all of one age, mode and time of delivery. */
export interface Batch {
  readonly age: number;
  readonly mode: number;
  readonly offset: number;
  readonly parcels: number;
}

export interface DayRecord {
  readonly day: number;
  /** First choices sold, segment × product: one order each. */
  readonly firstChoices: Float64Array;
  readonly units: Float64Array;
  /** Posted price by product, the flash price on flash days. */
  readonly price: Float64Array;
  /** Operational time of the sell-out by product, −1 where there was none. */
  readonly soldOutAt: Float64Array;
  readonly topUp: Float64Array;
  readonly channelWeight: Float64Array;
  readonly orders: number;
  readonly checkouts: number;
  /** What coupons and spend discounts took off. */
  readonly discountFen: number;
  /** Pairs sold, by the product of the bundle chosen first. */
  readonly pairs: readonly number[];
  /** Orders of groups that filled up and of those that did not, by segment. */
  readonly groupFilled: readonly number[];
  readonly groupCancelled: readonly number[];
  /** Members' orders by segment, what the member price took off them and the points they spent. */
  readonly memberOrders: readonly number[];
  readonly memberFen: number;
  readonly pointsFen: number;
  readonly coupon: readonly Used[];
  readonly threshold: readonly Used[];
  readonly giftsGiven: readonly number[];
  readonly giftsMissed: readonly number[];
  readonly giftCostFen: number;
  /** Orders that paid the shipping fee, by segment. */
  readonly shipFeeOrders: readonly number[];
  readonly shippedByMode: readonly number[];
  readonly shippingFen: number;
  readonly packagingFen: number;
  readonly batches: readonly Batch[];
}

export interface WeekRecord {
  readonly world: World;
  readonly decisions: Decisions;
  readonly key: RandomKey;
  readonly week: number;
  readonly isoWeek: number;
  readonly days: readonly DayRecord[];
  /** State on Monday morning and on Sunday night. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
  readonly lines: Readonly<Record<ProfitLine, number>>;
  readonly segmentReturning: readonly number[];
  readonly channelOrders: readonly number[];
  readonly channelNewOrders: readonly number[];
  readonly skuReturned: readonly number[];
  readonly skuRefundFen: readonly number[];
  readonly skuRestocked: readonly number[];
  readonly fraudAttempts: number;
  readonly fraudUndetected: number;
  readonly refusedOrders: number;
}

/**
 * Runs week `week` of a game again.
 *
 * @throws if the week has not been played
 */
export function recordWeek(game: Game, week: number, scenario: Scenario): WeekRecord {
  if (week > game.entries.length)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
  const shop = runTo(game, scenario, week);
  const { world, work, state, key } = shop;
  const plan = week >= 1 ? game.entries[week - 1]!.plan : shop.settings;
  const decisions = compileDecisions(world, plan);
  const opening = state.slice();
  const luck = luckOf(key, week);
  const isoWeek = isoWeekOf(scenario, week);
  const days: DayRecord[] = [];
  let batches: Batch[] = [];
  work.deskFen = shop.deskFen;
  simulateWeek(world, work, state, decisions, luck, isoWeek, {
    parcels: (_, age, mode, offset, parcels) => batches.push({ age, mode, offset, parcels }),
    dayClosed: (day) => {
      days.push(recordDay(world, work, work.decisions ?? decisions, luck, day, days, batches));
      batches = [];
    },
  });
  work.deskFen = 0;
  return {
    world,
    decisions: work.decisions ?? decisions,
    key,
    week,
    isoWeek,
    days,
    opening,
    closing: state,
    lines: Object.fromEntries(PROFIT_LINES.map((line, i) => [line, work.lines[i]!])) as Record<
      ProfitLine,
      number
    >,
    segmentReturning: [...work.segmentReturning],
    channelOrders: [...work.channelOrders],
    channelNewOrders: [...work.channelNewOrders],
    skuReturned: [...work.skuReturned],
    skuRefundFen: [...work.skuRefund],
    skuRestocked: [...work.skuRestocked],
    fraudAttempts: work.totals[TOTAL.fraudAttempts]!,
    fraudUndetected: work.totals[TOTAL.fraudUndetected]!,
    refusedOrders: work.totals[TOTAL.refusedOrders]!,
  };
}

function recordDay(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  before: readonly DayRecord[],
  batches: readonly Batch[],
): DayRecord {
  const J = world.skuCount;
  const flashDay = ((decisions.flashDays >> day) & 1) === 1;
  const shippedBefore = [0, 0, 0];
  for (const { shippedByMode } of before) for (let m = 0; m < 3; m++) shippedBefore[m]! += shippedByMode[m]!;
  return {
    day,
    firstChoices: work.soldBySegment.slice(),
    units: work.daySkuUnits.slice(day * J, (day + 1) * J),
    price: (flashDay ? decisions.flashPrice : decisions.price).slice(),
    soldOutAt: work.daySkuSoldOutAt.slice(day * J, (day + 1) * J),
    topUp: work.topUp.slice(),
    channelWeight: work.channelDayOrders.slice(),
    orders: work.dayOrders[day]!,
    checkouts: work.dayCheckouts[day]!,
    discountFen: work.dayOrderDiscount[day]!,
    pairs: [...work.dayPairs.subarray(2 * day, 2 * day + 2)],
    groupFilled: bySegment(work.dayGroupFilled, day),
    groupCancelled: bySegment(work.dayGroupCancelled, day),
    memberOrders: bySegment(work.dayMemberOrders, day),
    memberFen: work.dayMemberFen[day]!,
    pointsFen: work.dayPoints[day]!,
    ...usesOf(work, decisions, luck, day, before),
    giftCostFen: work.dayGiftCost[day]!,
    shipFeeOrders: bySegment(work.dayShipFeeOrders, day),
    shippedByMode: [...work.shippedByMode].map((orders, m) => orders - shippedBefore[m]!),
    shippingFen: work.dayShipping[day]!,
    packagingFen: work.dayPackaging[day]!,
    batches,
  };
}

const bySegment = (cells: Float64Array, day: number) => [
  ...cells.subarray(day * SEGMENT_COUNT, (day + 1) * SEGMENT_COUNT),
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Who used the day's promotions, by segment: the week's own draws once more, checked against its counts. */
function usesOf(
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
  before: readonly DayRecord[],
): Pick<DayRecord, 'coupon' | 'threshold' | 'giftsGiven' | 'giftsMissed'> {
  const segments = Array.from({ length: SEGMENT_COUNT }, (_, g) => g);
  const drawn = (days: number, use: Float64Array, kind: number) =>
    segments.map((g) =>
      (days >> day) & 1
        ? drawBinomial(luck, work.ordersBySegment[g]!, use[g]!, SUBSYSTEMS.promotion, day, g, kind, 0)
        : 0,
    );
  const priced = (orders: readonly number[], valueFen: number): Used[] =>
    orders.map((used, g) => ({
      orders: used,
      costFen: toFen(luck, used * valueFen * work.discountScale[g]!),
    }));
  const coupon = priced(drawn(decisions.couponDays, work.couponUse, 0), decisions.couponValue);
  const threshold = priced(drawn(decisions.thresholdDays, work.thresholdUse, 1), decisions.thresholdDiscount);
  const given = sum(before.map((record) => sum(record.giftsGiven)));
  let left = Math.max(0, decisions.giftStock - given);
  const wanted = drawn(decisions.giftDays, work.giftUse, 2);
  const giftsGiven = wanted.map((orders) => {
    const gifts = Math.min(orders, left);
    left -= gifts;
    return gifts;
  });
  const total = (kind: 'coupon' | 'threshold', today: readonly Used[]) =>
    [...before.map((record) => record[kind]), today].reduce(
      (t, uses) => t + sum(uses.map((u) => u.orders)),
      0,
    );
  if (
    total('coupon', coupon) !== work.redemptions[0]! ||
    total('threshold', threshold) !== work.redemptions[1]! ||
    given + sum(giftsGiven) !== work.giftsGiven[0]!
  )
    throw new Error('the order book draws other redemptions than the week');
  return { coupon, threshold, giftsGiven, giftsMissed: wanted.map((orders, g) => orders - giftsGiven[g]!) };
}
