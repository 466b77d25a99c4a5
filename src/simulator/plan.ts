/** Plans: reading foreign ones, filling in what carries over, and saying why one can't run. */
import * as v from 'valibot';
import { canonicalJson } from './canonical.ts';
import { checkMarketLevers } from './plan-market.ts';
import { LEVERS, planEntries, problemsOf } from './scenario.ts';
import { openingWeek, openLevers } from './unlocks.ts';
import type {
  FullPlan,
  Game,
  Lever,
  LeverRange,
  Problem,
  PublicFacts,
  Result,
  ShopView,
  WeekPlan,
} from './vocabulary.ts';
import { NUMERIC_LEVERS, SWITCH_LEVERS } from './vocabulary.ts';

const weekPlanSchema = v.partial(v.strictObject(planEntries));

/** Reads a plan from foreign data. Shape only: `checkPlan` judges its values against the shop. */
export function parsePlan(input: unknown): Result<WeekPlan> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { ok: false, problems: [{ code: 'plan/not-an-object', path: '' }] };
  const parsed = v.safeParse(weekPlanSchema, input);
  if (parsed.success) return { ok: true, value: parsed.output as WeekPlan };
  return {
    ok: false,
    problems: problemsOf(parsed.issues, 'plan/not-a-number', 'plan/not-allowed').map((p) => unknownLever(p)),
  };
}

function unknownLever(problem: Problem): Problem {
  const lever = problem.path.split('.')[0]!;
  return Object.hasOwn(planEntries, lever) ? problem : { ...problem, code: 'plan/unknown-lever' };
}

/** All levers of a week: those of `plan`, and last week's settings where it is silent. */
export function resolvePlan(settings: FullPlan, plan: WeekPlan): FullPlan {
  const given = Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined));
  return {
    ...settings,
    ...given,
    listPriceFen: { ...settings.listPriceFen, ...plan.listPriceFen },
    purchase: { ...settings.purchase, ...plan.purchase },
    onShelf: { ...settings.onShelf, ...plan.onShelf },
    supplierId: { ...settings.supplierId, ...plan.supplierId },
    clearanceUnits: { ...settings.clearanceUnits, ...plan.clearanceUnits },
  };
}

/** The view that `createGame`, `openGame` and `playWeek` attach. @throws if the game was not opened */
export function shopOf(game: Game): ShopView {
  if (game.shop === undefined) throw new Error('the game is not open: call openGame(game, scenario) first');
  return game.shop;
}

/** 'Change nothing': last week's settings, order-up-to rules on, no single order, no promotion. */
export function defaultPlan(game: Game): FullPlan {
  return carriedPlan(shopOf(game).settings);
}

/** The plan that carries settings on where nobody decides anything. */
export function carriedPlan(settings: FullPlan): FullPlan {
  const purchase = Object.fromEntries(
    Object.entries(settings.purchase).map(([id, p]) => [
      id,
      p.kind === 'order-up-to' ? p : { kind: 'order' as const, units: 0 },
    ]),
  );
  return {
    ...settings,
    coupon: null,
    threshold: null,
    gift: null,
    flash: null,
    bundle: null,
    groupBuy: null,
    memberPrice: null,
    doublePointsDays: 0,
    experiment: null,
    clearanceUnits: Object.fromEntries(Object.keys(settings.clearanceUnits).map((id) => [id, 0])),
    purchase,
  };
}

/** A lever of a guided season stays where it is until its week. */
function checkLocks(game: Game, shop: ShopView, plan: FullPlan, problems: Problem[]): void {
  if (game.head.season !== 'guided') return;
  const open = openLevers(game.head, shop.facts, shop.position.week);
  for (const lever of LEVERS)
    if (!open.has(lever) && canonicalJson(plan[lever]) !== canonicalJson(shop.settings[lever]))
      problems.push({ code: 'plan/locked', path: lever, value: openingWeek(shop.facts, lever) });
}

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly whole?: boolean;
}

