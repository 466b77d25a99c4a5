/** Shape of checkout, payment, order checks, aimed advertising and the price of breaking rules. */
import * as v from 'valibot';
import { fen, numbers, positive, share } from './primitives.ts';

const rule = v.strictObject({
  /** Chance a week of being found out. */
  hazard: share,
  penaltyFen: fen,
  /** The penalty is at least this share of the week's gross sales. */
  salesShare: share,
  /** Stars taken from every product's rating. */
  ratingShock: positive,
  searchWeightFactor: share,
  serviceSatisfactionShock: positive,
});

export const controlEntries = {
  checkout: v.strictObject({ feeSensitivity: positive, topUpShare: share, topUpReach: share }),
  payment: v.strictObject({
    /** Orders kept with 1, 2, 3 and 4 ways to pay, 1 at three. */
    methodFactors: numbers(4),
    fourthMethodRate: share,
    outageChancePerWeek: share,
    outageLossShare: share,
    backupGatewayFen: fen,
  }),
  verification: v.strictObject({
    abandonShare: share,
    caughtShare: share,
    fraudTilt: positive,
    reviewerWageFen: fen,
    falseAlarmDecay: positive,
  }),
  targeting: v.strictObject({ costFen: fen, visitLift: share, intentLift: share, hazard: share }),
  compliance: v.strictObject({
    consentFen: fen,
    falsePriceUrgencyFactor: positive,
    absoluteClaimUtility: positive,
    paidPraiseFactor: positive,
    refusedReturnsFactor: share,
    rules: v.strictObject({
      'absolute-claims': rule,
      'paid-praise': rule,
      'data-without-consent': rule,
      'refused-returns': rule,
      'undisclosed-terms': rule,
      'missing-disclosure': rule,
      'expired-food': rule,
      'false-original-price': rule,
    }),
  }),
};
