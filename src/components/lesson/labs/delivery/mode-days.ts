/** Days on the road of a shop's delivery modes. */
import type { Scenario } from '../../../../simulator/index.ts';
import { type DayChances, dayChances } from './days.ts';

export interface ModeDays {
  readonly own: DayChances;
  readonly thirdParty: DayChances;
  readonly crowdsourced: DayChances;
  /** Share of a day's orders that leave the same day. */
  readonly sameDayShare: number;
  /** Parcels a day that riders can take, and the number at which their fee has risen by `surge`. */
  readonly ridersPerDay: number;
  readonly surge: number;
  readonly surgeOrders: number;
}

export function modeDaysOf({ fulfilment }: Pick<Scenario, 'fulfilment'>): ModeDays {
  const { transit, sameDayShare, crowdsourcedOrdersPerDay, surge, surgeOrders } = fulfilment;
  return {
    own: dayChances(transit.own, sameDayShare),
    thirdParty: dayChances(transit.thirdParty, sameDayShare),
    crowdsourced: dayChances(transit.crowdsourced, sameDayShare),
    sameDayShare,
    ridersPerDay: crowdsourcedOrdersPerDay,
    surge,
    surgeOrders,
  };
}
