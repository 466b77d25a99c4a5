import { openSave } from './game.ts';
import { simulator, storage } from './services.ts';

/**
 * Opens a copy of a save as it stood before week `week`, with the same seed: the same luck under other decisions.
 * Copies are never graded or handed in. Rejects when the save cannot be read or the copy cannot be kept.
 *
 * @param week from 1 to the week after the last one played
 * @param name what the list of saves calls the copy
 */
export async function startWhatIf(saveId: string, week: number, name: string): Promise<string> {
  const store = await storage();
  const { head, entries } = await store.readSave(saveId);
  const copy = await (await simulator()).practice({ head, entries }, week - 1);
  return await openNew(copy, name);
}

/** Opens a shop in its fifth week that the textbook has kept, never graded. */
export async function startDemo(scenarioId: string, shopName: string, name: string): Promise<string> {
  return await openNew(await (await simulator()).demo(scenarioId, shopName), name);
}

async function openNew(
  game: Parameters<Awaited<ReturnType<typeof storage>>['createSave']>[0],
  name: string,
): Promise<string> {
  const store = await storage();
  const { saveId } = await store.createSave({ ...game, name });
  await openSave(saveId);
  return saveId;
}
