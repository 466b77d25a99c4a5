/** Changes of gradings that can be taken back, newest first. */
import { atom, type ReadableAtom } from 'nanostores';
import type { RubricRow } from '../simulator/index.ts';
import { now } from './clock.ts';
import { $gradings, emptyGrading, type GradingChange, setGrading, setRoom } from './teaching.ts';

interface Step {
  /** What stood before, by the id of the file. */
  readonly before: Readonly<Record<string, GradingChange>>;
  /** The rubric before, where it was changed. */
  readonly rubric?: readonly RubricRow[];
  /** Typing in one field is one step. */
  readonly field?: string;
  readonly at: number;
}

const MOST_STEPS = 100;
const TYPING_MS = 4000;

const steps = atom<readonly Step[]>([]);
/** How many changes can be taken back. */
export const $undoSteps: ReadableAtom<readonly unknown[]> = steps;

/** Changes a grading so that `undoGrading` takes it back. `field` names what is being typed into. */
export function changeGrading(itemId: string, change: GradingChange, field?: string): void {
  const at = now();
  const last = steps.get().at(-1);
  const isTyping = field !== undefined && last?.field === `${itemId}/${field}` && at - last.at < TYPING_MS;
  if (isTyping) steps.set([...steps.get().slice(0, -1), { ...last, at }]);
  else
    push({
      before: { [itemId]: present(itemId, change) },
      ...(field === undefined ? {} : { field: `${itemId}/${field}` }),
      at,
    });
  void setGrading(itemId, change);
}

/**
 * Changes what rows of the rubric are worth. Points given so far keep their share of the row, in halves, in every
 * grading.
 */
export function changeRubric(before: readonly RubricRow[], after: readonly RubricRow[]): void {
  const changed = Object.values($gradings.get()).filter(({ points }) =>
    points.some((given) => given !== null),
  );
  push({
    before: Object.fromEntries(changed.map(({ itemId, points }) => [itemId, { points }])),
    rubric: before,
    at: now(),
  });
  void setRoom({ rubric: after });
  for (const { itemId, points } of changed) {
    const rescaled = points.map((given, row) => {
      const [was, is] = [before[row]?.points ?? 0, after[row]?.points ?? 0];
      return given === null || was === 0 ? given : Math.round((given / was) * is * 2) / 2;
    });
    void setGrading(itemId, { points: rescaled });
  }
}

/** Takes the last change back and names the report it was about; undefined when there is none. */
export function undoGrading(): string | undefined {
  const last = steps.get().at(-1);
  if (!last) return undefined;
  steps.set(steps.get().slice(0, -1));
  if (last.rubric !== undefined) void setRoom({ rubric: last.rubric });
  for (const [itemId, before] of Object.entries(last.before)) void setGrading(itemId, before);
  return Object.keys(last.before)[0] ?? '';
}

function push(step: Step): void {
  steps.set([...steps.get(), step].slice(-MOST_STEPS));
}

/** The present values of the fields that `change` is about. */
function present(itemId: string, change: GradingChange): GradingChange {
  const grading = $gradings.get()[itemId] ?? emptyGrading(itemId);
  return Object.fromEntries(Object.keys(change).map((key) => [key, grading[key as keyof GradingChange]]));
}
