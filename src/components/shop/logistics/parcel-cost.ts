import {
  FULFILMENT_MODES,
  type FulfilmentMode,
  type Order,
  type PublicFacts,
  type WeekResult,
} from '../../../simulator/index.ts';

const GRAMS_PER_KILOGRAM = 1000;

export const PARCEL_LINES = [
  'base',
  'weight',
  'carrier',
  'batching',
  'surge',
  'shipping',
  'packaging',
  'insurance',
  'returnFreight',
  'wages',
  'total',
] as const;
export type ParcelLine = (typeof PARCEL_LINES)[number];

/** What a part of delivery cost in the week, fen; savings are negative. */
export interface ParcelRow {
  readonly line: ParcelLine;
  readonly weekFen: number;
}

/** Weight of the mean parcel of each mode, kilograms; modes without parcels have the mean of all. */
function kilograms(orders: readonly Order[], facts: PublicFacts): Readonly<Record<FulfilmentMode, number>> {
  const gramsOf = new Map(facts.skus.map(({ id, weightGrams }) => [id, weightGrams]));
  const weight = ({ lines }: Order) =>
    lines.reduce((sum, { skuId, units }) => sum + units * (gramsOf.get(skuId) ?? 0), 0) / GRAMS_PER_KILOGRAM;
  const mean = (among: readonly Order[]) =>
    among.length === 0 ? 0 : among.reduce((sum, order) => sum + weight(order), 0) / among.length;
  const shipped = orders.filter(({ shipment }) => shipment !== undefined);
  const all = mean(shipped);
  return Object.fromEntries(
    FULFILMENT_MODES.map((mode) => {
      const mine = shipped.filter(({ shipment }) => shipment?.mode === mode);
      return [mode, mine.length === 0 ? all : mean(mine)];
    }),
  ) as Record<FulfilmentMode, number>;
}

/** Parcels that left in a week. */
export function parcelsOf({ fulfilment }: WeekResult): number {
  return FULFILMENT_MODES.reduce((sum, mode) => sum + fulfilment.shippedOrders[mode], 0);
}

/**
 * The week's delivery account by part. Sums are those of the account; inside shipping, tariff, weight,
 * carrier and batching are worked out from the price list, and what is left is the riders' surge.
 */
export function parcelCost(
  result: WeekResult,
  orders: readonly Order[],
  facts: PublicFacts,
): readonly ParcelRow[] {
  const { plan, profit, fulfilment } = result;
  const { lines } = profit;
  const kilogram = kilograms(orders, facts);
  const parcels = parcelsOf(result);
  let base = 0;
  let weight = 0;
  for (const mode of FULFILMENT_MODES) {
    const count = fulfilment.shippedOrders[mode];
    base += count * facts.shipping[mode].baseFen;
    weight += count * facts.shipping[mode].perKilogramFen * kilogram[mode];
  }
  const courier = facts.shipping.thirdParty;
  const courierFen =
    fulfilment.shippedOrders.thirdParty * (courier.baseFen + courier.perKilogramFen * kilogram.thirdParty);
  const factor = facts.carriers.find(({ id }) => id === plan.carrierId)?.costFactor ?? 1;
  const carrier = courierFen * (factor - 1);
  // Packaging is booked after the same saving, which is how the account shows it.
  const fullPackagingFen = parcels * packagingFen(facts, plan.packaging);
  const saved = fullPackagingFen === 0 ? 0 : 1 + lines.packaging / fullPackagingFen;
  const batching = plan.batchingHours > 0 ? -saved * (base + weight + carrier) : 0;
  const rounded = [base, weight, carrier, batching].map(Math.round) as [number, number, number, number];
  const shipping = -lines.shipping;
  const surge = shipping - rounded.reduce((sum, fen) => sum + fen, 0);
  const rest = [
    -lines.packaging,
    -lines.freightInsurance,
    -lines.returnFreight,
    -lines.warehouseWages,
  ] as const;
  const rows: readonly ParcelRow[] = [
    { line: 'base', weekFen: rounded[0] },
    { line: 'weight', weekFen: rounded[1] },
    { line: 'carrier', weekFen: rounded[2] },
    { line: 'batching', weekFen: rounded[3] },
    { line: 'surge', weekFen: surge },
    { line: 'shipping', weekFen: shipping },
    { line: 'packaging', weekFen: rest[0] },
    { line: 'insurance', weekFen: rest[1] },
    { line: 'returnFreight', weekFen: rest[2] },
    { line: 'wages', weekFen: rest[3] },
    { line: 'total', weekFen: shipping + rest.reduce((sum, fen) => sum + fen, 0) },
  ];
  return rows.filter(({ line, weekFen }) => weekFen !== 0 || line === 'shipping' || line === 'total');
}

/** What one piece of packaging costs, fen. */
export function packagingFen(facts: PublicFacts, packaging: WeekResult['plan']['packaging']): number {
  const { thinPackagingFen, sturdyPackagingFen } = facts.policyCosts;
  if (packaging === 'thin') return thinPackagingFen;
  return packaging === 'sturdy' ? sturdyPackagingFen : facts.packagingFenPerOrder;
}
