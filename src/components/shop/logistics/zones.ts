import { type Order, PROVINCES, type Province } from '../../../simulator/index.ts';

/** What a province ordered in a week. */
export interface Zone {
  readonly province: Province;
  readonly orders: number;
  /** Share of the week's paid orders. */
  readonly share: number;
  readonly netSalesFen: number;
}

export const ZONE_SORTS = ['province', 'orders', 'netSales', 'value'] as const;
export type ZoneSort = (typeof ZONE_SORTS)[number];

/** The paid orders of a week by province, every province once. */
export function zonesOf(all: readonly Order[]): readonly Zone[] {
  const orders = all.filter(({ sale }) => sale);
  return PROVINCES.map((province) => {
    const mine = orders.filter(({ buyer }) => buyer.regionCode === province);
    return {
      province,
      orders: mine.length,
      share: orders.length === 0 ? 0 : mine.length / orders.length,
      netSalesFen: mine.reduce((sum, { money }) => sum + money.paidFen, 0),
    };
  });
}

export const valueOf = ({ orders, netSalesFen }: Zone): number => (orders === 0 ? 0 : netSalesFen / orders);

/** Provinces in the order asked for; equal ones by code. */
export function sortZones(zones: readonly Zone[], sort: ZoneSort, isDescending: boolean): readonly Zone[] {
  const key = (zone: Zone) => {
    if (sort === 'province') return Number(zone.province);
    if (sort === 'orders') return zone.orders;
    return sort === 'netSales' ? zone.netSalesFen : valueOf(zone);
  };
  const turn = isDescending ? -1 : 1;
  return [...zones].sort((a, b) => turn * (key(a) - key(b)) || Number(a.province) - Number(b.province));
}
