import type { WritableAtom } from 'nanostores';
import { type Game, parseGame } from '../../src/simulator/index.ts';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { $game, type GameState, openSave, startGame } from '../../src/stores/game.ts';
import { stage, stagePrice } from '../../src/stores/plan.ts';
import { provideServices } from '../../src/stores/services.ts';
import { createSimulator } from '../../src/workers/client.ts';
import recorded from '../golden/deals/game.shop.json' with { type: 'json' };
import type { GroupShop } from './groups.ts';

/** The recorded season whose figures every story shows: all kinds of promotions, bets, good weeks and bad ones. */
function goldenSeason(weeks: number): Pick<Game, 'head' | 'entries'> {
  const parsed = parseGame(recorded);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { head, entries } = parsed.value;
  return { head, entries: entries.slice(0, weeks) };
}

/** Opens the shop of a group behind the stores, in a storage that lasts as long as the page. */
export async function openShop(shop: GroupShop | undefined): Promise<void> {
  const storage = storageOver(openMemoryDatabase());
  provideServices({ storage, simulator: createSimulator() });
  if (shop === undefined) return;
  if (shop.isGuided) {
    await startGame({ scenarioId: 'apparel', seed: recorded.head.seed, season: 'guided' });
    return;
  }
  const { saveId } = await storage.createSave({ ...goldenSeason(shop.weeks), profitsFen: [] });
  await openSave(saveId);
  if (shop.isStaged) {
    stagePrice('tee', 8500);
    stage('socialBudgetFen', 120_000);
    stage('promiseDays', 99);
  }
  if (shop.isReadOnly) {
    const state = $game as WritableAtom<GameState>;
    state.set({ ...state.get(), readOnly: true, memoryOnly: false });
  }
}
