import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  agentLoad,
  bookedFen,
  packingLoad,
  payroll,
  reviewLoad,
} from '../../../src/components/shop/team/staff.ts';
import { Screen } from '../../../src/components/shop/team/Team.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { controls } from '../../../src/i18n/areas/controls.ts';
import { team as words } from '../../../src/i18n/areas/team.ts';
import { money } from '../../../src/i18n/formats.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { LEVER_RULES, openingWeek, publicFacts, type WeekResult } from '../../../src/simulator/index.ts';
import { $game, closeGame, startGame } from '../../../src/stores/game.ts';
import { $plan, stage } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame, scenario, shopOf } from './opened.ts';

configure({ asyncUtilTimeout: 10_000 });

function show(locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  await provideShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe.each(LOCALES)('in %s', (locale) => {
  test('one finding, both levers with their rules, no missing figure', async () => {
    await startShop();
    const { container } = show(locale);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const tags = [...container.querySelectorAll('.rule-tag')].map((tag) => tag.textContent);
    for (const lever of ['trainingBudgetFen', 'incentive'] as const)
      expect(tags.some((tag) => tag?.endsWith(LEVER_RULES[lever][0] ?? '?'))).toBe(true);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    for (const view of ['logistics', 'service', 'risk'])
      expect(container.querySelector(`a[href="#/${view}"]`), view).not.toBeNull();
  });
});

test('training and pay are staged', async () => {
  await startShop();
  show();
  const field = document.querySelector<HTMLInputElement>('#lever-trainingBudgetFen');
  if (field === null) throw new Error('no field');
  fireEvent.input(field, { target: { value: '800' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect($plan.get()?.trainingBudgetFen).toBe(80_000);
  const { options } = words.en.pay;
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${options.speed}`) }));
  expect($plan.get()?.incentive).toBe('speed');
});

test('the payroll follows the plan and adds up', async () => {
  await startShop();
  show();
  stage('serviceAgents', 3.5);
  stage('reviewStaff', 2);
  const table = within(await screen.findByRole('region', { name: words.en.staff.name }));
  const { facts } = $game.get().game?.shop ?? {};
  if (facts === undefined) throw new Error('no shop is open');
  const plan = $plan.get();
  const total =
    facts.agentWageFen * 3.5 +
    2 * facts.policyCosts.reviewerWageFen +
    (plan?.ownStaff ?? 0) * facts.warehouseWageFen;
  const row = table.getByText(words.en.staff.total).closest('tr');
  await waitFor(() => expect(row?.textContent).toContain(money(total, 'en')));
  expect(table.getByText('3.5').className).toContain('team-changed');
});

test('a guided season shows both levers closed, with the week in which they open', async () => {
  await startGame({ scenarioId: 'apparel', seed: 'AB12CD34', shopName: '青禾', season: 'guided' });
  show();
  const { facts } = $game.get().game?.shop ?? {};
  if (facts === undefined) throw new Error('no shop is open');
  expect(document.querySelector('#lever-trainingBudgetFen')?.hasAttribute('disabled')).toBe(true);
  expect(screen.getByRole('group', { name: /Bonuses/ }).hasAttribute('disabled')).toBe(true);
  for (const lever of ['trainingBudgetFen', 'incentive'] as const)
    expect(screen.getAllByText(controls.en.opensIn(openingWeek(facts, lever) ?? 0)).length).toBeGreaterThan(
      1,
    );
});

describe('readings', () => {
  const game = openedGame([
    { ownStaff: 3, ownShare: 0.3, thirdPartyShare: 0.7, crowdsourcedShare: 0, reviewStaff: 1 },
  ]);
  const { facts, results } = shopOf(game);
  const last = results.at(-1) as WeekResult;

  test('wages of the plan are what the week books', () => {
    const cost = payroll(last.plan, facts).reduce((sum, { costFen }) => sum + costFen, 0);
    expect(bookedFen(last)).toBe(cost);
    expect(cost).toBeGreaterThan(0);
  });

  test('load is what was done over what can be done, for each', () => {
    const packing = packingLoad(last, facts);
    expect(packing?.ordersPerDay).toBeCloseTo(last.fulfilment.shippedOrders.own / 7, 9);
    expect(packing?.share).toBeGreaterThan(0);
    expect(packing?.share).toBeLessThanOrEqual(1);
    expect(agentLoad(last)?.chats).toBeCloseTo(last.service.chats / last.plan.serviceAgents, 9);
    expect(reviewLoad(last)).toBe(last.fraudAttempts + last.refusedOrders);
  });

  test('nobody has no load', () => {
    const none = { ...last, plan: { ...deskOf(game).plan, ownStaff: 0, serviceAgents: 0, reviewStaff: 0 } };
    expect([packingLoad(none, facts), agentLoad(none), reviewLoad(none)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('what the texts say of pay and training is what the shop publishes', async () => {
  await startShop();
  show();
  const { team } = publicFacts(scenario).rules;
  const { training, pay } = words.en;
  expect([team.skillCarryOver, team.trainingEffect]).toEqual([0.9, 0.15]);
  screen.getByText(training.help('10%', '15%'));
  screen.getByText(pay.speedNote('8%', '8%', '20%'));
  screen.getByText(pay.salesNote('15%', '5%', '4%'));
  // what the texts say without a figure
  expect(scenario.team.pay.speed.serviceSatisfaction).toBeLessThan(0);
  expect(scenario.team.pay.speed.answeredLiftFactor).toBeLessThan(1);
  expect(scenario.team.pay.sales.serviceSatisfaction).toBeLessThan(0);
});
