import type { Counterfactual, Forecast, PublicFacts, WeekPlan, WeekResult } from '../simulator/index.ts';
import { simulator } from './services.ts';

/**
 * Lesson widgets try things here, outside any save: nothing is kept. Each call starts a season of
 * `scenarioId` with `seed` and plays week 1 with `plan` (an array plays one week after another).
 */
export async function runLab(
  scenarioId: string,
  seed: string,
  plan: WeekPlan | readonly WeekPlan[],
): Promise<WeekResult> {
  return (await simulator()).labWeek({ scenarioId, seed, plans: listOf(plan) });
}

/** The last of those weeks with one change: same customers, same luck. */
export async function labCounterfactual(
  scenarioId: string,
  seed: string,
  plan: WeekPlan | readonly WeekPlan[],
  change: WeekPlan,
): Promise<Counterfactual> {
  return (await simulator()).labCounterfactual({ scenarioId, seed, plans: listOf(plan) }, change);
}

/** The forecast that the keeper would have seen before the last of those weeks. */
export async function labForecast(
  scenarioId: string,
  seed: string,
  plan: WeekPlan | readonly WeekPlan[],
): Promise<Forecast> {
  return (await simulator()).labForecast({ scenarioId, seed, plans: listOf(plan) });
}

/** Catalogue, ranges and fees of a shop. */
export async function labFacts(scenarioId: string): Promise<PublicFacts> {
  return (await simulator()).facts(scenarioId);
}

function listOf(plan: WeekPlan | readonly WeekPlan[]): readonly WeekPlan[] {
  return isList(plan) ? plan : [plan];
}

function isList(plan: WeekPlan | readonly WeekPlan[]): plan is readonly WeekPlan[] {
  return Array.isArray(plan);
}
