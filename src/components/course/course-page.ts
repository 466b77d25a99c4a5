import { today } from '../../stores/clock.ts';
import { $progress, type Progress, syncProgress } from '../../stores/progress.ts';
import { dueOn } from '../../stores/review.ts';
import { $settingsUi } from '../../stores/settings.ts';
import { type CourseLesson, standings } from '../../stores/skills.ts';

export interface MapRow extends CourseLesson {
  readonly row: HTMLElement;
  readonly minutes: number;
  readonly needs: readonly string[];
  /** Such as “4.3 Titles and keywords”. */
  readonly label: string;
}

const listOf = (words: string | undefined) => (words ?? '').split(' ').filter((word) => word !== '');

/** The lessons on the map, as its markup lists them. */
export function rowsOf(root: ParentNode): MapRow[] {
  return [...root.querySelectorAll<HTMLElement>('[data-lesson-row]')].map((row) => ({
    row,
    id: row.dataset['lessonRow'] ?? '',
    module: Number(row.dataset['module']),
    skills: listOf(row.dataset['skills']),
    prompts: listOf(row.dataset['prompts']),
    needs: listOf(row.dataset['needs']),
    minutes: Number(row.dataset['minutes']),
    label: row.dataset['label'] ?? '',
  }));
}

/** A lesson begun and not finished, else the first whose own first lessons are done, else the first left over. */
export function nextLesson<Lesson extends Pick<MapRow, 'id' | 'needs'>>(
  lessons: readonly Lesson[],
  progress: Progress,
): Lesson | undefined {
  const isDone = (id: string) => progress[id]?.completedAt !== undefined;
  const left = lessons.filter(({ id }) => !isDone(id));
  const begun = left.filter(({ id }) => Object.keys(progress[id]?.answers ?? {}).length > 0);
  return begun[0] ?? left.find(({ needs }) => needs.every(isDone)) ?? left[0];
}

function put(root: ParentNode, selector: string, text: string): void {
  const element = root.querySelector(selector);
  if (element) element.textContent = text;
}

function drawNext(root: HTMLElement, rows: readonly MapRow[], progress: Progress): void {
  const next = nextLesson(rows, progress);
  for (const { row } of rows) row.toggleAttribute('data-next', row === next?.row);
  const link = root.querySelector<HTMLAnchorElement>('[data-next-step]');
  if (!link) return;
  const texts = link.dataset;
  const hasBegun = Object.keys(progress).length > 0;
  const sentence = (hasBegun ? texts['resume'] : texts['start']) ?? '';
  link.textContent = next ? sentence.replace('{lesson}', next.label) : (texts['done'] ?? '');
  link.href = next ? (next.row.querySelector('a')?.href ?? '') : (texts['doneHref'] ?? link.href);
}

function draw(root: HTMLElement, rows: readonly MapRow[], progress: Progress): void {
  const texts = JSON.parse(root.dataset['texts'] ?? '{}') as Record<string, string>;
  let done = 0;
  let minutes = 0;
  for (const { row, id, minutes: own } of rows) {
    const lesson = progress[id];
    const state = lesson?.completedAt !== undefined ? 'done' : lesson ? 'started' : 'new';
    if (state === 'done') done += 1;
    else minutes += own;
    row.dataset['state'] = state;
    put(row, '[data-state-word]', texts[state] ?? '');
  }
  put(root, '[data-course-progress]', (texts['progress'] ?? '').replace('{done}', String(done)));
  put(
    root,
    '[data-minutes-left]',
    minutes > 0 ? (texts['minutes'] ?? '').replace('{minutes}', String(minutes)) : '',
  );
  drawNext(root, rows, progress);
  const review = root.querySelector<HTMLElement>('[data-review]');
  const due = dueOn(today(), rows, progress).length;
  if (review)
    review.textContent =
      (due > 0 ? review.dataset['due']?.replace('{count}', String(due)) : review.dataset['none']) ?? '';
  const words = JSON.parse(
    root.querySelector<HTMLElement>('[data-skill-words]')?.dataset['skillWords'] ?? '{}',
  ) as Record<string, string>;
  for (const { skill, state } of standings(rows, progress)) {
    const item = root.querySelector<HTMLElement>(`[data-skill="${skill}"]`);
    if (!item) continue;
    item.dataset['state'] = state;
    put(item, '[data-skill-word]', words[state] ?? '');
  }
}

/** J and K go to the lesson after and before; never while somebody types, or when single keys are switched off. */
function moveByKeys(rows: readonly MapRow[]): void {
  const links = rows.flatMap(({ row }) => row.querySelector('a') ?? []);
  document.addEventListener('keydown', (event) => {
    const by = { j: 1, k: -1 }[event.key.toLowerCase()];
    const isTyping = (event.target as Element | null)?.closest?.(
      'input, textarea, select, [contenteditable]',
    );
    if (!by || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!$settingsUi.get().shortcuts) return;
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const start = rows.findIndex(({ row }) => row.hasAttribute('data-next'));
    links[here < 0 ? Math.max(start, 0) : Math.min(Math.max(here + by, 0), links.length - 1)]?.focus();
  });
}

/** Writes this browser's progress onto the course map. */
export function markCourse(): void {
  const root = document.querySelector<HTMLElement>('[data-course]');
  if (!root) return;
  const rows = rowsOf(root);
  $progress.subscribe((progress) => draw(root, rows, progress));
  moveByKeys(rows);
  // the mirror may have been cleared; the database is read once the page stands
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 300));
  idle(() => void syncProgress().catch(() => undefined));
}
