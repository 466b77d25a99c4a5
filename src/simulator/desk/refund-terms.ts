/** Refunds under a promotion: shared discounts, thresholds checked again, gifts kept, prices protected. */
import { allocate } from '../money.ts';
import type { PromotionKind, WeekResult } from '../vocabulary.ts';
import { angered, best, irked, overpaid, partly, RISKS, wrong } from './effects.ts';
import { byPrice, type DeskScenario } from './material.ts';
import { owed } from './owed.ts';
import { type DeskTemplate, durable } from './template.ts';

const redeemed = (kind: PromotionKind) => (result: WeekResult) =>
  result.promotions.some((promotion) => promotion.kind === kind && promotion.redemptions > 0);
const returnable = (kind: PromotionKind) => (result: WeekResult, scenario: DeskScenario) =>
  durable(result, scenario) && redeemed(kind)(result);

const allocation: DeskTemplate = {
  name: 'allocation',
  fits: (result, scenario) =>
    returnable('coupon')(result, scenario) || returnable('threshold')(result, scenario),
  build(m) {
    const { coupon, threshold } = m.result.plan;
    const useCoupon = coupon !== null && redeemed('coupon')(m.result);
    const discountFen = useCoupon ? coupon.valueFen : (threshold?.discountFen ?? 0);
    const minimumFen = useCoupon ? coupon.minimumFen : (threshold?.thresholdFen ?? 0);
    const back = m.sku();
    const kept = m.sku(({ skuId, units }) => (skuId === back.id ? 0 : units + 1));
    let keptUnits = Math.max(1, Math.ceil((minimumFen - back.priceFen) / kept.priceFen));
    // parts that are too even would make half and half right by chance
    if (Math.abs(kept.priceFen * keptUnits - back.priceFen) * 10 < back.priceFen) keptUnits += 1;
    const keptFen = kept.priceFen * keptUnits;
    const shareFen = allocate(discountFen, [back.priceFen, keptFen])[0]!;
    const rightFen = back.priceFen - shareFen;
    const allOffFen = Math.max(0, back.priceFen - discountFen);
    const halfFen = back.priceFen - Math.floor(discountFen / 2);
    const short = (fen: number) => (fen < rightFen ? angered() : overpaid(fen - rightFen));
    return {
      priority: 'middle',
      skuIds: [back.id, kept.id],
      params: {
        sku: back.id,
        keptSku: kept.id,
        keptUnits,
        backFen: back.priceFen,
        keptFen,
        discountFen,
        shareFen,
        rightFen,
        allOffFen,
        halfFen,
      },
      answers: [
        best('right'),
        wrong('posted', overpaid(shareFen)),
        wrong('allOff', angered(RISKS.unclearTerms)),
        wrong('half', short(halfFen)),
      ],
    };
  },
};

const threshold: DeskTemplate = {
  name: 'threshold',
  fits: returnable('threshold'),
  build(m) {
    const { thresholdFen, discountFen } = m.result.plan.threshold!;
    const dearest = byPrice(m)[0]!;
    const kept = m.sku(({ skuId, units, listPriceFen }) =>
      skuId === dearest.id || listPriceFen >= thresholdFen ? 0 : units + 1,
    );
    const keptUnits = Math.max(1, Math.floor((thresholdFen - 1) / kept.priceFen));
    const keptFen = keptUnits * kept.priceFen;
    const backUnits = Math.max(1, Math.ceil((thresholdFen - keptFen) / dearest.priceFen));
    const backFen = backUnits * dearest.priceFen;
    const rightFen = Math.max(0, backFen - discountFen);
    const allocatedFen = backFen - allocate(discountFen, [backFen, keptFen])[0]!;
    return {
      priority: 'middle',
      skuIds: [dearest.id, kept.id],
      params: {
        sku: dearest.id,
        backUnits,
        keptSku: kept.id,
        keptUnits,
        backFen,
        keptFen,
        thresholdFen,
        discountFen,
        rightFen,
        allocatedFen,
      },
      answers: [
        best('right'),
        partly('allocated', overpaid(allocatedFen - rightFen)),
        wrong('posted', overpaid(backFen - rightFen)),
        wrong('refuse', angered(RISKS.refusedReturn)),
      ],
    };
  },
};

const gift: DeskTemplate = {
  name: 'gift',
  fits: returnable('gift'),
  build(m) {
    const terms = m.result.plan.gift!;
    const { id: sku, priceFen } = m.sku();
    const boughtUnits = Math.max(1, Math.ceil(terms.thresholdFen / priceFen));
    const paidFen = boughtUnits * priceFen;
    const giftFen = terms.valueFen;
    const rightFen = owed(m, paidFen, 0, 0, { giftClawbackFen: giftFen });
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, boughtUnits, paidFen, giftFen, twiceFen: paidFen - 2 * giftFen, rightFen },
      answers: [
        best('right'),
        wrong('full', overpaid(giftFen)),
        wrong('twice', angered(RISKS.unclearTerms)),
        wrong('refuse', angered(RISKS.refusedReturn)),
      ],
    };
  },
};

const protection: DeskTemplate = {
  name: 'price-protection',
  fits: redeemed('flash'),
  build(m) {
    const flash = m.result.plan.flash!;
    const { id: sku, priceFen } = m.sku(({ skuId, units }) => (flash.skuIds.includes(skuId) ? units + 1 : 0));
    const flashFen = Math.floor(priceFen * (1 - flash.depthShare) + 0.5);
    const differenceFen = priceFen - flashFen;
    const freightFen = m.scenario.returns.returnFreightFen;
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, priceFen, flashFen, differenceFen, freightFen },
      answers: [
        best('difference'),
        partly('coupon', irked({ ticketsDelta: 1 })),
        wrong('rebuy', irked({ ledgerFen: -2 * freightFen, ticketsDelta: 1 })),
        wrong('refuse', angered(RISKS.unclearTerms)),
      ],
    };
  },
};

/** Refunds that hang on the terms of a promotion. */
export const termsTemplates: readonly DeskTemplate[] = [allocation, threshold, gift, protection];
