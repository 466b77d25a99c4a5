/** Figures that examples may name in braces, read off the practice season: `{orders}`, `{conversionRate}`. */
import { decimal, integer, money, percent, points, price, signedPercent } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { advertisingFen, attribution, type Channel, keyFigures } from '../../simulator/index.ts';
import { customerFigures } from './customer-figures.ts';
import type { DemoSeason } from './demo-season.ts';
import { type Figure, figure } from './figure.ts';
import { operationFigures } from './operation-figures.ts';

const { count, share, fineShare, yuan, exactYuan, one, two, change, pointsOf } = figure;

function weekFigures({ now, before }: DemoSeason): Record<string, Figure> {
  const k = keyFigures(now);
  const was = keyFigures(before);
  const { lines } = now.profit;
  const advertising = advertisingFen(now);
  return {
    visits: count(now.visits),
    uniqueVisitors: count(now.uniqueVisitors),
    visitsPerVisitor: two(now.visits / now.uniqueVisitors),
    productViews: count(now.productViews),
    viewsPerVisit: two(now.productViews / now.visits),
    carts: count(now.carts),
    checkouts: count(now.checkouts),
    orders: count(now.orders),
    units: count(now.units),
    viewRate: share(now.productViews / now.visits),
    leaveRate: share(1 - now.productViews / now.visits),
    cartRate: share(now.carts / now.productViews),
    checkoutRate: share(now.checkouts / now.carts),
    payRate: share(now.orders / now.checkouts),
    conversionRate: fineShare(k.conversionRate),
    conversionBefore: fineShare(was.conversionRate),
    conversionPoints: pointsOf(k.conversionRate - was.conversionRate),
    conversionChange: change(k.conversionRate / was.conversionRate - 1),
    averageOrderValue: exactYuan(k.averageOrderValueFen),
    unitsPerOrder: two(k.unitsPerOrder),
    netSales: yuan(k.netSalesFen),
    netSalesBefore: yuan(was.netSalesFen),
    netSalesChange: change(k.netSalesFen / was.netSalesFen - 1),
    grossSales: yuan(k.grossSalesFen),
    ordersChange: change(now.orders / before.orders - 1),
    visitsChange: change(now.visits / before.visits - 1),
    goodsCost: yuan(-lines.costOfGoods),
    contribution: yuan(now.profit.contributionFen),
    operatingProfit: yuan(k.operatingProfitFen),
    fixedCosts: yuan(-lines.fixedCosts),
    totalCost: yuan(k.netSalesFen - k.operatingProfitFen),
    benefit: share(k.operatingProfitFen / (k.netSalesFen - k.operatingProfitFen)),
    grossMarginRate: share(k.grossMarginRate),
    breakEvenRoas: two(1 / k.grossMarginRate),
    refunds: yuan(-lines.refunds),
    refundRate: share(k.refundRate),
    commission: yuan(-lines.commission),
    paymentFees: yuan(-lines.paymentFees),
    advertising: yuan(advertising),
    newBuyers: count(now.customers.newBuyers),
    costPerNewBuyer: exactYuan(Math.round(advertising / now.customers.newBuyers)),
  };
}

function channelFigures({ now, book }: DemoSeason): Record<string, Figure> {
  const of = (name: Channel) => {
    const found = now.channels.find(({ channel }) => channel === name);
    if (found === undefined) throw new Error(`no channel ${name}`);
    return found;
  };
  const credit = (model: 'lastClick' | 'firstClick', name: Channel) =>
    (attribution(book, now.week, model).channels.find(({ channel }) => channel === name)?.milliOrders ?? 0) /
    1000;
  const [direct, seo, sem, social] = [of('direct'), of('seo'), of('sem'), of('social')];
  const [kol, email, affiliate, content] = [of('kol'), of('email'), of('affiliate'), of('content')];
  const natural = direct.visits + seo.visits + content.visits;
  return {
    naturalVisits: count(natural),
    naturalShare: share(natural / now.visits),
    seoVisits: count(seo.visits),
    seoOrders: count(seo.orders),
    seoSpend: yuan(seo.spendFen),
    semVisits: count(sem.visits),
    semOrders: count(sem.orders),
    semSales: yuan(sem.netSalesFen),
    semSpend: yuan(sem.spendFen),
    semClickCost: exactYuan(Math.round(sem.spendFen / sem.visits)),
    semOrderCost: exactYuan(Math.round(sem.spendFen / sem.orders)),
    semConversion: fineShare(sem.orders / sem.visits),
    semRoas: two(sem.netSalesFen / sem.spendFen),
    semRoi: two(sem.netSalesFen / sem.spendFen - 1),
    semMaximumBid: exactYuan(now.plan.semMaxBidFen),
    kolLastClick: one(credit('lastClick', 'kol')),
    kolFirstClick: one(credit('firstClick', 'kol')),
    socialVisits: count(social.visits),
    socialOrders: count(social.orders),
    socialSpend: yuan(social.spendFen),
    socialConversion: fineShare(social.orders / social.visits),
    socialClickCost: exactYuan(Math.round(social.spendFen / social.visits)),
    kolVisits: count(kol.visits),
    kolOrders: count(kol.orders),
    kolSales: yuan(kol.netSalesFen),
    kolSpend: yuan(kol.spendFen),
    kolConversion: fineShare(kol.orders / kol.visits),
    emailOrders: count(email.orders),
    affiliateOrders: count(affiliate.orders),
    affiliateCost: yuan(affiliate.spendFen),
    affiliateRate: share(now.plan.affiliateCommissionRate),
    contentVisits: count(content.visits),
    contentOrders: count(content.orders),
    contentSpend: yuan(content.spendFen),
    contentConversion: fineShare(content.orders / content.visits),
    directConversion: fineShare(direct.orders / direct.visits),
  };
}

export type Figures = Readonly<Record<string, Figure>>;

/** Every figure by its name. */
export function figuresOf(season: DemoSeason): Figures {
  return {
    ...weekFigures(season),
    ...channelFigures(season),
    ...operationFigures(season),
    ...customerFigures(season),
  };
}

const FORMATS: Readonly<Record<Figure['kind'], (value: number, locale: Locale) => string>> = {
  count: integer,
  share: (value, locale) => percent(value, locale),
  fineShare: (value, locale) => percent(value, locale, 2),
  yuan: money,
  exactYuan: price,
  one: (value, locale) => decimal(value, locale, 1),
  two: (value, locale) => decimal(value, locale, 2),
  change: (value, locale) => signedPercent(value, locale),
  points: (value, locale) => points(value, locale, 2),
};

/** An example with its figures put in. Throws on a name that does not exist or a value that is no number. */
export function fill(template: string, figures: Figures, locale: Locale): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const found = figures[name];
    if (found === undefined) throw new Error(`There is no figure {${name}}`);
    if (!Number.isFinite(found.value)) throw new Error(`{${name}} is ${found.value}`);
    return FORMATS[found.kind](found.value, locale);
  });
}
