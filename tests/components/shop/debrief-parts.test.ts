import { describe, expect, test } from 'vitest';
import { promotionAdvice } from '../../../src/components/shop/debrief/PromotionReplay.tsx';
import { hasPart, leversToStage, partOfChange } from '../../../src/components/shop/debrief/plan-parts.ts';
import { playedOption, promotionOptions } from '../../../src/components/shop/debrief/promotion-options.ts';
import { arrivesInWeek, shelfHistory } from '../../../src/components/shop/debrief/stock-replays.ts';
import { suggestionsFor } from '../../../src/components/shop/debrief/suggestions.ts';
import { takeTurn } from '../../../src/components/shop/debrief/turns.ts';
import { provedLossFen, UNMARKED, unmarkedChanges } from '../../../src/components/shop/debrief/unmarked.ts';
import {
  counterfactual,
  type FullPlan,
  type MisconceptionFlag,
  type WeekResult,
} from '../../../src/simulator/index.ts';
import { AXIS_LEVERS } from '../../../src/simulator/scoring/axes.ts';
import { plan } from '../../fixtures/debrief-week.ts';
import { axisOf, weekScoreOf } from '../../fixtures/week-score.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

const coupon = { valueFen: 1000, minimumFen: 5900, dayMask: 127 };
const gift = { thresholdFen: 18_000, valueFen: 2000, stockUnits: 100, dayMask: 127 };
const game = openedGame([{ coupon, gift }]);
const { facts, results } = shopOf(game);
const played = results.at(-1) as WeekResult;

describe('a change for the coming plan', () => {
  const was: FullPlan = { ...plan, listPriceFen: { tee: 8900, jeans: 19_900 } };

  test('touches the products that differ and leaves what was staged for others', () => {
    const part = partOfChange({ listPriceFen: { tee: 9900, jeans: 19_900 }, emailSends: 2 }, was);
    expect(part.plan).toEqual({ listPriceFen: { tee: 9900 }, emailSends: 2 });
    expect(part.changes.map(({ path }) => path)).toEqual(['listPriceFen.tee', 'emailSends']);
    const staged: FullPlan = { ...was, listPriceFen: { tee: 8900, jeans: 24_900 } };
    expect(leversToStage(part, staged).listPriceFen).toEqual({ tee: 9900, jeans: 24_900 });
    expect(hasPart(part, staged)).toBe(false);
    expect(hasPart(part, { ...staged, ...leversToStage(part, staged) })).toBe(true);
  });
});

describe('promotions to replay', () => {
  const open = new Set(['coupon', 'threshold', 'gift', 'flash'] as const);

  test('are none, yours together and alone, and the usual deals that did not run', () => {
    const keys = promotionOptions(played, open).map(({ key }) => key);
    expect(keys).toEqual(['none', 'yours', 'coupon', 'gift', 'threshold', 'flash']);
    expect(playedOption(played.plan)).toBe('yours');
    expect(promotionOptions(played, new Set()).map(({ key }) => key)).toEqual([
      'none',
      'yours',
      'coupon',
      'gift',
    ]);
  });

  test('replay to the profit that the week had where they are yours', () => {
    const yours = promotionOptions(played, open).find(({ key }) => key === 'yours');
    const again = counterfactual(game, 1, yours?.change ?? {}, scenario);
    expect(again.differenceFen).toBe(0);
    expect(again.alternativeProfitFen).toBe(played.profit.operatingProfitFen);
  });

  test('are left alone within two per cent, and named where one is better', () => {
    const options = promotionOptions(played, open).slice(0, 3);
    const earned = (...fen: number[]) =>
      options.map((option, index) => ({ ...option, profitFen: fen[index] ?? 0 }));
    expect(promotionAdvice(earned(1_000_000, 990_000, 500_000), 'yours', 'en')).toMatch(/stop tuning/);
    expect(promotionAdvice(earned(1_000_000, 600_000, 500_000), 'yours', 'en')).toMatch(
      /^Without any deal this week earns ¥4,000 more/,
    );
    expect(promotionAdvice(earned(100_000, 600_000, 900_000), 'yours', 'zh')).toMatch(
      /^换成店铺优惠券，这一周多赚¥3,000/,
    );
    // a deal that is hardly better than none is no advice
    expect(promotionAdvice(earned(990_000, 600_000, 1_000_000), 'yours', 'en')).toMatch(
      /^Without any deal this week earns ¥3,900 more/,
    );
  });
});

