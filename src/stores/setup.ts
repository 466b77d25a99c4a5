import type { Forecast } from '../simulator/index.ts';
import { $game, setUpShop } from './game.ts';
import { stage } from './plan.ts';
import { simulator } from './services.ts';
import { $plan } from './staged.ts';

/** The coming week forecast on each platform alone, by platform; everything else as it is staged. */
export async function platformForecasts(
  platformIds: readonly string[],
): Promise<Readonly<Record<string, Forecast>>> {
  const { game } = $game.get();
  const plan = $plan.get();
  if (!game || !plan) return {};
  const engine = await simulator();
  const pairs = await Promise.all(
    platformIds.map(async (id) => [id, await engine.forecast(game, { ...plan, platformIds: [id] })] as const),
  );
  return Object.fromEntries(pairs);
}

/** Keeps what was settled, and stages the platform in the plan of week 1 where that may be chosen. */
export async function settle(
  shopName: string,
  setup: Parameters<typeof setUpShop>[1],
  platformId: string | undefined,
): Promise<void> {
  await setUpShop(shopName, setup);
  const staged = $plan.get()?.platformIds ?? [];
  if (platformId !== undefined && staged[0] !== platformId) stage('platformIds', [platformId]);
}
