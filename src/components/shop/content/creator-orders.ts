import type { CustomerBook } from '../../../simulator/index.ts';

/** Orders that creators brought on each day of a week, Monday to Sunday. */
export function creatorOrders({ customers }: CustomerBook, week: number): readonly number[] {
  const days = [0, 0, 0, 0, 0, 0, 0];
  for (const { orders } of customers)
    for (const order of orders)
      if (order.week === week && order.channel === 'kol') days[order.day] = (days[order.day] ?? 0) + 1;
  return days;
}
