import type { SkuResult } from '../../../../simulator/index.ts';

/** Entries of a stock ledger in the order they are written, and how each counts towards the closing stock. */
export const LEDGER_ENTRIES = [
  { id: 'opening', sign: 1 },
  { id: 'received', sign: 1 },
  { id: 'restocked', sign: 1 },
  { id: 'sold', sign: -1 },
  { id: 'scrapped', sign: -1 },
  { id: 'cleared', sign: -1 },
  { id: 'closing', sign: 0 },
] as const;
export type LedgerEntry = (typeof LEDGER_ENTRIES)[number]['id'];

/** Units of one product in one week. */
export interface LedgerRow extends Readonly<Record<LedgerEntry, number>> {
  readonly name: string;
}
export interface LedgerSetup {
  readonly week: number;
  readonly rows: readonly LedgerRow[];
}

export function ledgerRow(name: string, sku: SkuResult): LedgerRow {
  return {
    name,
    opening: sku.openingUnits,
    received: sku.receivedUnits,
    restocked: sku.restockedUnits,
    sold: sku.units,
    scrapped: sku.scrappedUnits,
    cleared: sku.clearedUnits,
    closing: sku.closingUnits,
  };
}

/** The missing entry from all others: what goes in less what goes out is what stays (F2). */
export function missingEntry(row: LedgerRow, missing: LedgerEntry): number {
  const without = LEDGER_ENTRIES.reduce(
    (sum, { id, sign }) => (id === missing ? sum : sum + sign * row[id]),
    0,
  );
  if (missing === 'closing') return without;
  const sign = LEDGER_ENTRIES.find((one) => one.id === missing)?.sign ?? 1;
  return (row.closing - without) * sign;
}

/** What the ledger is short of adding up when `answer` stands for the missing entry. */
export function ledgerGap(row: LedgerRow, missing: LedgerEntry, answer: number): number {
  return answer - missingEntry(row, missing);
}
