import type { WeekResult } from '../simulator/index.ts';

/** Something of the day that belongs beside its bar. */
export type DayEvent =
  | { readonly kind: 'sold-out'; readonly skuId: string; readonly minuteOfDay: number }
  | {
      readonly kind: 'received';
      readonly items: readonly { readonly skuId: string; readonly units: number }[];
    }
  | { readonly kind: 'backlog'; readonly orders: number };

/** One day: places are shares (0 to 1) of the strip's width. */
export interface DayRow {
  readonly day: number;
  readonly operatingProfitFen: number;
  readonly lostMarginFen: number;
  readonly lostUnits: number;
  readonly events: readonly DayEvent[];
  readonly startShare: number;
  readonly widthShare: number;
  readonly lostStartShare: number;
  readonly lostWidthShare: number;
}

/** Seven days of profit with what an empty shelf lost. */
export interface DayStrip {
  readonly rows: readonly DayRow[];
  /** Where zero stands, 0 to 1. */
  readonly zeroShare: number;
  /** The seven days' profit: equals the week's operating profit to the fen. */
  readonly totalFen: number;
  readonly lostMarginFen: number;
  readonly lostUnits: number;
}

/**
 * Lays a week out day by day: a bar of profit, then a dashed bar of the gross margin that sold-out
 * products lost. A day of loss draws to the left of zero.
 */
export function dayStrip(result: WeekResult): DayStrip {
  const highest = Math.max(
    1,
    ...result.days.map((day) => Math.max(0, day.operatingProfitFen) + day.lostMarginFen),
  );
  const lowest = Math.min(0, ...result.days.map((day) => day.operatingProfitFen));
  const span = highest - lowest;
  const place = (fen: number) => (fen - lowest) / span;
  let totalFen = 0;
  let lostMarginFen = 0;
  let lostUnits = 0;
  const rows = result.days.map((day): DayRow => {
    const startFen = Math.min(0, day.operatingProfitFen);
    const endFen = Math.max(0, day.operatingProfitFen);
    totalFen += day.operatingProfitFen;
    lostMarginFen += day.lostMarginFen;
    lostUnits += day.lostUnits;
    return {
      day: day.day,
      operatingProfitFen: day.operatingProfitFen,
      lostMarginFen: day.lostMarginFen,
      lostUnits: day.lostUnits,
      events: eventsOfDay(result, day.day),
      startShare: place(startFen),
      widthShare: (endFen - startFen) / span,
      lostStartShare: place(endFen),
      lostWidthShare: day.lostMarginFen / span,
    };
  });
  return { rows, zeroShare: place(0), totalFen, lostMarginFen, lostUnits };
}

/**
 * What happened on a day, in the order of the clock: goods received (all in one event), shelves that ran
 * empty, and orders still unshipped in the evening (only when they outnumber half of the day's orders).
 */
export function eventsOfDay(result: WeekResult, day: number): DayEvent[] {
  const found = result.days.find((candidate) => candidate.day === day);
  if (found === undefined) return [];
  const received: DayEvent[] = found.received.length > 0 ? [{ kind: 'received', items: found.received }] : [];
  const soldOut = [...found.soldOut]
    .sort((a, b) => a.minuteOfDay - b.minuteOfDay)
    .map(({ skuId, minuteOfDay }): DayEvent => ({ kind: 'sold-out', skuId, minuteOfDay }));
  const backlog: DayEvent[] =
    found.backlogOrders > 0 && found.backlogOrders * 2 >= found.orders
      ? [{ kind: 'backlog', orders: found.backlogOrders }]
      : [];
  return [...received, ...soldOut, ...backlog];
}
