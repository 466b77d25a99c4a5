import { useState } from 'preact/hooks';
import type { OrderBook } from '../../../simulator/index.ts';
import { orders } from '../../../stores/analysis.ts';
import { type Answer, useAnswer } from '../debrief/answer.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** The order book of a week, asked of the worker, and a way to ask again. */
export interface BookOnRequest {
  readonly answer: Answer<OrderBook>;
  readonly retry: () => void;
}

/** @param week a week that was run, or −3 to 0; undefined asks nothing */
export function useOrderBook({ game }: Desk, week: number | undefined): BookOnRequest {
  const [attempt, setAttempt] = useState(0);
  const { seed, scenarioId, attempt: run } = game.head;
  const key =
    week === undefined ? undefined : `${scenarioId}/${seed}/${run}/${game.entries.length}/${week}/${attempt}`;
  const answer = useAnswer(key, () => orders(week ?? 0));
  return { answer, retry: () => setAttempt(attempt + 1) };
}
