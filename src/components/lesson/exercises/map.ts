/** Warehouses on a map of tiles: distance, days and cost. */
export interface MapData {
  readonly columns: number;
  readonly rows: number;
  readonly kilometresPerTile: number;
  /** Days before a parcel moves. */
  readonly daysAtOnce: number;
  readonly kilometresPerDay: number;
  /** Yuan per order and kilometre. */
  readonly costPerKilometre: number;
  readonly most: number;
  readonly goalDays: number;
  readonly cities: readonly Spot<{ readonly orders: number }>[];
  readonly sites: readonly Spot<{ readonly rent: number }>[];
}
type Spot<More> = More & { readonly name: string; readonly x: number; readonly y: number };

export interface MapReading {
  /** Means over all orders. */
  readonly kilometres: number;
  readonly days: number;
  /** Yuan a week: rent of the open sites, and carriage. */
  readonly rent: number;
  readonly carriage: number;
  /** The open site that serves each city, by place in `sites`. */
  readonly servedBy: readonly number[];
}

/** What a choice of open sites means; every order goes out from the nearest one. */
export function readMap(data: MapData, open: readonly number[]): MapReading | undefined {
  if (open.length === 0) return undefined;
  let [orders, travelled, slowest] = [0, 0, 0];
  const servedBy = data.cities.map((city) => {
    let [nearest, shortest] = [-1, Number.POSITIVE_INFINITY];
    for (const place of open) {
      const site = data.sites[place];
      if (!site) continue;
      const far = Math.hypot(site.x - city.x, site.y - city.y) * data.kilometresPerTile;
      if (far < shortest) [nearest, shortest] = [place, far];
    }
    orders += city.orders;
    travelled += shortest * city.orders;
    slowest += (data.daysAtOnce + shortest / data.kilometresPerDay) * city.orders;
    return nearest;
  });
  return {
    kilometres: travelled / orders,
    days: slowest / orders,
    rent: open.reduce((sum, place) => sum + (data.sites[place]?.rent ?? 0), 0),
    carriage: travelled * data.costPerKilometre,
    servedBy,
  };
}

/** The best choice of sites: the fewest days, or the least cost among those that reach the goal. */
export function bestSites(
  data: MapData,
  aim: 'days' | 'cost',
): { readonly open: readonly number[]; readonly reading: MapReading } {
  let best: { open: readonly number[]; reading: MapReading } | undefined;
  const worth = (reading: MapReading) =>
    aim === 'days'
      ? reading.days
      : reading.days <= data.goalDays
        ? reading.rent + reading.carriage
        : 1e12 + reading.days;
  for (let bits = 1; bits < 2 ** data.sites.length; bits += 1) {
    const open = data.sites.flatMap((_, place) => (Math.floor(bits / 2 ** place) % 2 === 1 ? [place] : []));
    if (open.length > data.most) continue;
    const reading = readMap(data, open);
    if (reading && (!best || worth(reading) < worth(best.reading))) best = { open, reading };
  }
  if (!best) throw new Error('a map needs a site');
  return best;
}
