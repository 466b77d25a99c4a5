/** Refunds of goods that come back: what is owed to the fen, by wear, fault and freight. */
import { allocate } from '../money.ts';
import { angered, best, exposed, irked, money, overpaid, partly, RISKS, wrong } from './effects.ts';
import { lifeDaysOf, permille } from './material.ts';
import { owed } from './owed.ts';
import { type DeskTemplate, durable, perishable } from './template.ts';

const worn: DeskTemplate = {
  name: 'worn',
  fits: durable,
  order: 'delivered',
  weeksBack: 2,
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const wornDays = m.whole(14, 20);
    const freightFen = m.scenario.returns.returnFreightFen;
    const rightFen = owed(m, paidFen, wornDays, freightFen);
    const wearOnlyFen = owed(m, paidFen, wornDays, 0);
    const freightOnlyFen = owed(m, paidFen, 0, freightFen);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, wornDays, freightFen, rightFen, wearOnlyFen, freightOnlyFen },
      answers: [
        best('right'),
        wrong('wearOnly', overpaid(wearOnlyFen - rightFen)),
        wrong('freightOnly', overpaid(freightOnlyFen - rightFen)),
        wrong('full', overpaid(paidFen - rightFen)),
      ],
    };
  },
};

const sevenDay: DeskTemplate = {
  name: 'seven-day',
  fits: durable,
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const heldDays = m.whole(3, 6);
    const outboundFen = m.round(500, 900, 10);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: {
        sku,
        paidFen,
        heldDays,
        outboundFen,
        wearFen: owed(m, paidFen, heldDays, 0),
        lessOutboundFen: owed(m, paidFen, 0, outboundFen),
      },
      answers: [
        best('full'),
        wrong('wear', angered(RISKS.refusedReturn / 2)),
        wrong('outbound', angered(RISKS.refusedReturn / 4)),
        wrong('refuse', angered(RISKS.refusedReturn)),
      ],
    };
  },
};

const fault: DeskTemplate = {
  name: 'fault',
  fits: durable,
  order: 'delivered',
  weeksBack: 2,
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const heldDays = m.whole(14, 20);
    const freightFen = m.round(800, 1500, 50);
    const goodsFen = owed(m, paidFen, heldDays, freightFen, { qualityFault: true });
    return {
      priority: 'middle',
      skuIds: [sku],
      params: {
        sku,
        paidFen,
        heldDays,
        freightFen,
        goodsFen,
        totalFen: goodsFen + freightFen,
        wearFen: owed(m, paidFen, heldDays, 0),
      },
      answers: [
        best('both'),
        partly('goods', irked({ ticketsDelta: 1 })),
        wrong('wear', angered(RISKS.refusedReturn / 2)),
        wrong('refuse', angered(RISKS.refusedReturn)),
      ],
    };
  },
};

const insurance: DeskTemplate = {
  name: 'insurance',
  fits: durable,
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const insuredFen = m.round(700, 1000, 50);
    const freightFen = insuredFen + m.round(100, 400, 50);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: {
        sku,
        paidFen,
        insuredFen,
        freightFen,
        twiceFen: paidFen + insuredFen,
        lessFen: paidFen - insuredFen,
        allFen: paidFen + freightFen,
      },
      answers: [
        best('right'),
        wrong('twice', overpaid(insuredFen)),
        wrong('less', angered(RISKS.refusedReturn / 4)),
        wrong('all', overpaid(freightFen)),
      ],
    };
  },
};

const clock: DeskTemplate = {
  name: 'clock',
  fits: durable,
  order: 'delivered',
  weeksBack: 2,
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, backDays: m.whole(4, 6) },
      answers: [
        best('now'),
        wrong('resold', angered(RISKS.refusedReturn / 2)),
        wrong('month', angered(RISKS.refusedReturn / 2)),
        wrong('credit', angered(RISKS.refusedReturn / 4)),
      ],
    };
  },
};

const notIntact: DeskTemplate = {
  name: 'not-intact',
  fits: durable,
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, heldDays: m.whole(4, 6) },
      answers: [
        best('decline'),
        wrong('full', overpaid(paidFen)),
        wrong('restock', exposed(RISKS.badGoods, { stock: [{ skuId: sku, units: 1 }], ledgerFen: -paidFen })),
        wrong('keep', angered(RISKS.refusedReturn)),
      ],
    };
  },
};

const spoiled: DeskTemplate = {
  name: 'spoiled',
  fits: perishable,
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku(({ skuId, units }) =>
      lifeDaysOf(m, skuId) > 0 ? units + 1 : 0,
    );
    const packPieces = 10;
    const badPieces = m.whole(2, 4);
    const rightFen = allocate(paidFen, [badPieces, packPieces - badPieces])[0]!;
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, paidFen, packPieces, badPieces, rightFen },
      answers: [
        best('share'),
        wrong('sendBack', angered()),
        partly('full', overpaid(paidFen - rightFen)),
        wrong('refuse', angered(RISKS.badGoods)),
      ],
    };
  },
};

const partial: DeskTemplate = {
  name: 'partial',
  fits: durable,
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen, unitCostFen } = m.sku();
    const offerFen = Math.max(200, permille(paidFen, m.whole(8, 12) * 10));
    const resaleFen = Math.floor(unitCostFen * m.scenario.returns.resaleShare);
    const freightFen = 2 * m.scenario.returns.returnFreightFen;
    const returnFen = paidFen - resaleFen + freightFen;
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, offerFen, resaleFen, freightFen, returnFen },
      answers: [
        best('accept'),
        partly('return', money(-(returnFen - offerFen))),
        wrong('free', overpaid(paidFen - offerFen)),
        wrong('refuse', angered(RISKS.refusedReturn / 2)),
      ],
    };
  },
};

/** Goods that come back. */
export const returnTemplates: readonly DeskTemplate[] = [
  worn,
  sevenDay,
  fault,
  insurance,
  clock,
  notIntact,
  spoiled,
  partial,
];
