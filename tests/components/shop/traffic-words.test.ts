import { expect, test } from 'vitest';
import { trafficChangeText, trafficText } from '../../../src/components/shop/cockpit/traffic-words.ts';
import type { PublicFacts } from '../../../src/simulator/index.ts';

const facts = { marketIndex: [1, 1.05, 2.2, 0.8, 1.02] } as unknown as PublicFacts;

test('a week is set beside an average week, in times or per cent', () => {
  const texts = [1, 2, 3, 4, 5].map((isoWeek) => trafficText(facts, isoWeek, 'en'));
  expect(texts).toEqual([
    'Traffic was that of an average week last year.',
    'Traffic was 5% above an average week last year.',
    'Traffic was 2.2 times an average week last year.',
    'Traffic was 20% below an average week last year.',
    'Traffic was that of an average week last year.',
  ]);
  expect(trafficText(facts, 3, 'zh')).toBe('去年那周的流量是平时的2.2倍。');
  expect(trafficText(facts, 9, 'en')).toBeUndefined();
});

test('a change from the week before is told from a tenth on', () => {
  expect(trafficChangeText(facts, 2, 'en')).toBeUndefined();
  expect(trafficChangeText(facts, 3, 'en')).toContain('110% more');
  expect(trafficChangeText(facts, 4, 'zh')).toBe('去年平台这一周的访问次数比前一周少64%。');
  expect(trafficChangeText(facts, 1, 'en')).toBeUndefined();
});
