/** The assignment that an instructor is writing, kept as it is typed. */
import { atom, type ReadableAtom } from 'nanostores';
import type { AssignmentFile, ReportPart } from '../simulator/index.ts';
import { assignmentFileName, fileText } from '../storage/transfer.ts';
import { recall, remember } from './browser-memory.ts';
import type { FileToSave } from './report.ts';
import { $room, setRoom } from './teaching.ts';

export interface DraftRow {
  readonly title: string;
  readonly points: number;
  readonly text: string;
}

/** Everything the builder asks, filled in from the first moment. Weights are whole per cent. */
export interface AssignDraft {
  readonly id: string;
  readonly title: string;
  readonly teacher: string;
  readonly course: string;
  readonly note: string;
  readonly scenarioId: string;
  /** Edition of a shop of one's own; empty for one of the site. */
  readonly scenarioHash: string;
  readonly seedMode: 'student' | 'shared';
  readonly seed: string;
  readonly classCode: string;
  readonly isCodeInLink: boolean;
  readonly weeks: number;
  readonly hasDates: boolean;
  readonly everyDays: number;
  /** Due date of each week, `YYYY-MM-DD`; empty for none. */
  readonly dates: readonly string[];
  readonly debrief: 'at-once' | 'after-due';
  readonly levers: 'guided' | 'free' | 'own';
  /** Where levers have weeks of their own: the week each opens, above the last week for not at all. */
  readonly leverWeeks: Readonly<Record<string, number>>;
  readonly hasWeights: boolean;
  readonly weights: Readonly<Record<'pricing' | 'promotion' | 'fulfilment', number>>;
  readonly hasReport: boolean;
  readonly parts: readonly ReportPart[];
  readonly minimumCharacters: number;
  readonly hasRubric: boolean;
  readonly rubric: readonly DraftRow[];
  readonly isSealed: boolean;
  readonly isGroup: boolean;
}

const KEY = 'shopkeeper.assign';
const draft = atom<AssignDraft | undefined>(undefined);
/** The draft; undefined until `openDraft` has read or made one. */
export const $draft: ReadableAtom<AssignDraft | undefined> = draft;

/** Reads the draft of this browser, over `fresh` where a field is missing or of another kind. */
export function openDraft(fresh: AssignDraft): AssignDraft {
  const opened = draft.get() ?? { ...fresh, ...fitting(recall(KEY), fresh) };
  draft.set(opened);
  return opened;
}

export function changeDraft(change: Partial<AssignDraft>): void {
  const present = draft.get();
  if (present === undefined) return;
  draft.set({ ...present, ...change });
  remember(KEY, draft.get());
}

export function replaceDraft(next: AssignDraft): void {
  draft.set(next);
  remember(KEY, next);
}

/** Forgets what was read; tests use it as a new page. */
export function closeDraft(): void {
  draft.set(undefined);
}

/** Fields of a stored draft that are of the same kind as those of a new one. */
function fitting(stored: unknown, fresh: AssignDraft): Partial<AssignDraft> {
  if (typeof stored !== 'object' || stored === null) return {};
  const kind = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);
  return Object.fromEntries(
    Object.entries(fresh).flatMap(([field, value]) => {
      const kept: unknown = Reflect.get(stored, field);
      return kept !== null && kind(kept) === kind(value) ? [[field, kept]] : [];
    }),
  );
}

const secretName = (assignmentId: string) => `assign.secret.${assignmentId}`;

/** What the weekly codes of a sealed assignment are made from; undefined where this room does not know it. */
export function secretOf(assignmentId: string): string | undefined {
  return $room.get().choices?.[secretName(assignmentId)];
}

/** Keeps a secret in the room: it goes into a backup of the room and nowhere else. */
export async function keepSecret(assignmentId: string, secret: string): Promise<void> {
  await setRoom({ choices: { ...$room.get().choices, [secretName(assignmentId)]: secret } });
}

/** The assignment as the file that is handed out, with the shop in it where no site carries it. */
export function assignmentFile(assignment: AssignmentFile): FileToSave {
  return { fileName: assignmentFileName(assignment.title), text: fileText(assignment) };
}
