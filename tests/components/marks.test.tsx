import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DecisionGaps } from '../../src/components/shop/debrief/DecisionGaps.tsx';
import { DecisionScore } from '../../src/components/shop/debrief/DecisionScore.tsx';
import { markWord } from '../../src/components/shop/debrief/mark-word.ts';
import { regretSentence } from '../../src/components/shop/debrief/verdict.ts';
import { SeasonMarks } from '../../src/components/shop/season/SeasonMarks.tsx';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import type { Locale } from '../../src/i18n/locale.ts';
import type { DecisionGap, FullPlan, PublicFacts, WeekPlan } from '../../src/simulator/index.ts';
import type { SeasonScore } from '../../src/stores/scores.ts';
import { plan } from '../fixtures/debrief-week.ts';
import { axisOf, weekScoreOf } from '../fixtures/week-score.ts';

const staged = vi.hoisted(() => ({ plan: undefined as FullPlan | undefined, calls: [] as WeekPlan[] }));
vi.mock('../../src/stores/plan.ts', async (load) => {
  const { atom: make } = await import('nanostores');
  const $plan = make<FullPlan | undefined>(undefined);
  const stageMany = (levers: WeekPlan) => {
    staged.calls.push(levers);
    $plan.set({ ...($plan.get() as FullPlan), ...levers } as FullPlan);
  };
  return { ...(await load<object>()), $plan, stageMany };
});
const season = vi.hoisted(() => ({ rows: [] as SeasonScore[] }));
vi.mock('../../src/stores/scores.ts', () => ({
  get $seasonScores() {
    return atom(season.rows);
  },
}));

beforeEach(async () => {
  const { $plan } = await import('../../src/stores/plan.ts');
  ($plan as unknown as { set(plan: FullPlan): void }).set(plan);
  staged.calls.length = 0;
});
afterEach(cleanup);

const inLocale = (content: preact.ComponentChildren, locale: Locale = 'en') => (
  <LocaleProvider locale={locale}>{content}</LocaleProvider>
);

