/** The hash chain of a save: it covers head, decisions, words and results, so an old entry can't be rewritten unseen. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.ts';
import type { Entry, GameHead, WeekResult } from './vocabulary.ts';

/**
 * SHA-256 of a week's figures, 32 hex digits. The plan is left out: the link of the chain covers it, and a plan
 * read from a file may hold its keys in another order. Figures have just been computed, so their keys stand in
 * the order they were built in and plain JSON is canonical.
 */
export function hashResult(result: WeekResult): string {
  const { plan: _decided, ...figures } = result;
  return hashText(JSON.stringify(figures)).slice(0, 32);
}

export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Hash of the head: the start of the chain. */
export function headHash(head: GameHead): string {
  return hashText(canonicalJson(head));
}

/** Next link of the chain: covers the plan, the bet, the words and the result of a week. */
export function entryHash(previous: string, entry: Omit<Entry, 'hash'>): string {
  return hashText(`${previous}|${canonicalJson(entry)}`);
}
