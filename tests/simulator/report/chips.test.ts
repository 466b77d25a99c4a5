import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipsIn, chipText, textParts } from '../../../src/simulator/index.ts';

test('B13: chips are found in order, each once', () => {
  expect(chipsIn('转化率跌了[[E5-2]]，看 [[E-3-1]] and [[E5-2]].')).toEqual(['E5-2', 'E-3-1']);
});

test.each(['', '[[E5]]', '[[5-2]]', '[E5-2]', '[[E5-2]', '[[ E5-2 ]]', '[[E555-2]]', 'E5-2', '[[E5-2222]]'])(
  'B13: %s is words alone',
  (text) => {
    expect(chipsIn(text)).toEqual([]);
    expect(textParts(text)).toEqual(text === '' ? [] : [{ text }]);
  },
);

test('B13: cut and joined again a text is the same', () => {
  const pieces = fc.oneof(fc.constantFrom('[[E5-2]]', '[[', ']]', 'E1-1', '。'), fc.string());
  fc.assert(
    fc.property(fc.array(pieces), (texts) => {
      const text = texts.join('');
      const parts = textParts(text);
      expect(parts.map((part) => ('text' in part ? part.text : chipText(part.evidenceId))).join('')).toBe(
        text,
      );
      for (const part of parts) if ('text' in part) expect(chipsIn(part.text)).toEqual([]);
    }),
    { seed: 1, numRuns: 300 },
  );
});
