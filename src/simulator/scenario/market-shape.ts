/** Shape of the market around the shop: calendar, platforms, rivals' promotions, launches, page work, experiments. */
import * as v from 'valibot';
import { CHANNELS } from '../vocabulary.ts';
import { fen, finite, identifier, numbers, positive, share, text, whole } from './primitives.ts';

const rateShift = v.pipe(finite, v.minValue(-0.2), v.maxValue(0.2));

/** What an event changes while it lasts. */
const effect = v.variant('kind', [
  v.strictObject({ kind: v.literal('demand'), factor: positive }),
  v.strictObject({ kind: v.literal('channel-visits'), channel: v.picklist(CHANNELS), factor: positive }),
  /** Added to the product's utility in every segment. */
  v.strictObject({ kind: v.literal('taste'), skuId: identifier, utility: finite }),
  /** Rivals' prices are read this much lower in every category. */
  v.strictObject({ kind: v.literal('rival-promotion'), depth: v.pipe(share, v.maxValue(0.5)) }),
  /** Rivals bid this many times as much in paid search, beside what the season does. */
  v.strictObject({ kind: v.literal('bids'), factor: v.pipe(positive, v.minValue(0.1)) }),
  v.strictObject({ kind: v.literal('transit'), days: v.pipe(whole, v.minValue(1), v.maxValue(3)) }),
  /** Orders placed in these weeks arrive later. */
  v.strictObject({ kind: v.literal('supplier-delay'), days: v.pipe(whole, v.minValue(1), v.maxValue(14)) }),
  v.strictObject({ kind: v.literal('fees'), commissionShift: rateShift, paymentFeeShift: rateShift }),
  v.strictObject({ kind: v.literal('returns'), factor: positive }),
  /** A campaign of the platform, in which an audience that was warmed up buys. */
  v.strictObject({ kind: v.literal('campaign') }),
]);

export const marketEntries = {
  calendar: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        name: text,
        isoWeek: v.pipe(whole, v.minValue(1), v.maxValue(52)),
        /** How many weeks it lasts, over the turn of the year where it must. */
        weeks: v.pipe(whole, v.minValue(1), v.maxValue(52)),
        /** Whether the calendar of the season carries it. */
        announced: v.boolean(),
        /** Weeks ahead at which an event that no calendar carries becomes known; 0 when it happens. */
        noticeWeeks: v.pipe(whole, v.maxValue(1)),
        effects: v.pipe(v.array(effect), v.minLength(1), v.maxLength(8)),
      }),
    ),
    v.maxLength(52),
  ),
  /** The first is the one the shop is taken over with. */
  platforms: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        name: text,
        note: text,
        audienceShare: v.pipe(share, v.minValue(0.01)),
        commissionRate: share,
        segmentMix: numbers(5),
        /** Fine for a late parcel of an order that came through it. */
        lateFineFen: fen,
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
  /** Share of a further platform's visitors that the largest one reaches already. */
  platformOverlapShare: share,
  extraPlatformFen: fen,
  rivalPromotions: v.strictObject({ chancePerWeek: share, depth: v.pipe(share, v.maxValue(0.5)) }),
  /** A week in which all parcels take a day longer, from weather, strikes or inspections. */
  disruption: v.strictObject({ chancePerWeek: share }),
  launch: v.strictObject({
    innovationPerWeek: share,
    imitationPerWeek: share,
    advertisingFen: v.pipe(fen, v.minValue(1)),
    firstReviews: v.pipe(positive, v.minValue(1)),
  }),
  pageWork: v.strictObject({
    picturesSeconds: positive,
    picturesFen: fen,
    videoSeconds: positive,
    videoFen: fen,
    codeSeconds: positive,
    codeFen: fen,
  }),
  liveSelling: v.strictObject({ returnLift: share }),
  warmUp: v.strictObject({
    carryOver: share,
    liftCeiling: share,
    halfSaturationFen: v.pipe(fen, v.minValue(1)),
    exponent: positive,
  }),
  variants: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        name: text,
        /** True relative effect on orders per visit: hidden from the keeper. */
        effect: v.pipe(finite, v.minValue(-0.5), v.maxValue(0.5)),
        runFen: fen,
        adoptFen: fen,
      }),
    ),
    v.maxLength(16),
  ),
};
