/**
 * Which product buyers want: nested logit by segment (rules D1–D13).
 *
 * A product viewer leaves, goes to a rival, or puts one of our products in the cart; our products share a
 * nest (Train 2009). Prices act through their logarithm and through the gap to the reference price, where
 * losses weigh more than gains (Kalyanaram and Winer 1995; Hardie, Johnson and Fader 1993).
 */
import { exp, ln, power } from '../maths.ts';
import type { Decisions } from './decisions.ts';
import { presenceOf } from './launch.ts';
import { inclusiveOf, sharesOf, weightsOf } from './offers.ts';
import { basketMoments, satiation } from './promotion.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/** Utilities, shares and inclusive values of the week; fills the basket moments as well. */
export function openChoice(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  const { segments, choice } = world.scenario;
  const { layout, skuCount: J } = world;
  const { plan } = decisions;
  const tau = choice.nestDissimilarity;
  const tired = exp(-world.scenario.promotion.fatigueEffect * state[layout.fatigue]!);

  let rivals = 0;
  for (let k = 0; k < world.categoryCount; k++) {
    rivals += power(work.rivalIndex[k]!, -choice.competitorPriceExponent);
  }
  work.competitor[0] = 1 + (choice.competitorAttraction * rivals) / world.categoryCount;

  presenceOf(world, work, state, decisions);
  const lnPrice = work.demand; // free until the first day
  const lnReference = work.sold;
  const lnRating = work.drawn;
  const lnVolume = work.capacity;
  for (let j = 0; j < J; j++) {
    const price = decisions.price[j]!;
    const count = state[layout.reviewCount + j]!;
    lnPrice[j] = ln(price / world.usualPrice[j]!);
    lnReference[j] = ln(price / state[layout.referencePrice + j]!);
    lnRating[j] = ln(state[layout.reviewStars + j]! / count / 4.3);
    lnVolume[j] = ln((count + 20) / 170);
  }

  const insured = plan.freightInsurance ? world.scenario.freightInsurance.utility : 0;
  const claims = plan.violations.includes('absolute-claims')
    ? world.scenario.compliance.absoluteClaimUtility
    : 0;
  const boast = world.scenario.compliance.falsePriceUrgencyFactor;
  const slow = plan.promiseDays - world.scenario.fulfilment.referencePromiseDays;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const segment = segments[g]!;
    const common =
      world.baseUtility +
      segment.listingSensitivity * (state[layout.listing]! - 0.6) -
      segment.promiseSensitivityPerDay * slow +
      choice.returnWindowUtilityPerDay * (plan.returnWindowDays - 7) +
      claims +
      insured;
    const flashPull =
      world.scenario.promotion.flashUrgency *
      segment.dealProneness *
      tired *
      satiation(decisions.flashDepth / 0.12);
    const flashGain = decisions.flashDays > 0 ? -ln(1 - decisions.flashDepth) : 0;
    let sum = 0;
    let flashSum = 0;
    for (let j = 0; j < J; j++) {
      const beta = world.priceSensitivity[g * J + j]!;
      const gap = lnReference[j]!;
      const utility =
        common +
        world.popularity[j]! +
        work.taste[j]! -
        beta * lnPrice[j]! -
        (gap > 0 ? segment.lossSensitivity : segment.gainSensitivity) * gap +
        segment.ratingSensitivity * lnRating[j]! +
        segment.reviewVolumeSensitivity * lnVolume[j]!;
      const weight = work.presence[j]! * exp(utility / tau);
      work.weight[g * J + j] = weight;
      sum += weight;
      let flashed = weight;
      if (decisions.flashSku[j])
        flashed =
          weight *
          exp(
            ((beta + segment.gainSensitivity) * flashGain +
              flashPull * (work.falseOriginalPrice[j] ? boast : 1)) /
              tau,
          );
      work.flashWeight[g * J + j] = flashed;
      flashSum += flashed;
    }
    work.lnInclusive[g] = tau * ln(sum);
    work.lnInclusiveFlash[g] = decisions.flashDays > 0 ? tau * ln(flashSum) : work.lnInclusive[g]!;
    for (let j = 0; j < J; j++) {
      work.share[g * J + j] = work.weight[g * J + j]! / sum;
      work.flashShare[g * J + j] = work.flashWeight[g * J + j]! / flashSum;
    }
  }
  basketMoments(world, work, decisions.price);

  const decay = world.scenario.promotion.pantryDecay;
  for (let j = 0; j < J; j++) {
    const k = world.categoryOf[j]!;
    work.pantryFactor[j] = Math.max(
      0.5,
      1 - (decay * state[layout.pantry + k]!) / world.categoryWeeklyUnits[k]!,
    );
  }
}

