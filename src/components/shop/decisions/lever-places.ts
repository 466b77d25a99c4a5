import type { Lever } from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';

/** Levers of each screen. */
const PLACES = {
  products: ['listPriceFen', 'pricingRule', 'onShelf'],
  listing: ['listingBudgetFen', 'optimisePictures', 'optimiseVideo', 'optimiseCode'],
  inventory: ['purchase', 'supplierId', 'inspectionShare', 'clearanceUnits'],
  promotions: ['coupon', 'threshold', 'gift', 'flash', 'bundle', 'groupBuy', 'warmUpBudgetFen'],
  marketing: [
    'socialBudgetFen',
    'kolBudgetFen',
    'semBudgetFen',
    'semMaxBidFen',
    'seoBudgetFen',
    'affiliateCommissionRate',
    'emailSends',
    'targetingLevel',
    'platformIds',
  ],
  content: ['contentBudgetFen', 'kolLiveDay', 'liveConcentration'],
  members: ['pointsRate', 'tierBenefit', 'doublePointsDays', 'memberPrice'],
  checkout: ['shipFeeFen', 'freeShipThresholdFen', 'paymentMethods', 'backupGateway'],
  logistics: [
    'ownShare',
    'thirdPartyShare',
    'crowdsourcedShare',
    'ownStaff',
    'carrierId',
    'packaging',
    'batchingHours',
    'serveRemoteZones',
    'freightInsurance',
    'promiseDays',
  ],
  service: [
    'serviceAgents',
    'serviceHoursPerDay',
    'botShare',
    'scriptsBudgetFen',
    'compensationFen',
    'reviewRewardFen',
    'autoRefund',
    'returnWindowDays',
  ],
  experiments: ['experiment', 'adoptedVariants'],
  risk: ['riskStrictness', 'reviewStaff', 'verificationThresholdFen', 'violations'],
  team: ['trainingBudgetFen', 'incentive'],
} as const satisfies Partial<Record<View, readonly Lever[]>>;

const VIEW_OF = Object.fromEntries(
  Object.entries(PLACES).flatMap(([view, levers]) => levers.map((lever) => [lever, view])),
) as Readonly<Record<string, View | undefined>>;

/** The levers that a screen moves; none for screens that only show. */
export function leversOf(view: View): readonly Lever[] {
  return (PLACES as Partial<Record<View, readonly Lever[]>>)[view] ?? [];
}

/** The screen on which a lever, or the value at a path below it, is moved. */
export function placeOf(path: string): View {
  const lever = path.split('.')[0] ?? '';
  if (lever === 'deliveryShares') return 'logistics';
  return VIEW_OF[lever] ?? 'cockpit';
}
