/**
 * What a platform keeps between two sessions: the decisions of a season, deflated, in a few thousand characters. Figures
 * are left out, because the rules give them again; so is whatever a week's plan has in common with the week before.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Entry, FullPlan, GameHead } from '../../simulator/index.ts';

/** A week as it was decided, without what the rules make of it. */
export type Decisions = Omit<Entry, 'week' | 'resultHash' | 'hash'>;

/** A season to be played again. */
export interface SuspendedGame {
  readonly head: GameHead;
  /** Hash of the last week: what the weeks played again must come to. */
  readonly lastHash: string;
  /** The weeks from the first. @param before the plan of the week before the first */
  decisions(before: FullPlan): readonly Decisions[];
}

/** A season that was too long to keep: it is known, but only its file brings it back. */
export interface SuspendedHead {
  readonly head: GameHead;
  readonly lastHash: string;
  readonly weeks: number;
}

interface Packed {
  readonly head: GameHead;
  readonly lastHash: string;
  readonly weeks: readonly (Omit<Decisions, 'plan'> & { readonly plan: Changes })[];
}

/** The changed values of a plan; of a table only its changed rows, and the names of those that went. */
type Changes = Readonly<
  Record<string, { readonly is: unknown } | { readonly rows: Table; readonly gone: string[] }>
>;
type Table = Readonly<Record<string, unknown>>;

/** @param before the plan of the week before the first */
export function packGame(
  { head, entries }: { readonly head: GameHead; readonly entries: readonly Entry[] },
  before: FullPlan,
): string {
  const weeks = entries.map(({ week: _week, resultHash: _result, hash: _hash, plan, ...said }, index) => ({
    ...said,
    plan: changes(entries[index - 1]?.plan ?? before, plan),
  }));
  const packed: Packed = { head, lastHash: entries.at(-1)?.hash ?? '', weeks };
  return deflated(packed);
}

/** The game without its weeks, for platforms that keep too little. */
export function packHead(game: { readonly head: GameHead; readonly entries: readonly Entry[] }): string {
  const short: SuspendedHead = {
    head: game.head,
    lastHash: game.entries.at(-1)?.hash ?? '',
    weeks: game.entries.length,
  };
  return deflated(short);
}

/** Undefined when the text is none of ours. What is in it has yet to be played again, and checked so. */
export function unpackGame(text: string): SuspendedGame | undefined {
  const packed = inflated(text) as Packed | undefined;
  if (typeof packed?.lastHash !== 'string' || !Array.isArray(packed.weeks)) return undefined;
  return {
    head: packed.head,
    lastHash: packed.lastHash,
    decisions: (before) => {
      let plan = before;
      return packed.weeks.map((week): Decisions => {
        plan = applied(plan, week.plan);
        return { ...week, plan };
      });
    },
  };
}

export function unpackHead(text: string): SuspendedHead | undefined {
  const short = inflated(text) as SuspendedHead | undefined;
  return typeof short?.lastHash === 'string' && typeof short.weeks === 'number' ? short : undefined;
}

export function packList(list: readonly string[]): string {
  return deflated(list);
}

export function unpackList(text: string): readonly string[] {
  const list = inflated(text);
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

function changes(before: FullPlan, after: FullPlan): Changes {
  const changed = new Map<string, Changes[string]>();
  for (const [lever, is] of Object.entries<unknown>({ ...after })) {
    const was: unknown = Reflect.get(before, lever);
    if (isSame(was, is)) continue;
    if (isTable(was) && isTable(is)) {
      const rows = Object.fromEntries(Object.entries(is).filter(([row, value]) => !isSame(was[row], value)));
      changed.set(lever, { rows, gone: Object.keys(was).filter((row) => !Object.hasOwn(is, row)) });
    } else changed.set(lever, { is });
  }
  return Object.fromEntries(changed);
}

function applied(before: FullPlan, changed: Changes): FullPlan {
  const after = new Map<string, unknown>(Object.entries(before));
  for (const [lever, change] of Object.entries(changed)) {
    if ('is' in change) after.set(lever, change.is);
    else {
      const rows = { ...(after.get(lever) as Table), ...change.rows };
      after.set(
        lever,
        Object.fromEntries(Object.entries(rows).filter(([row]) => !change.gone.includes(row))),
      );
    }
  }
  return Object.fromEntries(after) as unknown as FullPlan;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values are written alike; a table in another order counts as changed, which costs a few characters. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function deflated(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9, mem: 12 });
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function inflated(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return undefined;
  }
}
