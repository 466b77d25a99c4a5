/** Figures of goods, stock, orders, delivery and service. */
import type { Order } from '../../simulator/index.ts';
import { CHEAPER, type DemoSeason } from './demo-season.ts';
import { type Figure, figure } from './figure.ts';

const { count, share, fineShare, yuan, exactYuan, one, two, change } = figure;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Relative change on the mean of both, so that the way back is the same. */
const midPoint = (from: number, to: number) => (to - from) / ((from + to) / 2);

/** Figures of goods and stock. */
function goodsFigures({ now, facts, cheaperVests }: DemoSeason): Record<string, Figure> {
  const sku = (id: string) => {
    const result = now.skus.find(({ skuId }) => skuId === id);
    const fact = facts.skus.find((one) => one.id === id);
    if (!result || !fact) throw new Error(`no product ${id}`);
    return { ...fact, ...result };
  };
  const [tee, dress, vest, socks, cap] = [sku('tee'), sku('dress'), sku('vest'), sku('socks'), sku('cap')];
  const onShelf = now.skus.filter(({ skuId }) => now.plan.onShelf[skuId]);
  const stockFen = sum(now.skus.map((one, n) => one.closingUnits * (facts.skus[n]?.unitCostFen ?? 0)));
  const costFen = -now.profit.lines.costOfGoods;
  const best = onShelf.toSorted((left, right) => right.units - left.units).slice(0, 3);
  const teeBuys = now.plan.purchase['tee']?.units ?? 0;
  return {
    teePrice: exactYuan(tee.listPriceFen),
    teeCost: exactYuan(tee.unitCostFen),
    teeLost: count(tee.lostUnits),
    teeOpening: count(tee.openingUnits),
    teeReceived: count(tee.receivedUnits),
    teeClosing: count(tee.closingUnits),
    teeOrdered: count(tee.orderedUnits),
    teeOrderUpTo: count(teeBuys),
    teeLeadTime: count(tee.leadTimeDays),
    teePerDay: one(tee.units / 7),
    teeMargin: share((tee.listPriceFen - tee.unitCostFen) / tee.listPriceFen),
    teeBreakEvenLift: share(0.1 / ((tee.listPriceFen - tee.unitCostFen) / tee.listPriceFen - 0.1)),
    cheaperVestUnits: change(cheaperVests / vest.units - 1),
    vestElasticity: two(midPoint(vest.units, cheaperVests) / midPoint(1, CHEAPER)),
    dressPrice: exactYuan(dress.listPriceFen),
    dressUnits: count(dress.units),
    dressReturned: count(dress.returnedUnits),
    dressReturnRate: share(dress.returnedUnits / dress.units),
    vestPrice: exactYuan(vest.listPriceFen),
    vestUnits: count(vest.units),
    vestClosing: count(vest.closingUnits),
    vestLeadTime: count(vest.leadTimeDays),
    vestClearance: exactYuan(Math.round(vest.unitCostFen * facts.clearanceShare)),
    vestCost: exactYuan(vest.unitCostFen),
    socksPrice: exactYuan(socks.listPriceFen),
    socksUnits: count(socks.units),
    capPrice: exactYuan(cap.listPriceFen),
    hoodiePrice: exactYuan(sku('hoodie').listPriceFen),
    skus: count(facts.skus.length),
    skusOnShelf: count(onShelf.length),
    onShelfRate: share(onShelf.length / facts.skus.length),
    skusSold: count(onShelf.filter(({ units }) => units > 0).length),
    movingRate: share(onShelf.filter(({ units }) => units > 0).length / onShelf.length),
    topThreeShare: share(sum(best.map(({ units }) => units)) / now.units),
    categories: count(facts.categories.length),
    stockValue: yuan(stockFen),
    weeklyTurnover: two(costFen / stockFen),
    turnoverDays: one((7 * stockFen) / costFen),
    holding: yuan(-now.profit.lines.holding),
    lostUnits: count(now.lostUnits),
    lostMargin: yuan(now.lostMarginFen),
    listingBudget: yuan(now.plan.listingBudgetFen),
    keywordsCommon: count(facts.keywords[0]?.searchesPerMonth ?? Number.NaN),
    keywordsRare: count(facts.keywords.at(-1)?.searchesPerMonth ?? Number.NaN),
    keywordsRareCount: count(facts.keywords.at(-1)?.count ?? Number.NaN),
    picturesBefore: one(facts.pageWork.seconds.pictures.before),
    picturesAfter: one(facts.pageWork.seconds.pictures.after),
    picturesGain: share(1 - facts.pageWork.seconds.pictures.after / facts.pageWork.seconds.pictures.before),
    suppliers: count(facts.suppliers.length),
    houseDefects: share(facts.suppliers[0]?.defectRate ?? Number.NaN),
    budgetDefects: share(facts.suppliers[1]?.defectRate ?? Number.NaN),
    inspectionCost: exactYuan(facts.inspectionFenPerUnit),
    pairPrice: exactYuan(tee.listPriceFen + sku('joggers').listPriceFen),
  };
}

