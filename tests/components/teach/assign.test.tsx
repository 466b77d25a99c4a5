import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Screen } from '../../../src/components/teach/assign/Screen.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { common } from '../../../src/i18n/areas/common.ts';
import { shell } from '../../../src/i18n/areas/shell.ts';
import { shopFile } from '../../../src/i18n/areas/shop-file.ts';
import { teachAssign } from '../../../src/i18n/areas/teach-assign.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import {
  type AssignmentFile,
  decodeAssignment,
  LEVERS,
  parseAssignment,
} from '../../../src/simulator/index.ts';
import { $room, openRoom } from '../../../src/stores/teaching.ts';
import { $draft, closeDraft } from '../../../src/stores/teaching-draft.ts';
import { closeRoom } from '../../../src/stores/teaching-state.ts';
import { provideShop } from '../../stores/shop.ts';

const copied = vi.fn(async (_text: string) => undefined);
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(async () => {
  localStorage.clear();
  closeDraft();
  closeRoom();
  copied.mockClear();
  saved.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, text: last.text() });
  });
  await provideShop();
  await openRoom();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show(locale: Locale = 'en') {
  render(
    <LocaleProvider locale={locale}>
      <Screen />
    </LocaleProvider>,
  );
  await screen.findByRole(
    'button',
    { name: new RegExp(`^${teachAssign[locale].out.copy}`) },
    { timeout: 10_000 },
  );
  await drawn();
}
const t = teachAssign.en;
const radio = (label: string) => screen.getByRole('radio', { name: new RegExp(`^${label}`) });
const link = () => screen.getByLabelText<HTMLInputElement>(t.out.link).value;
function handedOut(): AssignmentFile {
  const read = decodeAssignment(link());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
/** Draws what stores have changed, effects included. */
const drawn = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
const type = async (label: string | RegExp, value: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await drawn();
};
const click = async (element: HTMLElement) => {
  fireEvent.click(element);
  await drawn();
};
const pressCtrlEnter = async () => {
  fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
  await drawn();
};

describe.each(LOCALES)('the builder in %s', (locale) => {
  test('has a link at once, and shows what students see', async () => {
    await show(locale);
    const words = teachAssign[locale];
    const preview = await screen.findByRole('region', { name: words.preview.title });
    expect(within(preview).getByRole('article').textContent).toContain(words.words.title);
    const read = decodeAssignment(screen.getByLabelText<HTMLInputElement>(words.out.link).value);
    expect(read.ok && read.value.weeks).toBe(6);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the builder', () => {
  test('what is typed is in the link, in the preview, and there after a reload', async () => {
    await show();
    await type(t.task.title, 'Autumn shop');
    await type(t.task.note, 'Bring one question.');
    await click(radio(t.dates['after-due']));
    await click(radio(t.shop.codeTyped));
    expect(handedOut()).toMatchObject({
      title: 'Autumn shop',
      note: 'Bring one question.',
      debrief: 'after-due',
    });
    expect(handedOut()).not.toHaveProperty('classCode');
    expect(screen.getByRole('article').textContent).toContain('Bring one question.');
    const before = link();
    cleanup();
    closeDraft();
    await show();
    expect(link()).toBe(before);
  });

  test('Ctrl and Enter copy the link, and the room then checks against this assignment', async () => {
    await show();
    expect(screen.getByText(t.out.notInUse)).toBeTruthy();
    // the page listens from a moment after it was drawn
    await vi.waitFor(async () => {
      await pressCtrlEnter();
      expect(copied).toHaveBeenCalledWith(link());
    });
    await vi.waitFor(() => expect($room.get().assignment).toEqual(handedOut()));
    await screen.findByText(t.out.inUse);
    await type(t.task.title, 'Another title');
    await screen.findByText(t.out.changed);
  });

  test('says what has to be mended and hands out nothing meanwhile', async () => {
    await show();
    await type(t.task.title, ' ');
    expect(screen.queryByLabelText(t.out.link)).toBeNull();
    expect(screen.getByText(t.out.faults.title)).toBeTruthy();
    await pressCtrlEnter();
    expect(copied).not.toHaveBeenCalled();
    await type(t.task.title, 'Better');
    expect(handedOut().title).toBe('Better');
  });

  test('a long one is handed out as a file', async () => {
    await show();
    for (const row of [1, 2, 3, 4, 5]) await type(t.marks.textOf(row), 'x'.repeat(290));
    expect(screen.queryByLabelText(t.out.link)).toBeNull();
    await pressCtrlEnter();
    expect(saved.map(({ name }) => name)).toEqual(['assignment-Six-weeks-in-the-shop.shop.json']);
    const file = parseAssignment(JSON.parse((await saved[0]?.text) ?? ''));
    expect(file.ok && file.value.rubric?.[0]?.text).toHaveLength(290);
  });

  test('decisions can have weeks of their own', async () => {
    await show();
    await click(radio(t.levers.own));
    await click(screen.getByRole('button', { name: t.levers.allClosed }));
    const change = async (label: string, week: string) => {
      fireEvent.change(screen.getByLabelText(label), { target: { value: week } });
      await drawn();
    };
    await change(common.en.levers.listPriceFen, '1');
    await change(t.levers.setAll(shell.en.views.service), '3');
    const levers = handedOut().levers as readonly (readonly string[])[];
    expect(levers[0]).toEqual(['listPriceFen']);
    expect(levers[2]).toContain('serviceAgents');
    expect(levers[6]?.length).toBe(LEVERS.length - 1 - (levers[2]?.length ?? 0));
  });

  test('weights and rubric are edited, and a removed row can be put back', async () => {
    await show();
    await click(screen.getByRole('button', { name: t.marks.own }));
    const weight = screen.getByLabelText(common.en.axes.pricing);
    fireEvent.input(weight, { target: { value: '50' } });
    fireEvent.keyDown(weight, { key: 'Enter' });
    await drawn();
    await screen.findByText(t.out.faults.weights);
    const other = screen.getByLabelText(common.en.axes.fulfilment);
    fireEvent.input(other, { target: { value: '20' } });
    fireEvent.keyDown(other, { key: 'Enter' });
    await drawn();
    expect(handedOut().weights).toEqual({ pricing: 0.5, promotion: 0.3, fulfilment: 0.2 });
    await click(screen.getByRole('button', { name: t.marks.templates.short }));
    expect(handedOut().rubric?.map(({ points }) => points)).toEqual([40, 40, 20]);
    await click(screen.getByRole('button', { name: t.marks.remove(t.marks.shortRows.plan) }));
    expect(handedOut().rubric).toHaveLength(2);
  });

  test('a sealed one shows the codes of its weeks, the same after a reload, and none of them is in the link', async () => {
    await show();
    await click(screen.getByRole('checkbox', { name: t.seal.seal }));
    await screen.findByRole('button', { name: t.seal.show });
    await vi.waitFor(() => expect(handedOut().revealChecks).toHaveLength(6));
    await click(screen.getByRole('button', { name: t.seal.show }));
    const codes = () =>
      within(screen.getByRole('table', { name: t.seal.codes }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent ?? '');
    const before = codes();
    expect(before).toHaveLength(6);
    for (const code of before) expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const checks = handedOut().revealChecks;
    cleanup();
    closeDraft();
    closeRoom();
    await openRoom();
    await show();
    expect(handedOut().revealChecks).toEqual(checks);
  });

  test('a roster is pasted, its duplicates marked, and stays in the room', async () => {
    await show();
    await type(t.roster.label, '学号\t姓名\n17\t李娜\n18\t王伟\n17\t李娜\nnobody');
    expect(screen.getByText(t.roster.sameAs(2))).toBeTruthy();
    expect(screen.getByText(t.roster.nothing)).toBeTruthy();
    await click(screen.getByRole('button', { name: t.roster.take(2) }));
    await vi.waitFor(() => expect($room.get().roster).toHaveLength(2));
    await click(await screen.findByRole('button', { name: t.roster.remove('王伟') }));
    await vi.waitFor(() => expect($room.get().roster.map(({ name }) => name)).toEqual(['李娜']));
  });

  test('a shop of one’s own travels in the file', async () => {
    await show();
    const own = { ...JSON.parse(readFileSync('src/content/scenarios/apparel.json', 'utf8')), id: 'tailor' };
    own.name = { en: 'Tailor', zh: '裁缝铺' };
    const input = screen.getByLabelText<HTMLInputElement>(shopFile.en.choose, { selector: 'input' });
    fireEvent.change(input, { target: { files: [new File([JSON.stringify(own)], 'tailor.json')] } });
    await screen.findByText(t.out.ownShop, {}, { timeout: 10_000 });
    await drawn();
    expect(screen.getByRole('article').textContent).toContain('Tailor');
    await pressCtrlEnter();
    const file = parseAssignment(JSON.parse((await saved[0]?.text) ?? '{}'));
    expect(file.ok && file.value.scenario?.id).toBe('tailor');
  });

  test('a new one begins with teacher and class, and the old one comes back', async () => {
    await show();
    await type(t.task.teacher, '王老师');
    const { id } = $draft.get() ?? {};
    await click(screen.getByRole('button', { name: t.out.another }));
    expect($draft.get()?.id).not.toBe(id);
    expect($draft.get()?.teacher).toBe('王老师');
  });
});
