import type { WeekResult } from '../../../simulator/index.ts';

/** Parcels come back weeks after the sale, so one week alone can return more than it sold. */
const WEEKS = 4;

/** Units that came back in the last four weeks as a share of units sold in them, per product and for all. */
export function returnRates(results: readonly WeekResult[]): {
  readonly shop: number;
  of(skuId: string): number;
} {
  const recent = results.slice(-WEEKS).flatMap((result) => result.skus);
  const rate = (rows: typeof recent) => {
    const units = rows.reduce((sum, row) => sum + row.units, 0);
    const returned = rows.reduce((sum, row) => sum + row.returnedUnits, 0);
    return units === 0 ? 0 : returned / units;
  };
  return { shop: rate(recent), of: (skuId) => rate(recent.filter((row) => row.skuId === skuId)) };
}
