import type { WeekResult } from '../../../../simulator/index.ts';

export const LINES = ['page', 'offer', 'service'] as const;
export type Line = (typeof LINES)[number];

/** A real week as the base of a programme; money in fen. */
export interface ConversionSetup {
  readonly visitors: number;
  readonly orders: number;
  /** What an order leaves after goods, refunds, delivery and fees. */
  readonly marginFen: number;
}

export function conversionSetup(result: WeekResult): ConversionSetup {
  return {
    visitors: result.uniqueVisitors,
    orders: result.orders,
    marginFen: Math.round(result.profit.contributionMargin2Fen / result.orders),
  };
}

export interface Programme {
  /** Relative gain of each line, 0.1 for a tenth more. */
  readonly gains: Readonly<Record<Line, number>>;
  /** Cost of the whole programme a week, fen. */
  readonly costFen: number;
}
export interface ProgrammeReading {
  readonly baseRate: number;
  readonly rate: number;
  /** Rate after ÷ rate before − 1 (F15). */
  readonly relativeGain: number;
  /** Rate after less rate before. */
  readonly pointsGain: number;
  readonly extraOrders: number;
  readonly gainFen: number;
}

/** Gains of lines that work one after another multiply; money comes from the orders they bring. */
export function readProgramme(setup: ConversionSetup, { gains, costFen }: Programme): ProgrammeReading {
  const baseRate = setup.orders / setup.visitors;
  const rate = baseRate * LINES.reduce((product, line) => product * (1 + gains[line]), 1);
  const extraOrders = setup.visitors * (rate - baseRate);
  return {
    baseRate,
    rate,
    relativeGain: rate / baseRate - 1,
    pointsGain: rate - baseRate,
    extraOrders,
    gainFen: extraOrders * setup.marginFen - costFen,
  };
}
