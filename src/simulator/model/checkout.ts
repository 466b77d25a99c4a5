/**
 * What happens between cart and payment: shipping fee, ways to pay, outages, second verification (rules CK1–CK8).
 */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { reachedShare } from './delivery-policy.ts';
import { drawBinomial, type Luck, toFen, uniformOf } from './luck.ts';
import { reach } from './promotion.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/** Share of carts that fee and verification leave, by segment; who reaches free shipping; items added to do so. */
export function openCheckout(world: World, work: Workspace, decisions: Decisions): void {
  const { segments, checkout, verification } = world.scenario;
  const { shipFeeFen: fee, freeShipThresholdFen: free, verificationThresholdFen: verified } = decisions.plan;
  const reached = reachedShare(world, decisions.plan);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let factor = reached;
    let shipFree = 1;
    let topUp = 0;
    if (fee > 0) {
      shipFree = 0;
      if (free > 0) {
        const there = reach(free, work.basketMeanLn[g]!, work.basketSdLn[g]!);
        const near = reach(checkout.topUpReach * free, work.basketMeanLn[g]!, work.basketSdLn[g]!);
        topUp = checkout.topUpShare * Math.min(1.5, (10 * fee) / free) * (near - there);
        shipFree = there + topUp;
      }
      const beta = segments[g]!.logPriceSensitivity;
      factor *= exp((-checkout.feeSensitivity * beta * fee * (1 - shipFree)) / work.basketMean[g]!);
    }
    if (verified > 0)
      factor *= 1 - verification.abandonShare * reach(verified, work.basketMeanLn[g]!, work.basketSdLn[g]!);
    work.checkoutFactor[g] = factor;
    work.shipFree[g] = shipFree;
    work.shipTopUp[g] = topUp;
  }
}

/** Draws whether the gateway fails this week, and on which day. */
export function openPayment(world: World, work: Workspace, luck: Luck): void {
  if (luck.expected) return;
  const { outageChancePerWeek } = world.scenario.payment;
  const u = uniformOf(luck, SUBSYSTEMS.payment, 0, 0, 0, 0);
  if (u < outageChancePerWeek)
    work.totals[TOTAL.paymentDown] = 1 + Math.min(6, Math.floor((u / outageChancePerWeek) * 7));
}

/** Orders of a day that the payment step leaves, relative to three ways to pay and a gateway that works. */
export function paymentFactor(
  world: World,
  work: Workspace,
  decisions: Decisions,
  luck: Luck,
  day: number,
): number {
  const { payment } = world.scenario;
  const ways = payment.methodFactors[decisions.plan.paymentMethods - 1]!;
  if (decisions.plan.backupGateway) return ways;
  const down = luck.expected
    ? payment.outageChancePerWeek / 7
    : work.totals[TOTAL.paymentDown] === day + 1
      ? 1
      : 0;
  return ways * (1 - payment.outageLossShare * down);
}

/** Books the day's shipping fees on the orders that do not reach free shipping. */
export function chargeShipping(work: Workspace, decisions: Decisions, luck: Luck, day: number): void {
  const fee = decisions.plan.shipFeeFen;
  if (fee === 0) return;
  let charged = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const orders = drawBinomial(
      luck,
      work.ordersBySegment[g]!,
      1 - work.shipFree[g]!,
      SUBSYSTEMS.payment,
      day,
      1,
      g,
      0,
    );
    work.dayShipFeeOrders[day * SEGMENT_COUNT + g] = orders;
    charged += orders;
  }
  work.dayShipFees[day] = toFen(luck, charged * fee);
}

/** Share of the week's orders that a second factor verifies. */
export function verifiedShare(work: Workspace, decisions: Decisions): number {
  const from = decisions.plan.verificationThresholdFen;
  if (from === 0) return 0;
  let orders = 0;
  let verified = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const mine = work.segmentOrders[g]!;
    orders += mine;
    verified += mine * reach(from, work.basketMeanLn[g]!, work.basketSdLn[g]!);
  }
  return orders > 0 ? verified / orders : 0;
}
