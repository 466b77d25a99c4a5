import { describe, expect, test } from 'vitest';
import {
  type CheckedReport,
  emptyNarrative,
  type ReportCheck,
  type ReportCheckCode,
  type ReportEvidence,
  reportChecks,
} from '../../../src/simulator/index.ts';
import { fullReport } from './sample.ts';

const conversion: ReportEvidence = {
  kind: 'figure',
  id: 'E2-1',
  week: 2,
  path: 'thisWeek.conversionRate',
  value: 0.031_56,
};
const profit: ReportEvidence = {
  kind: 'figure',
  id: 'E2-2',
  week: 2,
  path: 'thisWeek.operatingProfitFen',
  value: -1_234_567,
};
const orders: ReportEvidence = { kind: 'figure', id: 'E2-4', week: 2, path: 'thisWeek.orders', value: 1204 };
const table: ReportEvidence = {
  kind: 'table',
  id: 'E2-3',
  week: 2,
  source: 'funnel',
  title: '',
  columns: [],
  rows: [],
};

/** A report with one section of words. */
const withText = (text: string, evidence: readonly ReportEvidence[] = []): CheckedReport => ({
  narrative: { ...emptyNarrative(), data: ['', text, ''] },
  goals: [{ figure: 'orders', direction: 'at-least', target: 1, how: 'so' }],
  evidence,
});
const isAbout = (code: ReportCheckCode) => (check: ReportCheck) => check.code === code;
const found = (code: ReportCheckCode, text: string, evidence?: readonly ReportEvidence[]) =>
  reportChecks(withText(text, evidence)).filter(isAbout(code));

describe('what is unfinished', () => {
  test('B21: every section without words, and that there is no goal', () => {
    const checks = reportChecks({ narrative: emptyNarrative() });
    expect(checks.filter(isAbout('section-empty'))).toHaveLength(21);
    expect(checks[0]).toEqual({ code: 'section-empty', part: 'overview', section: 0 });
    expect(checks.at(-1)).toEqual({ code: 'no-goals', part: 'outlook' });
    expect(checks).toHaveLength(22);
    expect(found('section-empty', 'words')).toHaveLength(20);
  });

  test('B21: problems without sign or action, goals without a way', () => {
    const checks = reportChecks({
      narrative: emptyNarrative(),
      problems: [
        { field: 'stock', status: 2, impact: 4, sign: '断货', action: '提前补货' },
        { field: 'service', status: 2, impact: 4, sign: 'slow', action: ' ' },
      ],
      goals: [{ figure: 'orders', direction: 'at-least', target: 1, how: '' }],
    }).filter(({ code }) => code !== 'section-empty');
    expect(checks).toEqual([
      { code: 'problem-unfinished', part: 'reflection', index: 1 },
      { code: 'goal-unfinished', part: 'outlook', index: 0 },
    ]);
  });
});

