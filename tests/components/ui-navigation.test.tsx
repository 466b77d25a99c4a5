import { cleanup, configure, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { areaMark, NO_MARK } from '../../src/components/shell/area-marks.ts';
import { inAppOf } from '../../src/components/shell/in-app.ts';
import { $openCases, $weekCases } from '../../src/components/shell/open-cases.ts';
import { SideNav } from '../../src/components/shell/SideNav.tsx';
import { Stripes } from '../../src/components/shell/Stripes.tsx';
import { TabBar } from '../../src/components/shell/TabBar.tsx';
import { opensIn } from '../../src/components/shop/cockpit/opens-in.ts';
import { opensText } from '../../src/components/shop/cockpit/opens-text.ts';
import { Place } from '../../src/components/shop/Place.tsx';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { createGame, defaultPlan, type Game, playWeek } from '../../src/simulator/index.ts';
import { $game, closeGame, openSave, startGame } from '../../src/stores/game.ts';
import { answerDeskCase, stage } from '../../src/stores/plan.ts';
import { storage } from '../../src/stores/services.ts';
import { provideShop, startShop } from '../stores/shop.ts';
import { deskOf, scenario, shopOf } from './shop/opened.ts';

function guided(weeks: number): Game {
  let game = createGame({ scenario, seed: 'AB12CD34', season: 'guided' });
  while (game.entries.length < weeks) game = playWeek(game, defaultPlan(game), scenario).game;
  return game;
}
const inEnglish = (component: preact.ComponentChildren) =>
  render(<LocaleProvider locale="en">{component}</LocaleProvider>);

// busy machines draw late
configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  await provideShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe('the marks of a guided season', () => {
  const first = deskOf(guided(0));

  test('an area says when its first lever opens', () => {
    expect(areaMark(first, 0, 'products').lockedUntil).toBeUndefined();
    expect(areaMark(first, 0, 'promotions').lockedUntil).toBe(2);
    expect(areaMark(first, 0, 'logistics').lockedUntil).toBe(6);
    // nothing to move there, so nothing to open
    expect(areaMark(first, 0, 'orders').lockedUntil).toBeUndefined();
  });
  test('what opens this week is new for this week', () => {
    const second = deskOf(guided(1));
    expect(areaMark(second, 0, 'promotions')).toMatchObject({ isNew: true, lockedUntil: undefined });
    expect(areaMark(deskOf(guided(2)), 0, 'promotions').isNew).toBe(false);
  });
  test('a free season has neither locks nor news', () => {
    const free = deskOf(createGame({ scenario, seed: 'AB12CD34' }));
    for (const view of ['promotions', 'logistics', 'team'] as const) {
      expect(areaMark(free, 0, view)).toEqual(NO_MARK);
    }
  });
  test('the coming week is announced by area, and the last one announces nothing', () => {
    const { head, shop } = { head: guided(0).head, shop: shopOf(guided(0)) };
    expect(opensIn(head, shop.facts, 2)).toEqual([{ view: 'promotions', levers: ['coupon', 'threshold'] }]);
    expect(opensText(head, shop.facts, 2, 'en')).toBe('Opens: Promotions (Shop coupon and Spend and save).');
    expect(opensText(head, shop.facts, 6, 'zh')).toBe('开放：物流（10项设置）。');
    expect(opensIn(head, shop.facts, shop.facts.weeks + 1)).toEqual([]);
    expect(opensText({}, shop.facts, 2, 'en')).toBeUndefined();
  });
});

describe('the navigation', () => {
  test('keeps closed areas in sight, with the week that opens them', async () => {
    await startGame({ scenarioId: 'apparel', seed: 'AB12CD34', season: 'guided' });
    inEnglish(<SideNav />);
    const link = screen.getByRole('link', { name: /^Logistics/ });
    expect(link.textContent).toContain('Week 6');
    expect(link.textContent).toContain('Opens in week 6');
    expect(link.getAttribute('href')).toBe('#/logistics');
    expect(screen.getByRole('link', { name: /^Products/ }).textContent).toContain('New');
  });
  test('a closed area can be looked at, under a line that says when it opens', async () => {
    await startGame({ scenarioId: 'apparel', seed: 'AB12CD34', season: 'guided' });
    inEnglish(<Place view="logistics" />);
    expect(screen.getByText('Logistics opens in week 6')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })).toBeTruthy();
    cleanup();
    inEnglish(<Place view="products" />);
    expect(screen.queryByText(/opens in week/)).toBeNull();
  });
  test('counts problems where they are, and says what the number means', async () => {
    await startShop();
    inEnglish(<SideNav />);
    stage('coupon', { valueFen: 5000, minimumFen: 1000, dayMask: 0 });
    expect(
      await screen.findByRole('link', { name: /Promotions.*2 problems|Promotions.*1 problem/ }),
    ).toBeTruthy();
  });
  test('counts the cases at the desk until each has a ruling', async () => {
    await startShop();
    inEnglish(<SideNav />);
    await vi.waitFor(() => expect($weekCases.get().length).toBeGreaterThan(0), 10_000);
    const all = $openCases.get().length;
    expect(await screen.findByRole('link', { name: new RegExp(`Desk.*${all} cases`) })).toBeTruthy();
    const [first] = $weekCases.get();
    if (first === undefined) return;
    answerDeskCase(first.id, first.answers[0]?.id);
    expect($openCases.get()).toHaveLength(all - 1);
    expect(await screen.findByRole('link', { name: new RegExp(`Desk.*${all - 1} case`) })).toBeTruthy();
  });
  test('a phone has five tabs, the fourth being orders', () => {
    inEnglish(<TabBar />);
    const bar = screen.getByRole('navigation', { name: 'Main' });
    const names = within(bar)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(names).toEqual(['Cockpit', 'Goods', 'Growth', 'Orders']);
    expect(within(bar).getByRole('button', { name: 'More' })).toBeTruthy();
  });
});

describe('stripes', () => {
  test('a practice copy says so for as long as it is open', async () => {
    const { head, entries } = createGame({ scenario, seed: 'AB12CD34', practice: true });
    const { saveId } = await (await storage()).createSave({ head, entries, profitsFen: [] });
    await openSave(saveId);
    expect($game.get().status).toBe('ready');
    inEnglish(<Stripes />);
    expect(screen.getByText('Practice copy: nothing here is graded.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Saved shops' }).getAttribute('href')).toBe('#/saves');
    cleanup();
    await startShop();
    inEnglish(<Stripes />);
    expect(screen.queryByText(/Practice copy/)).toBeNull();
  });

  test.each([
    [
      'wechat',
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50 Language/zh_CN',
    ],
    [
      'qq',
      'Mozilla/5.0 (Linux; Android 14) Mobile MQQBrowser/6.2 Mobile Safari/537.36 V1_AND_SQ_8.8.0 QQ/8.8.0',
    ],
    ['dingtalk', 'Mozilla/5.0 (Linux; Android 14) AliApp(DingTalk/7.0.10) com.alibaba.android.rimet'],
  ])('know %s by what it calls itself', (app, agent) => {
    expect(inAppOf(agent)).toBe(app);
  });
  test('leave ordinary browsers alone', () => {
    const agents = [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 MQQBrowser/15.1 Mobile Safari/537.36',
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    ];
    expect(agents.map(inAppOf)).toEqual([undefined, undefined, undefined]);
  });
});
