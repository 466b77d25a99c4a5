import type { IconName } from '../ui/icon-names.ts';
import type { View } from './route.ts';

/** One area of the back office. */
export interface AreaLink {
  readonly view: View;
  readonly icon: IconName;
  /** Second key of the shortcut `g …`. */
  readonly key: string;
}
export type AreaGroupName = 'week' | 'goods' | 'growth' | 'fulfilment' | 'control' | 'shop';
export interface AreaGroup {
  readonly group: AreaGroupName;
  readonly links: readonly AreaLink[];
}

/** Areas of the back office, grouped as in the navigation. */
export const AREA_GROUPS: readonly AreaGroup[] = [
  {
    group: 'week',
    links: [
      { view: 'cockpit', icon: 'gauge', key: 'c' },
      { view: 'desk', icon: 'inbox', key: 'k' },
      { view: 'debrief', icon: 'history', key: 'd' },
      { view: 'report', icon: 'clipboard-check', key: 'w' },
      { view: 'end', icon: 'flag', key: 'z' },
    ],
  },
  {
    group: 'goods',
    links: [
      { view: 'products', icon: 'package', key: 'p' },
      { view: 'listing', icon: 'file-text', key: 'e' },
      { view: 'inventory', icon: 'warehouse', key: 'i' },
    ],
  },
  {
    group: 'growth',
    links: [
      { view: 'promotions', icon: 'ticket-percent', key: 'r' },
      { view: 'marketing', icon: 'megaphone', key: 'm' },
      { view: 'content', icon: 'calendar-days', key: 'n' },
      { view: 'members', icon: 'users', key: 'u' },
    ],
  },
  {
    group: 'fulfilment',
    links: [
      { view: 'orders', icon: 'receipt-text', key: 'o' },
      { view: 'checkout', icon: 'credit-card', key: 'y' },
      { view: 'logistics', icon: 'truck', key: 'l' },
      { view: 'service', icon: 'headset', key: 's' },
    ],
  },
  {
    group: 'control',
    links: [
      { view: 'analytics', icon: 'chart-line', key: 'a' },
      { view: 'experiments', icon: 'flask-conical', key: 'b' },
      { view: 'risk', icon: 'shield-check', key: 'x' },
      { view: 'team', icon: 'id-card', key: 't' },
      { view: 'storefront', icon: 'store', key: 'f' },
    ],
  },
  {
    group: 'shop',
    links: [
      { view: 'scoring', icon: 'scale', key: 'g' },
      { view: 'saves', icon: 'layers', key: 'v' },
    ],
  },
];

/** All areas in a row. */
export const AREAS: readonly AreaLink[] = AREA_GROUPS.flatMap(({ links }) => links);

/** The groups as the navigation shows them: the season's end has a place only once the season is over. */
export function shownGroups(seasonOver: boolean): readonly AreaGroup[] {
  if (seasonOver) return AREA_GROUPS;
  return AREA_GROUPS.map(({ group, links }) => ({
    group,
    links: links.filter(({ view }) => view !== 'end'),
  }));
}

/** The group that an area belongs to; undefined for what is no area, such as the show of a week. */
export function groupOf(view: View | undefined): AreaGroupName | undefined {
  return AREA_GROUPS.find(({ links }) => links.some((link) => link.view === view))?.group;
}

/** Screens on which a plan is made: the ledger stands beside them. */
const PLANNING: ReadonlySet<View> = new Set([
  'cockpit',
  'desk',
  'products',
  'listing',
  'inventory',
  'promotions',
  'marketing',
  'content',
  'members',
  'checkout',
  'logistics',
  'service',
  'experiments',
  'risk',
  'team',
]);

export function isPlanningView(view: View | undefined): boolean {
  return view !== undefined && PLANNING.has(view);
}
