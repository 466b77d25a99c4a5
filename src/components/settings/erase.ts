import { $saves, deleteSave, refreshSaves } from '../../stores/saves.ts';

const KEY_PREFIX = 'shopkeeper.';

/** Empties every store of this site in this browser. False when another tab kept some of it. */
export async function eraseEverything(): Promise<boolean> {
  await refreshSaves();
  for (const { saveId } of $saves.get()) await deleteSave(saveId);
  for (const area of [localStorage, sessionStorage]) {
    for (const key of Object.keys(area)) if (key.startsWith(KEY_PREFIX)) area.removeItem(key);
  }
  const databases = (await indexedDB.databases?.()) ?? [];
  const ours = databases.flatMap(({ name }) => (name?.startsWith('shopkeeper') ? [name] : []));
  const results = await Promise.all(ours.map(deleteDatabase));
  return results.every(Boolean);
}

function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => resolve(false);
  });
}
