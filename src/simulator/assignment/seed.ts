/** The seed of an assignment, and the class code that goes into it (rules U17–U19). */
import { canonicalJson } from '../canonical.ts';
import { hashText } from '../chain.ts';
import type { AssignmentFile } from '../vocabulary.ts';

/** Hex digits of a derived seed: 128 bits. */
const SEED_LENGTH = 32;
const CHECK_LENGTH = 8;
const FULL_WIDTH = 0xfee0;

/**
 * A class code or student number as it counts: full-width characters as their plain twins, capital letters, no
 * space around and one between. Done by hand, so that no machine's language data can differ.
 */
export function plainCode(typed: string): string {
  const narrow = Array.from(typed, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x3000 || code === 0xa0) return ' ';
    return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - FULL_WIDTH) : character;
  }).join('');
  return narrow
    .replace(/\s+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 32));
}

/** What an assignment holds in place of a class code that each student must type. */
export function classCodeCheck(assignmentId: string, classCode: string): string {
  const text = canonicalJson(['shop-class-v1', assignmentId, plainCode(classCode)]);
  return hashText(text).slice(0, CHECK_LENGTH);
}

/** Tells whether a class code is the one of an assignment, however it was typed. */
export function isClassCode(assignment: AssignmentFile, typed: string): boolean {
  const { id, classCode, classCheck } = assignment;
  if (classCode !== undefined) return plainCode(classCode) === plainCode(typed);
  return classCodeCheck(id, typed) === classCheck;
}

/**
 * The seed of a student's shop: the shared one, or 32 hex digits of SHA-256 over assignment, class code and
 * student number.
 */
export function assignedSeed(assignment: AssignmentFile, classCode: string, studentNumber: string): string {
  if (assignment.seed.mode === 'shared') return assignment.seed.seed;
  const parts = ['shop-student-v1', assignment.id, plainCode(classCode), plainCode(studentNumber)];
  return hashText(canonicalJson(parts)).slice(0, SEED_LENGTH);
}
