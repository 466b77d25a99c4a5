/**
 * A scenario as an author writes it, and the check that turns foreign JSON into one.
 *
 * Parameters are named as in the literature; `sources` says for each where its value comes from
 * (a publication, "calibrated", or "assumption"). Money is in fen, time in days or weeks as named.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { canonicalJson } from './canonical.ts';
import type { Problem, Result } from './vocabulary.ts';
import { CHANNELS, FULFILMENT_MODES, NUMERIC_LEVERS } from './vocabulary.ts';

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.minValue(0));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const fen = v.pipe(finite, v.integer(), v.minValue(0));
const whole = v.pipe(finite, v.integer(), v.minValue(0));
const text = v.strictObject({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  zh: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
const numbers = (length: number) => v.pipe(v.array(finite), v.length(length));
const perChannel = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(
    Object.fromEntries(CHANNELS.map((c) => [c, schema])) as Record<(typeof CHANNELS)[number], Schema>,
  );
const perMode = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(
    Object.fromEntries(FULFILMENT_MODES.map((m) => [m, schema])) as Record<
      (typeof FULFILMENT_MODES)[number],
      Schema
    >,
  );

const dayMask = v.pipe(whole, v.minValue(1), v.maxValue(127));
const purchase = v.strictObject({ kind: v.picklist(['order-up-to', 'order']), units: whole });

/** The closed shape of a complete plan; `plan.ts` checks its values against the shop. */
export const planEntries = {
  listPriceFen: v.record(v.string(), fen),
  coupon: v.nullable(v.strictObject({ valueFen: fen, minimumFen: fen, dayMask })),
  threshold: v.nullable(v.strictObject({ thresholdFen: fen, discountFen: fen, dayMask })),
  gift: v.nullable(v.strictObject({ thresholdFen: fen, valueFen: fen, stockUnits: whole, dayMask })),
  flash: v.nullable(
    v.strictObject({
      skuIds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(16)),
      depthShare: share,
      capUnitsPerDay: v.nullable(whole),
      dayMask,
    }),
  ),
  socialBudgetFen: fen,
  kolBudgetFen: fen,
  kolLiveDay: v.pipe(whole, v.maxValue(5)),
  semBudgetFen: fen,
  semMaxBidFen: fen,
  seoBudgetFen: fen,
  contentBudgetFen: fen,
  affiliateCommissionRate: share,
  emailSends: whole,
  listingBudgetFen: fen,
  purchase: v.record(v.string(), purchase),
  ownShare: share,
  thirdPartyShare: share,
  crowdsourcedShare: share,
  ownStaff: whole,
  promiseDays: whole,
  serviceAgents: positive,
  reviewRewardFen: fen,
  autoRefund: v.boolean(),
  returnWindowDays: whole,
  riskStrictness: share,
};
export const fullPlanSchema = v.strictObject(planEntries);
/** A scenario's own plans leave purchasing to the calibrated base stock. */
const { purchase: _purchase, ...plansWithoutPurchase } = planEntries;
const settingsSchema = v.strictObject(plansWithoutPurchase);

const rangeSchema = v.strictObject({ minimum: finite, maximum: finite, step: positive });

