/** Weeks of the shops that the transfer test is about, played while the site is built. Not a page. */
import { createGame, defaultPlan, parseScenario, playWeek, type ShopView } from '../../../simulator/index.ts';

const files = import.meta.glob<unknown>('../../../content/scenarios/*.json', {
  eager: true,
  import: 'default',
});

function scenarioOf(scenarioId: string) {
  const parsed = parseScenario(files[`../../../content/scenarios/${scenarioId}.json`]);
  if (!parsed.ok) throw new Error(`${scenarioId}: ${parsed.problems[0]?.code} ${parsed.problems[0]?.path}`);
  return parsed.value;
}

export const scenarioName = (scenarioId: string) => scenarioOf(scenarioId).name;

const kept = new Map<string, ShopView>();

/** A shop after so many weeks of the plan it was taken over with. */
export function shopAfter(scenarioId: string, seed: string, weeks: number): ShopView {
  const key = `${scenarioId} ${seed} ${weeks}`;
  const known = kept.get(key);
  if (known) return known;
  const scenario = scenarioOf(scenarioId);
  let game = createGame({ scenario, seed });
  for (let week = 0; week < weeks; week += 1) game = playWeek(game, defaultPlan(game), scenario).game;
  if (!game.shop) throw new Error('the game came without its shop');
  kept.set(key, game.shop);
  return game.shop;
}
