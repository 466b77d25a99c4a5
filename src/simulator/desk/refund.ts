/** Refunds: money back for what was bought, and how much of it. */
import { angered, best, irked, overpaid, RISKS, wrong } from './effects.ts';
import { permille } from './material.ts';
import { returnTemplates } from './refund-returns.ts';
import { termsTemplates } from './refund-terms.ts';
import type { DeskTemplate, FamilyTemplates } from './template.ts';

const unshipped: DeskTemplate = {
  name: 'unshipped',
  order: 'waiting',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const feeFen = m.round(300, 600, 50);
    const roundTripFen = 2 * Math.max(500, m.scenario.returns.returnFreightFen);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, feeFen, lessFeeFen: paidFen - feeFen, roundTripFen },
      answers: [
        best('full'),
        wrong('lessFee', angered(RISKS.unclearTerms)),
        wrong('ship', irked({ ledgerFen: -roundTripFen, ticketsDelta: 1 })),
        wrong('wait', angered()),
      ],
    };
  },
};

const onlyRefund: DeskTemplate = {
  name: 'only-refund',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const halfFen = permille(paidFen, 500);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, halfFen },
      answers: [
        best('explain'),
        wrong('free', overpaid(paidFen)),
        wrong('half', overpaid(halfFen)),
        wrong('ignore', angered()),
      ],
    };
  },
};

const twice: DeskTemplate = {
  name: 'paid-twice',
  order: 'sale',
  build(m) {
    const { id: sku, priceFen: paidFen, unitCostFen } = m.sku();
    const bothFen = 2 * paidFen;
    const marginFen = Math.max(100, paidFen - unitCostFen);
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, paidFen, bothFen, apartMinutes: m.whole(2, 6) },
      answers: [
        best('one'),
        wrong('both', irked({ ledgerFen: -marginFen, ticketsDelta: 1 })),
        wrong('credit', angered()),
        wrong('shipBoth', irked({ ledgerFen: -1000, ticketsDelta: 1 })),
      ],
    };
  },
};

const express: DeskTemplate = {
  name: 'express',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    const expressFen = m.round(800, 1800, 100);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, expressFen, allFen: paidFen + expressFen, lateDays: m.whole(2, 3) },
      answers: [
        best('surcharge'),
        wrong('all', overpaid(paidFen)),
        wrong('coupon', irked({ ticketsDelta: 1 })),
        wrong('nothing', angered(RISKS.unclearTerms)),
      ],
    };
  },
};

export const refundTemplates: FamilyTemplates = {
  family: 'refund',
  templates: [...returnTemplates, ...termsTemplates, unshipped, onlyRefund, twice, express],
};
