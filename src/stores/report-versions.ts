import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Narrative } from '../simulator/index.ts';
import { readMirror } from '../storage/mirror.ts';
import { forgetOthers, recall, remember } from './browser-memory.ts';
import { $game } from './game.ts';
import type { DraftArgument } from './report-arguments.ts';

export const VERSION_REASONS = ['export', 'asked', 'time', 'restored'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** A report as it stood once. */
export interface ReportVersion {
  readonly week: number;
  readonly reason: VersionReason;
  /** Milliseconds since 1970; names the version. */
  readonly savedAt: number;
  readonly narrative: Narrative;
  readonly argument: DraftArgument;
}

/** Versions of one week, and characters of JSON of all weeks of a shop. */
export const MOST_VERSIONS = 12;
export const VERSION_CHARACTERS = 400_000;

const KEY = 'shopkeeper.versions.';
const keyOf = (saveId: string) => `${KEY}${saveId}`;
const bySave = atom<Readonly<Record<string, readonly ReportVersion[]>>>({});
const $saveId = computed($game, ({ saveId }) => saveId);

/** Versions of the open shop's reports, newest first. */
export const $versions: ReadableAtom<readonly ReportVersion[]> = computed([$saveId, bySave], (saveId, all) =>
  saveId === undefined ? [] : (all[saveId] ?? remembered(saveId)),
);

/**
 * Keeps a version. The same words twice are kept once; over the caps the oldest go, those that nobody asked for first.
 * False when the browser did not take it.
 */
export function keepVersion(version: Omit<ReportVersion, 'savedAt'>): boolean {
  const { saveId } = $game.get();
  if (saveId === undefined) return false;
  const versions = remembered(saveId);
  const newest = versions.find(({ week }) => week === version.week);
  if (newest && contentOf(newest) === contentOf(version) && newest.reason !== 'time') return true;
  const others = versions.filter((one) => one !== newest || contentOf(newest) !== contentOf(version));
  // later than all others, for the moment is the name
  const savedAt = Math.max(Date.now(), ...versions.map((other) => other.savedAt + 1));
  const next = capped([{ ...version, savedAt }, ...others]);
  const known = new Set(readMirror().map((save) => save.saveId)).add(saveId);
  forgetOthers(KEY, (other) => known.has(other)); // shops that were deleted
  const isKept = remember(keyOf(saveId), next);
  bySave.set({ ...bySave.get(), [saveId]: next });
  return isKept;
}

function capped(versions: readonly ReportVersion[]): readonly ReportVersion[] {
  let kept = versions;
  const drop = (from: readonly ReportVersion[]) => {
    const victim = from.findLast(({ reason }) => reason === 'time') ?? from.at(-1);
    kept = kept.filter((version) => version !== victim);
  };
  for (const week of new Set(versions.map((version) => version.week))) {
    for (let own = ofWeek(kept, week); own.length > MOST_VERSIONS; own = ofWeek(kept, week))
      drop(own.slice(1));
  }
  while (kept.length > 1 && JSON.stringify(kept).length > VERSION_CHARACTERS) drop(kept.slice(1));
  return kept;
}

const ofWeek = (versions: readonly ReportVersion[], week: number) =>
  versions.filter((version) => version.week === week);

const contentOf = ({ narrative, argument }: Pick<ReportVersion, 'narrative' | 'argument'>) => {
  const { problems, goals, evidence } = argument;
  return JSON.stringify([narrative, problems, goals, evidence]);
};

/** What lies in the browser, other tabs' versions included. */
function remembered(saveId: string): readonly ReportVersion[] {
  const stored = recall(keyOf(saveId));
  return Array.isArray(stored) ? stored.filter(isVersion) : (bySave.get()[saveId] ?? []);
}

function isVersion(value: unknown): value is ReportVersion {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  const argument = field('argument');
  const lists = ['problems', 'goals', 'evidence'];
  return (
    typeof field('week') === 'number' &&
    typeof field('savedAt') === 'number' &&
    VERSION_REASONS.some((reason) => reason === field('reason')) &&
    typeof field('narrative') === 'object' &&
    field('narrative') !== null &&
    typeof argument === 'object' &&
    argument !== null &&
    lists.every((list) => Array.isArray(Reflect.get(argument, list)))
  );
}
