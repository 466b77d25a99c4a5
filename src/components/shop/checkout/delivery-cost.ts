import type { WeekResult } from '../../../simulator/index.ts';

/** Shipping and packaging of a parcel, as the week's account has them, fen; 0 where none left. */
export function deliveryPerParcelFen({ profit, fulfilment }: WeekResult): number {
  const { own, thirdParty, crowdsourced } = fulfilment.shippedOrders;
  const parcels = own + thirdParty + crowdsourced;
  return parcels === 0 ? 0 : -(profit.lines.shipping + profit.lines.packaging) / parcels;
}
