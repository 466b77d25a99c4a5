import { useEffect, useState } from 'preact/hooks';
import type { CustomerBook } from '../../../simulator/index.ts';
import { customers } from '../../../stores/analysis.ts';

export type BookState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly book: CustomerBook };

const LOADING: BookState = { status: 'loading' };
/** Answers that have come: who asks again need not wait a moment. */
const known = new WeakMap<Promise<CustomerBook>, CustomerBook>();

function ask(untilWeek: number): BookState {
  const book = known.get(customers(untilWeek));
  return book === undefined ? LOADING : { status: 'ready', book };
}

/**
 * Every customer until a week, from the worker; the answer is kept, so later screens have it at once.
 *
 * @param gameId changes when another shop is opened
 */
export function useBook(gameId: string, untilWeek: number): BookState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<BookState>(() => ask(untilWeek));
  useEffect(() => {
    let isCurrent = true;
    const answer = customers(untilWeek);
    setState(ask(untilWeek));
    answer.then(
      (book) => {
        known.set(answer, book);
        if (isCurrent) setState({ status: 'ready', book });
      },
      () => isCurrent && setState({ status: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [gameId, untilWeek, attempt]);
  return state;
}
