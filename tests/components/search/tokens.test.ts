import { describe, expect, test } from 'vitest';
import { marked } from '../../../src/components/search/excerpt.ts';
import { normalise } from '../../../src/components/search/normalise.ts';
import { placedTokens, queryTokens, textTokens } from '../../../src/components/search/tokens.ts';

describe('one spelling', () => {
  test.each([
    ['  ＧＭＶ ', 'gmv'],
    ['Ａ／Ｂ　测试', 'a/b 测试'],
    ['Café', 'cafe'],
    ['zhuǎn huà lǜ', 'zhuan hua lv'],
    ['ke  dan\tjia', 'ke dan jia'],
  ])('%s is %s', (typed, plain) => expect(normalise(typed)).toBe(plain));
});

describe('words of a text', () => {
  test('Chinese stands as pairs, and its last character alone', () => {
    expect(textTokens('客单价')).toEqual(['客单', '单价', '价']);
    expect(textTokens('券')).toEqual(['券']);
  });
  test('English stands in the singular', () => {
    expect(textTokens('Buyers’ prices, categories and business analysis')).toEqual([
      'buyer',
      'price',
      'category',
      'and',
      'business',
      'analysis',
    ]);
    expect(textTokens("the buyer's")).toEqual(['the', 'buyer']);
  });
  test('a word with a stroke or hyphen stands in parts and together', () => {
    expect(textTokens('A/B测试')).toEqual(['a', 'b', 'ab', '测试', '试']);
    expect(textTokens('e-commerce')).toEqual(['e', 'commerce', 'ecommerce']);
  });
  test('places are those of the text as written', () => {
    const text = '…ＧＭＶ即成交额';
    const places = placedTokens(text).map(({ token, start, end }) => [token, text.slice(start, end)]);
    expect(places[0]).toEqual(['gmv', 'ＧＭＶ']);
    expect(places[1]).toEqual(['即成', '即成']);
  });
});

describe('words of a search', () => {
  test('pairs alone; one character stays', () => {
    expect(queryTokens('客单价')).toEqual(['客单', '单价']);
    expect(queryTokens('券')).toEqual(['券']);
  });
  test('question words and small words are left out', () => {
    expect(queryTokens('转化率怎么算')).toEqual(['转化', '化率', '算']);
    expect(queryTokens('What is the price of a coupon?')).toEqual(['price', 'coupon']);
  });
  test('unless nothing else was typed', () => {
    expect(queryTokens('怎么')).toEqual(['怎么']);
    expect(queryTokens('how to')).toEqual(['how', 'to']);
  });
  test('short parts count together, long ones apart', () => {
    expect(queryTokens('A/B')).toEqual(['ab']);
    expect(queryTokens('e-commerce')).toEqual(['ecommerce']);
    expect(queryTokens('long-tail')).toEqual(['long', 'tail']);
  });
  test('full-width letters and tone marks', () => {
    expect(queryTokens('ＫＤＪ')).toEqual(['kdj']);
    expect(queryTokens('kè dān jià')).toEqual(['ke', 'dan', 'jia']);
  });
});

test('hits are marked as written, neighbours together', () => {
  expect(marked('看客单价的变化', new Set(['客单', '单价']))).toEqual([
    { text: '看', isHit: false },
    { text: '客单价', isHit: true },
    { text: '的变化', isHit: false },
  ]);
});
