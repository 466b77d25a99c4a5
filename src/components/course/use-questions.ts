import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../ui/locale.tsx';
import type { Drawn } from './draw-questions.ts';
import { type AskedQuestion, fetchQuestions } from './question-bank.ts';

export interface Fetched {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly questions: readonly AskedQuestion[];
  readonly retry: () => void;
}

/** Brings the drawn questions; `drawn` is looked at when the component appears, and at each retry. */
export function useQuestions(draw: () => readonly Drawn[]): Fetched {
  const locale = useLocale();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Fetched, 'retry'>>({ status: 'loading', questions: [] });
  useEffect(() => {
    let isShown = true;
    const show = (next: Omit<Fetched, 'retry'>) => {
      if (isShown) setState(next);
    };
    show({ status: 'loading', questions: [] });
    fetchQuestions(draw(), locale).then(
      (questions) => show({ status: 'ready', questions }),
      () => show({ status: 'failed', questions: [] }),
    );
    return () => {
      isShown = false;
    };
  }, [attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
}
