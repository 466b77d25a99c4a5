import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bestResults } from '../../../src/components/labs/best-results.ts';
import { PracticeLab } from '../../../src/components/labs/PracticeLab.tsx';
import { LABS } from '../../../src/components/labs/practice-lab.ts';
import { labs as words } from '../../../src/i18n/areas/labs.ts';
import { provideServices } from '../../../src/stores/services.ts';
import type { Simulator } from '../../../src/workers/protocol.ts';

/** Profit is 1,000 yuan less ten for every day away from four; ready at once. */
const simulator = {
  labWeek: async ({ plans }: { readonly plans: readonly { readonly promiseDays?: number }[] }) => {
    const days = plans[0]?.promiseDays ?? 0;
    return {
      orders: 100 - days,
      profit: { operatingProfitFen: 25_000 - 2500 * Math.abs(days - 4) },
      fulfilment: { deliveredOrders: 100, lateOrders: 10 - days },
    };
  },
} as unknown as Simulator;

const t = words.en;
const scanned = Array.from({ length: 10 }, (_, place) => ({
  value: place + 1,
  profitFen: 100_000 - 10_000 * Math.abs(place - 3),
  facts: { lateShare: 0.1, orders: 400 },
}));
const draw = () =>
  render(
    <PracticeLab
      locale="en"
      id="promise"
      base={{ listPriceFen: {}, purchase: {} }}
      setup={{ targetFen: 90_000, scanned }}
      product=""
    />,
  );
const slide = (value: number) =>
  fireEvent.input(screen.getByRole('slider'), { target: { value: String(value) } });
const run = async (value: number, tries: number) => {
  slide(value);
  fireEvent.click(screen.getByRole('button', { name: t.run(4) }));
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Back to try \d/ })).toHaveLength(tries));
};

beforeEach(() => {
  localStorage.clear();
  provideServices({ simulator });
});
afterEach(cleanup);

test('a try is run, measured against the target, and logged', async () => {
  draw();
  expect(screen.getByText(t.first)).toBeTruthy();
  expect((screen.getByRole('slider') as HTMLInputElement).value).toBe(String(LABS.promise.lever.start));
  await run(7, 1);
  expect(screen.getByText('within 7 days: ¥700 profit. ¥200 short of the target.')).toBeTruthy();
  expect(bestResults()).toEqual({ promise: { profitFen: 70_000, reached: false } });
  expect(screen.queryByRole('heading', { name: t.sandbox })).toBeNull();
  await run(4, 2);
  expect(screen.getByText('within 4 days: ¥1,000 profit. Target reached, ¥100 above it.')).toBeTruthy();
  expect(bestResults()).toEqual({ promise: { profitFen: 100_000, reached: true } });
  expect(screen.getByRole('heading', { name: t.sandbox })).toBeTruthy();
});

test('R runs and U goes back to the try before', async () => {
  draw();
  const slider = screen.getByRole('slider') as HTMLInputElement;
  slide(8);
  fireEvent.keyDown(slider, { key: 'r' });
  await screen.findByText(/^within 8 days: ¥600 profit/);
  slide(2);
  fireEvent.keyDown(slider, { key: 'R' });
  await screen.findByText(/^within 2 days: ¥800 profit/);
  fireEvent.keyDown(slider, { key: 'u' });
  await screen.findByText(/^within 8 days: ¥600 profit/);
  expect(slider.value).toBe('8');
});

test('a good answer is shown after three tries, and then no result counts', async () => {
  draw();
  await run(10, 1);
  await run(9, 2);
  expect(screen.queryByRole('button', { name: t.good })).toBeNull();
  await run(8, 3);
  fireEvent.click(screen.getByRole('button', { name: t.good }));
  expect(screen.getByText(/^A good answer: within 4 days, ¥1,000\./)).toBeTruthy();
  await run(4, 4);
  expect(bestResults()).toEqual({ promise: { profitFen: 60_000, reached: false } });
});

test('other luck has no target; the exercise can be taken up again', async () => {
  draw();
  await run(4, 1);
  fireEvent.click(screen.getByRole('button', { name: t.otherLuck }));
  expect(screen.getByText(t.otherLuckOn)).toBeTruthy();
  expect(screen.queryAllByRole('button', { name: /^Back to try \d/ })).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: t.sameLuck }));
  expect(screen.getByText(t.target('¥900'))).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Back to try \d/ })).toHaveLength(1);
});
