import { useEffect, useRef, useState } from 'preact/hooks';
import { flushDrafts, isDraftRefused } from '../../../stores/drafts.ts';
import { $game } from '../../../stores/game.ts';

const PAUSE_MS = 600;

/** A value that follows `value` once typing has paused. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Where the typed words stand: `saved` carries the moment, milliseconds since 1970. */
export type SaveStatus =
  | { readonly status: 'untouched' | 'saving' | 'refused' }
  | { readonly status: 'saved'; readonly savedAt: number };

/** Follows the words of a week on their way to the disk; says `saved` only after the write has ended. */
export function useSaveStatus(week: number, words: unknown): SaveStatus {
  const [status, setStatus] = useState<SaveStatus>({ status: 'untouched' });
  const first = useRef(words);
  useEffect(() => {
    if (words === first.current) return;
    setStatus({ status: 'saving' });
    let isCurrent = true;
    const timer = setTimeout(() => {
      void flushDrafts().then(() => {
        if (!isCurrent) return;
        const isRefused = isDraftRefused($game.get().saveId ?? '', week);
        setStatus(isRefused ? { status: 'refused' } : { status: 'saved', savedAt: Date.now() });
      });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [words, week]);
  return status;
}
