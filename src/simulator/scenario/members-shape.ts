/** Shape of membership, tiers and points, and of offers on single products. */
import * as v from 'valibot';
import { identifier, numbers, positive, share } from './primitives.ts';

export const memberEntries = {
  members: v.strictObject({
    /** Share of customers who are members at the start. */
    openingShare: share,
    joinRate: share,
    joinBenefitEffect: share,
    joinPriceEffect: share,
    joinPriceScale: positive,
    visitLift: share,
    /** How much tiers lift visits, and what full benefits cost of sales, by customer class. */
    tierWeights: numbers(3),
    tierCostRates: numbers(3),
    pointsUtility: positive,
    doublePointsFactor: positive,
    redemptionPerWeek: share,
    expiryPerWeek: share,
    /** Share of the points outstanding that is expected to be redeemed. */
    liabilityShare: share,
  }),
  specialOffers: v.strictObject({
    bundle: v.strictObject({
      /** Products that buyers see together. */
      pairs: v.array(v.tuple([identifier, identifier])),
      pairLift: share,
      priceFactor: positive,
      depthLift: positive,
      depthScale: positive,
      maximumShare: share,
      utility: share,
    }),
    groupBuy: v.strictObject({
      joinFactor: share,
      failurePerMember: share,
      referralsPerOrder: positive,
      referralScale: positive,
    }),
    memberPrice: v.strictObject({ urgencyFactor: positive, depthScale: positive }),
  }),
};
