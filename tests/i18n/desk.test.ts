import { describe, expect, test } from 'vitest';
import { readScript } from '../../src/i18n/areas/desk/script.ts';
import { deskFigure, deskScripts, deskSituation, deskText } from '../../src/i18n/areas/desk/text.ts';
import { deskFamilies } from '../../src/i18n/areas/desk.ts';
import { LOCALES, textOf } from '../../src/i18n/locale.ts';
import { DESK_TEMPLATES } from '../../src/simulator/desk/templates.ts';
import { DESK_FAMILIES } from '../../src/simulator/vocabulary.ts';
import { type Instance, instances, perishableShop } from '../simulator/support/desk-weeks.ts';
import { scenario } from '../simulator/support/shop.ts';
import { unknownLatin } from './latin.ts';

const HAN = /\p{Script=Han}/u;
const all = [...instances(), ...instances(perishableShop)];

function words({ listed, draft }: Instance, locale: 'en' | 'zh', order = '36-1-0007') {
  const params = listed.template.order ? { lateDays: 2, order, ...draft.params } : draft.params;
  return deskText({ template: listed.code, params }, locale, (id) =>
    textOf(scenario.skus.find((sku) => sku.id === id)!.name, locale),
  );
}

test('every family is named, and every template has words that no other has', () => {
  expect(Object.keys(deskFamilies.en).sort()).toEqual([...DESK_FAMILIES].sort());
  const codes = Object.entries(deskScripts).flatMap(([family, scripts]) =>
    Object.keys(scripts).map((name) => `${family}/${name}`),
  );
  expect(codes.sort()).toEqual(DESK_TEMPLATES.map(({ code }) => code).sort());
  expect(codes.length).toBeGreaterThanOrEqual(72);
});

describe.each(DESK_TEMPLATES.map(({ code }) => code))('%s', (code) => {
  const mine = all.filter(({ listed }) => listed.code === code);
  const shown = mine.map((instance) => ({ instance, en: words(instance, 'en'), zh: words(instance, 'zh') }));
  const flat = ({ title, situation, voice, answers }: (typeof shown)[number]['en']) => [
    title,
    situation,
    ...(voice ? [voice.text] : []),
    ...Object.values(answers).flatMap(({ text, reason }) => [text, reason]),
  ];

  test('says everything in both languages, with every figure filled in', () => {
    for (const { instance, en, zh } of shown) {
      const ids = instance.draft.answers.map(({ id }) => id).sort();
      expect(zh.voice?.speaker).toBe(en.voice?.speaker);
      for (const text of [en, zh]) {
        expect(Object.keys(text.answers).sort()).toEqual(ids);
        for (const line of flat(text)) {
          expect(line).not.toMatch(/undefined|NaN|Infinity|\[object|[{}|]/);
          expect(line.trim()).not.toBe('');
        }
      }
      expect(flat(en)).not.toEqual(flat(zh));
    }
  });

  test('offers rulings that read differently, each with its own reason', () => {
    for (const { en, zh } of shown)
      for (const { answers } of [en, zh]) {
        const texts = Object.values(answers);
        expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
        expect(new Set(texts.map(({ reason }) => reason)).size).toBe(texts.length);
      }
  });

  test('keeps each language to itself, as merchants write it', () => {
    const first = shown[0]!;
    for (const line of flat(first.en)) {
      expect(line).not.toMatch(HAN);
      expect(line).not.toMatch(/["']|\p{L} {2}/u);
    }
    for (const line of flat(first.zh)) {
      expect(unknownLatin(line).filter((word) => word !== 'IP')).toEqual([]);
      expect(line).not.toContain('您');
      expect(line).not.toMatch(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u);
      expect(line).not.toMatch(/\p{Script=Han} [A-Za-z0-9¥]|[A-Za-z0-9%] \p{Script=Han}/u);
    }
    for (const { reason } of Object.values(first.zh.answers)) expect(reason).toMatch(/[。？”]$/);
    for (const { reason } of Object.values(first.en.answers)) expect(reason).toMatch(/[.?”]$/);
  });
});

test('a case whose order is not in the books speaks of an earlier week', () => {
  const instance = all.find(({ listed }) => listed.code === 'refund/worn')!;
  expect(words(instance, 'en', '').situation).toMatch(/^Order of an earlier week: /);
  expect(words(instance, 'zh', '').situation).toMatch(/^订单（早前）：/);
});

test('the parts of a situation are its text, with the figures apart and products among the words', () => {
  const params = { order: '36-1-0007', sku: 'tee', paidFen: 15_900, wornDays: 16, freightFen: 800 };
  const parts = deskSituation({ template: 'refund/worn', params }, 'en', () => 'Basic tee');
  const figures = parts.filter(({ isFigure }) => isFigure).map(({ text }) => text);
  expect(figures).toEqual(['¥159', '16 days', '¥8']);
  expect(parts.map(({ text }) => text).join('')).toMatch(/^Order 36-1-0007: Basic tee, ¥159 paid\./);
});

describe('figures', () => {
  const product = (id: string) => `<${id}>`;
  test.each([
    ['paidFen', 8990, '¥89.90', '¥89.90'],
    ['paidFen', -1200, '−¥12', '−¥12'],
    ['offRate', 0.05, '5%', '5%'],
    ['returnRate', 0.2931, '29.3%', '29.3%'],
    ['weekRate', 0.0015, '0.15%', '0.15%'],
    ['wornDays', 1, '1 day', '1天'],
    ['leftHours', 12, '12 hours', '12小时'],
    ['highWaitedMinutes', 95, '95 minutes', '95分钟'],
    ['middleWaitedMinutes', 1385, '23 hours 5 minutes', '23小时5分钟'],
    ['lowWaitedMinutes', 2580, '43 hours', '43小时'],
    ['stockUnits', 1, '1 unit', '1件'],
    ['batchOrders', 12, '12 orders', '12单'],
    ['dueTickets', 31, '31 tickets', '31张工单'],
    ['rating', 4.3, '4.30', '4.30'],
    ['everyone', 27_397, '27,397', '27,397'],
    ['keptSku', 'tee', '<tee>', '<tee>'],
    ['order', '36-1-0007', '36-1-0007', '36-1-0007'],
  ] as const)('%s %s', (name, value, en, zh) => {
    expect(LOCALES.map((locale) => deskFigure(name, value, locale, product))).toEqual([en, zh]);
  });
});

test('what is badly written or missing is named', () => {
  expect(() => readScript(['title\nsituation\nno ruling', ''], 'en')).toThrow('not a ruling');
  expect(() => readScript(['title', ''], 'en')).toThrow('not a case');
  expect(() => readScript(['title\nsituation\nnobody> words\na: b | c', ''], 'en')).toThrow('nobody');
  const none = () => '';
  expect(() => deskText({ template: 'refund/none', params: {} }, 'en', none)).toThrow(
    'no words for refund/none',
  );
  expect(() => deskText({ template: 'refund/worn', params: {} }, 'en', none)).toThrow('refund/worn has no');
});
