import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { markCourse, nextLesson } from '../../../src/components/course/course-page.ts';
import { setClock } from '../../../src/stores/clock.ts';
import { recordAnswer, setCompleted } from '../../../src/stores/progress.ts';

const DAY_MS = 86_400_000;
const start = Date.UTC(2026, 8, 7, 4);
const lessons = [
  { id: '04-p/01-a', needs: '', label: '4.1 A', skills: 'pricing' },
  { id: '04-p/02-b', needs: '04-p/01-a', label: '4.2 B', skills: 'pricing stock' },
  { id: '05-s/01-c', needs: '', label: '5.1 C', skills: 'stock' },
];
const texts = {
  new: 'New',
  started: 'Started',
  done: 'Done',
  progress: '{done} of 3',
  minutes: '{minutes} min',
};

function Map() {
  return (
    <div data-course data-texts={JSON.stringify(texts)}>
      <a
        href="#x"
        data-next-step
        data-start="Start: {lesson}"
        data-resume="Continue: {lesson}"
        data-done="All"
      >
        x
      </a>
      <p data-course-progress />
      <p data-minutes-left />
      <a href="#r" data-review data-due="{count} due" data-none="Review">
        x
      </a>
      <ul data-skill-words={JSON.stringify({ new: 'No', attempted: 'Attempted', familiar: 'Familiar' })}>
        <li data-skill="pricing">
          <span data-skill-word />
        </li>
      </ul>
      {lessons.map(({ id, needs, label, skills }) => (
        <div
          key={id}
          data-lesson-row={id}
          data-prompts="q1 q2"
          data-module={id.slice(0, 2)}
          data-minutes="5"
          data-skills={skills}
          data-needs={needs}
          data-label={label}
        >
          <a href={`#${id}`}>{label}</a>
          <span data-state-word />
        </div>
      ))}
    </div>
  );
}
const text = (selector: string) => document.querySelector(selector)?.textContent;

beforeEach(() => {
  vi.stubGlobal('indexedDB', undefined);
  setClock(() => start);
});

test('the map follows the answers: states, next step, minutes, skills and what is due', () => {
  render(<Map />, document.body);
  markCourse();
  expect(text('[data-next-step]')).toBe('Start: 4.1 A');
  expect(text('[data-minutes-left]')).toBe('15 min');

  recordAnswer('04-p/01-a', 'q1', '0', true);
  recordAnswer('04-p/01-a', 'q2', '0', true);
  expect(text('[data-next-step]')).toBe('Continue: 4.1 A');
  expect(text('[data-lesson-row] [data-state-word]')).toBe('Started');
  expect(text('[data-skill-word]')).toBe('Familiar');
  expect(text('[data-review]')).toBe('Review');

  setClock(() => start + DAY_MS);
  setCompleted('04-p/01-a', true);
  expect(text('[data-next-step]')).toBe('Continue: 4.2 B');
  expect(text('[data-course-progress]')).toBe('1 of 3');
  expect(text('[data-minutes-left]')).toBe('10 min');
  expect(text('[data-review]')).toBe('2 due');
  expect(document.querySelectorAll('[data-next]')).toHaveLength(1);
});

test('a lesson whose own first lessons are not done waits; one that was begun goes first', () => {
  const rows = lessons.map(({ id, needs }) => ({ id, needs: needs === '' ? [] : [needs] }));
  const row = (lessonId: string, done: boolean) => ({
    lessonId,
    answers: { q: { choice: '0', isCorrect: true, answeredAt: 1 } },
    ...(done ? { completedAt: 1 } : {}),
    updatedAt: 1,
  });
  const after = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, row(id, true)]));
  expect(nextLesson(rows, {})?.id).toBe('04-p/01-a');
  expect(nextLesson(rows.slice(1), {})?.id).toBe('05-s/01-c');
  expect(nextLesson(rows, { '05-s/01-c': row('05-s/01-c', false) })?.id).toBe('05-s/01-c');
  expect(nextLesson(rows, after('04-p/01-a', '04-p/02-b', '05-s/01-c'))).toBeUndefined();
});
