import type { FullPlan, Lever } from '../simulator/index.ts';

/** Delivery shares add up to 1, so they change, and are taken back, together. */
export const DELIVERY_SHARES = 'deliveryShares';
const SHARE_LEVERS = ['ownShare', 'thirdPartyShare', 'crowdsourcedShare'] as const;
export type DeliveryShares = Pick<FullPlan, (typeof SHARE_LEVERS)[number]>;

/** Levers with one value per product. */
export const PRODUCT_LEVERS = [
  'listPriceFen',
  'purchase',
  'supplierId',
  'clearanceUnits',
  'onShelf',
] as const;
/** Levers that hold one value for each product. */
export type ProductLever = (typeof PRODUCT_LEVERS)[number];

/**
 * One difference between the staged plan and changing nothing.
 *
 * `path` is the lever, or `lever.skuId` where each product has its own value, or `deliveryShares` for the three
 * shares at once (`lever` is then `ownShare`, `was` and `now` are `DeliveryShares`).
 */
export interface Change {
  readonly path: string;
  readonly lever: Lever;
  readonly skuId?: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** Tells whether two plan values are the same; they are JSON with keys in a fixed order or numbers and texts. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => isSameValue(Reflect.get(a, key), Reflect.get(b, key)));
}

/**
 * Lists what `plan` changes against `defaults`, the plan of changing nothing.
 *
 * `was` is last week's setting. A promotion of last week that is staged again has no other value to
 * show, so there `was` is the default: off.
 */
export function changesBetween(plan: FullPlan, defaults: FullPlan, settings: FullPlan): Change[] {
  const changes: Change[] = [];
  const add = (path: string, lever: Lever, values: readonly [unknown, unknown, unknown], skuId?: string) => {
    const [now, standard, last] = values;
    if (isSameValue(now, standard)) return;
    const was = last === undefined || isSameValue(now, last) ? standard : last;
    changes.push({ path, lever, ...(skuId === undefined ? {} : { skuId }), was, now });
  };
  for (const lever of Object.keys(defaults) as Lever[]) {
    if (isShareLever(lever)) {
      if (lever === 'ownShare')
        add(DELIVERY_SHARES, lever, [sharesOf(plan), sharesOf(defaults), sharesOf(settings)]);
    } else if (isProductLever(lever)) {
      for (const skuId of Object.keys(defaults[lever])) {
        const values = [plan[lever][skuId], defaults[lever][skuId], settings[lever][skuId]] as const;
        add(`${lever}.${skuId}`, lever, values, skuId);
      }
    } else {
      add(lever, lever, [plan[lever], defaults[lever], settings[lever]]);
    }
  }
  return changes;
}

/** The plan without one change: the value at `path` is the default's again. */
export function withoutChange(plan: FullPlan, path: string, defaults: FullPlan): FullPlan {
  if (path === DELIVERY_SHARES) return { ...plan, ...sharesOf(defaults) };
  const [lever, skuId] = splitPath(path);
  if (skuId === undefined) return { ...plan, [lever]: defaults[lever] };
  if (!isProductLever(lever)) return plan;
  const standard: unknown = defaults[lever][skuId];
  if (standard !== undefined) return { ...plan, [lever]: { ...plan[lever], [skuId]: standard } };
  const { [skuId]: _removed, ...rest } = plan[lever];
  return { ...plan, [lever]: rest };
}

function splitPath(path: string): readonly [Lever, string | undefined] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path as Lever, undefined] : [path.slice(0, dot) as Lever, path.slice(dot + 1)];
}

function sharesOf({ ownShare, thirdPartyShare, crowdsourcedShare }: FullPlan): DeliveryShares {
  return { ownShare, thirdPartyShare, crowdsourcedShare };
}

function isShareLever(lever: string): boolean {
  return (SHARE_LEVERS as readonly string[]).includes(lever);
}

function isProductLever(lever: string): lever is ProductLever {
  return (PRODUCT_LEVERS as readonly string[]).includes(lever);
}
