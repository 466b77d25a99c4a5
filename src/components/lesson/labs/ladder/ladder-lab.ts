import type { PublicFacts, Purchase, WeekPlan } from '../../../../simulator/index.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** Price steps of a tier as shares of its usual price; one more position takes the high tier off the shelf. */
export const LADDER_STEPS: readonly number[] = [0.8, 0.9, 1, 1.1, 1.2];
export const OFF_SHELF = LADDER_STEPS.length;
const LADDER_LUCKS = 4;

export interface LadderTier {
  readonly id: string;
  readonly name: string;
  readonly usualPriceFen: number;
}
export interface LadderSetup {
  readonly tiers: readonly [LadderTier, LadderTier, LadderTier];
  /** Prices that stay as they are. */
  readonly listPriceFen: Readonly<Record<string, number>>;
  readonly purchase: Readonly<Record<string, Purchase>>;
  /** Per position, the high tier running fastest: units of the three tiers, then profit in fen. */
  readonly outcomes: readonly number[];
}
export interface LadderOutcome {
  readonly units: readonly [number, number, number];
  /** Share of the three tiers' units. */
  readonly shares: readonly [number, number, number];
  readonly profitFen: number;
}

export function ladderPriceFen(tier: LadderTier, step: number): number {
  return Math.round((tier.usualPriceFen * (LADDER_STEPS[step] ?? 1)) / 100) * 100;
}

/** Profit and units at one position of the three tiers. */
export function ladderAt(
  { outcomes }: LadderSetup,
  low: number,
  middle: number,
  high: number,
): LadderOutcome {
  const start = ((low * LADDER_STEPS.length + middle) * (LADDER_STEPS.length + 1) + high) * 4;
  const [a = 0, b = 0, c = 0, profitFen = 0] = outcomes.slice(start, start + 4);
  const all = Math.max(1, a + b + c);
  return { units: [a, b, c], shares: [a / all, b / all, c / all], profitFen };
}

function planAt(setup: Omit<LadderSetup, 'outcomes'>, positions: readonly number[]): WeekPlan {
  const prices = setup.tiers.map((tier, n): [string, number] => [
    tier.id,
    ladderPriceFen(tier, positions[n] ?? 2),
  ]);
  return {
    listPriceFen: { ...setup.listPriceFen, ...Object.fromEntries(prices) },
    onShelf: { [setup.tiers[2].id]: positions[2] !== OFF_SHELF },
  };
}

/** Replays a week with well-filled shelves at every combination of tier prices; means over the same lucks. */
export async function playLadder(
  setup: Omit<LadderSetup, 'outcomes'>,
  seed: string,
  play: Play,
): Promise<LadderSetup> {
  const outcomes: number[] = [];
  const before = ampleStock(setup.purchase);
  const steps = [...LADDER_STEPS.keys()];
  for (const low of steps) {
    for (const middle of steps) {
      for (const high of [...steps, OFF_SHELF]) {
        const plan = planAt(setup, [low, middle, high]);
        const sums = [0, 0, 0, 0];
        for (const luck of lucksOf(seed, LADDER_LUCKS)) {
          const result = await play(luck, [...before, plan]);
          setup.tiers.forEach((tier, n) => {
            sums[n] = (sums[n] ?? 0) + (result.skus.find((sku) => sku.skuId === tier.id)?.units ?? 0);
          });
          sums[3] = (sums[3] ?? 0) + result.profit.operatingProfitFen;
        }
        outcomes.push(...sums.map((sum) => Math.round(sum / LADDER_LUCKS)));
      }
    }
  }
  return { ...setup, outcomes };
}

/** The three tiers of a ladder, low to high. */
export function laddersOf(
  facts: PublicFacts,
  skuIds: readonly string[],
  nameOf: (sku: PublicFacts['skus'][number]) => string,
): LadderSetup['tiers'] {
  const found = skuIds.map((id): LadderTier => {
    const sku = facts.skus.find((one) => one.id === id);
    if (!sku) throw new Error(`The shop has no product “${id}”`);
    return { id, name: nameOf(sku), usualPriceFen: sku.usualPriceFen };
  });
  const [low, middle, high] = found;
  if (!low || !middle || !high) throw new Error('a ladder needs three products');
  return [low, middle, high];
}

/** The position with the highest profit. */
export function bestLadder(setup: LadderSetup): readonly [number, number, number] {
  let best: [number, number, number] = [2, 2, 2];
  let mostFen = -Infinity;
  for (const low of LADDER_STEPS.keys()) {
    for (const middle of LADDER_STEPS.keys()) {
      for (let high = 0; high <= OFF_SHELF; high += 1) {
        const { profitFen } = ladderAt(setup, low, middle, high);
        if (profitFen > mostFen) [best, mostFen] = [[low, middle, high], profitFen];
      }
    }
  }
  return best;
}
