/** First orders: which latent class their buyers are of, and who stays. */

import { CLASS_COUNT, SEGMENT_COUNT } from '../model/world.ts';
import { pick, sortedBy } from '../orders/draws.ts';
import type { Scenario } from '../scenario.ts';
import { type Chance, USES } from './draws.ts';
import type { WeekFacts } from './weeks.ts';

export interface Newcomer {
  readonly cell: number;
  /** Still a customer after the first order. */
  readonly stays: boolean;
}

/** The newcomer behind each first order of the week; as many of a class stay as the shop gained. */
export function newcomersOf(
  { sales, cells }: WeekFacts,
  scenario: Scenario,
  chance: Chance,
): (Newcomer | undefined)[] {
  const newcomers: (Newcomer | undefined)[] = sales.map(() => undefined);
  const all = sales.map((_, index) => index);
  const { classes } = scenario.customers;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const mine = sortedBy(
      all.filter((index) => !sales[index]!.returning && sales[index]!.segment === g),
      (index) => chance(USES.newcomerClass, index, 0),
    );
    const leaving = classes.map(({ share }, l) => share * cells[g * CLASS_COUNT + l]!.dropoutRate);
    let next = 0;
    for (let l = 0; l < CLASS_COUNT; l++) {
      const cell = g * CLASS_COUNT + l;
      for (let n = 0; n < cells[cell]!.newcomers && next < mine.length; n++)
        newcomers[mine[next++]!] = { cell, stays: true };
    }
    for (; next < mine.length; next++) {
      const l = pick(leaving, chance(USES.newcomerClass, mine[next]!, 1));
      newcomers[mine[next]!] = { cell: g * CLASS_COUNT + Math.max(0, l), stays: false };
    }
  }
  return newcomers;
}
