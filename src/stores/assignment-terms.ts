import { type AssignmentFile, assignmentHash } from '../simulator/index.ts';
import { recall, remember } from './browser-memory.ts';

/** What a student is asked for, as far as the shop does not carry it: kept beside the save when it is opened. */
export type AssignmentTerms = Pick<AssignmentFile, 'title' | 'teacher' | 'dueDates' | 'report'>;

const keyOf = (hash: string) => `shopkeeper.terms.${hash}`;

export function keepTerms(assignment: AssignmentFile): void {
  const { title, teacher, dueDates, report } = assignment;
  remember(keyOf(assignmentHash(assignment)), { title, teacher, dueDates, report });
}

/** The terms of the assignment with this hash, where this browser was told them. */
export function termsOf(hash: string | undefined): AssignmentTerms | undefined {
  const stored = hash === undefined ? undefined : recall(keyOf(hash));
  if (typeof stored !== 'object' || stored === null || !('title' in stored)) return undefined;
  return stored as AssignmentTerms;
}
