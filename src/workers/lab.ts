import {
  counterfactual,
  createGame,
  forecastWeek,
  type Game,
  playWeek,
  type Scenario,
  type WeekPlan,
} from '../simulator/index.ts';
import type { LabWeek, SimulatorCalls } from './protocol.ts';

type LabCalls = Pick<SimulatorCalls, 'labWeek' | 'labCounterfactual' | 'labForecast'>;

/** Trials outside any save. A season is played anew for each: weeks take less than a millisecond. */
export function labCalls(requireScenario: (scenarioId: string) => Promise<Scenario>): LabCalls {
  const start = async ({ scenarioId, seed, plans }: LabWeek, weeks: number) => {
    const scenario = await requireScenario(scenarioId);
    let game: Game = createGame({ scenario, seed });
    for (const plan of plans.slice(0, weeks)) game = playWeek(game, plan, scenario).game;
    return { scenario, game };
  };
  const last = (plans: readonly WeekPlan[]): WeekPlan => plans.at(-1) ?? {};
  return {
    labWeek: async (lab) => {
      const { game, scenario } = await start(lab, lab.plans.length - 1);
      return playWeek(game, last(lab.plans), scenario).result;
    },
    labCounterfactual: async (lab, change) => {
      const { game, scenario } = await start(lab, lab.plans.length);
      return counterfactual(game, game.entries.length, change, scenario);
    },
    labForecast: async (lab) => {
      const { game } = await start(lab, lab.plans.length - 1);
      return forecastWeek(game, last(lab.plans), game.shop?.results ?? []);
    },
  };
}
