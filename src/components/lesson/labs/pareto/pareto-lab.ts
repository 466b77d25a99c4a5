import type { TicketCause, WeekResult } from '../../../../simulator/index.ts';

/** What is counted. */
export const COUNTS = ['causes', 'returned', 'refunds'] as const;
export type Count = (typeof COUNTS)[number];
export const CAUSES = ['quality', 'logistics', 'service', 'price', 'other'] as const satisfies TicketCause[];

export interface ParetoRow {
  /** A cause or the name of a product. */
  readonly name: string;
  readonly value: number;
}
export interface ParetoSetup {
  readonly week: number;
  readonly rows: Readonly<Record<Count, readonly ParetoRow[]>>;
}

/** Reads a week's tickets and returns; refunds in fen. */
export function paretoWeek(result: WeekResult, nameOf: (skuId: string) => string): ParetoSetup {
  const bySku = (value: (sku: WeekResult['skus'][number]) => number): ParetoRow[] =>
    result.skus.map((sku) => ({ name: nameOf(sku.skuId), value: value(sku) }));
  return {
    week: result.week,
    rows: {
      causes: CAUSES.map((cause) => ({ name: cause, value: result.service.ticketsByCause[cause] })),
      returned: bySku((sku) => sku.returnedUnits),
      refunds: bySku((sku) => sku.refundsFen),
    },
  };
}

export interface ParetoStep extends ParetoRow {
  readonly share: number;
  /** Shares of this row and all before it. */
  readonly added: number;
}

/** The most frequent first; equal ones stay as they were. */
export function paretoSteps(rows: readonly ParetoRow[]): ParetoStep[] {
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  let added = 0;
  return [...rows]
    .sort((a, b) => b.value - a.value)
    .map((row) => {
      const share = total > 0 ? row.value / total : 0;
      added += share;
      return { ...row, share, added };
    });
}

/** How many of the first rows make at least `share` of all. */
export function rowsFor(steps: readonly ParetoStep[], share: number): number {
  return steps.findIndex(({ added }) => added >= share - 1e-9) + 1;
}
