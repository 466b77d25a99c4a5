import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseFrame } from '../../../src/components/shop/desk/CaseFrame.tsx';
import {
  bestOf,
  byClock,
  clockOf,
  nextOpen,
  scoreOf,
  weekOfOrder,
} from '../../../src/components/shop/desk/cases.ts';
import { Screen } from '../../../src/components/shop/desk/Desk.tsx';
import { Evidence, hasEvidence } from '../../../src/components/shop/desk/Evidence.tsx';
import { effectWords } from '../../../src/components/shop/desk/effect-words.ts';
import { RefundCalculator } from '../../../src/components/shop/desk/RefundCalculator.tsx';
import { refundStart, refundSum } from '../../../src/components/shop/desk/refund-sum.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { deskText } from '../../../src/i18n/areas/desk/text.ts';
import { desk as words } from '../../../src/i18n/areas/desk.ts';
import { LOCALES, type Locale, textOf } from '../../../src/i18n/locale.ts';
import {
  deskCases as casesOf,
  type DeskCase,
  deskOutcome,
  type Game,
  NO_DESK_EFFECTS,
} from '../../../src/simulator/index.ts';
import { $game, closeGame } from '../../../src/stores/game.ts';
import { $deskAnswers, answerDeskCase } from '../../../src/stores/plan.ts';
import { runWeek } from '../../../src/stores/run.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame, scenario } from './opened.ts';

configure({ asyncUtilTimeout: 10_000 });

const nameOf = (locale: Locale) => (id: string) =>
  textOf(scenario.skus.find((sku) => sku.id === id)!.name, locale);
const wordsOf = (found: DeskCase, locale: Locale = 'en') => deskText(found, locale, nameOf(locale));

function show(locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
}

function goTo(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

function openGame(): Game {
  const { game } = $game.get();
  if (game === undefined) throw new Error('no shop is open');
  return game;
}

const waitForCases = () => waitFor(() => expect(screen.getAllByRole('radio').length).toBeGreaterThan(2));

beforeEach(async () => {
  localStorage.clear();
  goTo('');
  await provideShop();
  await startShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe('the inbox', () => {
  test.each(LOCALES)(
    'shows every case of last week by its clock, and no hint of the right ruling (%s)',
    async (locale) => {
      const cases = casesOf(openGame(), 0, scenario);
      expect(cases.length).toBeGreaterThanOrEqual(5);
      const { container } = show(locale);
      await waitForCases();
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      const list = within(screen.getByRole('region', { name: words[locale].list }));
      const rows = list.getAllByRole('link').filter((link) => link.id.startsWith('case-'));
      expect(rows.map((row) => row.id)).toEqual(
        byClock(cases, false)
          .flatMap((g) => g.cases)
          .map(({ id }) => `case-${id}`),
      );
      for (const found of cases) {
        goTo(`#/desk?case=${found.id}`);
        const text = wordsOf(found, locale);
        await waitFor(() => expect(container.querySelector('#case-title')?.textContent).toBe(text.title));
        expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity|[{}]/);
        for (const { id } of found.answers) {
          expect(container.textContent).toContain(text.answers[id]?.text);
          expect(container.textContent).not.toContain(text.answers[id]?.reason);
        }
        expect(container.querySelector('.desk-frame')?.textContent).not.toContain(words[locale].best);
        const names = found.skuIds.map((id) => `#/products?product=${id}`);
        const links = [...container.querySelectorAll('.desk-about a')].map((link) =>
          link.getAttribute('href'),
        );
        expect(links.slice(0, names.length)).toEqual(names);
        expect(links).toHaveLength(names.length + found.orderIds.length);
      }
    },
  );

  test('a ruling is kept with the plan, changed by choosing again, and taken back', async () => {
    show();
    await waitForCases();
    const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
    if (first === undefined || second === undefined) throw new Error('no rulings');
    fireEvent.click(first);
    await waitFor(() => expect(Object.values($deskAnswers.get())).toEqual([first.value]));
    expect(await screen.findByText(words.en.kept)).toBeTruthy();
    expect(screen.getAllByText(words.en.stateAnswered)).toHaveLength(1);
    fireEvent.click(second);
    await waitFor(() => expect(Object.values($deskAnswers.get())).toEqual([second.value]));
    fireEvent.click(screen.getByRole('button', { name: words.en.takeBack }));
    await waitFor(() => expect($deskAnswers.get()).toEqual({}));
    await waitFor(() => expect(screen.queryByText(words.en.kept)).toBeNull());
  });

  test('J and K walk the cases and figures choose, from a chosen ruling as well', async () => {
    show();
    await waitForCases();
    const ids = byClock(casesOf(openGame(), 0, scenario), false).flatMap((group) =>
      group.cases.map(({ id }) => id),
    );
    // the keys are there once the effects of the first drawing have run
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '2' });
      expect(Object.keys($deskAnswers.get())).toEqual([ids[0]]);
    });
    goTo(`#/desk?case=${ids[0]}`);
    const chosen = await screen.findByRole<HTMLInputElement>('radio', { checked: true });
    fireEvent.keyDown(chosen, { key: '1' });
    await waitFor(() =>
      expect($deskAnswers.get()[ids[0] ?? '']).toBe(screen.getAllByRole<HTMLInputElement>('radio')[0]?.value),
    );
    fireEvent.keyDown(document.body, { key: 'j' });
    await waitFor(() => expect(location.hash).toBe(`#/desk?case=${ids[1]}`));
    goTo(location.hash);
    fireEvent.keyDown(document.body, { key: 'k' });
    await waitFor(() => expect(location.hash).toBe(`#/desk?case=${ids[0]}`));
  });

  test('the way on leads to the next case without a ruling, until all have one', async () => {
    const cases = byClock(casesOf(openGame(), 0, scenario), false).flatMap((group) => group.cases);
    show();
    await waitForCases();
    expect(screen.getByRole('link', { name: words.en.nextOpen }).getAttribute('href')).toBe(
      `#/desk?case=${cases[1]?.id}`,
    );
    for (const found of cases) answerDeskCase(found.id, found.answers[0]?.id);
    await waitFor(() => expect(screen.queryByRole('link', { name: words.en.nextOpen })).toBeNull());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      words.en.findDone(String(cases.length)),
    );
  });

  test('a shop that is only looked at takes no ruling', () => {
    const game = openedGame();
    const cases = casesOf(game, 0, scenario);
    render(
      <LocaleProvider locale="en">
        <CaseFrame
          desk={{ ...deskOf(game), readOnly: true }}
          cases={cases}
          rulings={{}}
          week={1}
          latest={1}
          isPast={false}
        />
      </LocaleProvider>,
    );
    expect(screen.getByRole('group', { name: /Your ruling/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(words.en.readOnly)).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '1' });
    expect($deskAnswers.get()).toEqual({});
  });
});

