/** Suppliers: what to take in, what to buy, when to pay, and what never to accept. */
import { best, decided, exposed, irked, limited, money, partly, RISKS, settled, wrong } from './effects.ts';
import type { Material, Product } from './material.ts';
import { lotOf, lotTemplates } from './supplier-lots.ts';
import { type DeskTemplate, durable, type FamilyTemplates } from './template.ts';

const bought = { ticketsDelta: 0, satisfactionDelta: 0.002 };

/** Units a week at least 1, so that stock can be told in weeks. */
const perWeek = (product: Product) => Math.max(1, Math.round(product.result.units));

/** An offer of more units for less: what it saves, and what holding and selling off the surplus costs. */
function offer(m: Material, product: Product, weeks: number, offShare: number, markdownShare: number) {
  const weekUnits = perWeek(product);
  const bigUnits = weekUnits * weeks;
  const saveFen = Math.round((bigUnits * product.unitCostFen * offShare) / 100);
  const extraWeeks = weeks - 2;
  const holdFen = Math.round(
    bigUnits * product.unitCostFen * m.scenario.finance.holdingRatePerWeek * (extraWeeks / 2),
  );
  const leftUnits = Math.max(0, Math.round((bigUnits * markdownShare) / 100));
  const markdownFen = Math.round((leftUnits * product.unitCostFen) / 2);
  return {
    weekUnits,
    bigUnits,
    usualUnits: weekUnits * 2,
    coverWeeks: weeks,
    saveFen,
    holdFen,
    leftUnits,
    markdownFen,
  };
}

function priceBreak(name: string, weeks: number, off: readonly [number, number], left: number): DeskTemplate {
  return {
    name,
    fits: durable,
    build(m) {
      const product = m.sku();
      const offShare = m.whole(off[0], off[1]);
      const figures = offer(m, product, weeks, offShare, left);
      const gainFen = figures.saveFen - figures.holdFen - figures.markdownFen;
      const take = gainFen > 0;
      const lost = Math.max(100, Math.abs(gainFen));
      const half = Math.max(50, Math.floor(lost / 2));
      return {
        priority: 'low',
        skuIds: [product.id],
        params: {
          sku: product.id,
          costFen: product.unitCostFen,
          offRate: offShare / 100,
          gainFen,
          ...figures,
        },
        answers: [
          ...decided(take ? 0 : 1, [
            ['take', take ? settled({ ...bought, ledgerFen: limited(gainFen) }) : money(-lost)],
            ['leave', take ? money(-lost) : settled(bought)],
          ]),
          wrong('double', money(-lost - half)),
          wrong('credit', exposed(limited(half), { ledgerFen: -half })),
        ],
      };
    },
  };
}

const overdue: DeskTemplate = {
  name: 'overdue',
  build(m) {
    const product = m.sku();
    const perDay = Math.max(1, Math.round(product.result.units / 7));
    const stockUnits = Math.floor(product.result.closingUnits);
    const coverDays = Math.floor(stockUnits / perDay);
    const enough = coverDays >= 4;
    const arriveDays = enough ? m.whole(2, Math.min(coverDays - 1, 9)) : coverDays + m.whole(2, 4);
    const gapUnits = Math.max(1, (arriveDays - coverDays) * perDay);
    const marginFen = Math.max(100, product.priceFen - product.unitCostFen);
    const extraFen = Math.max(100, Math.floor(product.unitCostFen / 8));
    const lostFen = gapUnits * marginFen;
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: {
        sku: product.id,
        perDayUnits: perDay,
        stockUnits,
        coverDays,
        arriveDays,
        extraFen,
        marginFen,
      },
      answers: [
        ...decided(enough ? 0 : 1, [
          ['wait', enough ? settled(bought) : money(-lostFen)],
          ['gap', enough ? money(-perDay * 2 * extraFen) : settled({ ...bought, ledgerFen: 0 })],
        ]),
        wrong('full', money(-perDay * 14 * extraFen)),
        wrong('hide', irked({ ledgerFen: -marginFen * perDay })),
      ],
    };
  },
};

const returnsSource: DeskTemplate = {
  name: 'returns-source',
  fits: ({ skus }) => skus.some(({ returnedUnits }) => returnedUnits >= 1),
  build(m) {
    const worst = m.result.skus.reduce((top, sku) =>
      sku.returnedUnits * Math.max(1, top.units) > top.returnedUnits * Math.max(1, sku.units) ? sku : top,
    );
    const product = m.sku(({ skuId }) => (skuId === worst.skuId ? 1 : 0));
    const soldUnits = perWeek(product);
    const returnedUnits = Math.max(1, Math.round(product.result.returnedUnits));
    return {
      priority: 'low',
      skuIds: [product.id],
      params: {
        sku: product.id,
        soldUnits,
        returnedUnits,
        returnRate: Math.min(1, returnedUnits / soldUnits),
      },
      answers: [
        best('reasons', settled({ ticketsDelta: -2 })),
        wrong('shorten', exposed(RISKS.refusedReturn)),
        partly('delist', money(-soldUnits * 200)),
        wrong('reorder', irked({ ledgerFen: -returnedUnits * 800 })),
      ],
    };
  },
};

const kickback: DeskTemplate = {
  name: 'kickback',
  build(m) {
    const { product } = lotOf(m);
    return {
      priority: 'middle',
      skuIds: [product.id],
      params: { sku: product.id, packetFen: m.round(60_000, 150_000, 10_000) },
      answers: [
        best('refuse', settled({ ticketsDelta: 0 })),
        wrong('take', exposed(RISKS.bribery)),
        wrong('team', exposed(RISKS.bribery / 2)),
        partly('quiet', exposed(RISKS.unclearTerms)),
      ],
    };
  },
};

const terms: DeskTemplate = {
  name: 'terms',
  build(m) {
    const { product, lotUnits } = lotOf(m);
    const billFen = lotUnits * product.unitCostFen;
    const earlyFen = Math.round(billFen / 50);
    const interestFen = Math.ceil((billFen * m.scenario.finance.overdraftRatePerWeek * 30) / 7);
    const take = earlyFen > interestFen;
    const lost = Math.max(1, Math.abs(earlyFen - interestFen));
    return {
      priority: 'low',
      skuIds: [product.id],
      params: {
        sku: product.id,
        lotUnits,
        billFen,
        offRate: 0.02,
        creditDays: 30,
        earlyFen,
        interestFen,
        weekRate: m.scenario.finance.overdraftRatePerWeek,
      },
      answers: [
        ...decided(take ? 0 : 1, [
          ['early', take ? settled({ ...bought, ledgerFen: limited(earlyFen - interestFen) }) : money(-lost)],
          ['late', take ? money(-lost) : settled(bought)],
        ]),
        wrong('overdue', exposed(RISKS.unclearTerms, { ledgerFen: -lost })),
        wrong('half', money(-Math.max(1, Math.floor(lost / 2)) - 100)),
      ],
    };
  },
};

export const supplierTemplates: FamilyTemplates = {
  family: 'supplier',
  templates: [
    ...lotTemplates,
    priceBreak('price-break', 4, [6, 9], 0),
    priceBreak('price-trap', 12, [4, 6], 25),
    overdue,
    returnsSource,
    kickback,
    terms,
  ],
};
