import type { WeekResult } from '../../../../simulator/index.ts';

export const STEPS = ['carts', 'checkouts', 'orders'] as const;
export type Step = (typeof STEPS)[number];

/** A real week's counts from visit to order. */
export interface FunnelSetup extends Readonly<Record<Step, number>> {
  readonly visits: number;
}

export function funnelSetup({ visits, carts, checkouts, orders }: WeekResult): FunnelSetup {
  return { visits, carts, checkouts, orders };
}

/** Share of a step's people who reach the next (F36). */
export function stepRates(setup: FunnelSetup): Readonly<Record<Step, number>> {
  return {
    carts: setup.carts / setup.visits,
    checkouts: setup.checkouts / setup.carts,
    orders: setup.orders / setup.checkouts,
  };
}

/** People at every step, visits first, when the steps have these rates. */
export function funnelCounts(visits: number, rates: Readonly<Record<Step, number>>): readonly number[] {
  const counts = [visits];
  for (const step of STEPS) counts.push((counts.at(-1) ?? 0) * rates[step]);
  return counts;
}

/** Orders that one percentage point more at a step would bring; a step cannot pass more than all. */
export function pointGain(visits: number, rates: Readonly<Record<Step, number>>, step: Step): number {
  const better = { ...rates, [step]: Math.min(1, rates[step] + 0.01) };
  return (funnelCounts(visits, better).at(-1) ?? 0) - (funnelCounts(visits, rates).at(-1) ?? 0);
}
