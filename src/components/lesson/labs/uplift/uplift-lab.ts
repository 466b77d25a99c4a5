import type { Purchase, WeekPlan, WeekResult } from '../../../../simulator/index.ts';
import { EVERY_DAY } from '../coupon-lab.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

export const UPLIFT_DEPTHS: readonly number[] = [0, 0.05, 0.1, 0.15, 0.2, 0.3];
const UPLIFT_LUCKS = 4;
const WEEKS_AFTER = 3;

/** A week's deal beside the same week without; money in fen. `week` is the sum of the five effects before it. */
export interface UpliftTry {
  readonly unitsWithout: number;
  readonly unitsWith: number;
  /** The product's sales as a console shows them. */
  readonly salesFen: number;
  readonly extraMargin: number;
  readonly givenAway: number;
  readonly otherProducts: number;
  readonly setUp: number;
  readonly rest: number;
  readonly week: number;
  readonly later: number;
}
export interface UpliftSetup {
  readonly skuId: string;
  readonly name: string;
  readonly listPriceFen: number;
  readonly unitCostFen: number;
  readonly purchase: Readonly<Record<string, Purchase>>;
  /** By depth, in the order of `UPLIFT_DEPTHS`. */
  readonly tries: readonly UpliftTry[];
}
type Product = Omit<UpliftSetup, 'tries'>;

interface Season {
  readonly first: WeekResult;
  readonly equityFen: number;
}

async function playDeal(
  play: Play,
  luck: string,
  { skuId, purchase }: Product,
  depthShare: number,
): Promise<Season> {
  const deal = { skuIds: [skuId], depthShare, capUnitsPerDay: null, dayMask: EVERY_DAY };
  const plan: WeekPlan = { flash: depthShare > 0 ? deal : null };
  const after = Array.from({ length: WEEKS_AFTER }, () => ({ flash: null }));
  const before = ampleStock(purchase);
  const first = await play(luck, [...before, plan]);
  const last = await play(luck, [...before, plan, ...after]);
  return { first, equityFen: last.balance.equityFen };
}

function compare(product: Product, deal: Season, plain: Season): UpliftTry {
  const skuIn = ({ first }: Season) => {
    const sku = first.skus.find((one) => one.skuId === product.skuId);
    if (!sku) throw new Error(`The shop has no product “${product.skuId}”`);
    return sku;
  };
  const marginOfOthers = ({ first }: Season) =>
    first.skus.reduce(
      (sum, one) => (one.skuId === product.skuId ? sum : sum + one.grossSalesFen - one.costOfGoodsFen),
      0,
    );
  const [now, before] = [skuIn(deal), skuIn(plain)];
  const extraMargin = (now.units - before.units) * (product.listPriceFen - product.unitCostFen);
  const givenAway = now.grossSalesFen - now.units * product.listPriceFen;
  const otherProducts = marginOfOthers(deal) - marginOfOthers(plain);
  const { lines } = deal.first.profit;
  const setUp = lines.promotionSetup - plain.first.profit.lines.promotionSetup;
  const week = deal.first.profit.operatingProfitFen - plain.first.profit.operatingProfitFen;
  return {
    unitsWithout: before.units,
    unitsWith: now.units,
    salesFen: now.grossSalesFen,
    extraMargin,
    givenAway,
    otherProducts,
    setUp,
    rest: week - extraMargin - givenAway - otherProducts - setUp,
    week,
    later: deal.equityFen - plain.equityFen - week,
  };
}

/** Mean of several comparisons, in whole fen and units; the effects still add up to the week. */
export function meanUplift(tries: readonly UpliftTry[]): UpliftTry {
  const mean = (pick: (one: UpliftTry) => number) =>
    Math.round(tries.reduce((sum, one) => sum + pick(one), 0) / tries.length);
  const extraMargin = mean((one) => one.extraMargin);
  const givenAway = mean((one) => one.givenAway);
  const otherProducts = mean((one) => one.otherProducts);
  const setUp = mean((one) => one.setUp);
  const week = mean((one) => one.week);
  return {
    unitsWithout: mean((one) => one.unitsWithout),
    unitsWith: mean((one) => one.unitsWith),
    salesFen: mean((one) => one.salesFen),
    extraMargin,
    givenAway,
    otherProducts,
    setUp,
    rest: week - extraMargin - givenAway - otherProducts - setUp,
    week,
    later: mean((one) => one.later),
  };
}

/** Replays a week with well-filled shelves with a deal of every depth beside the same week without. */
export async function playUplift(product: Product, seed: string, play: Play): Promise<UpliftSetup> {
  const lucks = lucksOf(seed, UPLIFT_LUCKS);
  const plain: Season[] = [];
  for (const luck of lucks) plain.push(await playDeal(play, luck, product, 0));
  const tries: UpliftTry[] = [];
  for (const depth of UPLIFT_DEPTHS) {
    const pairs: UpliftTry[] = [];
    for (const [n, luck] of lucks.entries()) {
      const without = plain[n];
      if (without) pairs.push(compare(product, await playDeal(play, luck, product, depth), without));
    }
    tries.push(meanUplift(pairs));
  }
  return { ...product, tries };
}

export function upliftAt({ tries }: UpliftSetup, depth: number): UpliftTry {
  const found = tries[depth];
  if (!found) throw new Error(`no deal at ${depth}`);
  return found;
}