describe('the decision score', () => {
  test('waits, shows the provisional mark as such, then the final one in its place', () => {
    const { rerender } = render(inLocale(<DecisionScore state={{ status: 'computing' }} />));
    const panel = screen.getByRole('region', { name: 'Decision score' });
    expect(panel.getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Valuing your plan…');

    rerender(inLocale(<DecisionScore state={{ status: 'computing', score: weekScoreOf('provisional') }} />));
    expect(panel.querySelector('.big')?.textContent).toBe('86/100provisional');
    expect(screen.queryByText('± ¥600')).toBeNull();

    rerender(inLocale(<DecisionScore state={{ status: 'ready', score: weekScoreOf('final') }} />));
    expect(panel.querySelector('.big')?.textContent).toBe('84/100');
    expect(panel.getAttribute('aria-busy')).toBe('false');
    expect(screen.getByRole('status').textContent).toMatch(/^Final mark: 84 of 100/);
    const row = within(screen.getByRole('row', { name: /^Pricing/ }));
    for (const text of ['¥2,500,000', '¥2,540,000', '¥2,550,000', '¥10,000 left', '± ¥600'])
      expect(row.getByText(text)).toBeTruthy();
  });

  test('keeps the provisional mark when the final one fails, and says so', () => {
    const { rerender } = render(
      inLocale(<DecisionScore state={{ status: 'failed', score: weekScoreOf('provisional') }} />, 'zh'),
    );
    expect(screen.getByText('暂定')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^最终得分没算出来/);
    rerender(inLocale(<DecisionScore state={{ status: 'failed' }} />, 'zh'));
    expect(screen.getByRole('status').textContent).toMatch(/^方案价值没算出来/);
  });

  test('says when an axis was scored beside reference decisions', () => {
    const score = weekScoreOf('final', { promotion: axisOf({ guarded: true }) });
    render(inLocale(<DecisionScore state={{ status: 'ready', score }} />));
    expect(screen.getAllByText(/Scored beside reference decisions/)).toHaveLength(1);
  });

  test('its words fit the rounded mark', () => {
    const words = [100, 96.5, 96.4, 80, 50, 30, 20.4, 12].map((mark) => markWord(mark, 'en'));
    expect(words).toEqual([
      'at the top',
      'at the top',
      'strong',
      'good',
      'fair',
      'weak',
      'as naive',
      'below naive',
    ]);
  });

  test('names the axis that left most, unless chance can explain it', () => {
    const sharp = axisOf({ bestFen: 262_000_000, standardErrorFen: 100_000 });
    const score = weekScoreOf('final', { fulfilment: sharp });
    expect(regretSentence(score, 'en')).toBe('Stock, delivery and service left most on the table: ¥80,000.');
    const vague = axisOf({ standardErrorFen: 600_000 });
    const level = weekScoreOf('final', { pricing: vague, promotion: vague, fulfilment: vague });
    expect(regretSentence(level, 'zh')).toBe('哪一项的差距都没有超出偶然。');
  });
});

describe('decisions, replayed', () => {
  const facts = { skus: [{ id: 'tee', name: { en: 'Basic tee', zh: '基础T恤' } }] } as unknown as PublicFacts;
  const gap = (path: string, gainFen: number): DecisionGap => ({
    path,
    gainFen,
    thisWeekFen: -20_000,
    laterWeeksFen: gainFen,
    stocksFen: 20_000,
    standardErrorFen: 30_000,
  });
  const score = weekScoreOf('final', {
    pricing: axisOf({
      bestPlan: { listPriceFen: { tee: 9900, jeans: 21_900 } },
      gaps: [gap('listPriceFen.tee', 200_000)],
    }),
    promotion: axisOf({
      bestPlan: { coupon: { valueFen: 1000, minimumFen: 7900, dayMask: 127 } },
      gaps: [gap('promotion', 400_000)],
    }),
    fulfilment: axisOf({
      bestPlan: {
        purchase: { tee: { kind: 'order-up-to', units: 300 } },
        ownShare: 0.5,
        thirdPartyShare: 0.5,
        serviceAgents: 3,
      },
      gaps: [gap('serviceAgents', 900_000), gap('deliveryShares', 300_000), gap('purchase', 100_000)],
    }),
  });
  const show = (canPlan = true, locale: Locale = 'en', state = score) =>
    render(
      inLocale(
        <DecisionGaps state={{ status: 'ready', score: state }} was={plan} facts={facts} canPlan={canPlan} />,
        locale,
      ),
    );
  const rows = () => screen.getAllByRole('row').slice(1);

  test('stand in the order of their gain, in words, with the gain split; the three dearest first', () => {
    show();
    expect(rows()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(rows().map((row) => row.querySelector('th b')?.textContent)).toEqual([
      'Service agents',
      'Shop coupon',
      'Delivery mix',
      'Basic tee, price',
      'Stock levels, all products',
    ]);
    const price = within(rows()[3] as HTMLElement);
    for (const text of ['¥89', '¥99', '−¥200', '± ¥300']) expect(price.getByText(text)).toBeTruthy();
    expect(price.getByRole('link', { name: /^Lesson 4.6/ })).toBeTruthy();
    expect(screen.getByText(/do not add up to the ¥30,000/)).toBeTruthy();
  });

  test('are staged one at a time, and say so', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add to plan: Basic tee, price' }));
    await screen.findByText('in the plan');
    fireEvent.click(screen.getByRole('button', { name: 'Add to plan: Delivery mix' }));
    expect(staged.calls).toEqual([
      { listPriceFen: { tee: 9900, jeans: 19_900 } },
      { ownShare: 0.5, thirdPartyShare: 0.5, crowdsourcedShare: 0, ownStaff: 2 },
    ]);
    await waitFor(() => expect(screen.getAllByText('in the plan')).toHaveLength(2));
    expect(document.activeElement?.textContent).toBe('in the plan');
  });

  test('cannot be staged where no week can be planned', () => {
    show(false, 'zh');
    expect(screen.queryByRole('button', { name: /^加入方案/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '再看2项' }));
    expect(screen.getByText('各商品备货水位')).toBeTruthy();
  });

  test('wait for the final mark, and may be none', () => {
    show(true, 'en', weekScoreOf('provisional'));
    expect(screen.getByRole('status').textContent).toBe('Replayed with the final mark…');
    cleanup();
    show(true, 'en', weekScoreOf('final'));
    expect(screen.getByText(/^No single decision would have added more/)).toBeTruthy();
  });
});

describe('the marks of the season', () => {
  test('stand week by week with their mean; provisional ones are marked', () => {
    season.rows = [
      { week: 1, score: weekScoreOf('provisional', { overall: 60 }) },
      { week: 2, score: weekScoreOf('final', { overall: 80 }) },
      { week: 3, score: undefined },
    ];
    render(inLocale(<SeasonMarks week={2} />));
    const cells = screen.getAllByRole('row').map((row) => row.querySelector('td')?.textContent);
    expect(cells).toEqual([undefined, '≈60', '80', '–not there yet', '≈70']);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('2');
    expect(screen.getByText(/^≈ provisional/)).toBeTruthy();
  });
});
