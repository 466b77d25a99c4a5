import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endRunRequest, requestRun } from '../../../src/components/shell/run-request.ts';
import { $planSheetOpen } from '../../../src/components/shop/plan/open.ts';
import { PlanLedger } from '../../../src/components/shop/plan/PlanLedger.tsx';
import { PlanSheet } from '../../../src/components/shop/plan/PlanSheet.tsx';
import { RunConfirm } from '../../../src/components/shop/plan/RunConfirm.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { $game, closeGame } from '../../../src/stores/game.ts';
import { $bet, $changes, stage, stagePrice } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

function show() {
  return render(
    <LocaleProvider locale="en">
      <PlanLedger />
      <PlanSheet />
      <RunConfirm />
    </LocaleProvider>,
  );
}

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  await provideShop();
  await startShop();
});
afterEach(async () => {
  endRunRequest();
  $planSheetOpen.set(false);
  cleanup();
  await closeGame();
});

describe('the ledger', () => {
  test('says that nothing changes, then lists what does, with its own undo', async () => {
    show();
    expect(screen.getByText('0 changes')).toBeTruthy();
    stagePrice('tee', 7700);
    stage('promiseDays', 5);
    expect(await screen.findByText('2 changes')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Basic tee, price' }));
    expect(await screen.findByText('1 change')).toBeTruthy();
    expect($changes.get().map(({ path }) => path)).toEqual(['promiseDays']);
  });

  test('the forecast is shown with its range and last week', async () => {
    show();
    await waitFor(() => expect(screen.getByRole('img', { name: /eight weeks in ten/ })).toBeTruthy());
  });

  test('a bet is read as it is typed; text is refused with a reason', () => {
    show();
    const field = screen.getByRole('textbox', { name: /what profit do you expect/ });
    fireEvent.input(field, { target: { value: '9,000' } });
    expect($bet.get()?.operatingProfitFen).toBe(900_000);
    fireEvent.input(field, { target: { value: 'lots' } });
    expect($bet.get()).toBeUndefined();
    expect(screen.getByRole('alert').textContent).toContain('whole amount');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('while a field needs attention the button says so and leads to its screen', async () => {
    show();
    stage('promiseDays', 99);
    const button = await screen.findByRole('button', { name: '1 field needs attention' });
    fireEvent.click(button);
    expect(location.hash).toBe('#/logistics');
  });
});

describe('the question before the run', () => {
  test('shows the plan, cash after ordering and the bet, then runs the week', async () => {
    show();
    stagePrice('tee', 7700);
    requestRun();
    expect(await screen.findByText('Run week 1?')).toBeTruthy();
    expect(screen.getByText('Cash after ordering')).toBeTruthy();
    expect(screen.getByText(/None. The debrief/)).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: 'Run week 1', hidden: true });
    fireEvent.click(buttons.at(-1) as HTMLElement);
    await waitFor(() => expect($game.get().game?.shop?.position.week).toBe(2), { timeout: 5000 });
    expect($game.get().game?.entries[0]?.plan.listPriceFen['tee']).toBe(7700);
    expect(location.hash).toBe('#/run');
  });

  test('a plan that cannot run is shown with its problems instead', async () => {
    show();
    stage('promiseDays', 99);
    await screen.findByText('1 change');
    requestRun();
    await waitFor(() =>
      expect(document.querySelector('dialog')?.textContent).toContain('1 field needs attention'),
    );
    expect(screen.queryByText('Run week 1?')).toBeNull();
  });
});
