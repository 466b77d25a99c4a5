import type { CustomerBook, OrderBook } from '../../../simulator/index.ts';
import { customers, orders } from '../../../stores/analysis.ts';
import { type Answer, useAnswer } from '../debrief/answer.ts';
import type { Desk } from '../decisions/use-desk.ts';
import type { Asked } from './asked.ts';

/** The books that an analysis reads; each is `waiting` while no tab needs it. */
export interface Books {
  /** Every customer until the last week played. */
  readonly latest: Answer<CustomerBook>;
  /** The same as things stood on the Sunday of the week shown. */
  readonly asOf: Answer<CustomerBook>;
  readonly orders: Answer<OrderBook>;
  /** Orders of the week before; not asked for where there is none. */
  readonly ordersBefore: Answer<OrderBook>;
}

/** Asks for the books that the tab shown needs. */
export function useBooks(desk: Desk, { tab, week }: Asked): Books {
  const { results } = desk.shop;
  const { seed, attempt } = desk.game.head;
  const game = `${seed}/${attempt}/${desk.game.entries.length}`;
  const latest = results.at(-1)?.week ?? 0;
  const isFunnel = tab === 'funnel';
  const hasBefore = results.some((result) => result.week === week - 1);
  const ask = (needed: boolean, name: string) => (needed ? `${game}/${name}` : undefined);
  return {
    latest: useAnswer(ask(isFunnel || tab === 'attribution', `customers/${latest}`), () => customers(latest)),
    asOf: useAnswer(ask(tab === 'cohorts' || tab === 'products', `customers/${week}`), () => customers(week)),
    orders: useAnswer(ask(isFunnel, `orders/${week}`), () => orders(week)),
    ordersBefore: useAnswer(ask(isFunnel && hasBefore, `orders/${week - 1}`), () => orders(week - 1)),
  };
}
