/** How input is refused: coded problems with their path. */
/** The answer of anything that reads foreign input. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every way in which input can be refused; words live in i18n under the same code. */
export const PROBLEM_CODES = [
  'plan/not-an-object', // the plan is not a plan at all
  'plan/unknown-lever', // a key that is no lever
  'plan/unknown-product', // a product the shop does not carry
  'plan/not-a-number', // text, NaN or infinity where a number belongs
  'plan/not-whole', // a fraction where a whole number belongs
  'plan/below-minimum', // smaller than `minimum`
  'plan/above-maximum', // larger than `maximum`
  'plan/not-allowed', // a value outside the closed list of the lever
  'plan/shares-not-one', // delivery shares do not add up to 1
  'plan/no-days', // a promotion on no day
  'plan/no-products', // a flash sale without a product
  'plan/coupon-minimum-too-low', // the minimum spend is below 1.5 times the coupon
  'plan/discount-too-deep', // more than 40 % off the threshold
  'plan/locked', // a lever that opens in a later week (`value`) of a guided season
  'plan/beyond-credit', // the purchase order cannot be paid: `value` needed, `maximum` at hand (fen)
  'file/too-large', // more than 2 MB
  'file/not-json', // not JSON text
  'file/too-deep', // nested deeper than any of our files
  'file/other-format', // JSON, but another kind of file
  'file/newer-version', // written by a newer version of the format
  'file/wrong-shape', // right format, but a field is missing, unknown or of the wrong type
  'file/altered', // right shape, but its weeks do not follow from its decisions
  'file/unknown-scenario', // a shop this site does not carry
  'assignment/no-link', // text without an assignment in it
  'assignment/cut-off', // a link that lost its end: `value` characters of `maximum`
  'assignment/damaged', // a link whose checksum does not fit
  'assignment/newer-version', // made with a newer version
  'assignment/wrong-shape', // a field is missing, unknown or of the wrong type
  'assignment/unknown-shop', // a shop this site does not carry
  'assignment/other-edition', // the shop has changed since the assignment was made
  'assignment/wrong-class', // the class code typed is not the assignment's
  'assignment/no-name', // name or student number is missing
  'scenario/wrong-shape', // a missing, unknown or mistyped parameter
  'scenario/out-of-range', // a parameter outside its allowed range
  'scenario/other-format', // JSON, but no scenario
  'scenario/too-large', // more text than any shop needs
  'scenario/not-calibrated', // without the block that the calibrator writes
  'scenario/other-rules', // calibrated by other rules than these
  'scenario/off-target', // does not reach its own aims: `value`, aimed at `minimum` to `maximum`
  'scenario/not-playable', // sound in shape, but its first week yields no figures
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One reason why input was refused. `path` names the field, such as `listPriceFen.tee`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly value?: number | string;
  readonly minimum?: number;
  readonly maximum?: number;
}
