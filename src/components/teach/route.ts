import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';

/** Every screen of the instructor's room; addresses are `#/view`, and `#/read/ID` for one report. */
export const TEACH_VIEWS = ['start', 'assign', 'pile', 'read', 'class', 'grades', 'guide'] as const;
export type TeachView = (typeof TEACH_VIEWS)[number];

export interface TeachRoute {
  /** Undefined for an address that names no screen. */
  readonly view: TeachView | undefined;
  /** Id of the file that is read; undefined elsewhere. */
  readonly id: string | undefined;
  readonly query: URLSearchParams;
}

/** Reads `#/pile?week=3`. No hash at all is the start. */
export function parseTeachRoute(hash: string): TeachRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', id = ''] = path.split('/');
  const view = name === '' ? 'start' : TEACH_VIEWS.find((known) => known === name);
  return { view, id: /^[0-9a-f]{16}$/.test(id) ? id : undefined, query: new URLSearchParams(query) };
}

/** Address of a screen; the start has the shortest one. */
export function teachHash(
  view: TeachView,
  id?: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const path = view === 'start' ? '#/' : id === undefined ? `#/${view}` : `#/${view}/${id}`;
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

const $route = atom<TeachRoute>(parseTeachRoute(globalThis.location?.hash ?? ''));
globalThis.addEventListener?.('hashchange', () => $route.set(parseTeachRoute(location.hash)));

/** The screen that the address names. */
export function useTeachRoute(): TeachRoute {
  return useStore($route);
}

/** Goes to a screen; the browser's back button returns. */
export function goTeach(view: TeachView, id?: string, query: Readonly<Record<string, string>> = {}): void {
  location.hash = teachHash(view, id, query);
}

/** Changes the address of the present screen without a step for the back button. */
export function replaceTeachRoute(
  view: TeachView,
  id?: string,
  query: Readonly<Record<string, string>> = {},
): void {
  history.replaceState(null, '', teachHash(view, id, query));
  $route.set(parseTeachRoute(location.hash));
}
