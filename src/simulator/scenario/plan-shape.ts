/** The closed shape of plans, as scenarios, saves and plan files hold them. */
import * as v from 'valibot';
import { fen, positive, share, table, whole } from './primitives.ts';

const dayMask = v.pipe(whole, v.minValue(1), v.maxValue(127));
const purchase = v.strictObject({ kind: v.picklist(['order-up-to', 'order']), units: whole });

/** The closed shape of a complete plan; `plan.ts` checks its values against the shop. */
export const planEntries = {
  listPriceFen: table(v.string(), fen, 16),
  coupon: v.nullable(v.strictObject({ valueFen: fen, minimumFen: fen, dayMask })),
  threshold: v.nullable(v.strictObject({ thresholdFen: fen, discountFen: fen, dayMask })),
  gift: v.nullable(v.strictObject({ thresholdFen: fen, valueFen: fen, stockUnits: whole, dayMask })),
  flash: v.nullable(
    v.strictObject({
      skuIds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(16)),
      depthShare: share,
      capUnitsPerDay: v.nullable(whole),
      dayMask,
    }),
  ),
  socialBudgetFen: fen,
  kolBudgetFen: fen,
  kolLiveDay: v.pipe(whole, v.maxValue(5)),
  semBudgetFen: fen,
  semMaxBidFen: fen,
  seoBudgetFen: fen,
  contentBudgetFen: fen,
  affiliateCommissionRate: share,
  emailSends: whole,
  listingBudgetFen: fen,
  purchase: table(v.string(), purchase, 16),
  ownShare: share,
  thirdPartyShare: share,
  crowdsourcedShare: share,
  ownStaff: whole,
  promiseDays: whole,
  serviceAgents: positive,
  reviewRewardFen: fen,
  autoRefund: v.boolean(),
  returnWindowDays: whole,
  riskStrictness: share,
};
export const fullPlanSchema = v.strictObject(planEntries);
/** A scenario's own plans leave purchasing to the calibrated base stock. */
const { purchase: _purchase, ...plansWithoutPurchase } = planEntries;
export const settingsSchema = v.strictObject(plansWithoutPurchase);
