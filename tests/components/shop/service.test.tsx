import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leversOf } from '../../../src/components/shop/decisions/lever-places.ts';
import { AfterSale } from '../../../src/components/shop/service/AfterSale.tsx';
import { BeforeSale } from '../../../src/components/shop/service/BeforeSale.tsx';
import { Marks } from '../../../src/components/shop/service/Marks.tsx';
import { Screen } from '../../../src/components/shop/service/Service.tsx';
import {
  agentOptions,
  chatsPerAgent,
  estimateAnswered,
  type StaffedWeek,
  staffedWeeks,
} from '../../../src/components/shop/service/staffing.ts';
import {
  CAUSE_PLACES,
  fewCauses,
  missedChats,
  outsourcedOf,
  paretoOf,
} from '../../../src/components/shop/service/ticket-readings.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { common } from '../../../src/i18n/areas/common.ts';
import { controls } from '../../../src/i18n/areas/controls.ts';
import { service as words } from '../../../src/i18n/areas/service.ts';
import { integer } from '../../../src/i18n/formats.ts';
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
  test('every lever of the screen has its control and its rule', async () => {
    await startShop();
    const { container } = show(locale);
    for (const lever of leversOf('service')) {
      const control = container.querySelector(`#lever-${lever}`);
      expect(control, lever).not.toBeNull();
      expect(control?.hasAttribute('disabled'), lever).toBe(false);
      const place = control?.closest('.lever, .field')?.parentElement ?? control?.closest('.lever');
      expect(place?.querySelector('.rule-tag')?.textContent, lever).toContain(LEVER_RULES[lever][0]);
    }
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
});

test('a guided season shows closed levers with the week in which they open', async () => {
  await startGame({ scenarioId: 'apparel', seed: 'AB12CD34', shopName: '青禾', season: 'guided' });
  const { container } = show();
  const { facts } = $game.get().game?.shop ?? {};
  if (facts === undefined) throw new Error('no shop is open');
  for (const lever of leversOf('service')) {
    const week = openingWeek(facts, lever);
    expect(week, lever).toBeGreaterThan(1);
    expect(container.querySelector(`#lever-${lever}`)?.hasAttribute('disabled'), lever).toBe(true);
    expect(screen.getAllByText(controls.en.opensIn(week ?? 0)).length).toBeGreaterThan(0);
  }
});

