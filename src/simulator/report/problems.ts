/** What a week's own results show to be wrong, before anyone judged it (rules B16–B18). */
import type { ProblemField, ProblemSign, ReportFigures, ReportProblem, WeekResult } from '../vocabulary.ts';
import { MOST_PROBLEMS, PROBLEM_FIELDS } from '../vocabulary.ts';
import { reportFigures } from './figures.ts';

/** A sign before it is rated: shares are 0 to 1. */
interface Symptom {
  readonly field: ProblemField;
  readonly path: string;
  readonly value: number;
  /** What is compared with the thresholds. */
  readonly measure: number;
  /** From here on it counts; assumption. */
  readonly limit: number;
  /** Here the field stands at 1; assumption. */
  readonly worst: number;
  /** Share of the week concerned: of visits, orders, units or sales. */
  readonly concerned: number;
}

/** A week with so large a share concerned has impact 5; assumption. */
const WHOLE_IMPACT_SHARE = 0.2;
/** Stars below which buyers hesitate; assumption. */
const LOWEST_GOOD_RATING = 4.4;
/** Orders that a tenth of a star is taken to cost; assumption. */
const ORDERS_PER_STAR_TENTH = 0.01;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const clip = (value: number): number => Math.max(0, Math.min(1, value));
const halves = (points: number): number => Math.round(2 * points) / 2;
/** Share by which a figure fell, 0 when it rose. */
const fall = (was: number, is: number): number => Math.max(0, ratio(was - is, was));

function symptomsOf(now: WeekResult, figures: ReportFigures): Symptom[] {
  const { thisWeek, lastWeek, profit } = figures;
  const key = (figure: keyof typeof thisWeek) => ({ path: `thisWeek.${figure}`, value: thisWeek[figure] });
  const line = (name: keyof typeof profit) => ({ path: `profit.${name}`, value: profit[name] });
  const visitsFall = fall(lastWeek.visits, thisWeek.visits);
  const conversionFall = fall(lastWeek.conversionRate, thisWeek.conversionRate);
  const marginFall = lastWeek.grossMarginRate - thisWeek.grossMarginRate;
  const discounts = ratio(-profit.discounts, thisWeek.grossSalesFen);
  const worstShelf = figures.skus.reduce((a, b) => (b.lostUnits > a.lostUnits ? b : a), figures.skus[0]!);
  const lost = ratio(now.lostUnits, now.lostUnits + now.units);
  const late = thisWeek.lateRate;
  const slaMiss = now.service.tickets > 0 ? 1 - thisWeek.slaAttainmentRate : 0;
  const chatMiss = now.service.chats > 0 ? 1 - thisWeek.answeredIn60SecondsRate : 0;
  const starMiss = LOWEST_GOOD_RATING - thisWeek.rating;
  const repurchaseFall = fall(lastWeek.repurchaseRate, thisWeek.repurchaseRate);
  const perOrder = (count: number) => ratio(count, thisWeek.orders);
  const ofSales = (fen: number) => ratio(-fen, thisWeek.netSalesFen);
  const sign = (
    field: ProblemField,
    figure: { readonly path: string; readonly value: number },
    measure: number,
    limit: number,
    worst: number,
    concerned = measure,
  ): Symptom => ({ field, ...figure, measure, limit, worst, concerned });
  return [
    sign('traffic', key('visits'), visitsFall, 0.1, 0.4),
    sign('traffic', key('adCostRate'), thisWeek.adCostRate, 0.2, 0.5, thisWeek.adCostRate - 0.2),
    sign('conversion', key('conversionRate'), conversionFall, 0.1, 0.4),
    sign('pricing', key('grossMarginRate'), marginFall, 0.03, 0.15),
    sign('promotion', line('discounts'), discounts, 0.15, 0.4, discounts - 0.15),
    sign(
      'stock',
      { path: `skus.${worstShelf.skuId}.lostUnits`, value: worstShelf.lostUnits },
      lost,
      0.02,
      0.2,
    ),
    sign('delivery', key('lateRate'), late, 0.05, 0.3),
    sign('service', key('slaAttainmentRate'), slaMiss, 0.1, 0.5, slaMiss * perOrder(now.service.tickets)),
    sign(
      'service',
      key('answeredIn60SecondsRate'),
      chatMiss,
      0.2,
      0.7,
      chatMiss * perOrder(now.service.chats),
    ),
    sign('service', key('refundRate'), thisWeek.refundRate, 0.2, 0.45, thisWeek.refundRate - 0.2),
    sign('service', key('rating'), starMiss, 0, 0.6, 10 * starMiss * ORDERS_PER_STAR_TENTH),
    sign(
      'members',
      key('repurchaseRate'),
      repurchaseFall,
      0.1,
      0.4,
      repurchaseFall * lastWeek.repurchaseRate,
    ),
    sign('risk', line('fraudLosses'), ofSales(profit.fraudLosses), 0.005, 0.05),
    sign('risk', line('penalties'), ofSales(profit.penalties), 0.005, 0.05),
  ];
}

/** What comes first: far from order and heavy. */
const priority = ({ status, impact }: Pick<ProblemSign, 'status' | 'impact'>): number =>
  (6 - status) * impact;

/**
 * Signs of trouble in a week, most urgent first: figures beyond their limits, each rated by how far.
 *
 * Status is 5 at the limit and 1 where a figure is at its worst, impact 1 to 5 by the share of the week concerned.
 */
export function problemSigns(before: WeekResult, now: WeekResult): readonly ProblemSign[] {
  const signs = symptomsOf(now, reportFigures(before, now))
    .filter(({ measure, limit }) => measure > limit)
    .map(({ field, path, value, measure, limit, worst, concerned }): ProblemSign => {
      const status = Math.min(4.5, halves(5 - 4 * clip((measure - limit) / (worst - limit))));
      const impact = halves(1 + 4 * clip(concerned / WHOLE_IMPACT_SHARE));
      return { field, status, impact, path, value, measure, limit };
    });
  return signs
    .map((sign, index) => ({ sign, index }))
    .sort((a, b) => priority(b.sign) - priority(a.sign) || a.index - b.index)
    .map(({ sign }) => sign);
}

/** One problem for each field that shows a sign, the most urgent first; what to say about it is the learner's. */
export function suggestProblems(before: WeekResult, now: WeekResult): readonly ReportProblem[] {
  const signs = problemSigns(before, now);
  return PROBLEM_FIELDS.flatMap((field) => signs.find((sign) => sign.field === field) ?? [])
    .sort((a, b) => signs.indexOf(a) - signs.indexOf(b))
    .slice(0, MOST_PROBLEMS)
    .map(({ field, status, impact }) => ({ field, status, impact, sign: '', action: '' }));
}
