/** Figures of customers and members. */
import { kMeans, repurchaseRates, rfmPoints } from '../../simulator/index.ts';
import type { DemoSeason } from './demo-season.ts';
import { type Figure, figure } from './figure.ts';

const { count, share, yuan, exactYuan, two } = figure;

/** How often two products meet in one basket, against chance. */
function together({ book }: DemoSeason, first: string, second: string) {
  const baskets = book.customers.flatMap(({ orders }) => orders.map(({ skuIds }) => new Set(skuIds)));
  const rate = (test: (basket: ReadonlySet<string>) => boolean) =>
    baskets.filter(test).length / baskets.length;
  const both = rate((basket) => basket.has(first) && basket.has(second));
  const withFirst = rate((basket) => basket.has(first));
  return {
    support: both,
    confidence: both / withFirst,
    lift: both / withFirst / rate((one) => one.has(second)),
  };
}

/** What members, groups of customers and their baskets come to. */
export function customerFigures(season: DemoSeason): Record<string, Figure> {
  const { now, book, segments, facts } = season;
  const { customers, plan, profit } = now;
  const repeat = repurchaseRates(book, now.week);
  const buyers = book.customers.filter(({ orders }) => orders.some(({ week }) => week === now.week));
  const weekOrders = buyers.flatMap(({ orders }) => orders.filter(({ week }) => week === now.week));
  const joined = book.customers.filter(({ before, firstWeek }) => !before && firstWeek === now.week - 3);
  const back = joined.filter(({ orders }) => orders.some(({ week }) => week > now.week - 3));
  const kept = segments.rows.reduce((total, { keptFen }) => total + keptFen, 0);
  const { vip, atRisk, lost } = segments.segments;
  const sizes = kMeans(rfmPoints(segments), 4, 0).sizes;
  const basket = together(season, 'tee', 'joggers');
  return {
    customers: count(customers.alive),
    returningOrders: count(customers.returningOrders),
    repurchaseRate: share(customers.repurchaseRate),
    buyersFourWeeks: count(repeat.buyers),
    repeatBuyers: count(repeat.repeatBuyers),
    buyerRepurchaseRate: share(repeat.buyerBasedRate),
    weekBuyers: count(buyers.length),
    ordersPerBuyer: two(weekOrders.length / buyers.length),
    salesPerBuyer: exactYuan(Math.round(profit.netSalesFen / buyers.length)),
    cohortSize: count(joined.length),
    cohortBack: count(back.length),
    cohortRetention: share(back.length / joined.length),
    cohortChurn: share(1 - back.length / joined.length),
    vipCustomers: count(vip.customers),
    vipShare: share(vip.customers / segments.rows.length),
    vipSalesShare: share(vip.keptFen / kept),
    atRiskCustomers: count(atRisk.customers),
    lostCustomers: count(lost.customers),
    largestCluster: count(sizes[0] ?? Number.NaN),
    smallestCluster: count(sizes.at(-1) ?? Number.NaN),
    basketShare: share(basket.support),
    basketLift: two(basket.lift),
    contactableShare: share(customers.contactableShare),
    members: count(customers.members),
    joinedMembers: count(customers.joinedMembers),
    silverMembers: count(customers.memberTiers.silver),
    goldMembers: count(customers.memberTiers.gold),
    memberOrders: count(customers.memberOrders),
    pointsEarned: count(customers.pointsEarnedFen),
    pointsSpent: count(customers.pointsRedeemedFen),
    pointsSpentYuan: yuan(customers.pointsRedeemedFen),
    pointsOutstanding: count(customers.pointsOutstandingFen),
    pointsOwed: yuan(now.balance.pointsLiabilityFen),
    doublePoints: count(facts.members.doublePointsFactor),
    emailCost: exactYuan(facts.emailFenPerContact),
    emailSends: count(plan.emailSends),
  };
}
