import { describe, expect, test } from 'vitest';
import { materialOf } from '../../../src/simulator/desk/material.ts';
import { samplingPlan } from '../../../src/simulator/desk/supplier-lots.ts';
import { DESK_TEMPLATES } from '../../../src/simulator/desk/templates.ts';
import { refundFen } from '../../../src/simulator/model/returns.ts';
import { type Instance, instances, perishableShop, worthFen } from '../support/desk-weeks.ts';

const all: readonly Instance[] = [...instances(), ...instances(perishableShop)];
const byCode = new Map<string, Instance[]>();
for (const instance of all)
  byCode.set(instance.listed.code, [...(byCode.get(instance.listed.code) ?? []), instance]);
const of = (code: string): readonly Instance[] => byCode.get(code) ?? [];
const figure = ({ draft }: Instance, name: string): number => draft.params[name] as number;
const bestOf = ({ draft }: Instance) => draft.answers.find(({ points }) => points === 1)!;

describe.each(DESK_TEMPLATES.map(({ code }) => code))('%s', (code) => {
  const mine = of(code);

  test('DK7: three to five different rulings, one of them best, and every figure a number', () => {
    expect(mine.length).toBeGreaterThanOrEqual(30);
    for (const { draft } of mine) {
      const ids = draft.answers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(ids.length).toBeLessThanOrEqual(5);
      expect(draft.answers.filter(({ points }) => points === 1)).toHaveLength(1);
      for (const [name, value] of Object.entries(draft.params)) {
        if (typeof value !== 'number') continue;
        expect(Number.isFinite(value), name).toBe(true);
        if (name.endsWith('Fen')) expect(Number.isInteger(value), name).toBe(true);
      }
    }
  });

  test('DK13: every ruling does something, in whole fen', () => {
    for (const { draft } of mine)
      for (const { id, effects } of draft.answers) {
        const { ledgerFen, stock, satisfactionDelta, ticketsDelta, riskPenaltyFen } = effects;
        for (const fen of [ledgerFen, riskPenaltyFen]) expect(Number.isInteger(fen), id).toBe(true);
        expect(riskPenaltyFen).toBeGreaterThanOrEqual(0);
        const moved = [ledgerFen, satisfactionDelta, ticketsDelta, riskPenaltyFen].some((n) => n !== 0);
        expect(moved || stock.some(({ units }) => units !== 0), id).toBe(true);
        for (const { units } of stock) expect(Number.isInteger(units)).toBe(true);
      }
  });

  test('DK14: the best ruling is worth most, and more than none', () => {
    for (const instance of mine) {
      const best = bestOf(instance);
      expect(worthFen(best)).toBeGreaterThan(0);
      for (const answer of instance.draft.answers)
        if (answer !== best) expect(worthFen(answer), answer.id).toBeLessThan(worthFen(best));
    }
  });

  test('DK15: no ruling moves more than ¥1,000 besides goods at cost', () => {
    for (const { draft } of mine)
      for (const { id, effects } of draft.answers)
        if (effects.stock.length === 0) expect(Math.abs(effects.ledgerFen), id).toBeLessThanOrEqual(100_000);
  });
});

