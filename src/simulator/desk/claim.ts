/** Advertising claims: what may be said, what must be proved, and what the shop's own figures say. */
import type { DeskEffects } from '../vocabulary.ts';
import { best, exposed, irked, money, partly, RISKS, settled, wrong } from './effects.ts';
import { byPrice, permille } from './material.ts';
import type { DeskTemplate, FamilyTemplates } from './template.ts';

/** A claim put right: nobody was waiting for it, and buyers trust it. */
const honest: DeskEffects = settled({ ticketsDelta: 0 });
const silent: DeskEffects = irked({ satisfactionDelta: -0.001 });

/** A claim about any product: one honest wording, one half measure, two that stay a breach. */
function wording(
  name: string,
  riskFen: number,
  answers: readonly [string, string, string, string],
): DeskTemplate {
  const [right, half, breach, worse] = answers;
  return {
    name,
    build(m) {
      const { id: sku, priceFen } = m.sku();
      return {
        priority: 'middle',
        skuIds: [sku],
        params: { sku, priceFen },
        answers: [
          best(right, honest),
          partly(half, silent),
          wrong(breach, exposed(riskFen)),
          wrong(worse, exposed(riskFen + riskFen / 2)),
        ],
      };
    },
  };
}

const originalPrice: DeskTemplate = {
  name: 'original-price',
  build(m) {
    const { id: sku, priceFen } = m.sku();
    const { flash } = m.result.plan;
    const lowFen = flash?.skuIds.includes(sku)
      ? Math.floor(priceFen * (1 - flash.depthShare) + 0.5)
      : priceFen;
    const whole = (fen: number) => Math.ceil(fen / 100) * 100;
    const tagFen = whole(permille(lowFen, 1800));
    return {
      priority: 'middle',
      skuIds: [sku],
      params: {
        sku,
        lowFen,
        tagFen,
        middleFen: whole((lowFen + tagFen) / 2),
        saleFen: Math.max(100, whole(permille(lowFen, 850)) - 100),
      },
      answers: [
        best('low', honest),
        wrong('tag', exposed(RISKS.falsePrice)),
        wrong('middle', exposed(RISKS.falsePrice)),
        partly('none', silent),
      ],
    };
  },
};

const scarcity: DeskTemplate = {
  name: 'scarcity',
  build(m) {
    const { id: sku, result } = m.sku(({ closingUnits }) => closingUnits + 1);
    const stockUnits = Math.max(8, Math.floor(result.closingUnits));
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, stockUnits, claimedUnits: 3 },
      answers: [
        best('real', honest),
        partly('nothing', silent),
        wrong('three', exposed(RISKS.falsePrice)),
        wrong('few', exposed(RISKS.unclearTerms)),
      ],
    };
  },
};

const countdown: DeskTemplate = {
  name: 'countdown',
  build(m) {
    const { id: sku, priceFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, priceFen, restarts: m.whole(4, 9) },
      answers: [
        best('date', honest),
        partly('remove', silent),
        wrong('restart', exposed(RISKS.falsePrice)),
        wrong('small', exposed(RISKS.falsePrice)),
      ],
    };
  },
};

const rating: DeskTemplate = {
  name: 'rating',
  build(m) {
    const { id: sku, result } = m.sku();
    const reviews = Math.max(1, Math.round(m.result.skus.reduce((total, { reviews: n }) => total + n, 0)));
    return {
      priority: 'low',
      skuIds: [sku],
      params: { sku, rating: Math.min(4.94, Math.max(1, result.rating)), reviews },
      answers: [
        best('figure', honest),
        wrong('ninetyNine', exposed(RISKS.falseSales)),
        wrong('five', exposed(RISKS.falseSales)),
        partly('nothing', silent),
      ],
    };
  },
};

const sales: DeskTemplate = {
  name: 'sales',
  build(m) {
    const { id: sku, result } = m.sku();
    const soldUnits = Math.max(1, Math.floor(result.units));
    return {
      priority: 'low',
      skuIds: [sku],
      params: {
        sku,
        soldUnits,
        claimedUnits: soldUnits * 10,
        shopUnits: Math.floor(m.result.units) + soldUnits,
      },
      answers: [
        best('figure', honest),
        wrong('tenfold', exposed(RISKS.falseSales)),
        wrong('shop', exposed(RISKS.falseSales / 2)),
        partly('nothing', silent),
      ],
    };
  },
};

const certificate: DeskTemplate = {
  name: 'certificate',
  build(m) {
    const { id: sku, priceFen } = byPrice(m)[m.whole(0, 3)]!;
    const testFen = m.round(60_000, 120_000, 10_000);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, priceFen, testFen, reportDays: m.whole(6, 9) },
      answers: [
        best('hold', honest),
        wrong('keep', exposed(RISKS.absoluteClaim)),
        wrong('borrow', exposed(RISKS.absoluteClaim * 2)),
        wrong('soften', exposed(RISKS.absoluteClaim / 2)),
      ],
    };
  },
};

const giftTerms: DeskTemplate = {
  name: 'gift-terms',
  build(m) {
    const giftUnits = m.round(50, 200, 10);
    const atFen = m.round(15_000, 25_000, 1000);
    return {
      priority: 'middle',
      params: { giftUnits, atFen },
      answers: [
        best('full', honest),
        wrong('free', exposed(RISKS.unclearTerms, { ticketsDelta: 2 })),
        wrong('right', exposed(RISKS.unclearTerms, { ticketsDelta: 1 })),
        partly('chat', exposed(RISKS.unclearTerms / 2)),
      ],
    };
  },
};

const paidPost: DeskTemplate = {
  name: 'paid-post',
  build(m) {
    const { id: sku } = m.sku();
    const feeFen = m.round(80_000, 200_000, 10_000);
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, feeFen },
      answers: [
        best('label', honest),
        wrong('natural', exposed(RISKS.hiddenAdvertising)),
        wrong('comment', exposed(RISKS.hiddenAdvertising / 2)),
        partly('drop', money(-permille(feeFen, 200))),
      ],
    };
  },
};

export const claimTemplates: FamilyTemplates = {
  family: 'claim',
  templates: [
    wording('superlative', RISKS.absoluteClaim, ['measure', 'delete', 'nearly', 'keep']),
    wording('lowest-price', RISKS.absoluteClaim, ['compare', 'delete', 'believe', 'refund']),
    wording('health', RISKS.healthClaim, ['remove', 'comfort', 'reviewer', 'keep']),
    wording('before-after', RISKS.absoluteClaim, ['test', 'delete', 'retouch', 'borrow']),
    originalPrice,
    scarcity,
    countdown,
    rating,
    sales,
    certificate,
    giftTerms,
    paidPost,
  ],
};
