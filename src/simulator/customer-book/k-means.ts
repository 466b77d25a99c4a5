/** Clusters of like customers (F45). */
import { ln } from '../maths.ts';
import { draw, keyFromSeed, PURPOSES, packDraw, packMoment, SUBSYSTEMS } from '../random.ts';
import type { Clusters, RfmTable } from '../vocabulary.ts';

type Points = readonly (readonly number[])[];

const MOST_ROUNDS = 50;
/** Below this sum the logarithm of money is nearly straight, so that nothing kept is no outlier. */
const TYPICAL_FEN = 10_000;
const KEY = keyFromSeed('k-means');

const luck = (seedIndex: number, step: number) =>
  draw(KEY, packMoment(0, SUBSYSTEMS.customerBook, 15), seedIndex, step, packDraw(PURPOSES.hints, 0, 0));

function squaredDistance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) * (a[i]! - b[i]!);
  return sum;
}

/** Each column less its mean, over its standard deviation; a column of equal values becomes zeros. */
export function standardise(points: Points): number[][] {
  const size = points[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (const point of points) sum += point[i]!;
    const mean = sum / points.length;
    let squares = 0;
    for (const point of points) squares += (point[i]! - mean) * (point[i]! - mean);
    return { mean, deviation: Math.sqrt(squares / points.length) };
  });
  return points.map((point) =>
    columns.map(({ mean, deviation }, i) => (deviation > 0 ? (point[i]! - mean) / deviation : 0)),
  );
}

/** Recency, orders and money of each row, logarithms taken and standardised. */
export function rfmPoints({ rows }: RfmTable): number[][] {
  return standardise(
    rows.map(({ recencyDays, orders, keptFen }) => [
      ln(1 + recencyDays),
      ln(orders),
      ln(1 + Math.max(0, keptFen) / TYPICAL_FEN),
    ]),
  );
}

/** First centres by k-means++ (Arthur and Vassilvitskii 2007): each drawn by squared distance to the nearest. */
function firstCentres(points: Points, k: number, seedIndex: number): (readonly number[])[] {
  const centres = [points[Math.floor(luck(seedIndex, 0) * points.length)]!];
  const nearest = points.map((point) => squaredDistance(point, centres[0]!));
  while (centres.length < k) {
    let total = 0;
    for (const distance of nearest) total += distance;
    if (total === 0) break;
    let left = luck(seedIndex, centres.length) * total;
    let chosen = -1;
    for (let n = 0; n < points.length && left >= 0; n++) {
      if (nearest[n] === 0) continue;
      chosen = n;
      left -= nearest[n]!;
    }
    const centre = points[chosen]!;
    centres.push(centre);
    points.forEach((point, n) => {
      nearest[n] = Math.min(nearest[n]!, squaredDistance(point, centre));
    });
  }
  return centres;
}

/** Puts each point with its nearest centre, the first on ties; true where some point moved. */
function assign(points: Points, centres: Points, assignment: Int32Array): boolean {
  let moved = false;
  points.forEach((point, n) => {
    let best = 0;
    let least = Infinity;
    centres.forEach((centre, j) => {
      const distance = squaredDistance(point, centre);
      if (distance < least) {
        least = distance;
        best = j;
      }
    });
    if (assignment[n] !== best) moved = true;
    assignment[n] = best;
  });
  return moved;
}

/** Means of the clusters; a cluster that lost all its points keeps its centre. */
function means(points: Points, centres: Points, assignment: Int32Array): number[][] {
  const sums = centres.map((centre) => centre.map(() => 0));
  const sizes = centres.map(() => 0);
  points.forEach((point, n) => {
    const j = assignment[n]!;
    sizes[j]! += 1;
    for (let i = 0; i < point.length; i++) sums[j]![i]! += point[i]!;
  });
  return centres.map((centre, j) => (sizes[j]! > 0 ? sums[j]!.map((sum) => sum / sizes[j]!) : [...centre]));
}

/**
 * `k` clusters by Lloyd's rounds from k-means++ centres, 50 rounds at most: the same for the same points and
 * seed index, fewer than `k` where there are fewer different points.
 *
 * @param k         1 or more
 * @param seedIndex which of many starts, ≥ 0
 */
export function kMeans(points: Points, k: number, seedIndex: number): Clusters {
  if (points.length === 0) return { assignment: [], centres: [], sizes: [], squaredDistance: 0, rounds: 0 };
  let centres: Points = firstCentres(points, k, seedIndex);
  const assignment = new Int32Array(points.length).fill(-1);
  let rounds = 0;
  while (assign(points, centres, assignment) && rounds < MOST_ROUNDS) {
    centres = means(points, centres, assignment);
    rounds += 1;
  }
  const sizes = centres.map(() => 0);
  let total = 0;
  points.forEach((point, n) => {
    sizes[assignment[n]!]! += 1;
    total += squaredDistance(point, centres[assignment[n]!]!);
  });
  const bySize = centres.map((_, j) => j).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const place = centres.map((_, j) => bySize.indexOf(j));
  return {
    assignment: Array.from(assignment, (j) => place[j]!),
    centres: bySize.map((j) => centres[j]!),
    sizes: bySize.map((j) => sizes[j]!),
    squaredDistance: total,
    rounds,
  };
}
