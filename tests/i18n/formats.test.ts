import { describe, expect, test } from 'vitest';
import {
  between,
  clock,
  compact,
  dayDate,
  decimal,
  describeChange,
  discount,
  duration,
  integer,
  list,
  MINUS,
  money,
  moneyCompact,
  moneyPerUnit,
  percent,
  points,
  price,
  signedInteger,
  signedMoney,
  signedPercent,
  weekDates,
  weekday,
} from '../../src/i18n/formats.ts';

describe('money', () => {
  test('is whole yuan in tables, in either language', () => {
    expect([money(12_840_000, 'en'), money(12_840_000, 'zh')]).toEqual(['¥128,400', '¥128,400']);
  });
  test('rounds fen to the nearest yuan and never shows minus zero', () => {
    expect([money(149, 'en'), money(150, 'en'), money(-20, 'en')]).toEqual(['¥1', '¥2', '¥0']);
    // A loss reads the same with its sign as in a sentence that says "lost".
    expect(money(-597_550, 'en')).toBe(`${MINUS}${money(597_550, 'en')}`);
  });
  test('takes a true minus', () => {
    expect(money(-6000, 'en')).toBe(`${MINUS}¥60`);
    expect(signedMoney(-6000, 'zh')).toBe(`${MINUS}¥60`);
    expect(money(-6000, 'zh')).not.toContain('-');
  });
  test('of one unit has two digits, a price only when it needs them', () => {
    expect(moneyPerUnit(1250, 'en')).toBe('¥12.50');
    expect([price(5900, 'en'), price(5990, 'zh')]).toEqual(['¥59', '¥59.90']);
  });
  test('is compact in tiles and axes: thousands in English, 万 in Chinese', () => {
    expect(moneyCompact(12_840_000, 'en')).toBe('¥128.4K');
    expect(moneyCompact(12_800_000, 'zh')).toBe('¥12.8万');
  });
  test('changes carry a sign, no change does not', () => {
    expect([signedMoney(109_000, 'en'), signedMoney(0, 'en')]).toEqual(['+¥1,090', '¥0']);
  });
});

describe('numbers', () => {
  test('are grouped, and large ones shortened in their own units', () => {
    expect(integer(15_926, 'zh')).toBe('15,926');
    expect([compact(230_000_000, 'en'), compact(230_000_000, 'zh')]).toEqual(['230M', '2.3亿']);
    expect([decimal(4.6, 'en', 2), signedInteger(-3, 'en')]).toEqual(['4.60', `${MINUS}3`]);
  });
  test('rates are per cent, differences of rates are points', () => {
    expect(percent(0.027, 'en', 2)).toBe('2.70%');
    expect(signedPercent(0.083, 'zh')).toBe('+8.3%');
    expect([points(0.008, 'en'), points(-0.008, 'zh')]).toEqual(['0.8 pt', '0.8个点']);
  });
  test('durations are words', () => {
    expect([duration(3, 'day', 'en'), duration(1, 'day', 'en'), duration(3, 'day', 'zh')]).toEqual([
      '3 days',
      '1 day',
      '3天',
    ]);
  });
  test('a discount is a share off in English and what is left, in tenths, in Chinese', () => {
    expect([discount(0.08, 'en'), discount(0.08, 'zh')]).toEqual(['8% off', '9.2折']);
    expect([discount(0.2, 'en'), discount(0.2, 'zh')]).toEqual(['20% off', '8折']);
  });
  test('ranges and lists read as the language does', () => {
    expect([between('90', '130', 'en'), between('90', '130', 'zh')]).toEqual(['90 to 130', '90～130']);
    expect([list(['a', 'b', 'c'], 'en'), list(['甲', '乙'], 'zh')]).toEqual(['a, b, and c', '甲和乙']);
  });
});

describe('the shop’s year', () => {
  test('puts festivals where they belong', () => {
    expect([dayDate(25, 3, 'en'), dayDate(46, 2, 'zh')]).toEqual(['18 Jun', '11月11日']);
    expect(weekDates(40, 'zh')).toBe('9月28日至10月4日');
  });
  test('weeks run from Monday to Sunday', () => {
    expect(weekDates(37, 'en')).toBe('Mon 7 – Sun 13 Sep');
    expect(weekDates(36, 'en')).toBe('Mon 31 Aug – Sun 6 Sep');
    expect([weekday(0, 'en'), weekday(6, 'zh'), weekday(0, 'zh', 'long')]).toEqual(['Mon', '周日', '周一']);
  });
  test('minutes of the day are a clock', () => {
    expect([clock(0), clock(965), clock(1439)]).toEqual(['00:00', '16:05', '23:59']);
  });
});

describe('a change', () => {
  test('keeps direction and goodness apart', () => {
    expect(describeChange(0.1124, 0.104, 'points', 'less', 'en')).toEqual({
      arrow: '▲',
      amount: '0.8 pt',
      judgement: 'bad',
      word: 'worse',
    });
    expect(describeChange(798_000, 689_000, 'money', 'more', 'zh')).toMatchObject({
      arrow: '▲',
      amount: '¥1,090',
      judgement: 'good',
      word: '变好',
    });
  });
  test('judges nothing where more is neither better nor worse', () => {
    expect(describeChange(120, 100, 'relative', 'neither', 'en')).toMatchObject({
      amount: '20.0%',
      judgement: 'same',
      word: 'more',
    });
  });
  test('from nothing is a count, not a per cent', () => {
    expect(describeChange(5, 0, 'relative', 'more', 'en')).toMatchObject({ amount: '5', word: 'better' });
  });
  test('of nothing says so', () => {
    expect(describeChange(5, 5, 'count', 'more', 'zh')).toMatchObject({
      arrow: '–',
      judgement: 'same',
      word: '持平',
    });
  });
});
