import { type ComponentChildren, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { startLesson } from '../../../src/components/lesson/lesson-page.ts';
import { $progress } from '../../../src/stores/progress.ts';

const words = {
  right: 'Right.',
  wrong: 'Wrong.',
  partly: 'Not quite.',
  missed: 'Left out:',
  again: 'Again.',
  continue: 'Continue',
  answerFirst: 'Choose.',
  numberFirst: 'Type.',
};
let lessons = 0;

function Row({
  right = true,
  reason,
  ...data
}: {
  right?: boolean;
  reason: string;
  [name: string]: unknown;
}) {
  return (
    <li data-right={String(right)} {...data}>
      <b>{reason}</b>
      <span>{reason}</span>
    </li>
  );
}

/** A card with one question, as the page draws it. */
function Card(props: { kind: string; missing: string; body: ComponentChildren; keys: ComponentChildren }) {
  const { kind, missing, body, keys } = props;
  return (
    <section id={`card-${kind}`} data-card={kind}>
      <h2 tabIndex={-1}>{kind}</h2>
      <form
        data-prompt={kind}
        data-kind={kind}
        data-missing={missing}
        data-score="{right} of {all} are in place."
      >
        {body}
        <div class="prompt-feedback" tabIndex={-1} />
        <details class="prompt-key">
          <summary>A model answer</summary>
          {keys}
        </details>
      </form>
    </section>
  );
}

const steps = ['Aim', 'Plan', 'Run', 'Review'];
const START = [3, 1, 0, 2];

function Lesson({ lesson }: { lesson: string }) {
  return (
    <div data-lesson={lesson} data-words={JSON.stringify(words)}>
      <Card
        kind="order"
        missing="Move."
        body={
          <fieldset>
            <ol class="order-list" data-start={START.join()} data-said="{step}: now {place} of {all}">
              {START.map((step) => (
                <li key={step} data-step={step}>
                  <span>{steps[step]}</span>
                  <button type="button" data-move="-1">
                    Up
                  </button>
                  <button type="button" data-move="1">
                    Down
                  </button>
                </li>
              ))}
            </ol>
            <p role="status" data-order-said />
          </fieldset>
        }
        keys={
          <ul>
            {steps.map((step, index) => (
              <Row key={step} reason={`why ${step}`} data-of-step={index} data-about={step} />
            ))}
          </ul>
        }
      />
      <Card
        kind="sort"
        missing="Place all."
        body={[0, 1].map((index) => (
          <fieldset key={index} data-item={index}>
            <input type="radio" name={`sort-${index}`} value="goods" />
            <input type="radio" name={`sort-${index}`} value="money" />
          </fieldset>
        ))}
        keys={
          <ul>
            <Row reason="A tee is goods." data-of-item="0" data-bin="goods" data-about="Tee" />
            <Row
              right={false}
              reason="A tee is no money."
              data-of-item="0"
              data-bin="money"
              data-about="Tee"
            />
            <Row reason="Rent is money." data-of-item="1" data-bin="money" data-about="Rent" />
            <Row
              right={false}
              reason="Rent is no goods."
              data-of-item="1"
              data-bin="goods"
              data-about="Rent"
            />
          </ul>
        }
      />
      <Card
        kind="match"
        missing="Match all."
        body={[0, 1, 2].map((index) => (
          <div key={index}>
            <label for={`match-${index}`}>{index}</label>
            <select id={`match-${index}`} name={`match-${index}`} data-pair={index}>
              {['', '0', '1', '2', '3'].map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </div>
        ))}
        keys={
          <ul>
            {[0, 1, 2].map((index) => (
              <Row key={index} reason={`pair ${index}`} data-of-pair={index} data-about={`left ${index}`} />
            ))}
            <Row right={false} reason="fits nothing" data-spare="" data-about="spare" />
          </ul>
        }
      />
      <Card
        kind="text"
        missing="Write."
        body={<textarea name="text" />}
        keys={
          <>
            <ul>
              <Row reason="Sell 200 tees by Sunday." data-model="" />
            </ul>
            <p class="prompt-hint">Does yours?</p>
            <ul class="prompt-checks">
              <li>names a number</li>
              <li>names a day</li>
            </ul>
          </>
        }
      />
      <section data-repeat hidden>
        <h2 tabIndex={-1}>Once more</h2>
        <div data-repeat-list />
      </section>
      <section data-finished hidden>
        <h2 tabIndex={-1}>Done</h2>
      </section>
    </div>
  );
}

const one = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const submit = (kind: string) =>
  one(`[data-prompt="${kind}"]`).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const said = (kind: string) => one(`[data-prompt="${kind}"] .prompt-feedback`).textContent ?? '';
const answers = () => $progress.get()[`kinds/${lessons}`]?.answers ?? {};
const inOrder = () =>
  [...document.querySelectorAll('[data-prompt="order"] [data-step]')]
    .map((step) => step.getAttribute('data-step'))
    .join();
const up = (step: number) =>
  one<HTMLElement>(`[data-prompt="order"] [data-step="${step}"] [data-move="-1"]`).click();
const place = (item: number, bin: string) => {
  one<HTMLInputElement>(`[data-prompt="sort"] [data-item="${item}"] input[value="${bin}"]`).checked = true;
};
const match = (values: readonly string[]) => {
  for (const [index, value] of values.entries()) one<HTMLSelectElement>(`#match-${index}`).value = value;
};

function open(lesson: string): void {
  const room = document.createElement('div');
  document.body.replaceChildren(room);
  render(<Lesson lesson={lesson} />, room);
  startLesson();
}

beforeEach(() => {
  lessons += 1;
  open(`kinds/${lessons}`);
});

test('steps are moved by buttons, which say where a step now stands', () => {
  submit('order');
  expect(said('order')).toBe('Move.');
  expect(answers()).toEqual({});
  up(0);
  expect(inOrder()).toBe('3,0,1,2');
  expect(one('[data-order-said]').textContent).toBe('Aim: now 2 of 4');
  expect(one('[data-step="3"] [data-move="-1"]').getAttribute('aria-disabled')).toBe('true');
  submit('order');
  expect(said('order')).toContain('3 of 4 are in place.');
  expect(said('order')).toContain('Review why Review');
  expect(said('order')).not.toContain('why Plan');
  for (const step of [0, 1, 2]) up(step);
  submit('order');
  expect(inOrder()).toBe('0,1,2,3');
  expect(said('order')).toContain('Right.');
});

test('items need a place each, and a wrong place has its own reason', () => {
  place(0, 'money');
  submit('sort');
  expect(said('sort')).toBe('Place all.');
  expect(document.activeElement).toBe(one('[data-prompt="sort"] [data-item="1"] input'));
  expect(answers()).toEqual({});
  place(1, 'money');
  submit('sort');
  expect(said('sort')).toContain('Tee A tee is no money.');
  expect(said('sort')).not.toContain('Rent');
  expect(answers()['sort']).toMatchObject({ choice: 'money,money', isCorrect: false });
});

test('lines need an answer each; a spare answer says that it fits nothing', () => {
  match(['0', '', '2']);
  submit('match');
  expect(said('match')).toBe('Match all.');
  match(['0', '3', '2']);
  submit('match');
  expect(said('match')).toContain('left 1 pair 1');
  expect(said('match')).toContain('spare fits nothing');
  match(['0', '1', '2']);
  submit('match');
  expect(said('match')).toContain('Right.');
});

test('a text is never graded: it is compared with the model answer', () => {
  submit('text');
  expect(said('text')).toBe('Write.');
  one<HTMLTextAreaElement>('textarea').value = 'More sales, soon.';
  submit('text');
  expect(said('text')).toContain('Sell 200 tees by Sunday.');
  expect(
    document.querySelectorAll('[data-prompt="text"] .prompt-feedback input[type="checkbox"]'),
  ).toHaveLength(2);
  expect(one<HTMLElement>('[data-prompt="text"]').dataset['state']).toBe('read');
  expect(answers()['text']).toMatchObject({ choice: 'More sales, soon.', isCorrect: true });
});

test('missed questions of every kind come back empty at the end, and answers are kept', () => {
  up(0);
  submit('order');
  place(0, 'money');
  place(1, 'money');
  submit('sort');
  match(['1', '0', '2']);
  submit('match');
  one<HTMLTextAreaElement>('textarea').value = 'Mine.';
  submit('text');
  const again = [...document.querySelectorAll<HTMLElement>('[data-repeated]')];
  expect(again.map((form) => form.dataset['repeated'])).toEqual(['order', 'sort', 'match']);
  expect(
    [...(again[0]?.querySelectorAll('[data-step]') ?? [])].map((step) => step.getAttribute('data-step')),
  ).toEqual(START.map(String));
  expect(again[1]?.querySelectorAll('input:checked')).toHaveLength(0);
  expect([...(again[2]?.querySelectorAll('select') ?? [])].map(({ value }) => value)).toEqual(['', '', '']);
  // copies do not share names or ids with the originals
  expect(new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
    document.querySelectorAll('[id]').length,
  );

  open(`kinds/${lessons}`);
  expect(inOrder()).toBe('3,0,1,2');
  expect(one<HTMLInputElement>('[data-prompt="sort"] [data-item="0"] input[value="money"]').checked).toBe(
    true,
  );
  expect(one<HTMLSelectElement>('#match-0').value).toBe('1');
  expect(one<HTMLTextAreaElement>('textarea').value).toBe('Mine.');
});
