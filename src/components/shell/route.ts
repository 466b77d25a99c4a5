import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';

/** Every screen of the shop; addresses are `#/view` or `#/view/week`. */
export const VIEWS = [
  'cockpit',
  'desk',
  'products',
  'listing',
  'inventory',
  'promotions',
  'marketing',
  'content',
  'members',
  'orders',
  'checkout',
  'logistics',
  'service',
  'analytics',
  'experiments',
  'risk',
  'team',
  'storefront',
  'debrief',
  'scoring',
  'end',
  'report',
  'saves',
  'new',
  'setup',
  'run',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  /** Undefined for an address that names no screen. */
  readonly view: View | undefined;
  /** Week of a debrief or report, the previous owner’s being 0 and below; undefined means the latest. */
  readonly week: number | undefined;
  readonly query: URLSearchParams;
}

/** Reads `#/debrief/3?by=day`. No hash at all is the cockpit. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', number = ''] = path.split('/');
  const view = name === '' ? 'cockpit' : VIEWS.find((known) => known === name);
  const week = /^-?\d{1,2}$/.test(number) ? Number(number) : undefined;
  return { view, week, query: new URLSearchParams(query) };
}

export function routeHash(view: View, week?: number): string {
  return week === undefined ? `#/${view}` : `#/${view}/${week}`;
}

/** Where there is no address the page is drawn for those who have no shop yet. */
const $route = atom<Route>(parseRoute(globalThis.location?.hash ?? '#/new'));
globalThis.addEventListener?.('hashchange', () => $route.set(parseRoute(location.hash)));

/** The screen that the address names. */
export function useRoute(): Route {
  return useStore($route);
}

/** Goes to a screen; the browser's back button returns. */
export function go(view: View, week?: number): void {
  location.hash = routeHash(view, week);
}

/** Goes to a screen in place of the present one, which the back button then skips. */
export function replaceRoute(view: View, week?: number, query: Readonly<Record<string, string>> = {}): void {
  const search = new URLSearchParams(query).toString();
  history.replaceState(null, '', `${routeHash(view, week)}${search === '' ? '' : `?${search}`}`);
  $route.set(parseRoute(location.hash));
}
