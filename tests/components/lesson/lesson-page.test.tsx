import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { startLesson } from '../../../src/components/lesson/lesson-page.ts';
import { $progress } from '../../../src/stores/progress.ts';

const words = {
  right: 'Right.',
  wrong: 'Wrong.',
  partly: 'Not quite.',
  missed: 'Left out:',
  again: 'Again.',
};
let lessons = 0;

/** A lesson of three cards: a choice, one without a question, a number. */
function Page({ lesson }: { lesson: string }) {
  const choice = (index: number, right: boolean) => (
    <li data-right={String(right)} data-option={index}>
      <b>{`Option ${index}`}</b>
      <span>{`Reason ${index}`}</span>
    </li>
  );
  return (
    <div
      data-lesson={lesson}
      data-words={JSON.stringify({
        ...words,
        continue: 'Continue',
        answerFirst: 'Choose.',
        numberFirst: 'Type.',
      })}
    >
      <section id="one" data-card="one">
        <h2 tabIndex={-1}>One</h2>
        <form data-prompt="pick" data-kind="single">
          {[0, 1].map((index) => (
            <label key={index} class="choice">
              <input type="radio" name="pick" value={index} />
              <span>{`Option ${index}`}</span>
            </label>
          ))}
          <div class="prompt-feedback" tabIndex={-1} />
          <details class="prompt-key">
            <ul>
              {choice(0, false)}
              {choice(1, true)}
            </ul>
          </details>
        </form>
      </section>
      <section id="two" data-card="two">
        <h2 tabIndex={-1}>Two</h2>
        <button type="button" data-continue>
          Continue
        </button>
      </section>
      <section id="three" data-card="three">
        <h2 tabIndex={-1}>Three</h2>
        <form data-prompt="count" data-kind="number">
          <div class="prompt-body" data-answer-value="6" data-tolerance="0">
            <input type="text" />
          </div>
          <div class="prompt-feedback" tabIndex={-1} />
          <details class="prompt-key">
            <ul>
              <li data-right="true">
                <span>Six days.</span>
              </li>
              <li data-right="false" data-slip="7" data-tolerance="0">
                <span>Monday still sells.</span>
              </li>
              <li data-right="false" data-otherwise>
                <span>Count again.</span>
              </li>
            </ul>
          </details>
        </form>
      </section>
      <p data-more>
        <button type="button" data-show-all>
          All
        </button>
      </p>
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

const all = <Found extends HTMLElement>(selector: string) => [...document.querySelectorAll<Found>(selector)];
const one = <Found extends HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const closed = () => all('[data-closed]').map((card) => card.id);
const submit = (form: HTMLElement) =>
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const choose = (form: string, index: number) => {
  const inputs = all<HTMLInputElement>(`${form} input`);
  for (const input of inputs) input.checked = false;
  const input = inputs[index];
  if (input) input.checked = true;
  submit(one(form));
};

beforeEach(() => {
  lessons += 1;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(<Page lesson={`test/${lessons}`} />, place);
  startLesson();
});

test('only the first card is open, and each answer opens the next', () => {
  expect(closed()).toEqual(['two', 'three']);
  choose('[data-prompt="pick"]', 1);
  expect(closed()).toEqual(['three']);
  one('[data-continue]').click();
  expect(closed()).toEqual([]);
});

test('an answer is met with its own reason, and focus moves there', () => {
  choose('[data-prompt="pick"]', 0);
  const feedback = one('[data-prompt="pick"] .prompt-feedback');
  expect(feedback.textContent).toContain('Wrong.');
  expect(feedback.textContent).toContain('Reason 0');
  expect(feedback.textContent).not.toContain('Reason 1');
  expect(document.activeElement).toBe(feedback);
});

test('a form without an answer asks for one and opens nothing', () => {
  submit(one('[data-prompt="pick"]'));
  expect(one('[data-prompt="pick"] .prompt-feedback').textContent).toBe('Choose.');
  expect(closed()).toEqual(['two', 'three']);
});

test('a missed prompt comes back at the end; answering it finishes the lesson', () => {
  choose('[data-prompt="pick"]', 0);
  one('[data-continue]').click();
  const number = one<HTMLInputElement>('[data-prompt="count"] input');
  number.value = '６';
  submit(one('[data-prompt="count"]'));
  expect(one('[data-repeat]').hidden).toBe(false);
  expect(one('[data-finished]').hidden).toBe(true);
  expect(all('[data-repeated]').map((form) => form.dataset['repeated'])).toEqual(['pick']);
  choose('[data-repeated="pick"]', 1);
  one('[data-repeated="pick"] .prompt-feedback button').click();
  expect(one('[data-finished]').hidden).toBe(false);
  const row = $progress.get()[`test/${lessons}`];
  expect(row?.completedAt).toBeGreaterThan(0);
  expect(row?.answers['pick']?.isCorrect).toBe(true);
});

test('a known slip of a number gets its own explanation', () => {
  one<HTMLInputElement>('[data-prompt="count"] input').value = '7';
  submit(one('[data-prompt="count"]'));
  expect(one('[data-prompt="count"] .prompt-feedback').textContent).toContain('Monday still sells.');
});

test('the whole lesson can be shown at once', () => {
  one('[data-show-all]').click();
  expect(closed()).toEqual([]);
  expect(one('[data-more]').hidden).toBe(true);
});
