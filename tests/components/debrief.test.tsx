import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { priceCurve } from '../../src/charts/price-curve.ts';
import { BetResult, isInside } from '../../src/components/shop/debrief/BetResult.tsx';
import { DayStrip } from '../../src/components/shop/debrief/DayStrip.tsx';
import { adviceSentence } from '../../src/components/shop/debrief/PriceReplay.tsx';
import { ProfitBridge } from '../../src/components/shop/debrief/ProfitBridge.tsx';
import { verdictOf, verdictSentence } from '../../src/components/shop/debrief/verdict.ts';
import { finishedSentence } from '../../src/components/shop/run/WeekShow.tsx';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import type { Locale } from '../../src/i18n/locale.ts';
import type { BridgeRow, CauseRow, Entry, WeekResult } from '../../src/simulator/index.ts';
import { daysOf, plan, weekOf } from '../fixtures/debrief-week.ts';

afterEach(cleanup);

const even = (yuan: number) => Array.from({ length: 7 }, () => (yuan * 100) / 7);
const owner = weekOf(0, [80_000, 80_000, 80_000, 80_000, 80_000, 80_000, 80_000]);
const first = weekOf(1, even(7000));
const second = weekOf(2, even(9100));
const third = weekOf(3, even(8400));

function show(content: preact.ComponentChildren, locale: Locale = 'en') {
  return render(<LocaleProvider locale={locale}>{content}</LocaleProvider>);
}

describe('the headline', () => {
  const sentence = (
    results: WeekResult[],
    result: WeekResult,
    rows: CauseRow[] | undefined,
    locale: Locale,
  ) => verdictSentence(verdictOf(results, result, rows), locale);

  test('names the best week and the largest cause', () => {
    const rows: CauseRow[] = [
      { cause: 'traffic', effectFen: 300_000 },
      { cause: 'price', effectFen: -90_000 },
      { cause: 'rivals', effectFen: 0 },
    ];
    expect(sentence([owner, first, second], second, rows, 'en')).toBe(
      'You made ¥9,100, your best week so far. Marketing and pages helped most: +¥3,000.',
    );
    expect(sentence([owner, first, second], second, rows, 'zh')).toBe(
      '本周赚了¥9,100，是到目前最好的一周。推广和详情页贡献最大：+¥3,000。',
    );
  });

  test('says that empty shelves cost more than any row when they did', () => {
    const short = { ...third, lostUnits: 22, lostMarginFen: 189_200 };
    const rows: CauseRow[] = [{ cause: 'luckNow', effectFen: -70_000 }];
    expect(sentence([owner, first, second, short], short, rows, 'en')).toBe(
      'You made ¥8,400, ¥700 less than the week before. Empty shelves cost ¥1,892 of margin, more than any other change.',
    );
    expect(sentence([owner, first, second, short], short, rows, 'zh')).toBe(
      '本周赚了¥8,400，比上周少¥700。断货少赚毛利¥1,892，比任何一项变动都大。',
    );
  });

  test('compares the first week with the previous owner’s last', () => {
    expect(sentence([owner, first], first, undefined, 'en')).toBe(
      'You made ¥7,000, ¥1,400 more than the previous owner’s last week.',
    );
    expect(sentence([owner, first], first, undefined, 'zh')).toBe(
      '本周赚了¥7,000，比前任店主的最后一周多¥1,400。',
    );
  });

  test('states a loss and the weakest week without blame', () => {
    const loss = weekOf(3, even(-350));
    expect(sentence([owner, first, second, loss], loss, undefined, 'en')).toBe(
      'You lost ¥350, your weakest week so far.',
    );
    expect(sentence([owner], owner, undefined, 'zh')).toBe('前任店主这一周赚了¥5,600。');
  });
});

test('the bridge is a table whose steps add up and whose last row is the total', () => {
  const rows: BridgeRow[] = [
    { line: 'units', effectFen: 300_000 },
    { line: 'prices', effectFen: -90_000 },
  ];
  show(<ProfitBridge before={first} result={second} rows={rows} />);
  const table = screen.getByRole('table', { name: 'Profit bridge, week 1 to week 2' });
  const cells = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td.n')?.textContent);
  expect(cells).toEqual(['¥7,000', '+¥3,000', '−¥900', '¥9,100']);
});

test('the day strip says when a product sold out and what that cost', () => {
  const days = daysOf(even(7000), {
    3: { soldOut: [{ skuId: 'tee', minuteOfDay: 960 }], lostMarginFen: 21_000, lostUnits: 3 },
  });
  show(<DayStrip result={weekOf(1, even(7000), { days })} productName={() => 'Basic tee'} />);
  expect(screen.getByText('Basic tee sold out, 16:00')).toBeTruthy();
  expect(screen.getByText('lost to empty shelves: 3 units, ¥210 of margin')).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(7);
});

describe('the bet', () => {
  const entry = (week: number, profitYuan: number): Entry => ({
    week,
    plan,
    bet: { operatingProfitFen: profitYuan * 100, toleranceFen: 100_000 },
    deskAnswers: {},
    note: '',
    resultHash: '',
    hash: '',
  });

  test('is inside within its tolerance, the edge included', () => {
    expect(isInside({ operatingProfitFen: 900_000, toleranceFen: 100_000 }, 1_000_000)).toBe(true);
    expect(isInside({ operatingProfitFen: 900_000, toleranceFen: 100_000 }, 1_000_001)).toBe(false);
  });

  test('shows the row of bets up to the week', () => {
    show(<BetResult week={2} entries={[entry(1, 4000), entry(2, 9000)]} results={[owner, first, second]} />);
    expect(screen.getByText('1 of 2 bets inside')).toBeTruthy();
    expect(screen.getByText('Week 1: outside')).toBeTruthy();
    expect(screen.getByText('Week 2: inside')).toBeTruthy();
  });
});

test('the price sentence tells what to do, in both languages', () => {
  const points = Array.from({ length: 21 }, (_, index) => {
    const yuan = 45 + index;
    return { priceFen: yuan * 100, operatingProfitFen: 1_000_000 - 4_000 * (yuan - 55) ** 2, units: 100 };
  });
  const at = (actualFen: number) => priceCurve({ points, actualFen, lastFen: 6500 });
  expect(adviceSentence(at(5600), 'en')).toMatch(/from ¥53 to ¥57 .* stop tuning this/);
  expect(adviceSentence(at(6500), 'en')).toMatch(/Too dear\. At ¥55 the same week earns about ¥4,000 more/);
  expect(adviceSentence(at(4500), 'zh')).toMatch(/卖便宜了。定¥55，同一周约多赚¥4,000/);
});

test('the show ends in one sentence', () => {
  expect(finishedSentence(second, first, 'en')).toBe(
    'Week 2 finished. Profit ¥9,100, ¥2,100 more than the week before. 0 events.',
  );
  expect(finishedSentence(third, second, 'zh')).toBe('第3周结束，利润¥8,400，比上周少¥700，发生0件事。');
});
