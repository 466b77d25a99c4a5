/** Pieces of work whose speed is measured outside (no clock in here). Each case runs `times` times. */
import { counterfactuals } from './counterfactual.ts';
import { forecastWeek } from './forecast.ts';
import { createGame, playWeek, runTo } from './game.ts';
import { compileDecisions } from './model/decisions.ts';
import { EXPECTED, luckOf } from './model/luck.ts';
import { makeWorkspace } from './model/workspace.ts';
import { buildWorld, worldOf } from './model/world.ts';
import { defaultPlan, shopOf } from './plan.ts';
import { referencePlan } from './plans.ts';
import { keyFromSeed } from './random.ts';
import { buildReport, emptyNarrative } from './report/build.ts';
import { verifyReport } from './report/verify.ts';
import type { Scenario } from './scenario.ts';
import { planValue } from './scoring/value.ts';
import { warmStateOf } from './warm-state.ts';
import { simulateWeek } from './week.ts';

export interface BenchCase {
  readonly name: string;
  /** Budget in microseconds; undefined where the case is only a ratio's part. */
  readonly budgetMicroseconds?: number;
  /** Name of the case this one is a ratio of, with the ratio allowed. */
  readonly against?: { readonly name: string; readonly ratio: number };
  run(times: number): void;
}

/** Runs one warm week `times` times in a shop with `factor` times the visitors. */
function weekCase(scenario: Scenario, factor: number, expected: boolean): (times: number) => void {
  const world =
    factor === 1
      ? worldOf(scenario)
      : buildWorld(scaled(scenario, factor), {
          ...scenario.calibrated,
          newDirectVisitsPerDay: scenario.calibrated.newDirectVisitsPerDay * factor,
        });
  const work = makeWorkspace(world);
  const warm = warmStateOf(world, scenario.calibrated.warmState).map((cell, i) =>
    i >= world.layout.customers && i < world.layout.backlog ? cell * factor : cell,
  );
  for (let j = 0; j < world.skuCount; j++)
    warm[world.layout.stock + j] = Math.round(world.weeklyUnits[j]! * 2 * factor);
  for (let cell = 0; cell < 15; cell++)
    warm[world.layout.customers + cell] = Math.round(warm[world.layout.customers + cell]!);
  const decisions = compileDecisions(world, referencePlan(scenario));
  const key = keyFromSeed('bench');
  const state = new Float64Array(warm.length);
  return (times) => {
    for (let i = 0; i < times; i++) {
      state.set(warm);
      simulateWeek(world, work, state, decisions, expected ? EXPECTED : luckOf(key, i % 100), 0);
    }
  };
}

/** The same shop with `factor` times the reach of every channel. */
function scaled(scenario: Scenario, factor: number): Scenario {
  const { channels } = scenario;
  const media = <Media extends { dailyVisits: number }>(channel: Media): Media => ({
    ...channel,
    dailyVisits: channel.dailyVisits * factor,
  });
  return {
    ...scenario,
    channels: {
      ...channels,
      social: media(channels.social),
      kol: media(channels.kol),
      content: media(channels.content),
      affiliate: media(channels.affiliate),
      sem: { ...channels.sem, searchesPerWeek: channels.sem.searchesPerWeek * factor },
      seo: {
        ...channels.seo,
        keywords: channels.seo.keywords.map((k) => ({ ...k, searchesPerMonth: k.searchesPerMonth * factor })),
      },
    },
  };
}

export function benchCases(scenario: Scenario): BenchCase[] {
  const visits = scenario.calibrated.figures['visits'] ?? 42_500;
  let game = createGame({ scenario, seed: 'bench' });
  while (game.entries.length < 12) game = playWeek(game, defaultPlan(game), scenario).game;
  const report = buildReport(game, 12, emptyNarrative());
  const { world, work, state } = runTo(game, scenario, 6);
  const frozen = state.slice();
  const plan = referencePlan(scenario);
  const open = createGame({ scenario, seed: 'bench' });
  const results = shopOf(open).results;
  const repeat = (run: () => unknown) => (times: number) => {
    for (let i = 0; i < times; i++) run();
  };
  return [
    { name: 'week, expected value', budgetMicroseconds: 60, run: weekCase(scenario, 1, true) },
    { name: 'week, sampled', budgetMicroseconds: 150, run: weekCase(scenario, 1, false) },
    { name: 'week, sampled, 4 thousand visitors', run: weekCase(scenario, 4000 / visits, false) },
    {
      name: 'week, sampled, 4 million visitors',
      against: { name: 'week, sampled, 4 thousand visitors', ratio: 2 },
      run: weekCase(scenario, 4_000_000 / visits, false),
    },
    {
      name: 'what-if with 8 weeks of lookahead, expected value',
      budgetMicroseconds: 1000,
      run: repeat(() => planValue(world, work, frozen, plan, 41, scenario.calibrated.shadowPriceFen)),
    },
    {
      name: 'forecast after an edit',
      budgetMicroseconds: 50_000,
      run: repeat(() => forecastWeek(open, defaultPlan(open), results)),
    },
    {
      name: 'price curve of 25 replayed weeks',
      run: repeat(() =>
        counterfactuals(
          game,
          12,
          Array.from({ length: 25 }, (_, i) => ({
            listPriceFen: { [scenario.skus[0]!.id]: 6000 + i * 200 },
          })),
          scenario,
        ),
      ),
    },
    {
      name: 'verify a 12-week report, figures',
      budgetMicroseconds: 20_000,
      run: repeat(() => verifyReport(report, scenario)),
    },
  ];
}
