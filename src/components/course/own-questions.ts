/**
 * Questions about the learner's own weeks. Answers come from the same equations as every figure of the shop; each
 * known slip is worked out too, and says what went wrong. Pure: the same week asks the same.
 */
import { ownWeeks } from '../../i18n/areas/own-weeks.ts';
import { integer, money, moneyPerUnit } from '../../i18n/formats.ts';
import { type Locale, textOf } from '../../i18n/locale.ts';
import {
  advertisingFen,
  FIGURE_FORMULAS,
  figureValues,
  formulaById,
  type ShopView,
  type SkuResult,
  type WeekResult,
} from '../../simulator/index.ts';
import { mixed } from '../lesson/exercises/order.ts';
import type { GradedPrompt } from './judge-prompt.ts';

export const OWN_KINDS = [
  'conversion',
  'order-value',
  'units-per-order',
  'refund-rate',
  'ad-cost-rate',
  'gross-margin',
  'orders-change',
  'empty-shelf',
] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

type Figure = keyof typeof FIGURE_FORMULAS;

/** The figure by its equation; undefined where the week leaves it without a base. */
function worked(figure: Figure, result: WeekResult): number | undefined {
  const values = figureValues(figure, result);
  if (values === undefined) return undefined;
  return compute(FIGURE_FORMULAS[figure], values);
}

function compute(id: string, values: Readonly<Record<string, number>>): number | undefined {
  try {
    const value = formulaById(id)?.compute(values);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined; // nothing to divide by in this week
  }
}

interface NumberSpec {
  readonly id: OwnKind;
  readonly question: string;
  readonly unit: { readonly before: string; readonly after: string };
  readonly answer: number | undefined;
  readonly tolerance: number;
  readonly reason: (answer: string) => string;
  readonly slips: readonly { readonly value: number; readonly reason: string }[];
  readonly otherwise: string;
  readonly digits: number;
}

/** A question with a number; undefined when the week gives none. Slips that would count as right are left out. */
function numberQuestion(spec: NumberSpec): GradedPrompt | undefined {
  const { id, question, unit, answer, tolerance, slips, otherwise, digits } = spec;
  if (answer === undefined) return undefined;
  const far = slips.filter(({ value }) => Number.isFinite(value) && Math.abs(value - answer) > 2 * tolerance);
  const text = `${unit.before}${answer.toFixed(digits).replace('-', '−')}${unit.after}`;
  return {
    ...{ id, kind: 'number', question, unit, answer, tolerance, otherwise },
    reason: spec.reason(text),
    slips: far.map(({ value, reason }) => ({ value, tolerance, reason })),
  };
}

function shelfQuestion(
  result: WeekResult,
  shop: ShopView,
  locale: Locale,
  where: string,
): GradedPrompt | undefined {
  const t = ownWeeks[locale].emptyShelf;
  const name = ({ skuId }: SkuResult) => {
    const facts = shop.facts.skus.find(({ id }) => id === skuId);
    return facts ? textOf(facts.name, locale) : skuId;
  };
  const ranked = [...result.skus].sort((one, other) => other.lostMarginFen - one.lostMarginFen);
  const [worst, second] = ranked;
  if (!worst || !second || worst.lostMarginFen <= 0 || second.lostMarginFen === worst.lostMarginFen)
    return undefined;
  // beside the worst: the next two, and the one that sold most, which is the usual guess
  const best = [...result.skus].sort((one, other) => other.units - one.units)[0];
  const asked = [...new Set([worst, second, ranked[2], best])].filter((sku) => sku !== undefined);
  const options = asked.map((sku) => ({
    text: name(sku),
    right: sku === worst,
    reason: (sku === worst ? t.right : sku.lostUnits > 0 ? t.less : t.none)(
      name(sku),
      integer(sku.lostUnits, locale),
      money(sku.lostMarginFen, locale),
    ),
  }));
  const order = mixed(options.length, `shelf-${result.week}`);
  return {
    id: 'empty-shelf',
    kind: 'single',
    question: t.question(where),
    options: order.flatMap((place) => options[place] ?? []),
  };
}

