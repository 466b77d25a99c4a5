import type { WeekResult } from '../../../simulator/index.ts';

/** Points at face value, fen: opening + earned − redeemed − returned − expired = closing. */
export interface PointsAccount {
  readonly openingFen: number;
  readonly earnedFen: number;
  readonly redeemedFen: number;
  /** Gone back with returned goods. */
  readonly returnedFen: number;
  readonly expiredFen: number;
  readonly closingFen: number;
}

/** The points account over some weeks in a row; undefined without a week. */
export function pointsAccount(results: readonly WeekResult[]): PointsAccount | undefined {
  const last = results.at(-1);
  if (last === undefined) return undefined;
  const total = (of: (result: WeekResult) => number) => results.reduce((sum, result) => sum + of(result), 0);
  const earnedFen = total(({ customers }) => customers.pointsEarnedFen);
  const redeemedFen = total(({ customers }) => customers.pointsRedeemedFen);
  const returnedFen = total(({ customers }) => customers.pointsReversedFen);
  const expiredFen = total(({ customers }) => customers.pointsExpiredFen);
  const closingFen = last.customers.pointsOutstandingFen;
  return {
    openingFen: closingFen - earnedFen + redeemedFen + returnedFen + expiredFen,
    earnedFen,
    redeemedFen,
    returnedFen,
    expiredFen,
    closingFen,
  };
}