/** Ranges of the promotion levers, fen, shares and units. */
export const PROMOTION_RANGES = {
  couponValueFen: { minimum: 100, maximum: 5000 },
  couponMinimumFen: { minimum: 0, maximum: 1_000_000 },
  thresholdFen: { minimum: 1000, maximum: 1_000_000 },
  thresholdDiscountFen: { minimum: 100, maximum: 400_000 },
  giftThresholdFen: { minimum: 1000, maximum: 1_000_000 },
  giftValueFen: { minimum: 100, maximum: 8000 },
  giftStockUnits: { minimum: 1, maximum: 5000 },
  flashDepthShare: { minimum: 0.01, maximum: 0.6 },
  flashCapUnits: { minimum: 1, maximum: 10_000 },
  bundleDepthShare: { minimum: 0.01, maximum: 0.4 },
  groupDepthShare: { minimum: 0.01, maximum: 0.5 },
  groupSize: { minimum: 2, maximum: 10 },
  memberDepthShare: { minimum: 0.01, maximum: 0.3 },
  purchaseUnits: { minimum: 0, maximum: 100_000 },
} as const;

/** Counts that are no money. */
const WHOLE_LEVERS: readonly Lever[] = [
  'doublePointsDays',
  'kolLiveDay',
  'emailSends',
  'ownStaff',
  'promiseDays',
  'batchingHours',
  'serviceHoursPerDay',
  'paymentMethods',
  'reviewStaff',
  'returnWindowDays',
];

/**
 * Everything that stops `plan` from running, in the order of the levers; an empty list means the week can run.
 * Never throws on odd values: NaN, text and fractions are coded problems with their path.
 */
export function checkPlan(game: Game, plan: WeekPlan): Problem[] {
  const shop = shopOf(game);
  const problems: Problem[] = [];
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan))
    return [{ code: 'plan/not-an-object', path: '' }];
  for (const lever of Object.keys(plan))
    if (!Object.hasOwn(planEntries, lever)) problems.push({ code: 'plan/unknown-lever', path: lever });
  const full = resolvePlan(shop.settings, plan);
  checkLocks(game, shop, full, problems);
  checkPrices(shop.facts, full, problems);
  checkPromotions(shop.facts, full, problems);
  for (const lever of NUMERIC_LEVERS) {
    const range: LeverRange = shop.facts.ranges[lever];
    const whole = lever.endsWith('Fen') || WHOLE_LEVERS.includes(lever);
    check(problems, lever, full[lever], { ...range, whole });
  }
  const agents = typeof full.serviceAgents === 'number' ? full.serviceAgents * 2 : Number.NaN;
  if (Number.isFinite(agents) && Math.floor(agents) !== agents)
    problems.push({ code: 'plan/not-allowed', path: 'serviceAgents', value: full.serviceAgents });
  const parts = [full.ownShare, full.thirdPartyShare, full.crowdsourcedShare];
  const shares = parts.every(Number.isFinite) ? parts.reduce((sum, part) => sum + part, 0) : Number.NaN;
  if (Number.isFinite(shares) && Math.abs(shares - 1) > 1e-6)
    problems.push({ code: 'plan/shares-not-one', path: 'thirdPartyShare', value: shares });
  if (!shop.facts.carriers.some(({ id }) => id === full.carrierId))
    problems.push({ code: 'plan/not-allowed', path: 'carrierId' });
  for (const lever of SWITCH_LEVERS)
    if (typeof full[lever] !== 'boolean') problems.push({ code: 'plan/not-allowed', path: lever });
  checkMarketLevers(shop.facts, full, problems);
  checkSupply(shop.facts, full, problems);
  checkPurchases(shop, full, problems);
  // what fits the ranges but not the closed shape of a file, such as a field too many
  const shape = problems.length === 0 ? parsePlan(plan) : undefined;
  return shape?.ok === false ? [...shape.problems] : problems;
}

function check(problems: Problem[], path: string, value: unknown, bounds: Bounds): value is number {
  const { minimum, maximum } = bounds;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    problems.push({ code: 'plan/not-a-number', path, ...(typeof value === 'string' ? { value } : {}) });
    return false;
  }
  if (bounds.whole && Math.floor(value) !== value) problems.push({ code: 'plan/not-whole', path, value });
  else if (value < minimum) problems.push({ code: 'plan/below-minimum', path, value, minimum });
  else if (value > maximum) problems.push({ code: 'plan/above-maximum', path, value, maximum });
  else return true;
  return false;
}

