/** What is told to the platform, from what the course window says. Pure. */
import type { LessonsState, ShopState } from './messages.ts';
import type { LmsReport, LmsStatus } from './session.ts';

/** Where a learner stands in this course. */
export interface Standing {
  readonly shop?: ShopState | undefined;
  readonly lessons?: LessonsState | undefined;
  /** As the platform kept it; stands until the course window says something newer. */
  readonly kept: KeptParts;
}

/** The parts of `suspended`, each as it was packed. */
export interface KeptParts {
  readonly game?: string | undefined;
  readonly head?: string | undefined;
  readonly lessons?: string | undefined;
}

interface Platform {
  /** Points of 100 to pass; undefined when the platform names none. */
  readonly passMark: number | undefined;
  readonly suspendedLength: number;
  /** Status of an earlier session: what was once completed stays so. */
  readonly earlier: LmsStatus | undefined;
  /** Lessons of the whole course. */
  readonly lessons: number;
  readonly learnerNumber: string | undefined;
}

export interface Told {
  readonly report: LmsReport;
  /** False when the season is too long for the platform, which then keeps its head alone. */
  readonly isWhole: boolean;
}

/**
 * Takes in the state of a shop. A shop of somebody else does not count; of several, one that belongs to an assignment
 * goes before one that does not, and then the one further on.
 */
export function withShop(standing: Standing, shop: ShopState, learnerNumber: string | undefined): Standing {
  const isOthers =
    shop.learnerNumber !== undefined && learnerNumber !== undefined && shop.learnerNumber !== learnerNumber;
  const held = standing.shop;
  if (isOthers || (held !== undefined && held.shop !== shop.shop && !goesBefore(shop, held))) return standing;
  return { ...standing, shop };
}

function goesBefore(shop: ShopState, held: ShopState): boolean {
  if (shop.isAssigned !== held.isAssigned) return shop.isAssigned;
  return shop.played >= held.played;
}

export function tell({ shop, lessons, kept }: Standing, platform: Platform): Told {
  const isDone =
    (shop !== undefined && shop.played >= shop.weeks) ||
    (lessons !== undefined && platform.lessons > 0 && lessons.done >= platform.lessons);
  const parts: KeptParts = {
    ...(shop ? { game: shop.game, head: shop.head } : { game: kept.game, head: kept.head }),
    lessons: lessons?.list ?? kept.lessons,
  };
  const { text, isWhole } = writeSuspended(parts, platform.suspendedLength);
  const status = isDone
    ? finished(shop?.mark, platform.passMark)
    : (completed(platform.earlier) ?? 'incomplete');
  return { report: { status, score: shop?.mark, suspended: text }, isWhole };
}

function finished(mark: number | undefined, passMark: number | undefined): LmsStatus {
  if (passMark === undefined || mark === undefined) return 'completed';
  return Math.round(mark) >= passMark ? 'passed' : 'failed';
}

function completed(earlier: LmsStatus | undefined): LmsStatus | undefined {
  return earlier === 'incomplete' ? undefined : earlier;
}

/** Ours begin so; the digit rises when they are written in another way. */
const BEGINNING = 'sk1';
const LETTERS = { game: 'g', head: 'h', lessons: 'l' } as const;

/** As much as fits, the season first, then the lessons, then at least which season it was. */
export function writeSuspended(parts: KeptParts, length: number): { text: string; isWhole: boolean } {
  const { game, head, lessons } = parts;
  const choices: readonly KeptParts[] = game
    ? [{ game, lessons }, { game }, { head, lessons }, { head }]
    : [{ head, lessons }, { lessons }, { head }];
  const written = choices.map((choice) => ({ choice, text: join(choice) }));
  const best = written.find(({ text }) => text.length <= length);
  return { text: best?.text ?? BEGINNING, isWhole: game === undefined || best?.choice.game === game };
}

function join(parts: KeptParts): string {
  const pieces = (['game', 'head', 'lessons'] as const).flatMap((name) =>
    parts[name] ? [`${LETTERS[name]}${parts[name]}`] : [],
  );
  return [BEGINNING, ...pieces].join('.');
}

export function readSuspended(text: string): KeptParts {
  const [beginning, ...pieces] = text.split('.');
  if (beginning !== BEGINNING) return {};
  const piece = (letter: string) => pieces.find((one) => one.startsWith(letter))?.slice(1);
  return { game: piece(LETTERS.game), head: piece(LETTERS.head), lessons: piece(LETTERS.lessons) };
}