describe('the shelf', () => {
  test('counts buyers turned away as demand, and what stood there as yours', () => {
    const history = shelfHistory(played, results, facts, 'tee');
    const tee = played.skus.find(({ skuId }) => skuId === 'tee');
    expect(history?.demands).toHaveLength(5);
    expect(history?.demands.at(-1)).toBe(Math.round((tee?.units ?? 0) + (tee?.lostUnits ?? 0)));
    expect(history?.units).toBe((tee?.openingUnits ?? 0) + (tee?.receivedUnits ?? 0));
  });

  test('cannot be replayed where goods come after the week', () => {
    expect(arrivesInWeek(facts, played.plan, 'tee')).toBe(false);
  });
});

describe('levers without a mark', () => {
  test('are in one area each and on no scored axis', () => {
    const unmarked = Object.values(UNMARKED).flat();
    expect(new Set(unmarked).size).toBe(unmarked.length);
    const all = [...unmarked, ...Object.values(AXIS_LEVERS).flat()].sort();
    expect(all).toEqual(Object.keys(plan).sort());
  });

  test('name what changed and put it back', () => {
    const changes = unmarkedChanges({ ...plan, emailSends: 5, riskStrictness: 0.8 }, plan);
    expect(changes.filter(({ levers }) => levers.length > 0)).toEqual([
      { area: 'marketing', levers: ['emailSends'], back: { emailSends: 1 } },
      { area: 'risk', levers: ['riskStrictness'], back: { riskStrictness: 0.5 } },
    ]);
    expect(provedLossFen('marketing', [{ code: 'daily-emails', gainFen: 40_000 }])).toBe(40_000);
    expect(provedLossFen('risk', [{ code: 'daily-emails', gainFen: 40_000 }])).toBe(0);
  });
});

describe('two things to try', () => {
  const gap = (path: string, gainFen: number) => ({
    path,
    gainFen,
    thisWeekFen: 0,
    laterWeeksFen: gainFen,
    stocksFen: 0,
    standardErrorFen: 1000,
  });
  const score = weekScoreOf('final', {
    pricing: axisOf({ bestPlan: { listPriceFen: { tee: 9900 } }, gaps: [gap('listPriceFen.tee', 90_000)] }),
    fulfilment: axisOf({ bestPlan: { serviceAgents: 3 }, gaps: [gap('serviceAgents', 50_000)] }),
    promotion: axisOf({ bestPlan: { coupon: null }, gaps: [gap('promotion', 200_000)] }),
  });
  const flag: MisconceptionFlag = {
    code: 'daily-emails',
    week: 2,
    change: { emailSends: 1 },
    gainFen: 70_000,
    standardErrorFen: 10_000,
    measure: 'value',
    sameLuckFen: 0,
  };
  const was: FullPlan = { ...plan, coupon, emailSends: 6 };

  test('are the dearest, remedies among them; what the coming week has already is none', () => {
    const unchanged: FullPlan = { ...was, coupon: null };
    const found = suggestionsFor(score, [flag], was, unchanged, facts, 'en');
    expect(found.map(({ key }) => key)).toEqual(['listPriceFen.tee', 'daily-emails']);
    expect(found[0]?.title).toMatch(/price: ¥99$/);
    expect(suggestionsFor(score, [], was, was, facts, 'zh').map(({ key }) => key)).toEqual([
      'promotion',
      'listPriceFen.tee',
    ]);
  });

  test('are none without proof', () => {
    expect(suggestionsFor(undefined, [], was, was, facts, 'en')).toEqual([]);
  });
});

test('questions are put one at a time, the lowest rank first, and not at all once given up', async () => {
  const order: string[] = [];
  let running = 0;
  const question = (name: string) => async () => {
    running += 1;
    expect(running).toBe(1);
    order.push(name);
    await Promise.resolve();
    running -= 1;
    return name;
  };
  const last = takeTurn(question('fan'), 7);
  const given = takeTurn(question('flags'), 8);
  const failing = takeTurn(async () => {
    order.push('failing');
    throw new Error('lost');
  }, 2);
  const first = takeTurn(question('causes'), 1);
  given.leave();
  await expect(failing.answer).rejects.toThrow('lost');
  expect(await last.answer).toBe('fan');
  expect(await first.answer).toBe('causes');
  expect(order).toEqual(['causes', 'failing', 'fan']);
});
