import { useEffect, useState } from 'preact/hooks';

/** The state of a question put to the worker. */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed' };

/**
 * Asks once per `key` and keeps the latest answer; late answers to earlier questions are dropped.
 * @param key names the question; undefined asks nothing
 */
export function useAnswer<Value>(key: string | undefined, ask: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<{ readonly key: string | undefined; readonly answer: Answer<Value> }>({
    key,
    answer: { status: 'waiting' },
  });
  // The key stands for everything that `ask` closes over.
  useEffect(() => {
    if (key === undefined) return;
    let isCurrent = true;
    ask().then(
      (value) => isCurrent && setAnswer({ key, answer: { status: 'ready', value } }),
      () => isCurrent && setAnswer({ key, answer: { status: 'failed' } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return answer.key === key ? answer.answer : { status: 'waiting' };
}
