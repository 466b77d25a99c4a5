import { cleanup, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RulerTable } from '../../../src/components/shop/scoring/RulerTable.tsx';
import { rulerStep } from '../../../src/components/shop/scoring/ruler-steps.ts';
import { Screen } from '../../../src/components/shop/scoring/Scoring.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import type { Locale } from '../../../src/i18n/locale.ts';
import { markOf } from '../../../src/simulator/scoring/marks.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { runWeek } from '../../../src/stores/run.ts';
import type { ScoreState } from '../../../src/stores/scores.ts';
import { axisOf, weekScoreOf } from '../../fixtures/week-score.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

const shown = vi.hoisted(() => ({ state: { status: 'computing' } as ScoreState }));
vi.mock('../../../src/stores/scores.ts', () => ({
  weekScore: () => atom(shown.state),
}));

afterEach(async () => {
  cleanup();
  await closeGame();
});

const show = (content: preact.ComponentChildren, locale: Locale = 'en') =>
  render(<LocaleProvider locale={locale}>{content}</LocaleProvider>);

describe('the sum that gives a mark', () => {
  const values = fc.integer({ min: 100_000_000, max: 300_000_000 });
  const widths = fc.integer({ min: 1_000_000, max: 20_000_000 });

  test('leads to the mark that the engine gives, whatever the three plans are worth', () => {
    fc.assert(
      fc.property(values, values, values, widths, (baselineFen, planFen, other, smallest) => {
        const bestFen = Math.max(planFen, other, baselineFen);
        const score = markOf(planFen, bestFen, baselineFen, smallest);
        const step = rulerStep(axisOf({ score, planFen, baselineFen, bestFen }));
        if (step.kind === 'best') expect(score).toBe(100);
        if (step.kind === 'tail') expect(score).toBeLessThan(20);
        if (step.kind === 'plain') expect(20 + (80 * step.gainedFen) / step.gapFen).toBeCloseTo(score, 1);
        if (step.kind === 'narrow') {
          expect(100 - (80 * step.regretFen) / step.gapFen).toBeCloseTo(score, 1);
          expect(Math.abs(step.gapFen - smallest)).toBeLessThanOrEqual(2);
        }
        expect(step.kind).not.toBe('closed');
      }),
    );
  });

  test('is spelt out, with what caps or closes an axis', () => {
    const score = weekScoreOf('final', {
      pricing: axisOf({ score: 84, planFen: 254_000_000, baselineFen: 250_000_000, bestFen: 255_000_000 }),
      promotion: axisOf({ score: 60, broken: true }),
      fulfilment: axisOf({ score: null }),
    });
    show(<RulerTable score={score} />);
    const line = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));
    expect(line('Pricing').getByText('20 + 80 × ¥40,000 ÷ ¥50,000 = 84.0')).toBeTruthy();
    expect(line('Promotion').getByText('a rule was broken on this axis: at most 60')).toBeTruthy();
    expect(line('Promotion').getByText('60.0')).toBeTruthy();
    expect(line('Fulfilment').getByText(/not scored/)).toBeTruthy();
  });
});

describe('how a plan is scored', () => {
  beforeEach(async () => {
    location.hash = '#/scoring';
    await provideShop();
    await startShop();
  });

  test('is explained before the first week', () => {
    show(<Screen />, 'zh');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('打分看决策，不看运气');
    expect(screen.getByRole('link', { name: '完整的模型和出处' }).getAttribute('href')).toMatch(
      /zh\/model\/#marks$/,
    );
  });

  test('shows the numbers of the last week, and what is left out', async () => {
    await runWeek();
    shown.state = { status: 'ready', score: weekScoreOf('final', { week: 1, overall: 84, desk: 50 }) };
    show(<Screen />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Week 1: your decisions earned 84 of 100, whatever luck did',
    );
    expect(screen.getByText('35% × 84.0 + 30% × 84.0 + 35% × 84.0 = 84.0')).toBeTruthy();
    const out = within(screen.getByRole('table', { name: /^What does not enter the mark/ }));
    expect(out.getByText('50 of 100')).toBeTruthy();
    expect(out.getByText('no bet')).toBeTruthy();
    expect(await out.findByText(/^[+−]¥/, undefined, { timeout: 10_000 })).toBeTruthy();
  });
});
