import { describe, expect, test } from 'vitest';
import { readJsonText } from '../../src/workers/file-text.ts';

const codeOf = (text: string): string => {
  const read = readJsonText(text);
  return read.ok ? 'read' : `${read.problem.code} ${read.problem.path}`.trim();
};

describe('foreign text', () => {
  test('plain JSON is read, a byte-order mark in front of it too', () => {
    expect(readJsonText('\uFEFF{"a":[1,"x"]}')).toEqual({ ok: true, value: { a: [1, 'x'] } });
  });

  test.each([
    ['nothing', '', 'file/not-json'],
    ['a half file', '{"format":"shop-game","head":{', 'file/not-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'file/not-json'],
    ['a number', '7', 'file/other-format'],
    ['deep lists', '['.repeat(40) + ']'.repeat(40), 'file/too-deep'],
    ['a prototype', '{"head":{"__proto__":{"admin":true}}}', 'file/wrong-shape head.__proto__'],
    ['a constructor', '{"constructor":{}}', 'file/wrong-shape constructor'],
    ['infinity', '{"a":[1,1e999]}', 'file/wrong-shape a.1'],
    ['half a character', '{"a":"\\ud800"}', 'file/wrong-shape a'],
  ])('%s gives one coded problem', (_name, text, problem) => {
    expect(codeOf(text)).toBe(problem);
  });

  test('brackets inside strings do not count as depth', () => {
    expect(codeOf(JSON.stringify({ note: `${'['.repeat(100)}"\\`, other: '}{' }))).toBe('read');
  });

  test('two megabytes of brackets are refused without being parsed', () => {
    const started = performance.now();
    expect(codeOf('['.repeat(2_000_000))).toBe('file/too-deep');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