function checkPrices(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const known = new Map(facts.skus.map((sku) => [sku.id, sku]));
  for (const [id, price] of Object.entries(plan.listPriceFen)) {
    const sku = known.get(id);
    const path = `listPriceFen.${id}`;
    if (sku === undefined) problems.push({ code: 'plan/unknown-product', path });
    else if (
      check(problems, path, price, {
        minimum: sku.minimumPriceFen,
        maximum: sku.maximumPriceFen,
        whole: true,
      })
    ) {
      // whole yuan, or a price that ends in .9
      if (price % 100 !== 0 && price % 100 !== 90)
        problems.push({ code: 'plan/not-allowed', path, value: price });
    }
  }
}

function checkPromotions(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const ranges = PROMOTION_RANGES;
  const days = (path: string, mask: unknown) => {
    if (check(problems, path, mask, { minimum: 0, maximum: 127, whole: true }) && mask === 0)
      problems.push({ code: 'plan/no-days', path });
  };
  const { coupon, threshold, gift, flash } = plan;
  if (coupon) {
    const value = check(problems, 'coupon.valueFen', coupon.valueFen, {
      ...ranges.couponValueFen,
      whole: true,
    });
    const minimum = check(problems, 'coupon.minimumFen', coupon.minimumFen, {
      ...ranges.couponMinimumFen,
      whole: true,
    });
    if (value && minimum && coupon.minimumFen < 1.5 * coupon.valueFen)
      problems.push({
        code: 'plan/coupon-minimum-too-low',
        path: 'coupon.minimumFen',
        value: coupon.minimumFen,
        minimum: Math.ceil(1.5 * coupon.valueFen),
      });
    days('coupon.dayMask', coupon.dayMask);
  }
  if (threshold) {
    const spend = check(problems, 'threshold.thresholdFen', threshold.thresholdFen, {
      ...ranges.thresholdFen,
      whole: true,
    });
    const off = check(problems, 'threshold.discountFen', threshold.discountFen, {
      ...ranges.thresholdDiscountFen,
      whole: true,
    });
    if (spend && off && threshold.discountFen > 0.4 * threshold.thresholdFen)
      problems.push({
        code: 'plan/discount-too-deep',
        path: 'threshold.discountFen',
        value: threshold.discountFen,
        maximum: Math.floor(0.4 * threshold.thresholdFen),
      });
    days('threshold.dayMask', threshold.dayMask);
  }
  if (gift) {
    check(problems, 'gift.thresholdFen', gift.thresholdFen, { ...ranges.giftThresholdFen, whole: true });
    check(problems, 'gift.valueFen', gift.valueFen, { ...ranges.giftValueFen, whole: true });
    check(problems, 'gift.stockUnits', gift.stockUnits, { ...ranges.giftStockUnits, whole: true });
    days('gift.dayMask', gift.dayMask);
  }
  if (flash) {
    const known = new Set(facts.skus.map(({ id }) => id));
    const skuIds = Array.isArray(flash.skuIds) ? flash.skuIds : [];
    if (skuIds.length === 0) problems.push({ code: 'plan/no-products', path: 'flash.skuIds' });
    for (const id of skuIds)
      if (!known.has(id))
        problems.push({
          code: 'plan/unknown-product',
          path: 'flash.skuIds',
          ...(typeof id === 'string' ? { value: id.slice(0, 40) } : {}),
        });
    check(problems, 'flash.depthShare', flash.depthShare, ranges.flashDepthShare);
    if (flash.capUnitsPerDay !== null)
      check(problems, 'flash.capUnitsPerDay', flash.capUnitsPerDay, { ...ranges.flashCapUnits, whole: true });
    days('flash.dayMask', flash.dayMask);
  }
  checkOffers(facts, plan, problems);
}

