import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { FunctionComponent } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Audit } from '../../../src/components/lesson/exercises/Audit.tsx';
import { auditView } from '../../../src/components/lesson/exercises/audit.ts';
import { Calculator } from '../../../src/components/lesson/exercises/Calculator.tsx';
import { keyRows } from '../../../src/components/lesson/exercises/key-rows.ts';
import { EXERCISES, type ExerciseWidget } from '../../../src/components/lesson/exercises/registry.ts';
import { watchExercises } from '../../../src/components/lesson/exercises/wake.ts';
import { auditCase } from '../../../src/components/lesson/schema/audit.ts';
import { type ExerciseData, exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { lessonBuilder } from '../../../src/i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../src/i18n/areas/lesson-exercise.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { samples } from './samples.ts';

type Kind = keyof typeof samples;
const t = lessonExercise.en;
const built = lessonBuilder.en;
const widgets = new Map<string, FunctionComponent<Record<string, unknown>>>();

beforeAll(async () => {
  for (const [kind, load] of Object.entries(EXERCISES)) widgets.set(kind, (await load()) as ExerciseWidget);
});
afterEach(cleanup);

const dataOf = (kind: Kind): ExerciseData => exercise.parse(samples[kind]);

function show(kind: Kind, locale: 'en' | 'zh' = 'en') {
  const Widget = widgets.get(kind);
  if (!Widget) throw new Error(kind);
  return render(
    <div data-exercise={kind}>
      <Widget locale={locale} exercise={dataOf(kind)} />
    </div>,
  );
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const result = () => screen.getAllByRole('status').at(-1) as HTMLElement;
const done = () => document.querySelector<HTMLElement>('[data-exercise]')?.dataset['state'];
const select = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.keys(samples) as Kind[])(
    '%s names every control and gives all answers in words',
    (kind) => {
      const { container } = show(kind, locale);
      for (const role of ['button', 'checkbox', 'combobox', 'textbox'] as const)
        for (const control of screen.queryAllByRole(role)) expect(control).toBeTruthy();
      for (const control of container.querySelectorAll('button, select, input, textarea'))
        expect(
          control.getAttribute('aria-label') ??
            (control.textContent ||
              control.closest('label')?.textContent ||
              (control as HTMLInputElement).labels?.[0]?.textContent),
        ).toBeTruthy();
      const rows = keyRows(dataOf(kind), locale);
      expect(rows.length).toBeGreaterThan(0);
      for (const { head, text } of rows) expect(head && text).toBeTruthy();
    },
  );
});

test('a process says which steps are out of place and why, and only when some were moved', () => {
  show('process');
  press(t.check);
  expect(result().textContent).toBe(t.process.untouched);
  expect(done()).toBeUndefined();
  const list = screen.getByRole('list', { name: t.process.list });
  const texts = () =>
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('span')?.textContent);
  const right = samples.process.steps.map(({ text }) => text);
  for (const [place, text] of right.entries())
    while (texts().indexOf(text) > place) press(`Move up: ${text}`);
  expect(texts()).toEqual(right);
  press('Move down: Aim');
  press(t.check);
  expect(result().textContent).toContain('4 of 5');
  expect(result().textContent).toContain('An aim comes first.');
  press('Move up: Aim');
  press(t.check);
  expect(result().textContent).toBe(t.right);
  expect(done()).toBe('done');
});

test('a drill answers each decision with its own money and keeps the account', () => {
  show('drill');
  expect(document.querySelector('.exercise-account')?.textContent).toBe('Profit ¥10');
  press('Hold it');
  expect(result().textContent).toContain('−¥12');
  expect(result().textContent).toContain('The buyer went elsewhere.');
  expect(document.activeElement).toBe(result());
  // a decision stands
  press('Ship it');
  expect(document.querySelector('.exercise-account')?.textContent).toBe('Profit −¥2');
  press(t.next);
  press('Ask first');
  press(t.next);
  expect(screen.getByRole('table').querySelector('tfoot')?.textContent).toContain('−¥2');
  expect(screen.getByText(t.drill.best('¥118.15'))).toBeTruthy();
  press(t.again);
  expect(screen.getByText('Ship it')).toBeTruthy();
});

