import type { Customer, CustomerBook } from '../vocabulary.ts';

/** The buyer of every sale of the book, by order id. */
export function buyersByOrder({ customers }: CustomerBook): ReadonlyMap<string, Customer> {
  const buyers = new Map<string, Customer>();
  for (const customer of customers) for (const { orderId } of customer.orders) buyers.set(orderId, customer);
  return buyers;
}