const stateShare = (orders: readonly Order[], test: (order: Order) => boolean) => orders.filter(test).length;

/** Figures of orders, money, delivery and service. */
function serviceFigures({ now, facts, orders }: DemoSeason): Record<string, Figure> {
  const { service, fulfilment, satisfaction, plan, profit } = now;
  const unpaid = stateShare(
    orders,
    ({ cancelReason, state }) => cancelReason === 'unpaid' || state === 'awaiting-payment',
  );
  const placed = orders.length;
  const refunded = stateShare(orders, ({ returns, sale }) => sale && returns.length > 0);
  const mobile = facts.platforms[0];
  return {
    placedOrders: count(placed),
    placedRate: fineShare(placed / now.visits),
    unpaidOrders: count(unpaid),
    paidShare: share(1 - unpaid / placed),
    heldOrders: count(now.refusedOrders),
    fraudAttempts: count(now.fraudAttempts),
    fraudLosses: yuan(-profit.lines.fraudLosses),
    returnedOrderRate: share(refunded / now.orders),
    openOrders: count(stateShare(orders, ({ state }) => state === 'awaiting-shipment')),
    awaitingReceipt: count(stateShare(orders, ({ state }) => state === 'awaiting-receipt')),
    paymentMethods: count(plan.paymentMethods),
    commissionRate: share(facts.commissionRate),
    paymentFeeRate: share(facts.paymentFeeRate),
    audienceShare: share(mobile?.audienceShare ?? Number.NaN),
    platforms: count(facts.platforms.length),
    deliveredOrders: count(fulfilment.deliveredOrders),
    lateOrders: count(fulfilment.lateOrders),
    lateRate: share(fulfilment.lateRate),
    onTimeRate: share(1 - fulfilment.lateRate),
    promiseDays: count(plan.promiseDays),
    thirdPartyOrders: count(fulfilment.shippedOrders.thirdParty),
    crowdsourcedOrders: count(fulfilment.shippedOrders.crowdsourced),
    ownOrders: count(fulfilment.shippedOrders.own),
    shipping: yuan(-profit.lines.shipping),
    shippingPerOrder: exactYuan(Math.round(-profit.lines.shipping / now.orders)),
    carriers: count(facts.carriers.length),
    returnFreight: yuan(-profit.lines.returnFreight),
    returnFreightEach: exactYuan(facts.returnFreightFen),
    freightPremium: exactYuan(facts.policyCosts.freightPremiumFen),
    returnWindow: count(plan.returnWindowDays),
    chats: count(service.chats),
    answered30: share(service.answeredIn30SecondsRate),
    agents: count(plan.serviceAgents),
    chatsPerAgent: count(service.chats / plan.serviceAgents),
    botCost: yuan(facts.policyCosts.botFenPerWeek),
    tickets: count(service.tickets),
    ticketsHigh: count(service.ticketsByPriority.high),
    ticketsMiddle: count(service.ticketsByPriority.middle),
    ticketsLow: count(service.ticketsByPriority.low),
    ticketsQuality: count(service.ticketsByCause.quality),
    ticketsLogistics: count(service.ticketsByCause.logistics),
    slaRate: fineShare(service.slaAttainmentRate),
    carriedTickets: count(service.carriedTickets),
    resolvedShare: share(service.tickets / (service.tickets + service.carriedTickets)),
    compensation: exactYuan(plan.compensationFen),
    serviceScore: two(satisfaction.service),
    productScore: two(satisfaction.product),
    deliveryScore: two(satisfaction.delivery),
    satisfactionIndex: two(satisfaction.index),
    netPromoterScore: one(satisfaction.netPromoterScore),
    rating: two(satisfaction.rating),
    reviews: count(sum(now.skus.map(({ reviews }) => reviews))),
    reviewReward: exactYuan(plan.reviewRewardFen),
    warehousePerDay: count(facts.ordersPerWarehouseWorkerDay),
  };
}

/** Goods, stock, orders, delivery and service. */
export function operationFigures(season: DemoSeason): Record<string, Figure> {
  return { ...goodsFigures(season), ...serviceFigures(season) };
}
