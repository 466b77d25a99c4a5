import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { Badge } from '../../src/components/verify/Badge.tsx';
import { CheckReports } from '../../src/components/verify/CheckReports.tsx';
import { nameDifference } from '../../src/components/verify/difference-names.ts';
import type { VerifiedFile } from '../../src/stores/report.ts';
import { provideServices } from '../../src/stores/services.ts';
import type { Simulator } from '../../src/workers/protocol.ts';
import { reportOf } from '../fixtures/debrief-report.ts';

afterEach(cleanup);

const names = { report: reportOf(), productName: (skuId: string) => (skuId === 'tee' ? 'Basic tee' : skuId) };

describe('a differing figure', () => {
  const name = (path: string, locale: 'en' | 'zh' = 'en') =>
    nameDifference({ path, stored: 120_000, replayed: 100_050 }, names, locale);

  test('is named in the reader’s language, money to the fen', () => {
    expect(name('figures.thisWeek.operatingProfitFen')).toEqual({
      name: 'this week: Profit',
      stored: '¥1,200',
      replayed: '¥1,000.50',
    });
    expect(name('figures.thisWeek.orders', 'zh').name).toBe('本周：订单数');
  });

  test('of a product, channel, day or bridge row carries its name', () => {
    expect(name('figures.skus.0.units').name).toBe('Basic tee: units sold');
    expect(name('figures.channels[2].spendFen').name).toBe('Search ads: spend');
    expect(name('figures.days.3.orders').name).toBe('Thursday: orders');
    expect(name('figures.bridge.0.effectFen', 'zh').name).toBe('利润桥：销量');
    expect(name('figures.profit.shipping', 'zh').name).toBe('利润表：运费');
  });

  test('that is unknown shows its place', () => {
    expect(name('head.attempt').name).toBe('field “head.attempt”');
  });
});

test('a badge says the result in words beside its sign', () => {
  const altered: VerifiedFile = {
    verdict: 'altered',
    differences: [
      { path: 'figures.thisWeek.orders', stored: 500, replayed: 430 },
      { path: 'figures.thisWeek.units', stored: 600, replayed: 542 },
    ],
    problems: [],
  };
  render(
    <LocaleProvider locale="en">
      <Badge outcome={altered} />
    </LocaleProvider>,
  );
  expect(screen.getByText(/2 figures differ/).textContent).toBe('△2 figures differ');
});

test('a report that earlier rules wrote is said to be replayed under these', () => {
  const outcome: VerifiedFile = { verdict: 'verified', differences: [], problems: [], rulesVersion: 1 };
  for (const [locale, words] of [
    ['en', '✓Replayed under rules 1: figures match'],
    ['zh', '✓已按规则1重放：数字一致'],
  ] as const) {
    render(
      <LocaleProvider locale={locale}>
        <Badge outcome={outcome} />
      </LocaleProvider>,
    );
    expect(screen.getByText(/1/).textContent).toBe(words);
    cleanup();
  }
});

test('a bad file never stops the others, and a report opens to be read', async () => {
  const outcomes: Record<string, VerifiedFile> = {
    good: { verdict: 'verified', differences: [], problems: [], report: reportOf() },
    altered: {
      verdict: 'altered',
      differences: [{ path: 'figures.thisWeek.orders', stored: 500, replayed: 430 }],
      problems: [],
      report: reportOf(),
    },
    bad: { verdict: 'unreadable', differences: [], problems: [{ code: 'file/not-json', path: '' }] },
  };
  const simulator = {
    verify: (text: string) => {
      if (text === 'crash') return Promise.reject(new Error('the worker broke'));
      return Promise.resolve(outcomes[text]);
    },
    facts: () => Promise.reject(new Error('no such shop')),
  };
  provideServices({ simulator: simulator as unknown as Simulator });
  const { container } = render(<CheckReports locale="en" />);
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const files = ['crash', 'bad', 'good', 'altered'].map((text) => new File([text], `${text}.shop.json`));
  Object.defineProperty(input, 'files', { value: files });
  fireEvent.change(input);
  await waitFor(() => screen.getByText('4 checked, 1 verified.'));
  const verdicts = [...container.querySelectorAll('[data-verdict]')].map((badge) =>
    badge.getAttribute('data-verdict'),
  );
  expect(verdicts).toEqual(['unreadable', 'unreadable', 'verified', 'altered']);
  expect(screen.getByText('This is not a report file: it holds no readable data.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Open ?good.shop.json$/ }));
  const opened = screen.getByRole('region', { name: 'Open the report in good.shop.json' });
  expect(within(opened).getByText('Blue Door')).toBeTruthy();
});