const media = v.strictObject({
  dailyVisits: positive,
  halfSaturationFen: positive,
  exponent: positive,
  weeklyCarryOver: share,
});

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
  segments: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        logPriceSensitivity: positive,
        lossSensitivity: positive,
        gainSensitivity: positive,
        couponClaimShare: share,
        dealProneness: positive,
        addOnItems: positive,
        ratingSensitivity: positive,
        reviewVolumeSensitivity: positive,
        listingSensitivity: positive,
        promiseSensitivityPerDay: positive,
        returnFactor: positive,
      }),
    ),
    v.length(5),
  ),
  choice: v.strictObject({
    nestDissimilarity: v.pipe(finite, v.minValue(0.6), v.maxValue(1)),
    competitorAttraction: positive,
    competitorPriceExponent: positive,
    loyaltyUtility: positive,
    cartToOrderRate: share,
    checkoutStartRate: share,
    checkoutCompleteRate: share,
    returnWindowUtilityPerDay: positive,
  }),
  channels: v.strictObject({
    segmentMix: perChannel(numbers(5)),
    productViewShare: perChannel(share),
    purchaseIntent: perChannel(positive),
    social: media,
    kol: v.strictObject({
      ...media.entries,
      liveDayPacing: positive,
      nextDayPacing: positive,
      otherDayPacing: positive,
      performanceSd: positive,
    }),
    content: media,
    seo: v.strictObject({
      keywords: v.array(
        v.strictObject({
          count: whole,
          searchesPerMonth: positive,
          competition: positive,
          weeklyTrend: finite,
        }),
      ),
      topClickRate: share,
      spread: positive,
      carryOver: share,
      spendReferenceFen: positive,
      spendExponent: share,
      spendEffect: positive,
    }),
    sem: v.strictObject({
      searchesPerWeek: positive,
      clickRate: share,
      rivalRankFen: positive,
      qualityScore: positive,
      eventSeasonFrom: positive,
      eventBidExponent: positive,
    }),
    affiliate: v.strictObject({ dailyVisits: positive, halfSaturationRate: share, exponent: positive }),
    email: v.strictObject({
      openRate: share,
      clickToOpenRate: share,
      crowding: positive,
      landingShare: share,
      unsubscribeRate: share,
      sendFenPerContact: positive,
      listCeiling: share,
      listRecovery: share,
    }),
    direct: v.strictObject({ searchWeightExponent: positive, flashLift: positive }),
  }),
  promotion: v.strictObject({
    couponUrgency: positive,
    thresholdUrgency: positive,
    giftUrgency: positive,
    flashUrgency: positive,
    fatigueEffect: positive,
    fatigueCarryOver: share,
    fatigueBuildUp: positive,
    stackingShare: share,
    maximumDiscountShare: share,
    setupFen: fen,
    giftCostShare: share,
    giftWriteDownShare: share,
    pantryDecay: share,
    dealAcquiredWeight: share,
  }),
  dynamics: v.strictObject({
    marketPersistence: share,
    marketSd: positive,
    daySd: positive,
    tasteSd: positive,
    demandCoefficientOfVariationSquared: positive,
    referencePriceLearning: share,
    listingDecay: share,
    listingGrowth: positive,
    contentCarryOver: share,
    contentReferenceFen: positive,
    searchWeightCarryOver: share,
  }),
  season: v.pipe(v.array(v.pipe(finite, v.minValue(0.1))), v.length(52)),
  dayOfWeek: numbers(7),
  hourlyTraffic: v.pipe(v.array(positive), v.length(24)),
  pageLoad: v.strictObject({
    imageSeconds: positive,
    videoSeconds: positive,
    codeSeconds: positive,
    referenceSeconds: positive,
    effectPerSecond: positive,
  }),
  fulfilment: v.strictObject({
    ordersPerWorkerDay: positive,
    crowdsourcedOrdersPerDay: positive,
    sameDayShare: share,
    transit: perMode(v.array(share)),
    baseFen: perMode(positive),
    perKilogramFen: perMode(positive),
    surge: positive,
    surgeOrders: positive,
    packagingFen: fen,
    damageRate: share,
    referencePromiseDays: whole,
  }),
  returns: v.strictObject({
    timing: numbers(3),
    daysSinceReceipt: v.pipe(v.array(whole), v.length(3)),
    listingEffect: positive,
    latenessEffect: positive,
    lateReference: share,
    windowEffectPerDay: positive,
    maximumRate: share,
    resaleShare: share,
    returnFreightFen: fen,
    shopPaysFreightShare: share,
    depreciationPerMillePerDay: positive,
    graceDays: whole,
    autoRefundCost: positive,
    autoRefundTickets: share,
    autoRefundSatisfaction: positive,
  }),
  service: v.strictObject({
    chatRate: share,
    chatContactFactor: positive,
    handleMinutes: positive,
    patienceMinutes: positive,
    concurrency: positive,
    hoursPerDay: positive,
    agentHoursPerWeek: positive,
    shrinkage: share,
    ticketMinutes: positive,
    agentWageFen: fen,
    chatterWeight: positive,
    answeredLift: positive,
    missedLoss: positive,
    referenceAnswered: share,
    outsourcedMaximum: positive,
    outsourcedFen: fen,
    unresolvedFen: fen,
    breachFen: fen,
    ticketsPerOrder: share,
    ticketsPerLate: share,
    ticketsPerDamage: share,
    ticketsPerReturn: share,
    priorityMix: numbers(3),
    slaWorkingHours: numbers(3),
    causeMix: numbers(5),
  }),
  satisfaction: v.strictObject({
    carryOver: share,
    weights: numbers(3),
    serviceBase: finite,
    serviceSla: finite,
    serviceAnswered: finite,
    deliveryBase: finite,
    deliveryLate: finite,
    deliveryDamage: finite,
    deliverySlowPerDay: finite,
    slowFromDays: finite,
    listingPenalty: finite,
    reviewCarryOver: share,
    spontaneousReviewRate: share,
    solicitedReviewRate: share,
    solicitedMean: finite,
    rewardScaleFen: positive,
  }),
  customers: v.strictObject({
    classes: v.pipe(
      v.array(v.strictObject({ share, ordersPerWeek: positive, dropoutRate: share })),
      v.length(3),
    ),
    dormancyPerWeek: share,
    satisfactionEffect: positive,
    referenceSatisfaction: positive,
    discountPerWeek: positive,
  }),
  risk: v.strictObject({
    attemptRate: share,
    discountEffect: positive,
    detection: positive,
    falseAlarm: share,
    disputeShare: share,
    falseAlarmDisputeShare: share,
  }),
  rivals: v.strictObject({ adjustment: share, cutResponse: positive, raiseResponse: positive }),
  finance: v.strictObject({
    commissionRate: share,
    paymentFeeRate: share,
    fixedCostsFen: fen,
    warehouseWageFen: fen,
    holdingRatePerWeek: share,
    overdraftRatePerWeek: share,
    openingCashFen: fen,
    creditLimitFen: fen,
    payAfterWeeks: v.pipe(whole, v.maxValue(2)),
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
        forwardBuyShare: share,
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
  calendar: v.array(
    v.strictObject({
      id: identifier,
      name: text,
      isoWeek: v.pipe(whole, v.minValue(1), v.maxValue(52)),
      demandFactor: positive,
    }),
  ),
  firstIsoWeek: v.pipe(whole, v.minValue(1), v.maxValue(52)),
  weeks: v.pipe(whole, v.minValue(1), v.maxValue(12)),
  sources: v.record(v.string(), v.pipe(v.string(), v.maxLength(400))),
  calibrated,
};

const scenarioSchema = v.strictObject(scenarioEntries);
export type Scenario = v.InferOutput<typeof scenarioSchema>;
/** A scenario before calibration: everything an author writes. */
export type ScenarioDraft = Omit<Scenario, 'calibrated'>;
export type Calibrated = Scenario['calibrated'];

const draftSchema = v.strictObject({ ...scenarioEntries, calibrated: v.optional(v.unknown()) });

/** Turns valibot's findings into coded problems that name the path, the value and the allowed range. */
export function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  shape: Problem['code'],
  range: Problem['code'],
): Problem[] {
  return issues.slice(0, 20).map((issue) => {
    const path = issue.path?.map((part) => String(part.key)).join('.') ?? '';
    const value =
      typeof issue.input === 'number' || typeof issue.input === 'string' ? issue.input : undefined;
    const limit = typeof issue.requirement === 'number' ? issue.requirement : undefined;
    return {
      code: issue.kind === 'validation' ? range : shape,
      path,
      ...(value !== undefined ? { value: typeof value === 'string' ? value.slice(0, 80) : value } : {}),
      ...(limit !== undefined && issue.type === 'min_value' ? { minimum: limit } : {}),
      ...(limit !== undefined && issue.type === 'max_value' ? { maximum: limit } : {}),
    };
  });
}

