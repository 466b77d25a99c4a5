/**
 * Best responses by deterministic search: fixed starts, fixed steps, budgets counted in evaluations, no clock.
 *
 * Each search returns the best among everything it evaluated, the learner's own plan included, so regret is
 * never negative. Coordinate pattern search (Hooke and Jeeves 1961) on the grids a keeper can set.
 */
import { baseStockOf } from '../base-stock.ts';
import { priceRange } from '../facts.ts';
import { orderUpTo } from '../plans.ts';
import type { ScenarioDraft } from '../scenario.ts';
import type { FullPlan } from '../vocabulary.ts';

export interface Best {
  readonly plan: FullPlan;
  readonly value: number;
  readonly evaluations: number;
}

/** Keeps the best plan it is shown, within a budget of evaluations. */
export interface Race {
  /** Evaluates a plan; true when it is the new best. False without evaluation once the budget is spent. */
  attempt(plan: FullPlan): boolean;
  readonly best: Best;
  readonly spent: boolean;
}

/** @param within puts a trial back inside the levers that are open; default: all are */
export function openRace(
  start: FullPlan,
  value: (plan: FullPlan) => number,
  budget: number,
  within: (plan: FullPlan) => FullPlan = (plan) => plan,
): Race {
  let best: Best = { plan: start, value: value(start), evaluations: 1 };
  return {
    attempt(trial) {
      if (best.evaluations >= budget) return false;
      const plan = within(trial);
      const found = value(plan);
      const evaluations = best.evaluations + 1;
      const better = found > best.value;
      best = better ? { plan, value: found, evaluations } : { ...best, evaluations };
      return better;
    },
    get best() {
      return best;
    },
    get spent() {
      return best.evaluations >= budget;
    },
  };
}

const COARSE_STEPS = [0.12, 0.06];
const FINE_STEPS = [0.03, 0.015];

/** Improves list prices one product at a time, in whole yuan, from 12 % steps down to 1.5 %. */
export function searchPrices(
  scenario: ScenarioDraft,
  race: Race,
  starts: readonly Readonly<Record<string, number>>[],
): void {
  for (const listPriceFen of starts)
    race.attempt({ ...race.best.plan, listPriceFen: { ...race.best.plan.listPriceFen, ...listPriceFen } });
  /** All prices together: what no single price can do where products stand in for one another. */
  const shift = (step: number): boolean => {
    const listPriceFen = Object.fromEntries(
      scenario.skus.map(({ id, unitCostFen, usualPriceFen }) => {
        const { minimum, maximum } = priceRange(unitCostFen, usualPriceFen);
        const moved = Math.round((race.best.plan.listPriceFen[id]! * (1 + step)) / 100) * 100;
        return [id, Math.min(maximum, Math.max(minimum, moved))];
      }),
    );
    return race.attempt({ ...race.best.plan, listPriceFen });
  };
  const sweep = (step: number): boolean => {
    let improved = shift(step / 2) || shift(-step / 2);
    for (const sku of scenario.skus) {
      const { minimum, maximum } = priceRange(sku.unitCostFen, sku.usualPriceFen);
      for (const direction of [1, -1]) {
        const now = race.best.plan.listPriceFen[sku.id]!;
        const moved = Math.round((now * (1 + direction * step)) / 100) * 100;
        const price = Math.min(maximum, Math.max(minimum, moved === now ? now + direction * 100 : moved));
        if (
          race.attempt({
            ...race.best.plan,
            listPriceFen: { ...race.best.plan.listPriceFen, [sku.id]: price },
          })
        ) {
          improved = true;
          break;
        }
      }
    }
    return improved;
  };
  for (const step of COARSE_STEPS) sweep(step);
  for (const step of FINE_STEPS) while (!race.spent && sweep(step));
}

const WHOLE_WEEK = 127;
const WEEKEND = 0b1110000;

const yuan = (fen: number): number => Math.max(100, Math.round(fen / 100) * 100);
const NONE = {
  coupon: null,
  threshold: null,
  gift: null,
  flash: null,
  bundle: null,
  groupBuy: null,
  memberPrice: null,
} as const;
type Promotions = Pick<FullPlan, keyof typeof NONE>;

/** Offers for pairs, groups and members: they leave other deals alone, so they are tried on top of the best as well. */
export function offerCandidates(
  scenario: ScenarioDraft,
  popularSkuIds: readonly string[],
): Partial<Promotions>[] {
  const dayMask = WHOLE_WEEK;
  const found: Partial<Promotions>[] = [];
  for (const [firstSkuId, secondSkuId] of scenario.specialOffers.bundle.pairs)
    for (const depthShare of [0.08, 0.15, 0.25])
      found.push({ bundle: { firstSkuId, secondSkuId, depthShare, dayMask } });
  for (const skuId of popularSkuIds)
    for (const [depthShare, groupSize] of [
      [0.1, 3],
      [0.2, 3],
      [0.2, 5],
    ] as const)
      found.push({ groupBuy: { skuId, depthShare, groupSize, dayMask } });
  for (const depthShare of [0.05, 0.1, 0.15]) found.push({ memberPrice: { depthShare, dayMask } });
  return found;
}

