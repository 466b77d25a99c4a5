import { describe, expect, test } from 'vitest';
import { type Findable, nearest, search } from '../../src/components/glossary/search.ts';
import { normalise } from '../../src/components/search/normalise.ts';

const term = (...keys: string[]): Findable => ({ keys, text: 'a sentence about buyers' });
const order = term('average order value', '客单价', 'aov', '笔单价', 'kedanjia', 'kdj');
const conversion = term('conversion rate', '转化率', 'cvr', 'zhuanhualv', 'zhl');
const orderConversion = term('order conversion rate', '订单转化率', 'ocr', 'dingdanzhuanhualv', 'ddzhl');
const all = [order, orderConversion, conversion];
const found = (typed: string) => search(all, normalise(typed));

describe('search', () => {
  test.each(['AOV', 'ＡＯＶ', ' aov ', '客单价', '笔单', 'kdj', 'kedan', 'ke dan jia', 'order value'])(
    '%s finds the order value first',
    (typed) => expect(found(typed)[0]).toBe(order),
  );
  test('a whole name comes before a name that holds it', () => {
    expect(found('转化率')).toEqual([conversion, orderConversion]);
    expect(found('conversion')).toEqual([conversion, orderConversion]);
  });
  test('a sentence that holds the word comes last', () => {
    expect(found('buyers')).toEqual(all);
  });
  test('two letters find beginnings only', () => {
    expect(found('er')).toEqual([]);
    expect(found('kd')).toEqual([order]);
  });
  test('nothing typed finds nothing', () => expect(found('  ')).toEqual([]));
});

test('the nearest names come first', () => {
  expect(nearest(all, 'converzion rat', 2)).toEqual([conversion, orderConversion]);
  expect(nearest(all, '客单', 1)).toEqual([order]);
});
