import type { Entry, GameHead } from '../simulator/index.ts';

/** A save of any released version, before it has been brought up to date. */
interface AnySave {
  readonly head: { readonly formatVersion: number };
  readonly entries: readonly unknown[];
}

interface Upgrade {
  /** Version of the format that this upgrade produces. */
  readonly to: number;
  readonly name: string;
  /** Pure: gives a new save and leaves the old one alone. */
  readonly run: (save: AnySave) => AnySave;
}

/** Append only: a released upgrade is never edited, reordered or removed. */
export const UPGRADES: readonly Upgrade[] = [];

/** Version of the save format that this program writes. */
export const FORMAT_VERSION = 1;

export type UpgradeResult =
  | { readonly ok: true; readonly save: { readonly head: GameHead; readonly entries: readonly Entry[] } }
  | { readonly ok: false; readonly found: number };

/** Brings a save of any released version up to date; one from a newer program is refused, not guessed at. */
export function upgradeSave(stored: AnySave): UpgradeResult {
  if (stored.head.formatVersion > FORMAT_VERSION) return { ok: false, found: stored.head.formatVersion };
  let save = stored;
  for (const { to, run } of UPGRADES) {
    if (save.head.formatVersion < to) save = run(save);
  }
  // After the last upgrade the save has today's shape; the re-run at opening proves its contents.
  return { ok: true, save: save as unknown as { head: GameHead; entries: readonly Entry[] } };
}
