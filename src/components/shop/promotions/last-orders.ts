import type { Order } from '../../../simulator/index.ts';
import { orders } from '../../../stores/analysis.ts';
import { useAnswer } from '../debrief/answer.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** Last week's orders, as far as they have been read. */
export type LastOrders =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly orders: readonly Order[] };

/** The order book of the last week, asked for once. */
export function useLastOrders({ game, shop }: Desk): LastOrders {
  const week = shop.results.at(-1)?.week ?? 0;
  const key = `${game.head.seed}/${game.head.attempt}/${game.entries.at(-1)?.hash ?? ''}/${week}`;
  const answer = useAnswer(key, () => orders(week));
  if (answer.status === 'ready') return { status: 'ready', orders: answer.value.orders };
  return answer;
}
