import { z } from 'astro/zod';
import { workOut } from '../arithmetic.ts';

/** A name in an address or a key: small letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const words = z.string().trim().min(1);
/** Why an answer is right or wrong; never a mere word. */
export const reason = words.min(4);

/** A line of arithmetic in yuan, such as `3 × 36.05 − 12`. */
export const amount = z.union([z.string(), z.number().transform(String)]).refine((line) => {
  try {
    return Number.isFinite(workOut(line));
  } catch {
    return false;
  }
}, 'cannot be worked out: use digits, + − × ÷ √ % and parentheses');

/** True if no two are the same. */
export const areDistinct = (values: readonly string[]) => new Set(values).size === values.length;
