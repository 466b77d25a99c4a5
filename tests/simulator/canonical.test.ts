import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/simulator/canonical.ts';

const values = fc.jsonValue({ noUnicodeString: false });

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  );
}

test('Z4: keys are sorted by code unit, undefined members are left out, and no space is written', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'x y'], Z: undefined, é: 2 })).toBe(
    '{"a":[true,null,"x y"],"b":1,"é":2}',
  );
  expect(canonicalJson({ a10: 1, a9: 2, B: 3 })).toBe('{"B":3,"a10":1,"a9":2}');
  expect(canonicalJson([undefined, 1])).toBe('[null,1]');
  expect(canonicalJson('女装"\n')).toBe('"女装\\"\\n"');
});

test('Z5: the order of keys never matters, and the text reads back to the value', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(shuffled(value))).toBe(text);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.stringify(JSON.parse(text))).toHaveLength(text.length);
    }),
  );
});

test('Z6: infinity, NaN and functions are refused, and −0 is 0', () => {
  expect(canonicalJson(-0)).toBe('0');
  expect(canonicalJson({ profit: -0 })).toBe('{"profit":0}');
  expect(() => canonicalJson(Number.NaN)).toThrow('finite');
  expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow('finite');
  expect(() => canonicalJson({ draw: () => 4 })).toThrow('function');
  expect(() => canonicalJson(undefined)).toThrow('undefined');
});
