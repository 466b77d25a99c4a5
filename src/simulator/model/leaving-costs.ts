/** What each cause of leaving costs a buyer, in utility, against the best a shop of this market can offer (WL2). */
import { exp, ln } from '../maths.ts';
import { paymentFactor } from './checkout.ts';
import type { Decisions } from './decisions.ts';
import { reachedShare } from './delivery-policy.ts';
import type { Luck } from './luck.ts';
import { weightsOf } from './offers.ts';
import { pageLoadFactor } from './page-work.ts';
import { falseAlarmRate } from './risk.ts';
import { answerChats, coverage } from './service-policy.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Causes in the order of LEAVING_REASONS; just looking is none. */
export const CAUSE = {
  price: 0,
  delivery: 1,
  reviews: 2,
  page: 3,
  stock: 4,
  checkout: 5,
  answers: 6,
} as const;
export const CAUSE_COUNT = 7;

const BEST_STARS = 5;
const BEST_LISTING = 1;
/** Reviews from which on more of them do not matter here, and what the model adds to any count. */
const MANY_REVIEWS = 150;
const REVIEW_OFFSET = 20;
/** Utility that an empty shop costs: it might as well be infinite. */
const MOST_UTILITY = 8;

/** The week as it stands when a day has closed. */
export interface DayView {
  readonly world: World;
  readonly work: Workspace;
  readonly state: Float64Array;
  readonly decisions: Decisions;
  readonly luck: Luck;
  readonly day: number;
  readonly flashDay: boolean;
}

/** Costs by cause: `inside` the choice, as utility of the shop, and `outside` it, as logarithm of a share. */
export interface Costs {
  readonly inside: Float64Array;
  readonly outside: Float64Array;
  /** What cheap rivals cost: part of the price, but no utility of the shop. */
  readonly rivals: number;
}

/** What all buyers of a day share. */
export interface DayCosts {
  /** Orders per cart of a buyer whom segment and basket do not hold up. */
  readonly cartToOrder: number;
  readonly checkout: number;
  readonly answers: number;
  readonly loading: number;
  readonly rivals: number;
  readonly unreached: number;
}

export function dayCosts({ world, work, state, decisions, luck, day }: DayView): DayCosts {
  const { scenario, layout } = world;
  const { plan } = decisions;
  const { service, payment, pageWork, choice } = scenario;
  const chat = answerChats(world, work, decisions, day);
  const asked = Math.max(1, coverage(world, plan.serviceHoursPerDay));
  const usual =
    service.answeredLift * service.referenceAnswered - service.missedLoss * (1 - service.referenceAnswered);
  const bestChat = 1 + service.chatterWeight * service.chatRate * (asked * service.answeredLift - usual);
  const paid = paymentFactor(world, work, decisions, luck, day);
  const accepted = 1 - falseAlarmRate(world.scenario, plan.riskStrictness, plan.reviewStaff);
  const at = layout.pageSeconds;
  const bestLoad = pageLoadFactor(
    world,
    Math.min(state[at]!, pageWork.picturesSeconds),
    Math.min(state[at + 1]!, pageWork.videoSeconds),
    Math.min(state[at + 2]!, pageWork.codeSeconds),
  );
  return {
    cartToOrder: choice.cartToOrderRate * chat * accepted * paid * decisions.conversionFactor,
    checkout: cost(Math.max(...payment.methodFactors), paid * accepted),
    answers: cost(bestChat, chat),
    loading: cost(bestLoad, work.pageLoad),
    rivals: cost(work.competitor[0]!, 1 + choice.competitorAttraction),
    unreached: cost(1, reachedShare(world, plan)),
  };
}

/** ln of how much better one share is than another, never below nothing. */
function cost(best: number, real: number): number {
  return Math.max(0, ln(best / real));
}

/** What a segment is cost by everything that is the same for every product. */
export function segmentCosts({ world, work, state, decisions }: DayView, common: DayCosts, g: number): Costs {
  const { scenario, layout } = world;
  const { plan } = decisions;
  const segment = scenario.segments[g]!;
  const inside = new Float64Array(CAUSE_COUNT);
  const outside = new Float64Array(CAUSE_COUNT);
  inside[CAUSE.delivery] =
    segment.promiseSensitivityPerDay * Math.max(0, plan.promiseDays - scenario.ranges.promiseDays.minimum);
  inside[CAUSE.page] = segment.listingSensitivity * Math.max(0, BEST_LISTING - state[layout.listing]!);
  outside[CAUSE.delivery] = common.unreached;
  outside[CAUSE.page] = common.loading;
  outside[CAUSE.checkout] = common.checkout + cost(reachedShare(world, plan), work.checkoutFactor[g]!);
  outside[CAUSE.answers] = common.answers;
  return { inside, outside, rivals: common.rivals };
}

