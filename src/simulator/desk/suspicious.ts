/** Suspicious orders: what the evidence bears, from passing an order to refusing it. */
import { abuseTemplates } from './abuse.ts';
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
import { stolen, turnedAway } from './losses.ts';
import { byPrice, permille } from './material.ts';
import type { DeskTemplate, FamilyTemplates } from './template.ts';

const regular: DeskTemplate = {
  name: 'regular',
  order: 'returning',
  build(m) {
    const { id: sku, priceFen, unitCostFen } = m.sku();
    const pastOrders = m.whole(6, 14);
    const boughtUnits = 3;
    const totalFen = boughtUnits * priceFen;
    const marginFen = boughtUnits * (priceFen - unitCostFen);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: {
        sku,
        pastOrders,
        boughtUnits,
        totalFen,
        usualFen: Math.floor(permille(totalFen, 450) / 100) * 100,
      },
      answers: [
        best('pass'),
        partly('call', irked()),
        wrong('hold', angered()),
        wrong('refuse', turnedAway(marginFen)),
      ],
    };
  },
};

const giftAddress: DeskTemplate = {
  name: 'gift-address',
  order: 'sale',
  build(m) {
    const top = byPrice(m)[m.whole(0, 2)]!;
    const boughtUnits = 2;
    const totalFen = boughtUnits * top.priceFen;
    const limitFen = Math.floor((totalFen * 3) / 4 / 1000) * 1000;
    return {
      priority: 'middle',
      skuIds: [top.id],
      params: { sku: top.id, boughtUnits, totalFen, limitFen },
      answers: [
        best('call'),
        wrong('pass', stolen(top.id, 1)),
        partly('hold', irked()),
        wrong('refuse', turnedAway(boughtUnits * (top.priceFen - top.unitCostFen))),
      ],
    };
  },
};

const jump: DeskTemplate = {
  name: 'jump',
  build(m) {
    const top = byPrice(m)[0]!;
    const boughtUnits = m.whole(5, 8);
    return {
      priority: 'high',
      skuIds: [top.id],
      params: {
        sku: top.id,
        boughtUnits,
        totalFen: boughtUnits * top.priceFen,
        accountMinutes: m.whole(20, 50),
        changedMinutes: m.whole(3, 9),
      },
      answers: [
        best('hold'),
        wrong('pass', stolen(top.id, boughtUnits)),
        wrong('half', stolen(top.id, Math.ceil(boughtUnits / 2))),
        partly('refuse', irked({ ticketsDelta: 1 })),
      ],
    };
  },
};

const stolenCard: DeskTemplate = {
  name: 'stolen-card',
  fits: ({ fraudAttempts }) => fraudAttempts >= 1,
  order: 'caught',
  build(m) {
    const { id: sku, priceFen, unitCostFen } = m.sku();
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, priceFen, failedCards: m.whole(3, 5), pastFrauds: m.whole(2, 3) },
      answers: [
        best('refuse'),
        wrong('pass', stolen(sku, 1)),
        wrong(
          'other',
          exposed(RISKS.unclearTerms, { ledgerFen: -unitCostFen, stock: [{ skuId: sku, units: -1 }] }),
        ),
        partly('hold', irked({ ticketsDelta: 1 })),
      ],
    };
  },
};

const takeover: DeskTemplate = {
  name: 'takeover',
  order: 'returning',
  build(m) {
    const top = byPrice(m)[m.whole(0, 3)]!;
    return {
      priority: 'high',
      skuIds: [top.id],
      params: {
        sku: top.id,
        totalFen: top.priceFen,
        pastYears: m.whole(3, 5),
        resetMinutes: m.whole(20, 55),
      },
      answers: [
        best('call'),
        wrong('chat', stolen(top.id, 1)),
        wrong('pass', stolen(top.id, 1)),
        wrong('refuse', turnedAway(top.priceFen - top.unitCostFen)),
      ],
    };
  },
};

const bulk: DeskTemplate = {
  name: 'bulk',
  build(m) {
    const { id: sku, priceFen, unitCostFen, result } = m.sku();
    const bulkUnits = m.round(20, 40, 5);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, bulkUnits, totalFen: bulkUnits * priceFen, stockUnits: Math.floor(result.closingUnits) },
      answers: [
        best('call'),
        wrong('pass', stolen(sku, Math.ceil(bulkUnits / 5))),
        wrong('refuse', turnedAway(Math.round((bulkUnits * (priceFen - unitCostFen)) / 4))),
        wrong('discount', money(-permille(bulkUnits * priceFen, 100))),
      ],
    };
  },
};

/** Chances of fraud in per cent: one to pass, one to call, one to refuse. */
const ODDS = [2, 22, 97] as const;
const CALL_FEN = 300;
/** Of frauds, those a call uncovers. */
const CALL_FINDS = 90;

const odds: DeskTemplate = {
  name: 'odds',
  build(m) {
    const product = byPrice(m)[m.whole(0, 4)]!;
    const fraudRate = ODDS[m.whole(0, 2)]!;
    const marginFen = Math.max(CALL_FEN * 4, product.priceFen - product.unitCostFen);
    const lossFen = product.unitCostFen + 1500;
    const good = marginFen * (100 - fraudRate);
    const passFen = Math.round((good - lossFen * fraudRate) / 100);
    const callFen = Math.round((good - (lossFen * fraudRate * (100 - CALL_FINDS)) / 100) / 100) - CALL_FEN;
    const values = [passFen, callFen, 0];
    const top = Math.max(...values);
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: {
        sku: product.id,
        fraudRate: fraudRate / 100,
        marginFen,
        lossFen,
        callCostFen: CALL_FEN,
        findsRate: CALL_FINDS / 100,
        passFen,
        callFen,
        refuseFen: 0,
      },
      answers: decided(
        values.indexOf(top),
        ['pass', 'call', 'refuse'].map((id, n) => [
          id,
          values[n] === top ? settled() : money(values[n]! - top),
        ]),
      ),
    };
  },
};

const redirect: DeskTemplate = {
  name: 'redirect',
  order: 'waiting',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, paidFen, askedMinutes: m.whole(10, 40) },
      answers: [
        best('account'),
        wrong('change', stolen(sku, 1)),
        wrong('both', overpaid(1200)),
        wrong('cancel', angered()),
      ],
    };
  },
};

export const suspiciousTemplates: FamilyTemplates = {
  family: 'suspicious',
  templates: [regular, giftAddress, jump, stolenCard, takeover, bulk, odds, redirect, ...abuseTemplates],
};
