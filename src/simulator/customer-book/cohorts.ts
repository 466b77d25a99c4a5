/** Customers by the week of their first order, and how many of them come back when. */
import type { Cohort, CustomerBook } from '../vocabulary.ts';

interface Row {
  customers: number;
  readonly active: number[];
  readonly returned: number[];
  readonly keptFen: number[];
}

/** One row a week of the book; customers of the time before are in none. */
export function cohorts({ customers, weeks, untilWeek }: CustomerBook): Cohort[] {
  const rows = new Map(
    weeks.map(({ week }): [number, Row] => {
      const zeros = () => Array.from({ length: untilWeek - week + 1 }, () => 0);
      return [week, { customers: 0, active: zeros(), returned: zeros(), keptFen: zeros() }];
    }),
  );
  for (const { before, firstWeek, orders, refunds } of customers) {
    const row = rows.get(firstWeek);
    if (before || row === undefined) continue;
    row.customers += 1;
    let lastActive = -1;
    orders.forEach(({ week, netFen }, n) => {
      const age = week - firstWeek;
      if (age !== lastActive) row.active[age]! += 1;
      lastActive = age;
      row.keptFen[age]! += netFen;
      if (n === 1) for (let later = age; later < row.returned.length; later++) row.returned[later]! += 1;
    });
    for (const { week, refundFen } of refunds) row.keptFen[week - firstWeek]! -= refundFen;
  }
  return weeks.map(({ week }) => ({ week, ...rows.get(week)! }));
}
