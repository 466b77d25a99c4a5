import { type Customer, type CustomerBook, type RfmTable, rfm } from '../../../simulator/index.ts';

/** A book with what every part of the screen reads off it. */
export interface BookReading {
  readonly book: CustomerBook;
  readonly table: RfmTable;
  readonly byId: ReadonlyMap<string, Customer>;
}

const read = new WeakMap<CustomerBook, BookReading>();

/** Scores and a lookup by number; each book is read once. */
export function readingOf(book: CustomerBook): BookReading {
  const found = read.get(book);
  if (found !== undefined) return found;
  const reading = {
    book,
    table: rfm(book, book.untilWeek),
    byId: new Map(book.customers.map((customer) => [customer.id, customer])),
  };
  read.set(book, reading);
  return reading;
}
