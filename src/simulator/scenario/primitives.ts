/** Building blocks of the scenario's shape: numbers with ranges, texts in both languages, tables by channel and mode. */
import * as v from 'valibot';
import { CHANNELS, FULFILMENT_MODES } from '../vocabulary.ts';

export const finite = v.pipe(v.number(), v.finite());
export const positive = v.pipe(finite, v.minValue(0));
export const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
export const fen = v.pipe(finite, v.integer(), v.minValue(0));
export const whole = v.pipe(finite, v.integer(), v.minValue(0));
export const text = v.strictObject({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  zh: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
export const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
export const numbers = (length: number) => v.pipe(v.array(finite), v.length(length));
/** A table by name: a plain object of at most `size` rows, no list and no hidden prototype. */
export const table = <Key extends v.GenericSchema<string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  size: number,
) => v.pipe(v.custom<Record<string, unknown>>(isTable), v.record(key, value), v.maxEntries(size));

function isTable(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  return !['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(input, key));
}

export const perChannel = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(
    Object.fromEntries(CHANNELS.map((c) => [c, schema])) as Record<(typeof CHANNELS)[number], Schema>,
  );
export const perMode = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(
    Object.fromEntries(FULFILMENT_MODES.map((m) => [m, schema])) as Record<
      (typeof FULFILMENT_MODES)[number],
      Schema
    >,
  );