test('a case leads to its ends, one step back or from the start', () => {
  show('branch');
  press('Refuse');
  expect(result().textContent).toContain(t.branch.ends.bad);
  expect(result().textContent).toContain('−79 − 200 = −¥279');
  press(t.branch.back);
  press('Refund');
  expect(result().textContent).toContain(t.branch.ends.good);
  expect(result().textContent).toContain(t.branch.seen('2', '2'));
});

test('a reply is judged by tone and facts apart', () => {
  show('dialogue');
  press('Soon.');
  expect(result().textContent).toContain('Tone: right · Facts: wrong');
  expect(result().textContent).toContain('Soon is no day.');
  press(t.next);
  press('Not our fault.');
  expect(result().textContent).toContain('Tone: wrong · Facts: right');
  expect(result().textContent).toContain(t.dialogue.sum('1', '1', '2'));
});

test('a tree is read at once, and says what buyers look for elsewhere', () => {
  show('tree');
  press(t.check);
  expect(result().textContent).toContain('Tee, Hoodie, Cap, and Hat');
  for (const name of ['Tee', 'Hoodie', 'Cap', 'Hat'])
    select(built.tree.place(name), name === 'Tee' ? 'tees' : 'tops');
  select(built.tree.under('Tees'), 'tops');
  press(t.check);
  expect(result().textContent).toContain('A cap is a cap.');
  expect(result().textContent).toContain(built.tree.empty('Caps'));
  select(built.tree.place('Cap'), 'caps');
  select(built.tree.place('Hat'), 'caps');
  press(t.check);
  expect(result().textContent).toBe(built.tree.reached);
});

test('warehouses are opened by keyboard, never more than allowed', () => {
  show('map');
  press(t.check);
  expect(result().textContent).toBe(built.map.openOne);
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) });
  fireEvent.click(box('Middle'));
  press(t.check);
  expect(result().textContent).toBe(built.map.late);
  fireEvent.click(box('Middle'));
  fireEvent.click(box('Left'));
  fireEvent.click(box('Right'));
  fireEvent.click(box('Middle'));
  expect(box('Middle').checked).toBe(false);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(built.map.picture('Left and Right'));
  press(t.check);
  expect(result().textContent).toBe(built.map.cheapest);
});

test('a machine is repaired arrow by arrow', () => {
  show('states');
  press(t.check);
  expect(result().textContent).toContain('Money does not unpay.');
  expect(result().textContent).toContain('An order has to end.');
  expect(result().textContent).toContain(built.states.lost('Closed'));
  fireEvent.click(screen.getByRole('checkbox', { name: /waits/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /receives/ }));
  press(t.check);
  expect(result().textContent).toBe(built.states.sound);
});

test('copy can be misjudged both ways; then it is rewritten under the shop’s own check', () => {
  show('copy');
  press('soft cotton');
  press(t.check);
  expect(result().textContent).toContain(built.copy.harmless);
  expect(result().textContent).toContain(built.copy.missed);
  expect(result().textContent).toContain(built.copy.found('0', '3'));
  press('soft cotton');
  press('best');
  press('nine in ten buyers');
  press(t.check);
  const draft = screen.getByRole('textbox', { name: built.copy.rewrite });
  expect(result().textContent).toBe(built.copy.left('best'));
  fireEvent.input(draft, { target: { value: 'A well-made tee.' } });
  expect(result().textContent).toBe(built.copy.clean);
});

test('a title is composed from terms', () => {
  show('title');
  press(t.check);
  expect(result().textContent).toBe(built.title.empty);
  press(built.title.add('silk tee'));
  press(t.check);
  expect(result().textContent).toContain('No silk in it.');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '' } });
  press(built.title.add('cotton tee'));
  press(built.title.add('summer tee'));
  press(t.check);
  expect(result().textContent).toContain(built.title.good);
});

test('sentences find their blocks', () => {
  show('fabe');
  press(t.check);
  expect(result().textContent).toBe(t.fabe.unplaced('4'));
  for (const { text, block } of samples.fabe.sentences) select(text, block === 'benefit' ? 'feature' : block);
  press(t.check);
  expect(result().textContent).toContain('What the buyer has.');
  select('Looks new next summer.', 'benefit');
  press(t.check);
  expect(result().textContent).toBe(t.right);
});

