import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Screen as Pile } from '../../../src/components/teach/pile/Screen.tsx';
import { Screen as Start } from '../../../src/components/teach/start/Screen.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { Toasts } from '../../../src/components/ui/Toast.tsx';
import { teachPile } from '../../../src/i18n/areas/teach-pile.ts';
import { teachStart } from '../../../src/i18n/areas/teach-start.ts';
import { verify } from '../../../src/i18n/areas/verify.ts';
import { sampleClass } from '../../../src/pages/[locale]/_sample-class.ts';
import { type Assignment, sealCodes, spacedCode, type WeeklyReport } from '../../../src/simulator/index.ts';
import {
  $findings,
  $pile,
  $room,
  addFiles,
  openRoom,
  pileSettled,
  setAssignment,
  setRoster,
} from '../../../src/stores/teaching.ts';
import { compareSoon } from '../../../src/stores/teaching-findings.ts';
import { closeRoom } from '../../../src/stores/teaching-state.ts';
import { provideShop } from '../../stores/shop.ts';

const sample = sampleClass('zh');
const t = teachPile.zh;

beforeEach(async () => {
  closeRoom();
  await provideShop();
  await openRoom();
  location.hash = '';
});
afterEach(cleanup);

const show = (screenOf: typeof Pile) =>
  render(
    <LocaleProvider locale="zh">
      {screenOf === Pile ? <Pile /> : <Start />}
      <Toasts />
    </LocaleProvider>,
  );
async function fill(count = sample.files.length): Promise<void> {
  await setAssignment(sample.assignment);
  await setRoster(sample.roster);
  addFiles(sample.files.slice(0, count).map(({ name, text }) => new File([text], name)));
  await pileSettled();
  await compareSoon();
}
const rows = () => [...document.querySelectorAll<HTMLElement>('.pile-table > tbody > tr')];

describe('the pile', () => {
  test('says how reports get here while it is empty', () => {
    show(Pile);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.findings.empty);
    expect(screen.getByText(t.empty.steps.export)).toBeTruthy();
  });

  test('has a row for each file, with its sign in words', async () => {
    await fill();
    expect($findings.get().length).toBeGreaterThan(4);
    show(Pile);
    expect(rows()).toHaveLength(25);
    expect(screen.getByText(verify.zh.badge.altered('2'))).toBeTruthy();
    expect(screen.getAllByText(verify.zh.badge.verified).length).toBeGreaterThanOrEqual(22);
    expect(screen.getByText(t.weeks.missing(2, 2))).toBeTruthy();
    expect(screen.getAllByText(t.table.markLater).length).toBe(23);
  });

  test('tells in a row’s details which figures differ', async () => {
    await fill(8);
    show(Pile);
    const altered = rows().find((row) => within(row).queryByText(verify.zh.badge.altered('2')));
    fireEvent.click(within(altered as HTMLElement).getByText(t.row.more));
    const details = document.querySelector<HTMLElement>('.pile-open');
    expect(details?.querySelectorAll('.differences tbody tr')).toHaveLength(2);
    expect(details?.textContent).toContain('.shop.json');
  });

  test('opens with a report that waits for a grade', async () => {
    await fill(2);
    show(Pile);
    const next = screen.getByText(t.readNext).closest('a');
    expect(next?.getAttribute('href')).toBe(`#/read/${$pile.get()[0]?.id}`);
  });

  test('finds seal codes in what was pasted and says which weeks lack theirs', async () => {
    const [file] = sample.files;
    const open: WeeklyReport = JSON.parse(file?.text ?? '');
    const revealed = { ...open.head.assignment, revealChecks: ['0'.repeat(16)] } as Assignment;
    const report = { ...open, head: { ...open.head, assignment: revealed } };
    await setAssignment(sample.assignment);
    addFiles([new File([JSON.stringify(report)], 'sealed.shop.json')]);
    await pileSettled();
    show(Pile);
    const box = screen.getByLabelText<HTMLTextAreaElement>(t.seals.label);
    const look = () => fireEvent.click(screen.getByRole('button', { name: t.seals.add }));
    look();
    expect(screen.getByText(t.seals.added(0, 0))).toBeTruthy();
    fireEvent.input(box, { target: { value: 'Li Na: AB12-CD34-EF56' } });
    look();
    await waitFor(() => expect(screen.getAllByText(t.flags['no-seal-code'].short('1'))).toBeTruthy());
    expect(screen.getByText(t.seals.unknown('AB12-CD34-EF56'))).toBeTruthy();
    fireEvent.input(box, { target: { value: spacedCode(sealCodes(report)[0] ?? '') } });
    look();
    await waitFor(() => expect(screen.queryByText(t.flags['no-seal-code'].short('1'))).toBeNull());
    expect(screen.getByText(t.seals.state(1, 1, 2))).toBeTruthy();
    expect($room.get().sealCodes).toHaveLength(2);
  });

  test('takes a file off and puts it back', async () => {
    await fill(2);
    show(Pile);
    fireEvent.click(screen.getAllByText(t.row.more)[0] as HTMLElement);
    fireEvent.click(screen.getByText(t.row.remove));
    fireEvent.click(await screen.findByText(t.undo));
    await pileSettled();
    expect($pile.get()).toHaveLength(2);
  });
});

describe('the start', () => {
  test('offers a class to try and four steps', () => {
    show(Start);
    expect(screen.getByText(teachStart.zh.sample.load)).toBeTruthy();
    expect(document.querySelectorAll('.teach-steps li')).toHaveLength(4);
    expect(screen.queryByText(teachStart.zh.resume.title)).toBeNull();
  });

  test('says where one left off', async () => {
    await fill(2);
    show(Start);
    expect($room.get().roster).toHaveLength(12);
    expect(screen.getByText(teachStart.zh.resume.reportCount(2, 2))).toBeTruthy();
    expect(screen.getByText(sample.assignment.title)).toBeTruthy();
  });
});