/**
 * First-choice order intensities of a day for the products on the shelf.
 *
 * Fills `lambda` (segment × product, orders a day), `demand` (by product) and, when `record` is set, the
 * order rates and cart shares by segment that reports need. Products with `available` 0 leave the choice set.
 *
 * @param cartToOrder orders per cart by this day's service (chat, refused orders)
 */
export function intensities(
  world: World,
  work: Workspace,
  flashDay: boolean,
  allAvailable: boolean,
  cartToOrder: number,
  into: Float64Array,
  record: boolean,
): void {
  const { skuCount: J } = world;
  const tau = world.scenario.choice.nestDissimilarity;
  const loyalty = exp(world.scenario.choice.loyaltyUtility);
  const competitor = work.competitor[0]!;
  const weights = weightsOf(work, flashDay);
  const shares = sharesOf(work, flashDay);
  const inclusive = inclusiveOf(work, flashDay);
  into.fill(0);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let lnS = inclusive[g]!;
    let sum = 1;
    if (!allAvailable) {
      sum = 0;
      for (let j = 0; j < J; j++) if (work.available[j]) sum += weights[g * J + j]!;
      if (sum <= 0) {
        for (let j = 0; j < J; j++) work.lambda[g * J + j] = 0;
        if (record) {
          work.newRate[g] = 0;
          work.returningRate[g] = 0;
          work.cartShareNew[g] = 0;
          work.cartShareReturning[g] = 0;
        }
        continue;
      }
      lnS = tau * ln(sum);
    }
    const shop = exp(lnS + work.promotionUtility[g]!);
    const loyalShop = shop * loyalty * work.returningFactor[g]!;
    const newCart = shop / (competitor + shop);
    const returningCart = loyalShop / (competitor + loyalShop);
    const rate =
      cartToOrder *
      work.checkoutFactor[g]! *
      (work.newViewers[g]! * newCart + work.returningViewers[g]! * returningCart);
    let pantry = 0;
    for (let j = 0; j < J; j++) {
      let intensity = 0;
      if (allAvailable || work.available[j]) {
        const share = allAvailable ? shares[g * J + j]! : weights[g * J + j]! / sum;
        intensity = rate * share * work.pantryFactor[j]!;
        pantry += share * work.pantryFactor[j]!;
      }
      work.lambda[g * J + j] = intensity;
      into[j]! += intensity;
    }
    if (record) {
      work.cartShareNew[g] = newCart;
      work.cartShareReturning[g] = returningCart;
      work.newRate[g] = cartToOrder * work.checkoutFactor[g]! * newCart * pantry;
      work.returningRate[g] = cartToOrder * work.checkoutFactor[g]! * returningCart * pantry;
    }
  }
}

/**
 * Share of the first-choice buyers of product `out` who take another of our products when it is gone,
 * as weights by product (sums to the retained share). Uses the intensities in `lambda`.
 */
export function secondChoices(
  world: World,
  work: Workspace,
  flashDay: boolean,
  out: number,
  into: Float64Array,
): number {
  const { skuCount: J } = world;
  const tau = world.scenario.choice.nestDissimilarity;
  const competitor = work.competitor[0]!;
  const shares = sharesOf(work, flashDay);
  const inclusive = inclusiveOf(work, flashDay);
  into.fill(0, 0, J);
  let total = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) total += work.lambda[g * J + out]!;
  if (total <= 0) return 0;
  let retained = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const mine = work.lambda[g * J + out]! / total;
    if (mine === 0) continue;
    const s = shares[g * J + out]!;
    // the only product on the shelf has no second choice
    if (s >= 1) continue;
    const shop = exp(inclusive[g]! + work.promotionUtility[g]!);
    const rest = shop * power(1 - s, tau);
    const before = shop / (competitor + shop);
    const after = rest / (competitor + rest);
    // choice of k without `out` minus with it, per first-choice buyer of `out`
    const factor = (after / (1 - s) - before) / (before * s);
    for (let j = 0; j < J; j++) {
      if (j === out) continue;
      const part = mine * factor * shares[g * J + j]!;
      into[j]! += part;
      retained += part;
    }
  }
  return retained;
}