function parseWith<Value>(schema: v.GenericSchema<unknown, Value>, input: unknown): Result<Value> {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success)
    return {
      ok: false,
      problems: problemsOf(parsed.issues, 'scenario/wrong-shape', 'scenario/out-of-range'),
    };
  return { ok: true, value: parsed.output };
}

/** Checks a scenario file. Every problem names the path, the value found and the range allowed. */
export function parseScenario(input: unknown): Result<Scenario> {
  const parsed = parseWith(scenarioSchema, input);
  if (!parsed.ok) return parsed;
  const problems = crossCheck(parsed.value);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Checks a scenario that has not been calibrated yet. */
export function parseScenarioDraft(input: unknown): Result<ScenarioDraft> {
  const parsed = parseWith(draftSchema, input);
  if (!parsed.ok) return parsed;
  const { calibrated: _old, ...draft } = parsed.value;
  const problems = crossCheck(draft);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: draft };
}

/** What a shape cannot say: references resolve, mixes add to one, plans name every product. */
function crossCheck(scenario: ScenarioDraft): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, value: string | number) =>
    problems.push({ code: 'scenario/out-of-range', path, value });
  const sumsToOne = (path: string, parts: readonly number[]) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (Math.abs(total - 1) > 1e-9)
      problems.push({ code: 'scenario/out-of-range', path, value: total, minimum: 1, maximum: 1 });
  };
  const categories = new Set(scenario.categories.map(({ id }) => id));
  scenario.skus.forEach((sku, index) => {
    if (!categories.has(sku.category)) wrong(`skus.${index}.category`, sku.category);
    if (sku.unitCostFen >= sku.usualPriceFen)
      problems.push({
        code: 'scenario/out-of-range',
        path: `skus.${index}.unitCostFen`,
        value: sku.unitCostFen,
        maximum: sku.usualPriceFen - 1,
      });
  });
  if (new Set(scenario.skus.map(({ id }) => id)).size !== scenario.skus.length) wrong('skus', 'id');
  for (const channel of CHANNELS)
    sumsToOne(`channels.segmentMix.${channel}`, scenario.channels.segmentMix[channel]);
  for (const mode of FULFILMENT_MODES)
    sumsToOne(`fulfilment.transit.${mode}`, scenario.fulfilment.transit[mode]);
  sumsToOne('returns.timing', scenario.returns.timing);
  sumsToOne('service.priorityMix', scenario.service.priorityMix);
  sumsToOne('service.causeMix', scenario.service.causeMix);
  sumsToOne('satisfaction.weights', scenario.satisfaction.weights);
  sumsToOne(
    'customers.classes',
    scenario.customers.classes.map(({ share: s }) => s),
  );
  for (const [path, plan] of [
    ['reference', scenario.reference],
    ['takeover.plan', scenario.takeover.plan],
  ] as const) {
    for (const sku of scenario.skus) {
      if (plan.listPriceFen[sku.id] === undefined) wrong(`${path}.listPriceFen`, sku.id);
    }
  }
  return problems;
}

const hashes = new WeakMap<object, string>();

/** First 16 hex digits of SHA-256 over the scenario's canonical JSON: names the shop a game was played in. */
export function scenarioHash(scenario: Scenario): string {
  let hash = hashes.get(scenario);
  if (hash === undefined) {
    hash = bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario)))).slice(0, 16);
    hashes.set(scenario, hash);
  }
  return hash;
}