describe('after the week', () => {
  test('each ruling stands beside the best with points, reason and effects, and the score is the simulator’s', async () => {
    const cases = casesOf(openGame(), 0, scenario);
    const rulings = Object.fromEntries(
      cases.map((found, index) => {
        const wrong = found.answers.find(({ points }) => points === 0);
        return [found.id, (index % 2 === 0 ? bestOf(found) : wrong)?.id ?? ''];
      }),
    );
    for (const [id, answer] of Object.entries(rulings)) answerDeskCase(id, answer);
    await runWeek();
    goTo('#/desk/1');
    const { container } = show();
    await screen.findByRole('heading', { level: 2, name: words.en.outcome.together });
    const { score, effects } = deskOutcome(cases, rulings);
    expect(container.textContent).toContain(words.en.outcome.score(String(Math.round(score ?? -1))));
    expect(effects).not.toEqual(NO_DESK_EFFECTS);
    for (const found of cases) {
      goTo(`#/desk/1?case=${found.id}`);
      const text = wordsOf(found);
      await screen.findByRole('heading', { level: 2, name: text.title });
      const ruled = within(screen.getByRole('region', { name: /^Your ruling/ }));
      for (const answer of found.answers) {
        const item = ruled.getByText(text.answers[answer.id]!.text).closest('li');
        if (item === null) throw new Error('no such ruling');
        expect(item.textContent).toContain(text.answers[answer.id]?.reason);
        expect(item.textContent?.includes(words.en.best)).toBe(answer.points === 1);
        expect(item.textContent?.includes(words.en.yours)).toBe(answer.id === rulings[found.id]);
        for (const phrase of effectWords(answer.effects, 'en', nameOf('en')))
          expect(item.textContent).toContain(phrase);
      }
      expect(screen.queryAllByRole('radio')).toEqual([]);
    }
    const table = within(screen.getByRole('region', { name: words.en.byWeek.title }));
    const row = table.getByRole('link', { name: words.en.byWeek.open('1') }).closest('tr');
    await waitFor(() =>
      expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent).slice(0, 4)).toEqual([
        String(cases.length),
        String(cases.length),
        String(Math.ceil(cases.length / 2)),
        String(Math.round(score ?? -1)),
      ]),
    );
  });

  test('a week without a ruling is not scored', async () => {
    await runWeek();
    goTo('#/desk/1');
    show();
    expect(await screen.findByText(words.en.outcome.findNone('1'))).toBeTruthy();
    expect(screen.getByText(words.en.outcome.notScored)).toBeTruthy();
    expect(scoreOf(casesOf(openGame(), 0, scenario), {})).toBeNull();
  });
});

