import type { ShopView } from '../simulator/index.ts';
import { readLastShop } from './last-shop.ts';
import { simulator, storage } from './services.ts';

/** The shop that was open last, as its last week left it; undefined when no week was played or none is kept. */
export async function lastShopView(): Promise<
  { readonly name: string; readonly shop: ShopView } | undefined
> {
  const summary = readLastShop();
  if (!summary || summary.week < 1) return undefined;
  const store = await storage();
  const { head, entries } = await store.readSave(summary.saveId);
  const hash = entries.at(-1)?.hash ?? '';
  const snapshot = await store.readSnapshot(summary.saveId, hash, head.rulesVersion);
  // a shop that came as a file has no snapshot before its next week: its weeks are played again
  const shop = snapshot?.shop ?? (await (await simulator()).open({ head, entries })).game.shop;
  return shop && { name: head.shopName, shop };
}
