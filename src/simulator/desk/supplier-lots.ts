/** Goods that arrive: sampled, counted, labelled, and compared with what was ordered. */

import type { SkuResult } from '../vocabulary.ts';
import { angered, best, exposed, irked, money, partly, RISKS, settled, wrong } from './effects.ts';
import { lifeDaysOf, type Material, type Product } from './material.ts';
import { type DeskTemplate, durable, perishable } from './template.ts';

/**
 * Single sampling for an acceptable quality limit of 2.5 %, normal inspection, level II (ISO 2859-1): sample
 * size and acceptance number for a lot.
 */
export function samplingPlan(lotUnits: number): {
  readonly sampleUnits: number;
  readonly acceptUnits: number;
} {
  if (lotUnits <= 150) return { sampleUnits: Math.min(20, lotUnits), acceptUnits: 1 };
  if (lotUnits <= 280) return { sampleUnits: 32, acceptUnits: 2 };
  if (lotUnits <= 500) return { sampleUnits: 50, acceptUnits: 3 };
  if (lotUnits <= 1200) return { sampleUnits: 80, acceptUnits: 5 };
  return { sampleUnits: 125, acceptUnits: 7 };
}

/** A product that came in this week, or the one that sold most where none did, and how many of it. */
export function lotOf(
  m: Material,
  weight: (sku: SkuResult) => number = ({ receivedUnits }) => receivedUnits,
): { readonly product: Product; readonly lotUnits: number } {
  const product = m.sku(weight);
  const received = Math.floor(product.result.receivedUnits);
  return { product, lotUnits: received >= 20 ? received : 60 };
}

const bought = { ticketsDelta: 0, satisfactionDelta: 0.002 };

const acceptLot: DeskTemplate = {
  name: 'accept-lot',
  build(m) {
    const { product, lotUnits } = lotOf(m);
    const { sampleUnits, acceptUnits } = samplingPlan(lotUnits);
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: {
        sku: product.id,
        lotUnits,
        sampleCount: sampleUnits,
        acceptCount: acceptUnits,
        rejectCount: acceptUnits + 1,
        badCount: m.whole(Math.max(0, acceptUnits - 1), acceptUnits),
        inspectFen: lotUnits * 60,
      },
      answers: [
        best('accept', settled(bought)),
        wrong('reject', money(-lotUnits * 80)),
        partly('all', money(-lotUnits * 60)),
        wrong('again', money(-sampleUnits * 60, { satisfactionDelta: -0.002 })),
      ],
    };
  },
};

const rejectLot: DeskTemplate = {
  name: 'reject-lot',
  build(m) {
    const { product, lotUnits } = lotOf(m);
    const { sampleUnits, acceptUnits } = samplingPlan(lotUnits);
    const badUnits = acceptUnits + m.whole(1, 3);
    const expectedBad = Math.max(badUnits + 1, Math.round((lotUnits * badUnits) / sampleUnits));
    const sold = { ledgerFen: -expectedBad * 1600, ticketsDelta: Math.min(8, expectedBad) };
    return {
      priority: 'high',
      skuIds: [product.id],
      params: {
        sku: product.id,
        lotUnits,
        sampleCount: sampleUnits,
        acceptCount: acceptUnits,
        rejectCount: acceptUnits + 1,
        badCount: badUnits,
        expectedBadCount: expectedBad,
      },
      answers: [
        best(
          'sort',
          settled({
            ...bought,
            ledgerFen: expectedBad * product.unitCostFen,
            stock: [{ skuId: product.id, units: -expectedBad }],
          }),
        ),
        wrong('accept', angered(0, sold)),
        wrong('average', angered(0, { ...sold, ledgerFen: -expectedBad * 1200 })),
        partly(
          'swap',
          irked({
            stock: [{ skuId: product.id, units: -badUnits }],
            ledgerFen: badUnits * product.unitCostFen,
          }),
        ),
      ],
    };
  },
};

const short: DeskTemplate = {
  name: 'short',
  build(m) {
    const { product, lotUnits } = lotOf(m);
    const shortUnits = m.whole(4, 9);
    const claimFen = shortUnits * product.unitCostFen;
    const gone = [{ skuId: product.id, units: -shortUnits }];
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: { sku: product.id, lotUnits, shortUnits, countedUnits: lotUnits - shortUnits, claimFen },
      answers: [
        best('note', settled({ ...bought, ledgerFen: claimFen, stock: gone })),
        wrong('full', money(0, { stock: gone })),
        wrong('later', money(0, { stock: gone, satisfactionDelta: -0.001 })),
        partly('refuseAll', irked({ ledgerFen: -1500 })),
      ],
    };
  },
};

const certificate: DeskTemplate = {
  name: 'certificate',
  build(m) {
    const { product, lotUnits } = lotOf(m);
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: { sku: product.id, lotUnits, expiredDays: m.whole(25, 80), testDays: m.whole(5, 8) },
      answers: [
        best('hold', settled(bought)),
        wrong('sell', exposed(RISKS.badGoods)),
        wrong('other', exposed(RISKS.badGoods)),
        partly('promise', exposed(RISKS.badGoods / 2)),
      ],
    };
  },
};

const substitute: DeskTemplate = {
  name: 'substitute',
  fits: durable,
  build(m) {
    const { product, lotUnits } = lotOf(m);
    const claimFen = Math.floor((lotUnits * product.unitCostFen) / 20);
    return {
      priority: 'high',
      skuIds: [product.id],
      params: { sku: product.id, lotUnits, claimFen, offRate: 0.05 },
      answers: [
        best('stop', settled({ ...bought, ledgerFen: claimFen })),
        wrong('sell', angered(RISKS.badGoods, { ticketsDelta: 4 })),
        wrong('discount', exposed(RISKS.badGoods, { ledgerFen: Math.floor(claimFen / 2) })),
        partly('relist', irked({ ticketsDelta: 1 })),
      ],
    };
  },
};

const shelfLife: DeskTemplate = {
  name: 'shelf-life',
  fits: perishable,
  build(m) {
    const { product, lotUnits } = lotOf(m, ({ skuId, receivedUnits }) =>
      lifeDaysOf(m, skuId) > 0 ? receivedUnits + 1 : 0,
    );
    const lifeDays = Math.max(3, lifeDaysOf(m, product.id));
    const mustDays = Math.ceil((lifeDays * 2) / 3);
    const leftDays = Math.max(1, mustDays - m.whole(1, 2));
    const offFen = Math.floor((lotUnits * product.unitCostFen) / 10);
    return {
      priority: 'high',
      skuIds: [product.id],
      params: { sku: product.id, lotUnits, lifeDays, leftDays, mustDays, offFen },
      answers: [
        best('reject', settled(bought)),
        wrong('take', angered(RISKS.badGoods, { ticketsDelta: 3 })),
        wrong('relabel', exposed(RISKS.badGoods * 4)),
        partly('offer', irked({ ledgerFen: offFen, riskPenaltyFen: 2 * offFen })),
      ],
    };
  },
};

/** Cases at the goods-in door. */
export const lotTemplates: readonly DeskTemplate[] = [
  acceptLot,
  rejectLot,
  short,
  certificate,
  substitute,
  shelfLife,
];
