/** Integer money: fen are never lost or made by sharing them out. */

/** A price less a share of it, in whole fen, half a fen up. */
export function reducedFen(priceFen: number, depthShare: number): number {
  return Math.floor(priceFen * (1 - depthShare) + 0.5);
}

/**
 * Shares `totalFen` over weights by largest remainder, lowest index first on ties.
 *
 * The parts add up to the total exactly when it is whole; with no positive weight they are equal shares.
 * Fractions (expected values) are shared in proportion without rounding.
 *
 * @param totalFen whole number, may be negative
 * @param weights  ≥ 0
 */
export function allocate(totalFen: number, weights: readonly number[]): number[] {
  const positive = weights.map((weight) => Math.max(0, weight));
  let sum = 0;
  for (const weight of positive) sum += weight;
  const shares = sum > 0 ? positive.map((weight) => weight / sum) : positive.map(() => 1 / positive.length);
  if (Math.floor(totalFen) !== totalFen) return shares.map((share) => totalFen * share);
  const sign = totalFen < 0 ? -1 : 1;
  const amount = Math.abs(totalFen);
  const parts = shares.map((share) => Math.floor(amount * share));
  let left = amount;
  for (const part of parts) left -= part;
  const order = shares
    .map((share, index) => ({ index, remainder: amount * share - parts[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let i = 0; left > 0; i = (i + 1) % order.length) {
    parts[order[i]!.index]! += 1;
    left -= 1;
  }
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}
