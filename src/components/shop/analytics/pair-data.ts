import { boughtTogether } from '../../../i18n/areas/bought-together.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type CustomerBook, formulaById, type LocalText } from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block } from '../evidence/block.ts';

/** Pairs in fewer baskets are left out: their lift is mostly luck. */
export const LEAST_BASKETS = 20;
const SHOWN = 12;

/** Two products in one basket; the first is the one whose buyers take the other along more often. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly baskets: number;
  /** Baskets with both if goods met by how popular they are alone. */
  readonly byPopularity: number;
  /** 0 to 1. */
  readonly support: number;
  readonly confidence: number;
  /** Two different goods in a basket leave no place for the same one twice, so chance lies below 1. */
  readonly lift: number;
}

const worked = (id: string, values: Readonly<Record<string, number>>) =>
  formulaById(id)?.compute(values) ?? Number.NaN;

/**
 * Pairs of products among the baskets of the book that hold two or more, with support, confidence and lift (formulas
 * F43, F43a, F43b); first those that meet most often for their popularity.
 */
export function pairs({ customers }: CustomerBook): readonly Pair[] {
  const holding = new Map<string, number>();
  const both = new Map<string, number>();
  let all = 0;
  for (const { orders } of customers)
    for (const { skuIds } of orders) {
      const basket = [...new Set(skuIds)].sort();
      if (basket.length < 2) continue;
      all += 1;
      for (const [at, sku] of basket.entries()) {
        holding.set(sku, (holding.get(sku) ?? 0) + 1);
        for (const other of basket.slice(at + 1)) {
          const key = `${sku} ${other}`;
          both.set(key, (both.get(key) ?? 0) + 1);
        }
      }
    }
  const expected = byPopularity(
    holding,
    [...both.values()].reduce((sum, count) => sum + count, 0),
  );
  return [...both]
    .filter(([, baskets]) => baskets >= LEAST_BASKETS)
    .map(([key, baskets]): Pair => {
      const [a = '', b = ''] = key.split(' ');
      const [first, second] = (holding.get(a) ?? 0) <= (holding.get(b) ?? 0) ? [a, b] : [b, a];
      const confidence = worked('F43a', {
        basketsWithBoth: baskets,
        basketsWithFirst: holding.get(first) ?? 0,
      });
      const secondShare = (holding.get(second) ?? 0) / all;
      return {
        ...{ first, second, baskets, confidence },
        byPopularity: expected(first, second),
        support: worked('F43', { basketsWithBoth: baskets, allBaskets: all }),
        lift: worked('F43b', { confidence, secondShare }),
      };
    })
    .sort((one, other) => surplus(other) - surplus(one) || other.baskets - one.baskets)
    .slice(0, SHOWN);
}

const surplus = ({ baskets, byPopularity: expected }: Pair) => baskets / expected;

/** How many of `meetings` two goods would have if the second of a pair were drawn by popularity from all others. */
function byPopularity(holding: ReadonlyMap<string, number>, meetings: number) {
  const total = [...holding.values()].reduce((sum, count) => sum + count, 0);
  const shareOf = (sku: string) => (holding.get(sku) ?? 0) / total;
  const weight = (one: string, other: string) => {
    const [p, q] = [shareOf(one), shareOf(other)];
    return p * q * (1 / (1 - p) + 1 / (1 - q));
  };
  const goods = [...holding.keys()];
  let all = 0;
  for (const [at, one] of goods.entries()) for (const other of goods.slice(at + 1)) all += weight(one, other);
  return (one: string, other: string) => (meetings * weight(one, other)) / all;
}

/** The lift that two of so many equally popular goods have by chance, where a basket holds two different ones. */
export const chanceLift = (products: number): number => products / (2 * (products - 1));

/** The pairs as a table. */
export function pairBlock(
  book: CustomerBook,
  found: readonly Pair[],
  nameOf: (skuId: string) => LocalText,
): Block {
  const both = (write: (t: (typeof boughtTogether)['en'], locale: Locale) => string): LocalText => ({
    en: write(boughtTogether.en, 'en'),
    zh: write(boughtTogether.zh, 'zh'),
  });
  return {
    kind: 'pairs',
    week: book.untilWeek,
    title: both((t, locale) => t.until(t.title, weekName(book.untilWeek, locale))),
    caption: both((t) => t.caption),
    columns: [
      { label: both((t) => t.pair), kind: 'text' },
      { label: both((t) => t.baskets), kind: 'count' },
      { label: both((t) => t.byPopularity), kind: 'count' },
      { label: both((t) => t.support), kind: 'fineRate' },
      { label: both((t) => t.confidence), kind: 'rate' },
      { label: both((t) => t.lift), kind: 'index' },
    ],
    picture: { shape: 'bars', columns: [1, 2] },
    rows: found.map(({ first, second, baskets, byPopularity: expected, support, confidence, lift }) => [
      both((t, locale) => t.pairOf(nameOf(first)[locale], nameOf(second)[locale])),
      baskets,
      Math.round(expected),
      support,
      confidence,
      lift,
    ]),
  };
}
