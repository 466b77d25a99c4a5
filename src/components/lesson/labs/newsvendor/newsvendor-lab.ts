import { normalCdf } from '../../../../simulator/index.ts';

/** Demand of a season that can be bought for once. Money in yuan a unit. */
export interface NewsvendorSetup {
  readonly meanUnits: number;
  readonly spreadUnits: number;
  readonly marginYuan: number;
  readonly lossYuan: number;
  readonly startUnits: number;
}

/** Chance of each whole demand from 0 on: a normal demand in steps of a unit, what lies below 0 counted at 0. */
export function demandChances(meanUnits: number, spreadUnits: number): number[] {
  const most = Math.ceil(meanUnits + 4 * spreadUnits);
  const below = (units: number) => normalCdf((units + 0.5 - meanUnits) / spreadUnits);
  return Array.from({ length: most + 1 }, (_, units) => {
    if (units === most) return 1 - below(units - 1);
    return units === 0 ? below(0) : below(units) - below(units - 1);
  });
}

/** What an order quantity comes to, expected over all demands. */
export interface NewsvendorOutcome {
  readonly profitYuan: number;
  readonly soldUnits: number;
  readonly leftUnits: number;
  readonly shortUnits: number;
  /** Chance that demand does not exceed the quantity. */
  readonly enoughChance: number;
}

export function newsvendorAt(
  chances: readonly number[],
  quantity: number,
  marginYuan: number,
  lossYuan: number,
): NewsvendorOutcome {
  let [soldUnits, leftUnits, shortUnits, enoughChance] = [0, 0, 0, 0];
  for (const [demand, chance] of chances.entries()) {
    soldUnits += chance * Math.min(demand, quantity);
    leftUnits += chance * Math.max(0, quantity - demand);
    shortUnits += chance * Math.max(0, demand - quantity);
    if (demand <= quantity) enoughChance += chance;
  }
  const profitYuan = marginYuan * soldUnits - lossYuan * leftUnits;
  return { profitYuan, soldUnits, leftUnits, shortUnits, enoughChance };
}

/** How sure to be of having enough (F39). */
export function criticalRatioOf(marginYuan: number, lossYuan: number): number {
  return marginYuan / (marginYuan + lossYuan);
}

/** The least quantity whose chance of being enough reaches the critical ratio: none earns more. */
export function bestQuantity(chances: readonly number[], ratio: number): number {
  let below = 0;
  for (const [quantity, chance] of chances.entries()) {
    below += chance;
    if (below >= ratio - 1e-12) return quantity;
  }
  return chances.length - 1;
}
