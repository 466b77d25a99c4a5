import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Screen as Cockpit } from '../../../src/components/shop/cockpit/Cockpit.tsx';
import { PAPERS, papersNeeded, reviewPapers } from '../../../src/components/shop/setup/papers.ts';
import { Screen } from '../../../src/components/shop/setup/Setup.tsx';
import { clarityOf, isClear } from '../../../src/components/shop/setup/vague.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { setup as words } from '../../../src/i18n/areas/setup.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { $game, closeGame, openLastSave, startGame } from '../../../src/stores/game.ts';
import { $plan, $problems } from '../../../src/stores/plan.ts';
import { runWeek } from '../../../src/stores/run.ts';
import { SHOPS } from '../../../src/stores/shops.ts';
import { provideShop } from '../../stores/shop.ts';

const show = (Part = Screen, locale: Locale = 'en') =>
  render(
    <LocaleProvider locale={locale}>
      <Part />
    </LocaleProvider>,
  );
const start = (season?: 'guided') =>
  startGame({ scenarioId: 'apparel', seed: 'AB12CD34', shopName: '青禾', ...(season ? { season } : {}) });
const head = () => $game.get().game?.head;
const settled = () => vi.waitFor(() => expect(head()?.setup).toBeDefined(), { timeout: 10_000 });

beforeEach(async () => {
  localStorage.clear();
  location.hash = '#/setup';
  await provideShop();
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe.each(LOCALES)('set-up in %s', (locale) => {
  test('one click settles everything as suggested, and the cockpit reads the goal back', async () => {
    await start('guided');
    const t = words[locale];
    show(Screen, locale);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: t.suggested }));
    await settled();
    expect(head()).toMatchObject({
      shopName: '青禾',
      setup: { papers: papersNeeded('apparel'), stance: 'difference' },
    });
    await vi.waitFor(() => expect(location.hash).toBe('#/cockpit'));
    cleanup();
    show(Cockpit, locale);
    const strip = screen.getByRole('region', { name: t.strip.label });
    expect(strip.textContent).toContain(t.goals.metrics.operatingProfitFen);
    expect(strip.textContent).toMatch(/¥[\d,]+/);
    expect(screen.queryByText(t.offer.title)).toBeNull();
  });

  test('every field has a name, and nothing is missing', async () => {
    await start();
    const { container } = show(Screen, locale);
    for (const field of container.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
      expect(label.trim().length, field.outerHTML).toBeGreaterThan(0);
    }
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  test('a vague goal is told what it lacks', () => {
    const soft = locale === 'zh' ? '这一季尽量做得更好' : 'Do better this season';
    const clear =
      locale === 'zh' ? '到第12周结束，全季利润不低于5万元' : 'A profit of ¥50,000 by the end of the season';
    expect(clarityOf(soft, locale)).toEqual({ number: false, measure: false, time: true, plain: false });
    expect(isClear(clarityOf(clear, locale))).toBe(true);
    expect(clarityOf(locale === 'zh' ? '第3周利润要高' : 'Profit by week 3', locale).number).toBe(false);
  });
});

test('name, sign, platform, positioning and goals are kept, and can be changed until week 1 has run', async () => {
  await start('guided');
  const t = words.en;
  show();
  fireEvent.input(screen.getByLabelText(t.name.label), { target: { value: 'Voyage' } });
  fireEvent.click(screen.getByRole('radio', { name: t.name.colours.plum }));
  fireEvent.click(screen.getByRole('radio', { name: t.name.pictograms.sun }));
  expect(screen.getByRole('region', { name: t.name.preview }).textContent).toContain('Voyage');
  fireEvent.click(screen.getByRole('radio', { name: 'Swift' }));
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${t.position.stances.channel}`) }));
  fireEvent.input(screen.getByLabelText(t.position.statement), {
    target: { value: 'Commuters who hate heat' },
  });
  fireEvent.click(screen.getByRole('button', { name: t.goals.add }));
  fireEvent.click(screen.getByRole('button', { name: t.open }));
  await settled();
  expect(head()).toMatchObject({
    shopName: 'Voyage',
    setup: {
      sign: { colour: 'plum', pictogram: 'sun' },
      stance: 'channel',
      statement: 'Commuters who hate heat',
      papers: [],
      goals: [{ metric: 'operatingProfitFen' }, { metric: 'netSalesFen' }],
    },
  });
  await vi.waitFor(() => expect($plan.get()?.platformIds).toEqual(['swift']));
  expect($problems.get()).toEqual([]);
  // it outlives the page, and the list of saves knows the new name
  await closeGame();
  expect(await openLastSave()).toBe(true);
  expect(head()?.shopName).toBe('Voyage');
  expect($plan.get()?.platformIds).toEqual(['swift']);
  cleanup();
  show();
  expect(screen.getByLabelText<HTMLInputElement>(t.name.label).value).toBe('Voyage');
  cleanup();
  await runWeek();
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.past.title);
  expect(screen.getByRole('table').textContent).toContain(t.goals.metrics.netSalesFen);
  expect(screen.queryByRole('button', { name: t.suggested })).toBeNull();
});

test('papers are approved or sent back with a reason each', async () => {
  await start();
  const t = words.en.papers;
  show();
  fireEvent.click(screen.getByRole('checkbox', { name: t.names.licence }));
  fireEvent.click(screen.getByRole('checkbox', { name: t.names.diploma }));
  fireEvent.click(screen.getByRole('button', { name: t.check }));
  expect(screen.getByText(t.rejected(5))).toBeTruthy();
  expect(screen.getByText(t.reasons.diploma)).toBeTruthy();
  expect(screen.getByText(t.reasons['test-report'])).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${t.names.diploma}`) }));
  for (const paper of papersNeeded('apparel').slice(1))
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${t.names[paper]}`) }));
  fireEvent.click(screen.getByRole('button', { name: t.again }));
  expect(screen.getByText(t.approved)).toBeTruthy();
  const list = screen.getByRole('region', { name: words.en.checklist });
  expect(within(list).getByRole('status').textContent).toBe(words.en.progress(4, 5));
});

test('each shop asks for papers of its own, all of them known', () => {
  const needed = SHOPS.map(({ scenarioId }) => papersNeeded(scenarioId));
  expect(new Set(needed.map((papers) => papers.join())).size).toBe(SHOPS.length);
  for (const papers of needed) for (const paper of papers) expect(PAPERS).toContain(paper);
  for (const [index, { scenarioId }] of SHOPS.entries())
    expect(reviewPapers(scenarioId, needed[index] ?? []).isApproved).toBe(true);
});

test('Ctrl Enter opens from inside a field', async () => {
  await start();
  show();
  const name = screen.getByLabelText(words.en.name.label);
  name.focus();
  fireEvent.keyDown(name, { key: 'Enter', ctrlKey: true });
  await settled();
});

test('the cockpit of a new shop offers the set-up first', async () => {
  await start('guided');
  show(Cockpit);
  const [first] = screen.getAllByRole('link', { name: words.en.offer.action });
  expect(first?.getAttribute('href')).toBe('#/setup');
});
