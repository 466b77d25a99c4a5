import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FigureTerm } from '../../../src/components/shop/report/FigureTerm.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import type { WeekResult } from '../../../src/simulator/index.ts';
import { playGame, viewOf } from '../../simulator/support/games.ts';

const played = viewOf(playGame(1)).results.at(-1) as WeekResult;
const week = { ...played, visits: 40_000, orders: 1000 };

const card = (figure: 'conversionRate' | 'visits' | 'lateRate', locale: 'en' | 'zh') =>
  render(
    <LocaleProvider locale={locale}>
      <FigureTerm figure={figure} result={week}>
        x
      </FigureTerm>
    </LocaleProvider>,
  ).container.querySelector('.card-pop')?.textContent;

test('a figure’s card gives its equation and the week’s numbers', () => {
  expect(card('conversionRate', 'en')).toContain('Conversion = orders ÷ visits');
  expect(card('conversionRate', 'en')).toContain('Formula F4 · 1,000 ÷ 40,000 = 2.50%');
  expect(card('conversionRate', 'zh')).toContain('转化率 = 订单数 ÷ 访问次数');
});

test('a figure that is counted keeps its definition, and numbers that are not kept are left out', () => {
  expect(card('visits', 'en')).toContain('Times somebody entered the shop');
  expect(card('lateRate', 'en')).toMatch(/Formula F18b$/);
});
