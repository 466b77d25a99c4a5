/** The account of a week, the bridge between two and the same week with one lever changed. */
import type { WeekPlan } from './plan.ts';

/** Lines of the profit-and-loss account, as signed effects on profit: their sum is operating profit. */
export const PROFIT_LINES = [
  'grossSales',
  'discounts',
  'pointsRedeemed',
  'shipFees',
  'refunds',
  'costOfGoods',
  'giftCost',
  'shipping',
  'packaging',
  'returnFreight',
  'paymentFees',
  'commission',
  'fraudLosses',
  'scrap',
  'purchaseVariance',
  'inspection',
  'clearance',
  'freightInsurance',
  'social',
  'kol',
  'sem',
  'seo',
  'content',
  'affiliate',
  'email',
  'warmUp',
  'targeting',
  'platforms',
  'tierBenefits',
  'promotionSetup',
  'listing',
  'pageWork',
  'experiments',
  'reviewRewards',
  'agentWages',
  'outsourcedTickets',
  'serviceCompensation',
  'serviceTools',
  'reviewStaff',
  'training',
  'paymentServices',
  'warehouseWages',
  'holding',
  'fixedCosts',
  'penalties',
  'pointsLiability',
  'deskCases',
  'overdraftInterest',
] as const;
export type ProfitLine = (typeof PROFIT_LINES)[number];

/** Signed fen per line plus the usual totals. `contributionFen` leaves out fixed costs and interest. */
export interface ProfitAndLoss {
  readonly lines: Readonly<Record<ProfitLine, number>>;
  readonly netSalesFen: number;
  readonly contributionMargin1Fen: number;
  readonly contributionMargin2Fen: number;
  readonly contributionFen: number;
  readonly operatingProfitFen: number;
}

export interface BalanceSheet {
  readonly cashFen: number;
  readonly receivablesFen: number;
  /** Stock on hand plus paid goods under way, at cost. */
  readonly inventoryFen: number;
  readonly payablesFen: number;
  /** What the shop owes for points that are expected to be spent. */
  readonly pointsLiabilityFen: number;
  readonly equityFen: number;
}

/** Rows of the profit bridge, last week to this week. */
export const BRIDGE_LINES = [
  'units',
  'prices',
  'discountsAndGifts',
  'refunds',
  'shipping',
  'platformFees',
  'advertising',
  'reputation',
  'service',
  'stock',
  'other',
] as const;
export type BridgeLine = (typeof BRIDGE_LINES)[number];
export interface BridgeRow {
  readonly line: BridgeLine;
  readonly effectFen: number;
}

/** The same week with one lever changed: same customers, same luck. */
export interface Counterfactual {
  readonly week: number;
  readonly change: WeekPlan;
  readonly actualProfitFen: number;
  readonly alternativeProfitFen: number;
  readonly differenceFen: number;
  readonly lines: Readonly<Record<ProfitLine, number>>;
  readonly actualUnits: number;
  readonly alternativeUnits: number;
}
