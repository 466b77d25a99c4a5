/**
 * The week's profit-and-loss account, cash and balance sheet (rules F1–F8).
 *
 * Every line is booked once as a signed effect on profit and once against cash, receivables, stock or
 * payables, so equity changes by exactly the operating profit.
 */
import { PROFIT_LINES, type ProfitLine } from '../vocabulary.ts';
import type { Decisions } from './decisions.ts';
import { type Luck, toFen } from './luck.ts';
import { tierCost } from './members.ts';
import { scrapCost } from './perishables.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { PIPE_DAYS, type World } from './world.ts';

const LINE = Object.fromEntries(PROFIT_LINES.map((line, index) => [line, index])) as Record<
  ProfitLine,
  number
>;

const sum = (cells: Float64Array): number => {
  let total = 0;
  for (let i = 0; i < cells.length; i++) total += cells[i]!;
  return total;
};

/** Stock on hand and under way, at cost, fen. */
export function inventoryAtCost(world: World, state: Float64Array): number {
  const { layout } = world;
  let total = 0;
  for (let j = 0; j < world.skuCount; j++) {
    let units = state[layout.stock + j]!;
    for (let d = 0; d < PIPE_DAYS; d++) units += state[layout.pipe + j * PIPE_DAYS + d]!;
    total += units * world.unitCost[j]!;
  }
  return total;
}

/** Cash + receivables + stock at cost − payables − what is owed for points, fen. */
export function equity(world: World, state: Float64Array): number {
  const { layout } = world;
  let total = state[layout.cash]! + inventoryAtCost(world, state) - state[layout.pointsLiability]!;
  for (let k = 0; k < 3; k++) total += state[layout.receivable + k]! - state[layout.payable + k]!;
  return total;
}

/** Operating profit: the sum of all lines. */
export function operatingProfit(work: Workspace): number {
  return sum(work.lines);
}

/** Lines below contribution. */
const BELOW = (['fixedCosts', 'penalties', 'pointsLiability', 'deskCases', 'overdraftInterest'] as const).map(
  (line) => LINE[line],
);

/** Contribution: operating profit before fixed costs, penalties, new points owed, desk cases and interest. */
export function contribution(work: Workspace): number {
  let total = sum(work.lines);
  for (const line of BELOW) total -= work.lines[line]!;
  return total;
}

/** Kinds of promotions that run in the week. */
function promotionsRunning(d: Decisions): number {
  const kinds = [
    d.couponDays,
    d.thresholdDays,
    d.giftDays,
    d.flashDays,
    d.bundleDays,
    d.groupDays,
    d.memberDays,
  ];
  return kinds.filter((days) => days > 0).length;
}

