import { marks } from '../../../i18n/areas/marks.ts';
import { plan as planWords } from '../../../i18n/areas/plan.ts';
import { integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import {
  AXES,
  type DecisionGap,
  type FullPlan,
  type Lever,
  type PublicFacts,
  type WeekPlan,
  type WeekScore,
} from '../../../simulator/index.ts';
import { type Change, DELIVERY_SHARES } from '../../../stores/plan.ts';
import { type ChangeWords, describeStagedChange } from '../plan/describe.ts';

/** Levers of a decision that is tried as one; other paths name a lever, prices one product. */
const LEVERS_OF: Readonly<Record<string, readonly Lever[]>> = {
  promotion: ['coupon', 'threshold', 'gift', 'flash', 'bundle', 'groupBuy', 'memberPrice'],
  deliveryShares: ['ownShare', 'thirdPartyShare', 'crowdsourcedShare', 'ownStaff'],
  returns: ['autoRefund', 'returnWindowDays', 'freightInsurance'],
  supply: ['supplierId', 'inspectionShare'],
  parcels: ['carrierId', 'packaging', 'batchingHours', 'serveRemoteZones'],
  purchase: ['purchase'],
  serviceAgents: ['serviceAgents'],
  promiseDays: ['promiseDays'],
};

/** A decision of the best plan, with what it changes. */
export interface GapPart {
  readonly gap: DecisionGap;
  /** The levers as the best plan sets them; of prices, one product only. */
  readonly plan: WeekPlan;
  readonly changes: readonly Change[];
}

/** All decisions of the best plans, the largest gain first. `was` is the plan of that week. */
export function gapParts(score: WeekScore, was: FullPlan): GapPart[] {
  return AXES.flatMap((axis) => {
    const { gaps, bestPlan } = score[axis];
    return gaps.map((gap) => partOf(gap, bestPlan, was));
  }).sort((a, b) => b.gap.gainFen - a.gap.gainFen);
}

function partOf(gap: DecisionGap, best: WeekPlan, was: FullPlan): GapPart {
  const { path } = gap;
  const skuId = path.startsWith('listPriceFen.') ? path.slice('listPriceFen.'.length) : undefined;
  if (skuId !== undefined) {
    const now = best.listPriceFen?.[skuId] ?? was.listPriceFen[skuId] ?? 0;
    const change: Change = { path, lever: 'listPriceFen', skuId, was: was.listPriceFen[skuId], now };
    return { gap, plan: { listPriceFen: { [skuId]: now } }, changes: [change] };
  }
  const levers = LEVERS_OF[path] ?? [];
  const after: FullPlan = { ...was, ...best };
  const plan: WeekPlan = Object.fromEntries(levers.map((lever) => [lever, after[lever]]));
  const isShare = (lever: Lever) => /^(own|thirdParty|crowdsourced)Share$/.test(lever);
  const differing = levers.filter((lever) => JSON.stringify(after[lever]) !== JSON.stringify(was[lever]));
  const changes = differing
    .filter((lever) => !isShare(lever))
    .map((lever): Change => ({ path: lever, lever, was: was[lever], now: after[lever] }));
  const shares: Change = { path: DELIVERY_SHARES, lever: 'ownShare', was, now: after };
  return { gap, plan, changes: differing.some(isShare) ? [shares, ...changes] : changes };
}

/** A decision in words: what it is, as it was, as the best plan has it. */
export function describePart(part: GapPart, facts: PublicFacts, locale: Locale): ChangeWords[] {
  return part.changes.map((change) =>
    change.lever === 'purchase' && change.skuId === undefined
      ? {
          what: marks[locale].gaps.stockLevels,
          was: levelsInWords(change.was as FullPlan['purchase'], locale),
          now: levelsInWords(change.now as FullPlan['purchase'], locale),
        }
      : describeStagedChange(change, facts, locale),
  );
}

/** Ten levels as their sum; single orders among them have no level to add. */
function levelsInWords(purchase: FullPlan['purchase'], locale: Locale): string {
  const all = Object.values(purchase);
  if (all.some(({ kind }) => kind !== 'order-up-to')) return marks[locale].gaps.mixedOrders;
  const units = all.reduce((sum, one) => sum + one.units, 0);
  return planWords[locale].value.upTo(integer(units, locale));
}

/** Tells whether the staged plan already has the decision. */
export function isStaged({ plan: part }: GapPart, staged: FullPlan): boolean {
  const { listPriceFen, ...levers } = part;
  const hasPrices = Object.entries(listPriceFen ?? {}).every(([id, fen]) => staged.listPriceFen[id] === fen);
  return (
    hasPrices &&
    Object.entries(levers).every(
      ([lever, value]) => JSON.stringify(staged[lever as Lever]) === JSON.stringify(value),
    )
  );
}
