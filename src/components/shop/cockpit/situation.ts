import type { FullPlan, ShopView } from '../../../simulator/index.ts';
import { keyFigures } from '../../../simulator/index.ts';
import { allCover } from '../decisions/cover.ts';
import { TODO_RULES } from './todo-item.ts';

/** One fact about the shop, with the figures its sentence is made of. `weight` decides the order. */
export type Fact = { readonly weight: number } & (
  | { readonly kind: 'takeover'; readonly profitFen: number }
  | { readonly kind: 'best-week'; readonly profitFen: number }
  | { readonly kind: 'profit-up' | 'profit-down'; readonly profitFen: number; readonly changeFen: number }
  | { readonly kind: 'profit-steady' | 'loss'; readonly profitFen: number }
  | { readonly kind: 'runs-out'; readonly skuId: string; readonly day: number; readonly alsoSkus: number }
  | { readonly kind: 'sold-out'; readonly skuId: string; readonly lostMarginFen: number }
  | { readonly kind: 'event'; readonly eventId: string; readonly weeksAhead: number }
  | { readonly kind: 'ads-up'; readonly rate: number; readonly change: number }
  | { readonly kind: 'refunds-up'; readonly rate: number; readonly change: number }
  | { readonly kind: 'conversion-up' | 'conversion-down'; readonly rate: number }
  | { readonly kind: 'late'; readonly rate: number }
  | { readonly kind: 'slow-chat'; readonly rate: number }
  | { readonly kind: 'cash-short'; readonly cashFen: number }
);

/** A change of profit smaller than this share of last week's is called steady. */
const STEADY_SHARE = 0.03;
const EVENT_WEEKS = 2;

/** What is worth saying about the shop this morning, most telling first. Never empty. */
export function situationFacts(shop: ShopView, unchanged: FullPlan): readonly Fact[] {
  const facts = [
    ...profitFacts(shop),
    ...shelfFacts(shop, unchanged),
    ...calendarFacts(shop),
    ...trendFacts(shop),
  ];
  return facts.sort((a, b) => b.weight - a.weight);
}

function profitFacts(shop: ShopView): Fact[] {
  const last = shop.results.at(-1);
  if (last === undefined) return [{ kind: 'takeover', weight: 1000, profitFen: 0 }];
  const profitFen = last.profit.operatingProfitFen;
  if (last.week <= 0) return [{ kind: 'takeover', weight: 1000, profitFen }];
  const before = shop.results.at(-2)?.profit.operatingProfitFen ?? profitFen;
  const changeFen = profitFen - before;
  const size = Math.abs(changeFen) / Math.max(100_000, Math.abs(before));
  if (profitFen < 0) return [{ kind: 'loss', weight: 90, profitFen }];
  const earlier = shop.results.slice(0, -1).map((result) => result.profit.operatingProfitFen);
  if (earlier.length >= 4 && profitFen > Math.max(...earlier)) {
    return [{ kind: 'best-week', weight: 60 + Math.min(20, size * 40), profitFen }];
  }
  if (size < STEADY_SHARE) return [{ kind: 'profit-steady', weight: 12, profitFen }];
  const kind = changeFen > 0 ? 'profit-up' : 'profit-down';
  return [{ kind, weight: (kind === 'profit-up' ? 40 : 55) + Math.min(25, size * 40), profitFen, changeFen }];
}

function shelfFacts(shop: ShopView, plan: FullPlan): Fact[] {
  const facts: Fact[] = [];
  const empty = allCover(shop, plan)
    .filter((cover) => cover.emptyFromDay !== undefined && cover.emptyFromDay < 7)
    .filter((cover) => cover.shortMarginFen >= TODO_RULES.leastShortMarginFen)
    .sort((a, b) => b.shortMarginFen - a.shortMarginFen);
  const worst = empty[0];
  if (worst?.emptyFromDay !== undefined) {
    facts.push({
      kind: 'runs-out',
      weight: 65 + Math.min(20, worst.shortMarginFen / 20_000),
      skuId: worst.sku.id,
      day: worst.emptyFromDay,
      alsoSkus: empty.length - 1,
    });
  }
  const lost = [...(shop.results.at(-1)?.skus ?? [])].sort((a, b) => b.lostMarginFen - a.lostMarginFen)[0];
  if (
    lost !== undefined &&
    lost.lostMarginFen >= TODO_RULES.leastShortMarginFen &&
    lost.skuId !== worst?.sku.id
  ) {
    facts.push({ kind: 'sold-out', weight: 45, skuId: lost.skuId, lostMarginFen: lost.lostMarginFen });
  }
  return facts;
}

function calendarFacts(shop: ShopView): Fact[] {
  return shop.facts.calendar.flatMap((event): Fact[] => {
    const weeksAhead = event.isoWeek - shop.position.isoWeek;
    if (weeksAhead < 0 || weeksAhead > EVENT_WEEKS) return [];
    return [{ kind: 'event', weight: 62 - weeksAhead * 8, eventId: event.id, weeksAhead }];
  });
}

function trendFacts(shop: ShopView): Fact[] {
  const last = shop.results.at(-1);
  const before = shop.results.at(-2);
  const facts: Fact[] = [];
  if (last === undefined) return facts;
  const now = keyFigures(last);
  if (shop.position.cashFen < 0) {
    facts.push({ kind: 'cash-short', weight: 85, cashFen: shop.position.cashFen });
  }
  if (now.lateRate > TODO_RULES.lateRate) {
    facts.push({ kind: 'late', weight: 30 + now.lateRate * 60, rate: now.lateRate });
  }
  if (now.answeredIn60SecondsRate < TODO_RULES.chatRate) {
    facts.push({
      kind: 'slow-chat',
      weight: 25 + (TODO_RULES.chatRate - now.answeredIn60SecondsRate) * 60,
      rate: now.answeredIn60SecondsRate,
    });
  }
  if (before === undefined) return facts;
  const was = keyFigures(before);
  const adChange = now.adCostRate - was.adCostRate;
  if (adChange > 0.005)
    facts.push({ kind: 'ads-up', weight: 25 + adChange * 800, rate: now.adCostRate, change: adChange });
  const refundChange = now.refundRate - was.refundRate;
  if (refundChange > 0.008) {
    facts.push({
      kind: 'refunds-up',
      weight: 25 + refundChange * 700,
      rate: now.refundRate,
      change: refundChange,
    });
  }
  const conversionChange = (now.conversionRate - was.conversionRate) / Math.max(0.001, was.conversionRate);
  if (Math.abs(conversionChange) > 0.05) {
    facts.push({
      kind: conversionChange > 0 ? 'conversion-up' : 'conversion-down',
      weight: 22 + Math.abs(conversionChange) * 100,
      rate: now.conversionRate,
    });
  }
  return facts;
}
