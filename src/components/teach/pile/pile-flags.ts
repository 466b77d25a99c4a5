/** What an instructor should look at before trusting a row; each is a statement of fact. */
import type { AssignmentFile, WeeklyReport } from '../../../simulator/index.ts';
import { assignedDifferences, plainCode } from '../../../simulator/index.ts';
import { weeksWithoutCode } from '../../../stores/seal-hand-ins.ts';
import type { PileFinding, PileItem, Room, Student } from '../../../stores/teaching.ts';
import { textLength } from './text-length.ts';

export type PileFlag =
  | { readonly kind: 'unknown-student' }
  | { readonly kind: 'matched-by-name'; readonly number: string; readonly roster: string }
  | { readonly kind: 'no-assignment' }
  | { readonly kind: 'other-assignment' }
  | { readonly kind: 'other-terms' }
  | { readonly kind: 'wrong-class'; readonly code: string }
  | { readonly kind: 'wrong-shop'; readonly scenarioId: string }
  | { readonly kind: 'wrong-week'; readonly week: number; readonly weeks: number }
  | { readonly kind: 'practice' }
  | { readonly kind: 'attempt'; readonly attempt: number }
  | { readonly kind: 'short'; readonly length: number; readonly minimum: number }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'no-seal-code'; readonly weeks: readonly number[] }
  | { readonly kind: 'copies'; readonly names: readonly string[] }
  | { readonly kind: 'duplicate'; readonly with: readonly string[]; readonly isAside: boolean }
  | { readonly kind: 'newer'; readonly with: readonly string[]; readonly isAside: boolean }
  | { readonly kind: 'fork'; readonly with: readonly string[]; readonly week: number }
  | { readonly kind: 'same-decisions'; readonly with: readonly string[]; readonly weeks: number }
  | { readonly kind: 'similar-text'; readonly with: readonly string[]; readonly share: number };
export type FlagKind = PileFlag['kind'];

/** Flags of one file. `found` are the findings that name it; others are named by their ids. */
export function flagsOf(
  item: PileItem,
  room: Room,
  student: Student | undefined,
  found: readonly PileFinding[],
): readonly PileFlag[] {
  const flags: PileFlag[] = [];
  const { report } = item;
  if (report) flags.push(...studentFlags(report, room, student), ...taskFlags(report, room.assignment));
  const uncoded = report ? weeksWithoutCode(report, room.sealCodes) : undefined;
  if (uncoded && uncoded.length > 0) flags.push({ kind: 'no-seal-code', weeks: uncoded });
  const days = room.lateDays[item.id] ?? 0;
  if (days > 0) flags.push({ kind: 'late', days });
  if (item.copies && item.copies.length > 0) flags.push({ kind: 'copies', names: item.copies });
  return [...flags, ...found.map((finding) => findingFlag(finding, item.id))];
}

function studentFlags({ head }: WeeklyReport, { roster }: Room, student: Student | undefined): PileFlag[] {
  if (roster.length === 0) return [];
  if (student === undefined) return [{ kind: 'unknown-student' }];
  const number = head.learner?.number ?? '';
  if (plainCode(number) === plainCode(student.number)) return [];
  return [{ kind: 'matched-by-name', number, roster: student.number }];
}

function taskFlags(report: WeeklyReport, assignment: AssignmentFile | undefined): PileFlag[] {
  const { head, week } = report;
  const flags: PileFlag[] = [];
  if (head.practice) flags.push({ kind: 'practice' });
  if (head.attempt > 1) flags.push({ kind: 'attempt', attempt: head.attempt });
  if (assignment === undefined) return flags;
  if (head.assignment === undefined) flags.push({ kind: 'no-assignment' });
  else if (head.assignment.id !== assignment.id) flags.push({ kind: 'other-assignment' });
  else if (assignment.classCode && plainCode(head.assignment.classCode) !== plainCode(assignment.classCode))
    flags.push({ kind: 'wrong-class', code: head.assignment.classCode });
  if (head.scenarioId !== assignment.scenarioId)
    flags.push({ kind: 'wrong-shop', scenarioId: head.scenarioId });
  else if (isStartedOtherwise(head, assignment)) flags.push({ kind: 'other-terms' });
  if (week > assignment.weeks) flags.push({ kind: 'wrong-week', week, weeks: assignment.weeks });
  const asked = assignment.report;
  const length = asked ? textLength(report, asked.parts) : 0;
  if (asked && length < asked.minimumCharacters)
    flags.push({ kind: 'short', length, minimum: asked.minimumCharacters });
  return flags;
}

/** Another edition, seed or set of terms than the assignment gives this student; its class code has a flag of its own. */
function isStartedOtherwise(head: WeeklyReport['head'], assignment: AssignmentFile): boolean {
  if (head.assignment?.id !== assignment.id) return false;
  const paths = assignedDifferences(head, assignment).map(({ path }) => path);
  // the seed follows from the class code
  if (paths.includes('assignment.classCode')) return paths.includes('scenarioHash');
  // an assignment that was worded anew afterwards has another hash and the same terms
  return paths.some((path) => !path.startsWith('learner') && path !== 'assignment.hash');
}

function findingFlag(finding: PileFinding, id: string): PileFlag {
  const others = (finding.ids as readonly string[]).filter((other) => other !== id);
  switch (finding.kind) {
    case 'duplicate':
      return { kind: 'duplicate', with: others, isAside: finding.ids[0] !== id };
    case 'newer':
      return { kind: 'newer', with: others, isAside: finding.ids[0] === id };
    case 'fork':
      return { kind: 'fork', with: others, week: finding.week };
    case 'same-decisions':
      return { kind: 'same-decisions', with: others, weeks: finding.weeks };
    case 'similar-text':
      return { kind: 'similar-text', with: others, share: finding.share };
  }
}