describe('figures', () => {
  test('DK6: prices, stock, sales, tickets and reviews are those of the week', () => {
    for (const instance of all) {
      const { params, skuIds } = instance.draft;
      const { result } = instance.week;
      const sku = result.skus.find(({ skuId }) => skuId === skuIds?.[0]);
      if ('sku' in params && 'priceFen' in params) expect(params['priceFen']).toBe(sku?.listPriceFen);
      if ('qualityCount' in params)
        expect(
          Math.abs(figure(instance, 'qualityCount') - result.service.ticketsByCause.quality),
        ).toBeLessThan(2);
      if ('soldUnits' in params) expect(params['soldUnits']).toBe(Math.max(1, Math.round(sku!.units)));
    }
    for (const instance of of('claim/rating'))
      expect(figure(instance, 'reviews')).toBe(
        instance.week.result.skus.reduce((total, { reviews }) => total + reviews, 0),
      );
    for (const instance of of('supplier/overdue')) {
      const sku = instance.week.result.skus.find(({ skuId }) => skuId === instance.draft.skuIds?.[0]);
      expect(figure(instance, 'stockUnits')).toBe(sku?.closingUnits);
    }
  });

  test('DK3: a template draws the same figures each time', () => {
    for (const { listed, week, draft } of instances().slice(0, 200)) {
      const again = listed.template.build(materialOf(perishableShop, week.key, week.result, listed.index));
      expect(again.skuIds).toEqual(draft.skuIds);
    }
  });

  // paid, days, freight, gift, points, fault, grace → refund, in fen, worked by hand at 5 ‰ a day
  test.each([
    [20_000, 10, 800, 0, 0, false, 0, 18_200], // 200 − 10.00 − 8
    [20_000, 10, 800, 0, 0, true, 0, 20_000], // a fault: nothing comes off
    [8900, 15, 800, 0, 0, false, 0, 7433], // 89 − 6.67 (6.675 rounded down) − 8
    [20_000, 10, 0, 0, 0, false, 7, 19_700], // three days beyond the seven: 200 − 3
    [5990, 0, 0, 2500, 120, false, 0, 3370], // 59.90 − 25 − 1.20
    [1234, 7, 0, 0, 0, false, 0, 1191], // 12.34 − .43 (.4319 rounded down)
  ])('DK16: ¥ paid %i after %i days', (paidFen, days, ship, gift, points, qualityFault, grace, refund) => {
    const refundCase = {
      paidFen,
      daysSinceReceipt: days,
      shipDeductFen: ship,
      giftClawbackFen: gift,
      pointsClawbackFen: points,
      qualityFault,
    };
    expect(refundFen(refundCase, 5, grace)).toBe(refund);
  });

  test('DK16: refund cases carry the refunds of the formula', () => {
    for (const instance of of('refund/worn')) {
      const paid = figure(instance, 'paidFen');
      const wear = Math.floor((paid * 5 * figure(instance, 'wornDays')) / 1000);
      expect(figure(instance, 'rightFen')).toBe(paid - wear - figure(instance, 'freightFen'));
    }
    for (const instance of of('refund/fault'))
      expect(figure(instance, 'totalFen')).toBe(figure(instance, 'paidFen') + figure(instance, 'freightFen'));
    for (const instance of of('refund/gift'))
      expect(figure(instance, 'rightFen')).toBe(figure(instance, 'paidFen') - figure(instance, 'giftFen'));
    for (const instance of of('refund/threshold')) {
      expect(figure(instance, 'keptFen')).toBeLessThan(figure(instance, 'thresholdFen'));
      expect(figure(instance, 'keptFen') + figure(instance, 'backFen')).toBeGreaterThanOrEqual(
        figure(instance, 'thresholdFen'),
      );
      expect(figure(instance, 'rightFen')).toBe(
        figure(instance, 'backFen') - figure(instance, 'discountFen'),
      );
    }
    for (const instance of of('refund/allocation')) {
      const [back, kept, off] = ['backFen', 'keptFen', 'discountFen'].map((name) => figure(instance, name));
      expect(Math.abs(figure(instance, 'shareFen') - (off! * back!) / (back! + kept!))).toBeLessThanOrEqual(
        1,
      );
    }
  });

  // lot → sample and acceptance number, ISO 2859-1, level II, AQL 2.5, normal inspection
  test.each([
    [120, 20, 1],
    [151, 32, 2],
    [280, 32, 2],
    [281, 50, 3],
    [501, 80, 5],
    [1201, 125, 7],
    [12, 12, 1],
  ])('DK17: a lot of %i', (lot, sampleUnits, acceptUnits) => {
    expect(samplingPlan(lot)).toEqual({ sampleUnits, acceptUnits });
  });

  test('DK17: within the acceptance number a lot is accepted, beyond it is not', () => {
    for (const instance of of('supplier/accept-lot')) {
      expect(figure(instance, 'badCount')).toBeLessThanOrEqual(figure(instance, 'acceptCount'));
      expect(bestOf(instance).id).toBe('accept');
    }
    for (const instance of of('supplier/reject-lot')) {
      expect(figure(instance, 'badCount')).toBeGreaterThan(figure(instance, 'acceptCount'));
      expect(bestOf(instance).id).toBe('sort');
    }
  });

  test('DK18: where figures decide, the best ruling has the best sum', () => {
    const chosen = new Set<string>();
    for (const instance of of('suspicious/odds')) {
      const [good, loss, fraud] = ['marginFen', 'lossFen', 'fraudRate'].map((name) => figure(instance, name));
      const pass = (1 - fraud!) * good! - fraud! * loss!;
      const call = (1 - fraud!) * good! - fraud! * 0.1 * loss! - 300;
      const sums: Record<string, number> = { pass, call, refuse: 0 };
      const best = bestOf(instance).id;
      expect(sums[best]).toBe(Math.max(...Object.values(sums)));
      chosen.add(best);
    }
    expect([...chosen].sort()).toEqual(['call', 'pass', 'refuse']);
    for (const instance of of('dispute/odds')) {
      const fight = (1 - figure(instance, 'winRate')) * (figure(instance, 'paidFen') + 1000);
      const best = fight < figure(instance, 'settleFen') ? 'fight' : 'settle';
      expect(bestOf(instance).id).toBe(best);
    }
    for (const [code, ruling] of [
      ['supplier/price-break', 'take'],
      ['supplier/price-trap', 'leave'],
    ] as const)
      for (const instance of of(code)) {
        const [save, hold, left] = ['saveFen', 'holdFen', 'markdownFen'].map((name) =>
          figure(instance, name),
        );
        expect(figure(instance, 'gainFen')).toBe(save! - hold! - left!);
        expect(save! - hold! - left! > 0).toBe(ruling === 'take');
        expect(bestOf(instance).id).toBe(ruling);
      }
    for (const instance of of('supplier/overdue'))
      expect(bestOf(instance).id).toBe(
        figure(instance, 'coverDays') >= figure(instance, 'arriveDays') ? 'wait' : 'gap',
      );
    for (const instance of of('supplier/terms'))
      expect(bestOf(instance).id).toBe(
        figure(instance, 'earlyFen') > figure(instance, 'interestFen') ? 'early' : 'late',
      );
  });

  test('DK18: of three tickets the one with least time left goes first', () => {
    const firsts = new Set<string>();
    for (const instance of of('ticket/next')) {
      const left = {
        high: 120 - figure(instance, 'highWaitedMinutes'),
        middle: 1440 - figure(instance, 'middleWaitedMinutes'),
        low: 2880 - figure(instance, 'lowWaitedMinutes'),
      };
      const best = bestOf(instance).id as keyof typeof left;
      expect(left[best]).toBe(Math.min(...Object.values(left)));
      firsts.add(best);
    }
    expect(firsts.size).toBe(3);
  });
});
