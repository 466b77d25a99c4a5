import type { CustomerBook, WeekResult } from '../../../../simulator/index.ts';

/** Weeks that the bucket is watched. */
export const BUCKET_WEEKS = 26;
export const STAGES = ['acquisition', 'activation', 'retention', 'revenue', 'referral'] as const;
export type Stage = (typeof STAGES)[number];
/** The gain that stages are compared by. */
export const GAIN = 0.1;

/** What the shop's own weeks say; money in fen. */
export interface BucketSetup {
  /** Visits a week by people who have not bought yet. */
  readonly newcomers: number;
  /** Share of them that ends in a first order. */
  readonly activation: number;
  /** Share of customers who are still there a week later. */
  readonly retention: number;
  /** Orders a week of those who are there. */
  readonly frequency: number;
  /** What an order leaves after goods, refunds, delivery and fees. */
  readonly orderLeavesFen: number;
}

/** Retention and orders a week of those who stay: assumed, as in the lab on cohorts; the rest is counted. */
const RETENTION = 0.9;
const FREQUENCY = 0.02;

/** The mean week of a season. */
export function bucketSetup({ weeks }: CustomerBook, results: readonly WeekResult[]): BucketSetup {
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const total = (pick: (one: WeekResult) => number) => sum(results.map(pick));
  const strangers = sum(
    weeks
      .filter(({ week }) => week >= 1)
      .map(({ visits, returningVisits }) => sum(Object.values(visits)) - sum(Object.values(returningVisits))),
  );
  return {
    newcomers: Math.round(strangers / results.length / 500) * 500,
    activation: Math.round((total((one) => one.customers.newBuyers) / strangers) * 1000) / 1000,
    retention: RETENTION,
    frequency: FREQUENCY,
    orderLeavesFen:
      Math.round(total((one) => one.profit.contributionMargin2Fen) / total((one) => one.orders) / 100) * 100,
  };
}

export interface BucketTerms extends BucketSetup {
  /** New customers that one customer brings along in a week. */
  readonly referral: number;
}

export interface BucketReading {
  /** Customers in the bucket at the end of each week, from week 1; it starts empty. */
  readonly inside: readonly number[];
  /** Customers that leave as fast as others come; undefined where the bucket only fills. */
  readonly level: number | undefined;
  readonly firstOrders: number;
  readonly laterOrders: number;
  readonly leftFen: number;
}

/**
 * Fills the bucket week by week. Those who are there order and bring others, then some leave; the week's new
 * customers come in at its end.
 */
export function readBucket(terms: BucketTerms): BucketReading {
  const inside: number[] = [];
  let there = 0;
  let firstOrders = 0;
  let laterOrders = 0;
  for (let week = 1; week <= BUCKET_WEEKS; week += 1) {
    const first = terms.newcomers * terms.activation + there * terms.referral;
    firstOrders += first;
    laterOrders += there * terms.frequency;
    there = there * terms.retention + first;
    inside.push(there);
  }
  const drain = 1 - terms.retention - terms.referral;
  return {
    inside,
    level: drain > 0 ? (terms.newcomers * terms.activation) / drain : undefined,
    firstOrders,
    laterOrders,
    leftFen: (firstOrders + laterOrders) * terms.orderLeavesFen,
  };
}

/** A tenth better at one stage: a tenth more, or a tenth fewer who leave. */
export function better(terms: BucketTerms, stage: Stage): BucketTerms {
  const more = 1 + GAIN;
  switch (stage) {
    case 'acquisition':
      return { ...terms, newcomers: terms.newcomers * more };
    case 'activation':
      return { ...terms, activation: Math.min(1, terms.activation * more) };
    case 'retention':
      return { ...terms, retention: 1 - (1 - terms.retention) * (1 - GAIN) };
    case 'revenue':
      return { ...terms, orderLeavesFen: terms.orderLeavesFen * more };
    case 'referral':
      return { ...terms, referral: terms.referral * more };
  }
}

/** What each stage's tenth would leave in the weeks watched, fen: the most that it may cost. */
export function gains(terms: BucketTerms): Readonly<Record<Stage, number>> {
  const now = readBucket(terms).leftFen;
  const gain = (stage: Stage) => readBucket(better(terms, stage)).leftFen - now;
  return {
    acquisition: gain('acquisition'),
    activation: gain('activation'),
    retention: gain('retention'),
    revenue: gain('revenue'),
    referral: gain('referral'),
  };
}
