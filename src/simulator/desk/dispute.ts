/** Disputes: what the evidence in hand is worth, and which remedy costs least and mends most. */
import {
  angered,
  best,
  decided,
  exposed,
  irked,
  money,
  overpaid,
  partly,
  RISKS,
  settled,
  wrong,
} from './effects.ts';
import { byPrice, permille } from './material.ts';
import type { DeskTemplate, FamilyTemplates } from './template.ts';

/** Platforms charge the side that loses; assumption. */
const ARBITRATION_FEN = 1000;

/** Chance of winning in per cent for 0 to 4 of the proofs: listing, packing film, waybill with weight, signature. */
export const WIN_CHANCE = [10, 30, 55, 75, 90] as const;

const signed: DeskTemplate = {
  name: 'signed',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, paidFen, winRate: WIN_CHANCE[4] / 100 },
      answers: [
        best('submit'),
        wrong('refund', overpaid(paidFen)),
        wrong('resend', settled({ ledgerFen: -800, stock: [{ skuId: sku, units: -1 }] })),
        wrong('silent', angered(0, { ledgerFen: -paidFen })),
      ],
    };
  },
};

const missing: DeskTemplate = {
  name: 'missing-item',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, winRate: WIN_CHANCE[0] / 100, feeFen: ARBITRATION_FEN },
      answers: [
        best('resend'),
        wrong('fight', angered(0, { ledgerFen: -permille(paidFen, 900) - ARBITRATION_FEN })),
        partly('points', irked({ ledgerFen: -500, ticketsDelta: 1 })),
        wrong('prove', angered()),
      ],
    };
  },
};

const odds: DeskTemplate = {
  name: 'odds',
  order: 'delivered',
  build(m) {
    const product = byPrice(m)[m.whole(0, 5)]!;
    const paidFen = product.priceFen;
    const proofs = m.whole(0, 1) * 4;
    const winRate = WIN_CHANCE[proofs]!;
    const settleFen = permille(paidFen, 400);
    const fightFen = Math.round(((paidFen + ARBITRATION_FEN) * (100 - winRate)) / 100);
    const costs = [fightFen, settleFen, paidFen];
    const least = Math.min(...costs);
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: {
        sku: product.id,
        paidFen,
        proofs,
        winRate: winRate / 100,
        feeFen: ARBITRATION_FEN,
        fightFen,
        settleFen,
      },
      answers: decided(
        costs.indexOf(least),
        ['fight', 'settle', 'refund'].map((id, n) => [
          id,
          costs[n] === least ? settled() : money(least - costs[n]!),
        ]),
      ),
    };
  },
};

/** Of coupons given as amends, so many in a hundred are used; each costs its value. */
const COUPON_USE = 60;

const remedy: DeskTemplate = {
  name: 'remedy',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const cashFen = Math.max(300, Math.floor(permille(paidFen, 100) / 100) * 100);
    const couponFen = Math.floor((cashFen * 3) / 2 / 100) * 100;
    const couponCostFen = Math.round((couponFen * COUPON_USE) / 100);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, cashFen, couponFen, useRate: COUPON_USE / 100, couponCostFen },
      answers: [
        best('coupon'),
        partly('cash', money(-(cashFen - couponCostFen) - 1)),
        wrong('both', overpaid(cashFen)),
        wrong('none', angered()),
      ],
    };
  },
};

const colour: DeskTemplate = {
  name: 'listing-differs',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, sameCases: m.whole(3, 5) },
      answers: [
        best('accept', settled({ ticketsDelta: -2 })),
        partly('acceptOnly', irked({ ticketsDelta: 2 })),
        wrong('screen', angered(RISKS.refusedReturn)),
        wrong('freight', angered(RISKS.refusedReturn / 2)),
      ],
    };
  },
};

const evidenceClock: DeskTemplate = {
  name: 'evidence-clock',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, paidFen, leftHours: m.whole(5, 20) },
      answers: [
        best('upload'),
        wrong('wait', money(-paidFen, { ticketsDelta: 1 })),
        wrong('bribe', angered(RISKS.unclearTerms, { ledgerFen: -2000 })),
        partly('text', money(-permille(paidFen, 500))),
      ],
    };
  },
};

const extortion: DeskTemplate = {
  name: 'extortion',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const askedFen = m.round(3000, 8000, 1000);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, askedFen },
      answers: [
        best('report'),
        wrong('pay', money(-askedFen, { ticketsDelta: 1 })),
        wrong('threat', angered(RISKS.dataMisuse)),
        wrong('haggle', money(-Math.floor(askedFen / 2), { ticketsDelta: 1 })),
      ],
    };
  },
};

const honestReview: DeskTemplate = {
  name: 'honest-review',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const offerFen = m.round(1000, 2000, 500);
    return {
      priority: 'low',
      skuIds: [sku],
      params: { sku, paidFen, offerFen, readers: Math.max(100, Math.floor(m.result.productViews / 20)) },
      answers: [
        best('reply'),
        wrong('buyOff', exposed(RISKS.fakeOrders / 4, { ledgerFen: -offerFen })),
        wrong('argue', angered()),
        wrong('call', angered(RISKS.dataMisuse)),
      ],
    };
  },
};

const wrongSent: DeskTemplate = {
  name: 'wrong-sent',
  order: 'delivered',
  build(m) {
    const ordered = m.sku();
    const sent = m.sku(({ skuId, units }) => (skuId === ordered.id ? 0 : units + 1));
    const roundTripFen = m.round(1200, 1800, 100);
    return {
      priority: 'middle',
      skuIds: [ordered.id, sent.id],
      params: { sku: ordered.id, sentSku: sent.id, paidFen: ordered.priceFen, roundTripFen },
      answers: [
        best('swap'),
        wrong('buyerPays', angered(RISKS.refusedReturn / 2)),
        partly('keep', irked({ ledgerFen: -300, ticketsDelta: 1 })),
        wrong('deny', angered(RISKS.refusedReturn)),
      ],
    };
  },
};

const transit: DeskTemplate = {
  name: 'transit-damage',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen, unitCostFen } = m.sku();
    const claimFen = unitCostFen;
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, claimFen, claimHours: 48 },
      answers: [
        best('both', settled({ ledgerFen: claimFen })),
        partly('refundOnly', settled({ ticketsDelta: 0 })),
        wrong('carrier', angered(RISKS.refusedReturn / 2)),
        wrong('after', angered()),
      ],
    };
  },
};

const lateMoney: DeskTemplate = {
  name: 'late-money',
  fits: ({ fulfilment }) => fulfilment.lateOrders >= 1,
  order: 'late',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const rightFen = Math.min(3000, Math.max(300, permille(paidFen, 50)));
    return {
      priority: 'middle',
      skuIds: [sku],
      params: {
        sku,
        paidFen,
        lateDays: m.whole(1, 3),
        rightFen,
        capFen: 3000,
        floorFen: 300,
        tenthFen: permille(paidFen, 100) + 300,
      },
      answers: [
        best('right'),
        wrong('full', overpaid(paidFen - rightFen)),
        wrong('tenth', overpaid(permille(paidFen, 100) + 300 - rightFen)),
        wrong('weather', angered(RISKS.unclearTerms)),
      ],
    };
  },
};

export const disputeTemplates: FamilyTemplates = {
  family: 'dispute',
  templates: [
    signed,
    missing,
    odds,
    remedy,
    colour,
    evidenceClock,
    extortion,
    honestReview,
    wrongSent,
    transit,
    lateMoney,
  ],
};
