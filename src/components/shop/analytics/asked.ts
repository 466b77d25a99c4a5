import { useRoute } from '../../shell/route.ts';

export const TABS = ['funnel', 'cohorts', 'attribution', 'trends', 'products', 'market', 'alerts'] as const;
export type Tab = (typeof TABS)[number];

/** What the address asks for: every view of the screen can be linked. */
export interface Asked {
  readonly tab: Tab;
  /** A week that was played, the previous owner's −3 to 0 included. */
  readonly week: number;
  /** Changes against the week before are shown. */
  readonly compare: boolean;
  readonly option: (name: string) => string | undefined;
  /** The same address with some parts changed; an option of undefined is left out. */
  readonly hash: (change: AskedChange) => string;
}
export interface AskedChange {
  readonly tab?: Tab;
  readonly week?: number;
  readonly compare?: boolean;
  readonly options?: Readonly<Record<string, string | undefined>>;
}

/** Reads the address. A week without a result is the latest. */
export function useAsked(weeks: readonly number[]): Asked {
  const { week: named, query } = useRoute();
  const latest = weeks.at(-1) ?? 0;
  const week = named !== undefined && weeks.includes(named) ? named : latest;
  const tab = TABS.find((known) => known === query.get('tab')) ?? 'funnel';
  const compare = query.get('compare') !== 'off';
  const hash = (change: AskedChange): string => {
    const next = new URLSearchParams(query);
    const nextTab = change.tab ?? tab;
    // options belong to one tab
    if (nextTab !== tab) for (const name of [...next.keys()]) if (name !== 'compare') next.delete(name);
    if (nextTab === 'funnel') next.delete('tab');
    else next.set('tab', nextTab);
    if (change.compare ?? compare) next.delete('compare');
    else next.set('compare', 'off');
    for (const [name, value] of Object.entries(change.options ?? {})) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    const shown = change.week ?? week;
    const path = shown === latest ? '#/analytics' : `#/analytics/${shown}`;
    const text = next.toString();
    return text === '' ? path : `${path}?${text}`;
  };
  return { tab, week, compare, option: (name) => query.get(name) ?? undefined, hash };
}
