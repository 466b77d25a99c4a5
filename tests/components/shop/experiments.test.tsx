import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marginPerOrder } from '../../../src/components/shop/decisions/promotion-reach.ts';
import { Screen } from '../../../src/components/shop/experiments/Experiments.tsx';
import {
  falseAlarmsOfLooks,
  falseAlarmsOfTests,
  powerOf,
  smallestEffect,
  visitsNeeded,
} from '../../../src/components/shop/experiments/power.ts';
import {
  ownConversion,
  trialWeeks,
  variantRecords,
  visitsPerWeek,
} from '../../../src/components/shop/experiments/trials.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { experiments as words } from '../../../src/i18n/areas/experiments.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import type { WeekPlan } from '../../../src/simulator/index.ts';
import { closeGame, stopWriting } from '../../../src/stores/game.ts';
import { $changes, $plan } from '../../../src/stores/plan.ts';
import { runWeek } from '../../../src/stores/run.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame, scenario, shopOf } from './opened.ts';

// Slow machines draw a screen in seconds.
configure({ asyncUtilTimeout: 20_000 });

const trial = (variantId: string, share = 0.5): WeekPlan => ({ experiment: { variantId, share } });

describe('power', () => {
  test('agrees with the textbook: 5 to 6 per cent, halves, 5 % and 80 %, takes 8,158 in each arm', () => {
    // Fleiss, Levin and Paik 2003, without continuity correction
    expect(visitsNeeded({ conversion: 0.05, effect: 0.2, share: 0.5 }) / 2).toBeCloseTo(8158, -1);
  });

  test('of the visits needed is the power asked for', () => {
    for (const effect of [0.05, 0.1, -0.2, 0.5]) {
      for (const share of [0.1, 0.5, 0.9]) {
        const design = { conversion: 0.024, effect, share };
        expect(powerOf(design, visitsNeeded(design))).toBeCloseTo(0.8, 2);
      }
    }
  });

  test('is the share of false alarms where nothing is to be found, and grows with visits and effect', () => {
    const design = { conversion: 0.024, effect: 0, share: 0.5 };
    expect(powerOf(design, 40_000)).toBeCloseTo(0.05, 6);
    const powers = [0.02, 0.05, 0.1, 0.2].map((effect) => powerOf({ ...design, effect }, 40_000));
    expect(powers).toEqual([...powers].sort((a, b) => a - b));
    expect(powerOf({ ...design, effect: 0.1 }, 80_000)).toBeGreaterThan(powers[2] ?? 1);
  });

  test('of a week of this shop is what its rules promise: 8 % under two in five, 20 % about four in five', () => {
    const { results } = shopOf(openedGame());
    const design = { conversion: ownConversion(results), share: 0.5 };
    const visits = visitsPerWeek(results);
    expect(powerOf({ ...design, effect: 0.08 }, visits)).toBeLessThan(0.4);
    expect(powerOf({ ...design, effect: 0.2 }, visits)).toBeGreaterThan(0.75);
    const smallest = smallestEffect(design.conversion, 0.5, visits);
    expect(powerOf({ ...design, effect: smallest }, visits)).toBeCloseTo(0.8, 6);
  });

  test('needs fewest visits at halves, and endless ones for no effect', () => {
    const needed = (share: number) => visitsNeeded({ conversion: 0.024, effect: 0.1, share });
    expect(needed(0.5)).toBeLessThan(needed(0.2));
    expect(needed(0.5)).toBeLessThan(needed(0.8));
    expect(visitsNeeded({ conversion: 0.024, effect: 0, share: 0.5 })).toBe(Number.POSITIVE_INFINITY);
    expect(visitsNeeded({ conversion: 0, effect: 0.1, share: 0.5 })).toBe(Number.POSITIVE_INFINITY);
  });

  test('of looking again and again is that of a walk stopped at its first success', () => {
    const draws = walks(40_000, 10);
    for (const looks of [1, 2, 5, 10]) {
      const rate = draws.filter((first) => first <= looks).length / draws.length;
      expect(rate, `${looks} looks`).toBeCloseTo(falseAlarmsOfLooks(looks), 1.7);
    }
    expect(falseAlarmsOfLooks(40)).toBe(falseAlarmsOfLooks(10));
    expect(falseAlarmsOfTests(3)).toBeCloseTo(1 - 0.95 ** 3, 12);
  });
});

/** The look at which |sum| ÷ √n of normal steps first passes 1.96; Infinity if it never does. */
function walks(count: number, looks: number): readonly number[] {
  let seed = 12345;
  const uniform = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({ length: count }, () => {
    let sum = 0;
    let first = Number.POSITIVE_INFINITY;
    for (let look = 1; look <= looks; look += 1) {
      sum += normal();
      if (Math.abs(sum) / Math.sqrt(look) > 1.96) first = Math.min(first, look);
    }
    return first;
  });
}

