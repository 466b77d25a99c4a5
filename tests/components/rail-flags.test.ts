import { describe, expect, test } from 'vitest';
import { flagRooms } from '../../src/components/shell/rail-flags.ts';

const rooms = (weeks: number[], now = 1) =>
  flagRooms(weeks, now, 12).map(({ week, isLow, before, after }) => ({
    week,
    isLow,
    from: week - before,
    to: week + after,
  }));

describe('room for the names of events', () => {
  test('every second name of neighbouring weeks stands lower', () => {
    const lows = flagRooms([6, 4, 5, 9, 11, 12], 1, 12).map(({ week, isLow }) => [week, isLow]);
    expect(lows).toEqual([
      [4, false],
      [5, true],
      [6, false],
      [9, false],
      [11, false],
      [12, true],
    ]);
  });

  test('names of one line never share room, whatever the calendar', () => {
    const faults: unknown[] = [];
    for (let bits = 1; bits < 4096; bits += 1) {
      const weeks = Array.from({ length: 12 }, (_, index) => index + 1).filter(
        (week) => bits & (1 << (week - 1)),
      );
      for (const now of [1, 4, 12]) {
        for (const isLow of [false, true]) {
          const line = rooms(weeks, now).filter((room) => room.isLow === isLow);
          const start = now - 0.5 + (isLow ? 1 : 0);
          for (const [index, { week, from, to }] of line.entries()) {
            const isFree = from >= Math.max(start, line[index - 1]?.to ?? start) && to <= 12.5;
            if (!isFree || from >= week || to <= week) faults.push({ weeks, now, week, from, to });
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('the next event has a cell and a half, except at the very end', () => {
    for (let now = 1; now < 12; now += 1) {
      const [next] = rooms([now, now + 1, now + 2], now);
      expect((next?.to ?? 0) - (next?.from ?? 0)).toBeGreaterThanOrEqual(1.5);
    }
  });

  test('what is over has no name', () => {
    expect(rooms([2, 3, 8], 4).map(({ week }) => week)).toEqual([8]);
    expect(flagRooms([2, 3, 8], 13, 12)).toEqual([]);
  });
});
