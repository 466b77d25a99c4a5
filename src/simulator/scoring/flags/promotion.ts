/** Mistaken ideas about deals (rules MF8–MF13). */
import type { FullPlan, Lever, WeekPlan } from '../../vocabulary.ts';
import { LEVER_FACTOR } from '../attribution/factors.ts';
import { averageOrderFen, type Detector, isShort, type Suspicion, shortShareOf, yuan } from './evidence.ts';

const SHORT_SHARE = 0.08;

/** Deals of a plan that run on days of the week: lever and day mask. */
function dealsIn(plan: FullPlan): { readonly lever: Lever; readonly dayMask: number }[] {
  return (Object.keys(plan) as Lever[]).flatMap((lever) => {
    const deal: unknown = plan[lever];
    if (LEVER_FACTOR[lever] !== 'promotion' || typeof deal !== 'object' || deal === null) return [];
    const dayMask = 'dayMask' in deal && typeof deal.dayMask === 'number' ? deal.dayMask : 0;
    return dayMask > 0 ? [{ lever, dayMask }] : [];
  });
}

/** `plan` without the deals of `levers`. */
function without(levers: readonly Lever[]): WeekPlan {
  return Object.fromEntries(levers.map((lever) => [lever, null])) as WeekPlan;
}

/** Deals that win buyers for whom there is nothing left. */
export const promotionWhileShort: Detector = (evidence) => {
  const deals = dealsIn(evidence.plan);
  if (deals.length === 0 || !isShort(evidence, SHORT_SHARE)) return [];
  const remedies = [without(deals.map(({ lever }) => lever))];
  return [{ code: 'promotion-while-short', remedies, measure: 'week' }];
};

/** A coupon whose minimum most orders pass anyway. */
export const couponBelowBasket: Detector = (evidence) => {
  const { coupon } = evidence.plan;
  const average = averageOrderFen(evidence);
  if (coupon === null || average <= 0 || coupon.minimumFen >= 0.9 * average) return [];
  const raised = [1.1, 1.4].map(
    (factor): WeekPlan => ({
      coupon: { ...coupon, minimumFen: Math.max(yuan(factor * average), Math.ceil(1.5 * coupon.valueFen)) },
    }),
  );
  return [{ code: 'coupon-below-basket', remedies: raised, measure: 'value' }];
};

/** Several deals on the same days: each takes its discount, and only one of them its full pull. */
export const stackedPromotions: Detector = ({ plan }) => {
  const deals = dealsIn(plan);
  const overlap = deals.some((a, i) => deals.some((b, k) => k > i && (a.dayMask & b.dayMask) !== 0));
  if (!overlap) return [];
  const remedies = deals.map(({ lever }) =>
    without(deals.map((deal) => deal.lever).filter((other) => other !== lever)),
  );
  return [{ code: 'stacked-promotions', remedies, measure: 'value' }];
};

/** The third week of deals in a row: buyers wait for them and are tired of them. */
export const promotionEveryWeek: Detector = ({ plan, history }) => {
  const deals = dealsIn(plan);
  const lately = history.slice(-2);
  if (deals.length === 0 || lately.length < 2) return [];
  if (lately.some((week) => dealsIn(week.plan).length === 0)) return [];
  return [
    { code: 'promotion-every-week', remedies: [without(deals.map(({ lever }) => lever))], measure: 'value' },
  ];
};

/** A discount at least as large as what an order leaves after goods, carriage and fees. */
export const discountBeyondMargin: Detector = ({ scenario, plan, last }) => {
  const { coupon, threshold, flash } = plan;
  const { netSalesFen, contributionMargin2Fen, lines } = last.profit;
  // what an order leaves before discounts
  const sales = netSalesFen - lines.discounts;
  const margin = sales > 0 ? Math.max(0, (contributionMargin2Fen - lines.discounts) / sales) : 0;
  const found: Suspicion[] = [];
  const remedies: WeekPlan[] = [];
  if (coupon && coupon.minimumFen > 0 && coupon.valueFen >= margin * coupon.minimumFen)
    remedies.push({ coupon: null }, { coupon: { ...coupon, valueFen: yuan(coupon.valueFen / 2) } });
  if (threshold && threshold.discountFen >= margin * threshold.thresholdFen)
    remedies.push(
      { threshold: null },
      { threshold: { ...threshold, discountFen: yuan(threshold.discountFen / 2) } },
    );
  if (remedies.length > 0) found.push({ code: 'discount-beyond-margin', remedies, measure: 'value' });
  if (flash) {
    const { finance } = scenario;
    const kept = scenario.skus.filter(({ id, unitCostFen, usualPriceFen }) => {
      const price = (plan.listPriceFen[id] ?? usualPriceFen) * (1 - flash.depthShare);
      return (
        flash.skuIds.includes(id) &&
        price * (1 - finance.commissionRate - finance.paymentFeeRate) > unitCostFen
      );
    });
    if (kept.length < flash.skuIds.length) {
      const skuIds = kept.map(({ id }) => id);
      const cheaper: WeekPlan[] = skuIds.length > 0 ? [{ flash: { ...flash, skuIds } }] : [];
      const shallower = { ...flash, depthShare: Math.max(0.01, Math.round(flash.depthShare * 50) / 100) };
      found.push({
        code: 'discount-beyond-margin',
        remedies: [{ flash: null }, { flash: shallower }, ...cheaper],
        measure: 'value',
      });
    }
  }
  return found;
};

/** A flash sale of products that are gone before it ends. */
export const flashOnEmptyShelf: Detector = ({ scenario, plan, result, ordinary }) => {
  const { flash } = plan;
  if (flash === null) return [];
  const gone = scenario.skus.filter(
    ({ id }, j) =>
      flash.skuIds.includes(id) &&
      ordinary.skuShortShare[j]! >= 0.15 &&
      shortShareOf(result.skus[j]!) >= 0.15,
  );
  if (gone.length === 0) return [];
  const names = gone.map(({ id }) => id);
  const skuIds = flash.skuIds.filter((id) => !names.includes(id));
  const remedies: WeekPlan[] = [{ flash: skuIds.length > 0 ? { ...flash, skuIds } : null }];
  const only = names.length === 1 ? { skuId: names[0]! } : {};
  return [{ code: 'flash-on-empty-shelf', ...only, remedies, measure: 'week' }];
};
