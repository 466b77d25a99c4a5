import type { Room, Student } from '../../../stores/teaching.ts';
import type { PileRow } from './pile-rows.ts';

/** One week of the class. */
export interface WeekCount {
  readonly week: number;
  /** Reports that count: older versions and copies are left out. */
  readonly reports: number;
  readonly verified: number;
  readonly missing: readonly Student[];
  /** Last day to hand in, `YYYY-MM-DD`; absent where none is set. */
  readonly dueDate?: string;
}

/** Weeks of the assignment that have begun to come in; without an assignment, those of the reports. */
export function weekCounts(rows: readonly PileRow[], { assignment, roster }: Room): readonly WeekCount[] {
  const counting = rows.filter(({ week, state }) => week !== undefined && state !== 'aside');
  const seen = counting.flatMap(({ week }) => week ?? []);
  const last = Math.max(0, ...seen);
  const weeks = Array.from({ length: last }, (_, index) => index + 1);
  return weeks.map((week): WeekCount => {
    const here = counting.filter((row) => row.week === week);
    const present = new Set(here.map(({ student }) => student?.number));
    const due = assignment?.dueDates?.find((one) => one.week === week)?.date;
    return {
      week,
      reports: here.length,
      verified: here.filter(({ verdict }) => verdict === 'verified').length,
      missing:
        here.length === 0 && assignment === undefined
          ? []
          : roster.filter(({ number }) => !present.has(number)),
      ...(due === undefined ? {} : { dueDate: due }),
    };
  });
}
