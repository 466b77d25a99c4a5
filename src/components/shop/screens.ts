import type { View } from '../shell/route.ts';
import type { ScreenModule } from '../ui/LazyScreen.tsx';

/** Every screen of the shop. */
const SCREENS: Readonly<Record<View, () => Promise<ScreenModule>>> = {
  cockpit: () => import('./cockpit/Cockpit.tsx'),
  products: () => import('./products/Products.tsx'),
  promotions: () => import('./promotions/Promotions.tsx'),
  marketing: () => import('./marketing/Marketing.tsx'),
  inventory: () => import('./inventory/Inventory.tsx'),
  logistics: () => import('./logistics/Logistics.tsx'),
  service: () => import('./service/Service.tsx'),
  desk: () => import('./desk/Desk.tsx'),
  listing: () => import('./listing/Listing.tsx'),
  content: () => import('./content/Content.tsx'),
  members: () => import('./members/Members.tsx'),
  orders: () => import('./orders/Orders.tsx'),
  checkout: () => import('./checkout/Checkout.tsx'),
  analytics: () => import('./analytics/Analytics.tsx'),
  experiments: () => import('./experiments/Experiments.tsx'),
  risk: () => import('./risk/Risk.tsx'),
  team: () => import('./team/Team.tsx'),
  storefront: () => import('./storefront/Storefront.tsx'),
  scoring: () => import('./scoring/Scoring.tsx'),
  end: () => import('./season/SeasonEnd.tsx'),
  debrief: () => import('./debrief/Debrief.tsx'),
  report: () => import('./report/Report.tsx'),
  saves: () => import('./saves/Saves.tsx'),
  new: () => import('./new-game/NewGame.tsx'),
  setup: () => import('./setup/Setup.tsx'),
  run: () => import('./run/Run.tsx'),
};

/** Views that need no open shop. */
export const WITHOUT_SHOP: ReadonlySet<View> = new Set(['new', 'saves']);

const arrived = new Map<View, ScreenModule>();

/** Fetches a screen when it is first opened. */
export async function fetchScreen(view: View): Promise<ScreenModule> {
  const screen = await SCREENS[view]();
  arrived.set(view, screen);
  return screen;
}

/** A screen that was fetched before: it is drawn at once. */
export function screenAtHand(view: View): ScreenModule | undefined {
  return arrived.get(view);
}