/** Bundle, group buy and member price: products there are, depths, sizes and days in range. */
function checkOffers(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const ranges = PROMOTION_RANGES;
  const product = (path: string, id: unknown) => {
    if (facts.skus.some((sku) => sku.id === id)) return;
    const value = typeof id === 'string' ? { value: id.slice(0, 40) } : {};
    problems.push({ code: 'plan/unknown-product', path, ...value });
  };
  const days = (path: string, mask: unknown) => {
    if (check(problems, path, mask, { minimum: 0, maximum: 127, whole: true }) && mask === 0)
      problems.push({ code: 'plan/no-days', path });
  };
  const { bundle, groupBuy, memberPrice } = plan;
  if (bundle) {
    product('bundle.firstSkuId', bundle.firstSkuId);
    product('bundle.secondSkuId', bundle.secondSkuId);
    if (bundle.firstSkuId === bundle.secondSkuId)
      problems.push({ code: 'plan/not-allowed', path: 'bundle.secondSkuId' });
    check(problems, 'bundle.depthShare', bundle.depthShare, ranges.bundleDepthShare);
    days('bundle.dayMask', bundle.dayMask);
  }
  if (groupBuy) {
    product('groupBuy.skuId', groupBuy.skuId);
    check(problems, 'groupBuy.depthShare', groupBuy.depthShare, ranges.groupDepthShare);
    check(problems, 'groupBuy.groupSize', groupBuy.groupSize, { ...ranges.groupSize, whole: true });
    days('groupBuy.dayMask', groupBuy.dayMask);
  }
  if (memberPrice) {
    check(problems, 'memberPrice.depthShare', memberPrice.depthShare, ranges.memberDepthShare);
    days('memberPrice.dayMask', memberPrice.dayMask);
  }
}

/** Units that a purchase line would order on Monday, from what is on hand and under way. */
export function orderedUnits(shop: ShopView, plan: FullPlan, skuId: string): number {
  const purchase = plan.purchase[skuId];
  const stock = shop.position.stock.find((s) => s.skuId === skuId);
  if (purchase === undefined || stock === undefined) return 0;
  if (purchase.kind === 'order') return purchase.units;
  if (plan.onShelf[skuId] === false) return 0;
  const underWay = stock.arrivals.reduce((sum, { units }) => sum + units, 0);
  return Math.max(0, purchase.units - stock.onHandUnits - underWay);
}

/** What `units` of a product cost at its supplier, price breaks taken, fen. */
export function orderCostFen(facts: PublicFacts, plan: FullPlan, skuId: string, units: number): number {
  const unitCostFen = facts.skus.find(({ id }) => id === skuId)?.unitCostFen ?? 0;
  const supplier = facts.suppliers.find(({ id }) => id === plan.supplierId[skuId]) ?? facts.suppliers[0];
  if (supplier === undefined) return units * unitCostFen;
  const off = supplier.priceBreaks.filter(({ fromUnits }) => units >= fromUnits).at(-1)?.discountShare ?? 0;
  return Math.round(units * unitCostFen * supplier.costFactor * (1 - off));
}

/** Suppliers and clearance name products and suppliers there are. */
function checkSupply(facts: PublicFacts, plan: FullPlan, problems: Problem[]): void {
  const known = new Set(facts.skus.map(({ id }) => id));
  for (const lever of ['supplierId', 'clearanceUnits'] as const)
    for (const id of Object.keys(plan[lever]))
      if (!known.has(id)) problems.push({ code: 'plan/unknown-product', path: `${lever}.${id}` });
  for (const [id, supplier] of Object.entries(plan.supplierId))
    if (!facts.suppliers.some((s) => s.id === supplier))
      problems.push({ code: 'plan/not-allowed', path: `supplierId.${id}` });
  for (const [id, units] of Object.entries(plan.clearanceUnits))
    check(problems, `clearanceUnits.${id}`, units, { ...PROMOTION_RANGES.purchaseUnits, whole: true });
}

function checkPurchases(shop: ShopView, plan: FullPlan, problems: Problem[]): void {
  const known = new Map(shop.facts.skus.map((sku) => [sku.id, sku]));
  let cost = 0;
  let ok = true;
  for (const [id, purchase] of Object.entries(plan.purchase)) {
    const sku = known.get(id);
    const path = `purchase.${id}`;
    if (sku === undefined) {
      problems.push({ code: 'plan/unknown-product', path });
      continue;
    }
    if (purchase?.kind !== 'order-up-to' && purchase?.kind !== 'order')
      problems.push({ code: 'plan/not-allowed', path: `${path}.kind` });
    if (
      !check(problems, `${path}.units`, purchase?.units, { ...PROMOTION_RANGES.purchaseUnits, whole: true })
    )
      ok = false;
    else cost += orderCostFen(shop.facts, plan, id, orderedUnits(shop, plan, id));
  }
  const room = shop.position.cashFen + shop.position.creditLimitFen;
  if (ok && cost > Math.max(0, room))
    problems.push({ code: 'plan/beyond-credit', path: 'purchase', value: cost, maximum: Math.max(0, room) });
}