describe('staffing', () => {
  const week = (agents: number, chats: number, rate: number, hoursPerDay = 14): StaffedWeek => ({
    week: 1,
    agents,
    hoursPerDay,
    chats,
    chatsPerAgent: chats / agents,
    answeredIn60SecondsRate: rate,
  });

  test('between two loads it is read in proportion, beyond them it is a limit', () => {
    const weeks = [week(2, 400, 0.9), week(2, 800, 0.5)];
    expect(estimateAnswered(weeks, 300)).toEqual({ kind: 'about', rate: 0.7 });
    expect(estimateAnswered(weeks, 200)).toEqual({ kind: 'about', rate: 0.9 });
    expect(estimateAnswered(weeks, 150)).toEqual({ kind: 'at-least', rate: 0.9 });
    expect(estimateAnswered(weeks, 401)).toEqual({ kind: 'at-most', rate: 0.5 });
    expect(estimateAnswered([], 300)).toBeUndefined();
  });

  test('a lucky week does not make more load answer faster', () => {
    const weeks = [week(1, 100, 0.6), week(1, 200, 0.8), week(1, 300, 0.4), week(1, 400, 0.5)];
    const rates = Array.from(
      { length: 31 },
      (_, step) => estimateAnswered(weeks, 100 + step * 10)?.rate ?? -1,
    );
    for (let at = 1; at < rates.length; at++) expect(rates[at]).toBeLessThanOrEqual(rates[at - 1] ?? 0);
    expect(rates[0]).toBeCloseTo(0.7, 9);
    expect(rates.at(-1)).toBeCloseTo(0.45, 9);
  });

  test('the bot takes its part of the chats, as its rule has it', () => {
    const rules = publicFacts(scenario).rules.service;
    expect(rules.botSolvedShare).toBe(scenario.bot.solvedShare);
    expect(
      chatsPerAgent(rules, 1000, { serviceAgents: 2, serviceHoursPerDay: 14, botShare: 0.4 }),
    ).toBeCloseTo(390, 9);
    expect(chatsPerAgent(rules, 1000, { serviceAgents: 0, serviceHoursPerDay: 14, botShare: 0 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test('own weeks name what happened: more agents, less load, no slower answers', () => {
    const game = openedGame([{ serviceAgents: 1 }, { serviceAgents: 4 }]);
    const [few, many] = staffedWeeks(shopOf(game).facts.rules.service, shopOf(game).results).slice(-2);
    if (few === undefined || many === undefined) throw new Error('no weeks');
    expect([few.agents, many.agents]).toEqual([1, 4]);
    expect(many.chatsPerAgent).toBeLessThan(few.chatsPerAgent);
    expect(many.answeredIn60SecondsRate).toBeGreaterThan(few.answeredIn60SecondsRate);
  });

  test('numbers of agents go by halves around the plan, within the range', () => {
    const range = { minimum: 0, maximum: 12 };
    expect(agentOptions(2, range)).toEqual([1, 1.5, 2, 2.5, 3, 3.5]);
    expect(agentOptions(0, range)).toEqual([0.5, 1, 1.5]);
    expect(agentOptions(12, range)).toEqual([11, 11.5, 12]);
  });

  test('the table follows the chats that are typed and the hours that are planned', async () => {
    await startShop();
    show();
    const t = words.en.staffing;
    const table = () => within(screen.getByRole('region', { name: t.name }));
    const planned = () => table().getByText(t.planned).closest('tr');
    const field = screen.getByRole('textbox', { name: t.chats });
    fireEvent.input(field, { target: { value: '4000' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    const agents = $plan.get()?.serviceAgents ?? 0;
    await waitFor(() => expect(planned()?.textContent).toContain(integer(4000 / agents, 'en')));
    expect(planned()?.textContent).toContain('at most');
    stage('serviceHoursPerDay', 10);
    expect(await screen.findByText(t.untried('10 hours'))).toBeTruthy();
    expect(screen.queryByRole('region', { name: t.name })).toBeNull();
  });
});

describe('tickets', () => {
  const results = shopOf(openedGame([{}])).results;
  const last = results.at(-1) as WeekResult;

  test('causes add up to all tickets, the largest first', () => {
    const rows = paretoOf(last);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(last.service.tickets);
    expect(rows.at(-1)?.cumulativeShare).toBeCloseTo(1, 9);
    for (let at = 1; at < rows.length; at++)
      expect(rows[at]?.count).toBeLessThanOrEqual(rows[at - 1]?.count ?? 0);
    const few = fewCauses(rows, 0.6);
    expect(few.at(-1)?.cumulativeShare).toBeGreaterThanOrEqual(0.6);
    expect(few.at(-2)?.cumulativeShare ?? 0).toBeLessThan(0.6);
  });

  test('a week without tickets has no shares', () => {
    const quiet = {
      ...last,
      service: {
        ...last.service,
        ticketsByCause: { quality: 0, logistics: 0, service: 0, price: 0, other: 0 },
      },
    };
    expect(paretoOf(quiet).every(({ share, cumulativeShare }) => share === 0 && cumulativeShare === 0)).toBe(
      true,
    );
    expect(fewCauses(paretoOf(quiet), 0.6)).toEqual([]);
  });

  test('what was answered outside counts against all that was due', () => {
    const before = { ...last, service: { ...last.service, carriedTickets: 50 } };
    const reading = outsourcedOf(
      { ...last, service: { ...last.service, tickets: 150, outsourcedTickets: 40 } },
      before,
    );
    expect(reading.share).toBe(0.2);
    expect(reading.costFen).toBe(-last.profit.lines.outsourcedTickets);
    expect(missedChats(last)).toBeCloseTo(last.service.chats * (1 - last.service.answeredIn60SecondsRate), 9);
  });

  test('the picture has its table, and each cause a way to where it is treated', async () => {
    await startShop();
    const { container } = show();
    const t = words.en.pareto;
    const week = $game.get().game?.shop?.results.at(-1) as WeekResult;
    fireEvent.click(screen.getAllByRole('button', { name: common.en.actions.showTable })[0] as HTMLElement);
    const rows = within(screen.getByRole('region', { name: t.caption }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual(
      paretoOf(week).map(({ count }) => integer(count, 'en')),
    );
    expect(container.querySelectorAll('.pareto-bar')).toHaveLength(5);
    for (const view of Object.values(CAUSE_PLACES)) {
      expect(container.querySelector(`a[href="#/${view}"]`), view).not.toBeNull();
    }
  });

  test('an empty inbox points at the commonest cause; leftovers are counted', async () => {
    await startShop();
    show();
    const { shop } = $game.get().game ?? {};
    const carried = shop?.position.carriedTickets ?? 0;
    const text = carried === 0 ? words.en.inbox.empty : words.en.inbox.carried(integer(carried, 'en'));
    const [top] = paretoOf(shop?.results.at(-1) as WeekResult);
    expect(screen.getByText(new RegExp(text.slice(0, 20))).textContent).toContain(
      words.en.inbox.todo[top?.cause ?? 'other'],
    );
  });
});

test('what the texts say of a lever is what the shop publishes', () => {
  const desk = deskOf(openedGame());
  const service = {
    ...desk.shop.facts.rules.service,
    botSolvedShare: 0.41,
    scriptsTimeSaving: 0.17,
    scriptsCarryOver: 0.8,
    autoRefundTickets: 0.63,
    autoRefundCost: 1.09,
    satisfactionWeights: [0.5, 0.29, 0.21],
  };
  const facts = { ...desk.shop.facts, rules: { ...desk.shop.facts.rules, service } };
  const other = { ...desk, shop: { ...desk.shop, facts } };
  for (const locale of LOCALES) {
    const { container, unmount } = render(
      <LocaleProvider locale={locale}>
        <BeforeSale desk={other} />
        <AfterSale desk={other} />
        <Marks desk={other} />
      </LocaleProvider>,
    );
    for (const figure of ['41%', '17%', '20%', '37%', '9%', '50%', '29%', '21%'])
      expect(container.textContent, figure).toContain(figure);
    unmount();
  }
});
