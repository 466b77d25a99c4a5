/**
 * Sealed seasons (rules SW1–SW10): a learner locks the decisions of a week and hands in their seal code; the
 * instructor's code of that week, given out afterwards, completes the week's seed and lets it run.
 */
import { canonicalJson } from '../canonical.ts';
import { hashText, headHash } from '../chain.ts';
import type { AssignmentFile, Difference, Entry, FullPlan, Game, GameHead } from '../vocabulary.ts';
import { plainCode } from './seed.ts';

/** Crockford's base 32: no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Sixty bits. */
const CODE_LENGTH = 12;
const CHECK_LENGTH = 16;

type Named = Pick<AssignmentFile, 'id'>;

/** The code of a week, twelve digits, from what the instructor alone knows. */
export function revealCode({ id }: Named, secret: string, week: number): string {
  return codeOf(canonicalJson(['shop-reveal-v1', id, plainCode(secret), week]));
}

/** What a sealed assignment holds in place of the codes, for weeks 1 to `weeks`. */
export function revealChecks(assignment: Named & Pick<AssignmentFile, 'weeks'>, secret: string): string[] {
  return Array.from({ length: assignment.weeks }, (_, index) =>
    checkOf(assignment.id, index + 1, revealCode(assignment, secret, index + 1)),
  );
}

/** A code as it counts, however it was typed: capital letters, no hyphens or spaces, O as 0, I and L as 1. */
export function plainReveal(typed: string): string {
  return plainCode(typed.slice(0, 100))
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** A code in groups of four, as it is read out. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Tells whether the weeks of a game run only with a code each. */
export function isSealed({ assignment }: Pick<GameHead, 'assignment'>): boolean {
  return assignment?.revealChecks !== undefined;
}

/** Tells whether `code`, as `plainReveal` writes it, is the one of week `week`. */
export function isRevealCode(
  { assignment }: Pick<GameHead, 'assignment'>,
  week: number,
  code: string,
): boolean {
  if (assignment?.revealChecks === undefined) return false;
  return checkOf(assignment.id, week, code) === assignment.revealChecks[week - 1];
}

/**
 * What is wrong with the code of a week: a sealed one needs its own, an open one has none. A practice copy repeats
 * the weeks of either kind and is never handed in.
 */
export function revealProblem(
  head: GameHead,
  { week, reveal }: Pick<Entry, 'week' | 'reveal'>,
): Difference | undefined {
  const path = `entries.${week}.reveal`;
  if (head.practice) return undefined;
  if (!isSealed(head))
    return reveal === undefined ? undefined : { path, stored: reveal, replayed: 'missing' };
  if (reveal !== undefined && isRevealCode(head, week, reveal)) return undefined;
  return {
    path,
    stored: reveal ?? 'missing',
    replayed: head.assignment?.revealChecks?.[week - 1] ?? 'missing',
  };
}

/** Everything a learner decides in a week, all levers present. */
export interface SealedWeek {
  readonly plan: FullPlan;
  readonly bet: Entry['bet'];
  readonly deskAnswers: Entry['deskAnswers'];
  readonly note: string;
  /** How often the week was locked, this time included. */
  readonly seals: number;
}

interface Decided {
  readonly head: Omit<GameHead, 'format'>;
  readonly entries: Game['entries'];
}

/** The seal code of the coming week: twelve digits over its decisions and words, chained to the weeks before. */
export function sealCode(game: Decided, sealed: SealedWeek): string {
  return sealAfter(game, game.entries.length, sealed);
}

/** The seal codes of the weeks of a game or report, as they must have been handed in. */
export function sealCodes(game: Decided): string[] {
  return game.entries.map((entry, index) => sealAfter(game, index, { ...entry, seals: entry.seals ?? 1 }));
}

function sealAfter({ head, entries }: Decided, before: number, week: SealedWeek): string {
  const link = entries[before - 1]?.hash ?? headHash({ ...head, format: 'shop-game' });
  const { plan, bet, deskAnswers, note, seals } = week;
  const decided = canonicalJson({ week: before + 1, plan, bet, deskAnswers, note, seals });
  return codeOf(`shop-seal-v1|${link}|${decided}`);
}

function checkOf(assignmentId: string, week: number, code: string): string {
  return hashText(canonicalJson(['shop-reveal-check-v1', assignmentId, week, code])).slice(0, CHECK_LENGTH);
}

/** The first sixty bits of SHA-256 as twelve digits. */
function codeOf(text: string): string {
  const hash = hashText(text);
  return Array.from({ length: CODE_LENGTH / 4 }, (_, group) => {
    let twenty = Number.parseInt(hash.slice(5 * group, 5 * group + 5), 16);
    let digits = '';
    for (let i = 0; i < 4; i++) {
      digits = `${DIGITS[twenty % 32]}${digits}`;
      twenty = Math.floor(twenty / 32);
    }
    return digits;
  }).join('');
}