/** Adds what prices, reviews and empty shelves cost a segment: differences of the shop's inclusive value. */
export function addShopCosts(view: DayView, g: number, { inside }: Costs): void {
  const { world, work, day, flashDay } = view;
  const J = world.skuCount;
  const tau = world.scenario.choice.nestDissimilarity;
  const weights = weightsOf(work, flashDay);
  let sum = 0;
  let fairlyPriced = 0;
  let wellReviewed = 0;
  for (let j = 0; j < J; j++) {
    const weight = weights[g * J + j]!;
    if (weight === 0) continue;
    sum += weight;
    fairlyPriced += weight * exp(priceCost(view, g, j) / tau);
    wellReviewed += weight * exp(reviewCost(view, g, j) / tau);
  }
  if (sum <= 0) return;
  inside[CAUSE.price] = tau * ln(fairlyPriced / sum);
  inside[CAUSE.reviews] = tau * ln(wellReviewed / sum);
  // through the day, from one sell-out to the next
  const times = Array.from({ length: J }, (_, j) => shelfTime(work, day * J + j));
  const moments = [...new Set([0, ...times, 1])].sort((a, b) => a - b);
  for (let i = 1; i < moments.length; i++) {
    const from = moments[i - 1]!;
    let there = 0;
    for (let j = 0; j < J; j++) if (times[j]! > from) there += weights[g * J + j]!;
    const utility = there > 0 ? Math.min(MOST_UTILITY, tau * ln(sum / there)) : MOST_UTILITY;
    inside[CAUSE.stock]! += (moments[i]! - from) * utility;
  }
}

/** Adds what a product's own price, reviews and empty shelf cost a segment. */
export function addSkuCosts(view: DayView, g: number, j: number, { inside }: Costs): void {
  const there = shelfTime(view.work, view.day * view.world.skuCount + j);
  inside[CAUSE.price] = priceCost(view, g, j);
  inside[CAUSE.reviews] = reviewCost(view, g, j);
  inside[CAUSE.stock] = there > 0 ? Math.min(MOST_UTILITY, -ln(there)) : MOST_UTILITY;
}

/** Share of a day's traffic that found a product on the shelf. */
function shelfTime(work: Workspace, cell: number): number {
  const soldOutAt = work.daySkuSoldOutAt[cell]!;
  return soldOutAt < 0 ? 1 : soldOutAt;
}

/** Utility of a price to a segment, its usual price being 0 (rules D1, D5). */
function priceUtility({ world, state }: DayView, g: number, j: number, priceFen: number): number {
  const { lossSensitivity, gainSensitivity } = world.scenario.segments[g]!;
  const gap = ln(priceFen / state[world.layout.referencePrice + j]!);
  return (
    -world.priceSensitivity[g * world.skuCount + j]! * ln(priceFen / world.usualPrice[j]!) -
    (gap > 0 ? lossSensitivity : gainSensitivity) * gap
  );
}

/** What the posted price costs against the lower of the remembered and the usual one; nothing from there down. */
function priceCost(view: DayView, g: number, j: number): number {
  const { world, state, decisions, flashDay } = view;
  const fair = Math.min(world.usualPrice[j]!, state[world.layout.referencePrice + j]!);
  const posted = flashDay ? decisions.flashPrice[j]! : decisions.price[j]!;
  return posted <= fair ? 0 : priceUtility(view, g, j, fair) - priceUtility(view, g, j, posted);
}

/** What reviews cost against five stars and 150 of them. */
function reviewCost({ world, state }: DayView, g: number, j: number): number {
  const { layout } = world;
  const { ratingSensitivity, reviewVolumeSensitivity } = world.scenario.segments[g]!;
  const count = state[layout.reviewCount + j]!;
  const stars = state[layout.reviewStars + j]! / count;
  const few = (MANY_REVIEWS + REVIEW_OFFSET) / (count + REVIEW_OFFSET);
  return ratingSensitivity * ln(BEST_STARS / stars) + reviewVolumeSensitivity * Math.max(0, ln(few));
}