/** All questions that the last played week gives. `place` says whose week it is, if not the learner's. */
export function ownQuestions(shop: ShopView, locale: Locale, place?: string): GradedPrompt[] {
  const result = shop.results.at(-1);
  const before = shop.results.at(-2);
  if (!result || result.week < 1) return [];
  const t = ownWeeks[locale];
  const where = place ?? t.yourWeek(result.week);
  const { visits, uniqueVisitors, orders, units, profit } = result;
  const { lines, netSalesFen } = profit;
  const refunds = -lines.refunds;
  const goods = -lines.costOfGoods;
  const count = (value: number) => integer(value, locale);
  const yuan = (fen: number) => moneyPerUnit(fen, locale);
  const share = (value: number | undefined) => (value === undefined ? undefined : value * 100);
  const percentUnit = { before: '', after: '%' };
  const growth = before && compute('F20', { lastWeek: before.orders, thisWeek: orders });
  const value = worked('averageOrderValueFen', result);
  const specs: NumberSpec[] = [
    {
      id: 'conversion',
      question: t.conversion.question(where, count(visits), count(orders), count(uniqueVisitors)),
      unit: percentUnit,
      answer: share(worked('conversionRate', result)),
      tolerance: 0.02,
      digits: 2,
      reason: (answer) => t.conversion.reason(count(orders), count(visits), answer),
      slips: [
        { value: (orders / uniqueVisitors) * 100, reason: t.conversion.visitors },
        { value: orders / visits, reason: t.conversion.share },
        { value: visits / orders, reason: t.conversion.upsideDown },
      ],
      otherwise: t.conversion.otherwise,
    },
    {
      id: 'order-value',
      question: t.orderValue.question(where, yuan(netSalesFen), count(orders), count(units)),
      unit: { before: '¥', after: '' },
      answer: value === undefined ? undefined : value / 100,
      tolerance: 0.05,
      digits: 2,
      reason: (answer) => t.orderValue.reason(yuan(netSalesFen), count(orders), answer),
      slips: [
        { value: netSalesFen / units / 100, reason: t.orderValue.units },
        { value: lines.grossSales / orders / 100, reason: t.orderValue.gross },
      ],
      otherwise: t.orderValue.otherwise,
    },
    {
      id: 'units-per-order',
      question: t.unitsPerOrder.question(where, count(units), count(orders)),
      unit: { before: '', after: '' },
      answer: worked('unitsPerOrder', result),
      tolerance: 0.01,
      digits: 2,
      reason: (answer) => t.unitsPerOrder.reason(count(units), count(orders), answer),
      slips: [{ value: orders / units, reason: t.unitsPerOrder.upsideDown }],
      otherwise: t.unitsPerOrder.otherwise,
    },
    {
      id: 'refund-rate',
      question: t.refundRate.question(where, yuan(refunds), yuan(netSalesFen), yuan(lines.grossSales)),
      unit: percentUnit,
      answer: share(worked('refundRate', result)),
      tolerance: 0.05,
      digits: 1,
      reason: (answer) => t.refundRate.reason(yuan(refunds), yuan(netSalesFen), answer),
      slips: [
        { value: (refunds / lines.grossSales) * 100, reason: t.refundRate.gross },
        { value: (refunds / (netSalesFen - refunds)) * 100, reason: t.refundRate.kept },
      ],
      otherwise: t.refundRate.otherwise,
    },
    {
      id: 'ad-cost-rate',
      question: t.adCostRate.question(where, yuan(advertisingFen(result)), yuan(netSalesFen)),
      unit: percentUnit,
      answer: share(worked('adCostRate', result)),
      tolerance: 0.05,
      digits: 1,
      reason: (answer) => t.adCostRate.reason(yuan(advertisingFen(result)), yuan(netSalesFen), answer),
      slips: [
        { value: netSalesFen / advertisingFen(result), reason: t.adCostRate.upsideDown },
        {
          value: (advertisingFen(result) / (netSalesFen + advertisingFen(result))) * 100,
          reason: t.adCostRate.sum,
        },
      ],
      otherwise: t.adCostRate.otherwise,
    },
    {
      id: 'gross-margin',
      question: t.grossMargin.question(where, yuan(netSalesFen), yuan(refunds), yuan(goods)),
      unit: percentUnit,
      answer: share(worked('grossMarginRate', result)),
      tolerance: 0.05,
      digits: 1,
      reason: (answer) => t.grossMargin.reason(yuan(netSalesFen - refunds), yuan(goods), answer),
      slips: [
        { value: ((netSalesFen - goods) / netSalesFen) * 100, reason: t.grossMargin.noRefunds },
        { value: ((netSalesFen - refunds - goods) / netSalesFen) * 100, reason: t.grossMargin.base },
        { value: ((netSalesFen - refunds - goods) / goods) * 100, reason: t.grossMargin.markUp },
      ],
      otherwise: t.grossMargin.otherwise,
    },
    {
      id: 'orders-change',
      question: t.ordersChange.question(where, count(orders), count(before?.orders ?? 0)),
      unit: percentUnit,
      answer: share(growth),
      tolerance: 0.05,
      digits: 1,
      reason: (answer) => t.ordersChange.reason(count(orders), count(before?.orders ?? 0), answer),
      slips: [
        { value: ((orders - (before?.orders ?? 0)) / orders) * 100, reason: t.ordersChange.base },
        { value: (orders / (before?.orders ?? 1)) * 100, reason: t.ordersChange.ratio },
        { value: -(growth ?? 0) * 100, reason: t.ordersChange.sign },
      ],
      otherwise: t.ordersChange.otherwise,
    },
  ];
  const numbers = specs.flatMap((spec) => numberQuestion(spec) ?? []);
  const shelf = shelfQuestion(result, shop, locale, where);
  return shelf ? [...numbers, shelf] : numbers;
}
