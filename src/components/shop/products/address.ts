import { COLUMN_SETS, type ColumnSet } from './product-rows.ts';

/** The column set that an address names: `#/products?cols=traffic`. */
export function columnSetOf(query: URLSearchParams): ColumnSet {
  const named = query.get('cols') ?? query.get('set');
  return COLUMN_SETS.find((set) => set === named) ?? 'trade';
}

/** Address of the products screen with a column set, and with a product open in its sheet. */
export function productsHash(set: ColumnSet, skuId?: string): string {
  const query = new URLSearchParams();
  if (set !== 'trade') query.set('cols', set);
  if (skuId !== undefined) query.set('product', skuId);
  const text = query.toString();
  return text === '' ? '#/products' : `#/products?${text}`;
}
