import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import { EXPECTED, type Luck, luckOf } from '../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { worldOf } from '../../src/simulator/model/world.ts';
import { referencePlan } from '../../src/simulator/plans.ts';
import { keyFromSeed } from '../../src/simulator/random.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { simulateWeek } from '../../src/simulator/week.ts';

/** A warm shop that can be run for some weeks again and again from the same state. */
export interface ShopRun {
  /** Visits of the last week that ran. */
  visits(): number;
  expectedWeeks(weeks: number): void;
  sampledWeek(): void;
}

/** The reference shop of a scenario, without anything around the engine. */
export function shopRun(scenario: Scenario): ShopRun {
  const world = worldOf(scenario);
  const work = makeWorkspace(world);
  const warm = Float64Array.from(scenario.calibrated.warmState);
  const state = new Float64Array(warm.length);
  const decisions = compileDecisions(world, referencePlan(scenario));
  const key = keyFromSeed('benchmark');
  const run = (luck: Luck, weeks: number) => {
    state.set(warm);
    for (let week = 0; week < weeks; week += 1) simulateWeek(world, work, state, decisions, luck, 0);
  };
  let replication = 0;
  return {
    visits: () => work.dayVisits.reduce((total, visits) => total + visits, 0),
    expectedWeeks: (weeks) => run(EXPECTED, weeks),
    sampledWeek: () => {
      replication = (replication + 1) % 60_000;
      run(luckOf(key, 1, 'play', replication), 1);
    },
  };
}

/** The same shop with `factor` times the visitors, customers and goods. */
export function scaledScenario(scenario: Scenario, factor: number): Scenario {
  const { channels, calibrated } = scenario;
  const { layout, skuCount } = worldOf(scenario);
  const warmState = [...calibrated.warmState];
  const scale = (from: number, count: number, whole: boolean) => {
    for (let cell = from; cell < from + count; cell += 1) {
      const scaled = (warmState[cell] ?? 0) * factor;
      warmState[cell] = whole ? Math.round(scaled) : scaled;
    }
  };
  scale(layout.stock, skuCount, true);
  scale(layout.pipe, skuCount * 28, true);
  scale(layout.customers, 15, false);
  scale(layout.recency, 15 * 13, false);
  scale(layout.cash, 1, true);
  const audience = <Media extends { readonly dailyVisits: number }>(media: Media): Media => ({
    ...media,
    dailyVisits: media.dailyVisits * factor,
  });
  return {
    ...scenario,
    channels: {
      ...channels,
      social: audience(channels.social),
      kol: audience(channels.kol),
      content: audience(channels.content),
      affiliate: audience(channels.affiliate),
      seo: {
        ...channels.seo,
        keywords: channels.seo.keywords.map((word) => ({
          ...word,
          searchesPerMonth: word.searchesPerMonth * factor,
        })),
      },
      sem: { ...channels.sem, searchesPerWeek: channels.sem.searchesPerWeek * factor },
    },
    reference: { ...scenario.reference, semBudgetFen: Math.round(scenario.reference.semBudgetFen * factor) },
    calibrated: {
      ...calibrated,
      newDirectVisitsPerDay: calibrated.newDirectVisitsPerDay * factor,
      weeklyUnits: calibrated.weeklyUnits.map((units) => units * factor),
      categoryWeeklyUnits: calibrated.categoryWeeklyUnits.map((units) => units * factor),
      ordersPerWeek: calibrated.ordersPerWeek * factor,
      baseStockUnits: calibrated.baseStockUnits.map((units) => Math.round(units * factor)),
      warmState,
    },
  };
}
