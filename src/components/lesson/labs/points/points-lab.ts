/** Weeks that the lab looks ahead. */
export const POINTS_WEEKS = 52;

/** Members' sales of a mean week and what the shop owes already, fen at face value. */
export interface PointsSetup {
  readonly weeklySalesFen: number;
  readonly openingFen: number;
  readonly startPoints: number;
  /** Shares of outstanding points a week, per cent. */
  readonly startRedeemed: number;
  readonly startExpired: number;
}
export interface PointsTerms {
  /** Points for a yuan; a hundred points are worth a yuan. */
  readonly pointsPerYuan: number;
  readonly redeemedShare: number;
  readonly expiredShare: number;
}
export interface PointsWeek {
  readonly week: number;
  readonly earnedFen: number;
  readonly redeemedFen: number;
  readonly expiredFen: number;
  readonly outstandingFen: number;
}

/** Points week by week: what is earned is added, what is spent and what lapses is taken from what was owed. */
export function pointsWeeks(setup: PointsSetup, terms: PointsTerms): PointsWeek[] {
  let outstandingFen = setup.openingFen;
  return Array.from({ length: POINTS_WEEKS }, (_, n) => {
    const earnedFen = (setup.weeklySalesFen * terms.pointsPerYuan) / 100;
    const redeemedFen = outstandingFen * terms.redeemedShare;
    const expiredFen = Math.min(outstandingFen - redeemedFen, outstandingFen * terms.expiredShare);
    outstandingFen += earnedFen - redeemedFen - expiredFen;
    return { week: n + 1, earnedFen, redeemedFen, expiredFen, outstandingFen };
  });
}

/** Share of all points that is redeemed in the end. */
export function redemptionRate({ redeemedShare, expiredShare }: PointsTerms): number {
  const gone = redeemedShare + expiredShare;
  return gone > 0 ? redeemedShare / gone : 0;
}

/** Cost of points as a share of sales (F50): points a yuan × worth of a point × share redeemed. */
export function pointsCostRate(terms: PointsTerms): number {
  return (terms.pointsPerYuan / 100) * redemptionRate(terms);
}