describe('what was left behind', () => {
  test.each([
    ['conversion is XX %', 'XX'],
    ['TODO: say why', 'TODO'],
    ['转化率为xx%', 'xx'],
    ['本周卖得最好的是___', '___'],
    ['利润下降，原因：待补充', '待补充'],
    ['某某产品卖断了', '某某'],
    ['sold 【】 units', '【】'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['why???', '???'],
  ])('B22: placeholder in “%s”', (text, mark) => {
    expect(found('placeholder', text)).toEqual([
      { code: 'placeholder', part: 'data', section: 1, found: mark },
    ]);
  });

  test.each(['XXL 和 XXXL 断货', 'Why? Because.', '[[E2-1]]', '他说“……”', 'f(x)', '尺码 XXL'])(
    'B22: “%s” has none',
    (text) => {
      expect(found('placeholder', text)).toEqual([]);
    },
  );

  test('B22: problems and goals are read too', () => {
    const checks = reportChecks({
      narrative: emptyNarrative(),
      problems: [{ field: 'stock', status: 2, impact: 4, sign: 'XX', action: 'pay $5' }],
      goals: [{ figure: 'orders', direction: 'at-least', target: 1, how: '待填' }],
    });
    expect(checks.filter(({ found: words }) => words !== undefined)).toEqual([
      { code: 'placeholder', part: 'reflection', index: 0, found: 'XX' },
      { code: 'other-currency', part: 'reflection', index: 0, found: '$' },
      { code: 'placeholder', part: 'outlook', index: 0, found: '待填' },
    ]);
  });

  test.each([
    ['we earned $300', ['$']],
    ['赚了300美元', ['美元']],
    ['300 USD and 20 euros and 5 USD', ['USD', 'euros']],
    ['赚了 ¥300，也就是300元', []],
    ['￥300', []],
  ])('B26: currencies in “%s”', (text, marks) => {
    expect(found('other-currency', text).map((check) => check.found)).toEqual(marks);
  });
});

describe('sums and changes', () => {
  test.each([
    '渠道占比：搜索40%、广告35%、邮件30%',
    'Shares by channel: search 40 %, ads 35 %, e-mail 20.5 %.',
    '售后原因构成：质量50％，物流30％，其他10％，合计100％',
    'The split of all tickets: quality 30 %, delivery 20 %, other 10 %',
  ])('B23: “%s” does not add up', (text) => {
    expect(found('shares-not-100', text)).toMatchObject([{ part: 'data', section: 1, expected: 100 }]);
  });

  test.each([
    '渠道占比：搜索40%、广告35%、邮件25%',
    'Shares: search 33.3 %, ads 33.3 %, e-mail 33.3 %',
    '占比：33%、33%、33%',
    'Ads take a share of 12 %, search 9 %, e-mail 4 %',
    'Margin 40 %, conversion 3 %, refunds 70 %',
    '广告占40%，比上周提高了5%，退款占70%',
    '占比 60% 和 70%',
  ])('B23: “%s” is left alone', (text) => {
    expect(found('shares-not-100', text)).toEqual([]);
  });

  test.each([
    ['Conversion rose from 3 % to 4 %, up 1 %.', 33.3],
    ['订单从1,000增长到1,200，增长了25%', 20],
    ['Orders fell from 1,200 to 900, down 30 %', -25],
    ['转化率从3.0%上升到4.0%，提高了2个百分点', 1],
    ['销售额由1.2万元增加至1.8万元，增长33%', 50],
    ['Profit grew from ¥8.0k to ¥10.0k, a rise of 20 %', 25],
  ])('B24: “%s” is %f', (text, expected) => {
    expect(found('change-wrong', text)).toMatchObject([{ part: 'data', section: 1, expected }]);
  });

  test.each([
    'Conversion rose from 3.0 % to 4.0 %, up 33 %.',
    'Conversion rose from 3.0 % to 4.0 %, 1 percentage point more.',
    '订单从1,000增长到1,200，增长了20%',
    '转化率从3%到4%，提高了1个百分点',
    // 2.9 to 3.2 may be 8 to 13 % before rounding
    'from 2.9 % to 3.2 %, up 12 %',
    'from 0 to 12, up 100 %',
    '从周一到周五，转化率是3%',
    'from 9 to 5 we sold 90 % of the day',
    // the second number ends where it ends: no claim is read out of its own digits
    'Conversion rose from 2.50% to 2.70%.',
  ])('B24: “%s” is right, or no change at all', (text) => {
    expect(found('change-wrong', text)).toEqual([]);
  });

  test.each(['Orders rose 12 %.', '转化率下降了0.5个百分点', '销售额增长8%', 'Refunds grew by 2 points'])(
    'B25: “%s” does not say against what',
    (text) => {
      expect(found('basis-missing', text)).toHaveLength(1);
    },
  );

  test.each([
    'Orders rose 12 % on last week.',
    '转化率比上周下降了0.5个百分点',
    '销售额环比增长8%',
    'Refunds grew by 2 points since week 3',
    'Conversion went from 3 % to 4 %: it improved by 33 %',
    'We improved the page.',
    '12 % of visits came from ads',
  ])('B25: “%s” does, or is no change', (text) => {
    expect(found('basis-missing', text)).toEqual([]);
  });
});

describe('claims and chips', () => {
  test.each([
    'Conversion is 3.2 %.',
    '赚了¥1,240',
    '退款1.2万元',
    'Visits fell. Nobody knows why.',
    '客单价提升了',
  ])('B27: “%s” wants a chip', (text) => {
    expect(found('claim-without-evidence', text)).toHaveLength(1);
    expect(found('claim-without-evidence', `${text}[[E2-1]]`, [conversion])).toEqual([]);
  });

  test.each(['I learned what a basis is.', '我学会了看漏斗', 'In week 3 we met twice'])(
    'B27: “%s” claims no figure',
    (text) => {
      expect(found('claim-without-evidence', text)).toEqual([]);
    },
  );

  test('B27: one claim a section is named, in at most sixty characters', () => {
    const claims = found('claim-without-evidence', `Words first. ${'Long '.repeat(30)}3 %. And 4 %.`);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.found).toMatch(/^Long .*…$/);
    expect(claims[0]?.found?.length).toBe(60);
  });

  test('B28: chips that are not there and chips that nothing names', () => {
    const report: CheckedReport = {
      ...withText('[[E2-1]] [[E9-9]]', [conversion, profit, table]),
      problems: [
        { field: 'stock', status: 2, impact: 4, sign: 'x', action: 'y', evidenceId: 'E2-3' },
        { field: 'stock', status: 2, impact: 4, sign: 'x [[E8-8]]', action: 'y', evidenceId: 'E7-7' },
      ],
    };
    expect(reportChecks(report).filter(({ code }) => code.startsWith('chip'))).toEqual([
      { code: 'chip-unknown', part: 'data', section: 1, found: 'E9-9' },
      { code: 'chip-unknown', part: 'reflection', index: 1, found: 'E7-7' },
      { code: 'chip-unknown', part: 'reflection', index: 1, found: 'E8-8' },
      { code: 'chip-unused', found: 'E2-2' },
    ]);
  });

  test.each([
    ['Conversion is 3.2 % [[E2-1]]', undefined],
    ['转化率3.16%（[[E2-1]]）', undefined],
    ['转化率3.3％[[E2-1]]', 3.156],
    ['Conversion is 0.03 [[E2-1]]', undefined],
    ['41,000 visits cost ¥12,346 [[E2-2]]', undefined],
    ['1,205 [[E2-4]]', 1204],
    ['订单1,204（[[E2-4]]）', undefined],
    ['in week 5 [[E2-4]]', undefined],
    ['第5[[E2-4]]', undefined],
    ['亏了¥12,346[[E2-2]]', undefined],
    ['亏了1.2万元[[E2-2]]', undefined],
    ['we lost ¥12k [[E2-2]]', undefined],
    ['we lost ¥13k [[E2-2]]', -12_345.67],
    ['亏了1.3万元[[E2-2]]', -12_345.67],
    ['in week 3, see [[E2-1]]', undefined],
    ['41,000 visits [[E2-3]]', undefined],
  ])('B28: the number beside a chip: %s', (text, expected) => {
    const checks = found('number-differs', text, [conversion, profit, table, orders]);
    expect(checks.map((check) => check.expected?.toFixed(3))).toEqual(
      expected === undefined ? [] : [expected.toFixed(3)],
    );
  });
});

test('B21: a report as it is handed in can be checked as it stands', () => {
  const codes = new Set(reportChecks(fullReport).map(({ code }) => code));
  expect([...codes].sort()).toEqual(['problem-unfinished', 'section-empty']);
});
