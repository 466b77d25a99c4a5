/** Mistaken ideas about prices (rules MF4–MF7). */
import { priceRange } from '../../facts.ts';
import { ln } from '../../maths.ts';
import type { FullPlan, Lever, WeekPlan } from '../../vocabulary.ts';
import { LEVER_FACTOR } from '../attribution/factors.ts';
import { type Detector, type Evidence, type Suspicion, shortShareOf } from './evidence.ts';

/** A price that moved by less is no decision. */
const MOVE_SHARE = 0.03;
/** Share of wanted units lost from which stock is the limit. */
const SHORT_SHARE = 0.08;

/** Cheaper although the shelf was empty anyway: every unit would have sold for more. */
export const priceCutWhileShort: Detector = ({ scenario, plan, settings, result, ordinary }) =>
  scenario.skus.flatMap(({ id }, j): Suspicion[] => {
    const now = plan.listPriceFen[id];
    const before = settings.listPriceFen[id];
    if (now === undefined || before === undefined || now > (1 - MOVE_SHARE) * before) return [];
    if (shortShareOf(result.skus[j]!) < SHORT_SHARE || ordinary.skuShortShare[j]! < SHORT_SHARE) return [];
    return [
      {
        code: 'price-cut-while-short',
        skuId: id,
        remedies: [{ listPriceFen: { [id]: before } }],
        measure: 'week',
      },
    ];
  });

/** Mean logarithmic price change, weighted by last week's units. */
function priceMove({ scenario, plan, settings, last }: Evidence): number {
  let move = 0;
  let units = 0;
  scenario.skus.forEach(({ id }, j) => {
    const weight = last.skus[j]!.units;
    move += weight * ln((plan.listPriceFen[id] ?? 1) / (settings.listPriceFen[id] ?? 1));
    units += weight;
  });
  return units > 0 ? move / units : 0;
}

/** Luck of the week before as a share of its usual spread, from 24 futures of that week. */
export type LastLuck = () => { readonly luckFen: number; readonly spreadFen: number };

/** Prices cut after a week of bad luck, or raised after one of good luck: the plan had not been the cause. */
export const chasingLuck =
  (lastLuck: LastLuck): Detector =>
  (evidence) => {
    const move = priceMove(evidence);
    if (Math.abs(move) < 0.02) return [];
    const { history, last } = evidence;
    const earlier = history.at(-2);
    if (earlier === undefined) return [];
    const change = last.profit.operatingProfitFen - earlier.profit.operatingProfitFen;
    const { luckFen, spreadFen } = lastLuck();
    if (Math.abs(luckFen) < spreadFen) return [];
    // profit moved with the luck, and the prices with both
    if (luckFen > 0 !== move > 0 || luckFen > 0 !== change > 0) return [];
    const listPriceFen = evidence.settings.listPriceFen;
    return [{ code: 'chasing-luck', remedies: [{ listPriceFen }], measure: 'value' }];
  };

/** A gross margin that looks sound and that returns, freight and fees have eaten. */
export const returnsIgnored: Detector = ({ scenario, plan, history, result }) => {
  const { finance, returns, fulfilment } = scenario;
  const recent = [...history, result].slice(-4);
  return scenario.skus.flatMap((sku, j): Suspicion[] => {
    const price = plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    let units = 0;
    let back = 0;
    for (const week of recent) {
      units += week.skus[j]!.units;
      back += week.skus[j]!.returnedUnits;
    }
    const rate = units > 0 ? Math.min(1, back / units) : 0;
    const gross = (price - sku.unitCostFen) / price;
    if (rate < 0.15 || gross < 0.3) return [];
    const carriage =
      fulfilment.baseFen.thirdParty +
      (fulfilment.perKilogramFen.thirdParty * sku.weightGrams) / 1000 +
      fulfilment.packagingFen;
    const freight = returns.returnFreightFen * returns.shopPaysFreightShare;
    const net =
      price * (1 - finance.commissionRate - finance.paymentFeeRate) -
      sku.unitCostFen -
      carriage -
      rate * (price - returns.resaleShare * sku.unitCostFen + freight);
    // of every fen of gross margin less than half a fen is left
    if (net >= 0.45 * gross * price) return [];
    const { maximum } = priceRange(sku.unitCostFen, sku.usualPriceFen);
    const dearer = [1.08, 1.15, 1.25].map((factor) =>
      Math.min(maximum, Math.round((price * factor) / 100) * 100),
    );
    const remedies = dearer.map((fen): WeekPlan => ({ listPriceFen: { [sku.id]: fen } }));
    return [{ code: 'returns-ignored', skuId: sku.id, remedies, measure: 'value' }];
  });
};

/** This week's changes of prices, deals and advertising sell more and earn less. */
export const salesOverProfit: Detector = ({ plan, settings, ordinary, ordinaryUnder }) => {
  const selling: readonly string[] = ['price', 'promotion', 'traffic'];
  const changed = (Object.keys(plan) as Lever[]).filter(
    (lever) =>
      selling.includes(LEVER_FACTOR[lever]) &&
      JSON.stringify(plan[lever]) !== JSON.stringify(settings[lever]),
  );
  if (changed.length === 0) return [];
  const back = Object.fromEntries(changed.map((lever) => [lever, settings[lever]])) as WeekPlan;
  const without = ordinaryUnder({ ...plan, ...back } as FullPlan);
  if (ordinary.grossFen < 1.05 * without.grossFen || ordinary.profitFen >= without.profitFen) return [];
  return [{ code: 'sales-over-profit', remedies: [back], measure: 'value' }];
};
