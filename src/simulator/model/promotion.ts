/**
 * What promotions are worth to buyers and what they cost (rules P1–P11).
 *
 * A promotion moves a buyer twice: by the money it saves (economic part, in price equivalents) and by the
 * deal itself (transaction utility). Economic parts add; of the deal parts the largest counts fully and the
 * others by a share, for urgency does not stack freely. Baskets are lognormal with the moments of the shop.
 */
import { exp, ln, normalCdf } from '../maths.ts';
import type { Decisions } from './decisions.ts';
import { openMemberPrice, returningGain } from './member-price.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/** 1 − e^{−x}: satiation of a deal's pull. */
export function satiation(x: number): number {
  return 1 - exp(-x);
}

/** P(basket ≥ spend) for a lognormal basket with the given mean and standard deviation of its logarithm. */
export function reach(spend: number, meanLn: number, sdLn: number): number {
  if (spend <= 0) return 1;
  return 1 - normalCdf((ln(spend) - meanLn) / sdLn);
}

/** Mean and spread of a segment's basket from its choice shares, without promotions. */
export function basketMoments(world: World, work: Workspace, price: Float64Array): void {
  const J = world.skuCount;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let first = 0;
    let second = 0;
    for (let j = 0; j < J; j++) {
      const s = work.share[g * J + j]!;
      first += s * price[j]!;
      second += s * price[j]! * price[j]!;
    }
    const addOns = world.scenario.segments[g]!.addOnItems;
    const mean = first * (1 + addOns);
    const variance = Math.max(second - first * first, 0) + addOns * second;
    const sd2 = ln(1 + variance / (mean * mean));
    work.basketMean[g] = mean;
    work.basketSdLn[g] = Math.sqrt(sd2);
    work.basketMeanLn[g] = ln(mean) - sd2 / 2;
  }
}

/** From this share of a threshold on buyers think of adding something. */
export const NEAR_SHARE = 0.65;
const TOP_UP_EASE = { threshold: 0.22, gift: 0.15 } as const;

/** Share of the buyers near a threshold who add items to reach it (rules P5, P6). */
export function topUpShare(kind: keyof typeof TOP_UP_EASE, spendFen: number, valueFen: number): number {
  return TOP_UP_EASE[kind] * Math.min(1.5, (10 * valueFen) / spendFen);
}

/** Who qualifies for a spend threshold, and how many items buyers add to reach it. */
function stretch(
  work: Workspace,
  g: number,
  spend: number,
  generosity: number,
): { use: number; topUp: number } {
  const qualified = reach(spend, work.basketMeanLn[g]!, work.basketSdLn[g]!);
  const near = reach(NEAR_SHARE * spend, work.basketMeanLn[g]!, work.basketSdLn[g]!);
  const topUp = generosity * (near - qualified);
  return { use: qualified + topUp, topUp };
}

/** Utilities, use and top-ups of coupon, threshold and gift by segment, as if each ran on every day. */
export function openPromotions(world: World, work: Workspace, decisions: Decisions, fatigue: number): void {
  const { segments, promotion } = world.scenario;
  const tired = exp(-promotion.fatigueEffect * fatigue);
  openMemberPrice(world, work, decisions, tired);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const segment = segments[g]!;
    const beta = segment.logPriceSensitivity;
    const basket = work.basketMean[g]!;
    const pull = segment.dealProneness * tired;

    if (decisions.couponDays > 0) {
      const value = decisions.couponValue;
      const minimum = decisions.couponMinimum;
      const use = segment.couponClaimShare * reach(minimum, work.basketMeanLn[g]!, work.basketSdLn[g]!);
      work.couponUse[g] = use;
      work.couponEconomic[g] = (beta * value * use) / basket;
      work.couponUrgency[g] =
        world.urgency.coupon * pull * satiation(value / Math.max(minimum, 0.6 * basket) / 0.06);
    }
    if (decisions.thresholdDays > 0) {
      const { thresholdSpend: spend, thresholdDiscount: off } = decisions;
      const { use, topUp } = stretch(work, g, spend, topUpShare('threshold', spend, off));
      work.thresholdUse[g] = use;
      work.thresholdTopUp[g] = topUp;
      work.thresholdEconomic[g] = (0.9 * beta * off * use) / basket;
      work.thresholdUrgency[g] = world.urgency.threshold * pull * satiation(off / spend / 0.08);
    }
    if (decisions.giftDays > 0) {
      const { giftSpend: spend, giftValue } = decisions;
      const { use, topUp } = stretch(work, g, spend, topUpShare('gift', spend, giftValue));
      const perceived = 0.15 * spend * satiation(giftValue / (0.15 * spend));
      work.giftUse[g] = use;
      work.giftTopUp[g] = topUp;
      work.giftEconomic[g] = (0.55 * beta * perceived * use) / basket;
      work.giftUrgency[g] = world.urgency.gift * pull * satiation(perceived / spend / 0.07);
    }
  }
}

/**
 * Combined utility Ω, basket top-ups and the discount cap of one day.
 *
 * @param giftsAtHand share of the day's expected gifts still in stock, 0 to 1
 */
export function promotionsOfDay(
  world: World,
  work: Workspace,
  decisions: Decisions,
  day: number,
  giftsAtHand: number,
): void {
  const { promotion, segments } = world.scenario;
  const coupon = (decisions.couponDays >> day) & 1;
  const threshold = (decisions.thresholdDays >> day) & 1;
  const gift = (decisions.giftDays >> day) & 1;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let saved = 0;
    let economic = 0;
    let largest = 0;
    let urgency = 0;
    let topUp = segments[g]!.addOnItems;
    if (coupon) {
      saved += decisions.couponValue * work.couponUse[g]!;
      economic += work.couponEconomic[g]!;
      urgency += work.couponUrgency[g]!;
      largest = Math.max(largest, work.couponUrgency[g]!);
    }
    if (threshold) {
      saved += decisions.thresholdDiscount * work.thresholdUse[g]!;
      economic += work.thresholdEconomic[g]!;
      urgency += work.thresholdUrgency[g]!;
      largest = Math.max(largest, work.thresholdUrgency[g]!);
      topUp += work.thresholdTopUp[g]!;
    }
    const savedShare = saved / work.basketMean[g]!;
    const scale =
      savedShare > promotion.maximumDiscountShare ? promotion.maximumDiscountShare / savedShare : 1;
    let top = scale * largest;
    let utility = scale * (economic + largest + promotion.stackingShare * (urgency - largest));
    if (gift) {
      const own = work.giftUrgency[g]! * giftsAtHand;
      const others = scale * urgency;
      top = Math.max(own, scale * largest);
      utility =
        scale * economic +
        giftsAtHand * work.giftEconomic[g]! +
        top +
        promotion.stackingShare * (own + others - top);
      topUp += giftsAtHand * work.giftTopUp[g]!;
    }
    returningGain(world, work, decisions, day, g, top);
    work.discountScale[g] = scale;
    work.promotionUtility[g] = utility;
    work.topUp[g] = topUp + work.shipTopUp[g]!;
  }
}
