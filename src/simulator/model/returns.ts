/**
 * Goods that come back and the money that goes with them (rules N1–N7).
 */
import { SUBSYSTEMS } from '../random.ts';
import { liveReturns } from './campaign.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck, toFen } from './luck.ts';
import { extraDefects } from './supply.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

export interface RefundCase {
  /** What the buyer paid for the line, order discounts already allocated to it, fen. */
  readonly paidFen: number;
  readonly daysSinceReceipt: number;
  readonly shipDeductFen: number;
  readonly giftClawbackFen: number;
  readonly pointsClawbackFen: number;
  /** A fault of the goods: no depreciation, no deduction for shipping. */
  readonly qualityFault: boolean;
}

/**
 * Refund of a returned line: the price paid less depreciation of 5 ‰ of it per day since receipt, less what
 * the return takes back. Never negative.
 *
 * @param depreciationPerMille per day, 5 in all scenarios
 * @param graceDays days without depreciation (7 where the statutory no-reason return is played)
 */
export function refundFen(c: RefundCase, depreciationPerMille: number, graceDays: number): number {
  const days = c.qualityFault ? 0 : Math.max(0, c.daysSinceReceipt - graceDays);
  const shipping = c.qualityFault ? 0 : c.shipDeductFen;
  const worn = Math.floor((c.paidFen * depreciationPerMille * days) / 1000);
  return Math.max(0, c.paidFen - worn - shipping - c.giftClawbackFen - c.pointsClawbackFen);
}

/** Decides which of the week's units come back and when, then takes in and refunds those due this week. */
export function closeReturns(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout, skuCount: J } = world;
  const { returns, segments, compliance, freightInsurance, quality } = world.scenario;
  const { plan } = decisions;
  const late = work.totals[TOTAL.lateRate]!;
  const care =
    Math.max(
      0.5,
      1 +
        returns.listingEffect * (0.6 - state[layout.listing]!) +
        returns.latenessEffect * (late - returns.lateReference),
    ) *
    (1 + returns.windowEffectPerDay * (plan.returnWindowDays - 7)) *
    (plan.violations.includes('refused-returns') ? compliance.refusedReturnsFactor : 1) *
    (plan.freightInsurance ? freightInsurance.returnFactor : 1) *
    decisions.pay.returnFactor *
    work.market.returnFactor *
    liveReturns(world, work, plan.liveConcentration);
  const R = SUBSYSTEMS.returns;
  const refundFactor = plan.autoRefund ? returns.autoRefundCost : 1;
  let restockedCost = 0;
  for (let j = 0; j < J; j++) {
    const units = work.skuUnits[j]!;
    let fussy = 0;
    let buyers = 0;
    for (let g = 0; g < segments.length; g++) {
      const bought = work.cellSku[g * J + j]!;
      buyers += bought;
      fussy += bought * segments[g]!.returnFactor;
    }
    const bySegment = buyers > 0 ? fussy / buyers : 1;
    const faulty = quality.returnsPerDefect * extraDefects(world, state, j);
    const rate = Math.min(returns.maximumRate, Math.max(0, world.returnRate[j]! * care * bySegment + faulty));
    const coming = drawBinomial(luck, units, rate, R, 0, j, 0, 0);
    const first = drawBinomial(luck, coming, returns.timing[0]!, R, 0, j, 0, 1);
    const second = drawBinomial(
      luck,
      coming - first,
      returns.timing[1]! / (1 - returns.timing[0]!),
      R,
      0,
      j,
      0,
      2,
    );
    const third = coming - first - second;
    const at = layout.returnUnits + j * 3;
    const valueAt = layout.returnValue + j * 3;
    const paid = units > 0 ? (work.skuGross[j]! - work.skuDiscount[j]!) / units : 0;
    const value = (count: number, days: number) =>
      toFen(
        luck,
        count *
          refundFactor *
          (luck.expected
            ? paid * (1 - (returns.depreciationPerMillePerDay * Math.max(0, days - returns.graceDays)) / 1000)
            : refundFen(
                {
                  paidFen: Math.floor(paid + 0.5),
                  daysSinceReceipt: days,
                  shipDeductFen: 0,
                  giftClawbackFen: 0,
                  pointsClawbackFen: 0,
                  qualityFault: false,
                },
                returns.depreciationPerMillePerDay,
                returns.graceDays,
              )),
      );
    const valueNow = value(first, returns.daysSinceReceipt[0]!);
    const valueNext = value(second, returns.daysSinceReceipt[1]!);
    const valueLater = value(third, returns.daysSinceReceipt[2]!);
    work.refundsDecided[0]! += valueNow;
    work.refundsDecided[1]! += valueNext;
    work.refundsDecided[2]! += valueLater;
    const back = state[at]! + first;
    const refund = state[valueAt]! + valueNow;
    state[at] = state[at + 1]! + second;
    state[valueAt] = state[valueAt + 1]! + valueNext;
    state[at + 1] = state[at + 2]! + third;
    state[valueAt + 1] = state[valueAt + 2]! + valueLater;
    state[at + 2] = 0;
    state[valueAt + 2] = 0;

    // goods that perish are refunded and never sold again
    const resale = world.lifeDays[j]! > 0 ? 0 : returns.resaleShare;
    const restocked = drawBinomial(luck, back, resale, R, 0, j, 0, 3);
    state[layout.stock + j]! += restocked;
    work.skuReturned[j] = back;
    work.skuRefund[j] = refund;
    work.skuRestocked[j] = restocked;
    work.totals[TOTAL.returnedUnits]! += back;
    restockedCost += restocked * world.unitCost[j]!;
  }
  work.totals[TOTAL.restockedCost] = restockedCost;
}
