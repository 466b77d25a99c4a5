/**
 * Reads a number as people type it: full-width digits, thousands separators, currency and percent signs,
 * either minus. Empty or unreadable text gives undefined.
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，¥￥%]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/。/g, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return Number(plain);
}

/**
 * Writes a number for a field: no separators, a true minus, at most `digits` decimals, no trailing zeros
 * beyond the `fixed` decimals that always stand.
 */
export function writeNumber(value: number, digits = 2, fixed = 0): string {
  const short = String(Number(value.toFixed(digits)));
  const decimals = short.split('.')[1]?.length ?? 0;
  return (decimals < fixed ? value.toFixed(fixed) : short).replace('-', '−');
}

/** Brings a number onto the grid of `step`, counted from 0. */
export function ontoStep(value: number, step: number): number {
  const steps = Math.round(value / step);
  return Number((steps * step).toFixed(6));
}
