import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useDesk } from '../../../src/components/shop/decisions/use-desk.ts';
import { RunButton } from '../../../src/components/shop/plan/RunButton.tsx';
import { RunConfirm } from '../../../src/components/shop/plan/RunConfirm.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { SealCodes } from '../../../src/components/verify/SealCodes.tsx';
import { sealed } from '../../../src/i18n/areas/sealed.ts';
import {
  buildReport,
  emptyNarrative,
  revealChecks,
  revealCode,
  spacedCode,
  type WeeklyReport,
} from '../../../src/simulator/index.ts';
import { $game, $week, startGame } from '../../../src/stores/game.ts';
import { $sealCode } from '../../../src/stores/seal.ts';
import { provideShop } from '../../stores/shop.ts';

const named = { id: 'sealed-1', weeks: 4 };
const codeOf = (week: number) => spacedCode(revealCode(named, 'lantern', week));

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
  await provideShop();
  await startGame({
    scenarioId: 'apparel',
    seed: 'AB12CD34',
    assignment: { ...named, classCode: 'EC-2', revealChecks: revealChecks(named, 'lantern') },
  });
});
afterEach(cleanup);

function Sheet() {
  const desk = useDesk();
  return (
    <LocaleProvider locale="zh">
      {desk && <RunButton desk={desk} />}
      <RunConfirm />
    </LocaleProvider>
  );
}
const t = sealed.zh;
const press = (name: string, within_ = screen as Pick<typeof screen, 'getByRole'>) =>
  fireEvent.click(within_.getByRole('button', { name: new RegExp(`^${name}`) }));

async function lock(): Promise<HTMLElement> {
  press(t.lock(1));
  press(t.lock(1), within(await screen.findByRole('dialog', { name: t.lockTitle(1) })));
  return screen.findByRole('dialog', { name: t.lockedTitle(1) });
}

test('a week is locked, refuses another code, can be unlocked, and runs with its own', async () => {
  render(<Sheet />);
  const dialog = await lock();
  const first = $sealCode.get();
  expect(within(dialog).getByRole('status').textContent).toBe(first);

  const type = (text: string) =>
    fireEvent.input(screen.getByLabelText(t.codeLabel(1)), { target: { value: text } });
  for (const [typed, problem] of [
    ['', t.codeMissing],
    ['ABC', t.codeShort(3)],
    [codeOf(2), t.codeWrong(1)],
  ] as const) {
    type(typed);
    press(t.run(1), within(screen.getByRole('dialog')));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(problem));
    expect(document.activeElement).toBe(screen.getByLabelText(t.codeLabel(1)));
  }

  press(t.unlock);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect($sealCode.get()).toBeUndefined();
  await lock();
  expect($sealCode.get()).not.toBe(first);
  type(codeOf(1));
  press(t.run(1), within(screen.getByRole('dialog')));
  await waitFor(() => expect($week.get()).toBe(2));
  expect($game.get().game?.entries[0]?.seals).toBe(2);
});

test('the seal codes of a report stand by week; an open season has none', async () => {
  render(<Sheet />);
  await lock();
  const handedIn = $sealCode.get() ?? '';
  fireEvent.input(screen.getByLabelText(t.codeLabel(1)), { target: { value: codeOf(1) } });
  press(t.run(1), within(screen.getByRole('dialog')));
  await waitFor(() => expect($week.get()).toBe(2));
  const { game } = $game.get();
  if (!game) throw new Error('no game is open');
  cleanup();
  const report = buildReport(game, 1, emptyNarrative());
  const show = (shown: WeeklyReport) =>
    render(
      <LocaleProvider locale="zh">
        <SealCodes report={shown} />
      </LocaleProvider>,
    );
  show(report);
  expect(screen.getByText(handedIn)).toBeDefined();
  cleanup();
  const { assignment: _sealed, ...head } = report.head;
  expect(show({ ...report, head }).container.textContent).toBe('');
});
