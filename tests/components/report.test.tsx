import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FIGURES_OF_PART } from '../../src/components/shop/report/key-figures.ts';
import { charactersOf, textLength } from '../../src/components/shop/report/narrative-checks.ts';
import { ReportSheet } from '../../src/components/shop/report/ReportSheet.tsx';
import { partTitle, sectionTitle } from '../../src/components/shop/report/section-title.ts';
import { shortCode } from '../../src/components/shop/report/short-code.ts';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { REPORT_PARTS } from '../../src/simulator/index.ts';
import { narrativeOf, reportOf } from '../fixtures/debrief-report.ts';

afterEach(cleanup);

describe('the seven parts of three sections', () => {
  test('are numbered in both languages', () => {
    expect(REPORT_PARTS.map((part) => partTitle(part, 'zh'))).toEqual([
      '一、本周学习概况',
      '二、平台操作实践',
      '三、网络营销推广策略',
      '四、客户服务与关系维护',
      '五、数据分析与运营优化',
      '六、问题反思与改进方向',
      '七、总结与展望',
    ]);
    expect(sectionTitle('data', 1, 'en')).toBe('5.2 Conversion plan');
    expect(sectionTitle('data', 1, 'zh')).toBe('5.2 转化率提升方案');
  });

  test('every key figure stands in one of them', () => {
    const standing = new Set(Object.values(FIGURES_OF_PART).flat());
    expect([...standing].sort()).toEqual(Object.keys(reportOf().figures.thisWeek).sort());
  });
});

describe('the length of a text', () => {
  test('is counted in words, or in characters where Chinese prevails', () => {
    expect(textLength('We sold 542 units, 9.5% more.', 'words')).toEqual({ unit: 'words', count: 6 });
    expect(textLength('本周销量542件，增长9.5%。', 'words')).toEqual({ unit: 'characters', count: 9 });
    expect(textLength('  ', 'characters')).toEqual({ unit: 'characters', count: 0 });
  });

  test('leaves chips out, and spaces where characters are asked for', () => {
    expect(textLength('转化率[[E5-1]]涨了。', 'words')).toEqual({ unit: 'characters', count: 5 });
    const narrative = narrativeOf((part, section) =>
      part === 'data' && section === 0 ? 'a b [[E5-1]]' : '',
    );
    expect(charactersOf(narrative, ['data'])).toBe(2);
    expect(charactersOf(narrative, ['overview'])).toBe(0);
  });
});

test('a report to read shows words as text only, whatever they contain', () => {
  const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const { container } = render(
    <LocaleProvider locale="en">
      <ReportSheet
        report={reportOf(
          narrativeOf(() => attack),
          attack,
        )}
        productName={() => 'Basic tee'}
      />
    </LocaleProvider>,
  );
  expect(container.querySelector('img, script')).toBeNull();
  expect(screen.getAllByText(attack).length).toBeGreaterThan(20);
  expect(screen.getByText('Weekly report, week 2')).toBeTruthy();
});

test('the code on paper is the start of the seal in groups of four', () => {
  expect(shortCode('ab12cd34ef56aaaa')).toBe('AB12-CD34-EF56');
});
