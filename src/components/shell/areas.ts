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
  readonly group: 'week' | 'goods' | 'growth' | 'fulfilment' | 'control';
  readonly links: readonly AreaLink[];
}

export const AREA_GROUPS: readonly AreaGroup[] = [
  {
    group: 'week',
    links: [
      { view: 'cockpit', icon: 'gauge', key: 'c' },
      { view: 'desk', icon: 'inbox', key: 'k' },
      { view: 'debrief', icon: 'history', key: 'd' },
      { view: 'report', icon: 'clipboard-check', key: 'w' },
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
];

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
