import type { Packaging } from '../../../simulator/index.ts';

/** How often a carrier's parcels break, against the usual one (rule DP1). */
export const CARRIER_BREAKAGE: Readonly<Record<string, number>> = { standard: 1, express: 0.8, economy: 1.3 };
/** How often parcels break in each packaging, against the standard one (rule DP3). */
export const PACKAGING_BREAKAGE: Readonly<Record<Packaging, number>> = {
  thin: 1.8,
  standard: 1,
  sturdy: 0.4,
};
/** Waiting to pack together saves up to this share, more slowly hour by hour, and delays this share an hour (DP4). */
export const BATCHING_SAVING = 0.07;
export const BATCHING_HOURS = 8;
export const BATCHING_DELAY_PER_HOUR = 0.03;
/** Share of buyers in zones that are dear to reach (DP2). */
export const REMOTE_SHARE = 0.06;
/** Return freight insurance: share of the freight it pays, and how many more returns it brings (DP6). */
export const INSURANCE_PAID_SHARE = 0.8;
export const INSURANCE_MORE_RETURNS = 0.05;

/** Share of shipping and packaging that `hours` of waiting save (DP4). */
export function batchingSaving(hours: number): number {
  return hours <= 0 ? 0 : BATCHING_SAVING * (1 - Math.exp(-hours / BATCHING_HOURS));
}
