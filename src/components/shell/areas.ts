import type { IconName } from '../ui/icon-names.ts';
import type { View } from './route.ts';

/** Areas of the back office, grouped as in the side navigation. */
export interface AreaLink {
  readonly view: View;
  readonly icon: IconName;
  /** Second key of the shortcut `g …`. */
  readonly key: string;
}
export interface AreaGroup {
  readonly group: 'week' | 'goods' | 'growth' | 'fulfilment';
  readonly links: readonly AreaLink[];
}

export const AREA_GROUPS: readonly AreaGroup[] = [
  {
    group: 'week',
    links: [
      { view: 'cockpit', icon: 'gauge', key: 'c' },
      { view: 'report', icon: 'clipboard-check', key: 'w' },
      { view: 'debrief', icon: 'history', key: 'd' },
    ],
  },
  {
    group: 'goods',
    links: [
      { view: 'products', icon: 'package', key: 'p' },
      { view: 'inventory', icon: 'warehouse', key: 'i' },
    ],
  },
  {
    group: 'growth',
    links: [
      { view: 'promotions', icon: 'ticket-percent', key: 'o' },
      { view: 'marketing', icon: 'megaphone', key: 'm' },
    ],
  },
  {
    group: 'fulfilment',
    links: [
      { view: 'logistics', icon: 'truck', key: 'l' },
      { view: 'service', icon: 'headset', key: 's' },
    ],
  },
];

/** Screens on which a plan is made: the ledger stands beside them. */
const PLANNING: ReadonlySet<View> = new Set([
  'cockpit',
  'products',
  'inventory',
  'promotions',
  'marketing',
  'logistics',
  'service',
]);

export function isPlanningView(view: View | undefined): boolean {
  return view !== undefined && PLANNING.has(view);
}
