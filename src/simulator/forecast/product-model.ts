/** How each product sells per visit, learnt from the shop's own weeks. */
import { ln } from '../maths.ts';
import type { PublicFacts, WeekResult } from '../vocabulary.ts';
import { averageOrder, lnPromotionLift } from './promotions.ts';
import { mean } from './visits.ts';

/** Prior of the price elasticity: mean and standard deviation. */
export const ELASTICITY_PRIOR = { mean: -2, sd: 1 } as const;

export const PRIOR_PRODUCT_SD = 0.26;

export interface ProductModel {
  readonly lnUnitsPerVisit: number;
  readonly lnPrice: number;
  readonly elasticity: number;
  readonly elasticitySd: number;
  readonly residualSd: number;
  readonly refundRate: number;
}

/** Demand a keeper can see: units sold plus those the empty shelf lost. */
export const wanted = (week: WeekResult, j: number): number =>
  Math.max(0.5, week.skus[j]!.units + week.skus[j]!.lostUnits);

/** Share of an average product's units per visit that one which was never on the shelf is expected to sell. */
export const LAUNCH_PRIOR_SHARE = 0.1;

/** A model of every product from the weeks it was on the shelf, or from the others where there is none. */
export function productModels(facts: PublicFacts, history: readonly WeekResult[]): ProductModel[] {
  const seen = facts.skus.map(({ id }) => history.filter(({ plan }) => plan.onShelf[id] !== false));
  const units = facts.skus.flatMap((_, j) =>
    seen[j]!.map((week) => wanted(week, j) / Math.max(1, week.visits)),
  );
  return facts.skus.map((sku, j) => {
    if (seen[j]!.length > 0) return productModel(seen[j]!, j);
    return {
      lnUnitsPerVisit: ln(LAUNCH_PRIOR_SHARE * mean(units)),
      lnPrice: ln(sku.usualPriceFen),
      elasticity: ELASTICITY_PRIOR.mean,
      elasticitySd: ELASTICITY_PRIOR.sd,
      residualSd: PRIOR_PRODUCT_SD,
      refundRate: 0,
    };
  });
}

/** Conjugate normal update of a product's elasticity on its own weeks. */
export function productModel(history: readonly WeekResult[], j: number): ProductModel {
  const prices = history.map((week) =>
    ln(
      week.skus[j]!.grossSalesFen > 0
        ? week.skus[j]!.grossSalesFen / week.skus[j]!.units
        : week.skus[j]!.listPriceFen,
    ),
  );
  const rates = history.map(
    (week) => ln(wanted(week, j) / Math.max(1, week.visits)) - lnPromotionLift(week.plan, averageOrder(week)),
  );
  const lnPrice = mean(prices);
  const lnRate = mean(rates);
  let xx = 0;
  let xy = 0;
  prices.forEach((price, i) => {
    xx += (price - lnPrice) * (price - lnPrice);
    xy += (price - lnPrice) * (rates[i]! - lnRate);
  });
  const noise = PRIOR_PRODUCT_SD * PRIOR_PRODUCT_SD;
  const prior = 1 / (ELASTICITY_PRIOR.sd * ELASTICITY_PRIOR.sd);
  const precision = xx / noise + prior;
  const elasticity = (xy / noise + prior * ELASTICITY_PRIOR.mean) / precision;
  let squares = 0;
  prices.forEach((price, i) => {
    const error = rates[i]! - lnRate - elasticity * (price - lnPrice);
    squares += error * error;
  });
  // four pseudo-weeks of the prior spread steady a short history
  const residualSd = Math.sqrt((squares + 4 * noise) / (history.length + 4));
  const gross = history.reduce((sum, week) => sum + week.skus[j]!.grossSalesFen, 0);
  const refunds = history.reduce((sum, week) => sum + week.skus[j]!.refundsFen, 0);
  return {
    lnUnitsPerVisit: lnRate,
    lnPrice,
    elasticity,
    elasticitySd: Math.sqrt(1 / precision),
    residualSd,
    refundRate: gross > 0 ? refunds / gross : 0,
  };
}