describe('the refund worked out', () => {
  const none = {
    orderDiscountFen: 0,
    staysFen: 0,
    wearDays: 0,
    freightFen: 0,
    giftFen: 0,
    pointsFen: 0,
    isFaulty: false,
  };
  const wearPerMille = scenario.returns.depreciationPerMillePerDay;

  test('the sum leads to the best ruling of every case that it is offered for', () => {
    const found = Array.from({ length: 12 }, (_, seed) => openedGame([], `SUM${seed}`))
      .flatMap((game) => casesOf(game, 0, scenario))
      .filter((one) => refundStart(one) !== undefined);
    const worn = found.filter(({ template }) => template === 'refund/worn');
    expect(worn.length).toBeGreaterThan(0);
    for (const { params } of worn) {
      const { refundFen } = refundSum(
        {
          ...none,
          postedFen: Number(params['paidFen']),
          wearDays: Number(params['wornDays']),
          freightFen: Number(params['freightFen']),
        },
        wearPerMille,
      );
      expect(refundFen).toBe(params['rightFen']);
    }
  });

  test('a discount is shared by price, and the steps add up to the refund', () => {
    const sum = refundSum(
      {
        ...none,
        postedFen: 10_000,
        orderDiscountFen: 3000,
        staysFen: 20_000,
        wearDays: 3,
        freightFen: 700,
        giftFen: 200,
      },
      wearPerMille,
    );
    expect(sum.shareFen).toBe(1000);
    expect(sum.paidFen).toBe(9000);
    expect(sum.wearFen).toBe(135);
    expect(sum.paidFen - sum.wearFen - sum.freightFen - sum.giftFen - sum.pointsFen).toBe(sum.refundFen);
  });

  test('faulty goods bear neither wear nor freight', () => {
    const figures = { ...none, postedFen: 10_000, wearDays: 20, freightFen: 800, isFaulty: true };
    expect(refundSum(figures, wearPerMille)).toMatchObject({ wearFen: 0, freightFen: 0, refundFen: 10_000 });
  });

  test('figures that are typed in show the substitution and the result', () => {
    render(
      <LocaleProvider locale="en">
        <RefundCalculator desk={deskOf(openedGame())} start={{ postedFen: 15_900, isShared: false }} />
      </LocaleProvider>,
    );
    const type = (label: string, value: string) => {
      const field = screen.getByRole('textbox', { name: label });
      fireEvent.input(field, { target: { value } });
      fireEvent.keyDown(field, { key: 'Enter' });
    };
    type(words.en.sum.days, '16');
    type(words.en.sum.freight, '8');
    const table = screen.getByRole('table');
    expect(table.textContent).toContain('Wear: ¥159 × 0.5% × 16 days−¥12.72');
    expect(table.querySelector('tfoot')?.textContent).toBe(`${words.en.sum.rightful}¥138.28`);
    fireEvent.click(screen.getByRole('checkbox', { name: words.en.sum.fault }));
    expect(table.querySelector('tfoot')?.textContent).toBe(`${words.en.sum.rightful}¥159`);
  });
});

test('the chain of proof tells how often it wins and what losing costs', () => {
  const found: DeskCase = {
    id: 'w0-1',
    week: 0,
    template: 'dispute/missing-item',
    family: 'dispute',
    priority: 'middle',
    deadlineMinutes: 1440,
    orderIds: [],
    skuIds: ['tee'],
    params: { sku: 'tee', paidFen: 9000, winRate: 0.1, feeFen: 1000, order: '' },
    answers: [],
  };
  expect(hasEvidence(found)).toBe(true);
  expect(hasEvidence({ ...found, template: 'dispute/extortion', params: {} })).toBe(false);
  render(
    <LocaleProvider locale="en">
      <Evidence found={found} />
    </LocaleProvider>,
  );
  expect(screen.getByRole('status').textContent).toContain('about 10%');
  for (const name of [/Listing/, /Packing film/]) fireEvent.click(screen.getByRole('checkbox', { name }));
  expect(screen.getByRole('status').textContent).toBe(
    `${words.en.proof.odds('2', '55%')} ${words.en.proof.cost('45%', '¥100', '¥45')}`,
  );
});

test('tickets that are to be put on a clock do not show theirs before the week has run', () => {
  const cases = Array.from({ length: 8 }, (_, seed) => openedGame([], `CLOCK${seed}`)).flatMap((game) =>
    casesOf(game, 0, scenario),
  );
  const sorting = cases.filter(({ answers }) => answers.some(({ id }) => id === 'h2'));
  expect(sorting.length).toBeGreaterThan(0);
  for (const found of sorting) {
    expect(clockOf(found, false)).toBeUndefined();
    expect(clockOf(found, true)).toBe(found.deadlineMinutes);
  }
  const [first, ...rest] = byClock(cases, false);
  expect(first?.deadlineMinutes).toBeUndefined();
  expect(rest.map(({ deadlineMinutes }) => deadlineMinutes)).toEqual([120, 1440, 2880]);
  expect([first, ...rest].flatMap((group) => group?.cases ?? [])).toHaveLength(cases.length);
});

describe('readings', () => {
  const cases = casesOf(openedGame(), 0, scenario);
  test('the next open case goes round, and the last one has none after it', () => {
    const rulings = Object.fromEntries(cases.slice(1).map((found) => [found.id, found.answers[0]?.id ?? '']));
    expect(nextOpen(cases, rulings, cases.at(-1)?.id)?.id).toBe(cases[0]?.id);
    expect(nextOpen(cases, rulings, cases[0]?.id)).toBeUndefined();
  });

  test('an order is looked for in the week of its number', () => {
    const { results } = deskOf(openedGame()).shop;
    for (const { isoWeek, week } of results) expect(weekOfOrder(`${isoWeek}-1-0007`, results)).toBe(week);
    expect(weekOfOrder('99-1-0001', results)).toBeUndefined();
  });
});
