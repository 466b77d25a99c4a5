import { useCallback, useEffect, useState } from 'preact/hooks';
import { takeTurn } from './turns.ts';

/** The state of a question put to the worker. */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly retry: () => void };

/** Order in which a debrief puts its questions; quick ones and those higher on the page come first. */
export const RANK = {
  bridge: 0,
  causes: 1,
  unmarked: 2,
  promotions: 3,
  stock: 4,
  luck: 5,
  bets: 6,
  fan: 7,
  flags: 8,
} as const;

/**
 * Asks once per `key`, in turn, and keeps the latest answer; late answers to earlier questions are dropped.
 * @param key names the question; undefined asks nothing
 */
export function useAnswer<Value>(
  key: string | undefined,
  ask: () => Promise<Value>,
  rank: number = RANK.bridge,
): Answer<Value> {
  const [tries, setTries] = useState(0);
  const question = key === undefined ? undefined : `${key}#${tries}`;
  const [answer, setAnswer] = useState<{
    readonly question: string | undefined;
    readonly answer: Answer<Value>;
  }>({ question, answer: { status: 'waiting' } });
  const retry = useCallback(() => setTries((count) => count + 1), []);
  // The key stands for everything that `ask` closes over.
  useEffect(() => {
    if (question === undefined) return;
    let isCurrent = true;
    const turn = takeTurn(ask, rank);
    turn.answer.then(
      (value) => isCurrent && setAnswer({ question, answer: { status: 'ready', value } }),
      () => isCurrent && setAnswer({ question, answer: { status: 'failed', retry } }),
    );
    return () => {
      isCurrent = false;
      turn.leave();
    };
  }, [question]);
  return answer.question === question ? answer.answer : { status: 'waiting' };
}
