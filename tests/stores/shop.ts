import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import type { Storage as ShopStorage } from '../../src/storage/storage.ts';
import { closeGame, startGame } from '../../src/stores/game.ts';
import { provideServices } from '../../src/stores/services.ts';
import { createSimulator } from '../../src/workers/client.ts';
import type { Simulator } from '../../src/workers/protocol.ts';
import { connectInPlace } from '../workers/in-place.ts';

/** Puts a storage and the simulator, running in place, behind the stores. */
export async function provideShop(
  storage: ShopStorage = storageOver(openMemoryDatabase()),
  simulator: Simulator = createSimulator(connectInPlace),
): Promise<ShopStorage> {
  await closeGame();
  provideServices({ storage, simulator });
  return storage;
}

/** Starts a shop with a known seed. */
export function startShop(seed = 'AB12CD34'): Promise<string> {
  return startGame({ scenarioId: 'apparel', seed, shopName: '青禾' });
}