/** Every kind of promotion at several depths, thresholds and days. */
export function promotionCandidates(
  scenario: ScenarioDraft,
  averageOrderFen: number,
  slowSkuIds: readonly string[],
): Promotions[] {
  const found: Promotions[] = [NONE];
  for (const dayMask of [WHOLE_WEEK, WEEKEND]) {
    for (const minimum of [0.5, 0.65, 0.9, 1.2]) {
      for (const value of [0.04, 0.08, 0.12, 0.18]) {
        const valueFen = Math.min(5000, yuan(value * averageOrderFen));
        const minimumFen = Math.max(yuan(minimum * averageOrderFen), Math.ceil(1.5 * valueFen));
        found.push({ ...NONE, coupon: { valueFen, minimumFen, dayMask } });
      }
    }
    for (const spend of [0.8, 1, 1.25, 1.6]) {
      const thresholdFen = yuan(spend * averageOrderFen);
      for (const off of [0.06, 0.1, 0.15, 0.2])
        found.push({ ...NONE, threshold: { thresholdFen, discountFen: yuan(off * thresholdFen), dayMask } });
      for (const worth of [0.06, 0.1, 0.14, 0.2])
        found.push({
          ...NONE,
          gift: {
            thresholdFen,
            valueFen: Math.min(8000, yuan(worth * thresholdFen)),
            stockUnits: 1500,
            dayMask,
          },
        });
    }
    for (const skuIds of [scenario.skus.map(({ id }) => id), slowSkuIds]) {
      if (skuIds.length === 0) continue;
      for (const depthShare of [0.05, 0.1, 0.2, 0.3])
        found.push({ ...NONE, flash: { skuIds, depthShare, capUnitsPerDay: null, dayMask } });
    }
  }
  return found;
}

/** Enumerates the candidates, adds offers to the best, then refines amounts and days of the winner. */
export function searchPromotions(
  race: Race,
  candidates: readonly Promotions[],
  offers: readonly Partial<Promotions>[] = [],
): void {
  const { plan } = race.best;
  for (const candidate of candidates) race.attempt({ ...plan, ...candidate });
  for (const offer of offers) race.attempt({ ...plan, ...NONE, ...offer });
  for (const offer of offers) race.attempt({ ...race.best.plan, ...offer });
  for (let round = 0; round < 3 && !race.spent; round++) {
    let improved = false;
    for (const next of promotionNeighbours(race.best.plan))
      if (race.attempt({ ...race.best.plan, ...next })) improved = true;
    if (!improved) break;
  }
}

/** Small changes of the promotions that run in `plan`. */
function promotionNeighbours(plan: FullPlan): Partial<Promotions>[] {
  const near: Partial<Promotions>[] = [];
  const days = (mask: number) =>
    [WHOLE_WEEK, WEEKEND, mask & ~1, mask & ~64].filter((m) => m > 0 && m !== mask);
  const { coupon, threshold, gift, flash, bundle, groupBuy, memberPrice } = plan;
  if (coupon) {
    for (const step of [-200, -100, 100, 200]) {
      const valueFen = Math.min(5000, Math.max(100, coupon.valueFen + step));
      near.push({
        coupon: { ...coupon, valueFen, minimumFen: Math.max(coupon.minimumFen, Math.ceil(1.5 * valueFen)) },
      });
    }
    for (const step of [0.85, 1.15])
      near.push({
        coupon: {
          ...coupon,
          minimumFen: Math.max(yuan(coupon.minimumFen * step), Math.ceil(1.5 * coupon.valueFen)),
        },
      });
    for (const dayMask of days(coupon.dayMask)) near.push({ coupon: { ...coupon, dayMask } });
  }
  if (threshold) {
    for (const step of [-400, -200, 200, 400])
      near.push({
        threshold: {
          ...threshold,
          discountFen: Math.min(
            Math.floor(0.4 * threshold.thresholdFen),
            Math.max(100, threshold.discountFen + step),
          ),
        },
      });
    for (const step of [0.9, 1.1]) {
      const thresholdFen = yuan(threshold.thresholdFen * step);
      near.push({
        threshold: {
          ...threshold,
          thresholdFen,
          discountFen: Math.min(threshold.discountFen, Math.floor(0.4 * thresholdFen)),
        },
      });
    }
    for (const dayMask of days(threshold.dayMask)) near.push({ threshold: { ...threshold, dayMask } });
  }
  if (gift) {
    for (const step of [-400, -200, 200, 400])
      near.push({ gift: { ...gift, valueFen: Math.min(8000, Math.max(100, gift.valueFen + step)) } });
    for (const step of [0.9, 1.1])
      near.push({ gift: { ...gift, thresholdFen: yuan(gift.thresholdFen * step) } });
    for (const stockUnits of [400, 700, 1000]) near.push({ gift: { ...gift, stockUnits } });
    for (const dayMask of days(gift.dayMask)) near.push({ gift: { ...gift, dayMask } });
  }
  if (flash) {
    for (const step of [-0.05, -0.02, 0.02, 0.05])
      near.push({
        flash: {
          ...flash,
          depthShare: Math.round(Math.min(0.6, Math.max(0.01, flash.depthShare + step)) * 100) / 100,
        },
      });
    for (const dayMask of days(flash.dayMask)) near.push({ flash: { ...flash, dayMask } });
  }
  const deeper = (depth: number, step: number, most: number) =>
    Math.round(Math.min(most, Math.max(0.01, depth + step)) * 100) / 100;
  if (bundle) {
    near.push({ bundle: null });
    for (const step of [-0.04, 0.04])
      near.push({ bundle: { ...bundle, depthShare: deeper(bundle.depthShare, step, 0.4) } });
    for (const dayMask of days(bundle.dayMask)) near.push({ bundle: { ...bundle, dayMask } });
  }
  if (groupBuy) {
    near.push({ groupBuy: null });
    for (const step of [-0.05, 0.05])
      near.push({ groupBuy: { ...groupBuy, depthShare: deeper(groupBuy.depthShare, step, 0.5) } });
    for (const step of [-1, 1])
      near.push({ groupBuy: { ...groupBuy, groupSize: clamp(groupBuy.groupSize + step, 2, 10) } });
    for (const dayMask of days(groupBuy.dayMask)) near.push({ groupBuy: { ...groupBuy, dayMask } });
  }
  if (memberPrice) {
    near.push({ memberPrice: null });
    for (const step of [-0.04, -0.02, 0.02, 0.04])
      near.push({ memberPrice: { ...memberPrice, depthShare: deeper(memberPrice.depthShare, step, 0.3) } });
    for (const dayMask of days(memberPrice.dayMask)) near.push({ memberPrice: { ...memberPrice, dayMask } });
  }
  return near;
}