describe('trials', () => {
  const game = openedGame([
    trial('countdown'),
    trial('countdown'),
    trial('reviews-first', 0.2),
    { experiment: null },
  ]);
  const desk = deskOf(game);

  test('are read as the books have them', () => {
    const weeks = trialWeeks(desk.shop.results);
    expect(weeks.map(({ week, variantId }) => [week, variantId])).toEqual([
      [1, 'countdown'],
      [2, 'countdown'],
      [3, 'reviews-first'],
    ]);
    for (const week of weeks) {
      const book = desk.shop.results.find((result) => result.week === week.week)?.experiment;
      expect([week.difference, week.low, week.high, week.pValue]).toEqual([
        book?.difference,
        book?.low,
        book?.high,
        book?.pValue,
      ]);
      expect(week.verdict).toBe(week.low > 0 ? 'gain' : week.high < 0 ? 'loss' : 'open');
      expect(Math.abs(week.z) > 1.96).toBe(week.pValue < 0.05);
    }
  });

  test('of a variant count together: the arms add up and the interval narrows', () => {
    const record = variantRecords(desk).find(({ variant }) => variant.id === 'countdown');
    const [first, second] = record?.weeks ?? [];
    expect(record?.together?.variant.visits).toBe(
      (first?.variant.visits ?? 0) + (second?.variant.visits ?? 0),
    );
    const width = (reading: { low: number; high: number } | undefined) =>
      reading === undefined ? 0 : reading.high - reading.low;
    expect(width(record?.together)).toBeLessThan(width(first));
  });

  test('say what a variant would earn, and nothing of one that was never tried', () => {
    const records = variantRecords(desk);
    for (const { weeks, earns, together } of records) {
      expect(earns === undefined).toBe(weeks.length === 0);
      if (earns === undefined || together === undefined) continue;
      const worth = visitsPerWeek(desk.shop.results) * marginPerOrder(desk.shop.results);
      expect(earns.midFen).toBe(Math.round(together.difference * worth));
      expect(earns.lowFen).toBeLessThan(earns.highFen);
    }
    expect(records.filter(({ weeks }) => weeks.length > 0)).toHaveLength(2);
  });

  test('know what is adopted and what is paid for good', () => {
    const adopted = deskOf(openedGame([{ adoptedVariants: ['return-badge'] }, { adoptedVariants: [] }]));
    const badge = variantRecords(adopted).find(({ variant }) => variant.id === 'return-badge');
    expect([badge?.isAdopted, badge?.isPaid]).toEqual([false, true]);
  });
});

test('every variant has its idea in words, in both languages', () => {
  for (const { id } of scenario.variants) {
    for (const locale of LOCALES) {
      const ideas: Readonly<Record<string, string>> = words[locale].ideas;
      expect(ideas[id]?.length, id).toBeGreaterThan(8);
    }
  }
});

describe('the screen', () => {
  beforeEach(async () => {
    localStorage.clear();
    location.hash = '#/experiments';
    dispatchEvent(new Event('hashchange'));
    await provideShop();
    await startShop();
  });
  afterEach(async () => {
    cleanup();
    await closeGame();
  });

  const show = (locale: 'en' | 'zh' = 'en') =>
    render(
      <LocaleProvider locale={locale}>
        <Screen />
      </LocaleProvider>,
    );

  test.each(LOCALES)('in %s has one finding, and misses no figure', (locale) => {
    const { container } = show(locale);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  test('a variant goes on trial with half of the visits, and its fee is named', async () => {
    show();
    fireEvent.change(screen.getByRole('combobox', { name: /Variant on trial/ }), {
      target: { value: 'reviews-first' },
    });
    expect($plan.get()?.experiment).toEqual({ variantId: 'reviews-first', share: 0.5 });
    expect(await screen.findByText('Costs ¥500 this week, whatever it finds.')).toBeTruthy();
    const share = screen.getByRole('textbox', { name: 'Share of visits that see it' });
    fireEvent.input(share, { target: { value: '95' } });
    fireEvent.keyDown(share, { key: 'Enter' });
    expect($plan.get()?.experiment?.share).toBe(0.5);
    fireEvent.input(share, { target: { value: '30' } });
    fireEvent.keyDown(share, { key: 'Enter' });
    expect($plan.get()?.experiment?.share).toBeCloseTo(0.3, 9);
  });

  test('adopting what is on trial ends the trial in one step', async () => {
    show();
    fireEvent.click(
      screen.getByRole('button', { name: 'Try Countdown clock on every page on half of the visits' }),
    );
    const adopt = await screen.findByRole('button', {
      name: 'Adopt Countdown clock on every page for ¥1,500',
    });
    await waitFor(() => expect($plan.get()?.experiment?.variantId).toBe('countdown'));
    await screen.findByRole('button', { name: 'Stop the trial of Countdown clock on every page' });
    fireEvent.click(adopt);
    expect($plan.get()?.experiment).toBeNull();
    expect($plan.get()?.adoptedVariants).toEqual(['countdown']);
    const drop = await screen.findByRole('button', { name: 'Drop Countdown clock on every page' });
    fireEvent.click(drop);
    expect($changes.get()).toEqual([]);
  });

  test('that may only be looked at has no way to stage', () => {
    stopWriting({ code: 'storage/frozen' });
    const { container } = show();
    expect(container.querySelectorAll('select')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: /^(Try|Adopt|Drop|Stop)/ })).toBeNull();
  });

  test('after a trial week both arms stand in the table, with a verdict', async () => {
    show();
    expect(screen.getByText(/^No trial has run/)).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: /Variant on trial/ }), {
      target: { value: 'countdown' },
    });
    await runWeek();
    const table = await screen.findByRole('region', { name: 'Past trials, both arms' });
    const [, row] = within(table).getAllByRole('row');
    expect(row?.textContent).toMatch(/Countdown clock/);
    expect(row?.textContent).toMatch(/Significant gain|Significant loss|Cannot tell/);
    expect(screen.getByText(/^One trial in 20 looks significant by chance/)).toBeTruthy();
  });

  test('the calculator answers to what is typed, and goes back to the own figures', async () => {
    show();
    const answer = () => screen.getByText('Visits needed, both arms').nextSibling?.textContent;
    const own = answer();
    const effect = screen.getByRole('textbox', { name: 'Gain to find, relative' });
    fireEvent.input(effect, { target: { value: '20' } });
    fireEvent.keyDown(effect, { key: 'Enter' });
    await waitFor(() => expect(answer()).not.toBe(own));
    fireEvent.click(screen.getByRole('button', { name: 'Use my own figures' }));
    await waitFor(() => expect(answer()).toBe(own));
  });
});
