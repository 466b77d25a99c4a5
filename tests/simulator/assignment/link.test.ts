import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64urlToBytes, bytesToBase64url, utf8Text } from '../../../src/simulator/assignment/base64url.ts';
import { decodeAssignment, encodeAssignment } from '../../../src/simulator/assignment/link.ts';
import { LINK_WORDS } from '../../../src/simulator/assignment/link-words.ts';
import { canonicalJson } from '../../../src/simulator/canonical.ts';
import { hashText } from '../../../src/simulator/chain.ts';
import { LEVERS } from '../../../src/simulator/scenario.ts';
import { REPORT_PARTS } from '../../../src/simulator/vocabulary.ts';
import { sampleAssignment } from './sample.ts';

const whole = sampleAssignment();
const code = encodeAssignment(whole);
const link = `https://shop.example/zh/join/#a=${code}`;
const codeOf = (text: string) => {
  const read = decodeAssignment(text);
  return read.ok ? 'read' : read.problems[0]?.code;
};

test('U20: bytes go there and back, and foreign digits are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = bytesToBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(base64urlToBytes(text)).toEqual(bytes);
    }),
  );
  for (const text of ['a', 'ab=c', 'a b', '你好']) expect(base64urlToBytes(text)).toBeUndefined();
  expect(utf8Text(new Uint8Array([0xff, 0xfe]))).toBeUndefined();
});

test('U20: any sound assignment comes back the same, from a whole link, its end, or wrapped text', () => {
  expect(decodeAssignment(code)).toEqual({ ok: true, value: whole });
  expect(decodeAssignment(link)).toEqual({ ok: true, value: whole });
  const wrapped = `作业：\n${link.replace(/(.{60})/g, '$1\r\n ')}\n`;
  expect(decodeAssignment(wrapped)).toEqual({ ok: true, value: whole });
  const words = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 12 }), (title, teacher, weeks) => {
      const one = sampleAssignment({ title, teacher, weeks, dueDates: [], debrief: 'at-once' });
      expect(decodeAssignment(encodeAssignment(one))).toEqual({ ok: true, value: one });
    }),
    { numRuns: 50 },
  );
  expect(() => encodeAssignment(sampleAssignment({ weeks: 13 }))).toThrow('weeks');
});

test('U20: known words are short in it, private characters and quoted words of the text come back, and older links read', () => {
  for (const word of [...LEVERS, ...REPORT_PARTS]) expect(LINK_WORDS).toContain(word);
  expect(new Set(LINK_WORDS).size).toBe(LINK_WORDS.length);
  expect(code.length).toBeLessThan(1500);
  const odd = sampleAssignment({
    title: '\ue000 "coupon" \ue045\uf8ff',
    note: 'He said "coupon',
    course: 'coupon',
  });
  expect(decodeAssignment(encodeAssignment(odd))).toEqual({ ok: true, value: odd });
  const payload = Buffer.from(canonicalJson(whole)).toString('base64url');
  const sum = hashText(`shop-link-v1|${payload}`).slice(0, 16);
  const older = `#a=1.${payload.length.toString(36)}.${sum}.${payload}`;
  expect(decodeAssignment(older)).toEqual({ ok: true, value: whole });
  expect(codeOf(older.replace('#a=1.', '#a=2.'))).toBe('assignment/damaged');
});

test('U21: cut off anywhere, it says so', () => {
  for (let length = link.indexOf('#a=') + 3; length < link.length; length += 1)
    expect(codeOf(link.slice(0, length)), String(length)).toBe('assignment/cut-off');
  expect(codeOf(link.replace('#a=2.', '#a=3.'))).toBe('assignment/newer-version');
  for (const text of ['', 'hello', 'https://shop.example/zh/play/', '{}'])
    expect(codeOf(text)).toBe('assignment/no-link');
});

test('U22: one changed, missing, doubled or swapped character never opens another assignment', () => {
  const place = fc.integer({ min: 0, max: code.length - 1 });
  const digit = fc.constantFrom(...'ABZaz09-_.1f');
  const change = fc.constantFrom('replace', 'remove', 'double', 'swap', 'insert');
  fc.assert(
    fc.property(place, digit, change, (at, character, kind) => {
      const own = code.charAt(at);
      const changed = {
        replace: code.slice(0, at) + character + code.slice(at + 1),
        remove: code.slice(0, at) + code.slice(at + 1),
        double: code.slice(0, at) + own + code.slice(at),
        swap: code.slice(0, at) + code.charAt(at + 1) + own + code.slice(at + 2),
        insert: code.slice(0, at) + character + code.slice(at),
      }[kind];
      if (changed === code) return;
      const read = decodeAssignment(`#a=${changed}`);
      // leading zeros of the length and the like may still read: then it is the very same assignment
      if (read.ok) expect(read.value).toEqual(whole);
      else expect(read.problems[0]?.code).toMatch(/^assignment\/(cut-off|damaged|newer-version)$/);
    }),
    { numRuns: 3000 },
  );
});

test('U22: a payload that was made anew must be an assignment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(decodeAssignment(text).ok).toBe(false);
    }),
  );
});
