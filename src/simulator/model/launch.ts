/**
 * How a new product becomes known (rules AW1–AW6): Bass diffusion, by advertising and by word of mouth.
 *
 * A product that is not on the shelf is neither seen nor talked about.
 */
import type { Decisions } from './decisions.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Share of buyers who know a product a week on (Bass 1969; annual means of Sultan, Farley and Lehmann 1990). */
export function nextAwareness(
  world: World,
  awareness: number,
  advertisingFen: number,
  rating: number,
): number {
  const { launch } = world.scenario;
  const stars = rating / 4.3;
  const told = launch.innovationPerWeek * (1 + advertisingFen / launch.advertisingFen);
  const heard = launch.imitationPerWeek * awareness * stars * stars;
  return Math.min(1, awareness + (told + heard) * (1 - awareness));
}

/** Awareness of the products on the shelf after the week. */
export function closeAwareness(world: World, state: Float64Array, decisions: Decisions): void {
  const { layout, skuCount: J } = world;
  const { plan } = decisions;
  const advertising = plan.socialBudgetFen + plan.kolBudgetFen + plan.contentBudgetFen;
  for (let j = 0; j < J; j++) {
    const awareness = state[layout.awareness + j]!;
    if (awareness >= 1 || !decisions.onShelf[j]) continue;
    const rating = state[layout.reviewStars + j]! / state[layout.reviewCount + j]!;
    state[layout.awareness + j] = nextAwareness(world, awareness, advertising, rating);
  }
}

/** How much of a product's pull counts: its awareness on the shelf, nothing off it. */
export function presenceOf(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  for (let j = 0; j < world.skuCount; j++)
    work.presence[j] = decisions.onShelf[j] ? state[world.layout.awareness + j]! : 0;
}
