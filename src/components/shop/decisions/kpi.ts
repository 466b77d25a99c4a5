import type { ChangeUnit, Favours } from '../../../i18n/formats.ts';
import type { KeyFigures, WeekResult } from '../../../simulator/index.ts';
import { keyFigures } from '../../../simulator/index.ts';

export const KPI_METRICS = [
  'profit',
  'netSales',
  'visitors',
  'conversion',
  'adCostRatio',
  'refundRate',
] as const;
export type KpiMetric = (typeof KPI_METRICS)[number];

/** How a metric and its change are written, and whether more of it is welcome. */
export const METRIC_LOOK = {
  profit: { kind: 'money', change: 'money', favours: 'more' },
  netSales: { kind: 'money', change: 'relative', favours: 'more' },
  visitors: { kind: 'count', change: 'relative', favours: 'more' },
  conversion: { kind: 'rate', change: 'points', favours: 'more' },
  adCostRatio: { kind: 'rate', change: 'points', favours: 'less' },
  refundRate: { kind: 'rate', change: 'points', favours: 'less' },
} as const satisfies Record<
  KpiMetric,
  { kind: 'money' | 'count' | 'rate'; change: ChangeUnit; favours: Favours }
>;

/** The key figure that a metric is. */
export const METRIC_FIGURE = {
  profit: 'operatingProfitFen',
  netSales: 'netSalesFen',
  visitors: 'uniqueVisitors',
  conversion: 'conversionRate',
  adCostRatio: 'adCostRate',
  refundRate: 'refundRate',
} as const satisfies Record<KpiMetric, keyof KeyFigures>;

/** A week's figure of one metric. */
export function weekMetric(result: WeekResult, metric: KpiMetric): number {
  return keyFigures(result)[METRIC_FIGURE[metric]];
}

/** Metrics that are kept by day; the others are charted by week. */
export function hasDays(metric: KpiMetric): boolean {
  return metric !== 'adCostRatio' && metric !== 'refundRate';
}

/** One day's figure; visitors are counted as visits, because one person may come on two days. */
export function dayMetric(day: WeekResult['days'][number], metric: KpiMetric): number {
  switch (metric) {
    case 'netSales':
      return day.netSalesFen;
    case 'visitors':
      return day.visits;
    case 'conversion':
      return day.visits === 0 ? 0 : day.orders / day.visits;
    default:
      return day.operatingProfitFen;
  }
}
