/** The closed shape of plans, as scenarios, saves and plan files hold them. */
import * as v from 'valibot';
import type { Lever } from '../vocabulary.ts';
import { INCENTIVES, PACKAGINGS, VIOLATIONS } from '../vocabulary.ts';
import { fen, positive, share, table, whole } from './primitives.ts';

const dayMask = v.pipe(whole, v.minValue(1), v.maxValue(127));
const name = v.pipe(v.string(), v.maxLength(32));
const names = v.pipe(v.array(name), v.maxLength(16));
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
  bundle: v.nullable(v.strictObject({ firstSkuId: name, secondSkuId: name, depthShare: share, dayMask })),
  groupBuy: v.nullable(v.strictObject({ skuId: name, depthShare: share, groupSize: whole, dayMask })),
  memberPrice: v.nullable(v.strictObject({ depthShare: share, dayMask })),
  doublePointsDays: v.pipe(whole, v.maxValue(127)),
  warmUpBudgetFen: fen,
  socialBudgetFen: fen,
  kolBudgetFen: fen,
  kolLiveDay: v.pipe(whole, v.maxValue(5)),
  liveConcentration: share,
  targetingLevel: share,
  platformIds: v.pipe(names, v.minLength(1)),
  semBudgetFen: fen,
  semMaxBidFen: fen,
  seoBudgetFen: fen,
  contentBudgetFen: fen,
  affiliateCommissionRate: share,
  emailSends: whole,
  listingBudgetFen: fen,
  optimisePictures: v.boolean(),
  optimiseVideo: v.boolean(),
  optimiseCode: v.boolean(),
  onShelf: table(v.string(), v.boolean(), 16),
  pricingRule: v.nullable(
    v.strictObject({
      follow: v.picklist(['rivals', 'stock']),
      strengthShare: share,
      floorMarginShare: positive,
    }),
  ),
  experiment: v.nullable(v.strictObject({ variantId: name, share })),
  adoptedVariants: names,
  purchase: table(v.string(), purchase, 16),
  supplierId: table(v.string(), name, 16),
  inspectionShare: share,
  clearanceUnits: table(v.string(), whole, 16),
  ownShare: share,
  thirdPartyShare: share,
  crowdsourcedShare: share,
  ownStaff: whole,
  carrierId: name,
  packaging: v.picklist(PACKAGINGS),
  batchingHours: whole,
  serveRemoteZones: v.boolean(),
  freightInsurance: v.boolean(),
  promiseDays: whole,
  serviceAgents: positive,
  serviceHoursPerDay: whole,
  botShare: share,
  scriptsBudgetFen: fen,
  compensationFen: fen,
  reviewRewardFen: fen,
  autoRefund: v.boolean(),
  returnWindowDays: whole,
  pointsRate: share,
  tierBenefit: share,
  shipFeeFen: fen,
  freeShipThresholdFen: fen,
  paymentMethods: whole,
  backupGateway: v.boolean(),
  verificationThresholdFen: fen,
  reviewStaff: whole,
  violations: v.pipe(v.array(v.picklist(VIOLATIONS)), v.maxLength(8)),
  trainingBudgetFen: fen,
  incentive: v.picklist(INCENTIVES),
  riskStrictness: share,
};
/** Every lever there is. */
export const LEVERS = Object.keys(planEntries) as Lever[];
export const fullPlanSchema = v.strictObject(planEntries);
/** A scenario's own plans leave purchasing to the calibrated base stock. */
const { purchase: _purchase, ...plansWithoutPurchase } = planEntries;
export const settingsSchema = v.strictObject(plansWithoutPurchase);