/** Base-stock levels for a given weekly demand, scaled by `factor`. */
export function stockLevels(
  scenario: ScenarioDraft,
  weeklyDemand: ArrayLike<number>,
  factor: number,
): FullPlan['purchase'] {
  const cv2 = scenario.dynamics.demandCoefficientOfVariationSquared;
  return orderUpTo(
    scenario,
    scenario.skus.map((sku, j) => baseStockOf(sku, weeklyDemand[j]!, cv2)),
    factor,
  );
}

const clamp = (value: number, minimum: number, maximum: number): number =>
  Math.min(maximum, Math.max(minimum, value));

/**
 * Improves stock, agents, promise, delivery modes, own staff and returns policy one at a time.
 *
 * @param wide tries large steps as well; without it only what lies next to the start
 */
export function searchFulfilment(
  scenario: ScenarioDraft,
  race: Race,
  weeklyDemand: ArrayLike<number>,
  starts: readonly Partial<FullPlan>[],
  wide: boolean,
): void {
  const { ranges } = scenario;
  const attempt = (change: Partial<FullPlan>) => race.attempt({ ...race.best.plan, ...change });
  const levels = wide ? [1, 0.85, 1.2] : [1, 1.2];
  for (const factor of levels) attempt({ purchase: stockLevels(scenario, weeklyDemand, factor) });
  for (const start of starts) attempt(start);
  for (let round = 0; round < 3 && !race.spent; round++) {
    const before = race.best.value;
    for (const step of wide ? [1, -1, 0.5, -0.5] : [0.5, -0.5])
      attempt({
        serviceAgents: clamp(
          race.best.plan.serviceAgents + step,
          ranges.serviceAgents.minimum,
          ranges.serviceAgents.maximum,
        ),
      });
    for (const step of [1, -1])
      attempt({
        promiseDays: clamp(
          race.best.plan.promiseDays + step,
          ranges.promiseDays.minimum,
          ranges.promiseDays.maximum,
        ),
      });
    for (const step of wide ? [0.1, -0.1, 0.05, -0.05] : [0.05, -0.05]) {
      const crowdsourcedShare =
        Math.round(
          clamp(
            race.best.plan.crowdsourcedShare + step,
            0,
            Math.min(ranges.crowdsourcedShare.maximum, 1 - race.best.plan.ownShare),
          ) * 100,
        ) / 100;
      attempt({
        crowdsourcedShare,
        thirdPartyShare: Math.round((1 - crowdsourcedShare - race.best.plan.ownShare) * 100) / 100,
      });
    }
    for (const factor of [0.9, 1.1]) {
      const purchase = Object.fromEntries(
        Object.entries(race.best.plan.purchase).map(([id, p]) => [
          id,
          { ...p, units: Math.round(p.units * factor) },
        ]),
      );
      attempt({ purchase });
    }
    if (wide && round === 0) {
      attempt({ ownShare: 0, ownStaff: 0, thirdPartyShare: 1 - race.best.plan.crowdsourcedShare });
      attempt({ autoRefund: !race.best.plan.autoRefund });
      for (const returnWindowDays of [7, 15]) attempt({ returnWindowDays });
    }
    if (race.best.value <= before) break;
  }
}
