import type { CancelReason, Order, WeekResult } from '../../../simulator/index.ts';

export const FUNNEL_STEPS = ['visits', 'views', 'carts', 'checkouts', 'placed', 'paid'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** One step of the way to payment: its count and its share of the step before. */
export interface FunnelRow {
  readonly step: FunnelStep;
  readonly count: number;
  /** Undefined for the first step and where the step before is empty. */
  readonly rate: number | undefined;
}

/** From visit to payment. Orders placed are known where the week's book is: others leave that step out. */
export function funnel(result: WeekResult, placed?: number): readonly FunnelRow[] {
  const counts: readonly (readonly [FunnelStep, number])[] = [
    ['visits', result.visits],
    ['views', result.productViews],
    ['carts', result.carts],
    ['checkouts', result.checkouts],
    ...(placed === undefined ? [] : [['placed', placed] as const]),
    ['paid', result.orders],
  ];
  return counts.map(([step, count], index) => {
    const before = counts[index - 1]?.[1];
    return { step, count, rate: before === undefined || before === 0 ? undefined : count / before };
  });
}

/** Why placed orders never became sales, and how many did not yet. */
export function unfilled(
  orders: readonly Order[],
): readonly { reason: CancelReason | 'open'; count: number }[] {
  const counts = new Map<CancelReason | 'open', number>();
  for (const { sale, cancelReason } of orders) {
    if (sale) continue;
    const reason = cancelReason ?? 'open';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
