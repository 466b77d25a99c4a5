import type { PublicFacts } from '../../../../simulator/index.ts';

/** One supplier as past buyers report it. Shares 0 to 1. */
export interface SupplierTerms {
  readonly name: string;
  readonly costFactor: number;
  readonly leadTimeDays: number;
  /** Share of orders that come later than agreed. */
  readonly lateShare: number;
  readonly defectRate: number;
  readonly priceBreaks: readonly { readonly fromUnits: number; readonly discountShare: number }[];
}
export interface SupplierSetup {
  readonly name: string;
  readonly unitCostFen: number;
  readonly inspectionFen: number;
  /** What a faulty unit costs that a buyer finds: delivery and return. */
  readonly returnFen: number;
  readonly suppliers: readonly SupplierTerms[];
  readonly startUnits: number;
  readonly startLateFen: number;
}

/** Chances of a delay are a day early, on time, then one and three days late. */
const ON_TIME = 2;

export function supplierTerms(
  supplier: PublicFacts['suppliers'][number],
  name: string,
  leadTimeDays: number,
): SupplierTerms {
  const { costFactor, defectRate, priceBreaks, punctuality, leadTimeShiftDays } = supplier;
  const lateShare = punctuality.slice(ON_TIME).reduce((sum, share) => sum + share, 0);
  return {
    name,
    costFactor,
    defectRate,
    priceBreaks,
    lateShare,
    leadTimeDays: leadTimeDays + leadTimeShiftDays,
  };
}

export interface SupplierOrder {
  readonly units: number;
  /** Share of units inspected on arrival. */
  readonly inspected: number;
  /** Cost of a unit that comes late, fen. */
  readonly lateFen: number;
}

/** Parts of the cost of a unit ordered, and what a good unit comes to. All fen. */
export interface SupplierCost {
  readonly priceFen: number;
  readonly inspectionFen: number;
  readonly lateFen: number;
  readonly returnsFen: number;
  readonly perGoodUnitFen: number;
}

/**
 * Expected cost of a good unit: a faulty one is paid for and lost; one that inspection missed is delivered and
 * sent back as well.
 */
export function supplierCost(setup: SupplierSetup, terms: SupplierTerms, order: SupplierOrder): SupplierCost {
  const discount = terms.priceBreaks
    .filter((one) => order.units >= one.fromUnits)
    .reduce((most, one) => Math.max(most, one.discountShare), 0);
  const priceFen = setup.unitCostFen * terms.costFactor * (1 - discount);
  const inspectionFen = setup.inspectionFen * order.inspected;
  const lateFen = terms.lateShare * order.lateFen;
  const returnsFen = terms.defectRate * (1 - order.inspected) * setup.returnFen;
  const perUnitFen = priceFen + inspectionFen + lateFen + returnsFen;
  return {
    priceFen,
    inspectionFen,
    lateFen,
    returnsFen,
    perGoodUnitFen: perUnitFen / (1 - terms.defectRate),
  };
}
