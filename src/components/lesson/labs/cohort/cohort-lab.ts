import type { Cohort } from '../../../../simulator/index.ts';

export const COHORT_WEEKS = 26;

/** New customers of the shop as they came back, and what an order leaves. */
export interface CohortSetup {
  /** Customers whose first order fell into the weeks read. */
  readonly customers: number;
  /** Share of them with an order, by weeks since the first; the first is week 0. */
  readonly activeShares: readonly number[];
  readonly orderFen: number;
  /** What sales leave after goods, refunds, delivery and fees, as a share. */
  readonly marginShare: number;
  /** Advertising ÷ new buyers, fen. */
  readonly winningFen: number;
}

/** Mean share of active customers by age, each age over the cohorts that have reached it. */
export function activeSharesOf(cohorts: readonly Cohort[]): number[] {
  const ages = Math.max(0, ...cohorts.map((one) => one.active.length));
  return Array.from({ length: ages }, (_, age) => {
    const reached = cohorts.filter((one) => one.active.length > age);
    const customers = reached.reduce((sum, one) => sum + one.customers, 0);
    const active = reached.reduce((sum, one) => sum + (one.active[age] ?? 0), 0);
    return customers > 0 ? active / customers : 0;
  });
}

export interface CohortTerms {
  /** Share of those still there who are there a week later. */
  readonly retention: number;
  /** Orders a week of those who are there. */
  readonly frequency: number;
  readonly marginShare: number;
  readonly winningFen: number;
}

/** Expected orders of one customer in week `age` after the first order, which is the order of week 0. */
export function expectedOrders({ retention, frequency }: CohortTerms, age: number): number {
  return age === 0 ? 1 : frequency * retention ** age;
}

export interface LifetimeValue {
  /** Orders that are expected after the first. */
  readonly laterOrders: number;
  readonly grossFen: number;
  readonly netFen: number;
}

/**
 * Lifetime value (F37): the first order, then `frequency` orders a week of those who are still there. The later
 * orders add up to frequency × r ÷ (1 − r).
 */
export function lifetimeValue({ orderFen }: CohortSetup, terms: CohortTerms): LifetimeValue {
  const laterOrders = (terms.frequency * terms.retention) / (1 - terms.retention);
  const grossFen = orderFen * terms.marginShare * (1 + laterOrders);
  return { laterOrders, grossFen, netFen: grossFen - terms.winningFen };
}
