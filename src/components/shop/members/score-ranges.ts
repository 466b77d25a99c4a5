import type { RfmTable } from '../../../simulator/index.ts';

/** What a score stands for in this shop: days since the last order, or orders. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** The values behind each score 1 to 5; undefined where nobody has it. */
export function scoreRanges({ rows }: RfmTable, score: 'r' | 'f'): readonly (ScoreRange | undefined)[] {
  const ranges: (ScoreRange | undefined)[] = [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ];
  for (const row of rows) {
    const value = score === 'r' ? row.recencyDays : row.orders;
    const now = ranges[row[score]];
    ranges[row[score]] = {
      low: Math.min(now?.low ?? value, value),
      high: Math.max(now?.high ?? value, value),
    };
  }
  return ranges;
}

/** How strongly a cell is tinted, 0 to 1: by the logarithm, so that small cells still show. */
export function tintOf(customers: number, most: number): number {
  return customers === 0 || most === 0 ? 0 : Math.log(1 + customers) / Math.log(1 + most);
}
