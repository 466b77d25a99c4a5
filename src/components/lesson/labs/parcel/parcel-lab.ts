import { batchingDelay, batchingSaving } from '../../../../simulator/index.ts';
import { type DayChances, delayed, hurried, lateShare } from '../delivery/days.ts';

export const PACKAGINGS = ['thin', 'standard', 'sturdy'] as const;
export type Packaging = (typeof PACKAGINGS)[number];

export interface ParcelSetup {
  readonly baseFen: number;
  readonly perKilogramFen: number;
  readonly carriers: readonly {
    readonly name: string;
    readonly costFactor: number;
    readonly damageFactor: number;
    readonly fasterShare: number;
    readonly slowerShare: number;
  }[];
  readonly packagingFen: Readonly<Record<Packaging, number>>;
  readonly damageRate: number;
  readonly damageFactors: Readonly<Record<Packaging, number>>;
  readonly batching: {
    readonly savingShare: number;
    readonly savingHours: number;
    readonly sameDayLossPerHour: number;
  };
  readonly sameDayShare: number;
  /** Courier parcels by days to the door. */
  readonly days: DayChances;
  readonly promise: number;
  /** What a broken and a late parcel cost at first, yuan. */
  readonly start: { readonly brokenYuan: number; readonly lateYuan: number; readonly kilogram: number };
}

export interface ParcelChoice {
  readonly kilogram: number;
  readonly carrier: number;
  readonly packaging: Packaging;
  readonly hours: number;
  readonly brokenFen: number;
  readonly lateFen: number;
}

/** Parts of what a parcel costs, fen; the saving is negative. */
export interface ParcelReading {
  readonly baseFen: number;
  readonly weightFen: number;
  readonly carrierFen: number;
  readonly packagingFen: number;
  readonly savingFen: number;
  /** What leaves the till: the parts above. */
  readonly billFen: number;
  readonly brokenRate: number;
  readonly brokenFen: number;
  readonly lateRate: number;
  readonly lateFen: number;
  readonly totalFen: number;
}

export function readParcel(setup: ParcelSetup, choice: ParcelChoice): ParcelReading {
  const carrier = setup.carriers[choice.carrier];
  if (!carrier) throw new Error(`no carrier ${choice.carrier}`);
  const baseFen = setup.baseFen;
  const weightFen = setup.perKilogramFen * choice.kilogram;
  const carrierFen = (baseFen + weightFen) * (carrier.costFactor - 1);
  const packagingFen = setup.packagingFen[choice.packaging];
  const gross = baseFen + weightFen + carrierFen + packagingFen;
  const savingFen = -gross * batchingSaving(setup.batching, choice.hours);
  const brokenRate = setup.damageRate * setup.damageFactors[choice.packaging] * carrier.damageFactor;
  const held = delayed(setup.days, batchingDelay(setup.batching, choice.hours) * setup.sameDayShare);
  const road = delayed(hurried(held, carrier.fasterShare), carrier.slowerShare);
  const lateRate = lateShare(road, setup.promise);
  const [brokenFen, lateFen] = [brokenRate * choice.brokenFen, lateRate * choice.lateFen];
  const billFen = gross + savingFen;
  return {
    baseFen,
    weightFen,
    carrierFen,
    packagingFen,
    savingFen,
    billFen,
    brokenRate,
    brokenFen,
    lateRate,
    lateFen,
    totalFen: billFen + brokenFen + lateFen,
  };
}

/** The cheapest carrier, packaging and hours for a parcel of that weight. */
export function bestParcel(setup: ParcelSetup, choice: ParcelChoice, hours: readonly number[]): ParcelChoice {
  let best = choice;
  for (const carrier of setup.carriers.keys())
    for (const packaging of PACKAGINGS)
      for (const wait of hours) {
        const one = { ...choice, carrier, packaging, hours: wait };
        if (readParcel(setup, one).totalFen < readParcel(setup, best).totalFen - 1e-9) best = one;
      }
  return best;
}
