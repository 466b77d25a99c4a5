import type { BasketQuote, QuoteBuyer, SkuFacts } from '../../../simulator/index.ts';
import { expectedPrices, falseOriginalPrices, quoteOf } from '../decisions/basket.ts';
import type { Desk } from '../decisions/use-desk.ts';

const WEEKS = 4;
/** A shelf below this share of a week's sales is shown as nearly empty. */
const LOW_SHARE = 0.25;

export type StockState = 'in' | 'low' | 'out';

/** One product as its page shows it to a buyer on a day. All fen. */
export interface Good {
  readonly sku: SkuFacts;
  /** What one unit is posted at. */
  readonly priceFen: number;
  /** The list price, where it may be crossed out: it was charged lately, and today's price is lower. */
  readonly struckFen: number | undefined;
  /** The plan shows a list price as reduced that was never charged lately (rule CO2). */
  readonly isFalseOriginal: boolean;
  readonly isFlash: boolean;
  readonly rating: number;
  readonly newReviews: number;
  readonly soldUnits: number;
  readonly stock: StockState;
  readonly onHandUnits: number;
}

/** The shelf as buyers see it under the plan on a day. */
export function goodsOf(desk: Desk, day: number): readonly Good[] {
  const { facts, position, results } = desk.shop;
  const recent = results.slice(-WEEKS);
  const wrong = new Set(falseOriginalPrices(desk));
  const inForce = expectedPrices(desk);
  return facts.skus
    .filter(({ id }) => desk.plan.onShelf[id] !== false)
    .map((sku) => {
      const listFen = inForce?.[sku.id] ?? desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
      const priceFen = quoteOf(desk, { [sku.id]: 1 }, day, NOBODY).goodsFen;
      const weeks = recent.flatMap(({ skus }) => skus.filter(({ skuId }) => skuId === sku.id));
      const soldUnits = weeks.reduce((sum, { units }) => sum + units, 0);
      const onHandUnits = position.stock.find(({ skuId }) => skuId === sku.id)?.onHandUnits ?? 0;
      const low = (LOW_SHARE * soldUnits) / Math.max(1, recent.length);
      return {
        sku,
        priceFen,
        struckFen: priceFen < listFen && !wrong.has(sku.id) ? listFen : undefined,
        isFalseOriginal: wrong.has(sku.id),
        isFlash: priceFen < listFen,
        rating: weeks.at(-1)?.rating ?? 0,
        newReviews: weeks.reduce((sum, { reviews }) => sum + reviews, 0),
        soldUnits,
        stock: onHandUnits <= 0 ? 'out' : onHandUnits < low ? 'low' : 'in',
        onHandUnits,
      };
    });
}

const NOBODY: QuoteBuyer = { member: false, claimsCoupon: false, joinsGroup: false, pointsFen: 0 };

/** What one unit pays a buyer who joins a group, or who is a member; undefined where that changes nothing. */
export function priceFor(
  desk: Desk,
  skuId: string,
  day: number,
  buyer: Partial<QuoteBuyer>,
): number | undefined {
  const pay = (who: QuoteBuyer): BasketQuote =>
    quoteOf(
      { ...desk, plan: { ...desk.plan, shipFeeFen: 0, coupon: null, threshold: null } },
      { [skuId]: 1 },
      day,
      who,
    );
  const plain = pay(NOBODY).paidFen;
  const special = pay({ ...NOBODY, ...buyer }).paidFen;
  return special < plain ? special : undefined;
}
