import { describe, expect, test } from 'vitest';
import { type Fact, situationFacts } from '../../../src/components/shop/cockpit/situation.ts';
import { factText, situationText } from '../../../src/components/shop/cockpit/situation-words.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { defaultPlan } from '../../../src/simulator/index.ts';
import { openedGame, shopOf } from './opened.ts';

const first = openedGame();
const shop = shopOf(first);
const skuId = shop.facts.skus[0]?.id ?? '';
const eventId = shop.facts.calendar[0]?.id ?? '';

/** One of every kind. */
const EVERY_FACT: readonly Fact[] = [
  { kind: 'takeover', weight: 1, profitFen: 798_000 },
  { kind: 'takeover', weight: 1, profitFen: -798_000 },
  { kind: 'best-week', weight: 1, profitFen: 798_000 },
  { kind: 'profit-up', weight: 1, profitFen: 798_000, changeFen: 109_000 },
  { kind: 'profit-down', weight: 1, profitFen: 798_000, changeFen: -109_000 },
  { kind: 'profit-steady', weight: 1, profitFen: 798_000 },
  { kind: 'loss', weight: 1, profitFen: -50_000 },
  { kind: 'runs-out', weight: 1, skuId, day: 4, alsoSkus: 0 },
  { kind: 'runs-out', weight: 1, skuId, day: 4, alsoSkus: 2 },
  { kind: 'sold-out', weight: 1, skuId, lostMarginFen: 190_000 },
  { kind: 'event', weight: 1, eventId, weeksAhead: 0 },
  { kind: 'event', weight: 1, eventId, weeksAhead: 1 },
  { kind: 'event', weight: 1, eventId, weeksAhead: 2 },
  { kind: 'ads-up', weight: 1, rate: 0.112, change: 0.008 },
  { kind: 'refunds-up', weight: 1, rate: 0.048, change: 0.016 },
  { kind: 'conversion-up', weight: 1, rate: 0.027 },
  { kind: 'conversion-down', weight: 1, rate: 0.021 },
  { kind: 'late', weight: 1, rate: 0.21 },
  { kind: 'slow-chat', weight: 1, rate: 0.55 },
  { kind: 'cash-short', weight: 1, cashFen: -120_000 },
];

describe.each(LOCALES)('the situation in %s', (locale) => {
  test('every fact is a sentence without its full stop, with nothing missing', () => {
    for (const fact of EVERY_FACT) {
      const text = factText(fact, shop.facts, locale);
      expect(text).not.toMatch(/undefined|NaN|\$\{|[.。]$/);
      expect(text.length).toBeGreaterThan(5);
      expect(text.length).toBeLessThan(90);
    }
  });

  test('any two facts make a headline with the right ending', () => {
    for (const one of EVERY_FACT) {
      for (const other of EVERY_FACT) {
        const { headline, lede } = situationText([one, other], shop.facts, locale);
        expect(headline).toMatch(locale === 'en' ? /[^.]\.$/ : /[^。，]$/);
        expect(lede.length).toBeGreaterThan(10);
      }
    }
  });

  test('Chinese has no typed spaces around Han and no half-width commas', () => {
    if (locale === 'en') return;
    for (const fact of EVERY_FACT) {
      const text = factText(fact, shop.facts, locale);
      expect(text).not.toMatch(/[\u4e00-\u9fff] | [\u4e00-\u9fff]|[\u4e00-\u9fff],/);
    }
  });
});

describe('the facts of a shop', () => {
  test('week 1 begins with the handover', () => {
    expect(situationFacts(shop, defaultPlan(first))[0]?.kind).toBe('takeover');
  });

  test('later weeks speak of their own profit, heaviest fact first', () => {
    const game = openedGame([{}, {}]);
    const facts = situationFacts(shopOf(game), defaultPlan(game));
    expect(facts.some(({ kind }) => kind === 'takeover')).toBe(false);
    expect(facts.map(({ weight }) => weight)).toEqual(
      facts.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
    const profitKinds = ['best-week', 'profit-up', 'profit-down', 'profit-steady', 'loss'];
    expect(facts.filter(({ kind }) => profitKinds.includes(kind))).toHaveLength(1);
  });
});
