import type { CustomerBook } from '../../../../simulator/index.ts';

/** Weeks that a recommender learns from; it is tried on those after. */
export const LEARNT_WEEKS = 6;
export const RECOMMENDED = 3;
export const METHODS = ['similar', 'sellers', 'lift', 'chance'] as const;
export type Method = (typeof METHODS)[number];

/** A season's baskets and customers by product and by pair of products; places are those of `names`. */
export interface BasketSetup {
  readonly names: readonly string[];
  readonly baskets: number;
  readonly mixedBaskets: number;
  /** Baskets that hold a product, of all and of those with two or more products. */
  readonly holding: readonly number[];
  readonly holdingMixed: readonly number[];
  /** Baskets that hold both; row and column by product. */
  readonly both: readonly (readonly number[])[];
  /** Customers who bought a product in the season, and who bought both. */
  readonly buyers: readonly number[];
  readonly bothBuyers: readonly (readonly number[])[];
  /** Customers on whom recommending was tried, and how many of them bought one of three recommended. */
  readonly tried: number;
  readonly hits: Readonly<Record<Method, number>>;
}

const table = (size: number) => Array.from({ length: size }, () => Array.from({ length: size }, () => 0));

/** Counts, for each set of products, every product and every pair. */
function count(sets: readonly (readonly number[])[], size: number) {
  const single = Array.from({ length: size }, () => 0);
  const both = table(size);
  for (const set of sets)
    for (const a of set) {
      single[a] = (single[a] ?? 0) + 1;
      const row = both[a];
      for (const b of set) if (row && a !== b) row[b] = (row[b] ?? 0) + 1;
    }
  return { single, both };
}

/** Likeness of two products by who bought them (cosine): 1 where the same people bought both, 0 where nobody did. */
export const likeness = (both: number, first: number, second: number): number =>
  first > 0 && second > 0 ? both / Math.sqrt(first * second) : 0;

/**
 * Learns from the first weeks and recommends three products not bought yet to everybody who later bought
 * something new: a hit is one of the three among what was bought.
 */
function trial(
  customers: readonly { readonly had: readonly number[]; readonly next: readonly number[] }[],
  size: number,
) {
  const { single, both } = count(
    customers.map(({ had }) => had),
    size,
  );
  const at = (a: number, b: number) => both[a]?.[b] ?? 0;
  const scores: Readonly<Record<Exclude<Method, 'chance'>, (had: readonly number[], b: number) => number>> = {
    sellers: (_, b) => single[b] ?? 0,
    similar: (had, b) => had.reduce((sum, a) => sum + likeness(at(a, b), single[a] ?? 0, single[b] ?? 0), 0),
    lift: (had, b) => had.reduce((sum, a) => sum + at(a, b) / ((single[a] ?? 1) * (single[b] ?? 1)), 0),
  };
  const hits = { similar: 0, sellers: 0, lift: 0, chance: 0 };
  let tried = 0;
  for (const { had, next } of customers) {
    const open = Array.from({ length: size }, (_, n) => n).filter((n) => !had.includes(n));
    const fresh = next.filter((n) => !had.includes(n));
    if (had.length === 0 || fresh.length === 0) continue;
    tried += 1;
    for (const method of ['similar', 'sellers', 'lift'] as const) {
      const best = [...open]
        .sort((x, y) => scores[method](had, y) - scores[method](had, x) || x - y)
        .slice(0, RECOMMENDED);
      if (best.some((n) => fresh.includes(n))) hits[method] += 1;
    }
    // three drawn from what is open: the chance that none of them is among what was bought
    let miss = 1;
    for (let n = 0; n < Math.min(RECOMMENDED, open.length); n += 1)
      miss *= Math.max(0, open.length - fresh.length - n) / (open.length - n);
    hits.chance += 1 - miss;
  }
  return { tried, hits: { ...hits, chance: Math.round(hits.chance) } };
}

/** Reads a season's baskets; weeks before the first are not the learner's and only teach the recommender. */
export function basketSetup(
  { customers }: CustomerBook,
  products: readonly { readonly id: string; readonly name: string }[],
): BasketSetup {
  const size = products.length;
  const placeOf = new Map(products.map(({ id }, n) => [id, n]));
  const places = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => placeOf.get(id) ?? []))];
  const season = customers.map(({ orders }) => orders.filter(({ week }) => week > 0));
  const baskets = season.flatMap((orders) => orders.map(({ skuIds }) => places(skuIds)));
  const mixed = baskets.filter((basket) => basket.length > 1);
  const bought = count(
    season.map((orders) => places(orders.flatMap(({ skuIds }) => skuIds))),
    size,
  );
  const all = count(baskets, size);
  return {
    names: products.map(({ name }) => name),
    baskets: baskets.length,
    mixedBaskets: mixed.length,
    holding: all.single,
    holdingMixed: count(mixed, size).single,
    both: all.both,
    buyers: bought.single,
    bothBuyers: bought.both,
    ...trial(
      customers.map(({ orders }) => ({
        had: places(orders.flatMap(({ week, skuIds }) => (week <= LEARNT_WEEKS ? skuIds : []))),
        next: places(orders.flatMap(({ week, skuIds }) => (week > LEARNT_WEEKS ? skuIds : []))),
      })),
      size,
    ),
  };
}

/** What a pair of products is like; `base` 0 counts all baskets, 1 those with two or more products. */
export interface PairReading {
  readonly support: number;
  readonly confidence: number;
  readonly lift: number;
  readonly likeness: number;
  readonly together: number;
}

export function readPair(setup: BasketSetup, first: number, second: number, base: number): PairReading {
  const baskets = base === 1 ? setup.mixedBaskets : setup.baskets;
  const holding = base === 1 ? setup.holdingMixed : setup.holding;
  const together = setup.both[first]?.[second] ?? 0;
  const confidence = together / (holding[first] ?? 1);
  return {
    together,
    support: together / baskets,
    confidence,
    lift: confidence / ((holding[second] ?? 1) / baskets),
    likeness: likeness(
      setup.bothBuyers[first]?.[second] ?? 0,
      setup.buyers[first] ?? 0,
      setup.buyers[second] ?? 0,
    ),
  };
}
