import { $progress } from '../../stores/progress.ts';

/** Writes this browser's progress onto the course map. */
export function markCourse(): void {
  const root = document.querySelector<HTMLElement>('[data-course]');
  if (!root) return;
  const texts = JSON.parse(root.dataset['texts'] ?? '{}') as Record<string, string>;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-lesson-row]')];
  $progress.subscribe((progress) => {
    let done = 0;
    for (const row of rows) {
      const lesson = progress[row.dataset['lessonRow'] ?? ''];
      const state = lesson?.completedAt !== undefined ? 'done' : lesson ? 'started' : 'new';
      if (state === 'done') done += 1;
      row.dataset['state'] = state;
      const word = row.querySelector('[data-state-word]');
      if (word) word.textContent = texts[state] ?? '';
    }
    const line = root.querySelector('[data-course-progress]');
    if (line) {
      line.textContent = (texts['progress'] ?? '')
        .replace('{done}', String(done))
        .replace('{all}', String(rows.length));
    }
  });
}