test('a checklist counts', () => {
  show('checklist');
  fireEvent.click(screen.getByRole('checkbox', { name: /Prices are set/ }));
  expect(result().textContent).toBe(t.checklist.done('1', '3'));
});

test('a calculator puts numbers in, and says beside the field what is wrong', () => {
  const field = (id: string, start: number) => ({ id, label: id, unit: '', isShare: false, start });
  render(
    <div data-exercise="calculator">
      <math>
        <mn data-symbol="unitsAfter" />
      </math>
      <Calculator
        locale="en"
        formulaId="F40"
        fields={[
          field('unitsBefore', 160),
          field('unitsAfter', 220),
          field('priceBefore', 89),
          field('priceAfter', 79),
        ]}
        result={{ label: 'Elasticity', unit: '', isShare: false }}
      />
    </div>,
  );
  expect(result().textContent).toContain('−2.65');
  const after = screen.getByRole('textbox', { name: 'unitsAfter' });
  fireEvent.input(after, { target: { value: '２２０件' } });
  expect(after.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(built.calculator.notNumber)).toBeTruthy();
  fireEvent.input(after, { target: { value: '１６０' } });
  expect(document.querySelector('mn')?.textContent).toBe('160');
  fireEvent.input(screen.getByRole('textbox', { name: 'priceAfter' }), { target: { value: '89' } });
  expect(result().textContent).toContain(built.calculator.impossible);
});

test('an exercise wakes at the first touch, and does what was done before it could hear', async () => {
  const { container } = show('drill');
  const html = container.innerHTML;
  cleanup();
  document.body.innerHTML = html;
  const body = document.querySelector<HTMLElement>('[data-exercise]') as HTMLElement;
  body.dataset['wake'] = 'drill';
  body.dataset['properties'] = JSON.stringify({ locale: 'en', exercise: dataOf('drill') });
  watchExercises();
  const button = screen.getByRole('button', { name: 'Ship it' });
  button.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  button.click();
  expect(body.dataset['awake']).toBe('');
  await screen.findByText('Three tees leave that.');
  expect(body.dataset['awake']).toBe('ready');
});

const audited = (id: string) =>
  auditCase.parse(JSON.parse(readFileSync(`src/content/audit/${id.toLowerCase()}.json`, 'utf8')));
const showAudit = (id: string) =>
  render(
    <div data-exercise="audit">
      <Audit locale="en" exercise={auditView(audited(id), 'en')} />
    </div>,
  );
const a = built.audit;

test('a wrong figure is found, named and put right', () => {
  showAudit('E05');
  press(t.check);
  expect(result().textContent).toBe(a.chooseFirst);
  fireEvent.click(screen.getByRole('radio', { name: a.error }));
  press(t.check);
  expect(result().textContent).toBe(a.faultFirst);
  select(a.fault, 'sum');
  fireEvent.input(screen.getByRole('textbox', { name: a.number }), { target: { value: 'many' } });
  press(t.check);
  expect(result().textContent).toBe(a.notNumber);
  fireEvent.input(screen.getByRole('textbox', { name: a.number }), { target: { value: '２９.２％' } });
  press(t.check);
  expect(result().textContent).toContain(a.otherFault(a.faults.growth));
  expect(result().textContent).toContain(a.numberRight);
  select(a.fault, 'growth');
  press(t.check);
  expect(result().textContent).toContain(a.found);
});

test('an audit can be failed both ways', () => {
  showAudit('E05');
  fireEvent.click(screen.getByRole('radio', { name: a.sound }));
  press(t.check);
  expect(result().textContent).toContain(a.overlooked);
  cleanup();
  showAudit('C01');
  fireEvent.click(screen.getByRole('radio', { name: a.error }));
  select(a.fault, 'growth');
  press(t.check);
  expect(result().textContent).toContain(a.falseAlarm);
});

test('every audit case can be drawn in both languages', () => {
  for (const file of readdirSync('src/content/audit'))
    for (const locale of LOCALES) {
      const view = auditView(audited(file.replace('.json', '')), locale);
      const { container } = render(<Audit locale={locale} exercise={view} />);
      expect(container.textContent).toContain(view.statement);
      cleanup();
    }
});
