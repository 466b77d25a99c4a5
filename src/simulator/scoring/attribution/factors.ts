/** Which lever and which cell of the state belongs to which factor of the bridge of causes. */
import type { Layout } from '../../model/world.ts';
import type { Factor, FullPlan, Lever } from '../../vocabulary.ts';

/** Complete: a new lever does not compile until it has its factor. */
export const LEVER_FACTOR: Readonly<Record<Lever, Factor>> = {
  listPriceFen: 'price',
  pricingRule: 'price',
  shipFeeFen: 'price',
  freeShipThresholdFen: 'price',
  coupon: 'promotion',
  threshold: 'promotion',
  gift: 'promotion',
  flash: 'promotion',
  bundle: 'promotion',
  groupBuy: 'promotion',
  memberPrice: 'promotion',
  doublePointsDays: 'promotion',
  pointsRate: 'promotion',
  tierBenefit: 'promotion',
  warmUpBudgetFen: 'traffic',
  socialBudgetFen: 'traffic',
  kolBudgetFen: 'traffic',
  kolLiveDay: 'traffic',
  liveConcentration: 'traffic',
  targetingLevel: 'traffic',
  platformIds: 'traffic',
  semBudgetFen: 'traffic',
  semMaxBidFen: 'traffic',
  seoBudgetFen: 'traffic',
  contentBudgetFen: 'traffic',
  affiliateCommissionRate: 'traffic',
  emailSends: 'traffic',
  listingBudgetFen: 'traffic',
  optimisePictures: 'traffic',
  optimiseVideo: 'traffic',
  optimiseCode: 'traffic',
  experiment: 'traffic',
  adoptedVariants: 'traffic',
  onShelf: 'supply',
  purchase: 'supply',
  supplierId: 'supply',
  inspectionShare: 'supply',
  clearanceUnits: 'supply',
  ownShare: 'supply',
  thirdPartyShare: 'supply',
  crowdsourcedShare: 'supply',
  ownStaff: 'supply',
  carrierId: 'supply',
  packaging: 'supply',
  batchingHours: 'supply',
  serveRemoteZones: 'supply',
  freightInsurance: 'supply',
  promiseDays: 'supply',
  serviceAgents: 'service',
  serviceHoursPerDay: 'service',
  botShare: 'service',
  scriptsBudgetFen: 'service',
  compensationFen: 'service',
  reviewRewardFen: 'service',
  autoRefund: 'service',
  returnWindowDays: 'service',
  paymentMethods: 'service',
  backupGateway: 'service',
  verificationThresholdFen: 'service',
  reviewStaff: 'service',
  violations: 'service',
  trainingBudgetFen: 'service',
  incentive: 'service',
  riskStrictness: 'service',
};

/** Cells of the state outside `carried`. */
const CELL_FACTOR: Partial<Record<keyof Layout, Factor>> = {
  weekIndex: 'season',
  stock: 'supply',
  pipe: 'supply',
  age: 'supply',
  standing: 'supply',
  defects: 'supply',
  backlog: 'supply',
  due: 'supply',
  dueLate: 'supply',
  tickets: 'service',
  rivalPrice: 'rivals',
};

/** Part of the state array: cells `from` to `until` − 1. */
export interface CellRange {
  readonly from: number;
  readonly until: number;
}

/** All cells of a layout by factor. A part that nobody has placed is `carried`. */
export function cellsByFactor(layout: Layout): Record<Factor, CellRange[]> {
  const cells: Record<Factor, CellRange[]> = {
    price: [],
    promotion: [],
    traffic: [],
    supply: [],
    service: [],
    season: [],
    rivals: [],
    carried: [],
  };
  const parts = (Object.keys(layout) as (keyof Layout)[])
    .filter((part) => part !== 'length' && typeof layout[part] === 'number')
    .map((part) => ({ part, from: layout[part] }))
    .sort((a, b) => a.from - b.from);
  parts.forEach(({ part, from }, i) => {
    const until = parts[i + 1]?.from ?? layout.length;
    if (until > from) cells[CELL_FACTOR[part] ?? 'carried'].push({ from, until });
  });
  return cells;
}

/** Levers of a plan by factor. */
export function leversOf(plan: FullPlan, factor: Factor): Lever[] {
  return (Object.keys(plan) as Lever[]).filter((lever) => LEVER_FACTOR[lever] === factor);
}
