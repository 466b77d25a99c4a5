import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CoachMarks } from '../../src/components/shell/hints/CoachMarks.tsx';
import { FirstSteps } from '../../src/components/shell/hints/FirstSteps.tsx';
import {
  $dueHints,
  $hintsOn,
  decideHints,
  dueHints,
  finishHint,
  HINTS_KEY,
  showHintsAgain,
  skipHints,
} from '../../src/components/shell/hints/hint-state.ts';
import { useDesk } from '../../src/components/shop/decisions/use-desk.ts';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { closeGame } from '../../src/stores/game.ts';
import { $plan, setBet, stagePrice, stagePurchase } from '../../src/stores/plan.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { provideShop, startShop } from '../stores/shop.ts';
import { openedGame } from './shop/opened.ts';

function Anchors() {
  const desk = useDesk();
  return (
    <>
      <span data-coach="price" data-sku="tee">
        ¥89
      </span>
      <span data-coach="cover" data-sku="tee" />
      <span data-coach="bet" />
      {desk && <FirstSteps desk={desk} />}
    </>
  );
}
const show = () =>
  render(
    <LocaleProvider locale="en">
      <Anchors />
      <CoachMarks />
    </LocaleProvider>,
  );
const card = (number: number) =>
  screen.findByRole('complementary', { name: `Hint ${number} of 4`, hidden: true });
const kept = () => JSON.parse(localStorage.getItem(HINTS_KEY) ?? 'null');

// busy machines draw late
configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  location.hash = '#/cockpit';
  await provideShop();
  await startShop();
  showHintsAgain();
});
afterEach(async () => {
  cleanup();
  endShow();
  vi.restoreAllMocks();
  await closeGame();
});

describe('which hint is due', () => {
  const played = openedGame([{}]);
  const fresh = openedGame();

  test('three of the first week in their order, the fourth in its debrief', () => {
    expect(dueHints(fresh, { done: [], asked: false })).toEqual(['price']);
    expect(dueHints(fresh, { done: ['price'], asked: false })).toEqual(['cover']);
    expect(dueHints(fresh, { done: ['price', 'cover'], asked: false })).toEqual(['bet']);
    expect(dueHints(fresh, { done: ['price', 'cover', 'bet'], asked: false })).toEqual([]);
    expect(dueHints(played, { done: ['price'], asked: false })).toEqual(['diamond']);
    expect(dueHints(played, { done: ['diamond'], asked: false })).toEqual([]);
  });
  test('called back by hand, they come in any week', () => {
    const later = openedGame([{}, {}]);
    expect(dueHints(later, { done: [], asked: false })).toEqual([]);
    expect(dueHints(later, { done: [], asked: true })).toEqual(['price', 'diamond']);
  });
  test('none without a shop', () => {
    expect(dueHints(undefined, { done: [], asked: true })).toEqual([]);
  });
});

describe('hints', () => {
  test('stand at their control, speak of its product and go when the thing is done', async () => {
    show();
    expect((await card(1)).textContent).toContain('Basic tee');
    act(() => stagePrice('tee', ($plan.get()?.listPriceFen['tee'] ?? 0) + 300));
    expect((await card(2)).textContent).toContain('last about');
    act(() => stagePurchase('tee', { kind: 'order', units: 50 }));
    expect((await card(3)).textContent).toContain('A guess is fine');
    act(() => setBet({ operatingProfitFen: 100_000, toleranceFen: 10_000 }));
    await vi.waitFor(() => expect(screen.queryByRole('complementary', { hidden: true })).toBeNull(), 20_000);
    expect(kept().done).toEqual(['price', 'cover', 'bet']);
  });
  test('can be read and left, one by one', async () => {
    show();
    await card(1);
    fireEvent.click(screen.getByRole('button', { name: 'Got it', hidden: true }));
    expect(await card(2)).toBeTruthy();
    expect(kept().done).toEqual(['price']);
  });
  test('are skipped for good, and come back when called', async () => {
    show();
    await card(1);
    const skips = screen.getAllByRole('button', { name: 'No more hints', hidden: true });
    fireEvent.click(skips[0] as HTMLElement);
    await vi.waitFor(() => expect(screen.queryByRole('complementary', { hidden: true })).toBeNull(), 20_000);
    expect($hintsOn.get()).toBe(false);
    expect(kept().off).toBe(true);
    act(showHintsAgain);
    expect(await card(1)).toBeTruthy();
  });
  test('are remembered by the browser', async () => {
    finishHint('price');
    skipHints();
    vi.resetModules();
    const next = await import('../../src/components/shell/hints/hint-state.ts');
    expect(next.$hintsOn.get()).toBe(false);
    expect(next.$hintsDone.get()).toEqual(['price']);
  });
  test('wait for a control that is not there', () => {
    render(
      <LocaleProvider locale="en">
        <CoachMarks />
      </LocaleProvider>,
    );
    expect($dueHints.get()).toEqual(['price']);
    expect(screen.queryByRole('complementary', { hidden: true })).toBeNull();
  });
});

describe('who gets hints', () => {
  const decide = async () => {
    localStorage.removeItem(HINTS_KEY);
    vi.resetModules();
    const { provideShop: provide, startShop: start } = await import('../stores/shop.ts');
    const hints = await import('../../src/components/shell/hints/hint-state.ts');
    const run = await import('../../src/stores/run.ts');
    return { provide, start, hints, run };
  };

  test('somebody whose first shop this is', async () => {
    const { provide, start, hints } = await decide();
    await provide();
    await start();
    expect(hints.$hintsOn.get()).toBe(false);
    await hints.decideHints();
    expect(hints.$hintsOn.get()).toBe(true);
    expect(hints.$dueHints.get()).toEqual(['price']);
  });
  test('nobody who has run a week before', async () => {
    const { provide, start, hints, run } = await decide();
    await provide();
    await start('ONE');
    await run.runWeek();
    await start('TWO');
    await hints.decideHints();
    expect(hints.$hintsOn.get()).toBe(false);
    expect(hints.$dueHints.get()).toEqual([]);
  });
  test('what was decided once is not decided again', async () => {
    skipHints();
    await decideHints();
    expect($hintsOn.get()).toBe(false);
  });
});

describe('the steps of the first week', () => {
  test('are ticked as they are done, and the last word is the run', async () => {
    show();
    expect(screen.getByRole('button', { name: 'Show me: Set one price' })).toBeTruthy();
    act(() => stagePrice('tee', ($plan.get()?.listPriceFen['tee'] ?? 0) + 300));
    await vi.waitFor(
      () => expect(screen.queryByRole('button', { name: 'Show me: Set one price' })).toBeNull(),
      20_000,
    );
    expect(screen.queryByRole('button', { name: 'Run week 1' })).toBeNull();
    act(() => stagePurchase('tee', { kind: 'order', units: 50 }));
    act(() => setBet({ operatingProfitFen: 100_000, toleranceFen: 10_000 }));
    expect(await screen.findByRole('button', { name: 'Run week 1' })).toBeTruthy();
  });
  test('are gone once the week has run', async () => {
    show();
    await act(async () => void (await runWeek()));
    await vi.waitFor(() => expect(screen.queryByText('Your first week in three steps')).toBeNull(), 20_000);
  });
});
