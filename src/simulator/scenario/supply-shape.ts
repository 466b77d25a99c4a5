/** Shape of suppliers, their lead times and price breaks, inspection, clearance and pricing rules. */
import * as v from 'valibot';
import { fen, finite, identifier, numbers, positive, share, text, whole } from './primitives.ts';

export const supplyEntries = {
  suppliers: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        name: text,
        costFactor: positive,
        /** Days on top of a product's lead time; below 0 quicker. */
        leadTimeShiftDays: v.pipe(finite, v.integer(), v.minValue(-6), v.maxValue(6)),
        /** Chances that an order comes 1 day early, in time, 1 day late, 3 days late. */
        punctuality: numbers(4),
        defectRate: share,
        /** Off the price of the whole order, from so many units on; rising. */
        priceBreaks: v.array(v.strictObject({ fromUnits: whole, discountShare: share })),
      }),
    ),
    v.minLength(1),
    v.maxLength(5),
  ),
  quality: v.strictObject({
    referenceDefectRate: share,
    returnsPerDefect: positive,
    satisfactionPerDefect: positive,
    inspectionFenPerUnit: fen,
    foundShare: share,
  }),
  clearance: v.strictObject({ recoveredShare: share }),
  pricingRules: v.strictObject({ stockMove: share, stockTargetWeeks: positive }),
};
