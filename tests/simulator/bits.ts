/** Doubles as bits, for tests that pin a result to its last digit. */

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The 64 bits of a number as 16 hexadecimal digits. */
export function hexOf(x: number): string {
  double[0] = x;
  return BigInt.asUintN(64, bits[0] as bigint)
    .toString(16)
    .padStart(16, '0');
}

/** The number that 64 bits stand for. */
export function fromBits(high: number, low: number): number {
  bits[0] = (BigInt(high) << 32n) | BigInt(low);
  return double[0] as number;
}

/** How many doubles lie between two numbers of the same sign, one end counted. */
export function ulpsApart(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.POSITIVE_INFINITY;
  double[0] = a;
  const first = bits[0] as bigint;
  double[0] = b;
  const distance = Number(first - (bits[0] as bigint));
  return Math.abs(distance);
}

/** One hash over the bits of many numbers (FNV-1a, 32 bits, byte by byte in big-endian order). */
export function hashOf(numbers: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const x of numbers) {
    for (const byte of hexOf(x).match(/../g) ?? []) {
      hash = Math.imul(hash ^ Number.parseInt(byte, 16), 0x01000193) >>> 0;
    }
  }
  return hash.toString(16).padStart(8, '0');
}
