import { cleanup, render, screen, within } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Certificate } from '../../../src/components/shop/season/Certificate.tsx';
import { Screen } from '../../../src/components/shop/season/SeasonEnd.tsx';
import {
  bestDecision,
  costliestDecision,
  skillChanges,
  worthByWeek,
} from '../../../src/components/shop/season/season-record.ts';
import { weeksCsv } from '../../../src/components/shop/season/weeks-csv.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { createGame, playWeek, seasonScore } from '../../../src/simulator/index.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { stage } from '../../../src/stores/plan.ts';
import { runWeek } from '../../../src/stores/run.ts';
import type { SeasonScore } from '../../../src/stores/scores.ts';
import { axisOf, weekScoreOf } from '../../fixtures/week-score.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

const season = vi.hoisted(() => ({ rows: [] as SeasonScore[] }));
vi.mock('../../../src/stores/scores.ts', () => ({
  get $seasonScores() {
    return atom(season.rows);
  },
  weekScore: () => atom({ status: 'computing' }),
}));

beforeEach(() => {
  season.rows = [];
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

const show = (content: preact.ComponentChildren, locale: Locale = 'en') =>
  render(<LocaleProvider locale={locale}>{content}</LocaleProvider>);
const row = (week: number, mark: number, best = 255_000_000): SeasonScore => ({
  week,
  score: weekScoreOf('final', {
    week,
    overall: mark,
    pricing: axisOf({ score: mark, bestFen: best }),
    promotion: axisOf({ score: null, bestFen: 999_000_000 }),
  }),
});

describe('the record of a season', () => {
  test('counts plans above the naive ones and names the best and the costliest decision', () => {
    const rows = [row(1, 50), { week: 2, score: undefined }, row(3, 80, 260_000_000)];
    expect(worthByWeek(rows)[1]).toEqual({ week: 2, youFen: undefined, bestFen: undefined });
    expect(worthByWeek(rows)[0]?.youFen).toBe(12_000_000);
    expect(bestDecision(rows)).toMatchObject({ week: 1, fen: 4_000_000 });
    // promotion had no mark, so what it left is nobody's decision
    expect(costliestDecision(rows)).toMatchObject({ week: 3, axis: 'pricing', fen: 6_000_000 });
  });

  test('compares skills only where enough weeks have marks', () => {
    expect(skillChanges([row(1, 50), row(2, 60)])).toEqual([]);
    const rows = [40, 50, 60, 70, 80, 90, 90, 90].map((mark, index) => row(index + 1, mark));
    expect(skillChanges(rows)[0]).toEqual({ axis: 'pricing', early: 45, late: 90 });
    expect(skillChanges(rows).map(({ axis }) => axis)).toEqual(['pricing', 'fulfilment']);
  });
});

test('the table of weeks has a line a week and no formula in it', () => {
  let game = createGame({ scenario, seed: 'AB12CD34', shopName: '=HYPERLINK("x")' });
  game = playWeek(game, {}, scenario, { bet: { operatingProfitFen: -1000, toleranceFen: 500 } }).game;
  game = playWeek(game, {}, scenario).game;
  const text = weeksCsv(game, [row(1, 61.26)], 'en');
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(text.startsWith('\uFEFFWeek,"Profit, fen",')).toBe(true);
  const profit = shopOf(game).results.find(({ week }) => week === 1)?.profit.operatingProfitFen;
  expect(lines[1]).toMatch(new RegExp(`^1,${profit},.*,-1000,500,61.3$`));
  expect(lines[2]).toMatch(/,,,$/);
  expect(text).not.toContain('HYPERLINK');
});

describe.each(LOCALES)('the certificate (%s)', (locale) => {
  test('names keeper, shop, score and code in both languages', () => {
    const game = openedGame([{}, {}]);
    const named = { ...game, head: { ...game.head, shopName: '青禾', learner: { name: '李娜' } } };
    const score = seasonScore([row(1, 80).score, row(2, 90).score], { weeks: 2 });
    show(<Certificate game={named} shop={shopOf(game)} score={score} record={undefined} />, locale);
    const sheet = screen.getByRole('article');
    for (const text of ['李娜', '青禾', 'Certificate', '结业证书']) expect(sheet.textContent).toContain(text);
    const code = game.entries.at(-1)?.hash.slice(0, 12).toUpperCase() ?? '';
    expect(sheet.querySelector('.certificate-code b')?.textContent?.replaceAll('-', '')).toBe(code);
    expect(sheet.querySelector('.main-item dd')?.textContent).toContain('85');
    expect(sheet.textContent).toContain(`/${locale}/verify/`);
    expect(sheet.textContent).not.toMatch(/undefined|NaN/);
  });
});

describe('the end of a season', () => {
  beforeEach(async () => {
    await provideShop();
    await startShop();
  });

  test('has not begun before the first week', () => {
    show(<Screen />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The season has not begun');
    expect(screen.getByRole('link', { name: 'Plan week 1' }).getAttribute('href')).toBe('#/cockpit');
  });

  test('says what is missing while weeks are left', async () => {
    stage('emailSends', 2);
    await runWeek();
    season.rows = [{ week: 1, score: weekScoreOf('provisional', { week: 1, overall: 70 }) }];
    show(<Screen />, 'zh');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('再开11周，这一季就收官');
    const missing = within(screen.getByRole('region', { name: '还缺什么' }));
    expect(missing.getByText(/接下来是第2周/)).toBeTruthy();
    expect(missing.getByText('还有1周没有最终得分。')).toBeTruthy();
    expect(missing.getByText('有1周没有押数。')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('button', { name: '下载我的作品集' })).toBeTruthy();
  });
});
