import { integer, price } from '../../../i18n/formats.ts';
import {
  attemptRate,
  detectionRate,
  type FullPlan,
  falseAlarmRate,
  type PublishedRules,
  slippedShare,
  type WeekResult,
} from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import { both } from './words.ts';

/** What the checks of a week came to. */
export interface Checked {
  readonly attempts: number;
  readonly caught: number;
  readonly passed: number;
  readonly refused: number;
  readonly lossFen: number;
}

/** A fraud that passes costs the week's average order; the loss therefore tells how many passed. */
export function checkedOf(result: WeekResult): Checked {
  const lossFen = Math.max(0, -result.profit.lines.fraudLosses);
  const orderFen = averageOrderFen(result);
  const passed = orderFen > 0 ? Math.min(result.fraudAttempts, Math.round(lossFen / orderFen)) : 0;
  const { fraudAttempts, refusedOrders } = result;
  return {
    attempts: fraudAttempts,
    caught: fraudAttempts - passed,
    passed,
    refused: refusedOrders,
    lossFen,
  };
}

export function averageOrderFen(result: WeekResult): number {
  return result.orders > 0 ? result.profit.netSalesFen / result.orders : 0;
}

/** What a good order leaves after goods, delivery and fees, losses to fraud left out; at least 0. */
export function goodOrderFen(result: WeekResult): number {
  const { contributionMargin2Fen, lines } = result.profit;
  return result.orders > 0 ? Math.max(0, (contributionMargin2Fen - lines.fraudLosses) / result.orders) : 0;
}

export interface TradeRow {
  readonly strictness: number;
  readonly caught: number;
  readonly passed: number;
  readonly refused: number;
  readonly fraudFen: number;
  readonly refusedFen: number;
  readonly totalFen: number;
}

/** Settings that the table always shows; the week's and the plan's own stand among them. */
const SHOWN = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1] as const;

/** Attempts of a week; where none was seen, those to be expected at its orders and discounts (rules H1, H5). */
export function attemptsOf(rules: PublishedRules, result: WeekResult): number {
  if (result.fraudAttempts > 0) return result.fraudAttempts;
  const { grossSales, discounts } = result.profit.lines;
  const discountShare = grossSales > 0 ? -discounts / grossSales : 0;
  return result.orders * attemptRate(rules, discountShare);
}

/** A week's orders at other strictness by the published rules: same attempts, reviewers and verification. */
export function tradeOff(rules: PublishedRules, result: WeekResult, planned: number): readonly TradeRow[] {
  const attempts = attemptsOf(rules, result);
  const good = result.orders + result.refusedOrders;
  const [orderFen, leftFen] = [averageOrderFen(result), goodOrderFen(result)];
  const slipped = slippedShare(rules, result.verifiedShare);
  const settings = [...new Set([...SHOWN, result.plan.riskStrictness, planned])].sort((a, b) => a - b);
  return settings.map((strictness) => {
    const passed = attempts * (1 - detectionRate(rules, strictness)) * slipped;
    const refused = good * falseAlarmRate(rules, strictness, result.plan.reviewStaff);
    const [fraudFen, refusedFen] = [passed * orderFen, refused * leftFen];
    return {
      strictness,
      caught: attempts - passed,
      passed,
      refused,
      fraudFen,
      refusedFen,
      totalFen: fraudFen + refusedFen,
    };
  });
}

export function tradeBlock(rows: readonly TradeRow[], week: number): Block {
  return {
    kind: 'risk-strictness',
    week,
    title: both((t, locale) => `${t.tradeTitle} · ${weekName(week, locale)}`),
    caption: both((t) => t.tradeCaption),
    columns: [
      { label: both((t) => t.strictness), kind: 'rate' },
      { label: both((t) => t.caught), kind: 'decimal' },
      { label: both((t) => t.passed), kind: 'decimal' },
      { label: both((t) => t.refusedGood), kind: 'decimal' },
      { label: both((t) => t.fraudCost), kind: 'money' },
      { label: both((t) => t.refusedCost), kind: 'money' },
      { label: both((t) => t.together), kind: 'money' },
    ],
    rows: rows.map((row): readonly Cell[] => [
      row.strictness,
      row.caught,
      row.passed,
      row.refused,
      row.fraudFen,
      row.refusedFen,
      row.totalFen,
    ]),
  };
}

/** Settings and outcome of the latest weeks, the latest first. */
export function weeksBlock(results: readonly WeekResult[], count: number): Block {
  const shown = results.slice(-count).reverse();
  const off = (value: number, write: (value: number) => string): Cell =>
    value === 0 ? both((t) => t.off) : write(value);
  const setting = ({ verificationThresholdFen }: FullPlan): Cell =>
    verificationThresholdFen === 0
      ? both((t) => t.off)
      : both((_t, locale) => price(verificationThresholdFen, locale));
  return {
    kind: 'risk-weeks',
    week: results.at(-1)?.week ?? 0,
    title: both((t) => t.weeksTitle),
    caption: both((t) => t.weeksCaption),
    columns: [
      { label: both((t) => t.week), kind: 'text' },
      { label: both((t) => t.strictness), kind: 'rate' },
      { label: both((t) => t.reviewers), kind: 'count' },
      { label: both((t) => t.verifyFrom), kind: 'count' },
      { label: both((t) => t.verified), kind: 'rate' },
      { label: both((t) => t.attempts), kind: 'count' },
      { label: both((t) => t.caught), kind: 'count' },
      { label: both((t) => t.passed), kind: 'count' },
      { label: both((t) => t.refusedGood), kind: 'count' },
      { label: both((t) => t.losses), kind: 'money' },
    ],
    rows: shown.map((result): readonly Cell[] => {
      const { attempts, caught, passed, refused, lossFen } = checkedOf(result);
      return [
        both((_t, locale) => weekName(result.week, locale)),
        result.plan.riskStrictness,
        off(result.plan.reviewStaff, (value) => integer(value, 'en')),
        setting(result.plan),
        result.verifiedShare,
        attempts,
        caught,
        passed,
        refused,
        lossFen,
      ];
    }),
  };
}
