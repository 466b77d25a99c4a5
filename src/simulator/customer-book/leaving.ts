/** Sunday night: who of the buyers dropped out, who fell asleep, and who joined. */
import { ln } from '../maths.ts';
import { sortedBy } from '../orders/draws.ts';
import { binomialInverse } from '../sampling.ts';
import type { Scenario } from '../scenario.ts';
import type { Buyer } from './buyers.ts';
import { type Chance, USES } from './draws.ts';
import { type Person, type Population, settle } from './population.ts';
import type { WeekFacts } from './weeks.ts';

/**
 * Of the customers a cell lost, those who dropped out are among the week's buyers (a chance after every
 * order), the others fell asleep anywhere; newcomers join. The cell ends as large as the shop's.
 */
export function closeWeek(
  population: Population,
  { week, cells }: WeekFacts,
  scenario: Scenario,
  buyers: readonly (Buyer | undefined)[],
  staying: readonly Person[],
  chance: Chance,
): void {
  const { dormancyPerWeek } = scenario.customers;
  const buyersByCell = cells.map((): Buyer[] => []);
  for (const buyer of new Set(buyers)) if (buyer) buyersByCell[buyer.cell]!.push(buyer);
  for (const person of staying) population.alive[person.cell]!.push(person);
  cells.forEach(({ opening, closing, newcomers, returningOrders, dropoutRate }, cell) => {
    const lost = Math.max(0, opening - (closing - newcomers));
    const dropping = dropoutRate * returningOrders;
    const share = dropping > 0 ? dropping / (dropping + dormancyPerWeek * opening) : 0;
    const dropouts = lost > 0 && share > 0 ? binomialInverse(lost, share, chance(USES.dropout, cell, 0)) : 0;
    // the shortest of waiting times that run once an order
    const byLuck = sortedBy(buyersByCell[cell]!, ({ person, orders }) =>
      orders > 0 ? -ln(chance(USES.dropout, person!.number, 1)) / orders : 1e300,
    );
    for (const { person } of byLuck.slice(0, dropouts)) person!.leftWeek = week;
    settle(population, cell, closing, week, chance);
  });
}
