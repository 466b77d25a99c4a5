/** Whole fen that add up. */

/**
 * Rounds signed parts to whole numbers that add up to `total`: each down, then one more for the largest
 * remainders, lowest index first on ties. A part of exactly 0 stays 0 while others have a remainder.
 *
 * @param parts their sum is `total` but for rounding
 * @param total whole number
 */
export function roundToTotal(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(part));
  let left = total;
  for (const part of whole) left -= part;
  const order = parts
    .map((part, index) => ({ index, remainder: part - whole[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const step = left < 0 ? -1 : 1;
  for (let i = 0; left !== 0; i = (i + 1) % order.length) {
    // too much was shared out only by rounding of the parts: take it from the smallest remainders
    const at = step > 0 ? order[i]! : order[order.length - 1 - i]!;
    whole[at.index]! += step;
    left -= step;
  }
  return whole.map((part) => part + 0);
}
