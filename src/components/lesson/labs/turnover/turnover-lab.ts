import type { SkuResult } from '../../../../simulator/index.ts';

const WEEK_DAYS = 7;

/** One product's week, units and fen. */
export interface TurnoverRow {
  readonly name: string;
  readonly opening: number;
  readonly received: number;
  readonly sold: number;
  readonly closing: number;
  readonly costOfGoodsFen: number;
  readonly unitCostFen: number;
}
export interface TurnoverSetup {
  readonly week: number;
  readonly rows: readonly TurnoverRow[];
  /** Share of cost that a clearance trader pays. */
  readonly clearanceShare: number;
  /** Cost of keeping stock for a week, as a share of its cost. */
  readonly holdingRate: number;
}

export function turnoverRow(name: string, sku: SkuResult, unitCostFen: number): TurnoverRow {
  return {
    name,
    opening: sku.openingUnits,
    received: sku.receivedUnits,
    sold: sku.units,
    closing: sku.closingUnits,
    costOfGoodsFen: sku.costOfGoodsFen,
    unitCostFen,
  };
}

export interface TurnoverReading {
  /** Cost of goods of the week ÷ mean stock at cost (F27). */
  readonly turnover: number;
  /** Days that the mean stock lasts; Infinity where nothing sold. */
  readonly days: number;
  /** Units sold ÷ units there were to sell. */
  readonly sellThrough: number;
  readonly stockFen: number;
}

/** Turnover of one product or, over several, of them together. */
export function readTurnover(rows: readonly TurnoverRow[]): TurnoverReading {
  const sum = (pick: (row: TurnoverRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const soldFen = sum((row) => row.sold * row.unitCostFen);
  const stockFen = sum((row) => ((row.opening + row.closing) / 2) * row.unitCostFen);
  const turnover = stockFen > 0 ? soldFen / stockFen : 0;
  const there = sum((row) => row.opening + row.received);
  return {
    turnover,
    days: turnover > 0 ? WEEK_DAYS / turnover : Infinity,
    sellThrough: there > 0 ? sum((row) => row.sold) / there : 0,
    stockFen: sum((row) => row.closing * row.unitCostFen),
  };
}

/** Products that sold at least one unit ÷ products that were there to sell (F32). */
export function movingRate(rows: readonly TurnoverRow[]): number {
  const onSale = rows.filter((row) => row.opening + row.received > 0);
  return onSale.length > 0 ? onSale.filter((row) => row.sold > 0).length / onSale.length : 0;
}

export interface ClearanceReading {
  readonly freedFen: number;
  readonly lossFen: number;
  /** Cost of keeping the cleared units for as long as this pace needs to sell them. */
  readonly savedFen: number;
  /** Value that the cleared units would have lost while they waited. */
  readonly fadedFen: number;
  /** Weeks until the closing stock is sold at the week's pace, before and after. */
  readonly weeksBefore: number;
  readonly weeksAfter: number;
}

/**
 * What clearing `units` of a product's closing stock costs now and saves later.
 *
 * @param fadeShare share of its cost that a unit loses in worth each week, 0 to 1
 */
export function clearanceOf(
  setup: TurnoverSetup,
  row: TurnoverRow,
  units: number,
  fadeShare: number,
): ClearanceReading {
  const costFen = units * row.unitCostFen;
  const weeks = (stock: number) => (row.sold > 0 ? stock / row.sold : Infinity);
  const before = weeks(row.closing);
  const after = weeks(row.closing - units);
  // the cleared units are the last that would have been sold: on average they wait until between the two ends
  const wait = Number.isFinite(before) ? (before + after) / 2 : 52;
  const keepingFen = costFen * setup.holdingRate * wait;
  const fadedFen = costFen * Math.min(1, fadeShare * wait);
  return {
    freedFen: costFen * setup.clearanceShare,
    lossFen: costFen * (1 - setup.clearanceShare),
    savedFen: keepingFen,
    fadedFen,
    weeksBefore: before,
    weeksAfter: after,
  };
}
