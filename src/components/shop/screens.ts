import type { FunctionComponent } from 'preact';
import type { View } from '../shell/route.ts';

/** A screen takes nothing: it reads the stores. */
export interface ScreenModule {
  readonly Screen: FunctionComponent;
}

const modules = import.meta.glob<ScreenModule>('./*/*.tsx');
const screen = (path: string) => () => modules[path]?.() ?? Promise.reject(new Error(`${path} is missing`));

/** Every screen of the shop, fetched when it is first opened. */
export const SCREENS: Readonly<Record<View, () => Promise<ScreenModule>>> = {
  cockpit: screen('./cockpit/Cockpit.tsx'),
  products: screen('./products/Products.tsx'),
  promotions: screen('./promotions/Promotions.tsx'),
  marketing: screen('./marketing/Marketing.tsx'),
  inventory: screen('./inventory/Inventory.tsx'),
  logistics: screen('./logistics/Logistics.tsx'),
  service: screen('./service/Service.tsx'),
  debrief: screen('./debrief/Debrief.tsx'),
  report: screen('./report/Report.tsx'),
  saves: screen('./saves/Saves.tsx'),
  new: screen('./new-game/NewGame.tsx'),
  run: screen('./run/Run.tsx'),
};
