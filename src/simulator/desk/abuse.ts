/** Abuse by the dozen: batches, farmed coupons, bought orders, empty parcels, and good buyers caught in the net. */
import { angered, best, exposed, irked, money, partly, RISKS, settled, wrong } from './effects.ts';
import { stolen, turnedAway } from './losses.ts';
import type { DeskTemplate } from './template.ts';

const batch: DeskTemplate = {
  name: 'batch',
  build(m) {
    const { id: sku, priceFen } = m.sku();
    const batchOrders = m.whole(7, 16);
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, priceFen, batchOrders, withinMinutes: m.whole(5, 12), totalFen: batchOrders * priceFen },
      answers: [
        best('hold'),
        wrong('pass', stolen(sku, Math.ceil(batchOrders / 2))),
        wrong('call', stolen(sku, 2)),
        partly('refuse', irked({ ticketsDelta: 1 })),
      ],
    };
  },
};

const brushing: DeskTemplate = {
  name: 'brushing',
  build(m) {
    const fakeOrders = m.round(40, 80, 10);
    const feeFen = m.round(600, 1200, 100);
    return {
      priority: 'low',
      params: { fakeOrders, feeFen, totalFen: fakeOrders * feeFen },
      answers: [
        best('decline', settled({ ticketsDelta: 0 })),
        wrong('buy', exposed(RISKS.fakeOrders, { ledgerFen: -fakeOrders * feeFen })),
        wrong('few', exposed(RISKS.fakeOrders / 2, { ledgerFen: -Math.floor(fakeOrders / 10) * feeFen })),
        wrong('friends', exposed(RISKS.fakeOrders / 2)),
      ],
    };
  },
};

const farm: DeskTemplate = {
  name: 'coupon-farm',
  fits: ({ plan, promotions }) =>
    plan.coupon !== null && promotions.some(({ kind, redemptions }) => kind === 'coupon' && redemptions > 0),
  build(m) {
    const { valueFen: couponFen, minimumFen } = m.result.plan.coupon!;
    const farmOrders = m.whole(12, 30);
    const costFen = farmOrders * couponFen;
    return {
      priority: 'high',
      params: { couponFen, minimumFen, farmOrders, costFen },
      answers: [
        best('terms'),
        wrong('ship', money(-costFen)),
        wrong('cancelAll', angered(RISKS.unclearTerms, { ticketsDelta: 4 })),
        wrong('stopCoupon', angered(RISKS.unclearTerms, { ticketsDelta: 2 })),
      ],
    };
  },
};

const refused: DeskTemplate = {
  name: 'refused',
  fits: ({ refusedOrders }) => refusedOrders >= 1,
  order: 'refused',
  build(m) {
    const { id: sku, priceFen, unitCostFen } = m.sku();
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, priceFen, refusedOrders: Math.round(m.result.refusedOrders) },
      answers: [
        best('reopen'),
        wrong('stand', turnedAway(priceFen - unitCostFen)),
        wrong('off', stolen(sku, 2)),
        partly('coupon', irked({ ledgerFen: -500 })),
      ],
    };
  },
};

const emptyClaims: DeskTemplate = {
  name: 'empty-claims',
  order: 'returning',
  build(m) {
    const { id: sku, priceFen, unitCostFen } = m.sku();
    const pastOrders = m.whole(8, 11);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, priceFen, pastOrders, pastClaims: pastOrders - m.whole(2, 3) },
      answers: [
        best('film'),
        wrong('pass', stolen(sku, 1)),
        partly('refuse', turnedAway(priceFen - unitCostFen)),
        wrong('short', angered(RISKS.badGoods)),
      ],
    };
  },
};

/** Suspicious orders that come in numbers or with a history. */
export const abuseTemplates: readonly DeskTemplate[] = [batch, brushing, farm, refused, emptyClaims];
