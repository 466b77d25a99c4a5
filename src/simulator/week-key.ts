/** Whose luck a week has: the game's own, or in a sealed season the one that the week's code completes. */
import { keyFromSeed, keyRevealed, type RandomKey } from './random.ts';
import type { Game } from './vocabulary.ts';

type Played = Pick<Game, 'head' | 'entries'>;

/** The key of week `week` (the previous owner's, −3 to 0, and weeks to come have the game's own). */
export function weekKeyOf({ head, entries }: Played, week: number): RandomKey {
  return weekKey(keyFromSeed(head.seed), entries, week);
}

/** The same, from the key of the game. */
export function weekKey(key: RandomKey, entries: Played['entries'], week: number): RandomKey {
  const reveal = entries[week - 1]?.reveal;
  return reveal === undefined ? key : keyRevealed(key, reveal);
}
