import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/components/shop/debrief/answer.ts';
import { BetRecords } from '../../../src/components/shop/debrief/BetRecords.tsx';
import { CausesBridge } from '../../../src/components/shop/debrief/CausesBridge.tsx';
import { DeskLine } from '../../../src/components/shop/debrief/DeskLine.tsx';
import { FanPanel } from '../../../src/components/shop/debrief/FanPanel.tsx';
import { FlagsPanel } from '../../../src/components/shop/debrief/FlagsPanel.tsx';
import { LuckPanel } from '../../../src/components/shop/debrief/LuckPanel.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import {
  explainCauses,
  explainChange,
  explainLuck,
  fanChart,
  forecastRecord,
  type MisconceptionFlag,
  planAndLuck,
  playWeek,
  type WeekResult,
} from '../../../src/simulator/index.ts';
import { weekScoreOf } from '../../fixtures/week-score.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

afterEach(cleanup);

const bet = { operatingProfitFen: 800_000, toleranceFen: 200_000 };
let game = openedGame();
game = playWeek(game, {}, scenario, { bet }).game;
game = playWeek(game, { emailSends: 6 }, scenario, { bet }).game;
const { facts, results } = shopOf(game);
const result = results.at(-1) as WeekResult;
const before = results.at(-2) as WeekResult;
const few = { first: 0, count: 12 };

const ready = <Value,>(value: Value): Answer<Value> => ({ status: 'ready', value });
const show = (content: preact.ComponentChildren, locale: Locale = 'en') =>
  render(<LocaleProvider locale={locale}>{content}</LocaleProvider>);
const amounts = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody td:last-child')].map((cell) =>
    Number((cell.textContent ?? '').replaceAll('−', '-').replaceAll(/[¥,+\s]/g, '')),
  );

describe.each(LOCALES)('why profit changed (%s)', (locale) => {
  test('is a table of causes whose rows add up, with the lines of the account below', () => {
    const causes = ready(explainCauses(game, 2, scenario));
    const lines = ready([...explainChange(game, 2, scenario)]);
    show(<CausesBridge {...{ before, result, causes, lines }} />, locale);
    for (const table of screen.getAllByRole('table', { hidden: true })) {
      const [from = 0, ...steps] = amounts(table);
      const to = steps.pop();
      expect(steps.length).toBeGreaterThan(2);
      expect(from + steps.reduce((sum, step) => sum + step, 0)).toBe(to);
    }
  });
});

test('causes that are worked out say so, and a failure offers another try', () => {
  const retry = vi.fn();
  const waiting: Answer<never> = { status: 'waiting' };
  const { rerender } = show(<CausesBridge {...{ before, result, causes: waiting, lines: waiting }} />);
  expect(screen.getByText('Replaying up to 256 weeks…')).toBeTruthy();
  rerender(
    <LocaleProvider locale="en">
      <CausesBridge {...{ before, result, causes: { status: 'failed', retry }, lines: waiting }} />
    </LocaleProvider>,
  );
  expect(screen.getByText(/^The causes could not be worked out/)).toBeTruthy();
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});

test('plan plus luck is the week, and the sources add up to the luck shown', () => {
  const plan = planAndLuck(game, 2, scenario);
  const sources = explainLuck(game, 2, scenario);
  show(<LuckPanel answer={ready({ plan, sources })} />);
  const worth = screen.getByRole('table', { name: 'Plan and luck of the week' });
  const [planYuan = 0, luckYuan = 0, cameYuan] = amounts(worth);
  expect(planYuan + luckYuan).toBe(cameYuan);
  const rows = amounts(screen.getByRole('table', { name: 'Where luck came in' }));
  expect(rows).toHaveLength(8);
  const parts = rows.slice(0, 5).reduce((sum, row) => sum + row, 0);
  expect(Math.abs(parts - (rows[5] ?? 0))).toBeLessThanOrEqual(3); // each row is rounded by itself
  expect(Math.abs((rows[5] ?? 0) + (rows[6] ?? 0) - (rows[7] ?? 0))).toBeLessThanOrEqual(2);
  expect(rows[7]).toBe(luckYuan);
  expect(screen.getByText('Luck is not graded.')).toBeTruthy();
});

test('the fan says how the week came out and has nine weeks in its table', () => {
  const fan = fanChart(game, 1, undefined, scenario, few);
  show(<FanPanel answer={ready(fan)} results={results} />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Better than \d+ of 100 futures/);
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows).toHaveLength(10);
  expect(rows[2]?.lastElementChild?.textContent).not.toBe('–'); // week 2 has come
  expect(rows[3]?.lastElementChild?.textContent).toBe('–');
});

describe('mistaken ideas', () => {
  const flag: MisconceptionFlag = {
    code: 'daily-emails',
    week: 2,
    change: { emailSends: 2 },
    gainFen: 161_571,
    standardErrorFen: 34_462,
    measure: 'value',
    sameLuckFen: -92_171,
  };
  const rest = { was: result.plan, facts, productName: (id: string) => id, canPlan: false };

  test('come with both figures of the re-run and the lesson', () => {
    show(<FlagsPanel answer={ready([flag])} {...rest} />);
    const item = within(screen.getByRole('listitem'));
    for (const text of ['+¥1,616', '± ¥345', '−¥922', 'One week alone does not show it.'])
      expect(item.getByText(text)).toBeTruthy();
    expect(item.getByRole('link', { name: /^Lesson 9.5/ })).toBeTruthy();
    expect(item.queryByRole('button')).toBeNull();
  });

  test('are usually none', () => {
    show(<FlagsPanel answer={ready([])} {...rest} />, 'zh');
    expect(screen.getByText('本周没有证实的误区。')).toBeTruthy();
  });
});

test('bets stand beside the forecasts of their Mondays, with both scores', () => {
  const record = forecastRecord(game, scenario);
  show(<BetRecords record={record} week={2} />);
  const rows = screen.getAllByRole('row');
  expect(rows).toHaveLength(1 + 2 + 1);
  expect(within(rows[1] as HTMLElement).getByText(/your range ¥6,000 to ¥10,000/)).toBeTruthy();
  expect(screen.getByText(/^Four bets are needed/)).toBeTruthy();
});

test('the desk stands beside the mark', () => {
  const { rerender } = show(<DeskLine state={{ status: 'computing' }} />);
  expect(screen.getByText('Marked together with the plan.')).toBeTruthy();
  rerender(
    <LocaleProvider locale="zh">
      <DeskLine state={{ status: 'ready', score: weekScoreOf('final', { desk: 62.5 }) }} />
    </LocaleProvider>,
  );
  expect(screen.getByText('随本周方案答复的事项，得63分（满分100）。')).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/desk');
});