/** Books all lines and settles the week's cash. */
export function closeBooks(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout, skuCount: J } = world;
  const { finance, returns, service, promotion, channels } = world.scenario;
  const { targeting, verification, payment, compliance, freightInsurance, bot, quality } = world.scenario;
  const { plan } = decisions;
  const { totals, lines } = work;
  const fen = (amount: number) => toFen(luck, amount);

  const gross = sum(work.dayGross);
  const discounts = sum(work.dayDiscount);
  const shipFees = sum(work.dayShipFees);
  const points = sum(work.dayPoints);
  const net = gross - discounts - points + shipFees;
  const orders = sum(work.dayOrders);
  totals[TOTAL.netSales] = net;
  const perOrder = orders > 0 ? net / orders : 0;

  let soldCost = 0;
  let stockCost = 0;
  let refunds = 0;
  for (let j = 0; j < J; j++) {
    soldCost += work.skuUnits[j]! * world.unitCost[j]!;
    stockCost += state[layout.stock + j]! * world.unitCost[j]!;
    refunds += work.skuRefund[j]!;
  }
  const unusedGifts = decisions.giftDays > 0 ? Math.max(0, decisions.giftStock - work.giftsGiven[0]!) : 0;
  const semVisits = work.channelVisits[2]!;

  lines[LINE.grossSales] = gross;
  lines[LINE.discounts] = -discounts;
  lines[LINE.pointsRedeemed] = -points;
  lines[LINE.shipFees] = shipFees;
  lines[LINE.refunds] = -refunds;
  lines[LINE.costOfGoods] = -(soldCost - totals[TOTAL.restockedCost]!);
  lines[LINE.giftCost] = -(
    sum(work.dayGiftCost) +
    fen(unusedGifts * decisions.giftValue * promotion.giftCostShare * promotion.giftWriteDownShare)
  );
  lines[LINE.shipping] = -sum(work.dayShipping);
  lines[LINE.packaging] = -sum(work.dayPackaging);
  lines[LINE.returnFreight] = -fen(
    totals[TOTAL.returnedUnits]! *
      returns.returnFreightFen *
      returns.shopPaysFreightShare *
      (plan.freightInsurance ? 1 - freightInsurance.paidShare : 1),
  );
  lines[LINE.freightInsurance] = plan.freightInsurance ? -fen(orders * freightInsurance.premiumFen) : 0;
  lines[LINE.paymentFees] = -fen(net * (finance.paymentFeeRate + work.market.paymentFeeShift));
  lines[LINE.commission] = -fen(net * (decisions.platforms.commissionRate + work.market.commissionShift));
  lines[LINE.fraudLosses] = -fen(totals[TOTAL.fraudUndetected]! * perOrder);
  lines[LINE.scrap] = -scrapCost(world, work);
  lines[LINE.purchaseVariance] = totals[TOTAL.purchaseVariance]!;
  lines[LINE.clearance] = -totals[TOTAL.clearanceLoss]!;
  lines[LINE.inspection] = -fen(sum(work.skuReceived) * plan.inspectionShare * quality.inspectionFenPerUnit);
  lines[LINE.social] = -plan.socialBudgetFen;
  lines[LINE.kol] = -plan.kolBudgetFen;
  lines[LINE.sem] = -Math.min(plan.semBudgetFen, fen(semVisits * totals[TOTAL.costPerClick]!));
  lines[LINE.seo] = -plan.seoBudgetFen;
  lines[LINE.content] = -plan.contentBudgetFen;
  lines[LINE.affiliate] = -fen(plan.affiliateCommissionRate * work.channelOrders[6]! * perOrder);
  lines[LINE.email] = -fen(plan.emailSends * channels.email.sendFenPerContact * totals[TOTAL.contacts]!);
  lines[LINE.promotionSetup] = -promotion.setupFen * promotionsRunning(decisions);
  lines[LINE.warmUp] = -plan.warmUpBudgetFen;
  lines[LINE.platforms] = -(
    decisions.platforms.extraFen + fen(decisions.platforms.lateFineFen * totals[TOTAL.lateDeliveries]!)
  );
  lines[LINE.pageWork] = -totals[TOTAL.pageWork]!;
  lines[LINE.experiments] = -totals[TOTAL.experiments]!;
  lines[LINE.targeting] = -fen(targeting.costFen * plan.targetingLevel);
  lines[LINE.tierBenefits] = -fen(tierCost(world, work, decisions));
  lines[LINE.listing] = -plan.listingBudgetFen;
  lines[LINE.reviewRewards] = -fen(plan.reviewRewardFen * totals[TOTAL.rewardedReviews]!);
  lines[LINE.agentWages] = -fen(plan.serviceAgents * service.agentWageFen);
  lines[LINE.outsourcedTickets] = -fen(totals[TOTAL.outsourced]! * service.outsourcedFen);
  lines[LINE.serviceCompensation] = -fen(
    totals[TOTAL.breaches]! * plan.compensationFen + totals[TOTAL.closedUnresolved]! * service.unresolvedFen,
  );
  lines[LINE.serviceTools] = -(
    plan.scriptsBudgetFen +
    (plan.botShare > 0
      ? bot.feePerWeekFen + fen(totals[TOTAL.chats]! * plan.botShare * bot.feePerChatFen)
      : 0)
  );
  lines[LINE.training] = -plan.trainingBudgetFen;
  lines[LINE.reviewStaff] = -plan.reviewStaff * verification.reviewerWageFen;
  lines[LINE.paymentServices] = -(
    (plan.paymentMethods === 4 ? fen(net * payment.fourthMethodRate) : 0) +
    (plan.backupGateway ? payment.backupGatewayFen : 0)
  );
  lines[LINE.warehouseWages] = -plan.ownStaff * finance.warehouseWageFen;
  lines[LINE.holding] = -fen(stockCost * finance.holdingRatePerWeek);
  lines[LINE.fixedCosts] =
    (plan.violations.includes('data-without-consent') ? compliance.consentFen : 0) - finance.fixedCostsFen;
  lines[LINE.deskCases] = work.deskFen;
  lines[LINE.penalties] = -totals[TOTAL.penalties]!;
  lines[LINE.pointsLiability] = -totals[TOTAL.liabilityChange]!;
  lines[LINE.overdraftInterest] = 0;

  // cash: receipts of two weeks ago come in, everything but sales, stock and their fees goes out
  const settled = net + lines[LINE.paymentFees]! + lines[LINE.commission]!;
  const stockLines =
    lines[LINE.costOfGoods]! + lines[LINE.scrap]! + lines[LINE.purchaseVariance]! + lines[LINE.clearance]!;
  const paidNow = sum(lines) - settled - stockLines - lines[LINE.pointsLiability]!;
  state[layout.cash]! += state[layout.receivable]! + paidNow - state[layout.payable]!;
  state[layout.payable] = state[layout.payable + 1]!;
  state[layout.payable + 1] = state[layout.payable + 2]!;
  state[layout.payable + 2] = 0;
  state[layout.receivable] = state[layout.receivable + 1]!;
  state[layout.receivable + 1] = state[layout.receivable + 2]! + settled;
  state[layout.receivable + 2] = 0;
  const interest = fen(Math.max(0, -state[layout.cash]!) * finance.overdraftRatePerWeek);
  lines[LINE.overdraftInterest] = -interest;
  state[layout.cash]! -= interest;

  for (let c = 0; c < work.channelSpend.length; c++) work.channelSpend[c] = 0;
  work.channelSpend[1] = -lines[LINE.seo]!;
  work.channelSpend[2] = -lines[LINE.sem]!;
  work.channelSpend[3] = -lines[LINE.social]!;
  work.channelSpend[4] = -lines[LINE.kol]!;
  work.channelSpend[5] = -lines[LINE.email]!;
  work.channelSpend[6] = -lines[LINE.affiliate]!;
  work.channelSpend[7] = -lines[LINE.content]!;
}
