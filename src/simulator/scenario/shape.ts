/** The closed shape of a scenario: one entry per subsystem, every value with its range. */
import * as v from 'valibot';
import { NUMERIC_LEVERS } from '../vocabulary.ts';
import { controlEntries } from './control-shape.ts';
import { demandEntries } from './demand-shape.ts';
import { logisticsEntries } from './logistics-shape.ts';
import { marketEntries } from './market-shape.ts';
import { memberEntries } from './members-shape.ts';
import { operationsEntries } from './operations-shape.ts';
import { LEVERS, planEntries, settingsSchema } from './plan-shape.ts';
import { fen, finite, identifier, numbers, positive, share, text, whole } from './primitives.ts';
import { supplyEntries } from './supply-shape.ts';

const rangeSchema = v.strictObject({ minimum: finite, maximum: finite, step: positive });

const calibrated = v.strictObject({
  rulesVersion: whole,
  baseUtility: finite,
  newDirectVisitsPerDay: positive,
  visitsPerWeek: numbers(3),
  promotionUrgency: v.strictObject({ coupon: positive, threshold: positive, gift: positive }),
  weeklyUnits: v.array(positive),
  categoryWeeklyUnits: v.array(positive),
  ordersPerWeek: positive,
  baseStockUnits: v.array(whole),
  lateRate: share,
  slaAttainmentRate: share,
  warmState: v.array(finite),
  shadowPriceFen: v.record(v.string(), finite),
  figures: v.record(v.string(), finite),
});

const scenarioEntries = {
  format: v.literal('shop-scenario'),
  formatVersion: v.literal(1),
  id: identifier,
  name: text,
  summary: text,
  /** What the shop is offered with: what it teaches, how hard it is from 1 to 3, and a name for it. */
  card: v.strictObject({
    teaches: text,
    difficulty: v.pipe(whole, v.minValue(1), v.maxValue(3)),
    shopName: text,
  }),
  categories: v.pipe(v.array(v.strictObject({ id: identifier, name: text })), v.minLength(1), v.maxLength(4)),
  skus: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        name: text,
        glyph: v.pipe(v.string(), v.maxLength(32)),
        category: identifier,
        unitCostFen: v.pipe(fen, v.minValue(1)),
        usualPriceFen: v.pipe(fen, v.minValue(1)),
        priceElasticityFactor: positive,
        popularity: finite,
        quality: v.pipe(finite, v.minValue(1), v.maxValue(5)),
        returnRate: share,
        weightGrams: whole,
        leadTimeDays: v.pipe(whole, v.minValue(1), v.maxValue(27)),
        lifeDays: v.optional(v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(21)))),
        forwardBuyShare: share,
        /** Share of buyers who know it when the shop is taken over: 1 for an established product. */
        launchAwareness: v.pipe(share, v.minValue(0.001)),
      }),
    ),
    v.minLength(2),
    v.maxLength(16),
  ),
  targets: v.strictObject({
    visitsPerWeek: positive,
    conversionRate: share,
    promotion: v.picklist(['coupon', 'threshold', 'gift']),
    lift: positive,
  }),
  canonical: v.strictObject({
    coupon: planEntries.coupon.wrapped,
    threshold: planEntries.threshold.wrapped,
    gift: planEntries.gift.wrapped,
  }),
  reference: settingsSchema,
  takeover: v.strictObject({ plan: settingsSchema, stockShare: positive }),
  nullPolicy: v.strictObject({
    costPlusFactor: positive,
    couponShare: share,
    promiseDays: whole,
    serviceAgents: positive,
    stockShare: positive,
  }),
  ranges: v.strictObject(
    Object.fromEntries(NUMERIC_LEVERS.map((lever) => [lever, rangeSchema])) as Record<
      (typeof NUMERIC_LEVERS)[number],
      typeof rangeSchema
    >,
  ),
  unlocks: v.pipe(v.array(v.array(v.picklist(LEVERS))), v.minLength(1), v.maxLength(12)),
  firstIsoWeek: v.pipe(whole, v.minValue(1), v.maxValue(52)),
  weeks: v.pipe(whole, v.minValue(1), v.maxValue(12)),
  sources: v.record(v.string(), v.pipe(v.string(), v.maxLength(400))),
  calibrated,
  ...demandEntries,
  ...operationsEntries,
  ...controlEntries,
  ...logisticsEntries,
  ...supplyEntries,
  ...memberEntries,
  ...marketEntries,
};

export const scenarioSchema = v.strictObject(scenarioEntries);
export type Scenario = v.InferOutput<typeof scenarioSchema>;
/** A scenario before calibration: everything an author writes. */
export type ScenarioDraft = Omit<Scenario, 'calibrated'>;
export type Calibrated = Scenario['calibrated'];

export const draftSchema = v.strictObject({ ...scenarioEntries, calibrated: v.optional(v.unknown()) });
